//! The letters of reminders.
use super::facts::Facts;
use super::model::{Instance, Rule, Wanted as Letter};
use crate::app::App;
use crate::i18n::format;
use crate::kernel::{Fold, Lang, OccurrenceId};
use crate::mail::calendar::Calendar;
use crate::mail::letter::LetterKind;
use crate::mail::outbox::{Cause, Lane, NewMessage, Recipient};
use crate::mail::template::Values;
use crate::mail::wanted::Stated;
use crate::messages::people::Person;
use crate::messages::people::places::Place;
use crate::participation::occasion::Occasion;
use crate::participation::registration::letters::{Told, calendar};
use crate::participation::registration::model::Registration;
use crate::programme::event::model::{Event, Sitting};
use crate::programme::session::model::Session;
use crate::programme::session::store as sessions;
use crate::speakers::offer::words;
use crate::speakers::shortlist::model::Seat;
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::BTreeMap;

/// The noun of this feature in the outbox; its row is the occurrence, and the link says to whom.
pub const CAUSE: &str = "reminder";

/// Why a reminder exists.
pub fn cause(occurrence: OccurrenceId) -> Cause {
    Cause {
        kind: CAUSE,
        id: Some(occurrence.uuid()),
    }
}

pub fn kind(letter: Letter) -> LetterKind {
    match letter {
        Letter::Answer => LetterKind::InvitationReminder,
        Letter::Attend => LetterKind::SittingReminder,
        Letter::Wait => LetterKind::WaitingReminder,
        Letter::Draft => LetterKind::NominationDraftReminder,
        Letter::Nominate => LetterKind::NominationCallReminder,
        Letter::Thanks => LetterKind::Thanks,
        Letter::Accept => LetterKind::OfferChase,
        Letter::Text => LetterKind::TextReminder,
    }
}

/// What the letters of one event are made of.
pub struct Background {
    pub occasion: Occasion,
    /// Read only where a letter names a place in one.
    pub sessions: Vec<Session>,
}

impl Background {
    pub async fn of(c: &impl ConnectionTrait, event: &Event, rules: &[&Rule]) -> Result<Self, DbErr> {
        let named = rules.iter().any(|rule| rule.letter.speaks_of_place());
        Ok(Self {
            occasion: Occasion::of(c, event.clone()).await?,
            sessions: match named {
                true => sessions::all(c, event.id).await?,
                false => Vec::new(),
            },
        })
    }
}

/// What a letter says of its reader alone.
#[derive(Clone, Debug, Default)]
pub struct Own<'a> {
    /// With a letter about coming, whose times go into the calendar.
    pub registration: Option<&'a Registration>,
    /// With a letter about places: the earliest first.
    pub places: Vec<&'a Place>,
}

/// What the letters of one occurrence are made of.
pub struct Round<'a> {
    pub app: &'a App,
    pub background: &'a Background,
    pub facts: &'a Facts,
    pub rule: &'a Rule,
    pub instance: &'a Instance,
    pub id: OccurrenceId,
}

impl Round<'_> {
    pub fn letter(&self, person: &Person, own: &Own<'_>) -> NewMessage {
        let calendar = own
            .registration
            .filter(|_| self.rule.letter == Letter::Attend)
            .map(|registration| self.calendar(registration));
        NewMessage {
            event: Some(self.facts.event.id),
            letter: kind(self.rule.letter),
            lane: Lane::Bulk,
            dedupe_key: format!("rem/{}/{}/{}", self.rule.id, self.id, person.link),
            to: Recipient {
                name: person.name.clone(),
                address: person.email.clone(),
                lang: person.lang,
            },
            values: self.values(person.lang, &person.name, own),
            link: Some(person.link),
            calendar,
            not_before: None,
            expires_at: self.useless_after(own),
            cause: cause(self.id),
        }
    }

    /// All but the personal link.
    pub fn values(&self, lang: Lang, name: &str, own: &Own<'_>) -> Values {
        let shown = self.shown(own.registration);
        let call = self.facts.call.as_ref();
        let zone = &self.facts.event.zone;
        let deadline = match self.rule.letter {
            Letter::Draft | Letter::Nominate => {
                call.map(|call| format::deadline(lang, zone, zone.instant(call.closes, Fold::Later)))
            }
            Letter::Accept => until(own).map(|until| format::deadline(lang, zone, until)),
            _ => shown.deadline(lang),
        };
        let pairs = [
            ("name", name.to_owned()),
            ("event", shown.name(lang).to_owned()),
            ("organiser", shown.organiser(lang).to_owned()),
            ("when", shown.when(lang)),
            ("place", shown.place(lang).to_owned()),
            ("deadline", deadline.unwrap_or_default()),
            ("joining_link", joining_link(&shown.sittings)),
            ("contact_email", shown.contact_email().to_owned()),
        ];
        let mut values: Values = pairs.map(|(name, value)| (name.to_owned(), value)).into();
        if self.rule.letter.speaks_of_place() {
            values.extend(self.place(lang, own));
        }
        values
    }

    /// Role, session and hours; where there are several, each in turn.
    fn place(&self, lang: Lang, own: &Own<'_>) -> Values {
        let occasion = &self.background.occasion;
        let mut all: BTreeMap<&'static str, Vec<String>> =
            ["role", "session", "when"].map(|name| (name, vec![])).into();
        for (name, value) in own
            .places
            .iter()
            .filter_map(|place| self.seat(place))
            .flat_map(|seat| words::values(lang, occasion, &seat))
        {
            let said = all.entry(name).or_default();
            if !said.contains(&value) {
                said.push(value);
            }
        }
        let joined = |(name, values): (&'static str, Vec<String>)| {
            let value = match name {
                "when" => values.join("\n"),
                _ => format::list(lang, &values),
            };
            (name.to_owned(), value)
        };
        all.into_iter().map(joined).collect()
    }

    fn seat(&self, place: &Place) -> Option<Seat> {
        let session = self.background.sessions.iter().find(|it| it.id == place.session)?;
        let slot = session.slots.iter().find(|it| it.id == place.slot)?;
        Some(Seat {
            session: session.clone(),
            slot: slot.clone(),
        })
    }

    /// What a letter written before would state now.
    pub fn stated(&self, lang: Lang, own: &Own<'_>) -> Stated {
        Stated {
            values: self.values(lang, "", own),
            calendar: own.registration.map(|registration| self.calendar(registration)),
        }
    }

    fn calendar(&self, registration: &Registration) -> Calendar {
        calendar(self.app, &self.shown(Some(registration)), Told::of(registration, 0))
    }

    /// The event with the sittings this letter is about: the one it announces, else those the person comes to.
    fn shown(&self, registration: Option<&Registration>) -> Occasion {
        let comes = |sitting: &&Sitting| match self.instance.sitting {
            Some(one) => sitting.id == one,
            None => registration.is_none_or(|it| it.answers.sittings.contains(&sitting.id)),
        };
        let occasion = &self.background.occasion;
        Occasion {
            sittings: occasion.sittings.iter().filter(comes).cloned().collect(),
            ..occasion.clone()
        }
    }

    /// Nobody reads about a sitting after it has begun, or about a deadline after it has passed.
    fn useless_after(&self, own: &Own<'_>) -> Option<DateTime<Utc>> {
        let zone = &self.facts.event.zone;
        let closes = match self.rule.letter {
            Letter::Answer => self.facts.event.registration.closes,
            Letter::Draft | Letter::Nominate => {
                let call = self.facts.call.as_ref();
                call.map(|call| zone.instant(call.closes, Fold::Later))
            }
            Letter::Accept => until(own),
            Letter::Attend | Letter::Wait | Letter::Thanks | Letter::Text => None,
        };
        let begins = (self.rule.when.side == super::model::Side::Before).then(|| self.instance.instant(zone));
        closes.into_iter().chain(begins).min()
    }
}

/// Until when an offered place can be accepted.
fn until(own: &Own<'_>) -> Option<DateTime<Utc>> {
    own.places.first().map(|place| place.term.1)
}

/// Of the first sitting that has one; what is no web address is left out, so that no letter fails for it.
fn joining_link(sittings: &[Sitting]) -> String {
    let links = sittings.iter().filter_map(|sitting| sitting.joining_link.as_deref());
    let plain = |link: &&str| !link.chars().any(|c| c.is_whitespace() || "<>\"\\".contains(c));
    let web = |link: &&str| link.starts_with("https://") || link.starts_with("http://");
    links
        .map(str::trim)
        .filter(web)
        .find(plain)
        .unwrap_or_default()
        .to_owned()
}
