//! Step 10: who was confirmed in a place and may be named, and the versions of an agenda.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// The columns that `slot` gains, with their lengths.
const NAMED: [(&str, u32); 2] = [("speaker_name", 200), ("speaker_org", 300)];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        // One statement a column: SQLite adds no two at once.
        for (name, length) in NAMED {
            let column = ColumnDef::new(name).string_len(length).null().to_owned();
            m.alter_table(Table::alter().table("slot").add_column(column).to_owned())
                .await?;
        }
        table("agenda_version")
            .refers("event_id", "event")
            .number("number")
            .instant_or_none("at")
            .refers_or_none("account_id", "account")
            .choice(
                "cause",
                &["beginning", "imported", "edited", "speaker_named", "speaker_left"],
            )
            .long_text("reason")
            .long_text("removed")
            .long_text("snapshot")
            .primary(&["event_id", "number"])
            .create(m)
            .await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["agenda_version"]).await?;
        for (name, _) in NAMED {
            m.alter_table(Table::alter().table("slot").drop_column(name).to_owned())
                .await?;
        }
        Ok(())
    }
}
