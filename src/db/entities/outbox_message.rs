//! Table `outbox_message`: mail to be sent and sent.
use crate::kernel::{BatchId, EventId, LinkId, MessageId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox_message")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MessageId,
    pub event_id: Option<EventId>,
    pub batch_id: Option<BatchId>,
    pub link_id: Option<LinkId>,
    #[sea_orm(column_type = "String(StringLen::N(40))")]
    pub letter: String,
    pub lane: i32,
    #[sea_orm(column_type = "String(StringLen::N(200))")]
    pub dedupe_key: String,
    #[sea_orm(column_type = "String(StringLen::N(32))")]
    pub cause_kind: String,
    pub cause_id: Option<Uuid>,
    #[sea_orm(column_type = "String(StringLen::N(200))")]
    pub recipient_name: String,
    #[sea_orm(column_type = "String(StringLen::N(254))")]
    pub address: String,
    #[sea_orm(column_type = "String(StringLen::N(2))")]
    pub lang: String,
    #[sea_orm(column_type = "Text")]
    pub params: String,
    #[sea_orm(column_type = "String(StringLen::N(120))")]
    pub mime_id: String,
    pub not_before: DateTimeUtc,
    pub expires_at: Option<DateTimeUtc>,
    pub state: State,
    pub attempts: i32,
    pub next_attempt_at: DateTimeUtc,
    #[sea_orm(column_type = "String(StringLen::N(64))")]
    pub lease_owner: Option<String>,
    pub lease_token: Option<Uuid>,
    pub lease_until: Option<DateTimeUtc>,
    #[sea_orm(column_type = "String(StringLen::N(60))")]
    pub reason: Option<String>,
    pub smtp_code: Option<i32>,
    pub created_at: DateTimeUtc,
    pub finished_at: Option<DateTimeUtc>,
    pub uncertain: i32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    #[sea_orm(string_value = "queued")]
    Queued,
    #[sea_orm(string_value = "leased")]
    Leased,
    #[sea_orm(string_value = "sending")]
    Sending,
    #[sea_orm(string_value = "sent")]
    Sent,
    #[sea_orm(string_value = "presumed_sent")]
    PresumedSent,
    #[sea_orm(string_value = "failed")]
    Failed,
    #[sea_orm(string_value = "bounced")]
    Bounced,
    #[sea_orm(string_value = "suppressed")]
    Suppressed,
    #[sea_orm(string_value = "cancelled")]
    Cancelled,
    #[sea_orm(string_value = "expired")]
    Expired,
    #[sea_orm(string_value = "held")]
    Held,
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
        belongs_to = "super::mail_batch::Entity",
        from = "Column::BatchId",
        to = "super::mail_batch::Column::Id"
    )]
    Batch,
    #[sea_orm(
        belongs_to = "super::link::Entity",
        from = "Column::LinkId",
        to = "super::link::Column::Id"
    )]
    Link,
}

impl Related<super::event::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Event.def()
    }
}

impl Related<super::mail_batch::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Batch.def()
    }
}

impl Related<super::link::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Link.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
