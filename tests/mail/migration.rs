//! A database from before the whole life of a message migrates, and keeps every row.
use crate::support::old::before;
use crate::support::world::Engine;
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection};

const STEP: &str = "m0011_mail_engine";
const ID: &str = "00000000000000000000000000000001";

async fn put_old_rows(db: &DatabaseConnection) {
    let id = |n: u8| match Engine::under_test() {
        Engine::Sqlite => format!("x'{}{n:02}'", &ID[2..]),
        Engine::Postgres => format!("'{}{n:02}'", &ID[2..]),
    };
    let states = [
        ("sent", "NULL"),
        ("failed", "'uncertain'"),
        ("cancelled", "'expired'"),
        ("queued", "NULL"),
        ("cancelled", "'answered'"),
    ];
    let now = "'2021-02-01T08:00:00+00:00'";
    for (at, (state, reason)) in states.iter().enumerate() {
        let id = id(u8::try_from(at).unwrap());
        db.execute_unprepared(&format!(
            "INSERT INTO outbox_message (id, letter, lane, dedupe_key, cause_kind, recipient_name, address, lang, params,
                mime_id, not_before, state, attempts, next_attempt_at, reason, created_at)
             VALUES ({id}, 'invitation', 2, 'inv/{at}', 'invitation', 'منى', 'mona@ngo.example', 'ar', '{{}}', 'm{at}',
                {now}, '{state}', 1, {now}, {reason}, {now})"
        ))
        .await
        .unwrap();
        db.execute_unprepared(&format!(
            "INSERT INTO mail_attempt (id, message_id, at, phase, outcome, note) VALUES ({id}, {id}, {now}, 'dot', 'sent', '')"
        ))
        .await
        .unwrap();
    }
}

async fn states(db: &DatabaseConnection) -> Vec<String> {
    let question =
        "SELECT m.state FROM outbox_message m JOIN mail_attempt a ON a.message_id = m.id ORDER BY dedupe_key";
    let question = sea_orm::Statement::from_string(db.get_database_backend(), question);
    let rows = db.query_all_raw(question).await.unwrap();
    rows.iter().map(|row| row.try_get("", "state").unwrap()).collect()
}

#[tokio::test]
async fn an_old_outbox_migrates_and_goes_back() {
    let (db, _kept) = before(STEP).await;
    put_old_rows(&db).await;
    Migrator::up(&db, None).await.unwrap();
    assert_eq!(
        states(&db).await,
        ["sent", "presumed_sent", "expired", "queued", "cancelled"]
    );
    let refused = db
        .execute_unprepared("UPDATE outbox_message SET state = 'nonsense'")
        .await;
    assert!(refused.is_err(), "the words are guarded still");
    let refused = db
        .execute_unprepared("INSERT INTO outbox_message SELECT * FROM outbox_message")
        .await;
    assert!(refused.is_err(), "so is the key");
    let refused = db.execute_unprepared("DELETE FROM outbox_message").await;
    assert!(refused.is_err(), "and the attempts that point to it");
    let later = Migrator::migrations()
        .iter()
        .rev()
        .position(|step| step.name() == STEP)
        .unwrap();
    Migrator::down(&db, Some(u32::try_from(later).unwrap() + 1))
        .await
        .unwrap();
    assert_eq!(
        states(&db).await,
        ["sent", "failed", "cancelled", "queued", "cancelled"]
    );
    db.close().await.unwrap();
}
