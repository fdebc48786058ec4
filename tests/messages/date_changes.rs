//! Dates that move after people were told: one letter is offered, never sent by itself, and nobody gets two.
use super::remind::{ELODIE, SAMI, change_sittings, comes, confirmed, tick_at};
use super::reminder_downtime::crowd;
use crate::participation::invited::{MONA, invited};
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use jiff::ToSpan;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use tashawur::db::entities::date_change::{self, State as Noted};
use tashawur::db::entities::outbox_message::{self, State};
use tashawur::db::entities::registration::State as Enrolled;
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::plain;
use tashawur::kernel::Lang;
use tashawur::paths;
use tashawur::programme::event::store as events;

const MORNING: &str = "2021-02-18T08:00:00Z";

async fn move_by(world: &World, setting: &Setting, days: i64) {
    change_sittings(world, setting, |sitting| {
        sitting.starts = sitting.starts.saturating_add(days.days());
        sitting.ends = sitting.ends.saturating_add(days.days());
    })
    .await;
    let tx = super::outgoing::change(world).await;
    events::count_up_programme(&tx, setting.event).await.unwrap();
    tx.commit().await.unwrap();
}

pub async fn letters(world: &World) -> Vec<outbox_message::Model> {
    let rows = outbox_message::Entity::find()
        .filter(outbox_message::Column::Letter.eq("date_changed"))
        .order_by_asc(outbox_message::Column::Address);
    rows.all(world.app.db.read()).await.unwrap()
}

async fn noted(world: &World) -> Vec<date_change::Model> {
    let rows = date_change::Entity::find().order_by_asc(date_change::Column::Version);
    rows.all(world.app.db.read()).await.unwrap()
}

async fn states(world: &World) -> Vec<(i32, Noted)> {
    noted(world)
        .await
        .into_iter()
        .map(|row| (row.version, row.state))
        .collect()
}

/// One who is confirmed, one whose registration waits, one who has not answered; everybody knows the dates.
async fn told() -> (World, Setting, Visitor) {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    confirmed(&world, &setting, &SAMI).await;
    comes(&world, &setting, (&ELODIE, Enrolled::Pending)).await;
    invited(&world, &setting, &MONA).await;
    tick_at(&world, MORNING).await;
    let rana = world.organiser(Role::Organiser, setting.event).await;
    (world, setting, rana)
}

fn page(setting: &Setting) -> String {
    paths::Reminders { event: setting.event }.to_string()
}

#[tokio::test]
async fn a_moved_sitting_offers_one_letter_to_everybody_who_was_told() {
    let (world, setting, mut rana) = told().await;
    let before = rana.get(&page(&setting)).await.text();
    assert!(!before.contains("Tell people about the new dates?"));
    move_by(&world, &setting, 2).await;
    for _ in 0..3 {
        tick_at(&world, MORNING).await;
    }
    assert!(letters(&world).await.is_empty(), "offered, not sent");
    assert_eq!(states(&world).await, [(0, Noted::Known), (1, Noted::Offered)]);
    let shown = rana.get(&page(&setting)).await.text();
    assert!(
        shown.contains("Wednesday 24 February 2021") && shown.contains("Friday 26 February 2021"),
        "{shown}"
    );
    rana.press("Send the letter to 3 people").await;
    assert_eq!(rana.page().status(), 200);
    assert!(!rana.page().text().contains("Tell people about the new dates?"));
    let sent = world.deliver_mail().await;
    let mut reads: Vec<(String, Lang, bool)> = sent
        .iter()
        .map(|it| (it.address.clone(), it.lang, it.calendar.is_some()))
        .collect();
    reads.sort_by(|a, b| a.0.cmp(&b.0));
    let expected = [
        (ELODIE.email, Lang::Fr, false),
        (MONA.email, Lang::En, false),
        (SAMI.email, Lang::Ar, true),
    ];
    assert_eq!(
        reads,
        expected.map(|(address, lang, times)| (address.to_owned(), lang, times))
    );
    let mona = sent.iter().find(|it| it.address == MONA.email).unwrap();
    assert!(
        mona.plain.contains("24 February 2021") && mona.plain.contains("26 February 2021"),
        "{}",
        mona.plain
    );
    assert!(mona.plain.contains("/p/"), "with the personal link");
    let times = sent.iter().find_map(|it| it.calendar.clone()).unwrap();
    // Registration 1, programme 1, and one change of it.
    assert!(
        times.contains("SEQUENCE:3") && times.contains("DTSTART:20210226T073000Z"),
        "{times}"
    );
    for row in letters(&world).await {
        assert!(
            row.dedupe_key.starts_with(&format!("chg/{}/1/", setting.event)),
            "{}",
            row.dedupe_key
        );
    }
    for _ in 0..3 {
        tick_at(&world, MORNING).await;
    }
    assert_eq!(
        states(&world).await,
        [(0, Noted::Known), (1, Noted::Sent)],
        "nobody is asked twice"
    );
    assert_eq!(letters(&world).await.len(), 3);
}

#[tokio::test]
async fn of_two_organisers_one_decides_and_what_moved_again_is_asked_anew() {
    let (world, setting, mut rana) = told().await;
    move_by(&world, &setting, 2).await;
    tick_at(&world, MORNING).await;
    let mut late = world.organiser(Role::Owner, setting.event).await;
    late.get(&page(&setting)).await;
    rana.get(&page(&setting)).await;
    rana.press("Nobody needs a letter").await;
    assert_eq!(states(&world).await, [(0, Noted::Known), (1, Noted::Skipped)]);
    assert_eq!(late.press("Send the letter to 3 people").await.status(), 409);
    move_by(&world, &setting, 1).await;
    tick_at(&world, MORNING).await;
    rana.get(&page(&setting)).await;
    // What was on the page is not true any more when the button is pressed.
    move_by(&world, &setting, 1).await;
    tick_at(&world, MORNING).await;
    assert_eq!(rana.press("Send the letter to 3 people").await.status(), 409);
    assert!(letters(&world).await.is_empty());
    move_by(&world, &setting, -2).await;
    tick_at(&world, MORNING).await;
    let back = states(&world).await;
    assert_eq!(
        back.last().map(|it| it.1),
        Some(Noted::Known),
        "back where it was: nobody needs to know, {back:?}"
    );
}

#[tokio::test]
async fn letters_that_have_not_left_follow_the_next_move_and_who_withdraws() {
    let (world, setting, mut rana) = told().await;
    move_by(&world, &setting, 2).await;
    tick_at(&world, MORNING).await;
    rana.get(&page(&setting)).await;
    rana.press("Send the letter to 3 people").await;
    // Before they have left it moves again.
    move_by(&world, &setting, 1).await;
    assert!(
        world.deliver_mail().await.is_empty(),
        "they would state a date that is none"
    );
    let reasons: Vec<_> = letters(&world)
        .await
        .into_iter()
        .map(|row| (row.state, row.reason))
        .collect();
    assert_eq!(reasons, vec![(State::Cancelled, Some("moved".to_owned())); 3]);
    tick_at(&world, MORNING).await;
    rana.get(&page(&setting)).await;
    rana.press("Send the letter to 3 people").await;
    let withdraw = format!(
        "UPDATE registration SET state = 'withdrawn' WHERE event_id = {} AND email = '{}'",
        blob(&setting),
        ELODIE.email
    );
    let tx = world.app.db.write_machine().await.unwrap();
    sea_orm::ConnectionTrait::execute_unprepared(&tx, &withdraw)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let mut reached: Vec<String> = world.deliver_mail().await.into_iter().map(|it| it.address).collect();
    reached.sort();
    assert_eq!(reached, [MONA.email, SAMI.email]);
}

/// What no letter has said to anybody, nobody knows: neither is it taken back, nor is it "what people know".
#[tokio::test]
async fn a_move_that_nobody_has_read_about_is_not_what_people_know() {
    let (world, setting, mut rana) = told().await;
    move_by(&world, &setting, 2).await;
    tick_at(&world, MORNING).await;
    rana.get(&page(&setting)).await;
    rana.press("Send the letter to 3 people").await;
    move_by(&world, &setting, -2).await;
    tick_at(&world, MORNING).await;
    assert_eq!(
        states(&world).await.last(),
        Some(&(2, Noted::Known)),
        "back where it was"
    );
    move_by(&world, &setting, 2).await;
    tick_at(&world, MORNING).await;
    assert!(
        world.deliver_mail().await.is_empty(),
        "the letters of the first time are not sent for the second"
    );
    rana.get(&page(&setting)).await;
    rana.press("Send the letter to 3 people").await;
    move_by(&world, &setting, 1).await;
    tick_at(&world, MORNING).await;
    rana.get(&page(&setting)).await;
    rana.press("Send the letter to 3 people").await;
    let sent = world.deliver_mail().await;
    assert_eq!(sent.len(), 3, "one to each");
    let mona = sent.iter().find(|it| it.address == MONA.email).unwrap();
    assert!(
        mona.plain.contains("24 February 2021") && mona.plain.contains("27 February 2021"),
        "what she knows, and what is true: {}",
        mona.plain
    );
}

/// An id as the engine under test writes it in SQL.
fn blob(setting: &Setting) -> String {
    match crate::support::world::Engine::under_test() {
        crate::support::world::Engine::Sqlite => format!("x'{}'", setting.event),
        crate::support::world::Engine::Postgres => format!("'{}'", setting.event),
    }
}

#[tokio::test]
async fn above_five_hundred_the_number_is_typed() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    crowd(&world, &setting, 501).await;
    tick_at(&world, MORNING).await;
    move_by(&world, &setting, 1).await;
    tick_at(&world, MORNING).await;
    let mut rana = world.organiser(Role::Organiser, setting.event).await;
    rana.get(&page(&setting)).await;
    let refused = rana.press("Send the letter to 501 people").await;
    assert_eq!(refused.status(), 422);
    let label = "To send, type the number of people: 501";
    let problem = refused.field_error(label).unwrap_or_default();
    assert_eq!(plain(problem), "Type the number of people the letter goes to: 501");
    assert!(letters(&world).await.is_empty());
    rana.fill(label, "٥٠١");
    assert_eq!(rana.press("Send the letter to 501 people").await.status(), 200);
    assert_eq!(letters(&world).await.len(), 501);
}

/// Before anybody was told, dates move as they like.
#[tokio::test]
async fn nobody_told_nobody_asked() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    tick_at(&world, MORNING).await;
    move_by(&world, &setting, 2).await;
    tick_at(&world, MORNING).await;
    assert_eq!(states(&world).await, [(0, Noted::Known), (1, Noted::Known)]);
    let mut viewer = world.organiser(Role::Viewer, setting.event).await;
    let change = noted(&world).await[1].id;
    let address = paths::ReminderChange {
        event: setting.event,
        change,
    };
    assert_eq!(
        viewer
            .post(&address.to_string(), &[("to", "skip"), ("version", "1")])
            .await
            .status(),
        403
    );
}
