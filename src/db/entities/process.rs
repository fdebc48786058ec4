//! Table `process`: reviews and follow-ups that contain events.
use crate::kernel::ProcessId;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "process")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProcessId,
    #[sea_orm(column_type = "String(StringLen::N(60))")]
    pub slug: String,
    pub state: State,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub title_ar: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub title_en: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub title_fr: String,
    #[sea_orm(column_type = "Text")]
    pub summary_ar: String,
    #[sea_orm(column_type = "Text")]
    pub summary_en: String,
    #[sea_orm(column_type = "Text")]
    pub summary_fr: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub organiser_ar: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub organiser_en: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub organiser_fr: String,
    #[sea_orm(column_type = "String(StringLen::N(254))")]
    pub contact_email: String,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    #[sea_orm(string_value = "draft")]
    Draft,
    #[sea_orm(string_value = "published")]
    Published,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
