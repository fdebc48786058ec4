//! Step 18: reminder rules about offers of places and about missing texts; the letters of a day are counted by an index.
use crate::draft::{Draft, keys_rest, table};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{DbBackend, TransactionTrait};

#[derive(DeriveMigrationName)]
pub struct Migration;

const ANCHORS: &[&str] = &[
    "registration_deadline",
    "nomination_deadline",
    "contribution_deadline",
    "offer_deadline",
    "event_start",
    "sitting_start",
    "session_start",
    "event_end",
    "invitation_sent",
];
const AUDIENCES_BEFORE: &[&str] = &[
    "invited_not_answered",
    "invited_not_registered",
    "pending",
    "confirmed",
    "waitlisted",
    "nomination_drafts",
    "groups_without_nomination",
];
const AUDIENCES: &[&str] = &[
    "invited_not_answered",
    "invited_not_registered",
    "pending",
    "confirmed",
    "waitlisted",
    "nomination_drafts",
    "groups_without_nomination",
    "offer_open",
    "text_missing",
];
const LETTERS_BEFORE: &[&str] = &["answer", "attend", "wait", "draft", "nominate", "thanks"];
const LETTERS: &[&str] = &[
    "answer", "attend", "wait", "draft", "nominate", "thanks", "accept", "text",
];
const COLUMNS: &str =
    "id, event_id, anchor, side, unit, amount, local_time, audience, group_codes, langs, sitting, session,
    letter, catch_up, quiet_from, quiet_to, state, revision, created_at";
/// Of letters that have left, in the order in which they did; the rest stands in no index.
const LEFT: &str =
    "CREATE INDEX outbox_message_finished_at_idx ON outbox_message (finished_at) WHERE finished_at IS NOT NULL";
/// What the step before does not know.
const UNKNOWN_BEFORE: &[&str] = &[
    "DELETE FROM reminder_occurrence WHERE rule_id IN
        (SELECT id FROM reminder_rule WHERE audience IN ('offer_open', 'text_missing'))",
    "DELETE FROM reminder_rule WHERE audience IN ('offer_open', 'text_missing')",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        keys_rest(m, "OFF").await?;
        // In one transaction on SQLite too: a power cut half-way must not lose a rule.
        let tx = m.get_connection().begin().await?;
        forward(&SchemaManager::new(&tx)).await?;
        tx.commit().await?;
        keys_rest(m, "ON").await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        keys_rest(m, "OFF").await?;
        let tx = m.get_connection().begin().await?;
        back(&SchemaManager::new(&tx)).await?;
        tx.commit().await?;
        keys_rest(m, "ON").await
    }
}

async fn forward(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    m.get_connection().execute_unprepared(LEFT).await?;
    knows(m, (AUDIENCES, LETTERS)).await
}

async fn back(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    for statement in UNKNOWN_BEFORE {
        m.get_connection().execute_unprepared(statement).await?;
    }
    knows(m, (AUDIENCES_BEFORE, LETTERS_BEFORE)).await?;
    m.get_connection()
        .execute_unprepared("DROP INDEX outbox_message_finished_at_idx")
        .await
        .map(drop)
}

/// The words a rule may hold from now on.
async fn knows(m: &SchemaManager<'_>, words: (&'static [&'static str], &'static [&'static str])) -> Result<(), DbErr> {
    let (audiences, letters) = words;
    if m.get_database_backend() == DbBackend::Sqlite {
        return rebuild(m, rules(audiences, letters)).await;
    }
    recheck(m, ("audience", audiences)).await?;
    recheck(m, ("letter", letters)).await
}

/// Step 12 made the table while the one before it still had the first name.
async fn recheck(m: &SchemaManager<'_>, (column, words): (&str, &[&str])) -> Result<(), DbErr> {
    let words = words.join("', '");
    let statement = format!(
        "ALTER TABLE reminder_rule DROP CONSTRAINT IF EXISTS reminder_rule_{column}_check,
            DROP CONSTRAINT IF EXISTS reminder_rule_{column}_check1,
            ADD CONSTRAINT reminder_rule_{column}_check CHECK ({column} IN ('{words}'))"
    );
    m.get_connection().execute_unprepared(&statement).await.map(drop)
}

/// SQLite cannot change a CHECK: the table is made anew and filled from the old one.
async fn rebuild(m: &SchemaManager<'_>, new: Draft) -> Result<(), DbErr> {
    let db = m.get_connection();
    for statement in [
        "DROP INDEX IF EXISTS reminder_rule_event_id_idx",
        "ALTER TABLE reminder_rule RENAME TO reminder_rule_before",
    ] {
        db.execute_unprepared(statement).await?;
    }
    new.create(m).await?;
    let copy = format!("INSERT INTO reminder_rule ({COLUMNS}) SELECT {COLUMNS} FROM reminder_rule_before");
    db.execute_unprepared(&copy).await?;
    db.execute_unprepared("DROP TABLE reminder_rule_before").await.map(drop)
}

fn rules(audiences: &'static [&'static str], letters: &'static [&'static str]) -> Draft {
    table("reminder_rule")
        .id()
        .refers("event_id", "event")
        .choice("anchor", ANCHORS)
        .choice("side", &["before", "after"])
        .choice("unit", &["days", "minutes"])
        .number("amount")
        .text("local_time", 5)
        .choice("audience", audiences)
        .text("group_codes", 600)
        .text("langs", 20)
        .text("sitting", 32)
        .text("session", 32)
        .choice("letter", letters)
        .choice("catch_up", &["late", "skip"])
        .text("quiet_from", 5)
        .text("quiet_to", 5)
        .choice("state", &["enabled", "disabled"])
        .number("revision")
        .instant("created_at")
        .index(&["event_id"])
}
