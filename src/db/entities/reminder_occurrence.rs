//! Table `reminder_occurrence`: when a rule comes due, and what became of it.
use crate::kernel::{BatchId, LinkId, OccurrenceId, RuleId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder_occurrence")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OccurrenceId,
    pub rule_id: RuleId,
    #[sea_orm(column_type = "String(StringLen::N(40))")]
    pub instance: String,
    pub generation: i32,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub anchor_at: String,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub due: String,
    #[sea_orm(column_type = "String(StringLen::N(64))")]
    pub zone: String,
    pub due_at: DateTimeUtc,
    pub was_due_at: Option<DateTimeUtc>,
    pub state: State,
    pub held: Option<Held>,
    pub released_at: Option<DateTimeUtc>,
    pub reached: Option<LinkId>,
    pub batch_id: Option<BatchId>,
    pub enqueued: i32,
    pub at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    #[sea_orm(string_value = "planned")]
    Planned,
    #[sea_orm(string_value = "sending")]
    Sending,
    #[sea_orm(string_value = "done")]
    Done,
    #[sea_orm(string_value = "missed")]
    Missed,
    #[sea_orm(string_value = "skipped")]
    Skipped,
    #[sea_orm(string_value = "cancelled")]
    Cancelled,
}

/// Why it waits for an organiser's click.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Held {
    #[sea_orm(string_value = "overdue")]
    Overdue,
    #[sea_orm(string_value = "many")]
    Many,
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
