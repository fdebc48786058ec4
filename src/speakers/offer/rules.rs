//! Until when an offer stands, when its holder is reminded, and who comes next for a place. Pure: time is an argument.
use super::model::{Offer, State};
use crate::kernel::{NominationId, SlotId};
use crate::mail::letter::LetterKind;
use crate::speakers::lineup::Breach;
use crate::speakers::nomination::model::{Decision, State as Nominated};
use crate::speakers::shortlist::model::{Holds, Material, Person};
use crate::speakers::shortlist::rules::{Effect, Scale, is_wished};
use chrono::{DateTime, TimeDelta, Utc};

/// Nobody is reminded of what arrived a moment ago.
const QUIET: TimeDelta = TimeDelta::minutes(20);

/// When an offer was made, and until when it can be accepted.
pub type Term = (DateTime<Utc>, DateTime<Utc>);

/// Until when an offer made now stands: 72 hours; 24 in the last week before the session, 2 on the last day, and never
/// beyond its beginning. `None`: the session has begun.
pub fn deadline(session: DateTime<Utc>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let left = session - now;
    if left <= TimeDelta::zero() {
        return None;
    }
    let term = if left <= TimeDelta::days(1) {
        TimeDelta::hours(2)
    } else if left <= TimeDelta::days(7) {
        TimeDelta::hours(24)
    } else {
        TimeDelta::hours(72)
    };
    Some(session.min(now + term))
}

/// The deadline of an offer whose session begins at another hour: it stands, unless the session would begin before it;
/// then it follows the rule of an offer made now.
pub fn moved_deadline(offer: &Offer, session: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    if offer.deadline_at <= session {
        return offer.deadline_at;
    }
    deadline(session, now).unwrap_or(session)
}

/// When the holder is reminded: at half and at five sixths of the term, never in its first twenty minutes.
pub fn chases(offer: &Offer) -> [DateTime<Utc>; 2] {
    within((offer.offered_at, offer.deadline_at))
}

fn within((offered, deadline): Term) -> [DateTime<Utc>; 2] {
    let term = deadline - offered;
    [term / 2, term * 5 / 6].map(|part| (offered + part).max(offered + QUIET))
}

/// Whether the holder hears at about this instant anyway: from the offer itself, which has just come, or from one of
/// its reminders, a twelfth of the term away or nearer.
pub fn is_said_anyway(term: Term, at: DateTime<Utc>) -> bool {
    let (offered, deadline) = term;
    let near = (deadline - offered) / 12;
    at < offered + QUIET || within(term).iter().any(|chase| (at - *chase).abs() <= near)
}

/// How many reminders should have been written by now; a term too short for them has none.
pub fn chases_due(offer: &Offer, now: DateTime<Utc>) -> i32 {
    let due = |at: &&DateTime<Utc>| **at <= now && **at < offer.deadline_at;
    i32::try_from(chases(offer).iter().filter(due).count()).unwrap_or_default()
}

/// Whether a letter still says the truth when it is about to be sent.
pub fn letter_is_true(letter: LetterKind, state: State) -> bool {
    match letter {
        LetterKind::Offer | LetterKind::OfferChase => state == State::Offered,
        LetterKind::OfferAccepted => state == State::Confirmed,
        LetterKind::OfferLapsed => state == State::Lapsed,
        LetterKind::OfferWithdrawn => state == State::Withdrawn,
        LetterKind::OfferGivenBack => state == State::Declined,
        LetterKind::OfferColleague | LetterKind::PlaceChanged => matches!(state, State::Offered | State::Confirmed),
        _ => true,
    }
}

/// What would be broken by giving a person a place now.
pub fn breaches(material: &Material, holds: &Holds, slot: SlotId, nomination: NominationId) -> Vec<Breach> {
    let effects = Scale::new(material, holds).effects(slot, nomination);
    effects.iter().filter_map(breach).collect()
}

fn breach(effect: &Effect) -> Option<Breach> {
    match effect {
        Effect::Breaks(breach) => Some(*breach),
        Effect::Fills { .. } | Effect::Exceeds { .. } => None,
    }
}

/// Whoever comes next for a place.
pub struct Next<'a> {
    pub person: &'a Person,
    /// What it would do to the balance.
    pub effects: Vec<Effect>,
}

/// The reserves who asked for the place and are allowed in it now, in the order of their ranks. Whoever holds a place
/// or was asked for this one before is passed over.
pub fn reserves<'a>(scale: &Scale<'a>, slot: SlotId, asked: &[NominationId]) -> Vec<Next<'a>> {
    let Some(seat) = scale.material.seat(slot) else {
        return Vec::new();
    };
    let waits = |person: &&Person| {
        let nomination = &person.nomination;
        let wished = nomination.said.preferences.iter().any(|wish| is_wished(wish, seat));
        is_reserve(person) && wished && !asked.contains(&nomination.id) && scale.places_of(person).is_empty()
    };
    let mut waiting: Vec<&Person> = scale.material.standing().filter(waits).collect();
    waiting.sort_by_key(|person| {
        let score = person.score.map_or(0, |score| score.mean_thousandths);
        let (rank, number) = (person.nomination.reserve_rank, person.nomination.number);
        (rank.unwrap_or(i32::MAX), std::cmp::Reverse(score), number)
    });
    let one = |person: &'a Person| {
        let effects = scale.effects(slot, person.nomination.id);
        (!effects.iter().any(|effect| breach(effect).is_some())).then_some(Next { person, effects })
    };
    waiting.into_iter().filter_map(one).collect()
}

/// Told that the rank is kept.
pub fn is_reserve(person: &Person) -> bool {
    let nomination = &person.nomination;
    nomination.state == Nominated::Released && nomination.decision == Some(Decision::Reserve)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Chance, EventId, OfferId};
    use proptest::prelude::*;

    fn at(hours: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::hours(hours)
    }

    fn offered(from: DateTime<Utc>, until: DateTime<Utc>) -> Offer {
        let chance = Chance::seeded(1);
        Offer {
            id: OfferId::new(from, &chance),
            event: EventId::new(from, &chance),
            slot: SlotId::new(from, &chance),
            nomination: NominationId::new(from, &chance),
            state: State::Offered,
            offered_at: from,
            deadline_at: until,
            answered_at: None,
            chases: 0,
            reason: None,
            hours: None,
            moves: 0,
        }
    }

    #[test]
    fn the_term_shortens_as_the_session_comes_near() {
        let session = at(1_000);
        for (before, term) in [(500, 72), (169, 72), (168, 24), (25, 24), (24, 2), (3, 2), (1, 1)] {
            let now = at(1_000 - before);
            assert_eq!(deadline(session, now), Some(now + TimeDelta::hours(term)), "{before}");
        }
        assert_eq!(deadline(session, session), None);
        assert_eq!(deadline(session, at(1_001)), None);
    }

    /// The offer of three days: its own letter, and its reminders 36 and 12 hours before the end, six hours on each side.
    #[test]
    fn what_the_holder_hears_anyway_is_said_once() {
        let term = (at(0), at(72));
        let said = |hours: i64| is_said_anyway(term, at(hours));
        let heard: Vec<i64> = (0..72).filter(|hours| said(*hours)).collect();
        let expected: Vec<i64> = [0].into_iter().chain(30..=42).chain(54..=66).collect();
        assert_eq!(heard, expected);
        assert!(is_said_anyway(term, at(-30)), "before there was an offer");
        let soon = (at(0), at(2));
        assert!(is_said_anyway(soon, at(0) + TimeDelta::minutes(19)));
        assert!(!is_said_anyway(soon, at(0) + TimeDelta::minutes(30)));
        assert!(is_said_anyway(soon, at(1) + TimeDelta::minutes(10)));
    }

    #[test]
    fn a_session_that_moves_takes_a_later_deadline_with_it() {
        let offer = offered(at(0), at(72));
        let now = at(10);
        for (session, deadline) in [(500, 72), (72, 72), (71, 34), (30, 12), (11, 11), (9, 9)] {
            assert_eq!(moved_deadline(&offer, at(session), now), at(deadline), "{session}");
        }
    }

    #[test]
    fn reminders_come_at_half_and_at_five_sixths() {
        let offer = offered(at(0), at(72));
        assert_eq!(chases(&offer), [at(36), at(60)]);
        for (hour, due) in [(0, 0), (35, 0), (36, 1), (59, 1), (60, 2), (71, 2)] {
            assert_eq!(chases_due(&offer, at(hour)), due, "{hour}");
        }
        let short = offered(at(0), at(0) + TimeDelta::minutes(30));
        let minutes = chases(&short).map(|chase| (chase - at(0)).num_minutes());
        assert_eq!(minutes, [20, 25]);
        let shortest = offered(at(0), at(0) + TimeDelta::minutes(15));
        assert_eq!(chases_due(&shortest, at(1)), 0);
    }

    proptest! {
        #[test]
        fn no_reminder_comes_early_or_late(minutes in 1_i64..10_000, now in 0_i64..10_000) {
            let offer = offered(at(0), at(0) + TimeDelta::minutes(minutes));
            let now = at(0) + TimeDelta::minutes(now);
            let due = chases_due(&offer, now);
            prop_assert!(due == 0 || now - offer.offered_at >= QUIET);
            prop_assert!(due <= 2 && due <= chases_due(&offer, now + TimeDelta::minutes(1)));
        }
    }
}
