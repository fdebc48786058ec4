//! Step 15: letters in an event's own words, and announcements to a filtered list.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        table("letter_text")
            .id()
            .refers("event_id", "event")
            // Whose words these are: the event's, an announcement's, or an account's that tries them on itself.
            .uuid("about_id")
            .text("letter", 40)
            .text("lang", 2)
            .text("subject", 400)
            .long_text("body")
            .instant("changed_at")
            .refers_or_none("changed_by", "account")
            .unique(&["about_id", "letter", "lang"])
            .index(&["event_id"])
            .create(m)
            .await?;
        table("announcement")
            .id()
            .refers("event_id", "event")
            // The filters as they stand in an address.
            .long_text("filters")
            .choice("state", &["draft", "sent"])
            .refers_or_none("batch_id", "mail_batch")
            .number("revision")
            .instant("created_at")
            .refers_or_none("created_by", "account")
            .instant_or_none("sent_at")
            .index(&["event_id"])
            .create(m)
            .await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["announcement", "letter_text"]).await
    }
}
