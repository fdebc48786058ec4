//! The two letters of the check: what is missing, and why a nomination cannot be taken.
use super::model::Candidate;
use crate::app::App;
use crate::db::WriteTx;
use crate::kernel::NominationId;
use crate::mail::letter::{Letter, LetterKind};
use crate::mail::outbox::{self, Cause, Lane, NewMessage, Recipient};
use crate::mail::wanted::{Waiting, Wanted};
use crate::participation::occasion::Occasion;
use crate::participation::registration::model::Registration;
use crate::speakers::nomination::model::{Nomination, State};
use crate::speakers::nomination::store as nominations;
use sea_orm::DbErr;

/// The noun of nominations in the outbox.
pub const CAUSE: &str = "nomination";

/// Whom a letter is about.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    nomination: &'a Nomination,
    registration: &'a Registration,
}

impl<'a> Told<'a> {
    /// Nobody is written to whose registration is gone.
    pub fn of(candidate: &'a Candidate) -> Option<Self> {
        Some(Self {
            nomination: &candidate.nomination,
            registration: candidate.registration.as_ref()?,
        })
    }
}

/// A letter about one nomination.
pub trait About {
    const KIND: LetterKind;
    fn told(&self) -> Told<'_>;
    /// The organisers' own words.
    fn words(&self) -> (&'static str, String);
}

/// What is missing: it can be completed and handed in again.
pub struct Returned<'a>(pub Told<'a>, pub &'a str);

/// It cannot be taken, and why.
pub struct Ineligible<'a>(pub Told<'a>, pub &'a str);

impl About for Returned<'_> {
    const KIND: LetterKind = LetterKind::NominationReturned;

    fn told(&self) -> Told<'_> {
        self.0
    }

    fn words(&self) -> (&'static str, String) {
        ("missing", self.1.to_owned())
    }
}

impl About for Ineligible<'_> {
    const KIND: LetterKind = LetterKind::NominationIneligible;

    fn told(&self) -> Told<'_> {
        self.0
    }

    fn words(&self) -> (&'static str, String) {
        ("reason", self.1.to_owned())
    }
}

struct Filled<'a, L: About> {
    occasion: &'a Occasion,
    letter: &'a L,
}

impl<L: About> Letter for Filled<'_, L> {
    const KIND: LetterKind = L::KIND;

    fn placeholders(&self) -> Vec<(&'static str, String)> {
        let Told {
            nomination,
            registration,
        } = self.letter.told();
        let lang = registration.answers.lang;
        vec![
            ("name", registration.answers.name.as_str().to_owned()),
            ("event", self.occasion.name(lang).to_owned()),
            ("number", nomination.number.unwrap_or_default().to_string()),
            ("contact_email", self.occasion.contact_email().to_owned()),
            ("organiser", self.occasion.organiser(lang).to_owned()),
            self.letter.words(),
        ]
    }
}

/// Writes the letter in the transaction of its fact.
pub async fn send<L: About>(app: &App, tx: &WriteTx, occasion: &Occasion, letter: &L) -> Result<(), DbErr> {
    let told = letter.told();
    let (nomination, answers) = (told.nomination, &told.registration.answers);
    let message = NewMessage {
        event: Some(occasion.event.id),
        letter: L::KIND,
        lane: Lane::Transactional,
        dedupe_key: format!("{}/{}/{}", L::KIND.name(), nomination.id, nomination.revision + 1),
        to: Recipient {
            name: answers.name.as_str().to_owned(),
            address: answers.email.clone(),
            lang: answers.lang,
        },
        values: Filled { occasion, letter }.values(),
        link: Some(nomination.link),
        calendar: None,
        not_before: None,
        expires_at: None,
        cause: Cause {
            kind: CAUSE,
            id: Some(nomination.id.uuid()),
        },
    };
    outbox::enqueue(app, tx, message).await.map(drop)
}

/// Whether a letter of the check still says the truth; other letters about nominations are not asked about here.
pub async fn still_wanted(app: &App, message: &Waiting) -> Result<Wanted, DbErr> {
    let (Some(id), Some(said)) = (message.cause_id.map(NominationId::from), said(&message.letter)) else {
        return Ok(Wanted::Yes);
    };
    Ok(match nominations::standing(app.db.read(), id).await? {
        None => Wanted::No("gone"),
        Some((State::Withdrawn, _)) => Wanted::No("withdrawn"),
        Some((state, _)) if state == said => Wanted::Yes,
        Some(_) => Wanted::No("superseded"),
    })
}

/// The state a letter of the check tells of.
fn said(letter: &str) -> Option<State> {
    match LetterKind::parse(letter)? {
        LetterKind::NominationReturned => Some(State::Returned),
        LetterKind::NominationIneligible => Some(State::Ineligible),
        _ => None,
    }
}
