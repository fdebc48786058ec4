//! What a letter about an offer would state now: its session may have moved since it was written.
use super::actions::holder;
use super::letters;
use super::{store, words};
use crate::app::App;
use crate::i18n::format;
use crate::kernel::OfferId;
use crate::mail::letter::LetterKind;
use crate::mail::wanted::{MOVED, Stated, Waiting, Wanted};
use crate::participation::occasion::Occasion;
use sea_orm::DbErr;

/// For the cause `offer`: still true, and its hour too.
pub async fn still_wanted(app: &App, message: &Waiting) -> Result<Wanted, DbErr> {
    let wanted = letters::still_wanted(app, message).await?;
    if wanted != Wanted::Yes || message.stated.is_empty() {
        return Ok(wanted);
    }
    let now = stated_now(app, message).await?;
    let untrue = now.is_some_and(|now| message.is_untrue(&now.values));
    Ok(if untrue { Wanted::No(MOVED) } else { Wanted::Yes })
}

/// Its values and its calendar as they are now; `None`: the place or its holder is gone.
pub async fn stated_now(app: &App, message: &Waiting) -> Result<Option<Stated>, DbErr> {
    let c = app.db.read();
    let (Some(event), Some(id)) = (message.event, message.cause_id.map(OfferId::from)) else {
        return Ok(None);
    };
    let (Some(offer), Some(occasion)) = (store::find(c, event, id).await?, Occasion::find(c, event).await?) else {
        return Ok(None);
    };
    let Some(holder) = holder(c, &offer).await? else {
        return Ok(None);
    };
    let told = holder.told(&offer);
    let mut values = words::values(message.lang, &occasion, told.seat);
    // A colleague's letter has a term of its own.
    if LetterKind::parse(&message.letter) != Some(LetterKind::OfferColleague) {
        let deadline = format::deadline(message.lang, &occasion.event.zone, offer.deadline_at);
        values.push(("deadline", deadline));
    }
    let part = store::parts::find(c, offer.id).await?;
    let calendar = match LetterKind::parse(&message.letter) {
        Some(LetterKind::PlaceChanged) => letters::times((app, &occasion), told, part.as_ref()),
        _ => part.map(|part| letters::calendar(app, &occasion, (told, &part))),
    };
    Ok(Some(Stated {
        values: values
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
        calendar,
    }))
}
