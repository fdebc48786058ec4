//! Step 6: reminder rules and the occurrences they have come to.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        table("reminder_rule")
            .id()
            .refers("event_id", "event")
            .choice("anchor", &["registration_deadline"])
            .number("days_before")
            .text("local_time", 5)
            .choice("audience", &["invited_not_answered"])
            .choice("state", &["enabled", "disabled"])
            .instant("created_at")
            .unique(&["event_id", "anchor", "days_before", "local_time", "audience"])
            .create(m)
            .await?;
        table("reminder_occurrence")
            .id()
            .refers("rule_id", "reminder_rule")
            .civil("due")
            .instant("due_at")
            .choice("state", &["done", "missed"])
            .number("enqueued")
            .instant("at")
            .unique(&["rule_id", "due"])
            .create(m)
            .await?;
        Ok(())
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["reminder_occurrence", "reminder_rule"]).await
    }
}
