//! Removing many open registrations that nobody confirmed.
use super::Failed;
use crate::access::{ManageRegistrations, Permit};
use crate::app::App;
use crate::db::Audit;
use crate::participation::registration::store::list::{self, Wanted};
use crate::participation::registration::store::write;
use chrono::{DateTime, Utc};

/// Removes those the filters let through, of those the organiser has seen: nobody confirmed later, nobody who came
/// since. Their letters find nothing to confirm and do not leave. How many.
pub async fn remove_unconfirmed(
    app: &App,
    permit: &Permit<ManageRegistrations>,
    wanted: &Wanted,
    until: DateTime<Utc>,
) -> Result<u64, Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let ids = list::unconfirmed(&tx, permit.event(), wanted, until).await?;
    let gone = write::remove_unconfirmed(&tx, &ids).await?;
    let line = Audit {
        at: app.clock.now(),
        action: "registration.flood",
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "registration",
        subject_id: None,
        detail: format!("{gone} unconfirmed"),
    };
    tx.audit(line).await?;
    tx.commit().await?;
    Ok(gone)
}
