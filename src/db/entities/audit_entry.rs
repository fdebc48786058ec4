//! Table `audit_entry`: who did what, append-only.
use crate::kernel::AuditId;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AuditId,
    pub at: DateTimeUtc,
    pub actor_kind: ActorKind,
    pub actor_id: Option<Uuid>,
    pub process_id: Option<Uuid>,
    pub event_id: Option<Uuid>,
    #[sea_orm(column_type = "String(StringLen::N(60))")]
    pub action: String,
    #[sea_orm(column_type = "String(StringLen::N(40))")]
    pub subject_kind: String,
    pub subject_id: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub detail: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum ActorKind {
    #[sea_orm(string_value = "account")]
    Account,
    #[sea_orm(string_value = "guest")]
    Guest,
    #[sea_orm(string_value = "system")]
    System,
    #[sea_orm(string_value = "command")]
    Command,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
