//! The whole service in a test: app, clock that only the test moves, letters that stay here. Intended shape:
//! `let world = World::new().await;` (engine by `TASHAWUR_TEST_ENGINE`, migrated, a database of its own), then
//! `world.visitor()`, `world.dial.advance(…)`, `world.deliver_mail().await -> Vec<CapturedMail>`.

/// The engine under test, from `TASHAWUR_TEST_ENGINE`; SQLite when nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    pub fn under_test() -> Self {
        match std::env::var("TASHAWUR_TEST_ENGINE").as_deref() {
            Err(_) | Ok("sqlite") => Self::Sqlite,
            Ok("postgres") => Self::Postgres,
            Ok(other) => panic!("TASHAWUR_TEST_ENGINE is sqlite or postgres, not `{other}`"),
        }
    }
}
