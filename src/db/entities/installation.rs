//! Table `installation`: which copy of the data sends mail, and how far it has come.
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "installation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false, column_type = "String(StringLen::N(8))")]
    pub name: String,
    #[sea_orm(column_type = "String(StringLen::N(64))")]
    pub fingerprint: String,
    #[sea_orm(column_type = "String(StringLen::N(254))")]
    pub base_url: String,
    pub beat: i64,
    pub at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
