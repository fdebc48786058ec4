//! How soon an open form comes back: the moment it was shown travels in it, sealed, and one that returns sooner than a
//! person can fill it is shown again, as it was typed.
use crate::app::App;
use crate::kernel::EventId;
use crate::participation::registration::form::SHOWN_AT;
use crate::participation::registration::rules::FASTEST;
use crate::web::Fields;
use chrono::{DateTime, Utc};

/// The fields with the moment the form is shown; a genuine one that they hold already stays.
pub fn stamped(app: &App, event: EventId, fields: &Fields) -> Fields {
    let at = shown_at(app, event, fields).unwrap_or(app.clock.now());
    let others = fields.pairs().iter().filter(|(name, _)| name != SHOWN_AT).cloned();
    Fields::from_pairs(others.chain([(SHOWN_AT.to_owned(), stamp(app, event, at))]))
}

/// Whether nobody could have filled it in the time; a form without its moment was never shown.
pub fn is_too_fast(app: &App, event: EventId, typed: &Fields) -> bool {
    shown_at(app, event, typed).is_none_or(|at| app.clock.now() < at + FASTEST)
}

fn shown_at(app: &App, event: EventId, fields: &Fields) -> Option<DateTime<Utc>> {
    let said = fields.filled(SHOWN_AT)?;
    let at = DateTime::from_timestamp_millis(said.split_once('.')?.0.parse().ok()?)?;
    (stamp(app, event, at) == said).then_some(at)
}

fn stamp(app: &App, event: EventId, at: DateTime<Utc>) -> String {
    let millis = at.timestamp_millis();
    format!("{millis}.{}", app.keys.seal(&format!("shown {event} {millis}")))
}
