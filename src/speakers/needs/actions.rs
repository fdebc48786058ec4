//! Reading what people need: the reading and its entry in one transaction.
use super::store::{self, Counts, Need};
use crate::access::{Permit, ReadNeeds};
use crate::app::App;
use crate::db::Audit;
use sea_orm::DbErr;

/// Why nothing was shown.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    #[error("a reason is needed")]
    NoReason,
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// The words, and who read them for which reason.
pub async fn read(app: &App, permit: &Permit<ReadNeeds>, reason: &str) -> Result<Vec<Need>, Failed> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Failed::NoReason);
    }
    let tx = app.db.write(permit.actor()).await?;
    let needs = store::all(&tx, permit.event()).await?;
    let Counts { registered, speaking } = Counts::of(&needs);
    tx.audit(Audit {
        at: app.clock.now(),
        action: "needs.read",
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "event",
        subject_id: Some(permit.event().uuid()),
        detail: format!("registrations: {registered}; speakers: {speaking}; {reason}"),
    })
    .await?;
    tx.commit().await?;
    Ok(needs)
}
