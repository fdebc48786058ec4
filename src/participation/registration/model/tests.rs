//! Every state by every step: where it leads, or why not.
use super::*;
use crate::kernel::Chance;

fn registration(state: State) -> Registration {
    let (at, chance) = (DateTime::UNIX_EPOCH, Chance::seeded(1));
    Registration {
        id: RegistrationId::new(at, &chance),
        event: EventId::new(at, &chance),
        link: LinkId::new(at, &chance),
        invitation: None,
        contact: None,
        organisation: None,
        group: None,
        state,
        source: Source::Link,
        answers: answers(),
        submitted_at: at,
        address_confirmed_at: None,
        decided_at: None,
        queue: None,
        revision: 1,
        reason: None,
        expires_at: None,
    }
}

fn answers() -> Answers {
    Answers {
        name: PersonName::parse("منى").expect("a name"),
        email: EmailAddress::parse("mona@ngo.example").expect("an address"),
        organisation: None,
        group: None,
        country: None,
        attendance: Attendance::Online,
        sittings: Vec::new(),
        lang: Lang::Ar,
        floor: None,
        interpretation: None,
        access_needs: None,
        gender: None,
        age: None,
        first_time: None,
        consents: Consents::default(),
        notice_version: "1".to_owned(),
    }
}

#[test]
fn the_table_of_states() {
    let now = DateTime::UNIX_EPOCH;
    let mut table = String::new();
    for state in STATES {
        let it = registration(state);
        let steps = [
            ("land", it.land(Landing::Waitlisted(1), now)),
            ("confirm", it.confirm(now)),
            ("wait", it.wait(7, now)),
            ("refuse", it.refuse("full", now)),
            ("withdraw", it.withdraw(None, now)),
            ("cancel", it.cancel("moved", now)),
        ];
        let cells = steps.into_iter().filter_map(|(name, step)| {
            let step = step.ok()?;
            assert_eq!((step.from(), step.id()), (state, it.id));
            Some(format!("{name} → {}", word(step.to())))
        });
        table.push_str(&format!("{}: {}\n", word(state), cells.collect::<Vec<_>>().join(" · ")));
    }
    insta::assert_snapshot!(table, @r"
    pending: confirm → confirmed · wait → waitlisted · refuse → refused · withdraw → withdrawn · cancel → cancelled
    confirmed: withdraw → withdrawn · cancel → cancelled
    waitlisted: confirm → confirmed · refuse → refused · withdraw → withdrawn · cancel → cancelled
    unconfirmed: land → waitlisted
    refused: 
    withdrawn: land → waitlisted
    cancelled: 
    ");
}

#[test]
fn an_organisers_no_has_a_reason() {
    let now = DateTime::UNIX_EPOCH;
    assert_eq!(registration(State::Pending).refuse(" \n", now), Err(Refusal::NoReason));
    assert_eq!(registration(State::Confirmed).cancel("", now), Err(Refusal::NoReason));
    let step = registration(State::Confirmed).cancel(" moved ", now).expect("a step");
    assert_eq!(step.reason(), Some("moved"));
}
