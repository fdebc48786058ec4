//! A date moves and comes back: what was taken back is said after all, to those alone who have not heard it.
use super::remind::{ELODIE, SAMI, TEN, attend, change_sittings, confirmed, given, history, letters, rows, tick_at};
use crate::participation::invited::line;
use crate::support::seed::Setting;
use crate::support::world::World;
use jiff::ToSpan;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::Actor;
use tashawur::db::entities::outbox_message::{self, State};
use tashawur::db::entities::role_grant::Role;
use tashawur::messages::reminder::model::{Offset, Rule, Standing};
use tashawur::paths;

async fn by(world: &World, setting: &Setting, days: i64) {
    change_sittings(world, setting, |sitting| {
        sitting.starts = sitting.starts.saturating_add(days.days());
        sitting.ends = sitting.ends.saturating_add(days.days());
    })
    .await;
}

/// Sami has the letter of the day before, Élodie's waits: and the meeting moves by two days.
async fn half_told() -> (World, Setting, Rule) {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    confirmed(&world, &setting, &SAMI).await;
    confirmed(&world, &setting, &ELODIE).await;
    let rule = attend(&world, &setting, Offset::Days(1, TEN));
    given(&world, std::slice::from_ref(&rule)).await;
    assert_eq!(tick_at(&world, "2021-02-23T08:00:00Z").await, 2);
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let later = super::remind::at("2021-02-23T12:00:00Z");
    outbox_message::Entity::update_many()
        .col_expr(outbox_message::Column::NextAttemptAt, Expr::value(later))
        .filter(outbox_message::Column::Address.eq(ELODIE.email))
        .exec(&tx)
        .await
        .unwrap();
    tx.audit(line(&world)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(world.deliver_mail().await.len(), 1, "Sami's");
    by(&world, &setting, 2).await;
    assert_eq!(tick_at(&world, "2021-02-23T08:10:00Z").await, 0);
    (world, setting, rule)
}

#[tokio::test]
async fn what_was_taken_back_is_written_again_when_the_date_comes_back() {
    let (world, setting, rule) = half_told().await;
    by(&world, &setting, -2).await;
    for _ in 0..3 {
        assert_eq!(
            tick_at(&world, "2021-02-23T08:20:00Z").await,
            0,
            "nothing overdue by itself"
        );
    }
    let held: Vec<_> = rows(&world)
        .await
        .into_iter()
        .filter(|row| row.held.is_some())
        .collect();
    assert_eq!(held.len(), 1, "an organiser is asked once");
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let decision = paths::ReminderDecision {
        event: setting.event,
        occurrence: held[0].id,
    };
    organiser.post(&decision.to_string(), &[("to", "send")]).await;
    assert_eq!(tick_at(&world, "2021-02-23T08:21:00Z").await, 1);
    let sent = world.deliver_mail().await;
    assert_eq!(
        sent.iter().map(|it| it.address.as_str()).collect::<Vec<_>>(),
        [ELODIE.email],
        "Sami has read it"
    );
    assert!(sent[0].plain.contains("24 février 2021"), "{}", sent[0].plain);
    for instant in ["2021-02-23T08:22:00Z", "2021-02-23T12:00:00Z"] {
        assert_eq!(tick_at(&world, instant).await, 0);
    }
    let happened: Vec<Standing> = history(&world, rule.id).await.into_iter().map(|it| it.0).collect();
    assert_eq!(happened, [Standing::Done, Standing::Cancelled, Standing::Done]);
    let left = letters(&world).await.into_iter().filter(|it| it.state == State::Sent);
    assert_eq!(left.count(), 2, "each has one");
}

/// The organiser sees it before the date is saved.
#[tokio::test]
async fn moving_back_is_seen_before_it_happens() {
    let (world, setting, _) = half_told().await;
    let sitting = tashawur::programme::event::store::sittings(world.app.db.read(), setting.event)
        .await
        .unwrap()[0]
        .id;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let page = paths::ReminderMove { event: setting.event };
    let said = organiser
        .get(&format!("{page}?what={sitting}&date=2021-02-24&time=09:30"))
        .await
        .text();
    assert!(said.contains("would be overdue"), "{said}");
}
