//! Each filter narrows, slips reach nobody, and everybody who is left out is counted.
use super::*;
use crate::kernel::{EmailAddress, LinkId};
use crate::messages::people::Person;

fn person(n: u128, standing: Standing) -> Member {
    let person = Person {
        link: LinkId::from(uuid::Uuid::from_u128(n)),
        name: format!("Person {n}"),
        email: EmailAddress::parse(&format!("person{n}@ngo.example")).expect("an address"),
        lang: Lang::En,
        group: None,
        organisation: None,
        left_alone: false,
    };
    Member {
        person,
        standing,
        sittings: Vec::new(),
        sessions: Vec::new(),
        bounced: false,
    }
}

fn filters(query: &str) -> Filters {
    Filters::read(&Fields::parse(query.as_bytes()), &Groups::default())
}

fn reached(query: &str, people: Vec<Member>) -> usize {
    Audience::of(people, &filters(query), &LeftAlone::default()).reached()
}

#[test]
fn nobody_is_reached_without_a_standing_or_by_a_slip() {
    let one = || vec![person(1, Standing::Confirmed)];
    assert_eq!(reached("", one()), 0);
    assert_eq!(reached("status=everybody", one()), 0);
    assert_eq!(reached("status=confirmed", one()), 1);
    for slip in ["group=nurses", "organisation=7", "sitting=x", "session=x", "lang=ar"] {
        assert_eq!(reached(&format!("status=confirmed&{slip}"), one()), 0, "{slip}");
    }
    assert_eq!(
        reached("status=confirmed&group=&organisation=&sitting=&session=", one()),
        1
    );
    assert_eq!(
        reached("status=confirmed&lang=xx", one()),
        1,
        "no language at all filters nothing"
    );
}

#[test]
fn who_is_left_out_is_counted_by_reason() {
    let mut people: Vec<Member> = (1..=5).map(|n| person(n, Standing::NotAnswered)).collect();
    people[1].person.left_alone = true;
    people[2].bounced = true;
    people[4].person.name = people[3].person.name.to_uppercase();
    people[4].person.email = people[3].person.email.clone();
    let audience = Audience::of(people, &filters("status=not_answered"), &LeftAlone::default());
    assert_eq!((audience.number(), audience.reached()), (2, 5));
    let counts = LeftOut::ALL.map(|why| audience.left_out_for(why));
    assert_eq!(counts, [1, 0, 1, 1]);
}

#[test]
fn the_fingerprint_knows_people_and_languages() {
    let of = |people| Audience::of(people, &filters("status=confirmed"), &LeftAlone::default()).fingerprint();
    let first = of(vec![person(1, Standing::Confirmed)]);
    let mut other = person(1, Standing::Confirmed);
    other.person.lang = Lang::Ar;
    assert_eq!(first, of(vec![person(1, Standing::Confirmed)]));
    assert_ne!(first, of(vec![person(2, Standing::Confirmed)]));
    assert_ne!(first, of(vec![other]));
}

#[test]
fn only_filters_are_kept() {
    let query = Fields::parse(b"status=confirmed&status=pending&group=&subject_en=x&lang=ar");
    assert_eq!(kept(&query).encode(), "status=confirmed&status=pending&lang=ar");
}
