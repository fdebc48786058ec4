//! Table `nomination`: one per call and person.
use crate::kernel::{CallId, EventId, LinkId, NominationId, RegistrationId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "nomination")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NominationId,
    pub event_id: EventId,
    pub call_id: CallId,
    pub link_id: LinkId,
    pub registration_id: Option<RegistrationId>,
    pub nominated_by: Option<LinkId>,
    pub state: State,
    pub number: Option<i32>,
    #[sea_orm(column_type = "Text")]
    pub draft: Option<String>,
    #[sea_orm(column_type = "String(StringLen::N(300))")]
    pub topic: String,
    #[sea_orm(column_type = "Text")]
    pub key_points: String,
    #[sea_orm(column_type = "Text")]
    pub biography: String,
    #[sea_orm(column_type = "String(StringLen::N(40))")]
    pub languages: String,
    #[sea_orm(column_type = "Text")]
    pub previous: String,
    pub authorised: bool,
    #[sea_orm(column_type = "Text")]
    pub needs: Option<String>,
    pub consent: bool,
    #[sea_orm(column_type = "String(StringLen::N(40))")]
    pub notice_version: String,
    #[sea_orm(column_type = "Text")]
    pub reason: Option<String>,
    pub decision: Option<Decision>,
    pub reserve_rank: Option<i32>,
    pub submitted_at: Option<DateTimeUtc>,
    pub checked_at: Option<DateTimeUtc>,
    pub decided_at: Option<DateTimeUtc>,
    pub released_at: Option<DateTimeUtc>,
    pub revision: i32,
    pub created_at: DateTimeUtc,
    pub saved_at: DateTimeUtc,
    pub migrant_led: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    #[sea_orm(string_value = "draft")]
    Draft,
    #[sea_orm(string_value = "submitted")]
    Submitted,
    #[sea_orm(string_value = "returned")]
    Returned,
    #[sea_orm(string_value = "eligible")]
    Eligible,
    #[sea_orm(string_value = "ineligible")]
    Ineligible,
    #[sea_orm(string_value = "decided")]
    Decided,
    #[sea_orm(string_value = "released")]
    Released,
    #[sea_orm(string_value = "withdrawn")]
    Withdrawn,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Decision {
    #[sea_orm(string_value = "selected")]
    Selected,
    #[sea_orm(string_value = "reserve")]
    Reserve,
    #[sea_orm(string_value = "not_selected")]
    NotSelected,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::event::Entity",
        from = "Column::EventId",
        to = "super::event::Column::Id"
    )]
    Event,
    #[sea_orm(
        belongs_to = "super::nomination_call::Entity",
        from = "Column::CallId",
        to = "super::nomination_call::Column::Id"
    )]
    NominationCall,
    #[sea_orm(
        belongs_to = "super::link::Entity",
        from = "Column::LinkId",
        to = "super::link::Column::Id"
    )]
    Link,
    #[sea_orm(
        belongs_to = "super::registration::Entity",
        from = "Column::RegistrationId",
        to = "super::registration::Column::Id"
    )]
    Registration,
    #[sea_orm(
        belongs_to = "super::link::Entity",
        from = "Column::NominatedBy",
        to = "super::link::Column::Id"
    )]
    NominatedBy,
}

impl Related<super::event::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Event.def()
    }
}

impl Related<super::nomination_call::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::NominationCall.def()
    }
}

impl Related<super::registration::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Registration.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
