//! The letters about one offer, each in its reader's language: it is one mail per reason.
use crate::app::App;
use crate::db::WriteTx;
use crate::i18n::format;
use crate::kernel::{EmailAddress, Lang, LinkId, OfferId};
use crate::mail::calendar::{Calendar, Entry, Method, Status};
use crate::mail::letter::LetterKind;
use crate::mail::outbox::{self, Cause, Lane, NewMessage, Recipient};
use crate::mail::template::Values;
use crate::mail::wanted::{Waiting, Wanted};
use crate::participation::occasion::Occasion;
use crate::participation::registration::model::Registration;
use crate::programme::event::model::State as EventState;
use crate::programme::event::store as events;
use crate::speakers::nomination::actions::Ground;
use crate::speakers::offer::model::{Offer, Part};
use crate::speakers::offer::{rules, store, words};
use crate::speakers::shortlist::model::Seat;
use sea_orm::DbErr;

/// The noun of this feature in the outbox.
pub const CAUSE: &str = "offer";

/// Whom a letter is about, and which place.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    pub offer: &'a Offer,
    pub link: LinkId,
    pub registration: &'a Registration,
    pub seat: &'a Seat,
}

/// The offer itself: its subject cannot be mistaken for news.
pub async fn offered(on: &Ground<'_>, told: Told<'_>) -> Result<(), DbErr> {
    let message = asking(on, told, (LetterKind::Offer, 0));
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

/// The same once more: the first or second reminder.
pub async fn chased(on: &Ground<'_>, told: Told<'_>, number: i32) -> Result<(), DbErr> {
    let message = asking(on, told, (LetterKind::OfferChase, number));
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

/// With the times for the person's own calendar.
pub async fn accepted(on: &Ground<'_>, told: Told<'_>, part: &Part) -> Result<(), DbErr> {
    let message = NewMessage {
        lane: Lane::Critical,
        calendar: Some(calendar(on.app, &on.occasion, (told, part))),
        ..message(on, told, (LetterKind::OfferAccepted, "accepted".to_owned()))
    };
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

pub async fn lapsed(on: &Ground<'_>, told: Told<'_>) -> Result<(), DbErr> {
    let message = message(on, told, (LetterKind::OfferLapsed, "lapsed".to_owned()));
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

/// Taken back, and why; a confirmed place leaves the person's calendar.
pub async fn withdrawn(on: &Ground<'_>, told: Told<'_>, (reason, part): (&str, Option<&Part>)) -> Result<(), DbErr> {
    let mut message = message(on, told, (LetterKind::OfferWithdrawn, "withdrawn".to_owned()));
    message.values.insert("reason".to_owned(), reason.to_owned());
    message.calendar = part.map(|part| {
        let mut off = calendar(on.app, &on.occasion, (told, part));
        off.method = Method::Cancel;
        off.entries.iter_mut().for_each(|entry| entry.sequence += 1);
        off
    });
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

/// To the person whose colleague has the place now.
pub async fn replaced(on: &Ground<'_>, told: Told<'_>) -> Result<(), DbErr> {
    let message = message(on, told, (LetterKind::OfferReplaced, "replaced".to_owned()));
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

/// To a colleague; it repeats nothing of what was typed, not even a name.
pub async fn colleague(
    on: &Ground<'_>,
    told: Told<'_>,
    (link, email, lang): (LinkId, &EmailAddress, Lang),
) -> Result<(), DbErr> {
    let until = match told.offer.is_live() && told.offer.answered_at.is_none() {
        true => told.offer.deadline_at,
        false => told.seat.session.starts_at,
    };
    let mut values = common(on, (told.seat, lang));
    values.push(("deadline", format::deadline(lang, &on.occasion.event.zone, until)));
    let message = NewMessage {
        dedupe_key: format!("offer/{}/colleague/{link}", told.offer.id),
        to: Recipient {
            name: String::new(),
            address: email.clone(),
            lang,
        },
        values: filled(values),
        link: Some(link),
        expires_at: Some(until),
        ..message(on, told, (LetterKind::OfferColleague, String::new()))
    };
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

/// A newer fact takes the place of letters that have not left yet.
pub async fn supersede(app: &App, tx: &WriteTx, id: OfferId) -> Result<(), DbErr> {
    outbox::cancel_for(app, tx, cause(id), "superseded").await.map(drop)
}

/// Whether a letter about an offer (cause `offer`) still says the truth.
pub async fn still_wanted(app: &App, message: &Waiting) -> Result<Wanted, DbErr> {
    let (Some(id), Some(letter)) = (message.cause_id.map(OfferId::from), LetterKind::parse(&message.letter)) else {
        return Ok(Wanted::Yes);
    };
    let c = app.db.read();
    let Some((state, event)) = store::state_of(c, id).await? else {
        return Ok(Wanted::No("gone"));
    };
    let Some(event) = events::find(c, event).await? else {
        return Ok(Wanted::No("gone"));
    };
    Ok(match rules::letter_is_true(letter, state) {
        _ if event.state == EventState::Cancelled => Wanted::No("event_cancelled"),
        true => Wanted::Yes,
        false => Wanted::No("superseded"),
    })
}

/// The session, for the holder's own calendar: the same entry in each later file, with a higher sequence.
pub fn calendar(app: &App, occasion: &Occasion, (told, part): (Told<'_>, &Part)) -> Calendar {
    let lang = told.registration.answers.lang;
    let host = app.base_url().split("://").last().unwrap_or_default();
    let session = &told.seat.session;
    let summary = format!("{}: {}", occasion.event.short_name(lang), words::session(lang, session));
    let entry = Entry {
        uid: format!("speaking-{}@{host}", told.offer.id),
        sequence: u32::try_from(part.revision + occasion.event.programme_version).unwrap_or(0),
        start: session.starts_at,
        end: session.ends_at,
        summary,
        description: words::role(lang, &told.seat.slot),
        place: occasion.place(lang).to_owned(),
        url: String::new(),
        status: Status::Stands,
    };
    Calendar {
        method: Method::Publish,
        name: occasion.name(lang).to_owned(),
        stamp: app.clock.now(),
        entries: vec![entry],
    }
}

/// A letter that asks for an answer, and is of no use after the deadline.
fn asking(on: &Ground<'_>, told: Told<'_>, (letter, number): (LetterKind, i32)) -> NewMessage {
    let mut message = message(on, told, (letter, number.to_string()));
    let lang = told.registration.answers.lang;
    let deadline = format::deadline(lang, &on.occasion.event.zone, told.offer.deadline_at);
    message.values.insert("deadline".to_owned(), deadline);
    message.expires_at = Some(told.offer.deadline_at);
    message
}

fn message(on: &Ground<'_>, told: Told<'_>, (letter, key): (LetterKind, String)) -> NewMessage {
    let answers = &told.registration.answers;
    let mut values = common(on, (told.seat, answers.lang));
    values.push(("name", answers.name.as_str().to_owned()));
    NewMessage {
        event: Some(on.occasion.event.id),
        letter,
        lane: Lane::Transactional,
        dedupe_key: format!("offer/{}/{key}", told.offer.id),
        to: Recipient {
            name: answers.name.as_str().to_owned(),
            address: answers.email.clone(),
            lang: answers.lang,
        },
        values: filled(values),
        link: Some(told.link),
        calendar: None,
        not_before: None,
        expires_at: None,
        cause: cause(told.offer.id),
    }
}

fn common(on: &Ground<'_>, (seat, lang): (&Seat, Lang)) -> Vec<(&'static str, String)> {
    let mut values = words::values(lang, &on.occasion, seat);
    values.push(("event", on.occasion.name(lang).to_owned()));
    values.push(("contact_email", on.occasion.contact_email().to_owned()));
    values.push(("organiser", on.occasion.organiser(lang).to_owned()));
    values
}

fn filled(values: Vec<(&'static str, String)>) -> Values {
    values
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

fn cause(id: OfferId) -> Cause {
    Cause {
        kind: CAUSE,
        id: Some(id.uuid()),
    }
}
