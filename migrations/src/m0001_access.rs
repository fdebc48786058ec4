//! Step 1: organiser accounts, their sign-ins and the audit log.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        table("account")
            .id()
            .text("email", 254)
            .text("name", 200)
            .text_or_none("password_hash", 200)
            .text("lang", 2)
            .yes_no("is_admin")
            .instant("created_at")
            .instant_or_none("disabled_at")
            .unique(&["email"])
            .create(m)
            .await?;
        table("account_link")
            .id()
            .refers("account_id", "account")
            .text("token_hash", 64)
            .instant("created_at")
            .instant("expires_at")
            .instant_or_none("used_at")
            .unique(&["token_hash"])
            .create(m)
            .await?;
        table("sign_in_session")
            .key_text("id_hash", 64)
            .refers("account_id", "account")
            .instant("created_at")
            .instant("seen_at")
            .instant("expires_at")
            .index(&["account_id"])
            .create(m)
            .await?;
        table("sign_in_attempt")
            .key_text("key_hash", 64)
            .number("failures")
            .instant("blocked_until")
            .create(m)
            .await?;
        table("audit_entry")
            .id()
            .instant("at")
            .choice("actor_kind", &["account", "guest", "system", "command"])
            .uuid_or_none("actor_id")
            .uuid_or_none("process_id")
            .uuid_or_none("event_id")
            .text("action", 60)
            .text("subject_kind", 40)
            .uuid_or_none("subject_id")
            .long_text("detail")
            .index(&["event_id", "at"])
            .create(m)
            .await?;
        Ok(())
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(
            m,
            &[
                "audit_entry",
                "sign_in_attempt",
                "sign_in_session",
                "account_link",
                "account",
            ],
        )
        .await
    }
}
