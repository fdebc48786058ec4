//! Step 4: the outbox, its attempts, captured mail, and the lease that says who works.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        table("link")
            .id()
            .refers("event_id", "event")
            .number("epoch")
            .text("token_hash", 64)
            .instant("created_at")
            .unique(&["token_hash"])
            .index(&["event_id"])
            .create(m)
            .await?;
        table("mail_batch")
            .id()
            .refers("event_id", "event")
            .text("letter", 40)
            .number("planned")
            .instant("created_at")
            .index(&["event_id"])
            .create(m)
            .await?;
        table("outbox_message")
            .id()
            .refers_or_none("event_id", "event")
            .refers_or_none("batch_id", "mail_batch")
            .refers_or_none("link_id", "link")
            .text("letter", 40)
            .number("lane")
            .text("dedupe_key", 200)
            .text("cause_kind", 32)
            .uuid_or_none("cause_id")
            .text("recipient_name", 200)
            .text("address", 254)
            .text("lang", 2)
            .long_text("params")
            .text("mime_id", 120)
            .instant("not_before")
            .instant_or_none("expires_at")
            .choice("state", &["queued", "leased", "sent", "failed", "cancelled"])
            .number("attempts")
            .instant("next_attempt_at")
            .text_or_none("lease_owner", 64)
            .uuid_or_none("lease_token")
            .instant_or_none("lease_until")
            .text_or_none("reason", 60)
            .number_or_none("smtp_code")
            .instant("created_at")
            .instant_or_none("finished_at")
            .unique(&["dedupe_key"])
            .index(&["state", "lane", "next_attempt_at"])
            .index(&["batch_id"])
            .index(&["cause_id"])
            .index(&["event_id"])
            .create(m)
            .await?;
        table("mail_attempt")
            .id()
            .refers("message_id", "outbox_message")
            .instant("at")
            .text("phase", 16)
            .text("outcome", 32)
            .number_or_none("smtp_code")
            .text("note", 300)
            .index(&["message_id"])
            .create(m)
            .await?;
        table("captured_mail")
            .id()
            .refers_or_none("message_id", "outbox_message")
            .instant("at")
            .text("address", 254)
            .text("lang", 2)
            .text("subject", 400)
            .long_text("html")
            .long_text("plain")
            .long_text_or_none("calendar")
            .long_text("raw")
            .index(&["at"])
            .create(m)
            .await?;
        table("lease")
            .key_text("name", 40)
            .text("owner", 64)
            .instant("until")
            .big_number("fence")
            .create(m)
            .await?;
        Ok(())
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(
            m,
            &[
                "lease",
                "captured_mail",
                "mail_attempt",
                "outbox_message",
                "mail_batch",
                "link",
            ],
        )
        .await
    }
}
