//! The pages of reminders: what each rule will do, rules added and changed.
use super::remind::{SAMI, TEN, answer, attend, change_sittings, confirmed, given, rows, tick_at};
use crate::participation::invited::{MONA, Person, invited};
use crate::support::queries::Queries;
use crate::support::world::World;
use jiff::civil::{date, time};
use tashawur::db::entities::reminder_occurrence::State as Became;
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::plain;
use tashawur::messages::reminder::model::Offset;
use tashawur::messages::reminder::store;
use tashawur::paths;
use tashawur::programme::event::store::sittings;

const RULE: &[(&str, &str)] = &[
    ("anchor", "registration"),
    ("side", "before"),
    ("amount", "3"),
    ("unit", "days"),
    ("time", "10:00"),
    ("audience", "not_answered"),
    ("letter", "answer"),
    ("catch_up", "late"),
];

/// The form with other values.
pub fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = RULE
        .iter()
        .filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
    kept.copied().chain(changes.iter().copied()).collect()
}

#[tokio::test]
async fn the_number_of_queries_grows_neither_with_rules_nor_with_people() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    given(
        &world,
        &[
            answer(&world, &setting, 2),
            attend(&world, &setting, Offset::Minutes(60)),
        ],
    )
    .await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let address = paths::Reminders { event: setting.event }.to_string();
    let queries = Queries::watch(&world.app.db);
    let mut asked = Vec::new();
    for days in 3..6 {
        queries.since();
        organiser.get(&address).await;
        asked.push(queries.since());
        given(
            &world,
            &[
                answer(&world, &setting, days),
                attend(&world, &setting, Offset::Days(days, TEN)),
            ],
        )
        .await;
        let email = format!("person{days}@union.test");
        confirmed(&world, &setting, &Person { email: &email, ..SAMI }).await;
    }
    assert!(
        asked[0] > 5 && asked.iter().all(|count| *count == asked[0]),
        "{asked:?}"
    );
}

#[tokio::test]
async fn a_rule_is_added_read_and_changed() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    invited(&world, &setting, &SAMI).await;
    given(&world, &[answer(&world, &setting, 2)]).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser
        .get(&paths::Reminders { event: setting.event }.to_string())
        .await;
    organiser.follow("Add a rule").await;
    organiser.fill("How many", "٣").choose("Trade unions");
    let page = organiser.press("Save the rule").await;
    let said = plain(page.text());
    assert_eq!(page.status(), 200, "{said}");
    for part in [
        "The rule is saved",
        "3 days before registration closes, at 10:00 Beirut time (UTC+2), to those invited who have not answered",
        "Friday 19 February 2021, 10:00, Beirut time (UTC+2)",
        "reaches 1 person now",
        "Trade unions",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let made = store::of_event(world.app.db.read(), setting.event)
        .await
        .unwrap()
        .pop()
        .unwrap();
    let (event, id) = (setting.event, made.id);
    let page = organiser
        .get(&paths::ReminderDesk { event, rule: id }.to_string())
        .await;
    let said = page.text();
    for part in [
        "Answer by:",
        "آخر موعد للرد",
        "Réponse souhaitée avant",
        SAMI.name,
        "/p/…",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    organiser.fill("How many", "4").untick("Trade unions");
    let said = plain(organiser.press("Save the rule").await.text());
    assert!(
        said.contains("4 days before registration closes") && said.contains("reaches 2 people now"),
        "{said}"
    );
    assert_eq!(tick_at(&world, "2021-02-18T08:00:00Z").await, 2);
    let cancelled = rows(&world)
        .await
        .iter()
        .filter(|row| row.state == Became::Cancelled)
        .count();
    assert_eq!(cancelled, 1, "the plan before the change");
}

/// Each refusal names the field and the mend, keeps what was typed and stores nothing.
#[tokio::test]
async fn what_cannot_be_is_refused_with_its_sentence() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    given(&world, &[answer(&world, &setting, 2)]).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let address = paths::ReminderNew { event: setting.event }.to_string();
    let day = sittings(world.app.db.read(), setting.event).await.unwrap()[0]
        .id
        .to_string();
    for (changes, sentence) in [
        (vec![("amount", "-1")], "Enter a whole number from 0 to 120."),
        (vec![("amount", "121")], "Enter a whole number from 0 to 120."),
        (vec![("amount", "")], "Enter a whole number from 0 to 120."),
        (vec![("unit", "minutes"), ("amount", "1441")], "from 0 to 1,440"),
        (vec![("time", "")], "a rule in days needs one"),
        (
            vec![("time", "25:00")],
            "Write the time with 24 hours, like 09:30 or 14:00.",
        ),
        (vec![("anchor", "birthday")], "Choose one of the list."),
        (vec![("audience", "everybody")], "Choose one of the list."),
        (vec![("group", "nurses")], "Choose one of the list."),
        (
            vec![("sitting", "00000000000070008000000000000000")],
            "Choose one of the list.",
        ),
        (vec![("lang", "de")], "Choose one of the list."),
        (
            vec![("sitting", day.as_str())],
            "Nobody knows yet to which sitting these people come.",
        ),
        (vec![("letter", "thanks")], "This letter is not true for these people."),
        (
            vec![("side", "after")],
            "After the deadline there is nothing left to ask for.",
        ),
        (
            vec![("anchor", "invitation")],
            "Nobody can be reminded before the invitation.",
        ),
        (vec![("quiet_from", "21:00")], "Enter both quiet hours, or neither."),
        (
            vec![("quiet_from", "09:00"), ("quiet_to", "12:00")],
            "This hour lies in the quiet hours.",
        ),
        (vec![("amount", "2")], "There is a rule already"),
    ] {
        let page = organiser.post(&address, &with(&changes)).await;
        assert_eq!(page.status(), 422, "{changes:?}: {}", page.text());
        assert!(plain(page.text()).contains(sentence), "{changes:?}: {}", page.text());
        let kept = page.html().contains(&format!("value=\"{}\"", changes[0].1)) || changes[0].1.len() < 3;
        assert!(
            kept || matches!(changes[0].0, "anchor" | "audience" | "group" | "lang" | "sitting"),
            "{changes:?}"
        );
    }
    let rules = store::of_event(world.app.db.read(), setting.event).await.unwrap();
    assert_eq!(rules.len(), 1, "nothing was stored");
}

/// A form that repeats itself says it once: what is kept has a length.
#[tokio::test]
async fn groups_and_languages_are_kept_once_each() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let mut fields = with(&[]);
    for _ in 0..200 {
        fields.extend([
            ("group", "workers"),
            ("group", "business"),
            ("lang", "fr"),
            ("lang", "ar"),
        ]);
    }
    let address = paths::ReminderNew { event: setting.event }.to_string();
    let page = organiser.post(&address, &fields).await;
    assert_eq!(page.status(), 200, "{}", page.text());
    let rules = store::of_event(world.app.db.read(), setting.event).await.unwrap();
    let reach = &rules[0].reach;
    assert_eq!(reach.groups, ["business", "workers"]);
    assert_eq!(reach.langs.len(), 2);
}

#[tokio::test]
async fn two_organisers_change_one_rule_and_the_second_is_told() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let one = answer(&world, &setting, 2);
    given(&world, std::slice::from_ref(&one)).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let (event, id) = (setting.event, one.id);
    let address = paths::ReminderDesk { event, rule: id }.to_string();
    assert_eq!(
        organiser
            .post(&address, &with(&[("seen", "1"), ("amount", "5")]))
            .await
            .status(),
        200
    );
    let page = organiser.post(&address, &with(&[("seen", "1"), ("amount", "6")])).await;
    assert_eq!(page.status(), 422);
    assert!(
        page.text().contains("Somebody else has changed this rule meanwhile"),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn nights_when_the_clocks_change_are_named() {
    for (meeting, hour, said) in [
        (
            date(2026, 3, 30),
            time(0, 30, 0, 0),
            "00:30 does not exist: it is sent at 01:30",
        ),
        (
            date(2026, 10, 25),
            time(23, 59, 0, 0),
            "23:59 happens twice: it is sent the first time",
        ),
    ] {
        let world = World::new().await;
        let setting = world.event(|_| {}).await;
        change_sittings(&world, &setting, |sitting| {
            sitting.starts = meeting.at(12, 0, 0, 0);
            sitting.ends = meeting.at(15, 0, 0, 0);
        })
        .await;
        given(&world, &[attend(&world, &setting, Offset::Days(1, hour))]).await;
        let mut organiser = world.organiser(Role::Organiser, setting.event).await;
        let page = organiser
            .get(&paths::Reminders { event: setting.event }.to_string())
            .await;
        assert!(plain(page.text()).contains(said), "{said}: {}", page.text());
    }
}
