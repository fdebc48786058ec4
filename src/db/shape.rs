//! What SQLite is told about the sizes of tables.
//!
//! Without statistics it takes an event for ten rows: asked for four of its ten thousand invitations by their links, it
//! reads all of them. Statistics that it gathers itself are those of a day on which the tables were small. So every
//! installation gets the same ones, of a large review, and a test sees the plans that production has:
//! <https://sqlite.org/optoverview.html#manual_control_of_query_plans_using_sqlite_stat_tables>.
use super::Db;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, QueryResult, Statement, TryGetable, Value};

/// Rows of every table. Only the proportions decide.
const ROWS: u64 = 100_000;
const INDEXES: &str = "SELECT t.name AS tbl, l.name AS idx, l.\"unique\" AS one, c.name AS col
    FROM sqlite_schema AS t, pragma_index_list(t.name) AS l, pragma_index_info(l.name) AS c
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY l.name, c.seqno";
const KNOWN: &str = "SELECT tbl, idx, stat FROM sqlite_stat1 ORDER BY idx";
/// Makes the table of statistics if there is none, and has this connection read it; others read it when they are opened.
const READ_AGAIN: &str = "ANALYZE sqlite_schema";

/// An index, and how many rows are alike in its first column, in its first two, …
#[derive(Debug, PartialEq, Eq)]
struct Sized {
    table: String,
    index: String,
    stat: String,
}

/// Writes it down where it is not yet known.
pub(super) async fn tell(db: &Db) -> Result<(), DbErr> {
    let tx = db.write_machine().await?;
    let indexes = sizes(&ask(&tx, INDEXES).await?)?;
    tx.execute_unprepared(READ_AGAIN).await?;
    let known = ask(&tx, KNOWN)
        .await?
        .iter()
        .map(known)
        .collect::<Result<Vec<_>, _>>()?;
    if known == indexes {
        return Ok(());
    }
    tx.execute_unprepared("DELETE FROM sqlite_stat1").await?;
    for Sized { table, index, stat } in indexes {
        let row = [table, index, stat].map(Value::from);
        let insert = "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)";
        tx.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, insert, row))
            .await?;
    }
    tx.execute_unprepared(READ_AGAIN).await?;
    tx.commit().await
}

async fn ask(c: &impl ConnectionTrait, question: &str) -> Result<Vec<QueryResult>, DbErr> {
    c.query_all_raw(Statement::from_string(DbBackend::Sqlite, question))
        .await
}

fn sizes(columns: &[QueryResult]) -> Result<Vec<Sized>, DbErr> {
    let mut sizes = Vec::new();
    for index in columns.chunk_by(|a, b| text(a, "idx").ok() == text(b, "idx").ok()) {
        let (mut alike, mut stat) = (ROWS, ROWS.to_string());
        for (at, column) in index.iter().enumerate() {
            let is_whole = at + 1 == index.len() && i32::try_get(column, "", "one")? == 1;
            alike = match is_whole {
                true => 1,
                false => (alike / different(&text(column, "col")?)).max(1),
            };
            stat += &format!(" {alike}");
        }
        sizes.push(Sized {
            table: text(&index[0], "tbl")?,
            index: text(&index[0], "idx")?,
            stat,
        });
    }
    Ok(sizes)
}

fn known(row: &QueryResult) -> Result<Sized, DbErr> {
    Ok(Sized {
        table: text(row, "tbl")?,
        index: text(row, "idx")?,
        stat: text(row, "stat")?,
    })
}

/// How many different values a column of this name holds in a table of [`ROWS`].
fn different(column: &str) -> u64 {
    match column {
        "event_id" | "process_id" => 20,
        "state" | "lane" | "kind" | "scope" | "lang" | "letter" | "cause_kind" | "role" | "attendance" | "position"
        | "action" | "subject_kind" => 8,
        id if id == "id" || id.ends_with("_id") => 50_000,
        _ => 10_000,
    }
}

fn text(row: &QueryResult, column: &str) -> Result<String, DbErr> {
    row.try_get("", column)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Chance;

    #[tokio::test]
    async fn a_few_invitations_of_an_event_are_found_by_their_links() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let url = format!("sqlite://{}", dir.path().join("t.db").display());
        let db = Db::open(&url, Chance::seeded(1)).await.expect("an open database");
        db.migrate().await.expect("a schema");
        db.migrate().await.expect("the same again");
        let question = "EXPLAIN QUERY PLAN SELECT id FROM invitation WHERE event_id = 1 AND link_id IN (1, 2, 3, 4, 5)";
        let plan = ask(db.read(), question).await.expect("a plan");
        let plan = text(&plan[0], "detail").expect("words");
        assert!(plan.contains("invitation_link_id_key"), "{plan}");
    }
}
