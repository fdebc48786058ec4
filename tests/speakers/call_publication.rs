//! When a call is published, and when it is taken back.
use super::agenda::agenda;
use super::call::{SAVE, address, at_the_form, call_of, open_call, trace};
use crate::participation::invited::{MONA, invited};
use crate::support::review::{AGENDA_2021, import_agenda};
use crate::support::seed::Setting;
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use tashawur::db::Actor;
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{link, nomination, nomination_preference};
use tashawur::i18n::plain;
use tashawur::kernel::NominationId;
use tashawur::programme::agenda::actions::{AgendaFile, ImportOutcome, Mode, import};
use tashawur::programme::agenda::problems::{Fault, Place};
use tashawur::programme::session::store as sessions;
use tashawur::speakers::call::model::State;

#[tokio::test]
async fn a_call_is_taken_back_only_while_nobody_has_nominated() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    agenda(&world, &setting).await;
    let mut organiser = open_call(&world, &setting).await;
    organiser.press("Take the call back").await;
    assert_eq!(call_of(&world, &setting).await.state, State::Draft);
    organiser.press("Publish the call").await;
    hand_in(&world, &setting).await;
    let page = organiser.press("Take the call back").await;
    assert_eq!(page.status(), 422);
    assert!(
        plain(page.text()).contains("nominations were handed in (1)"),
        "{}",
        page.text()
    );
    assert_eq!(call_of(&world, &setting).await.state, State::Published);
    for (action, times) in [("call.create", 1), ("call.publish", 2), ("call.take_back", 1)] {
        assert_eq!(trace(&world, action).await.len(), times, "{action}");
    }
}

#[tokio::test]
async fn what_is_over_or_empty_or_hidden_is_not_published() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut organiser = at_the_form(&world, &setting).await;
    organiser.press(SAVE).await;
    let page = organiser.press("Publish the call").await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("Tick at least one session"), "{}", page.text());
    agenda(&world, &setting).await;
    organiser.get(&address(&setting)).await;
    organiser.choose("The session as a whole");
    organiser.press(SAVE).await;
    world.dial.set("2021-02-20T22:00:00Z".parse().unwrap());
    let mut organiser = world.organiser(Role::Owner, setting.event).await;
    organiser.get(&address(&setting)).await;
    let page = organiser.press("Publish the call").await;
    assert!(page.text().contains("The deadline has passed"), "{}", page.text());
    let draft = world
        .event(|event| {
            event.slug = "draft".to_owned();
            event.state = tashawur::programme::event::model::State::Draft;
        })
        .await;
    world.dial.set("2021-02-17T08:00:00Z".parse().unwrap());
    let mut organiser = at_the_form(&world, &draft).await;
    organiser.press(SAVE).await;
    let page = organiser.press("Publish the call").await;
    assert!(page.text().contains("The event is not public"), "{}", page.text());
}

/// A nomination as the table holds it.
async fn hand_in(world: &World, setting: &Setting) {
    invited(world, setting, &MONA).await;
    let link = link::Entity::find().one(world.app.db.read()).await.unwrap().unwrap();
    let now = world.app.clock.now();
    let row = nomination::ActiveModel {
        id: Set(NominationId::new(now, &world.app.chance)),
        event_id: Set(setting.event),
        call_id: Set(call_of(world, setting).await.id),
        link_id: Set(link.id),
        registration_id: Set(None),
        nominated_by: Set(None),
        state: Set(nomination::State::Submitted),
        number: Set(Some(1)),
        draft: Set(None),
        topic: Set(String::new()),
        key_points: Set(String::new()),
        biography: Set(String::new()),
        languages: Set(String::new()),
        previous: Set(String::new()),
        authorised: Set(false),
        migrant_led: Set(false),
        needs: Set(None),
        consent: Set(false),
        notice_version: Set(String::new()),
        reason: Set(None),
        decision: Set(None),
        reserve_rank: Set(None),
        submitted_at: Set(Some(now)),
        checked_at: Set(None),
        decided_at: Set(None),
        released_at: Set(None),
        revision: Set(1),
        created_at: Set(now),
        saved_at: Set(now),
    };
    let tx = world.app.db.write(tashawur::db::Actor::Command).await.unwrap();
    row.insert(&tx).await.unwrap();
    world.commit(tx, "test.nomination").await;
}

#[tokio::test]
async fn a_call_loses_the_places_that_leave_the_agenda() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    agenda(&world, &setting).await;
    let mut organiser = open_call(&world, &setting).await;
    assert_eq!(call_of(&world, &setting).await.slots.len(), 4);
    let other = agenda(&world, &setting).await;
    let call = call_of(&world, &setting).await;
    assert!(call.slots.is_empty() && call.sessions.is_empty(), "all of them are new");
    organiser.get(&address(&setting)).await;
    let page = organiser
        .fill("Why does the call change?", "A new agenda")
        .press(SAVE)
        .await;
    assert!(page.text().contains("Tick at least one session"), "{}", page.text());
    assert!(!call.has_session(other[0].id));
}

#[tokio::test]
async fn an_agenda_keeps_the_sessions_people_asked_for() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    import_agenda(&world, setting.event, AGENDA_2021).await;
    open_call(&world, &setting).await;
    hand_in(&world, &setting).await;
    let before = sessions::all(world.app.db.read(), setting.event).await.unwrap();
    let plenary = before.iter().find(|session| !session.slots.is_empty()).unwrap();
    let nomination = nomination::Entity::find()
        .one(world.app.db.read())
        .await
        .unwrap()
        .unwrap();
    let wish = nomination_preference::ActiveModel {
        nomination_id: Set(nomination.id),
        rank: Set(1),
        session_id: Set(plenary.id),
        slot_id: Set(Some(plenary.slots[0].id)),
        role: Set(plenary.slots[0].role),
    };
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    wish.insert(&tx).await.unwrap();
    world.commit(tx, "test.wish").await;
    let mut shorter: serde_json::Value = serde_json::from_slice(AGENDA_2021).unwrap();
    let items = shorter["sessions"].as_array_mut().unwrap();
    items.retain(|item| item["id"] != plenary.code.as_str());
    assert_eq!(items.len(), before.len() - 1);
    let file = AgendaFile {
        name: "shorter.json",
        bytes: &serde_json::to_vec(&shorter).unwrap(),
        reason: "It is shorter",
    };
    let outcome = import(&world.app, Actor::System, setting.event, file, Mode::Keep).await;
    let Ok(ImportOutcome::Refused(problems)) = outcome else {
        panic!("kept: {outcome:?}")
    };
    assert_eq!(problems.len(), 1);
    assert_eq!(
        (&problems[0].place, &problems[0].fault),
        (&Place::Session(plenary.code.clone()), &Fault::AskedFor)
    );
    assert_eq!(sessions::all(world.app.db.read(), setting.event).await.unwrap(), before);
}
