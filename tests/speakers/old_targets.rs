//! A database from before targets of one session: what it holds is kept, and goes on.
use super::planned::Aim;
use super::tryout::{KARIM, Panel};
use migrations::{MigrationTrait, Migrator, MigratorTrait, SchemaManager};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement, Value};
use tashawur::kernel::ExtensionId;
use tashawur::speakers::call::model::{Bound, Dimension, Scope, Unit};
use tashawur::speakers::call::store as calls;

const WOMEN: Aim = (Dimension::Gender, "woman", Bound::AtLeast, 50, Unit::Share);
const YOUNG: Aim = (Dimension::Age, "under_30", Bound::AtLeast, 1, Unit::Persons);

fn step() -> Box<dyn MigrationTrait> {
    let mut all = Migrator::migrations();
    let at = all.iter().position(|step| step.name() == "m0017_targets_and_moves");
    all.swap_remove(at.expect("a step"))
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
async fn an_old_database_keeps_its_targets_and_reasons() {
    let panel = Panel::scoped(&[(WOMEN, Scope::Event), (YOUNG, Scope::Sitting)]).await;
    panel.offers(&KARIM).await;
    let app = &panel.world.app;
    let db = Database::connect(&app.settings.database_url).await.unwrap();
    let manager = SchemaManager::new(&db);
    step().down(&manager).await.unwrap();
    let now = app.clock.now();
    for reason in ["No trade union yet", "لا نقابات بعد"] {
        run(
            &db,
            "INSERT INTO call_extension (id, call_id, closed, closes, reason, at)
             VALUES ($1, $2, '2021-01-01T00:00', '2021-02-01T00:00', $3, $4)",
            vec![
                ExtensionId::new(now, &app.chance).uuid().into(),
                panel.call.uuid().into(),
                reason.into(),
                now.into(),
            ],
        )
        .await;
    }
    step().up(&manager).await.unwrap();
    let call = calls::find(app.db.read(), panel.setting.event).await.unwrap().unwrap();
    let kept: Vec<_> = call.targets.iter().map(|one| (one.dimension, one.scope)).collect();
    assert_eq!(
        kept,
        [(Dimension::Gender, Scope::Event)],
        "what the step before does not know is gone"
    );
    let reasons: Vec<_> = call.extensions.iter().map(|one| one.reason.clone()).collect();
    assert!(
        reasons
            .iter()
            .any(|one| one.en == "No trade union yet" && one.ar.is_empty())
    );
    assert!(reasons.iter().any(|one| one.ar == "لا نقابات بعد" && one.en.is_empty()));
    for nonsense in [
        "UPDATE call_target SET scope = 'nonsense'",
        "UPDATE call_target SET dimension = 'nonsense'",
    ] {
        assert!(db.execute_unprepared(nonsense).await.is_err(), "{nonsense}");
    }
    db.close().await.unwrap();
}
