//! The letters of this feature: each says one fact, in the language of the registration.
use super::model::{Answers, Registration, State};
use crate::app::App;
use crate::db::WriteTx;
use crate::i18n::format;
use crate::kernel::{EmailAddress, LinkId, RegistrationId};
use crate::mail::calendar::{Calendar, Entry, Method, Status};
use crate::mail::letter::{Letter, LetterKind};
use crate::mail::outbox::{self, Cause, Lane, NewMessage, Recipient};
use crate::mail::wanted::Stated;
use crate::participation::occasion::Occasion;
use crate::programme::event::model::Sitting;
use chrono::{DateTime, Utc};
use sea_orm::DbErr;

/// The noun of this feature in the outbox.
pub const CAUSE: &str = "registration";

/// Whom a letter is about.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    pub id: RegistrationId,
    pub link: LinkId,
    /// After the change the letter is about: it makes the letter's key.
    pub revision: i32,
    pub answers: &'a Answers,
    /// The registration was confirmed before the change: the person's calendar holds its times.
    pub held: bool,
}

impl<'a> Told<'a> {
    /// The registration after so many changes more.
    pub fn of(registration: &'a Registration, changes: i32) -> Self {
        Self {
            id: registration.id,
            link: registration.link,
            revision: registration.revision + changes,
            answers: &registration.answers,
            held: registration.state == State::Confirmed,
        }
    }
}

/// The times for the person's own calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    None,
    /// Attached.
    On,
    /// They leave the calendar of whoever held a place.
    Off,
}

/// A letter about one registration.
pub trait About {
    const KIND: LetterKind;
    const TIMES: Times;
    const LANE: Lane;
    fn told(&self) -> Told<'_>;
    /// What this letter says beside the event.
    fn more(&self) -> Vec<(&'static str, String)>;
}

macro_rules! letters {
    ($($(#[$doc:meta])* $name:ident $kind:ident $lane:ident $times:ident;)*) => {$(
        $(#[$doc])*
        pub struct $name<'a>(pub Told<'a>);
        impl About for $name<'_> {
            const KIND: LetterKind = LetterKind::$kind;
            const TIMES: Times = Times::$times;
            const LANE: Lane = Lane::$lane;
            fn told(&self) -> Told<'_> {
                self.0
            }
            fn more(&self) -> Vec<(&'static str, String)> {
                Vec::new()
            }
        }
    )*};
}

letters! {
    Received RegistrationPending Critical None;
    Confirmed RegistrationConfirmed Critical On;
    Promoted RegistrationPromoted Transactional On;
    Changed RegistrationChanged Transactional On;
    Withdrawn RegistrationWithdrawn Transactional Off;
}

macro_rules! letters_with {
    ($($(#[$doc:meta])* $name:ident { $value:ident } $kind:ident $lane:ident $times:ident;)*) => {$(
        $(#[$doc])*
        pub struct $name<'a> {
            pub told: Told<'a>,
            /// As it is read.
            pub $value: String,
        }
        impl About for $name<'_> {
            const KIND: LetterKind = LetterKind::$kind;
            const TIMES: Times = Times::$times;
            const LANE: Lane = Lane::$lane;
            fn told(&self) -> Told<'_> {
                self.told
            }
            fn more(&self) -> Vec<(&'static str, String)> {
                vec![(stringify!($value), self.$value.clone())]
            }
        }
    )*};
}

letters_with! {
    /// On the waiting list, with the position in it.
    OnTheList { position } RegistrationWaitlisted Critical None;
    /// An organiser registered this person, and where the registration stands.
    OnBehalf { standing } OnBehalf Transactional None;
    /// An organiser said no, and why.
    Refused { reason } RegistrationRefused Transactional None;
    /// An organiser took the registration back, and why.
    Cancelled { reason } RegistrationCancelled Transactional Off;
}

/// To an address somebody typed into the open form: it repeats nothing of what was typed.
pub struct ConfirmAddress<'a> {
    pub told: Told<'a>,
    pub until: DateTime<Utc>,
}

/// Writes the letter in the transaction of its fact.
pub async fn send<L: About>(app: &App, tx: &WriteTx, occasion: &Occasion, letter: &L) -> Result<(), DbErr> {
    let told = letter.told();
    let shown = occasion_of(occasion, told.answers);
    let filled = Filled {
        occasion: &shown,
        letter,
    };
    let message = NewMessage {
        to: recipient(told, told.answers.name.as_str()),
        values: filled.values(),
        calendar: match L::TIMES {
            Times::On => Some(calendar(app, &shown, told)),
            Times::Off => told.held.then(|| calendar(app, &shown, told).off()),
            Times::None => None,
        },
        ..message(occasion, told, (L::KIND, L::LANE))
    };
    outbox::enqueue(app, tx, message).await.map(drop)
}

/// Asks whether the address is right; goes at once, and is of no use later than `until`.
pub async fn send_confirm_address(
    app: &App,
    tx: &WriteTx,
    occasion: &Occasion,
    letter: &ConfirmAddress<'_>,
) -> Result<(), DbErr> {
    let told = letter.told;
    let lang = told.answers.lang;
    let mut values = common(occasion, told);
    values.retain(|(name, _)| *name != "name");
    values.push(("deadline", format::moment(lang, &occasion.event.zone, letter.until)));
    let message = NewMessage {
        to: recipient(told, ""),
        values: values
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
        expires_at: Some(letter.until),
        ..message(occasion, told, (LetterKind::ConfirmAddress, Lane::Critical))
    };
    outbox::enqueue(app, tx, message).await.map(drop)
}

/// "You are registered already, here is your link": to somebody who fills the open form again.
pub async fn send_link_again(app: &App, tx: &WriteTx, occasion: &Occasion, told: Told<'_>) -> Result<(), DbErr> {
    let hour = app.clock.now().format("%Y%m%d%H");
    let message = NewMessage {
        dedupe_key: format!("again/{}/{hour}", told.link),
        values: common(occasion, told)
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
        ..message(occasion, told, (LetterKind::LinkAgain, Lane::Critical))
    };
    outbox::enqueue(app, tx, message).await.map(drop)
}

/// A newer fact takes the place of letters that have not left yet.
pub async fn supersede(app: &App, tx: &WriteTx, id: RegistrationId) -> Result<(), DbErr> {
    outbox::cancel_for(app, tx, cause(id), "superseded").await.map(drop)
}

fn cause(id: RegistrationId) -> Cause {
    Cause {
        kind: CAUSE,
        id: Some(id.uuid()),
    }
}

fn recipient(told: Told<'_>, name: &str) -> Recipient {
    Recipient {
        name: name.to_owned(),
        address: EmailAddress::clone(&told.answers.email),
        lang: told.answers.lang,
    }
}

fn message(occasion: &Occasion, told: Told<'_>, (letter, lane): (LetterKind, Lane)) -> NewMessage {
    NewMessage {
        event: Some(occasion.event.id),
        letter,
        lane,
        dedupe_key: format!("conf/{}/{}", told.id, told.revision),
        to: recipient(told, told.answers.name.as_str()),
        values: crate::mail::template::Values::new(),
        link: Some(told.link),
        calendar: None,
        not_before: None,
        expires_at: None,
        cause: cause(told.id),
    }
}

struct Filled<'a, L: About> {
    occasion: &'a Occasion,
    letter: &'a L,
}

impl<L: About> Letter for Filled<'_, L> {
    const KIND: LetterKind = L::KIND;

    fn placeholders(&self) -> Vec<(&'static str, String)> {
        let mut values = common(self.occasion, self.letter.told());
        values.extend(self.letter.more());
        values
    }
}

/// What the letters of a registration state now. A letter that asks for an address has a deadline of its own.
pub fn stated(app: &App, occasion: &Occasion, registration: &Registration) -> Stated {
    let told = Told::of(registration, 0);
    let shown = occasion_of(occasion, told.answers);
    let values = common(&shown, told);
    Stated {
        values: values
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
        calendar: Some(calendar(app, &shown, told)),
    }
}

/// The event with the sittings this person comes to.
fn occasion_of(occasion: &Occasion, answers: &Answers) -> Occasion {
    let comes = |sitting: &&Sitting| answers.sittings.contains(&sitting.id);
    Occasion {
        sittings: occasion.sittings.iter().filter(comes).cloned().collect(),
        ..occasion.clone()
    }
}

fn common(occasion: &Occasion, told: Told<'_>) -> Vec<(&'static str, String)> {
    let lang = told.answers.lang;
    vec![
        ("name", told.answers.name.as_str().to_owned()),
        ("event", occasion.name(lang).to_owned()),
        ("when", occasion.when(lang)),
        ("sittings", occasion.when(lang)),
        ("place", occasion.place(lang).to_owned()),
        ("contact_email", occasion.contact_email().to_owned()),
        ("organiser", occasion.organiser(lang).to_owned()),
    ]
}

/// The times this person comes to, for the person's own calendar. The same entry in each later file, with a higher
/// sequence.
pub fn calendar(app: &App, occasion: &Occasion, told: Told<'_>) -> Calendar {
    let occasion = &occasion_of(occasion, told.answers);
    let lang = told.answers.lang;
    let host = app.base_url().split("://").last().unwrap_or_default();
    let entry = |sitting: &Sitting| Entry {
        uid: format!("{}-{}@{host}", told.id, sitting.id),
        sequence: u32::try_from(told.revision + occasion.event.programme_version).unwrap_or(0),
        start: sitting.starts_at,
        end: sitting.ends_at,
        summary: occasion.name(lang).to_owned(),
        description: sitting.label.pick(lang).1.to_owned(),
        place: occasion.place(lang).to_owned(),
        url: String::new(),
        status: Status::Stands,
    };
    Calendar {
        method: Method::Publish,
        name: occasion.name(lang).to_owned(),
        stamp: app.clock.now(),
        entries: occasion.sittings.iter().map(entry).collect(),
    }
}
