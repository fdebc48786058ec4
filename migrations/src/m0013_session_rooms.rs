//! Step 13: the room of a session, so that two at the same hour are told apart from two in the same place.
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        let room = ColumnDef::new("room").string_len(200).null().to_owned();
        m.alter_table(Table::alter().table("session").add_column(room).to_owned())
            .await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.alter_table(Table::alter().table("session").drop_column("room").to_owned())
            .await
    }
}
