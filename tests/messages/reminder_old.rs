//! A database of the first versions: its rules and what they did are kept, and go on.
use super::remind::{at, history, reached, rows, tick_at};
use crate::participation::invited::{MONA, invited};
use crate::support::old::{run, step};
use crate::support::world::World;
use migrations::SchemaManager;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use tashawur::kernel::{OccurrenceId, RuleId};
use tashawur::messages::reminder::model::{Audience, Offset, Standing, Wanted};
use tashawur::messages::reminder::store;

#[tokio::test]
async fn an_old_database_keeps_its_rules_and_goes_on() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    let db = Database::connect(&world.app.settings.database_url).await.unwrap();
    let manager = SchemaManager::new(&db);
    // The two tables as they were, with a rule that has come due once for an earlier deadline.
    step("m0012_reminder_plan").down(&manager).await.unwrap();
    let (now, chance) = (world.app.clock.now(), &world.app.chance);
    let (rule, old) = (RuleId::new(now, chance), OccurrenceId::new(now, chance));
    run(
        &db,
        "INSERT INTO reminder_rule (id, event_id, anchor, days_before, local_time, audience, state, created_at)
         VALUES ($1, $2, 'registration_deadline', 2, '10:00', 'invited_not_answered', 'enabled', $3)",
        vec![rule.uuid().into(), setting.event.uuid().into(), now.into()],
    )
    .await;
    run(
        &db,
        "INSERT INTO reminder_occurrence (id, rule_id, due, due_at, state, enqueued, at)
         VALUES ($1, $2, '2021-02-13T10:00', $3, 'done', 7, $3)",
        vec![old.uuid().into(), rule.uuid().into(), at("2021-02-13T08:00:00Z").into()],
    )
    .await;
    step("m0012_reminder_plan").up(&manager).await.unwrap();
    let kept = store::find(world.app.db.read(), setting.event, rule)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(kept.when.offset, Offset::Days(2, super::remind::TEN));
    assert_eq!(
        (kept.reach.audience, kept.letter, kept.is_on()),
        (Audience::InvitedNotAnswered, Wanted::Answer, true)
    );
    let done = (Standing::Done, "2021-02-13T10:00:00".to_owned());
    assert_eq!(history(&world, rule).await, [done]);
    assert_eq!(rows(&world).await[0].enqueued, 7);
    assert_eq!(
        tick_at(&world, "2021-02-17T08:00:00Z").await,
        0,
        "planned, and no ladder beside it"
    );
    assert_eq!(tick_at(&world, "2021-02-20T08:00:00Z").await, 1);
    assert_eq!(reached(&world).await, [MONA.email]);
    db.close().await.unwrap();
}

async fn count(db: &DatabaseConnection, sql: &str) -> i64 {
    let statement = Statement::from_string(db.get_database_backend(), sql.to_owned());
    let row = db.query_one_raw(statement).await.unwrap().expect("a row");
    row.try_get_by_index(0).unwrap()
}

/// The table of rules is made anew on SQLite: rules and what they did are kept, keys and words are guarded still.
#[tokio::test]
async fn rules_from_before_places_were_reminded_of_are_kept() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    assert_eq!(tick_at(&world, "2021-02-20T08:00:00Z").await, 1, "by the ladder");
    let mut options = sea_orm::ConnectOptions::new(&world.app.settings.database_url);
    options.max_connections(1).sqlx_logging(false);
    let db = Database::connect(options).await.unwrap();
    let manager = SchemaManager::new(&db);
    let rules = "SELECT count(*) FROM reminder_rule";
    let kept = "SELECT count(*) FROM reminder_occurrence o JOIN reminder_rule r ON r.id = o.rule_id";
    let before = (count(&db, rules).await, count(&db, kept).await);
    step("m0018_places_reminded").down(&manager).await.unwrap();
    assert_eq!(
        (count(&db, rules).await, count(&db, kept).await),
        (before.0 - 1, before.1 - 1),
        "all but the one for texts"
    );
    let unknown = "UPDATE reminder_rule SET audience = 'text_missing', letter = 'text'";
    assert!(db.execute_unprepared(unknown).await.is_err(), "no word of that time");
    step("m0018_places_reminded").up(&manager).await.unwrap();
    assert_eq!(
        (count(&db, rules).await, count(&db, kept).await),
        (before.0 - 1, before.1 - 1)
    );
    for refused in [
        "UPDATE reminder_rule SET audience = 'nonsense'",
        "UPDATE reminder_rule SET letter = 'nonsense'",
        "UPDATE reminder_rule SET anchor = 'nonsense'",
        "DELETE FROM reminder_rule",
        "DELETE FROM event",
    ] {
        assert!(db.execute_unprepared(refused).await.is_err(), "{refused}");
    }
    db.execute_unprepared(unknown).await.expect("a word of now");
    db.close().await.unwrap();
    // Another connection, as after a start, goes on with them.
    assert_eq!(
        store::of_event(world.app.db.read(), setting.event).await.unwrap().len(),
        12
    );
}
