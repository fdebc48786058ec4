//! What waits for an organiser, and a date that might move: seen first, then saved.
use super::remind::{SAMI, TEN, answer, at, before, confirmed, deadline_moves, given, reached, rows, rule, tick_at};
use crate::participation::invited::{MONA, invited};
use crate::support::world::World;
use jiff::civil::date;
use tashawur::db::entities::reminder_occurrence::State as Became;
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::plain;
use tashawur::messages::reminder::model::{Anchor, Audience, Offset, Wanted};
use tashawur::paths;

#[tokio::test]
async fn overdue_reminders_are_sent_or_skipped_by_an_organiser() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    let rules = [answer(&world, &setting, 2), answer(&world, &setting, 1)];
    given(&world, &rules).await;
    world.dial.set(at("2021-02-18T12:00:00Z"));
    deadline_moves(&world, &setting, date(2021, 2, 19).at(18, 0, 0, 0)).await;
    assert_eq!(tick_at(&world, "2021-02-18T12:00:00Z").await, 0);
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let address = paths::Reminders { event: setting.event }.to_string();
    let said = plain(organiser.get(&address).await.text());
    assert!(
        said.contains("2 reminders would be overdue: send them now or skip them."),
        "{said}"
    );
    let held = rows(&world).await.into_iter().filter(|row| row.held.is_some());
    let held: Vec<_> = held.map(|row| (row.id, row.rule_id)).collect();
    let event = setting.event;
    for (occurrence, rule) in held {
        let to = if rule == rules[0].id { "skip" } else { "send" };
        let decision = paths::ReminderDecision { event, occurrence }.to_string();
        assert_eq!(organiser.post(&decision, &[("to", to)]).await.status(), 200);
        assert_eq!(
            organiser.post(&decision, &[("to", to)]).await.status(),
            409,
            "decided once"
        );
    }
    assert_eq!(tick_at(&world, "2021-02-18T12:00:30Z").await, 1);
    assert_eq!(reached(&world).await, [MONA.email]);
}

#[tokio::test]
async fn what_a_moved_deadline_does_is_seen_before_it_is_saved() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    given(&world, &[answer(&world, &setting, 2), answer(&world, &setting, 4)]).await;
    let address = paths::ReminderMove { event: setting.event }.to_string();
    let mut viewer = world.organiser(Role::Organiser, setting.event).await;
    let asked = format!("{address}?what=registration&date=2021-02-19&time=18:00");
    let said = plain(viewer.get(&asked).await.text());
    // The clock stands at 10:00 on the 17th: two days before the 19th is now, four days before are past.
    for part in [
        "Saturday 20 February 2021, 10:00",
        "Wednesday 17 February 2021, 10:00",
        "would be overdue",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(
        said.contains("Only an owner of the event can move the end of registration."),
        "{said}"
    );
    assert_eq!(viewer.post(&address, &[("what", "registration")]).await.status(), 403);
    let mut owner = world.organiser(Role::Owner, setting.event).await;
    owner.get(&asked).await;
    let page = owner.press("Move the end of registration").await;
    assert_eq!(page.status(), 422, "a promise that changes needs a reason");
    owner.fill("Why it moves", "The hall is smaller").choose("Skip");
    let page = owner.press("Move the end of registration").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    assert!(
        page.text().contains("The end of registration has moved"),
        "{}",
        page.text()
    );
    let became: Vec<_> = rows(&world).await.into_iter().map(|row| row.state).collect();
    assert_eq!(became.iter().filter(|state| **state == Became::Cancelled).count(), 2);
    assert_eq!(became.iter().filter(|state| **state == Became::Skipped).count(), 1);
    assert_eq!(tick_at(&world, "2021-02-17T08:00:00Z").await, 1, "what is due now");
    let page = owner.get(&format!("{address}?what=registration&date=31/02/2021")).await;
    assert_eq!(page.status(), 422);
    assert!(
        page.text().contains("Check the day: that month does not have it."),
        "{}",
        page.text()
    );
    assert!(page.html().contains("value=\"31/02/2021\""), "what was typed is kept");
}

#[tokio::test]
async fn a_sitting_that_might_move_shows_what_would_be_sent_again() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    confirmed(&world, &setting, &SAMI).await;
    let eve = before(Anchor::SittingStart, Offset::Days(7, TEN));
    given(
        &world,
        &[rule(&world, &setting, eve, (Audience::Confirmed, Wanted::Attend))],
    )
    .await;
    assert_eq!(tick_at(&world, "2021-02-17T08:00:00Z").await, 1);
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let page = organiser
        .get(&paths::ReminderMove { event: setting.event }.to_string())
        .await;
    let sitting = page
        .html()
        .split("<option value=\"")
        .find(|part| part.len() > 32 && part.as_bytes()[32] == b'"')
        .unwrap()[..32]
        .to_owned();
    let address = paths::ReminderMove { event: setting.event };
    let page = organiser
        .get(&format!("{address}?what={sitting}&date=2021-03-03&time=09:30"))
        .await;
    let said = plain(page.text());
    for part in [
        "was sent, and is sent again",
        "Wednesday 24 February 2021, 10:00",
        "Go to the agenda",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert_eq!(rows(&world).await.len(), 1, "looking changes nothing");
}

#[tokio::test]
async fn a_deadline_that_happens_twice_is_the_later_and_the_page_says_so() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    given(&world, &[answer(&world, &setting, 1)]).await;
    let mut owner = world.organiser(Role::Owner, setting.event).await;
    let address = paths::ReminderMove { event: setting.event };
    let twice = format!("{address}?what=registration&date=2026-10-24&time=23:59");
    let said = plain(owner.get(&twice).await.text());
    assert!(
        said.contains("23:59 happens twice: registration closes at the later one"),
        "{said}"
    );
    let page = owner
        .get(&format!("{address}?what=registration&date=2026-03-29&time=00:30"))
        .await;
    assert_eq!(page.status(), 422);
    assert!(
        plain(page.text()).contains("00:30 does not exist in Beirut"),
        "{}",
        page.text()
    );
}
