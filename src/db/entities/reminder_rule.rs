//! Table `reminder_rule`: who is reminded of what, when.
use crate::kernel::{EventId, RuleId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder_rule")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RuleId,
    pub event_id: EventId,
    pub anchor: Anchor,
    pub side: Side,
    pub unit: Unit,
    pub amount: i32,
    #[sea_orm(column_type = "String(StringLen::N(5))")]
    pub local_time: String,
    pub audience: Audience,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub group_codes: String,
    #[sea_orm(column_type = "String(StringLen::N(20))")]
    pub langs: String,
    #[sea_orm(column_type = "String(StringLen::N(32))")]
    pub sitting: String,
    #[sea_orm(column_type = "String(StringLen::N(32))")]
    pub session: String,
    pub letter: Wanted,
    pub catch_up: CatchUp,
    #[sea_orm(column_type = "String(StringLen::N(5))")]
    pub quiet_from: String,
    #[sea_orm(column_type = "String(StringLen::N(5))")]
    pub quiet_to: String,
    pub state: State,
    pub revision: i32,
    pub created_at: DateTimeUtc,
}

/// What a rule counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Anchor {
    #[sea_orm(string_value = "registration_deadline")]
    RegistrationDeadline,
    #[sea_orm(string_value = "nomination_deadline")]
    NominationDeadline,
    #[sea_orm(string_value = "offer_deadline")]
    OfferDeadline,
    #[sea_orm(string_value = "event_start")]
    EventStart,
    #[sea_orm(string_value = "sitting_start")]
    SittingStart,
    #[sea_orm(string_value = "session_start")]
    SessionStart,
    #[sea_orm(string_value = "event_end")]
    EventEnd,
    #[sea_orm(string_value = "invitation_sent")]
    InvitationSent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Side {
    #[sea_orm(string_value = "before")]
    Before,
    #[sea_orm(string_value = "after")]
    After,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Unit {
    #[sea_orm(string_value = "days")]
    Days,
    #[sea_orm(string_value = "minutes")]
    Minutes,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Audience {
    #[sea_orm(string_value = "invited_not_answered")]
    InvitedNotAnswered,
    #[sea_orm(string_value = "invited_not_registered")]
    InvitedNotRegistered,
    #[sea_orm(string_value = "pending")]
    Pending,
    #[sea_orm(string_value = "confirmed")]
    Confirmed,
    #[sea_orm(string_value = "waitlisted")]
    Waitlisted,
    #[sea_orm(string_value = "nomination_drafts")]
    NominationDrafts,
    #[sea_orm(string_value = "groups_without_nomination")]
    GroupsWithoutNomination,
    /// Offered a place that they have not answered.
    #[sea_orm(string_value = "offer_open")]
    OfferOpen,
    /// Confirmed speakers who have handed in no text.
    #[sea_orm(string_value = "text_missing")]
    TextMissing,
}

/// What the letter wants of its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Wanted {
    #[sea_orm(string_value = "answer")]
    Answer,
    #[sea_orm(string_value = "attend")]
    Attend,
    #[sea_orm(string_value = "wait")]
    Wait,
    #[sea_orm(string_value = "draft")]
    Draft,
    #[sea_orm(string_value = "nominate")]
    Nominate,
    #[sea_orm(string_value = "accept")]
    Accept,
    #[sea_orm(string_value = "text")]
    Text,
    #[sea_orm(string_value = "thanks")]
    Thanks,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum CatchUp {
    #[sea_orm(string_value = "late")]
    Late,
    #[sea_orm(string_value = "skip")]
    Skip,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    #[sea_orm(string_value = "enabled")]
    Enabled,
    #[sea_orm(string_value = "disabled")]
    Disabled,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::event::Entity",
        from = "Column::EventId",
        to = "super::event::Column::Id"
    )]
    Event,
}

impl Related<super::event::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Event.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
