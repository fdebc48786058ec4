//! Table `registration`: one per event and person.
use crate::kernel::{ContactId, EventId, GroupId, InvitationId, LinkId, OrganisationId, RegistrationId};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "registration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RegistrationId,
    pub event_id: EventId,
    pub link_id: LinkId,
    pub invitation_id: Option<InvitationId>,
    pub contact_id: Option<ContactId>,
    pub organisation_id: Option<OrganisationId>,
    pub claimed_group_id: Option<GroupId>,
    pub group_id: Option<GroupId>,
    pub state: State,
    pub source: Source,
    #[sea_orm(column_type = "String(StringLen::N(200))")]
    pub name: String,
    #[sea_orm(column_type = "String(StringLen::N(200))")]
    pub folded: String,
    #[sea_orm(column_type = "String(StringLen::N(254))")]
    pub email: String,
    #[sea_orm(column_type = "String(StringLen::N(300))")]
    pub organisation_name: Option<String>,
    #[sea_orm(column_type = "String(StringLen::N(8))")]
    pub country: Option<String>,
    pub attendance: Attendance,
    #[sea_orm(column_type = "String(StringLen::N(2))")]
    pub lang: String,
    #[sea_orm(column_type = "String(StringLen::N(2))")]
    pub floor_lang: Option<String>,
    #[sea_orm(column_type = "String(StringLen::N(2))")]
    pub interpretation: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub access_needs: Option<String>,
    pub gender: Option<Gender>,
    pub age_bracket: Option<AgeBracket>,
    pub first_time: Option<bool>,
    pub consent_list: bool,
    pub consent_photo: bool,
    pub consent_contact: bool,
    pub consent_quote: bool,
    #[sea_orm(column_type = "String(StringLen::N(40))")]
    pub notice_version: String,
    pub submitted_at: DateTimeUtc,
    pub address_confirmed_at: Option<DateTimeUtc>,
    pub decided_at: Option<DateTimeUtc>,
    pub queue: Option<i64>,
    pub revision: i32,
    #[sea_orm(column_type = "Text")]
    pub reason: Option<String>,
    pub expires_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    #[sea_orm(string_value = "unconfirmed")]
    Unconfirmed,
    #[sea_orm(string_value = "pending")]
    Pending,
    #[sea_orm(string_value = "confirmed")]
    Confirmed,
    #[sea_orm(string_value = "waitlisted")]
    Waitlisted,
    #[sea_orm(string_value = "refused")]
    Refused,
    #[sea_orm(string_value = "withdrawn")]
    Withdrawn,
    #[sea_orm(string_value = "cancelled")]
    Cancelled,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Source {
    #[sea_orm(string_value = "link")]
    Link,
    #[sea_orm(string_value = "open")]
    Open,
    #[sea_orm(string_value = "on_behalf")]
    OnBehalf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Attendance {
    #[sea_orm(string_value = "in_room")]
    InRoom,
    #[sea_orm(string_value = "online")]
    Online,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Gender {
    #[sea_orm(string_value = "woman")]
    Woman,
    #[sea_orm(string_value = "man")]
    Man,
    #[sea_orm(string_value = "other")]
    Other,
    #[sea_orm(string_value = "undisclosed")]
    Undisclosed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum AgeBracket {
    #[sea_orm(string_value = "under_18")]
    Under18,
    #[sea_orm(string_value = "18_29")]
    From18To29,
    #[sea_orm(string_value = "30_44")]
    From30To44,
    #[sea_orm(string_value = "45_59")]
    From45To59,
    #[sea_orm(string_value = "60_over")]
    From60,
    #[sea_orm(string_value = "undisclosed")]
    Undisclosed,
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
        belongs_to = "super::link::Entity",
        from = "Column::LinkId",
        to = "super::link::Column::Id"
    )]
    Link,
    #[sea_orm(
        belongs_to = "super::invitation::Entity",
        from = "Column::InvitationId",
        to = "super::invitation::Column::Id"
    )]
    Invitation,
    #[sea_orm(
        belongs_to = "super::contact::Entity",
        from = "Column::ContactId",
        to = "super::contact::Column::Id"
    )]
    Contact,
    #[sea_orm(
        belongs_to = "super::organisation::Entity",
        from = "Column::OrganisationId",
        to = "super::organisation::Column::Id"
    )]
    Organisation,
    #[sea_orm(
        belongs_to = "super::stakeholder_group::Entity",
        from = "Column::ClaimedGroupId",
        to = "super::stakeholder_group::Column::Id"
    )]
    ClaimedGroup,
    #[sea_orm(
        belongs_to = "super::stakeholder_group::Entity",
        from = "Column::GroupId",
        to = "super::stakeholder_group::Column::Id"
    )]
    Group,
}

impl Related<super::event::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Event.def()
    }
}

impl Related<super::link::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Link.def()
    }
}

impl Related<super::invitation::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Invitation.def()
    }
}

impl Related<super::contact::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Contact.def()
    }
}

impl Related<super::organisation::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Organisation.def()
    }
}

impl Related<super::stakeholder_group::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ClaimedGroup.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
