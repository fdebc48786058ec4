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
use crate::participation::occasion::Occasion;
use crate::participation::registration::letters::{Told, calendar};
use crate::participation::registration::model::Registration;
use crate::programme::event::model::Sitting;
use chrono::{DateTime, Utc};

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
    }
}

/// What the letters of one occurrence are made of.
pub struct Round<'a> {
    pub app: &'a App,
    pub occasion: &'a Occasion,
    pub facts: &'a Facts,
    pub rule: &'a Rule,
    pub instance: &'a Instance,
    pub id: OccurrenceId,
}

impl Round<'_> {
    /// `registration`: with a letter about coming, whose times go into the calendar.
    pub fn letter(&self, person: &Person, registration: Option<&Registration>) -> NewMessage {
        let calendar = registration
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
            values: self.values(person.lang, &person.name, registration),
            link: Some(person.link),
            calendar,
            not_before: None,
            expires_at: self.useless_after(),
            cause: cause(self.id),
        }
    }

    /// All but the personal link.
    pub fn values(&self, lang: Lang, name: &str, registration: Option<&Registration>) -> Values {
        let shown = self.shown(registration);
        let call = self.facts.call.as_ref();
        let zone = &self.facts.event.zone;
        let deadline = match self.rule.letter {
            Letter::Draft | Letter::Nominate => {
                call.map(|call| format::deadline(lang, zone, zone.instant(call.closes, Fold::Later)))
            }
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
        pairs.map(|(name, value)| (name.to_owned(), value)).into()
    }

    /// What a letter written before would state now.
    pub fn stated(&self, lang: Lang, registration: Option<&Registration>) -> Stated {
        Stated {
            values: self.values(lang, "", registration),
            calendar: registration.map(|registration| self.calendar(registration)),
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
        Occasion {
            sittings: self.occasion.sittings.iter().filter(comes).cloned().collect(),
            ..self.occasion.clone()
        }
    }

    /// Nobody reads about a sitting after it has begun, or about a deadline after it has passed.
    fn useless_after(&self) -> Option<DateTime<Utc>> {
        let zone = &self.facts.event.zone;
        let closes = match self.rule.letter {
            Letter::Answer => self.facts.event.registration.closes,
            Letter::Draft | Letter::Nominate => {
                let call = self.facts.call.as_ref();
                call.map(|call| zone.instant(call.closes, Fold::Later))
            }
            Letter::Attend | Letter::Wait | Letter::Thanks => None,
        };
        let begins = (self.rule.when.side == super::model::Side::Before).then(|| self.instance.instant(zone));
        closes.into_iter().chain(begins).min()
    }
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
