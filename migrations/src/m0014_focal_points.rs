//! Step 14: who looks after the people of an organisation at an event, and whom they replaced.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        table("focal_point")
            .id()
            .refers("event_id", "event")
            .refers("organisation_id", "organisation")
            // The same while it stands, empty once taken back: one at a time for an organisation and event.
            .refers_or_none("live_organisation_id", "organisation")
            .refers("contact_id", "contact")
            .refers("link_id", "link")
            .instant("named_at")
            .instant_or_none("revoked_at")
            .long_text_or_none("reason")
            .unique(&["event_id", "live_organisation_id"])
            .unique(&["link_id"])
            .index(&["contact_id"])
            .index(&["organisation_id"])
            .create(m)
            .await?;
        table("focal_replacement")
            .id()
            .refers("event_id", "event")
            .refers("organisation_id", "organisation")
            .refers("focal_point_id", "focal_point")
            .refers("from_link_id", "link")
            .refers("to_link_id", "link")
            .instant("at")
            .unique(&["from_link_id"])
            .index(&["event_id", "organisation_id"])
            .create(m)
            .await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["focal_replacement", "focal_point"]).await
    }
}
