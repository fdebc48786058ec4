//! A database of the first versions: its rules and what they did are kept, and go on.
use super::remind::{at, history, reached, rows, tick_at};
use crate::participation::invited::{MONA, invited};
use crate::support::world::World;
use migrations::{MigrationTrait, Migrator, MigratorTrait, SchemaManager};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement, Value};
use tashawur::kernel::{OccurrenceId, RuleId};
use tashawur::messages::reminder::model::{Audience, Offset, Standing, Wanted};
use tashawur::messages::reminder::store;

fn step(name: &str) -> Box<dyn MigrationTrait> {
    let mut all = Migrator::migrations();
    let at = all.iter().position(|step| step.name() == name).expect("a step");
    all.swap_remove(at)
}

async fn run(db: &DatabaseConnection, sql: &str, values: Vec<Value>) {
    let sql = match db.get_database_backend() {
        DbBackend::Postgres => sql.to_owned(),
        _ => (1..=values.len()).fold(sql.to_owned(), |sql, n| sql.replace(&format!("${n}"), &format!("?{n}"))),
    };
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    db.execute_raw(statement).await.expect("an old row");
}

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
