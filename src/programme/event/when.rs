//! When an event is, in words: in its own zone with the weekday, and beside it in the reader's.
use super::model::{Event, Sitting};
use crate::i18n::{Translate, format, plain};
use crate::kernel::{Lang, Zone};
use crate::ui::Moment;
use chrono::{DateTime, Duration, Utc};
use jiff::civil;
use maud::{Markup, html};

/// "Wednesday 24 February 2021, 09:30 to 16:00, Beirut time (UTC+2)", and a second line for the reader's zone.
pub fn sitting(lang: Lang, zone: &Zone, sitting: &Sitting, reader: Option<&Zone>) -> Markup {
    let words = |zone: &Zone| {
        let (starts, ends) = (zone.civil(sitting.starts_at), zone.civil(sitting.ends_at));
        let hours = format::time_range(lang, starts.time(), ends.time());
        plain(lang.t().event_sitting(
            format::date(lang, starts.date()),
            hours,
            format::zone(lang, zone, sitting.starts_at),
        ))
    };
    html! {
        (moment(lang, zone, sitting.starts_at, words(zone), reader))
        @if let Some(reader) = reader { br; span.muted { (words(reader)) } }
    }
}

/// The end of registration as people say it.
pub fn deadline(lang: Lang, event: &Event, reader: Option<&Zone>) -> Option<Markup> {
    Some(until(lang, &event.zone, event.registration.closes?, reader))
}

/// The end of a window as people say it: midnight is 23:59 of the day before.
pub fn until(lang: Lang, zone: &Zone, closes: DateTime<Utc>, reader: Option<&Zone>) -> Markup {
    let last = if zone.civil(closes).time() == civil::Time::midnight() {
        closes - Duration::minutes(1)
    } else {
        closes
    };
    instant(lang, zone, last, reader)
}

/// An instant in the event's zone and in the reader's.
pub fn instant(lang: Lang, zone: &Zone, at: DateTime<Utc>, reader: Option<&Zone>) -> Markup {
    html! {
        (moment(lang, zone, at, format::moment(lang, zone, at), reader))
        @if let Some(reader) = reader { " (" (format::moment(lang, reader, at)) ")" }
    }
}

/// The days of an event, each said once; empty when none is fixed.
pub fn days(lang: Lang, sittings: &[Sitting]) -> String {
    let days: Vec<_> = sittings.iter().map(|sitting| sitting.starts.date()).collect();
    format::days(lang, &days)
}

/// The label the organisers gave it, else "Day 2".
pub fn sitting_name(lang: Lang, sitting: &Sitting) -> String {
    let label = sitting.label.get(lang).map(str::to_owned);
    label.unwrap_or_else(|| lang.t().event_day(sitting.position.max(1).to_string()))
}

/// Who chose a place needs no script to say what hour it is where they are.
fn moment(lang: Lang, zone: &Zone, at: DateTime<Utc>, text: String, reader: Option<&Zone>) -> Markup {
    let stamp = at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    match reader {
        Some(_) => html! { time datetime=(stamp) { (text) } },
        None => html! { (Moment { lang, at, wall: Some(wall(zone, at)), text }) },
    }
}

/// What the event's wall clock shows, as a script compares it.
pub fn wall(zone: &Zone, at: DateTime<Utc>) -> String {
    zone.civil(at).strftime("%Y-%m-%dT%H:%M").to_string()
}
