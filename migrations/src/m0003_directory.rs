//! Step 3: the directory of a process: organisations and contacts.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        table("organisation")
            .id()
            .refers("process_id", "process")
            .text("name", 300)
            .text("folded", 300)
            .refers_or_none("group_id", "stakeholder_group")
            .text_or_none("country", 2)
            .choice("state", &["known", "provisional"])
            .instant("created_at")
            .unique(&["process_id", "folded"])
            .create(m)
            .await?;
        table("contact_import")
            .id()
            .refers("process_id", "process")
            .text("file_name", 200)
            .number("rows")
            .number("imported")
            .number("skipped")
            .instant("at")
            .create(m)
            .await?;
        table("contact")
            .id()
            .refers("process_id", "process")
            .refers_or_none("import_id", "contact_import")
            .refers_or_none("organisation_id", "organisation")
            .refers_or_none("group_id", "stakeholder_group")
            .text("name", 200)
            .text("folded", 200)
            .text("email", 254)
            .text("lang", 2)
            .text_or_none("country", 2)
            .text_or_none("phone", 40)
            .yes_no("do_not_contact")
            .long_text("note")
            .instant("created_at")
            .unique(&["process_id", "email", "folded"])
            .index(&["organisation_id"])
            .index(&["group_id"])
            .create(m)
            .await?;
        Ok(())
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["contact", "contact_import", "organisation"]).await
    }
}
