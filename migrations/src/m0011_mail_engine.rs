//! Step 11: the whole life of a message, batches that pause, addresses that are left alone, who the live copy is.
use crate::draft::{Draft, drop_all, keys_rest, table};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{DbBackend, TransactionTrait};

#[derive(DeriveMigrationName)]
pub struct Migration;

const BEFORE: &[&str] = &["queued", "leased", "sent", "failed", "cancelled"];
const STATES: &[&str] = &[
    "queued",
    "leased",
    "sending",
    "sent",
    "presumed_sent",
    "failed",
    "bounced",
    "suppressed",
    "cancelled",
    "expired",
    "held",
];
const COLUMNS: &str = "id, event_id, batch_id, link_id, letter, lane, dedupe_key, cause_kind, cause_id, recipient_name, \
    address, lang, params, mime_id, not_before, expires_at, state, attempts, next_attempt_at, lease_owner, lease_token, \
    lease_until, reason, smtp_code, created_at, finished_at";
/// What was uncertain had failed until now, and what had expired was cancelled.
const FORWARD: &str =
    "UPDATE outbox_message SET state = CASE reason WHEN 'uncertain' THEN 'presumed_sent' ELSE 'expired' END
    WHERE (state = 'failed' AND reason = 'uncertain') OR (state = 'cancelled' AND reason = 'expired')";
const BACK: &str = "UPDATE outbox_message SET reason = coalesce(reason, state), state = CASE
    WHEN state = 'held' THEN 'queued' WHEN state IN ('suppressed', 'expired') THEN 'cancelled' ELSE 'failed' END
    WHERE state NOT IN ('queued', 'leased', 'sent', 'failed', 'cancelled')";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        keys_rest(m, "OFF").await?;
        // In one transaction on SQLite too: a power cut half-way must not lose a letter.
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
    let db = m.get_connection();
    match m.get_database_backend() {
        DbBackend::Sqlite => {
            rebuild(m, outbox(STATES).number_from("uncertain", 0), COLUMNS).await?;
        }
        _ => {
            db.execute_unprepared(&postgres_states(STATES)).await?;
            db.execute_unprepared("ALTER TABLE outbox_message ADD COLUMN uncertain integer NOT NULL DEFAULT 0")
                .await?;
            db.execute_unprepared("DROP INDEX outbox_message_batch_id_idx").await?;
            db.execute_unprepared("CREATE INDEX outbox_message_batch_id_state_idx ON outbox_message (batch_id, state)")
                .await?;
        }
    }
    db.execute_unprepared(FORWARD).await?;
    for column in [
        "state varchar(32) NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'paused', 'cancelled'))",
        "reason varchar(60)",
    ] {
        db.execute_unprepared(&format!("ALTER TABLE mail_batch ADD COLUMN {column}"))
            .await?;
    }
    table("suppression")
        .id()
        .text("address", 254)
        .choice("scope", &["all", "bulk"])
        .text("reason", 60)
        .uuid_or_none("message_id")
        .instant("at")
        .unique(&["address", "scope"])
        .create(m)
        .await?;
    table("mail_alarm")
        .key_text("name", 40)
        .text("reason", 60)
        .number_or_none("smtp_code")
        .instant("at")
        .create(m)
        .await?;
    table("installation")
        .key_text("name", 8)
        .text("fingerprint", 64)
        .text("base_url", 254)
        .big_number("beat")
        .instant("at")
        .create(m)
        .await?;
    table("mail_pace")
        .key_text("name", 260)
        .instant("free_at")
        .create(m)
        .await
}

async fn back(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    let db = m.get_connection();
    drop_all(m, &["mail_pace", "installation", "mail_alarm", "suppression"]).await?;
    for column in ["reason", "state"] {
        db.execute_unprepared(&format!("ALTER TABLE mail_batch DROP COLUMN {column}"))
            .await?;
    }
    db.execute_unprepared(BACK).await?;
    if m.get_database_backend() == DbBackend::Sqlite {
        return rebuild(m, outbox(BEFORE), COLUMNS).await;
    }
    db.execute_unprepared("DROP INDEX outbox_message_batch_id_state_idx")
        .await?;
    db.execute_unprepared("CREATE INDEX outbox_message_batch_id_idx ON outbox_message (batch_id)")
        .await?;
    db.execute_unprepared("ALTER TABLE outbox_message DROP COLUMN uncertain")
        .await?;
    db.execute_unprepared(&postgres_states(BEFORE)).await.map(drop)
}

fn postgres_states(states: &[&str]) -> String {
    format!(
        "ALTER TABLE outbox_message DROP CONSTRAINT IF EXISTS outbox_message_state_check,
            ADD CONSTRAINT outbox_message_state_check CHECK (state IN ('{}'))",
        states.join("', '")
    )
}

/// SQLite cannot change a CHECK: the table is made anew and filled from the old one.
async fn rebuild(m: &SchemaManager<'_>, new: Draft, columns: &str) -> Result<(), DbErr> {
    let db = m.get_connection();
    for index in [
        "dedupe_key_key",
        "state_lane_next_attempt_at_idx",
        "batch_id_idx",
        "batch_id_state_idx",
        "cause_id_idx",
        "event_id_idx",
    ] {
        db.execute_unprepared(&format!("DROP INDEX IF EXISTS outbox_message_{index}"))
            .await?;
    }
    db.execute_unprepared("ALTER TABLE outbox_message RENAME TO outbox_before")
        .await?;
    new.create(m).await?;
    let copy = format!("INSERT INTO outbox_message ({columns}) SELECT {columns} FROM outbox_before");
    db.execute_unprepared(&copy).await?;
    db.execute_unprepared("DROP TABLE outbox_before").await.map(drop)
}

fn outbox(states: &'static [&'static str]) -> Draft {
    table("outbox_message")
        .id()
        .refers_or_none("event_id", "event")
        .refers_or_none("batch_id", "mail_batch")
        .refers_or_none("link_id", "link")
        .text("letter", 40)
        .number("lane")
        .text("dedupe_key", 200)
        .text("cause_kind", 32)
        .uuid_or_none("cause_id")
        .text("recipient_name", 200)
        .text("address", 254)
        .text("lang", 2)
        .long_text("params")
        .text("mime_id", 120)
        .instant("not_before")
        .instant_or_none("expires_at")
        .choice("state", states)
        .number("attempts")
        .instant("next_attempt_at")
        .text_or_none("lease_owner", 64)
        .uuid_or_none("lease_token")
        .instant_or_none("lease_until")
        .text_or_none("reason", 60)
        .number_or_none("smtp_code")
        .instant("created_at")
        .instant_or_none("finished_at")
        .unique(&["dedupe_key"])
        .index(&["state", "lane", "next_attempt_at"])
        .index(&["batch_id", "state"])
        .index(&["cause_id"])
        .index(&["event_id"])
}
