//! Step 7: other names of an organisation, so that whoever types one again reaches the organisation it was matched with.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        table("organisation_alias")
            .id()
            .refers("process_id", "process")
            .refers("organisation_id", "organisation")
            .text("folded", 300)
            .instant("created_at")
            .unique(&["process_id", "folded"])
            .index(&["organisation_id"])
            .create(m)
            .await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["organisation_alias"]).await
    }
}
