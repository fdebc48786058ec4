//! Table `suppression`: addresses that get no mail, or no bulk mail.
use crate::kernel::SuppressionId;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "suppression")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SuppressionId,
    #[sea_orm(column_type = "String(StringLen::N(254))")]
    pub address: String,
    pub scope: Scope,
    #[sea_orm(column_type = "String(StringLen::N(60))")]
    pub reason: String,
    pub message_id: Option<Uuid>,
    pub at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Scope {
    #[sea_orm(string_value = "all")]
    All,
    #[sea_orm(string_value = "bulk")]
    Bulk,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
