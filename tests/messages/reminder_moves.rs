//! Dates move, events are called off, zones change their clocks: the plan follows, and nothing overdue is sent silently.
use super::remind::{
    SAMI, TEN, answer, at, attend, before, change_event, change_sittings, confirmed, deadline_moves, given, history,
    letters, reached, rows, rule, tick_at,
};
use crate::participation::invited::{MONA, invited, line};
use crate::support::world::World;
use jiff::ToSpan;
use jiff::civil::date;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::Actor;
use tashawur::db::entities::outbox_message::State as Sent;
use tashawur::db::entities::{reminder_occurrence, reminder_rule};
use tashawur::kernel::Zone;
use tashawur::messages::reminder::model::{Anchor, Audience, Offset, Standing, Wanted};
use tashawur::messages::reminder::store;
use tashawur::programme::event::model::State;

/// The hours of a reminder follow the event's zone through every night in which the clocks change.
#[tokio::test]
async fn civil_time_is_the_truth() {
    for (zone, meeting, hour, due) in [
        ("Asia/Beirut", date(2026, 3, 30), 10, "2026-03-29T07:00:00Z"),
        ("Asia/Beirut", date(2026, 3, 29), 10, "2026-03-28T08:00:00Z"),
        ("Asia/Beirut", date(2026, 10, 26), 10, "2026-10-25T08:00:00Z"),
        ("Africa/Cairo", date(2026, 4, 25), 10, "2026-04-24T07:00:00Z"),
        ("Asia/Gaza", date(2026, 10, 25), 10, "2026-10-24T08:00:00Z"),
        ("Africa/Casablanca", date(2026, 3, 23), 10, "2026-03-22T09:00:00Z"),
        // The hour that does not exist moves forward; of two the first.
        ("Asia/Beirut", date(2026, 3, 30), 0, "2026-03-28T22:00:00Z"),
        ("Africa/Casablanca", date(2026, 2, 16), 2, "2026-02-15T01:00:00Z"),
    ] {
        let world = World::new().await;
        let setting = world.event(|event| event.zone = Zone::parse(zone).unwrap()).await;
        change_sittings(&world, &setting, |sitting| {
            sitting.starts = meeting.at(12, 0, 0, 0);
            sitting.ends = meeting.at(15, 0, 0, 0);
        })
        .await;
        confirmed(&world, &setting, &SAMI).await;
        let on_the_hour = jiff::civil::time(hour, 0, 0, 0);
        given(&world, &[attend(&world, &setting, Offset::Days(1, on_the_hour))]).await;
        let second_before = (at(due) - chrono::Duration::seconds(1)).to_rfc3339();
        assert_eq!(
            tick_at(&world, &second_before).await,
            0,
            "{zone} {meeting}: not a second early"
        );
        assert_eq!(tick_at(&world, due).await, 1, "{zone} {meeting}");
        assert_eq!(reached(&world).await, [SAMI.email], "{zone} {meeting}");
    }
}

/// A government changes its mind: the hour on the wall stays, the instant moves, and the organisers read about it.
#[tokio::test]
async fn a_zone_that_changes_its_rules_moves_the_instant_and_says_so() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    let rule = answer(&world, &setting, 2);
    given(&world, std::slice::from_ref(&rule)).await;
    // As if it had been planned by rules of the zone that are an hour behind.
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    reminder_occurrence::Entity::update_many()
        .col_expr(
            reminder_occurrence::Column::DueAt,
            Expr::value(at("2021-02-20T07:00:00Z")),
        )
        .filter(reminder_occurrence::Column::RuleId.eq(rule.id))
        .exec(&tx)
        .await
        .unwrap();
    tx.audit(line(&world)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(tick_at(&world, "2021-02-20T07:30:00Z").await, 0, "not by the old rules");
    let row = &rows(&world).await[0];
    assert_eq!(row.was_due_at, Some(at("2021-02-20T07:00:00Z")));
    assert_eq!(tick_at(&world, "2021-02-20T08:00:00Z").await, 1);
}

#[tokio::test]
async fn a_moved_sitting_cancels_what_is_unsent_and_plans_anew() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    confirmed(&world, &setting, &SAMI).await;
    let rule = attend(&world, &setting, Offset::Days(1, TEN));
    given(&world, std::slice::from_ref(&rule)).await;
    assert_eq!(tick_at(&world, "2021-02-23T08:00:00Z").await, 1, "the day before");
    // Before it has left, the meeting moves by two days.
    change_sittings(&world, &setting, |sitting| {
        sitting.starts = sitting.starts.saturating_add(2.days());
        sitting.ends = sitting.ends.saturating_add(2.days());
    })
    .await;
    assert!(reached(&world).await.is_empty(), "it would state the old date");
    let first = &letters(&world).await[0];
    assert_eq!((first.state, first.reason.as_deref()), (Sent::Cancelled, Some("moved")));
    assert_eq!(tick_at(&world, "2021-02-24T08:00:00Z").await, 0);
    assert_eq!(tick_at(&world, "2021-02-25T08:00:00Z").await, 1);
    let letter = world.deliver_mail().await.pop().unwrap();
    assert!(letter.plain.contains("26"), "the new day: {}", letter.plain);
    let happened = [
        (Standing::Done, "2021-02-23T10:00:00".to_owned()),
        (Standing::Done, "2021-02-25T10:00:00".to_owned()),
    ];
    assert_eq!(history(&world, rule.id).await, happened);
}

#[tokio::test]
async fn an_overdue_rule_is_never_fired_silently() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    // The third was past already when it was planned: nobody is asked about it.
    let rules = [2, 1, 9].map(|days| answer(&world, &setting, days));
    given(&world, &rules).await;
    // On the 18th the end of registration is brought forward to the 19th: both reminders are past now.
    world.dial.set(at("2021-02-18T12:00:00Z"));
    deadline_moves(&world, &setting, date(2021, 2, 19).at(18, 0, 0, 0)).await;
    for _ in 0..3 {
        assert_eq!(tick_at(&world, "2021-02-18T12:00:00Z").await, 0);
    }
    let held = rows(&world).await.into_iter().filter(|row| row.held.is_some()).count();
    assert_eq!(held, 2, "they wait for an organiser");
    assert_eq!(tick_at(&world, "2021-02-19T17:00:00Z").await, 0);
    assert!(
        rows(&world)
            .await
            .iter()
            .all(|row| row.state != reminder_occurrence::State::Planned),
        "and fall away"
    );
}

#[tokio::test]
async fn an_event_that_is_called_off_half_way_reminds_nobody() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    confirmed(&world, &setting, &SAMI).await;
    let rules = [
        attend(&world, &setting, Offset::Days(1, TEN)),
        attend(&world, &setting, Offset::Minutes(60)),
    ];
    given(&world, &rules).await;
    assert_eq!(tick_at(&world, "2021-02-23T08:00:00Z").await, 1);
    change_event(&world, &setting, |event| event.state = State::Cancelled).await;
    assert!(reached(&world).await.is_empty());
    let first = &letters(&world).await[0];
    assert_eq!(first.reason.as_deref(), Some("event_cancelled"));
    assert_eq!(tick_at(&world, "2021-02-24T06:30:00Z").await, 0);
    assert_eq!(history(&world, rules[1].id).await[0].0, Standing::Cancelled);
}

#[tokio::test]
async fn a_cloned_event_begins_with_rules_of_its_own_and_inherits_nothing_sent() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    given(&world, &[answer(&world, &setting, 2)]).await;
    assert_eq!(tick_at(&world, "2021-02-20T08:00:00Z").await, 1);
    world.dial.set(at("2021-02-20T08:10:00Z"));
    let clone = world.event(|event| event.slug = "the-same-again".to_owned()).await;
    invited(&world, &clone, &SAMI).await;
    assert_eq!(
        tick_at(&world, "2021-02-20T08:10:00Z").await,
        0,
        "what is past when it begins is left out"
    );
    let rules = store::of_event(world.app.db.read(), clone.event).await.unwrap();
    assert_eq!(rules.len(), 13, "the ladder");
    assert_eq!(
        tick_at(&world, "2021-02-21T08:00:00Z").await,
        1,
        "one day before its own deadline"
    );
    let reached = reached(&world).await;
    assert_eq!(reached, [MONA.email, SAMI.email]);
}

#[tokio::test]
async fn every_event_has_the_ladder_and_one_with_rules_keeps_them() {
    let world = World::new().await;
    let bare = world.event(|_| {}).await;
    let ruled = world.event(|event| event.slug = "ruled".to_owned()).await;
    given(&world, &[answer(&world, &ruled, 3)]).await;
    for _ in 0..3 {
        tick_at(&world, "2021-02-17T08:00:00Z").await;
    }
    let count = async |event| {
        let found = reminder_rule::Entity::find().filter(reminder_rule::Column::EventId.eq(event));
        found.all(world.app.db.read()).await.unwrap().len()
    };
    assert_eq!((count(bare.event).await, count(ruled.event).await), (13, 1));
}

#[tokio::test]
async fn a_sitting_that_an_import_adds_is_planned_by_the_rules_there_are() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let rule = attend(&world, &setting, Offset::Days(1, TEN));
    given(&world, std::slice::from_ref(&rule)).await;
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let mut second = tashawur::programme::event::store::sittings(&tx, setting.event)
        .await
        .unwrap()[0]
        .clone();
    second.id = tashawur::kernel::SittingId::new(world.app.clock.now(), &world.app.chance);
    second.position = 1;
    second.starts = date(2021, 3, 3).at(9, 30, 0, 0);
    second.ends = date(2021, 3, 3).at(12, 0, 0, 0);
    tashawur::programme::event::store::insert_sitting(&tx, setting.event, second)
        .await
        .unwrap();
    tx.audit(line(&world)).await.unwrap();
    tx.commit().await.unwrap();
    tick_at(&world, "2021-02-17T09:00:00Z").await;
    let mut planned: Vec<String> = history(&world, rule.id)
        .await
        .into_iter()
        .map(|(_, hour)| hour)
        .collect();
    planned.sort();
    assert_eq!(planned, ["2021-02-23T10:00:00", "2021-03-02T10:00:00"]);
}

#[tokio::test]
async fn an_invitation_sent_on_another_day_is_another_instance() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut when = before(Anchor::InvitationSent, Offset::Days(1, TEN));
    when.side = tashawur::messages::reminder::model::Side::After;
    given(
        &world,
        &[rule(
            &world,
            &setting,
            when,
            (Audience::InvitedNotAnswered, Wanted::Answer),
        )],
    )
    .await;
    invited(&world, &setting, &MONA).await;
    tick_at(&world, "2021-02-17T09:00:00Z").await;
    world.dial.set(at("2021-02-18T07:00:00Z"));
    invited(&world, &setting, &SAMI).await;
    assert_eq!(
        tick_at(&world, "2021-02-18T08:00:00Z").await,
        1,
        "the day after the 17th"
    );
    assert_eq!(reached(&world).await, [MONA.email]);
    assert_eq!(
        tick_at(&world, "2021-02-19T08:00:00Z").await,
        1,
        "the day after the 18th"
    );
    assert_eq!(reached(&world).await, [SAMI.email]);
}
