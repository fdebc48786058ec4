//! The letters about one offer, each in its reader's language: it is one mail per reason.
use crate::app::App;
use crate::db::WriteTx;
use crate::i18n::{Translate, format};
use crate::kernel::{EmailAddress, Lang, LinkId, OfferId};
use crate::mail::calendar::{Calendar, Entry, Method, Status};
use crate::mail::letter::LetterKind;
use crate::mail::outbox::{self, Cause, Lane, NewMessage, Recipient};
use crate::mail::template::Values;
use crate::mail::wanted::{Waiting, Wanted};
use crate::participation::occasion::Occasion;
use crate::participation::registration::letters::{Told as Comes, calendar as days};
use crate::participation::registration::model::{Registration, State as Registered};
use crate::programme::event::model::State as EventState;
use crate::programme::event::store as events;
use crate::speakers::nomination::actions::Ground;
use crate::speakers::nomination::actions::jobs::may_be_asked;
use crate::speakers::offer::model::{Offer, Part};
use crate::speakers::offer::{rules, store, words};
use crate::speakers::shortlist::model::Seat;
use chrono::{DateTime, Utc};
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
        ..message(&on.occasion, told, (LetterKind::OfferAccepted, "accepted".to_owned()))
    };
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

pub async fn lapsed(on: &Ground<'_>, told: Told<'_>) -> Result<(), DbErr> {
    let message = message(&on.occasion, told, (LetterKind::OfferLapsed, "lapsed".to_owned()));
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

/// Taken back, and why; a confirmed place leaves the person's calendar.
pub async fn withdrawn(on: &Ground<'_>, told: Told<'_>, (reason, part): (&str, Option<&Part>)) -> Result<(), DbErr> {
    let mut message = message(&on.occasion, told, (LetterKind::OfferWithdrawn, "withdrawn".to_owned()));
    message.values.insert("reason".to_owned(), reason.to_owned());
    message.calendar = part.map(|part| calendar(on.app, &on.occasion, (told, part)).off());
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

/// What has changed around a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// The session has other hours.
    pub hours: bool,
    /// Somebody else speaks beside the holder.
    pub people: bool,
}

/// How a place stands now, one letter for each state of the programme, with the times for the holder's own calendar.
pub fn changed((app, occasion): (&App, &Occasion), told: Told<'_>, (news, part): (News, Option<&Part>)) -> NewMessage {
    let (event, t) = (&occasion.event, told.registration.answers.lang.t());
    let hours = news.hours.then(|| t.offer_news_hours());
    let people = news.people.then(|| t.offer_news_people());
    let said: Vec<String> = [hours, people].into_iter().flatten().collect();
    let state = event.programme_version + told.offer.moves;
    let mut message = message(occasion, told, (LetterKind::PlaceChanged, String::new()));
    message.values.insert("what".to_owned(), said.join(" "));
    message.dedupe_key = format!("chg/{}/place/{}/{state}", event.id, told.offer.id);
    message.calendar = times((app, occasion), told, part);
    message
}

/// The session of a confirmed place; and the days the holder comes to, which move with their sessions.
pub fn times((app, occasion): (&App, &Occasion), told: Told<'_>, part: Option<&Part>) -> Option<Calendar> {
    let part = part.filter(|_| told.offer.answered_at.is_some());
    let place = part.map(|part| calendar(app, occasion, (told, part)));
    let comes = told.registration.state == Registered::Confirmed;
    let days = comes.then(|| days(app, occasion, Comes::of(told.registration, 0)));
    match (place, days) {
        (Some(mut place), Some(days)) => {
            place.entries.extend(days.entries);
            Some(place)
        }
        (place, days) => place.or(days),
    }
}

/// To the person whose colleague has the place now; a confirmed one leaves the person's calendar.
pub async fn replaced(on: &Ground<'_>, told: Told<'_>, part: Option<&Part>) -> Result<(), DbErr> {
    let mut message = message(&on.occasion, told, (LetterKind::OfferReplaced, "replaced".to_owned()));
    message.calendar = part.map(|part| calendar(on.app, &on.occasion, (told, part)).off());
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

/// Why a confirmed place is free again, when no organiser took it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    GivenBack,
    Nomination,
    Registration,
}

/// That the place is free again, and out of the person's calendar.
pub async fn given_back(on: &Ground<'_>, told: Told<'_>, (left, part): (Left, &Part)) -> Result<(), DbErr> {
    let t = told.registration.answers.lang.t();
    let what = match left {
        Left::GivenBack => t.offer_left_given_back(),
        Left::Nomination => t.offer_left_nomination(),
        Left::Registration => t.offer_left_registration(),
    };
    let mut message = message(
        &on.occasion,
        told,
        (LetterKind::OfferGivenBack, "given-back".to_owned()),
    );
    message.values.insert("what".to_owned(), what);
    message.calendar = Some(calendar(on.app, &on.occasion, (told, part)).off());
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
    let mut values = common(&on.occasion, (told.seat, lang));
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
        ..message(&on.occasion, told, (LetterKind::OfferColleague, String::new()))
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
        // That a place is no longer theirs is said all the more: their calendar holds it.
        _ if event.state == EventState::Cancelled && !ends_a_place(letter) => Wanted::No("event_cancelled"),
        true if letter == LetterKind::OfferColleague => may_be_asked(app, &event, message).await?,
        true => Wanted::Yes,
        false => Wanted::No("superseded"),
    })
}

fn ends_a_place(letter: LetterKind) -> bool {
    use LetterKind::{OfferGivenBack, OfferReplaced, OfferWithdrawn};
    matches!(letter, OfferWithdrawn | OfferReplaced | OfferGivenBack)
}

/// The session, for the holder's own calendar: the same entry in each later file, with a higher sequence.
pub fn calendar(app: &App, occasion: &Occasion, (told, part): (Told<'_>, &Part)) -> Calendar {
    let lang = told.registration.answers.lang;
    let host = app.base_url().split("://").last().unwrap_or_default();
    let session = &told.seat.session;
    let summary = format!("{}: {}", occasion.event.short_name(lang), words::session(lang, session));
    let entry = Entry {
        uid: format!("speaking-{}@{host}", told.offer.id),
        sequence: u32::try_from(part.revision + told.offer.moves + occasion.event.programme_version).unwrap_or(0),
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
    let until = told.offer.deadline_at;
    NewMessage {
        values: asking_values(&on.occasion, (told.seat, told.registration), until),
        expires_at: Some(until),
        ..message(&on.occasion, told, (letter, number.to_string()))
    }
}

/// What an offer says, all but the link.
pub fn asking_values(
    occasion: &Occasion,
    (seat, registration): (&Seat, &Registration),
    deadline: DateTime<Utc>,
) -> Values {
    let answers = &registration.answers;
    let mut values = common(occasion, (seat, answers.lang));
    values.push(("name", answers.name.as_str().to_owned()));
    let deadline = format::deadline(answers.lang, &occasion.event.zone, deadline);
    values.push(("deadline", deadline));
    filled(values)
}

fn message(occasion: &Occasion, told: Told<'_>, (letter, key): (LetterKind, String)) -> NewMessage {
    let answers = &told.registration.answers;
    let mut values = common(occasion, (told.seat, answers.lang));
    values.push(("name", answers.name.as_str().to_owned()));
    NewMessage {
        event: Some(occasion.event.id),
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

fn common(occasion: &Occasion, (seat, lang): (&Seat, Lang)) -> Vec<(&'static str, String)> {
    let mut values = words::values(lang, occasion, seat);
    values.push(("event", occasion.name(lang).to_owned()));
    values.push(("contact_email", occasion.contact_email().to_owned()));
    values.push(("organiser", occasion.organiser(lang).to_owned()));
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
