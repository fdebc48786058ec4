//! The same question answered by trying everything, with the rules written a second time and as plainly as possible.
use crate::speakers::lineup::*;
use std::collections::BTreeMap;

pub type LineUp = BTreeMap<PlaceId, CandidateId>;

pub fn person(board: &Board, id: CandidateId) -> Option<&Candidate> {
    board.candidates.iter().find(|person| person.id == id)
}

fn place(board: &Board, id: PlaceId) -> &Place {
    board.places.iter().find(|place| place.id == id).unwrap()
}

/// The fixed choices of people on the board.
pub fn fixed(board: &Board) -> LineUp {
    let known = |place: &Place| Some((place.id, person(board, place.fixed?)?.id));
    board.places.iter().filter_map(known).collect()
}

/// Every line-up that keeps the hard rules for whoever is added to the fixed choices.
pub fn all_line_ups(board: &Board) -> Vec<LineUp> {
    let mut found = vec![fixed(board)];
    for place in board.places.iter().filter(|place| place.fixed.is_none()) {
        let mut longer = Vec::new();
        for line_up in &found {
            for person in &board.candidates {
                if may_add(board, line_up, place, person) {
                    let mut with = line_up.clone();
                    with.insert(place.id, person.id);
                    longer.push(with);
                }
            }
        }
        found.extend(longer);
    }
    found
}

fn may_add(board: &Board, line_up: &LineUp, place: &Place, person: &Candidate) -> bool {
    let allowed = place.open_to.contains(&person.group);
    let comes = person.available.contains(&place.session.sitting);
    allowed && comes && rank(place, person).is_some() && line_up.iter().all(|held| agrees(board, held, place, person))
}

fn agrees(board: &Board, (held, holder): (&PlaceId, &CandidateId), new: &Place, person: &Candidate) -> bool {
    let (held, holder) = (place(board, *held), self::person(board, *holder).unwrap());
    let (one, other) = (held.session, new.session);
    let moment = |session: Session| session.starts..session.ends.max(session.starts + 1);
    let overlap = moment(one).any(|time| moment(other).contains(&time));
    let nominated = held.kind == PlaceKind::OpenToNomination && new.kind == PlaceKind::OpenToNomination;
    let same_organisation = person.organisation.is_some() && person.organisation == holder.organisation;
    let at_once = holder.id == person.id && (one.id == other.id || overlap);
    let organisation_twice = nominated && same_organisation;
    !at_once && !organisation_twice
}

/// How many wishes come before the first that covers the place.
fn rank(place: &Place, person: &Candidate) -> Option<usize> {
    person.wishes.iter().position(|wish| match *wish {
        Wish::Place(id) => id == place.id,
        Wish::Role { session, role } => session == place.session.id && role == place.role,
    })
}

/// By how many persons a line-up misses a target.
pub fn shortfall(board: &Board, line_up: &LineUp, target: &Target) -> u32 {
    let within = |place: &Place| match target.scope {
        Scope::Event => true,
        Scope::Sitting(sitting) => place.session.sitting == sitting,
        Scope::Session(session) => place.session.id == session,
    };
    let nominated = |place: &Place| place.kind == PlaceKind::OpenToNomination;
    let counted = |id: &PlaceId| nominated(place(board, *id)) && within(place(board, *id));
    let holders = line_up
        .iter()
        .filter(|(id, _)| counted(id))
        .map(|(_, id)| person(board, *id).unwrap());
    let (mut actual, mut base) = (0i64, 0i64);
    for who in holders {
        let (counts, shares) = match target.subject {
            Subject::Group(group) => (who.group == group, true),
            Subject::Country(country) => (who.country == Some(country), true),
            Subject::Gender(gender) => (who.gender == Some(gender), who.gender.is_some()),
            Subject::Language(language) => (who.languages.contains(&language), true),
            Subject::FirstTime => (who.first_time, true),
            Subject::Organisation(organisation) => (who.organisation == Some(organisation), true),
            Subject::Marked(mark) => (who.marks.contains(&mark), true),
        };
        actual += i64::from(counts);
        base += i64::from(shares);
    }
    // The fewest persons who would have to come or go, tried one by one.
    let met = |missing: i64| match (target.bound, target.amount) {
        (Bound::AtLeast, Amount::Persons(wanted)) => actual + missing >= i64::from(wanted),
        (Bound::AtMost, Amount::Persons(wanted)) => actual - missing <= i64::from(wanted),
        (Bound::AtLeast, Amount::Percent(percent)) => (actual + missing) * 100 >= base * i64::from(percent),
        (Bound::AtMost, Amount::Percent(percent)) => (actual - missing) * 100 <= base * i64::from(percent),
    };
    (0..).find(|&missing| met(i64::from(missing))).unwrap()
}

/// Filled, shortfall, score; and the ranks of the wishes, all the fewer the better.
pub fn cost(board: &Board, line_up: &LineUp) -> (i64, u32, i64, usize) {
    let added = || line_up.iter().filter(|(id, _)| place(board, **id).fixed.is_none());
    let person = |id: &CandidateId| person(board, *id).unwrap();
    let score: i64 = added().map(|(_, id)| i64::from(person(id).score)).sum();
    let ranks = added()
        .map(|(at, id)| rank(place(board, *at), person(id)).unwrap())
        .sum();
    let missed = board
        .targets
        .iter()
        .map(|target| shortfall(board, line_up, target))
        .sum();
    (-(added().count() as i64), missed, -score, ranks)
}

/// The fewest places that change until the target is met, with every filled place still filled.
pub fn fewest_changes(board: &Board, all: &[LineUp], from: &LineUp, target: &Target) -> Option<usize> {
    let full = |line_up: &&LineUp| from.keys().all(|place| line_up.contains_key(place));
    let meets = all
        .iter()
        .filter(full)
        .filter(|line_up| shortfall(board, line_up, target) == 0);
    meets
        .map(|to| to.iter().filter(|(place, who)| from.get(*place) != Some(*who)).count())
        .min()
}
