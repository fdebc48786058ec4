//! Step 12: reminder rules with every anchor, side, audience and letter; occurrences that are planned before they are due.
//!
//! Both tables are rebuilt, because a CHECK cannot be altered on SQLite; what they hold is kept.
use crate::draft::{drop_all, table};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::TransactionTrait;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        // In one transaction on SQLite too: a power cut half-way must not lose a rule.
        let tx = m.get_connection().begin().await?;
        let inside = SchemaManager::new(&tx);
        put_aside(&inside).await?;
        make(&inside).await?;
        move_back(&inside).await?;
        drop_all(&inside, &["old_reminder_occurrence", "old_reminder_rule"]).await?;
        tx.commit().await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["reminder_occurrence", "reminder_rule"]).await?;
        // As step 6 made them, and empty: what the new rules say has no words there.
        crate::m0006_reminders::Migration.up(m).await
    }
}

async fn put_aside(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    for (from, to) in [
        ("reminder_occurrence", "old_reminder_occurrence"),
        ("reminder_rule", "old_reminder_rule"),
    ] {
        m.rename_table(Table::rename().table(from, to).to_owned()).await?;
    }
    Ok(())
}

async fn make(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    table("reminder_rule")
        .id()
        .refers("event_id", "event")
        .choice(
            "anchor",
            &[
                "registration_deadline",
                "nomination_deadline",
                "contribution_deadline",
                "offer_deadline",
                "event_start",
                "sitting_start",
                "session_start",
                "event_end",
                "invitation_sent",
            ],
        )
        .choice("side", &["before", "after"])
        .choice("unit", &["days", "minutes"])
        .number("amount")
        .text("local_time", 5)
        .choice(
            "audience",
            &[
                "invited_not_answered",
                "invited_not_registered",
                "pending",
                "confirmed",
                "waitlisted",
                "nomination_drafts",
                "groups_without_nomination",
            ],
        )
        .text("group_codes", 600)
        .text("langs", 20)
        .text("sitting", 32)
        .text("session", 32)
        .choice("letter", &["answer", "attend", "wait", "draft", "nominate", "thanks"])
        .choice("catch_up", &["late", "skip"])
        .text("quiet_from", 5)
        .text("quiet_to", 5)
        .choice("state", &["enabled", "disabled"])
        .number("revision")
        .instant("created_at")
        .index(&["event_id"])
        .create(m)
        .await?;
    table("reminder_occurrence")
        .id()
        .refers("rule_id", "reminder_rule")
        .text("instance", 40)
        .number("generation")
        .text("anchor_at", 16)
        .civil("due")
        .text("zone", 64)
        .instant("due_at")
        .instant_or_none("was_due_at")
        .choice(
            "state",
            &["planned", "sending", "done", "missed", "skipped", "cancelled"],
        )
        .choice_or_none("held", &["overdue", "many"])
        .instant_or_none("released_at")
        .uuid_or_none("reached")
        .uuid_or_none("batch_id")
        .number("enqueued")
        .instant("at")
        // Planned by two machines at once, it is planned once.
        .unique(&["rule_id", "instance", "generation"])
        .index(&["state", "due_at"])
        .create(m)
        .await
}

async fn move_back(m: &SchemaManager<'_>) -> Result<(), DbErr> {
    let c = m.get_connection();
    c.execute_unprepared(
        "INSERT INTO reminder_rule (id, event_id, anchor, side, unit, amount, local_time, audience, group_codes, langs,
            sitting, session, letter, catch_up, quiet_from, quiet_to, state, revision, created_at)
        SELECT id, event_id, anchor, 'before', 'days', days_before, local_time, audience, '', '',
            '', '', 'answer', 'late', '', '', state, 1, created_at FROM old_reminder_rule",
    )
    .await?;
    c.execute_unprepared(
        "INSERT INTO reminder_occurrence (id, rule_id, instance, generation, anchor_at, due, zone, due_at, state, enqueued, at)
        SELECT o.id, o.rule_id, '', ROW_NUMBER() OVER (PARTITION BY o.rule_id ORDER BY o.at, o.id), '', o.due, e.zone,
            o.due_at, o.state, o.enqueued, o.at
        FROM old_reminder_occurrence o JOIN old_reminder_rule r ON r.id = o.rule_id JOIN event e ON e.id = r.event_id",
    )
    .await?;
    Ok(())
}
