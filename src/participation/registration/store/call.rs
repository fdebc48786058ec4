//! Whether somebody can be shown the way to a nomination. Asked of the rows themselves: `speakers` stands below this
//! module on the ladder, and its pages say everything else.
use crate::access::link::Link;
use crate::db::entities::{nomination, nomination_call as call};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// While nominations are taken, and for good for whoever has one.
pub async fn leads_on(c: &impl ConnectionTrait, link: Link, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let found = call::Entity::find()
        .filter(call::Column::EventId.eq(link.event))
        .filter(call::Column::State.eq(call::State::Published))
        .one(c)
        .await?;
    let Some(call) = found else { return Ok(false) };
    if call.opens_at <= now && now < call.closes_at {
        return Ok(true);
    }
    let mine = nomination::Entity::find()
        .filter(nomination::Column::CallId.eq(call.id))
        .filter(nomination::Column::LinkId.eq(link.id));
    Ok(mine.one(c).await?.is_some())
}
