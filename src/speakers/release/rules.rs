//! Who gets which answer. Pure.
use super::model::{Line, Plan, Verdict};
use crate::kernel::{GroupId, NominationId, SlotId};
use crate::speakers::nomination::model::{Decision, State};
use crate::speakers::shortlist::model::{Material, Person, Placed, Scenario, Seat};
use crate::speakers::shortlist::rules::{Scale, is_wished};
use chrono::{DateTime, Utc};
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

/// Who was offered which place, whatever came of it.
pub type Asked = HashSet<(SlotId, NominationId)>;

/// What releasing a scenario now would send: `reserves` of each group are kept in reserve.
pub fn plan<'a>(
    (material, scenario): (&'a Material, &'a Scenario),
    asked: &Asked,
    reserves: usize,
    now: DateTime<Utc>,
) -> Plan<'a> {
    let holds = material.holds(Some(scenario));
    let scale = Scale::new(material, &holds);
    let placed = due((material, scenario), asked);
    let mut offered: Vec<Line<'a>> = Vec::new();
    let (mut blocked, mut begun) = (Vec::new(), Vec::new());
    for seat in &material.seats {
        let Some(here) = placed.iter().find(|placed| placed.slot == seat.slot.id) else {
            continue;
        };
        let Some(person) = material.person(here.nomination) else {
            continue;
        };
        match person.nomination.state {
            _ if seat.session.starts_at <= now => begun.push(seat),
            State::Eligible | State::Decided | State::Released if person.is_registered() => offered.push(Line {
                person,
                verdict: Verdict::Offered(seat),
            }),
            _ => blocked.push(person),
        }
    }
    let held: HashSet<NominationId> = holds.values().map(|hold| hold.nomination).collect();
    let rest = answers(material, &held, reserves);
    let standings = scale.now.standings.iter().cloned();
    let unmet = scale.aims.iter().cloned().zip(standings);
    let count = |wanted: &[State]| {
        let of = material.people.iter().map(|person| person.nomination.state);
        of.filter(|state| wanted.contains(state)).count()
    };
    Plan {
        scenario,
        lines: offered.into_iter().chain(rest).collect(),
        unmet: unmet.filter(|(_, standing)| standing.shortfall > 0).collect(),
        blocked,
        begun,
        unchecked: count(&[State::Submitted]),
        returned: count(&[State::Returned]),
        ineligible: count(&[State::Ineligible]),
        told: count(&[State::Released]),
    }
}

/// Places that no offer holds, and that were not offered to this person before.
fn due<'a>((material, scenario): (&Material, &'a Scenario), asked: &Asked) -> Vec<&'a Placed> {
    let live = |slot: SlotId| material.offers.iter().any(|offer| offer.slot == slot);
    let is_due = |placed: &&Placed| !live(placed.slot) && !asked.contains(&(placed.slot, placed.nomination));
    scenario.placed.iter().filter(is_due).collect()
}

/// Everybody eligible who has no place: the best of each group stay in reserve, if there is a place they could take.
/// Whose registration is gone has had a letter about it, and the nomination goes with it.
fn answers<'a>(material: &'a Material, held: &HashSet<NominationId>, reserves: usize) -> Vec<Line<'a>> {
    let open = |person: &&Person| {
        let eligible = matches!(person.nomination.state, State::Eligible | State::Decided);
        eligible && person.is_registered() && !held.contains(&person.nomination.id)
    };
    let mut people: Vec<&Person> = material.people.iter().filter(open).collect();
    people.sort_by_key(|person| {
        let score = person.score.map_or(0, |score| score.mean_thousandths);
        (std::cmp::Reverse(score), person.nomination.number)
    });
    let mut last = ranks(material);
    let most = i32::try_from(reserves).unwrap_or(i32::MAX);
    let first = last.clone();
    let (mut kept, mut others) = (Vec::new(), Vec::new());
    for person in people {
        let group = person.registration.group;
        let begin = first.get(&group).copied().unwrap_or_default();
        let rank = last.entry(group).or_default();
        if *rank - begin < most && could_take(material, person) {
            *rank += 1;
            let verdict = Verdict::Reserve(*rank);
            kept.push(Line { person, verdict });
        } else {
            let verdict = Verdict::NotSelected;
            others.push(Line { person, verdict });
        }
    }
    kept.into_iter().chain(others).collect()
}

/// The last rank each group has given away: those are kept.
fn ranks(material: &Material) -> HashMap<Option<GroupId>, i32> {
    let mut last: HashMap<Option<GroupId>, i32> = HashMap::new();
    for person in &material.people {
        let nomination = &person.nomination;
        if nomination.decision == Some(Decision::Reserve) {
            let rank = last.entry(person.registration.group).or_default();
            *rank = (*rank).max(nomination.reserve_rank.unwrap_or_default());
        }
    }
    last
}

/// Whether the person asked for a place that is open to their group.
fn could_take(material: &Material, person: &Person) -> bool {
    let group = person.registration.group.and_then(|id| material.groups.by_id(id));
    let allowed = |seat: &Seat| group.is_some_and(|group| seat.slot.open_to.contains(&group.code));
    let wished = |seat: &Seat| {
        person
            .nomination
            .said
            .preferences
            .iter()
            .any(|wish| is_wished(wish, seat))
    };
    material.seats.iter().any(|seat| allowed(seat) && wished(seat))
}

/// What was seen: another board, another answer or another target makes another text.
pub fn seen(plan: &Plan<'_>) -> String {
    let mut text = format!("{} {}", plan.scenario.id, plan.scenario.revision);
    for line in &plan.lines {
        let nomination = &line.person.nomination;
        let _ = match line.verdict {
            Verdict::Offered(seat) => write!(text, " {}.{}>{}", nomination.id, nomination.revision, seat.slot.id),
            Verdict::Reserve(rank) => write!(text, " {}.{}={rank}", nomination.id, nomination.revision),
            Verdict::NotSelected => write!(text, " {}.{}-", nomination.id, nomination.revision),
        };
    }
    for (aim, standing) in &plan.unmet {
        let _ = write!(
            text,
            " {:?}@{:?}:{}/{}",
            aim.about, aim.within, standing.actual, standing.wanted
        );
    }
    text
}
