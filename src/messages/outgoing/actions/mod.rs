//! What organisers decide about mail: each decision one transaction and one line in the log, refused when somebody was
//! faster. Batches, alarms and the live copy here; one letter in [`letter`].
pub mod letter;

use super::store;
use crate::access::{EventScope, ManageMail, Permission, Permit, VouchForCopy};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::kernel::BatchId;
use crate::mail::{alarm, live, outbox};
use sea_orm::DbErr;
use thiserror::Error;
use uuid::Uuid;

#[derive(Debug, Error)]
pub enum Refused {
    #[error("not of this event")]
    Unknown,
    #[error("somebody was faster")]
    Raced,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// What becomes of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    Pause,
    Resume,
    Cancel,
}

/// Pauses a batch, goes on with it, or ends it for good.
pub async fn decide(app: &App, permit: &Permit<ManageMail>, (batch, verb): (BatchId, Verb)) -> Result<(), Refused> {
    let tx = app.db.write(permit.actor()).await?;
    if !store::is_of_event(&tx, permit.event(), batch).await? {
        return Err(Refused::Unknown);
    }
    let (action, done) = match verb {
        Verb::Pause => ("mail.pause", outbox::pause(app, &tx, batch, "paused").await?),
        Verb::Resume => ("mail.resume", outbox::resume(app, &tx, batch).await?),
        Verb::Cancel => (
            "mail.cancel",
            outbox::cancel_batch(app, &tx, batch, "batch_cancelled").await?,
        ),
    };
    if !done {
        return Err(Refused::Raced);
    }
    let counts = outbox::counts(&tx, batch).await?;
    let detail = format!("{} sent, {} open", counts.delivered(), counts.open);
    let line = trace(app, permit, (action, "mail_batch", Some(batch.uuid())));
    keep(tx, Audit { detail, ..line }).await
}

/// Somebody has seen what keeps mail from leaving. It rings for the whole service, so the log says from where it was
/// seen.
pub async fn see(app: &App, permit: &Permit<ManageMail>, name: &str) -> Result<(), Refused> {
    let tx = app.db.write(permit.actor()).await?;
    let rings = alarm::ringing(&tx).await?;
    // A doubtful copy is not only seen: somebody gives their word.
    let found = rings.iter().find(|alarm| alarm.name == name && name != live::ALARM);
    let Some(found) = found else {
        return Err(Refused::Raced);
    };
    if !alarm::seen(&tx, &found.name).await? {
        return Err(Refused::Raced);
    }
    let line = trace(app, permit, ("mail.seen", "mail_alarm", None));
    let detail = found.name.clone();
    keep(tx, Audit { detail, ..line }).await
}

/// "This is the only live copy."
pub async fn vouch(app: &App, permit: &Permit<VouchForCopy>) -> Result<(), Refused> {
    let tx = app.db.write(permit.actor()).await?;
    let doubt = live::doubt(app, &tx).await?.ok_or(Refused::Raced)?;
    live::confirm(app, &tx).await?;
    let line = trace(app, permit, ("mail.live_copy", "installation", None));
    let detail = doubt.word().to_owned();
    keep(tx, Audit { detail, ..line }).await
}

/// A line about this event without a detail. Details hold numbers and words of the program, never addresses.
fn trace<P: Permission<Scope = EventScope>>(
    app: &App,
    permit: &Permit<P>,
    (action, subject, subject_id): (&'static str, &'static str, Option<Uuid>),
) -> Audit {
    Audit {
        at: app.clock.now(),
        action,
        process: None,
        event: Some(permit.event()),
        subject,
        subject_id,
        detail: String::new(),
    }
}

async fn keep(tx: WriteTx, line: Audit) -> Result<(), Refused> {
    tx.audit(line).await?;
    Ok(tx.commit().await?)
}
