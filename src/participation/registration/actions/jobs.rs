//! What happens by itself: addresses never confirmed go, letters are asked about again before they leave.
use super::Failed;
use crate::app::App;
use crate::db::{Actor, Audit};
use crate::kernel::RegistrationId;
use crate::mail::letter::LetterKind;
use crate::mail::wanted::{Waiting, Wanted};
use crate::participation::registration::rules;
use crate::participation::registration::store::{self, write};
use sea_orm::DbErr;

/// Removes unconfirmed registrations after 72 hours. How many.
pub async fn expire_unconfirmed(app: &App) -> Result<u64, Failed> {
    let now = app.clock.now();
    if !write::any_expired(app.db.read(), now).await? {
        return Ok(0);
    }
    let tx = app.db.write(Actor::System).await?;
    let gone = write::remove_expired(&tx, now).await?;
    let line = Audit {
        at: now,
        action: "registration.expire",
        process: None,
        event: None,
        subject: "registration",
        subject_id: None,
        detail: format!("{gone} never confirmed"),
    };
    tx.audit(line).await?;
    tx.commit().await?;
    Ok(gone)
}

/// Whether a letter about a registration (cause `registration`) still says the truth.
pub async fn still_wanted(app: &App, message: &Waiting) -> Result<Wanted, DbErr> {
    let Some(id) = message.cause_id.map(RegistrationId::from) else {
        return Ok(Wanted::Yes);
    };
    let Some(letter) = LetterKind::parse(&message.letter) else {
        return Ok(Wanted::Yes);
    };
    Ok(match store::state_of(app.db.read(), id).await? {
        None => Wanted::No("gone"),
        Some(state) if rules::letter_is_true(letter, state) => Wanted::Yes,
        Some(_) => Wanted::No("superseded"),
    })
}
