//! Publishing the figures, and taking them back.
use crate::access::{ManageEvent, Permit};
use crate::app::App;
use crate::db::Audit;
use crate::programme::event::store as events;
use sea_orm::DbErr;

/// Shows the public the totals by group from now on.
pub async fn publish(app: &App, permit: &Permit<ManageEvent>) -> Result<(), DbErr> {
    let tx = app.db.write(permit.actor()).await?;
    events::publish_participation(&tx, permit.event(), Some(app.clock.now())).await?;
    tx.audit(line(app, permit, "participation.publish", "")).await?;
    tx.commit().await
}

/// Takes them off the public page; what was promised changes, so it needs a reason (law 8).
pub async fn take_back(app: &App, permit: &Permit<ManageEvent>, reason: &str) -> Result<(), DbErr> {
    let tx = app.db.write(permit.actor()).await?;
    events::publish_participation(&tx, permit.event(), None).await?;
    tx.audit(line(app, permit, "participation.take-back", reason)).await?;
    tx.commit().await
}

fn line(app: &App, permit: &Permit<ManageEvent>, action: &'static str, reason: &str) -> Audit {
    Audit {
        at: app.clock.now(),
        action,
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "event",
        subject_id: Some(permit.event().uuid()),
        detail: reason.to_owned(),
    }
}
