//! A step of the schema happens wholly or not at all: a power cut half-way must not cost a row.
use crate::support::old;
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
