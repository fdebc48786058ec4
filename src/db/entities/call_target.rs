//! Table `call_target`: the balance a panel should have.
use crate::kernel::{CallId, TargetId};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "call_target")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TargetId,
    pub call_id: CallId,
    pub position: i32,
    pub dimension: Dimension,
    #[sea_orm(column_type = "String(StringLen::N(60))")]
    pub value: String,
    pub bound: Bound,
    pub amount: i32,
    pub unit: Unit,
    pub scope: Scope,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Dimension {
    #[sea_orm(string_value = "group")]
    Group,
    #[sea_orm(string_value = "country")]
    Country,
    #[sea_orm(string_value = "gender")]
    Gender,
    #[sea_orm(string_value = "language")]
    Language,
    #[sea_orm(string_value = "first_time")]
    FirstTime,
    #[sea_orm(string_value = "organisation")]
    Organisation,
    #[sea_orm(string_value = "age")]
    Age,
    #[sea_orm(string_value = "migrant_led")]
    MigrantLed,
    #[sea_orm(string_value = "least_developed")]
    LeastDeveloped,
}

/// Where a target counts: in the whole event, or in each day, session or round table by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Scope {
    #[sea_orm(string_value = "event")]
    Event,
    #[sea_orm(string_value = "sitting")]
    Sitting,
    #[sea_orm(string_value = "session")]
    Session,
    #[sea_orm(string_value = "round_table")]
    RoundTable,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Bound {
    #[sea_orm(string_value = "at_least")]
    AtLeast,
    #[sea_orm(string_value = "at_most")]
    AtMost,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Unit {
    #[sea_orm(string_value = "persons")]
    Persons,
    #[sea_orm(string_value = "share")]
    Share,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::nomination_call::Entity",
        from = "Column::CallId",
        to = "super::nomination_call::Column::Id"
    )]
    NominationCall,
}

impl Related<super::nomination_call::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::NominationCall.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
