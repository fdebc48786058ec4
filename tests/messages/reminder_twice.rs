//! Nobody gets one reminder twice: any number of ticks, two instances on two connections, dates that move in between.
use super::remind::{
    ELODIE, SAMI, TEN, answer, at, attend, change_sittings, confirmed, deadline_moves, given, letters, rows, tick_at,
};
use crate::participation::invited::{MONA, Person, invited};
use crate::support::world::World;
use chrono::Duration;
use jiff::ToSpan;
use jiff::civil::date;
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::{HashMap, HashSet};
use tashawur::app::App;
use tashawur::config::Keys;
use tashawur::db::Db;
use tashawur::jobs;
use tashawur::kernel::{Chance, Lang};
use tashawur::messages::reminder::model::Offset;

const LINA: Person<'_> = Person {
    name: "Lina Saad",
    email: "lina@ngo.test",
    lang: Lang::En,
    group: "women",
};

/// A second instance: connections of its own to the same database, the same clock.
async fn another_machine(world: &World) -> App {
    let settings = world.app.settings.as_ref().clone();
    let db = Db::open(&settings.database_url, Chance::seeded(2)).await.unwrap();
    let keys = Keys::derive(b"the secret of the tests");
    App::new(db, world.app.clock.clone(), Chance::seeded(3), settings, keys)
}

#[tokio::test]
async fn ticks_may_come_never_once_or_five_times() {
    for ticks in [0, 1, 5] {
        let world = World::new().await;
        let setting = world.event(|_| {}).await;
        invited(&world, &setting, &MONA).await;
        given(&world, &[answer(&world, &setting, 2)]).await;
        world.dial.set(at("2021-02-20T08:00:00Z"));
        for _ in 0..ticks {
            jobs::tick(&world.app).await;
        }
        assert_eq!(letters(&world).await.len(), usize::from(ticks > 0), "{ticks} ticks");
        // The next one, an hour later, mends what was missed and repeats nothing.
        tick_at(&world, "2021-02-20T09:00:00Z").await;
        assert_eq!(letters(&world).await.len(), 1, "{ticks} ticks");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_instances_and_ten_ticks_in_a_second_write_one_letter_to_each() {
    let world = World::new().await;
    let other = another_machine(&world).await;
    let setting = world.event(|_| {}).await;
    for person in [&MONA, &SAMI, &ELODIE] {
        invited(&world, &setting, person).await;
    }
    confirmed(&world, &setting, &LINA).await;
    // Nothing is planned yet: both machines give the ladder, plan and send.
    for instant in [
        "2021-02-17T08:00:00Z",
        "2021-02-20T08:00:00Z",
        "2021-02-21T08:00:00Z",
        "2021-02-23T08:00:00Z",
    ] {
        world.dial.set(at(instant));
        let ticks = (0..10).map(|n| jobs::tick(if n % 2 == 0 { &world.app } else { &other }));
        futures_util::future::join_all(ticks).await;
    }
    // One that found another at work leaves the rest to the next tick.
    jobs::tick(&world.app).await;
    no_doubles(&world).await;
    let mut by_address: HashMap<String, usize> = HashMap::new();
    for letter in letters(&world).await {
        *by_address.entry(letter.address).or_default() += 1;
    }
    // −2 d and −1 d before the deadline; a week and a day before the sitting.
    for (address, number) in [(MONA.email, 2), (SAMI.email, 2), (ELODIE.email, 2), (LINA.email, 2)] {
        assert_eq!(by_address.get(address), Some(&number), "{address}");
    }
    let mut planned = HashSet::new();
    for row in rows(&world).await {
        assert!(
            planned.insert((row.rule_id, row.instance, row.generation)),
            "planned once"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_due_rules_on_two_instances() {
    let world = World::new().await;
    let other = another_machine(&world).await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    let rules = (0..200i16).map(|minute| {
        let (hours, minutes) = (i8::try_from(minute / 60).unwrap(), i8::try_from(minute % 60).unwrap());
        let hour = jiff::civil::time(8 + hours, minutes, 0, 0);
        tashawur::messages::reminder::model::Rule {
            when: super::remind::before(
                tashawur::messages::reminder::model::Anchor::RegistrationDeadline,
                Offset::Days(2, hour),
            ),
            ..answer(&world, &setting, 2)
        }
    });
    let rules: Vec<_> = rules.collect();
    given(&world, &rules).await;
    world.dial.set(at("2021-02-20T10:00:00Z"));
    futures_util::future::join_all([jobs::tick(&world.app), jobs::tick(&other)]).await;
    jobs::tick(&other).await;
    assert_eq!(
        letters(&world).await.len(),
        1,
        "all that are due collapse into the last"
    );
    no_doubles(&world).await;
}

/// By occurrence, and by the hour a rule came due: whoever got it gets it no more.
async fn no_doubles(world: &World) {
    let due: HashMap<_, _> = rows(world).await.into_iter().map(|row| (row.id.uuid(), row)).collect();
    let (mut of_occurrence, mut of_hour) = (HashSet::new(), HashSet::new());
    for letter in letters(world).await {
        let id = letter.cause_id.unwrap();
        assert!(
            of_occurrence.insert((id, letter.address.clone())),
            "twice: {}",
            letter.dedupe_key
        );
        let row = &due[&id];
        let hour = (
            row.rule_id,
            row.instance.clone(),
            row.due.clone(),
            letter.address.clone(),
        );
        let left = letter.state == tashawur::db::entities::outbox_message::State::Sent;
        assert!(!left || of_hour.insert(hour), "twice for {}", row.due);
    }
}

/// One step of a random story.
async fn step(world: &World, setting: &crate::support::seed::Setting, word: u8) {
    match word {
        0..=2 => {
            world.dial.advance(Duration::hours(5));
            jobs::tick(&world.app).await;
        }
        3 => {
            jobs::tick(&world.app).await;
            jobs::tick(&world.app).await;
        }
        4 => deadline_moves(world, setting, date(2021, 2, 23).at(18, 0, 0, 0)).await,
        5 => deadline_moves(world, setting, date(2021, 2, 21).at(12, 0, 0, 0)).await,
        6 => {
            change_sittings(world, setting, |sitting| {
                sitting.starts = sitting.starts.saturating_add(1.day());
                sitting.ends = sitting.ends.saturating_add(1.day());
            })
            .await;
        }
        _ => drop(world.deliver_mail().await),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn no_person_gets_one_occurrence_twice(words in vec(0u8..8, 8..28)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let world = World::new().await;
            let setting = world.event(|_| {}).await;
            invited(&world, &setting, &MONA).await;
            invited(&world, &setting, &SAMI).await;
            confirmed(&world, &setting, &LINA).await;
            let rules = [
                answer(&world, &setting, 2),
                answer(&world, &setting, 1),
                attend(&world, &setting, Offset::Days(1, TEN)),
                attend(&world, &setting, Offset::Minutes(60)),
            ];
            given(&world, &rules).await;
            for word in words {
                step(&world, &setting, word).await;
                no_doubles(&world).await;
            }
        });
    }
}
