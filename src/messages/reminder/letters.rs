//! The letters of reminders, and whether each is still wanted when it is about to leave.
use super::facts::Facts;
use super::model::{Instance, Occurrence, Rule, Standing, Wanted as Letter};
use super::people::Person;
use super::store::{crowd, occurrence, plans};
use crate::app::App;
use crate::i18n::format;
use crate::kernel::{Fold, Lang, OccurrenceId};
use crate::mail::calendar::Calendar;
use crate::mail::letter::LetterKind;
use crate::mail::outbox::{Cause, Lane, NewMessage, Recipient};
use crate::mail::template::Values;
use crate::mail::wanted::{Waiting, Wanted};
use crate::participation::invitation;
use crate::participation::occasion::Occasion;
use crate::participation::registration::letters::{Told, calendar};
use crate::participation::registration::model::Registration;
use crate::programme::event::model::{Sitting, State};
use chrono::{DateTime, Utc};
use sea_orm::DbErr;

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

/// For the cause [`CAUSE`]. Asked again before each sending: dates move, and people answer, withdraw and ask to be
/// left alone.
pub async fn still_wanted(app: &App, message: &Waiting) -> Result<Wanted, DbErr> {
    let c = app.db.read();
    let (Some(event), Some(link), Some(id)) = (message.event, message.link, message.cause_id) else {
        return Ok(Wanted::Yes);
    };
    let Some(one) = occurrence::find(c, OccurrenceId::from(id)).await? else {
        // Written by an earlier version, which named the invitation.
        return invitation::letters::still_wanted(app, message).await;
    };
    let Some(plan) = plans::of_event(c, event).await? else {
        return Ok(Wanted::No("gone"));
    };
    let Some(rule) = plan.rule(one.rule) else {
        return Ok(Wanted::No("gone"));
    };
    if let Some(why) = untrue(&plan.facts, rule, &one) {
        return Ok(Wanted::No(why));
    }
    let Some(instance) = plan.facts.instance(rule, &one.instance) else {
        return Ok(Wanted::No("moved"));
    };
    let crowd = crowd::of(c, &plan.facts.event, Some(link)).await?;
    let reached = crowd.reached(&plan.facts, (rule, &instance));
    Ok(match reached.iter().any(|person| person.link == link) {
        true => Wanted::Yes,
        false => Wanted::No(crowd.why_not(rule, link)),
    })
}

/// Why an occurrence does not say the truth any more.
fn untrue(facts: &Facts, rule: &Rule, one: &Occurrence) -> Option<&'static str> {
    if facts.event.state == State::Cancelled {
        return Some("event_cancelled");
    }
    if !rule.is_on() {
        return Some("rule_off");
    }
    let zone = &facts.event.zone;
    let moved = match facts.instance(rule, &one.instance) {
        None => true,
        Some(instance) => !one.agrees(&instance, rule.when.due(&instance, zone), zone),
    };
    (moved || one.state == Standing::Cancelled).then_some("moved")
}
