//! Step 17: targets of one day or session, of age, of migrant-led organisations and of least developed countries; places
//! that move; the reason of an extension in three languages; places that a focal point keeps for a colleague.
use crate::draft::{Draft, table};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

const DIMENSIONS_BEFORE: &[&str] = &["group", "country", "gender", "language", "first_time", "organisation"];
const DIMENSIONS: &[&str] = &[
    "group",
    "country",
    "gender",
    "language",
    "first_time",
    "organisation",
    "age",
    "migrant_led",
    "least_developed",
];
const SCOPES: &[&str] = &["event", "sitting", "session", "round_table"];
const CHANGES_BEFORE: &[&str] = &["confirmed", "freed", "replaced", "naming"];
const CHANGES: &[&str] = &["confirmed", "freed", "replaced", "naming", "moved"];
const TARGET_COLUMNS: &str = "id, call_id, position, dimension, value, bound, amount, unit";
const CHANGE_COLUMNS: &str = "id, event_id, slot_id, offer_id, kind, at, told_at";
/// Nobody said in which language a reason was written; its letters do: an alef, or none.
const REASONS: &[&str] = &[
    "ALTER TABLE call_extension ADD COLUMN reason_ar text NOT NULL DEFAULT ''",
    "ALTER TABLE call_extension ADD COLUMN reason_en text NOT NULL DEFAULT ''",
    "ALTER TABLE call_extension ADD COLUMN reason_fr text NOT NULL DEFAULT ''",
    "UPDATE call_extension SET reason_ar = reason WHERE reason LIKE '%ا%'",
    "UPDATE call_extension SET reason_en = reason WHERE reason_ar = ''",
    "ALTER TABLE call_extension DROP COLUMN reason",
];
const REASONS_BACK: &[&str] = &[
    "ALTER TABLE call_extension ADD COLUMN reason text NOT NULL DEFAULT ''",
    "UPDATE call_extension SET reason = CASE WHEN reason_en <> '' THEN reason_en WHEN reason_fr <> '' THEN reason_fr
        ELSE reason_ar END",
    "ALTER TABLE call_extension DROP COLUMN reason_ar",
    "ALTER TABLE call_extension DROP COLUMN reason_en",
    "ALTER TABLE call_extension DROP COLUMN reason_fr",
];
/// Until now nobody kept what somebody was told: the hours as they are.
const TOLD: &str = "UPDATE speaking_offer SET
    told_starts_at = (SELECT s.starts_at FROM session s JOIN slot p ON p.session_id = s.id WHERE p.id = speaking_offer.slot_id),
    told_ends_at = (SELECT s.ends_at FROM session s JOIN slot p ON p.session_id = s.id WHERE p.id = speaking_offer.slot_id)";
/// What the step before does not know.
const UNKNOWN_BEFORE: &[&str] = &[
    "DELETE FROM place_change WHERE kind = 'moved'",
    "DELETE FROM call_target WHERE scope <> 'event' OR dimension IN ('age', 'migrant_led', 'least_developed')",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        if m.get_database_backend() == DbBackend::Sqlite {
            let with_scope = targets(DIMENSIONS).choice("scope", SCOPES);
            rebuild(m, ("call_target", with_scope), (TARGET_COLUMNS, ", scope", ", 'event'")).await?;
            rebuild(m, ("place_change", changes(CHANGES)), (CHANGE_COLUMNS, "", "")).await?;
        } else {
            let scopes = format!(
                "scope varchar(32) NOT NULL DEFAULT 'event' CHECK (scope IN ('{}'))",
                SCOPES.join("', '")
            );
            run(m, &[&format!("ALTER TABLE call_target ADD COLUMN {scopes}")]).await?;
            run(m, &[&recheck(("call_target", "dimension"), DIMENSIONS)]).await?;
            run(m, &[&recheck(("place_change", "kind"), CHANGES)]).await?;
        }
        add(
            m,
            "nomination",
            ColumnDef::new("migrant_led").boolean().not_null().default(false),
        )
        .await?;
        add(
            m,
            "focal_replacement",
            ColumnDef::new("holds").boolean().not_null().default(false),
        )
        .await?;
        add(
            m,
            "speaking_offer",
            ColumnDef::new("told_starts_at").timestamp_with_time_zone().null(),
        )
        .await?;
        add(
            m,
            "speaking_offer",
            ColumnDef::new("told_ends_at").timestamp_with_time_zone().null(),
        )
        .await?;
        add(
            m,
            "speaking_offer",
            ColumnDef::new("moves").integer().not_null().default(0),
        )
        .await?;
        run(m, &[TOLD]).await?;
        run(m, REASONS).await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        run(m, REASONS_BACK).await?;
        for (of, column) in [
            ("speaking_offer", "told_starts_at"),
            ("speaking_offer", "told_ends_at"),
            ("speaking_offer", "moves"),
            ("nomination", "migrant_led"),
            ("focal_replacement", "holds"),
        ] {
            m.alter_table(Table::alter().table(of).drop_column(column).to_owned())
                .await?;
        }
        run(m, UNKNOWN_BEFORE).await?;
        if m.get_database_backend() == DbBackend::Sqlite {
            let before = targets(DIMENSIONS_BEFORE);
            rebuild(m, ("call_target", before), (TARGET_COLUMNS, "", "")).await?;
            return rebuild(m, ("place_change", changes(CHANGES_BEFORE)), (CHANGE_COLUMNS, "", "")).await;
        }
        run(m, &["ALTER TABLE call_target DROP COLUMN scope"]).await?;
        run(m, &[&recheck(("call_target", "dimension"), DIMENSIONS_BEFORE)]).await?;
        run(m, &[&recheck(("place_change", "kind"), CHANGES_BEFORE)]).await
    }
}

fn targets(dimensions: &'static [&'static str]) -> Draft {
    table("call_target")
        .id()
        .refers("call_id", "nomination_call")
        .number("position")
        .choice("dimension", dimensions)
        .text("value", 60)
        .choice("bound", &["at_least", "at_most"])
        .number("amount")
        .choice("unit", &["persons", "share"])
}

fn changes(kinds: &'static [&'static str]) -> Draft {
    table("place_change")
        .id()
        .refers("event_id", "event")
        .refers("slot_id", "slot")
        .refers("offer_id", "speaking_offer")
        .choice("kind", kinds)
        .instant("at")
        .instant_or_none("told_at")
        .index(&["event_id", "told_at"])
}

async fn add(m: &SchemaManager<'_>, to: &'static str, column: &mut ColumnDef) -> Result<(), DbErr> {
    m.alter_table(Table::alter().table(to).add_column(column.to_owned()).to_owned())
        .await
}

async fn run(m: &SchemaManager<'_>, statements: &[&str]) -> Result<(), DbErr> {
    for statement in statements {
        m.get_connection().execute_unprepared(statement).await?;
    }
    Ok(())
}

fn recheck((of, column): (&str, &str), words: &[&str]) -> String {
    let words = words.join("', '");
    format!(
        "ALTER TABLE {of} DROP CONSTRAINT IF EXISTS {of}_{column}_check,
            ADD CONSTRAINT {of}_{column}_check CHECK ({column} IN ('{words}'))"
    )
}

/// SQLite cannot change a CHECK: the table is made anew and filled from the old one. Nothing points to either table.
async fn rebuild(
    m: &SchemaManager<'_>,
    (name, new): (&str, Draft),
    (columns, more, values): (&str, &str, &str),
) -> Result<(), DbErr> {
    let index = format!("DROP INDEX IF EXISTS {name}_event_id_told_at_idx");
    let rename = format!("ALTER TABLE {name} RENAME TO {name}_before");
    run(m, &[&index, &rename]).await?;
    new.create(m).await?;
    let copy = format!("INSERT INTO {name} ({columns}{more}) SELECT {columns}{values} FROM {name}_before");
    run(m, &[&copy, &format!("DROP TABLE {name}_before")]).await
}
