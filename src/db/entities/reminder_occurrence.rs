//! Table `reminder_occurrence`: when a rule came due and what it did.
use crate::kernel::{OccurrenceId, RuleId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder_occurrence")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OccurrenceId,
    pub rule_id: RuleId,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub due: String,
    pub due_at: DateTimeUtc,
    pub state: State,
    pub enqueued: i32,
    pub at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    #[sea_orm(string_value = "done")]
    Done,
    #[sea_orm(string_value = "missed")]
    Missed,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::reminder_rule::Entity",
        from = "Column::RuleId",
        to = "super::reminder_rule::Column::Id"
    )]
    Rule,
}

impl Related<super::reminder_rule::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Rule.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
