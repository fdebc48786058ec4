//! Step 9: what a release said about targets, what holders of a place write, colleagues proposed, changes to pass on.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        table("release_reason")
            .id()
            .refers("call_id", "nomination_call")
            .instant("at")
            .number("position")
            .text("target", 300)
            .long_text("reason")
            .index(&["call_id"])
            .create(m)
            .await?;
        table("speaking_part")
            .key_refers("offer_id", "speaking_offer")
            .yes_no("named")
            .long_text("text")
            .long_text("biography")
            .text_or_none("lang", 5)
            .long_text_or_none("needs")
            .number("revision")
            .instant("saved_at")
            .create(m)
            .await?;
        table("offer_colleague")
            .id()
            .refers("offer_id", "speaking_offer")
            .refers("link_id", "link")
            .refers("nomination_id", "nomination")
            .choice("state", &["proposed", "taken", "ended"])
            .instant("proposed_at")
            .instant_or_none("answered_at")
            .unique(&["offer_id", "link_id"])
            .index(&["link_id"])
            .create(m)
            .await?;
        table("place_change")
            .id()
            .refers("event_id", "event")
            .refers("slot_id", "slot")
            .refers("offer_id", "speaking_offer")
            .choice("kind", &["confirmed", "freed", "replaced", "naming"])
            .instant("at")
            .instant_or_none("told_at")
            .index(&["event_id", "told_at"])
            .create(m)
            .await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(
            m,
            &["place_change", "offer_colleague", "speaking_part", "release_reason"],
        )
        .await
    }
}
