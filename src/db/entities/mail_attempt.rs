//! Table `mail_attempt`: each try to deliver, without addresses.
use crate::kernel::{AttemptId, MessageId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail_attempt")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AttemptId,
    pub message_id: MessageId,
    pub at: DateTimeUtc,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub phase: String,
    #[sea_orm(column_type = "String(StringLen::N(32))")]
    pub outcome: String,
    pub smtp_code: Option<i32>,
    #[sea_orm(column_type = "String(StringLen::N(300))")]
    pub note: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::outbox_message::Entity",
        from = "Column::MessageId",
        to = "super::outbox_message::Column::Id"
    )]
    Message,
}

impl Related<super::outbox_message::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Message.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
