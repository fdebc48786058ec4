//! The service was down: what is still of use goes out late, once, and a flood waits for an organiser.
use super::remind::{SAMI, TEN, answer, at, attend, confirmed, given, history, letters, reached, rows, tick_at};
use crate::participation::invited::{MONA, invited, line, many_contacts};
use crate::support::seed::Setting;
use crate::support::world::World;
use jiff::civil::time;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::access::link;
use tashawur::db::Actor;
use tashawur::db::entities::{contact, reminder_occurrence};
use tashawur::kernel::InvitationId;
use tashawur::messages::reminder::model::{CatchUp, Offset, Quiet, Rule, Standing};
use tashawur::participation::invitation::model::Invitation;
use tashawur::participation::invitation::store;

/// So many people are invited and have not answered.
pub async fn crowd(world: &World, setting: &Setting, number: usize) {
    many_contacts(world, setting, number).await;
    let now = world.app.clock.now();
    let everybody = contact::Entity::find()
        .filter(contact::Column::ProcessId.eq(setting.process))
        .all(world.app.db.read())
        .await
        .unwrap();
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let mut drafts = Vec::new();
    for row in everybody {
        let link = link::issue(&tx, &world.app, setting.event).await.unwrap();
        let id = InvitationId::new(now, &world.app.chance);
        drafts.push(Invitation::draft(id, (setting.event, row.id, link.id), now));
    }
    store::insert_drafts(&tx, &drafts).await.unwrap();
    let steps: Vec<_> = drafts.iter().map(|draft| draft.send(now).unwrap()).collect();
    assert_eq!(store::apply(&tx, &steps).await.unwrap(), store::Applied::All);
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
}

/// How late each kind still goes out: rule, the tick after a stop, letters.
#[tokio::test]
async fn late_is_sent_as_long_as_it_is_of_use() {
    let deadline: fn(&World, &Setting) -> Rule = |world, setting| answer(world, setting, 2);
    let eve: fn(&World, &Setting) -> Rule = |world, setting| attend(world, setting, Offset::Days(1, TEN));
    let hour: fn(&World, &Setting) -> Rule = |world, setting| attend(world, setting, Offset::Minutes(60));
    let skipping: fn(&World, &Setting) -> Rule = |world, setting| Rule {
        catch_up: CatchUp::Skip,
        ..answer(world, setting, 2)
    };
    let last_day: fn(&World, &Setting) -> Rule = |world, setting| answer(world, setting, 0);
    for (name, rule, now, expected) in [
        ("before a deadline: 24 hours", deadline, "2021-02-21T07:59:00Z", 1),
        ("no more", deadline, "2021-02-21T08:00:00Z", 0),
        ("two hours are left", last_day, "2021-02-22T14:00:00Z", 1),
        ("fewer are left", last_day, "2021-02-22T14:01:00Z", 0),
        ("the day before: 12 hours", eve, "2021-02-23T19:59:00Z", 1),
        ("no more", eve, "2021-02-23T20:00:00Z", 0),
        ("minutes before: 20 minutes", hour, "2021-02-24T06:49:00Z", 1),
        ("no more", hour, "2021-02-24T06:50:00Z", 0),
        ("after the start", hour, "2021-02-24T07:30:00Z", 0),
        ("skip: on time", skipping, "2021-02-20T08:09:00Z", 1),
        ("skip: late", skipping, "2021-02-20T08:11:00Z", 0),
    ] {
        let world = World::new().await;
        let setting = world.event(|_| {}).await;
        invited(&world, &setting, &MONA).await;
        confirmed(&world, &setting, &SAMI).await;
        let rule = rule(&world, &setting);
        given(&world, std::slice::from_ref(&rule)).await;
        assert_eq!(tick_at(&world, now).await, expected, "{name}, {now}");
        assert_eq!(tick_at(&world, now).await, 0, "{name}, {now}");
        let became = if expected == 0 {
            Standing::Missed
        } else {
            Standing::Done
        };
        assert_eq!(history(&world, rule.id).await[0].0, became, "{name}, {now}");
    }
}

#[tokio::test]
async fn three_days_of_downtime_send_one_letter_to_each() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    confirmed(&world, &setting, &SAMI).await;
    let at_nine = Offset::Days(1, time(9, 0, 0, 0));
    let rules = [
        answer(&world, &setting, 3),
        answer(&world, &setting, 2),
        Rule {
            when: super::remind::before(
                tashawur::messages::reminder::model::Anchor::RegistrationDeadline,
                at_nine,
            ),
            ..answer(&world, &setting, 1)
        },
        attend(&world, &setting, Offset::Days(1, TEN)),
    ];
    given(&world, &rules).await;
    // Down from Thursday to Sunday 09:05 in Beirut: −3 d is days late, −2 d 23 hours, −1 d five minutes.
    assert_eq!(
        tick_at(&world, "2021-02-21T07:05:00Z").await,
        1,
        "the last relevant alone"
    );
    assert_eq!(reached(&world).await, [MONA.email]);
    let standing = async |rule: &Rule| history(&world, rule.id).await[0].0;
    assert_eq!(standing(&rules[0]).await, Standing::Missed);
    assert_eq!(standing(&rules[1]).await, Standing::Done);
    assert_eq!(standing(&rules[2]).await, Standing::Done);
    let letter = &letters(&world).await[0];
    assert!(
        letter.dedupe_key.starts_with(&format!("rem/{}/", rules[2].id)),
        "{}",
        letter.dedupe_key
    );
    assert_eq!(
        tick_at(&world, "2021-02-23T08:00:00Z").await,
        1,
        "and everything goes on"
    );
}

#[tokio::test]
async fn a_flood_after_a_stop_waits_for_a_click() {
    for (people, expected) in [(200, 200), (201, 0)] {
        let world = World::new().await;
        let setting = world.event(|_| {}).await;
        crowd(&world, &setting, people).await;
        given(&world, &[answer(&world, &setting, 2)]).await;
        assert_eq!(tick_at(&world, "2021-02-20T09:00:00Z").await, expected, "{people}");
        assert_eq!(tick_at(&world, "2021-02-20T09:01:00Z").await, 0, "{people}");
        let held = rows(&world).await[0].held;
        assert_eq!(held.is_some(), expected == 0, "{people}");
    }
    // On time, the same number is nothing special.
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    crowd(&world, &setting, 201).await;
    given(&world, &[answer(&world, &setting, 2)]).await;
    assert_eq!(tick_at(&world, "2021-02-20T08:00:30Z").await, 201);
}

#[tokio::test]
async fn a_crash_between_two_chunks_goes_on_behind_the_last_person() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    crowd(&world, &setting, 450).await;
    given(&world, &[answer(&world, &setting, 2)]).await;
    assert_eq!(tick_at(&world, "2021-02-20T08:00:00Z").await, 450);
    // As if the power had gone after the first 200: the letters behind are not there, and the row says how far it came.
    let mut all = letters(&world).await;
    all.sort_by_key(|letter| letter.link_id);
    let behind: Vec<_> = all[200..].iter().map(|letter| letter.id).collect();
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    tashawur::db::entities::outbox_message::Entity::delete_many()
        .filter(tashawur::db::entities::outbox_message::Column::Id.is_in(behind))
        .exec(&tx)
        .await
        .unwrap();
    let row = reminder_occurrence::ActiveModel {
        id: sea_orm::Set(rows(&world).await[0].id),
        state: sea_orm::Set(reminder_occurrence::State::Sending),
        reached: sea_orm::Set(all[199].link_id),
        enqueued: sea_orm::Set(200),
        ..Default::default()
    };
    reminder_occurrence::Entity::update(row).exec(&tx).await.unwrap();
    tx.audit(line(&world)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(tick_at(&world, "2021-02-20T08:00:30Z").await, 250, "the rest");
    let row = &rows(&world).await[0];
    assert_eq!((row.state, row.enqueued), (reminder_occurrence::State::Done, 450));
    let mut people: Vec<_> = letters(&world).await.into_iter().map(|letter| letter.address).collect();
    people.dedup();
    assert_eq!(people.len(), 450, "each once");
}

#[tokio::test]
async fn quiet_hours_are_waited_out() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    let rule = Rule {
        quiet: Some(Quiet {
            from: time(21, 0, 0, 0),
            to: time(7, 0, 0, 0),
        }),
        ..answer(&world, &setting, 2)
    };
    given(&world, &[rule]).await;
    assert_eq!(tick_at(&world, "2021-02-20T20:00:00Z").await, 0, "22:00 in Beirut");
    assert_eq!(tick_at(&world, "2021-02-21T04:59:00Z").await, 0, "06:59");
    assert_eq!(
        tick_at(&world, "2021-02-21T05:00:00Z").await,
        1,
        "07:00, and still of use"
    );
    assert_eq!(at("2021-02-21T05:00:00Z"), world.app.clock.now());
}
