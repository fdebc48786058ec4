//! What happens by itself: addresses never confirmed go, letters are asked about again before they leave.
use super::Failed;
use crate::app::App;
use crate::db::{Actor, Audit};
use crate::kernel::RegistrationId;
use crate::mail::letter::LetterKind;
use crate::mail::wanted::{MOVED, Stated, Waiting, Wanted};
use crate::participation::occasion::Occasion;
use crate::participation::registration::letters;
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
    match store::state_of(app.db.read(), id).await? {
        None => Ok(Wanted::No("gone")),
        Some(state) if rules::letter_is_true(letter, state) => states_what_is(app, message).await,
        Some(_) => Ok(Wanted::No("superseded")),
    }
}

async fn states_what_is(app: &App, message: &Waiting) -> Result<Wanted, DbErr> {
    let now = stated_now(app, message).await?;
    let untrue = now.is_some_and(|now| message.is_untrue(&now.values));
    Ok(if untrue { Wanted::No(MOVED) } else { Wanted::Yes })
}

/// What a letter about a registration would state now.
pub async fn stated_now(app: &App, message: &Waiting) -> Result<Option<Stated>, DbErr> {
    let (Some(event), Some(id)) = (message.event, message.cause_id.map(RegistrationId::from)) else {
        return Ok(None);
    };
    // These speak of the whole event, or of an hour of their own.
    let whole = [LetterKind::ConfirmAddress, LetterKind::LinkAgain];
    if LetterKind::parse(&message.letter).is_none_or(|letter| whole.contains(&letter)) {
        return Ok(None);
    }
    let c = app.db.read();
    let Some(registration) = store::find(c, event, id).await? else {
        return Ok(None);
    };
    // Who has chosen another language since gets the letter as it was written.
    let same = registration.answers.lang == message.lang;
    let occasion = Occasion::find(c, event).await?.filter(|_| same);
    Ok(occasion.map(|occasion| letters::stated(app, &occasion, &registration)))
}
