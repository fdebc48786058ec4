//! What an owner changes about an event: each change with a reason, and whoever waits moves up.
use super::invited::{MONA, Person, whole_database};
use super::registering::{SAMI, register, registration_of};
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use jiff::civil::{DateTime, date};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::entities::audit_entry;
use tashawur::db::entities::registration::State;
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::plain;
use tashawur::kernel::{Fold, TimeWindow};
use tashawur::paths;
use tashawur::programme::event::model::{Event, OpenTo};
use tashawur::programme::event::store as events;

const WHY: &str = "Why do the settings change?";
const LENA: Person<'_> = Person {
    name: "Lena Roux",
    email: "lena@ngo.test",
    ..MONA
};

async fn owner(world: &World, setting: &Setting) -> Visitor {
    let mut owner = world.organiser(Role::Owner, setting.event).await;
    owner.get(&address(setting)).await;
    owner
}

fn address(setting: &Setting) -> String {
    paths::EventSettings { event: setting.event }.to_string()
}

async fn event(world: &World, setting: &Setting) -> Event {
    events::find(world.app.db.read(), setting.event).await.unwrap().unwrap()
}

async fn traces(world: &World) -> Vec<String> {
    let rows = audit_entry::Entity::find().filter(audit_entry::Column::Action.eq("event.settings"));
    rows.all(world.app.db.read())
        .await
        .unwrap()
        .into_iter()
        .map(|row| row.detail)
        .collect()
}

#[tokio::test]
async fn a_raised_limit_moves_up_who_waits() {
    let world = World::new().await;
    let setting = world.event(|event| event.limits.online = Some(1)).await;
    for person in [&MONA, &SAMI, &LENA] {
        register(&world, &setting, person).await;
    }
    world.deliver_mail().await;
    let mut owner = owner(&world, &setting).await;
    assert!(plain(owner.page().text()).contains("Now: 1. Confirmed: 1, waiting: 2."));
    owner
        .fill("Places online", "٢")
        .fill("Women's organisations", "")
        .fill(WHY, "A bigger licence");
    let page = owner.press("Save the settings").await;
    assert!(
        plain(page.text()).contains("1 person moved up from the waiting list"),
        "{}",
        page.text()
    );
    assert_eq!(page.value("Places online").as_deref(), Some("2"));
    assert_eq!(
        registration_of(&world, SAMI.email).await.state,
        State::Confirmed,
        "in order"
    );
    assert_eq!(registration_of(&world, LENA.email).await.state, State::Waitlisted);
    let letters = world.deliver_mail().await;
    assert_eq!(
        letters.iter().map(|letter| letter.address.as_str()).collect::<Vec<_>>(),
        [SAMI.email]
    );
    assert_eq!(
        traces(&world).await,
        ["places online: 1 → 2; promoted: 1; reason: A bigger licence"]
    );
    // A smaller number takes nothing from anybody.
    owner
        .fill("Places online", "0")
        .fill(WHY, "Another room")
        .press("Save the settings")
        .await;
    assert_eq!(registration_of(&world, MONA.email).await.state, State::Confirmed);
}

#[tokio::test]
async fn everything_can_be_changed_and_is_kept_with_before_and_after() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut owner = owner(&world, &setting).await;
    owner
        .fill("Places in the room", "60")
        .fill("Most people of one organisation", "2")
        .fill("Trade unions", "5")
        .choose("People who were invited")
        .choose("An organiser decides on each registration")
        .fill("Opens at", "")
        .fill("Closes on", "٢٣/٠٢/٢٠٢١")
        .fill("Closes at", "")
        .fill(WHY, "The hall is known");
    let page = owner.press("Save the settings").await;
    assert!(page.text().contains("The settings are saved."), "{}", page.text());
    let now = event(&world, &setting).await;
    assert_eq!((now.limits.in_room, now.limits.per_organisation), (Some(60), Some(2)));
    assert!(now.approval && now.open_to == OpenTo::InvitedOnly);
    assert_eq!(now.registration_opens, date(2021, 2, 1).at(0, 0, 0, 0));
    assert_eq!(
        now.registration_closes,
        date(2021, 2, 24).at(0, 0, 0, 0),
        "the end of the 23rd"
    );
    assert_eq!(
        now.registration.closes,
        Some(now.zone.instant(now.registration_closes, Fold::Later))
    );
    assert_eq!(page.value("Closes on").as_deref(), Some("23/02/2021"));
    assert_eq!(page.value("Trade unions").as_deref(), Some("5"));
    let trace = "places in the room: no limit → 60; limit per organisation: no limit → 2; approval: off → on; \
                 registration for: open → invited_only; registration opens: 2021-02-01 09:00 → 2021-02-01 00:00; \
                 registration closes: 2021-02-22 18:00 → 2021-02-24 00:00; places of workers: no limit → 5; \
                 reason: The hall is known";
    assert_eq!(traces(&world).await, [trace]);
    owner
        .fill("Trade unions", "")
        .fill(WHY, "Again")
        .press("Save the settings")
        .await;
    assert_eq!(traces(&world).await.len(), 2);
    let page = owner.fill(WHY, "Nothing").press("Save the settings").await;
    assert!(page.text().contains("nothing was changed"));
    assert_eq!(traces(&world).await.len(), 2);
}

#[tokio::test]
async fn what_cannot_be_is_refused_field_by_field() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut owner = owner(&world, &setting).await;
    let before = whole_database(&world).await;
    let cases: [(&str, &str, &str); 12] = [
        ("Places in the room", "-3", "cannot be below 0"),
        ("Places in the room", "\u{2212}٣", "cannot be below 0"),
        ("Places online", "many", "enter a whole number"),
        ("Places online", "1.5", "enter a whole number"),
        ("Trade unions", "99999999999", "enter at most 100,000"),
        ("Closes on", "31/02/2021", "that month does not have it"),
        ("Closes on", "", "Enter a date"),
        (
            "Closes on",
            "25/02/2021",
            "before the last sitting ends: Wednesday 24 February 2021, 12:30",
        ),
        ("Closes on", "01/01/2021", "has to open before it closes"),
        ("Closes at", "25:00", "24 hours"),
        ("Opens on", "0000-01-01", "Check the year"),
        (WHY, " ", "Write why the settings change"),
    ];
    for (field, typed, said) in cases {
        owner.get(&address(&setting)).await;
        let page = owner
            .fill(WHY, "A slip")
            .fill(field, typed)
            .press("Save the settings")
            .await;
        assert_eq!(page.status(), 422, "{field}: {typed}");
        assert!(page.title().starts_with("Error:"));
        assert!(plain(page.text()).contains(said), "{field}: {typed}: {}", page.text());
        let at_field = if said.contains("sitting") || said.contains("to open") {
            "Closes on"
        } else {
            field
        };
        assert!(page.field_error(at_field).is_some(), "{field}: {typed}");
        assert_eq!(page.value(field).as_deref(), Some(typed), "kept");
    }
    assert_eq!(whole_database(&world).await, before);
}

/// Clocks in Beirut go forward on 29 March 2026 at 00:00, and back on 25 October 2026 at 00:00.
#[tokio::test]
async fn hours_that_do_not_exist_or_happen_twice_are_said() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    moved_to(&world, &setting, date(2026, 10, 26).at(12, 0, 0, 0)).await;
    let mut owner = owner(&world, &setting).await;
    owner
        .fill(WHY, "A night")
        .fill("Closes on", "29/03/2026")
        .fill("Closes at", "00:30");
    let page = owner.press("Save the settings").await;
    assert_eq!(page.status(), 422);
    let said = "00:30 does not exist in Beirut on Sunday 29 March 2026";
    assert!(
        plain(page.field_error("Closes at").unwrap()).starts_with(said),
        "{}",
        page.text()
    );
    owner.fill("Closes on", "28/03/2026").fill("Closes at", "");
    assert_eq!(
        owner.press("Save the settings").await.status(),
        200,
        "the end of the 28th exists"
    );
    let page = owner
        .fill(WHY, "A night")
        .fill("Closes on", "24/10/2026")
        .fill("Closes at", "23:30")
        .press("Save the settings")
        .await;
    assert!(
        plain(page.text()).contains("23:30 happens twice: registration closes at the later one"),
        "{}",
        page.text()
    );
    let closes = event(&world, &setting).await.registration.closes.unwrap();
    assert_eq!(closes.to_rfc3339(), "2026-10-24T21:30:00+00:00");
}

async fn moved_to(world: &World, setting: &Setting, ends: DateTime) {
    use sea_orm::ConnectionTrait;
    let tx = world.app.db.write_machine().await.unwrap();
    let instant = event(world, setting).await.zone.instant(ends, Fold::Earlier);
    let sql = format!(
        "UPDATE sitting SET ends = '{}', ends_at = '{}'",
        events::civil_text(ends),
        instant.to_rfc3339()
    );
    tx.execute_unprepared(&sql).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn two_owners_do_not_overwrite_each_other() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut one = owner(&world, &setting).await;
    let mut other = one.clone();
    one.fill("Places in the room", "40")
        .fill(WHY, "The small hall")
        .press("Save the settings")
        .await;
    other.fill("Places in the room", "60").fill(WHY, "The big hall");
    let page = other.press("Save the settings").await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("Somebody else has changed these settings"));
    assert!(plain(page.text()).contains("Now: 40."));
    assert_eq!(page.value("Places in the room").as_deref(), Some("60"), "kept");
    other.press("Save the settings").await;
    assert_eq!(
        event(&world, &setting).await.limits.in_room,
        Some(60),
        "said twice, meant"
    );
}

#[tokio::test]
async fn settings_are_for_owners() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    for role in [Role::Viewer, Role::Organiser] {
        let mut visitor = world.organiser(role, setting.event).await;
        assert_eq!(visitor.get(&address(&setting)).await.status(), 403);
        assert_eq!(
            visitor.post(&address(&setting), &[("in_room", "1")]).await.status(),
            403
        );
    }
    let window = event(&world, &setting).await.registration;
    assert_ne!(window, TimeWindow::default());
}

#[tokio::test]
async fn a_typing_error_does_not_undo_what_a_colleague_changed() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut slow = owner(&world, &setting).await;
    let mut quick = owner(&world, &setting).await;
    quick
        .fill("Places online", "5")
        .fill(WHY, "A licence")
        .press("Save the settings")
        .await;
    slow.fill("Places in the room", "-3").fill(WHY, "The hall");
    assert_eq!(slow.press("Save the settings").await.status(), 422);
    let page = slow.fill("Places in the room", "40").press("Save the settings").await;
    assert_eq!(page.status(), 422, "{}", page.text());
    assert!(page.text().contains("changed these settings in the meantime"));
    assert_eq!(event(&world, &setting).await.limits.online, Some(5));
    // Told once: pressing again means it.
    assert_eq!(slow.press("Save the settings").await.status(), 200);
    assert_eq!(event(&world, &setting).await.limits.in_room, Some(40));
}
