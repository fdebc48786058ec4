//! How often the database is asked: counted where the driver is called, whatever asks.
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use tracing::span::{Attributes, Id};
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// Counts from now on, in this thread, until it is dropped.
pub struct Queries {
    asked: Arc<AtomicUsize>,
    _guard: DefaultGuard,
}

impl Queries {
    pub fn watch() -> Self {
        let asked = Arc::new(AtomicUsize::new(0));
        let subscriber = tracing_subscriber::registry().with(Counter(asked.clone()));
        Self {
            asked,
            _guard: tracing::subscriber::set_default(subscriber),
        }
    }

    /// How many since the last time this was asked.
    pub fn since(&self) -> usize {
        self.asked.swap(0, Relaxed)
    }
}

struct Counter(Arc<AtomicUsize>);

impl<S: tracing::Subscriber> Layer<S> for Counter {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let span = attributes.metadata();
        let asks = ["query_one", "query_all", "execute", "execute_unprepared", "stream"].contains(&span.name());
        if asks && span.target().starts_with("sea_orm::driver") {
            self.0.fetch_add(1, Relaxed);
        }
    }
}
