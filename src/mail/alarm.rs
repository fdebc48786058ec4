//! Alarms: what keeps mail from leaving until a person looks at it. They ring on the organisers' mail page.
use super::store::standing;
use crate::db::WriteTx;
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};

/// `relay` (it refuses us), `copy` (is this the live copy?), `blamed` (we are said to send spam),
/// `too_many_bounces` (a batch has paused itself).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alarm {
    pub name: String,
    pub reason: String,
    pub code: Option<i32>,
    pub since: DateTime<Utc>,
}

/// Everything that rings now.
pub async fn ringing(db: &impl ConnectionTrait) -> Result<Vec<Alarm>, DbErr> {
    let rows = standing::alarms(db).await?.into_iter();
    Ok(rows
        .map(|row| Alarm {
            name: row.name,
            reason: row.reason,
            code: row.smtp_code,
            since: row.at,
        })
        .collect())
}

/// Somebody has seen it. `relay` ends by itself with the next message that is taken, `copy` by [`super::live::confirm`].
pub async fn seen(tx: &WriteTx, name: &str) -> Result<bool, DbErr> {
    standing::end_alarm(tx, name).await
}
