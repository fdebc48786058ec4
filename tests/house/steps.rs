//! A step of the schema happens wholly or not at all: a power cut half-way must not cost a row.
use crate::support::old;
use crate::support::world::Engine;
use migrations::{Migrator, MigratorTrait};
use sea_orm::ConnectionTrait;

/// The step rebuilds a table on SQLite, then adds columns: one of them is in its way here.
#[tokio::test]
async fn a_step_that_fails_half_way_leaves_everything_as_it_was() {
    let (db, _kept) = old::before("m0017_targets_and_moves").await;
    let targets = "SELECT count(scope) FROM call_target";
    db.execute_unprepared("ALTER TABLE nomination ADD COLUMN migrant_led text")
        .await
        .unwrap();
    assert!(Migrator::up(&db, None).await.is_err(), "the column is there already");
    assert!(
        db.execute_unprepared(targets).await.is_err(),
        "the table is the old one"
    );
    db.execute_unprepared("ALTER TABLE nomination DROP COLUMN migrant_led")
        .await
        .unwrap();
    Migrator::up(&db, None).await.unwrap();
    db.execute_unprepared(targets).await.unwrap();
    db.close().await.unwrap();
}

/// This one switches the keys off first, and opens a transaction of its own.
#[tokio::test]
async fn so_does_one_that_makes_a_table_anew_under_its_children() {
    if Engine::under_test() == Engine::Postgres {
        return; // changes the table where it is
    }
    let (db, _kept) = old::before("m0018_places_reminded").await;
    db.execute_unprepared("CREATE TABLE reminder_rule_before (id integer)")
        .await
        .unwrap();
    assert!(Migrator::up(&db, None).await.is_err(), "the name is taken");
    db.execute_unprepared("DROP TABLE reminder_rule_before").await.unwrap();
    Migrator::up(&db, None).await.unwrap();
    db.close().await.unwrap();
}
