//! Table `captured_mail`: mail kept instead of sent.
use crate::kernel::{CapturedMailId, MessageId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "captured_mail")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CapturedMailId,
    pub message_id: Option<MessageId>,
    pub at: DateTimeUtc,
    #[sea_orm(column_type = "String(StringLen::N(254))")]
    pub address: String,
    #[sea_orm(column_type = "String(StringLen::N(2))")]
    pub lang: String,
    #[sea_orm(column_type = "String(StringLen::N(400))")]
    pub subject: String,
    #[sea_orm(column_type = "Text")]
    pub html: String,
    #[sea_orm(column_type = "Text")]
    pub plain: String,
    #[sea_orm(column_type = "Text")]
    pub calendar: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub raw: String,
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
