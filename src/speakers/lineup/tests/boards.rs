//! Small boards drawn at random: three sessions that may overlap, four places, six candidates, four targets.
use crate::speakers::lineup::*;
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;

/// Any of the members whose bit is set.
fn members<T>(mask: u8, all: &[T]) -> impl Iterator<Item = &T> {
    all.iter()
        .enumerate()
        .filter(move |(bit, _)| mask & (1 << bit) != 0)
        .map(|(_, member)| member)
}

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn sessions() -> impl Strategy<Value = Vec<Session>> {
    let times = vec((0..8i64, 0..4i64, 0..2u128), 3);
    times.prop_map(|times| {
        let session = |(id, (starts, length, sitting)): (u128, (i64, i64, u128))| Session {
            id: SessionId(id),
            sitting: SittingId(sitting),
            starts,
            ends: starts + length,
        };
        (0..).zip(times).map(session).collect()
    })
}

fn role() -> impl Strategy<Value = Role> {
    prop_oneof![Just(Role::Speaker), Just(Role::Moderator)]
}

fn kind() -> impl Strategy<Value = PlaceKind> {
    prop_oneof![7 => Just(PlaceKind::OpenToNomination), 1 => Just(PlaceKind::NamedOffice)]
}

fn places() -> impl Strategy<Value = Vec<Place>> {
    let groups = prop_oneof![1 => Just(0u8), 6 => 1..8u8, 18 => Just(7u8)];
    let place = (0..3usize, role(), kind(), groups, weighted(0.1, 0..7u128));
    (sessions(), vec(place, 2..=4)).prop_map(|(sessions, places)| {
        let make = |(id, (session, role, kind, groups, fixed)): (u128, (usize, _, _, u8, Option<u128>))| Place {
            id: PlaceId(id),
            session: sessions[session],
            role,
            kind,
            open_to: members(groups, &[GroupId(0), GroupId(1), GroupId(2)])
                .copied()
                .collect(),
            fixed: fixed.map(CandidateId),
        };
        (0..).zip(places).map(make).collect()
    })
}

fn wish() -> impl Strategy<Value = Wish> {
    let role = (0..3u128, role()).prop_map(|(session, role)| Wish::Role {
        session: SessionId(session),
        role,
    });
    prop_oneof![2 => (0..4u128).prop_map(|place| Wish::Place(PlaceId(place))), 1 => role]
}

fn gender() -> impl Strategy<Value = Gender> {
    prop_oneof![3 => Just(Gender::Woman), 3 => Just(Gender::Man), 1 => Just(Gender::Other)]
}

fn candidate() -> impl Strategy<Value = Candidate> {
    let who = (
        0..3u128,
        weighted(0.7, 0..4u128),
        weighted(0.8, 0..2usize),
        weighted(0.7, gender()),
    );
    // Scores so close that a wish could be taken for a score.
    let days = prop_oneof![1 => 1..3u8, 6 => Just(3u8)];
    let offers = (0..4u8, any::<bool>(), 0..2u8, days, vec(wish(), 3..=5), 0..4u32);
    (who, offers).prop_map(
        |((group, organisation, country, gender), (languages, first_time, marks, days, wishes, score))| Candidate {
            id: CandidateId(0),
            group: GroupId(group),
            organisation: organisation.map(OrganisationId),
            country: country.map(|country| [code("LB"), code("TN")][country]),
            gender,
            languages: members(languages, &[code("ar"), code("fr")]).copied().collect(),
            first_time,
            marks: members(marks, &[code("ldc")]).copied().collect(),
            available: members(days, &[SittingId(0), SittingId(1)]).copied().collect(),
            wishes,
            score,
        },
    )
}

fn candidates() -> impl Strategy<Value = Vec<Candidate>> {
    let numbered = |(id, candidate): (u128, Candidate)| Candidate {
        id: CandidateId(id),
        ..candidate
    };
    vec(candidate(), 3..=6).prop_map(move |candidates| (0..).zip(candidates).map(numbered).collect())
}

fn subject() -> impl Strategy<Value = Subject> {
    prop_oneof![
        2 => (0..3u128).prop_map(|group| Subject::Group(GroupId(group))),
        1 => prop_oneof![Just("LB"), Just("TN")].prop_map(|country| Subject::Country(code(country))),
        2 => gender().prop_map(Subject::Gender),
        1 => prop_oneof![Just("ar"), Just("fr")].prop_map(|language| Subject::Language(code(language))),
        2 => Just(Subject::FirstTime),
        1 => Just(Subject::Marked(code("ldc"))),
        1 => (0..4u128).prop_map(|organisation| Subject::Organisation(OrganisationId(organisation))),
    ]
}

fn scope() -> impl Strategy<Value = Scope> {
    prop_oneof![
        4 => Just(Scope::Event),
        1 => (0..2u128).prop_map(|sitting| Scope::Sitting(SittingId(sitting))),
        1 => (0..3u128).prop_map(|session| Scope::Session(SessionId(session))),
    ]
}

fn target() -> impl Strategy<Value = Target> {
    let bound = prop_oneof![Just(Bound::AtLeast), Just(Bound::AtMost)];
    let amount = prop_oneof![
        (0..4u32).prop_map(Amount::Persons),
        (0..=100u32).prop_map(Amount::Percent)
    ];
    (scope(), subject(), bound, amount).prop_map(|(scope, subject, bound, amount)| Target {
        scope,
        subject,
        bound,
        amount,
    })
}

pub fn boards() -> impl Strategy<Value = Board> {
    let parts = (places(), candidates(), vec(target(), 1..=4));
    parts.prop_map(|(places, candidates, targets)| Board {
        places,
        candidates,
        targets,
    })
}
