//! When registration closes: invitations nobody answered expire by themselves, and their links say so kindly.
use super::invited::{MONA, Person, invitation_of, invited};
use crate::support::seed::Setting;
use crate::support::world::World;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use tashawur::db::Actor;
use tashawur::db::entities::audit_entry;
use tashawur::db::entities::invitation::State;
use tashawur::jobs;
use tashawur::kernel::{Fold, Lang, TimeWindow};
use tashawur::programme::event::store as events;

const SAMI: Person<'_> = Person {
    name: "سامي الحداد",
    email: "sami@union.test",
    lang: Lang::Ar,
    group: "workers",
};
const LAYLA: Person<'_> = Person {
    name: "Layla Nasser",
    email: "layla@firm.test",
    lang: Lang::Fr,
    group: "business",
};

fn closes() -> DateTime<Utc> {
    "2021-02-22T16:00:00Z".parse().expect("an instant")
}

async fn closings(world: &World) -> u64 {
    let lines = audit_entry::Entity::find().filter(audit_entry::Column::Action.eq("invitation.expire"));
    lines.count(world.app.db.read()).await.unwrap()
}

/// An organiser gives people one more day.
async fn one_more_day(world: &World, setting: &Setting) {
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let mut event = events::find(&tx, setting.event).await.unwrap().unwrap();
    event.registration_closes = event.registration_closes.saturating_add(jiff::Span::new().days(1));
    let instant = event.zone.instant(event.registration_closes, Fold::Later);
    event.registration = TimeWindow::new(event.registration.opens, Some(instant));
    events::update(&tx, event).await.unwrap();
    tx.audit(super::invited::line(world)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn an_invitation_nobody_answered_expires_when_registration_closes() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let later = world.event(|event| event.slug = "later".to_owned()).await;
    one_more_day(&world, &later).await;
    let link = invited(&world, &setting, &MONA).await;
    let his = invited(&world, &setting, &SAMI).await;
    invited(&world, &later, &LAYLA).await;
    let mut sami = world.visitor();
    sami.get(&format!("{his}?lang=en")).await;
    sami.press("I cannot come").await;
    sami.press("Send my answer").await;
    world.dial.set(closes() - chrono::Duration::seconds(1));
    jobs::tick(&world.app).await;
    assert_eq!(invitation_of(&world, MONA.email).await.state, State::Sent);
    world.dial.set(closes());
    for _ in 0..3 {
        jobs::tick(&world.app).await;
    }
    assert_eq!(invitation_of(&world, MONA.email).await.state, State::Expired);
    assert_eq!(invitation_of(&world, SAMI.email).await.state, State::Declined);
    assert_eq!(invitation_of(&world, LAYLA.email).await.state, State::Sent);
    assert_eq!(closings(&world).await, 1, "a tick with nothing to do leaves no trace");
    let mut mona = world.visitor();
    let page = mona.get(&link).await;
    assert_eq!(page.status(), 200);
    assert!(page.text().contains("Registration has closed."), "{}", page.text());
    assert!(
        page.text().contains("water@tashawur.test"),
        "whom to write to: {}",
        page.text()
    );
    assert!(
        page.all(".choices button").is_empty(),
        "no answer is offered that would be refused"
    );
}

#[tokio::test]
async fn who_gets_one_more_day_can_still_answer() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    world.dial.set(closes());
    jobs::tick(&world.app).await;
    one_more_day(&world, &setting).await;
    jobs::tick(&world.app).await;
    let mut mona = world.visitor();
    mona.get(&link).await;
    mona.press("I cannot come").await;
    let page = mona.press("Send my answer").await;
    assert_eq!(page.heading(), "Your answer has been recorded");
    assert_eq!(invitation_of(&world, MONA.email).await.state, State::Declined);
}
