//! Rules and their times as people read them.
use super::facts::Facts;
use super::model::{Anchor, Audience, Due, Occurrence, Offset, Rule, Side, Standing, Wanted};
use crate::i18n::{Translate, format, plain};
use crate::kernel::{Lang, Occurs, SessionId, SittingId, Zone};
use crate::mail::letter::LetterKind;
use crate::messages::outgoing::words::letter as letter_name;
use crate::programme::event::model::Sitting;
use crate::programme::session::model::Session;
use chrono::{DateTime, Utc};

/// "2 days before registration closes, at 10:00 Beirut time (UTC+2), to those invited who have not answered."
pub fn sentence(lang: Lang, (rule, facts): (&Rule, &Facts), now: DateTime<Utc>) -> String {
    let t = lang.t();
    let (when, audience) = (offset(lang, rule), audience(lang, rule.reach.audience));
    match rule.when.offset {
        Offset::Days(_, hour) => {
            let zone = &facts.event.zone;
            let first = facts.instances(rule).first().map(|it| rule.when.due(it, zone).at);
            let zone = format::zone(lang, zone, first.unwrap_or(now));
            plain(t.reminder_sentence(when, format::time(hour), zone, audience))
        }
        Offset::Minutes(_) => plain(t.reminder_sentence_minutes(when, audience)),
    }
}

fn offset(lang: Lang, rule: &Rule) -> String {
    let (t, anchor) = (lang.t(), anchor(lang, rule.when.anchor));
    plain(match (rule.when.offset, rule.when.side) {
        (Offset::Days(days, _), Side::Before) => t.reminder_days_before(days, anchor),
        (Offset::Days(days, _), Side::After) => t.reminder_days_after(days, anchor),
        (Offset::Minutes(minutes), Side::Before) => t.reminder_minutes_before(minutes, anchor),
        (Offset::Minutes(minutes), Side::After) => t.reminder_minutes_after(minutes, anchor),
    })
}

pub fn anchor(lang: Lang, anchor: Anchor) -> String {
    let t = lang.t();
    match anchor {
        Anchor::RegistrationDeadline => t.reminder_anchor_registration(),
        Anchor::NominationDeadline => t.reminder_anchor_nomination(),
        Anchor::OfferDeadline => t.reminder_anchor_offer(),
        Anchor::EventStart => t.reminder_anchor_event_start(),
        Anchor::EventEnd => t.reminder_anchor_event_end(),
        Anchor::SittingStart => t.reminder_anchor_sitting(),
        Anchor::SessionStart => t.reminder_anchor_session(),
        Anchor::InvitationSent => t.reminder_anchor_invitation(),
    }
}

/// Within a sentence: "to those who are confirmed".
pub fn audience(lang: Lang, audience: Audience) -> String {
    let t = lang.t();
    match audience {
        Audience::InvitedNotAnswered => t.reminder_to_not_answered(),
        Audience::InvitedNotRegistered => t.reminder_to_not_registered(),
        Audience::Pending => t.reminder_to_pending(),
        Audience::Confirmed => t.reminder_to_confirmed(),
        Audience::Waitlisted => t.reminder_to_waitlisted(),
        Audience::NominationDrafts => t.reminder_to_drafts(),
        Audience::GroupsWithoutNomination => t.reminder_to_unheard(),
        Audience::OfferOpen => t.reminder_to_offer_open(),
        Audience::TextMissing => t.reminder_to_text_missing(),
    }
}

/// The same people on their own, as an option to choose: Arabic has another case for it, French no "to".
pub fn people(lang: Lang, audience: Audience) -> String {
    let t = lang.t();
    match audience {
        Audience::InvitedNotAnswered => t.reminder_whom_not_answered(),
        Audience::InvitedNotRegistered => t.reminder_whom_not_registered(),
        Audience::Pending => t.reminder_whom_pending(),
        Audience::Confirmed => t.reminder_whom_confirmed(),
        Audience::Waitlisted => t.reminder_whom_waitlisted(),
        Audience::NominationDrafts => t.reminder_whom_drafts(),
        Audience::GroupsWithoutNomination => t.reminder_whom_unheard(),
        Audience::OfferOpen => t.reminder_whom_offer_open(),
        Audience::TextMissing => t.reminder_whom_text_missing(),
    }
}

pub fn letter(lang: Lang, letter: Wanted) -> String {
    letter_name(lang, Some(kind(letter)))
}

pub fn kind(letter: Wanted) -> LetterKind {
    super::letters::kind(letter)
}

/// What became of an occurrence.
pub fn outcome(lang: Lang, one: &Occurrence) -> String {
    let t = lang.t();
    match one.state {
        Standing::Planned => String::new(),
        Standing::Sending => t.reminder_sending(one.enqueued),
        Standing::Done => t.reminder_done(one.enqueued),
        Standing::Missed => t.reminder_missed(),
        Standing::Skipped => t.reminder_skipped(),
        Standing::Cancelled => t.reminder_cancelled(),
    }
}

/// A night when the clocks change: what that does to an hour.
pub fn night(lang: Lang, zone: &Zone, due: Due) -> Option<String> {
    let typed = format::time(due.civil.time());
    match zone.occurs(due.civil) {
        Occurs::Once => None,
        Occurs::Twice => Some(lang.t().reminder_fold(typed)),
        Occurs::Never => {
            let is = format::time(zone.civil(due.at).time());
            Some(lang.t().reminder_gap(typed, is))
        }
    }
}

/// A sitting by its label, or by its day.
pub fn sitting(lang: Lang, sitting: &Sitting) -> String {
    let label = sitting.label.pick(lang).1;
    let day = format::date(lang, sitting.starts.date());
    match label.is_empty() {
        true => day,
        false => format!("{label}, {day}"),
    }
}

/// What an occurrence is about, where there is more than one thing it could be.
pub fn about(lang: Lang, (sittings, sessions): (&[Sitting], &[Session]), key: &str) -> Option<String> {
    if let Some(found) = key
        .parse::<SittingId>()
        .ok()
        .and_then(|id| sittings.iter().find(|one| one.id == id))
    {
        return (sittings.len() > 1).then(|| sitting(lang, found));
    }
    let id = key.parse::<SessionId>().ok()?;
    let found = sessions.iter().find(|session| session.id == id)?;
    Some(found.title.pick(lang).1.to_owned())
}
