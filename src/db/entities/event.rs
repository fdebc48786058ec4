//! Table `event`: meetings.
use crate::kernel::{EventId, ProcessId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EventId,
    pub process_id: ProcessId,
    #[sea_orm(column_type = "String(StringLen::N(80))")]
    pub slug: String,
    pub kind: Kind,
    pub modality: Modality,
    pub state: State,
    pub attribution: Attribution,
    #[sea_orm(column_type = "String(StringLen::N(64))")]
    pub zone: String,
    #[sea_orm(column_type = "String(StringLen::N(20))")]
    pub languages: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub title_ar: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub title_en: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub title_fr: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub short_title_ar: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub short_title_en: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub short_title_fr: String,
    #[sea_orm(column_type = "Text")]
    pub summary_ar: String,
    #[sea_orm(column_type = "Text")]
    pub summary_en: String,
    #[sea_orm(column_type = "Text")]
    pub summary_fr: String,
    #[sea_orm(column_type = "Text")]
    pub description_ar: String,
    #[sea_orm(column_type = "Text")]
    pub description_en: String,
    #[sea_orm(column_type = "Text")]
    pub description_fr: String,
    #[sea_orm(column_type = "Text")]
    pub take_part_ar: String,
    #[sea_orm(column_type = "Text")]
    pub take_part_en: String,
    #[sea_orm(column_type = "Text")]
    pub take_part_fr: String,
    #[sea_orm(column_type = "Text")]
    pub questions_ar: String,
    #[sea_orm(column_type = "Text")]
    pub questions_en: String,
    #[sea_orm(column_type = "Text")]
    pub questions_fr: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub place_ar: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub place_en: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub place_fr: String,
    #[sea_orm(column_type = "String(StringLen::N(254))")]
    pub contact_email: String,
    pub registration: Registration,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub registration_opens: String,
    pub registration_opens_at: DateTimeUtc,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub registration_closes: String,
    pub registration_closes_at: DateTimeUtc,
    pub approval: bool,
    pub capacity_in_room: Option<i32>,
    pub capacity_online: Option<i32>,
    pub organisation_limit: Option<i32>,
    #[sea_orm(column_type = "String(StringLen::N(40))")]
    pub notice_version: String,
    pub programme_version: i32,
    pub participation_published_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Kind {
    #[sea_orm(string_value = "dialogue")]
    Dialogue,
    #[sea_orm(string_value = "consultation")]
    Consultation,
    #[sea_orm(string_value = "conference")]
    Conference,
    #[sea_orm(string_value = "workshop")]
    Workshop,
    #[sea_orm(string_value = "officials_meeting")]
    OfficialsMeeting,
    #[sea_orm(string_value = "side_event")]
    SideEvent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Modality {
    #[sea_orm(string_value = "online")]
    Online,
    #[sea_orm(string_value = "in_person")]
    InPerson,
    #[sea_orm(string_value = "hybrid")]
    Hybrid,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    #[sea_orm(string_value = "draft")]
    Draft,
    #[sea_orm(string_value = "published")]
    Published,
    #[sea_orm(string_value = "cancelled")]
    Cancelled,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Attribution {
    #[sea_orm(string_value = "on_record")]
    OnRecord,
    #[sea_orm(string_value = "chatham_house")]
    ChathamHouse,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Registration {
    #[sea_orm(string_value = "open")]
    Open,
    #[sea_orm(string_value = "invited_only")]
    InvitedOnly,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::process::Entity",
        from = "Column::ProcessId",
        to = "super::process::Column::Id"
    )]
    Process,
}

impl Related<super::process::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Process.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
