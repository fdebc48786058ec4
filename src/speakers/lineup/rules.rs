//! The hard rules: who could fill a place, which two placements exclude each other, and what fixed choices break.
use super::answer::Breach;
use super::board::{Board, Candidate, Place, PlaceKind, Role, Session};

/// Whether nobody can be in both: the same session, or one that begins while the other runs. A session without length
/// still takes its moment.
pub(super) fn clash(one: &Session, other: &Session) -> bool {
    let ends = |session: &Session| session.ends.max(session.starts + 1);
    one.id == other.id || (one.starts < ends(other) && other.starts < ends(one))
}

/// Whether two people (or one) could not hold these two places together.
pub(super) fn collide(one: (&Place, &Candidate), other: (&Place, &Candidate)) -> bool {
    let ((place, person), (other_place, other_person)) = (one, other);
    let same_place = place.id == other_place.id;
    let at_once = person.id == other_person.id && clash(&place.session, &other_place.session);
    same_place || at_once || shares_organisation(one, other)
}

fn shares_organisation((place, person): (&Place, &Candidate), (other_place, other): (&Place, &Candidate)) -> bool {
    let open = |place: &Place| place.kind == PlaceKind::OpenToNomination;
    open(place) && open(other_place) && person.organisation.is_some() && person.organisation == other.organisation
}

/// Whether somebody is to be suggested for the place at all.
pub(super) fn is_open(place: &Place) -> bool {
    place.fixed.is_none() && !place.open_to.is_empty()
}

pub(super) fn applied(place: &Place, person: &Candidate) -> bool {
    person.wishes.iter().any(|wish| wish.covers(place))
}

pub(super) fn group_allowed(place: &Place, person: &Candidate) -> bool {
    place.open_to.contains(&person.group)
}

pub(super) fn available(place: &Place, person: &Candidate) -> bool {
    person.available.contains(&place.session.sitting)
}

/// Whether the person could fill the place, whoever holds the others.
pub(super) fn able(place: &Place, person: &Candidate) -> bool {
    applied(place, person) && group_allowed(place, person) && available(place, person)
}

/// What the fixed choices break, place by place in the order given.
pub(super) fn breaches(board: &Board) -> Vec<Breach> {
    let mut found = Vec::new();
    let mut held: Vec<(&Place, &Candidate)> = Vec::new();
    for place in &board.places {
        let Some(candidate) = place.fixed else { continue };
        let Some(person) = board.candidates.iter().find(|person| person.id == candidate) else {
            found.push(Breach::Unknown {
                place: place.id,
                candidate,
            });
            continue;
        };
        found.extend(own_breaches(place, person));
        found.extend(
            held.iter()
                .filter_map(|&earlier| breach_between(earlier, (place, person))),
        );
        held.push((place, person));
    }
    found
}

fn own_breaches(place: &Place, person: &Candidate) -> impl Iterator<Item = Breach> {
    let (place_id, candidate) = (place.id, person.id);
    // A place by name only has no list of groups to break.
    let wrong_group = !place.open_to.is_empty() && !group_allowed(place, person);
    let group = wrong_group.then_some(Breach::GroupNotAllowed {
        place: place_id,
        candidate,
    });
    let away = (!available(place, person)).then_some(Breach::NotAvailable {
        place: place_id,
        candidate,
    });
    group.into_iter().chain(away)
}

fn breach_between(one: (&Place, &Candidate), other: (&Place, &Candidate)) -> Option<Breach> {
    let ((place, person), (other_place, other_person)) = (one, other);
    if person.id == other_person.id && clash(&place.session, &other_place.session) {
        return Some(held_at_once(place, other_place, person));
    }
    let organisation = person.organisation.filter(|_| shares_organisation(one, other))?;
    Some(Breach::OrganisationTwice {
        one: place.id,
        other: other_place.id,
        organisation,
    })
}

fn held_at_once(one: &Place, other: &Place, person: &Candidate) -> Breach {
    let candidate = person.id;
    let in_one_session = one.session.id == other.session.id;
    match (one.role, other.role) {
        (Role::Moderator, Role::Speaker) if in_one_session => Breach::ModeratesAndSpeaks {
            moderates: one.id,
            speaks: other.id,
            candidate,
        },
        (Role::Speaker, Role::Moderator) if in_one_session => Breach::ModeratesAndSpeaks {
            moderates: other.id,
            speaks: one.id,
            candidate,
        },
        _ => Breach::TwoPlacesAtOnce {
            one: one.id,
            other: other.id,
            candidate,
        },
    }
}
