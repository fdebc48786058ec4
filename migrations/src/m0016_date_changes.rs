//! Step 16: dates that moved and the people who were told others; whether somebody said that a batch goes on.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        let mut resumed = ColumnDef::new("resumed_at");
        let add = Table::alter()
            .table("mail_batch")
            .add_column(resumed.timestamp_with_time_zone().null())
            .to_owned();
        m.alter_table(add).await?;
        table("date_change")
            .id()
            .refers("event_id", "event")
            .number("version")
            .long_text("before")
            .long_text("after")
            .choice("state", &["known", "offered", "sent", "skipped"])
            .uuid_or_none("batch_id")
            .instant("at")
            .instant_or_none("decided_at")
            .unique(&["event_id", "version"])
            .create(m)
            .await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["date_change"]).await?;
        let drop = Table::alter().table("mail_batch").drop_column("resumed_at").to_owned();
        m.alter_table(drop).await
    }
}
