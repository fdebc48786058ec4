//! Table `speaking_part`: what the holder of a confirmed place writes for it.
use crate::kernel::OfferId;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "speaking_part")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub offer_id: OfferId,
    pub named: bool,
    #[sea_orm(column_type = "Text")]
    pub text: String,
    #[sea_orm(column_type = "Text")]
    pub biography: String,
    #[sea_orm(column_type = "String(StringLen::N(5))")]
    pub lang: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub needs: Option<String>,
    pub revision: i32,
    pub saved_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::speaking_offer::Entity",
        from = "Column::OfferId",
        to = "super::speaking_offer::Column::Id"
    )]
    Offer,
}

impl Related<super::speaking_offer::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Offer.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
