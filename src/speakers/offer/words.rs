//! A place as its holder reads it: the role, the session, the hour.
use crate::i18n::{Translate, format, plain};
use crate::kernel::{Lang, Zone};
use crate::participation::occasion::Occasion;
use crate::programme::session::model::{Session, Slot};
use crate::programme::session::slots::role_name;
use crate::speakers::shortlist::model::Seat;

/// "Speaker · 5 minutes".
pub fn role(lang: Lang, slot: &Slot) -> String {
    let label = slot.label.pick(lang).1;
    let minutes = slot
        .minutes
        .map(|minutes| format::duration(lang, minutes.unsigned_abs()));
    let named = (!label.is_empty()).then(|| label.to_owned());
    let parts = [Some(role_name(lang, slot.role)), named, minutes];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

pub fn session(lang: Lang, session: &Session) -> String {
    match session.title.pick(lang).1 {
        "" => session.code.clone(),
        title => title.to_owned(),
    }
}

/// Weekday, hours and zone of the session.
pub fn when(lang: Lang, zone: &Zone, session: &Session) -> String {
    let date = format::date(lang, session.starts.date());
    let hours = format::time_range(lang, session.starts.time(), session.ends.time());
    let zone = format::zone(lang, zone, session.starts_at);
    plain(lang.t().occasion_when(date, hours, zone))
}

/// What letters say about a place.
pub fn values(lang: Lang, occasion: &Occasion, seat: &Seat) -> Vec<(&'static str, String)> {
    vec![
        ("role", role(lang, &seat.slot)),
        ("session", session(lang, &seat.session)),
        ("when", when(lang, &occasion.event.zone, &seat.session)),
    ]
}
