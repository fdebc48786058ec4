//! The reminder rule: at its hour, to those who have not answered, once.
use super::remind::{SAMI, answer, at, deadline_moves, given, reached};
use crate::participation::invited::{MONA, invited};
use crate::support::seed::Setting;
use crate::support::world::World;
use jiff::civil::date;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use tashawur::db::entities::outbox_message::{self, State};
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::{Translate, plain};
use tashawur::jobs;
use tashawur::kernel::Lang;
use tashawur::mail::captured;
use tashawur::messages::reminder;
use tashawur::paths;

/// Registration closes on Monday 22 February at 18:00; so it comes due on Saturday at 10:00 in Beirut.
const DUE: &str = "2021-02-20T08:00:00Z";

/// Mona and Sami are invited; the rule every event begins with.
async fn two_invited() -> (World, Setting, [String; 2]) {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let links = [
        invited(&world, &setting, &MONA).await,
        invited(&world, &setting, &SAMI).await,
    ];
    given(&world, &[answer(&world, &setting, 2)]).await;
    (world, setting, links)
}

/// One beat of the heart; how many reminders it wrote.
async fn tick(world: &World) -> u64 {
    let before = outcomes(world).await.len();
    jobs::tick(&world.app).await;
    (outcomes(world).await.len() - before) as u64
}

/// What the outbox says became of the reminders.
async fn outcomes(world: &World) -> Vec<(State, Option<String>)> {
    let rows = outbox_message::Entity::find()
        .filter(outbox_message::Column::Letter.eq("invitation_reminder"))
        .order_by_asc(outbox_message::Column::Address);
    let rows = rows.all(world.app.db.read()).await.unwrap();
    rows.into_iter().map(|row| (row.state, row.reason)).collect()
}

async fn declines(world: &World, link: &str, lang: Lang) {
    let mut person = world.visitor();
    person.get(&format!("{link}?lang={}", lang.code())).await;
    person.press(&lang.t().invitation_cannot()).await;
    let page = person.press(&lang.t().invitation_decline_button()).await;
    assert_eq!(page.status(), 200, "{}", page.text());
}

async fn registers(world: &World, link: &str, lang: Lang) {
    let mut person = world.visitor();
    person.get(&format!("{link}?lang={}", lang.code())).await;
    person.press(&lang.t().invitation_come()).await;
    person.choose(&lang.t().registration_attendance_online());
    let page = person.press(&lang.t().registration_send()).await;
    assert_eq!(page.status(), 200, "{}", page.text());
}

#[tokio::test]
async fn two_days_before_the_deadline_at_ten_exactly_those_who_have_not_answered() {
    let (world, _, links) = two_invited().await;
    declines(&world, &links[0], Lang::En).await;
    world.dial.set(at(DUE) - chrono::Duration::seconds(1));
    assert_eq!(tick(&world).await, 0, "not a second early");
    world.dial.set(at(DUE));
    assert_eq!(tick(&world).await, 1);
    assert_eq!(reached(&world).await, [SAMI.email]);
    let letter = &captured::newest(world.app.db.read(), 0, 1).await.unwrap()[0];
    assert_eq!(letter.lang, Lang::Ar);
    assert!(
        letter.plain.contains(&links[1]),
        "the same personal link: {}",
        letter.plain
    );
}

#[tokio::test]
async fn a_second_tick_sends_nothing() {
    let (world, ..) = two_invited().await;
    world.dial.set(at(DUE));
    assert_eq!(tick(&world).await, 2);
    for _ in 0..5 {
        assert_eq!(tick(&world).await, 0);
        world.dial.advance(chrono::Duration::minutes(7));
    }
    assert_eq!(reached(&world).await, [MONA.email, SAMI.email]);
}

#[tokio::test]
async fn ticks_of_two_machines_at_once_make_one_reminder() {
    let (world, ..) = two_invited().await;
    world.dial.set(at(DUE));
    futures_util::future::join_all((0..10).map(|_| jobs::tick(&world.app))).await;
    assert_eq!(outcomes(&world).await.len(), 2);
    assert_eq!(reached(&world).await, [MONA.email, SAMI.email]);
}

#[tokio::test]
async fn who_registered_a_minute_before_gets_none() {
    let (world, _, links) = two_invited().await;
    world.dial.set(at(DUE) - chrono::Duration::minutes(1));
    registers(&world, &links[0], Lang::En).await;
    assert_eq!(reached(&world).await, [MONA.email], "her confirmation");
    world.dial.set(at(DUE));
    assert_eq!(tick(&world).await, 1);
    assert_eq!(reached(&world).await, [SAMI.email]);
}

#[tokio::test]
async fn who_answers_while_the_reminder_waits_in_the_queue_gets_none() {
    let (world, _, links) = two_invited().await;
    world.dial.set(at(DUE));
    assert_eq!(tick(&world).await, 2);
    declines(&world, &links[0], Lang::En).await;
    registers(&world, &links[1], Lang::Ar).await;
    let letters = world.deliver_mail().await;
    let kinds: Vec<(&str, bool)> = letters
        .iter()
        .map(|letter| (letter.address.as_str(), letter.calendar.is_some()))
        .collect();
    assert_eq!(kinds, [(SAMI.email, true)], "his confirmation alone");
    let cancelled = (State::Cancelled, Some("answered".to_owned()));
    assert_eq!(outcomes(&world).await, [cancelled.clone(), cancelled]);
}

#[tokio::test]
async fn a_moved_deadline_moves_the_reminder() {
    let (world, setting, _) = two_invited().await;
    deadline_moves(&world, &setting, date(2021, 2, 24).at(0, 0, 0, 0)).await;
    world.dial.set(at(DUE));
    assert_eq!(tick(&world).await, 0, "the old hour means nothing any more");
    world.dial.set(at("2021-02-21T07:59:59Z"));
    assert_eq!(tick(&world).await, 0);
    world.dial.set(at("2021-02-21T08:00:00Z"));
    assert_eq!(tick(&world).await, 2, "the end of the 23rd counts back from the 23rd");
    deadline_moves(&world, &setting, date(2021, 2, 24).at(9, 0, 0, 0)).await;
    assert_eq!(tick(&world).await, 0, "two days before the 24th is still to come");
    world.dial.set(at("2021-02-22T08:00:00Z"));
    assert_eq!(tick(&world).await, 2, "another deadline, another reminder");
}

#[tokio::test]
async fn too_late_to_be_of_use_is_missed() {
    for (now, letters) in [
        ("2021-02-21T07:59:59Z", 2), // less than a day late
        ("2021-02-21T08:00:00Z", 0),
        ("2021-02-25T08:00:00Z", 0), // days of downtime, registration is over
    ] {
        let (world, setting, _) = two_invited().await;
        world.dial.set(at(now));
        assert_eq!(tick(&world).await, letters, "{now}");
        assert_eq!(tick(&world).await, 0, "{now}");
        assert_eq!(reached(&world).await.len() as u64, letters);
        let mut organiser = world.organiser(Role::Organiser, setting.event).await;
        let page = organiser
            .get(&paths::Reminders { event: setting.event }.to_string())
            .await;
        let said = if letters == 0 {
            "Missed"
        } else {
            "2 letters were written"
        };
        assert!(plain(page.text()).contains(said), "{now}: {}", page.text());
    }
}

#[tokio::test]
async fn an_organiser_reads_and_switches_a_rule() {
    let (world, setting, links) = two_invited().await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let address = paths::Reminders { event: setting.event }.to_string();
    let said = plain(organiser.get(&address).await.text());
    let rule =
        "2 days before registration closes, at 10:00 Beirut time (UTC+2), to those invited who have not answered";
    for part in [
        rule,
        "Saturday 20 February 2021, 10:00, Beirut time (UTC+2)",
        "2 people",
        "It has not come due yet",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    declines(&world, &links[0], Lang::En).await;
    assert!(organiser.get(&address).await.text().contains("1 person"));
    assert!(
        organiser
            .press("Switch off")
            .await
            .text()
            .contains("The rule is switched off.")
    );
    world.dial.set(at(DUE));
    assert_eq!(tick(&world).await, 0);
    // Days have passed: signed in anew.
    let mut organiser = world.organiser(Role::Owner, setting.event).await;
    organiser.get(&address).await;
    assert!(
        organiser
            .press("Switch on")
            .await
            .text()
            .contains("The rule is switched on.")
    );
    assert_eq!(tick(&world).await, 1, "still of use");
    assert!(plain(organiser.get(&address).await.text()).contains("1 letter was written"));
    let letters = organiser.follow("These letters in the outbox").await;
    assert_eq!(letters.all("#letters tbody th"), [SAMI.name]);
}

#[tokio::test]
async fn a_rule_is_switched_by_organisers_of_its_event_only() {
    let (world, setting, _) = two_invited().await;
    let rule = reminder::store::of_event(world.app.db.read(), setting.event)
        .await
        .unwrap()[0]
        .id;
    let other = world.event(|event| event.slug = "another".to_owned()).await;
    let mut stranger = world.organiser(Role::Owner, other.event).await;
    for event in [setting.event, other.event] {
        let address = paths::ReminderSwitch { event, rule }.to_string();
        assert_eq!(stranger.post(&address, &[("to", "off")]).await.status(), 404);
    }
    let mut viewer = world.organiser(Role::Viewer, setting.event).await;
    let address = paths::ReminderSwitch {
        event: setting.event,
        rule,
    }
    .to_string();
    assert_eq!(viewer.post(&address, &[("to", "off")]).await.status(), 403);
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    assert_eq!(organiser.post(&address, &[("to", "sideways")]).await.status(), 400);
    let rules = reminder::store::of_event(world.app.db.read(), setting.event)
        .await
        .unwrap();
    assert_eq!(rules[0].state, reminder::model::State::Enabled);
}
