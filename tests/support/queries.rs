//! How many statements the database is asked: a page must not ask more for more rows.
use std::cell::Cell;
use tashawur::db::Db;

pub struct Queries {
    db: Db,
    before: Cell<u64>,
}

impl Queries {
    pub fn watch(db: &Db) -> Self {
        Self {
            db: db.clone(),
            before: Cell::new(db.statements()),
        }
    }

    /// How many since the last time this was asked.
    pub fn since(&self) -> u64 {
        let now = self.db.statements();
        now - self.before.replace(now)
    }
}
