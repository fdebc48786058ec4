//! Entities equal migrations: the same tables with the same columns, types, lengths and keys, on the engine under test.
//! What entities cannot say (checks, partial and plain indexes, defaults) has its own tests where it is relied on.
use super::{expect_none, sources};
use crate::support::postgres::TestDatabase;
use crate::support::world::{Engine, World};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Schema, Statement};
use std::collections::BTreeSet;
use tashawur::db::entities;

macro_rules! every {
    ($($entity:ident)*) => {
        const ENTITIES: &[&str] = &[$(stringify!($entity)),*];
        async fn make_all(db: &DatabaseConnection) {
            let builder = Schema::new(db.get_database_backend()).builder();
            builder$(.register(entities::$entity::Entity))*.apply(db).await.expect("the entities as tables");
        }
    };
}
every! {
    account account_link agenda_finding agenda_version audit_entry call_check call_criterion call_extension call_session call_slot
    announcement date_change letter_text installation mail_alarm mail_pace suppression
    call_target captured_mail contact contact_import event focal_point focal_replacement group_limit invitation lease lineup lineup_place link
    mail_attempt mail_batch nomination nomination_call nomination_check nomination_preference nomination_sitting
    offer_colleague organisation organisation_alias outbox_message place_change process registration registration_draft registration_sitting release_reason reminder_occurrence
    reminder_rule review review_assignment review_score reviewer role_grant session sign_in_attempt sign_in_session
    sitting slot speaking_offer speaking_part stakeholder_group
}

#[test]
fn every_entity_is_compared() {
    let listed: Vec<String> = sources("src/db/entities", &[".rs"])
        .iter()
        .map(|file| stem(&file.path))
        .collect();
    let missing = listed
        .iter()
        .filter(|name| *name != "mod" && !ENTITIES.contains(&name.as_str()));
    expect_none(
        missing
            .map(|name| format!("db::entities::{name} is not in tests/house/schema.rs"))
            .collect(),
    );
}

#[tokio::test]
async fn entities_equal_migrations() {
    let world = World::new().await;
    let migrated = columns(world.app.db.read()).await;
    assert!(migrated.len() > 100, "the catalogue was read");
    let (drawn, _kept) = drawn().await;
    expect_none(differences(&migrated, &drawn));
}

fn differences(migrated: &BTreeSet<String>, drawn: &BTreeSet<String>) -> Vec<String> {
    let only = |here: &BTreeSet<String>, there: &BTreeSet<String>, whose: &str| -> Vec<String> {
        here.difference(there)
            .map(|line| format!("only in the {whose}: {line}"))
            .collect()
    };
    [only(migrated, drawn, "migrations"), only(drawn, migrated, "entities")].concat()
}

/// The columns that the entities alone would make, in an empty database.
async fn drawn() -> (BTreeSet<String>, Option<TestDatabase>) {
    let kept = match Engine::under_test() {
        Engine::Sqlite => None,
        Engine::Postgres => Some(TestDatabase::create("empty", async |_| {}).await),
    };
    let url = kept
        .as_ref()
        .map_or_else(|| "sqlite::memory:".to_owned(), TestDatabase::url);
    let db = Database::connect(url).await.expect("an empty database");
    make_all(&db).await;
    let found = columns(&db).await;
    db.close().await.expect("closed");
    (found, kept)
}

/// One line a column: table, name, type with its length, key or not, empty or not.
async fn columns(db: &impl ConnectionTrait) -> BTreeSet<String> {
    const SQLITE: &str = "SELECT m.name || '.' || c.name || ' ' || c.type || CASE WHEN c.pk > 0 THEN ' key' ELSE '' END
            || CASE WHEN c.\"notnull\" = 1 OR c.pk > 0 THEN ' filled' ELSE '' END AS line
        FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'";
    const POSTGRES: &str = "SELECT table_name || '.' || column_name || ' ' || udt_name
            || coalesce('(' || character_maximum_length || ')', '')
            || CASE WHEN is_nullable = 'NO' THEN ' filled' ELSE '' END AS line
        FROM information_schema.columns WHERE table_schema = 'public'";
    let sql = if db.get_database_backend() == DbBackend::Sqlite {
        SQLITE
    } else {
        POSTGRES
    };
    let rows = db
        .query_all_raw(Statement::from_string(db.get_database_backend(), sql))
        .await
        .expect("the catalogue");
    let lines = rows
        .iter()
        .map(|row| row.try_get::<String>("", "line").expect("a line"));
    lines
        .filter(|line| !line.starts_with("seaql_") && !line.starts_with("sqlite_"))
        .collect()
}

fn stem(path: &str) -> String {
    path.rsplit('/')
        .next()
        .unwrap_or(path)
        .trim_end_matches(".rs")
        .to_owned()
}

#[test]
fn a_lost_or_changed_column_is_named() {
    let set = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<BTreeSet<_>>();
    let said = differences(
        &set(&["event.slug varchar(80) filled", "event.id uuid key"]),
        &set(&["event.slug varchar(81) filled", "event.id uuid key"]),
    );
    assert_eq!(
        said,
        [
            "only in the migrations: event.slug varchar(80) filled",
            "only in the entities: event.slug varchar(81) filled"
        ]
    );
}
