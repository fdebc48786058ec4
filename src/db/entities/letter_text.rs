//! Table `letter_text`: letters in an event's own words.
use crate::kernel::{AccountId, EventId, LetterTextId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letter_text")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: LetterTextId,
    pub event_id: EventId,
    pub about_id: Uuid,
    #[sea_orm(column_type = "String(StringLen::N(40))")]
    pub letter: String,
    #[sea_orm(column_type = "String(StringLen::N(2))")]
    pub lang: String,
    #[sea_orm(column_type = "String(StringLen::N(400))")]
    pub subject: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    pub changed_at: DateTimeUtc,
    pub changed_by: Option<AccountId>,
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
        belongs_to = "super::account::Entity",
        from = "Column::ChangedBy",
        to = "super::account::Column::Id"
    )]
    Account,
}

impl Related<super::event::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Event.def()
    }
}

impl Related<super::account::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Account.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
