//! Step 19: the target a reason was written about, as data, so that it is read in every language. What was kept before
//! stays as the sentence it is.
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        let facts = ColumnDef::new("target_facts").text().null().to_owned();
        m.alter_table(Table::alter().table("release_reason").add_column(facts).to_owned())
            .await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.alter_table(
            Table::alter()
                .table("release_reason")
                .drop_column("target_facts")
                .to_owned(),
        )
        .await
    }
}
