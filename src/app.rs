//! What a request may use. No mailer: mail leaves through the outbox only.
use crate::config::{Keys, Settings};
use crate::db::Db;
use crate::kernel::{Chance, Clock};
use crate::limits::Limits;
use std::sync::Arc;

/// Shared by every handler and job; cheap to clone.
#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub clock: Clock,
    pub chance: Chance,
    pub settings: Arc<Settings>,
    pub keys: Arc<Keys>,
    pub limits: Limits,
}

impl App {
    pub fn new(db: Db, clock: Clock, chance: Chance, settings: Settings, keys: Keys) -> Self {
        let limits = Limits::new(clock.clone());
        Self {
            db,
            clock,
            chance,
            settings: Arc::new(settings),
            keys: Arc::new(keys),
            limits,
        }
    }

    /// The address people see, for links in letters: `https://host` without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.settings.base_url
    }
}
