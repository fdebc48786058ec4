//! Reads our own format, `consultation-agenda/1`.
//!
//! What the file says about itself (`inconsistencies`, `derived`, `arithmetic`, `notes`) is not read: the importer
//! finds out by itself. Every value is looked at, so that one reading names every problem.

mod slots;
mod values;

use jiff::civil::Date;
use serde_json::Value;

use crate::kernel::table::decode;
use crate::kernel::{Zone, parse_date};
use crate::programme::agenda::Context;
use crate::programme::agenda::plan::{AgendaPlan, SessionKind, SessionPlan};
use crate::programme::agenda::problems::{Fault, Field, Place, Problem};
use crate::programme::agenda::times::{Span, clock, span};
use crate::programme::agenda::words::labelled_minutes;
use slots::slots;
use values::Values;

pub const SCHEMA: &str = "consultation-agenda/1";
const MAX_SESSIONS: usize = 1_000;

/// Number and date of each day the file lists.
type Days = Vec<(u64, Date)>;

/// The agenda in a JSON file, or everything that has to be mended first. The file names its own zone.
pub fn read(bytes: &[u8], context: &Context) -> Result<AgendaPlan, Vec<Problem>> {
    let text = decode(bytes).unwrap_or_default();
    let file: Value =
        serde_json::from_str(&text).map_err(|error| vec![Problem::file(Fault::NotJson { line: error.line() })])?;
    let found = file["schema"].as_str().unwrap_or_default();
    if found != SCHEMA {
        return Err(vec![Problem::file(Fault::WrongSchema {
            found: found.to_owned(),
        })]);
    }
    let mut problems = Vec::new();
    let zone = zone(&file, &mut problems);
    let days = days(&file, &mut problems);
    let sessions = sessions(&file, &days, context, &mut problems);
    match zone {
        Some(zone) if problems.is_empty() => {
            let dates: Vec<Date> = days.iter().map(|(_, date)| *date).collect();
            Ok(AgendaPlan::new(zone, &dates, sessions))
        }
        _ => Err(problems),
    }
}

fn zone(file: &Value, problems: &mut Vec<Problem>) -> Option<Zone> {
    let name = file["meta"]["timezone"].as_str().unwrap_or_default();
    let keep = |problem| {
        problems.push(Problem::of_field(
            Field::Zone,
            Fault::Zone {
                value: name.to_owned(),
                problem,
            },
        ));
    };
    Zone::parse(name).map_err(keep).ok()
}

fn days(file: &Value, problems: &mut Vec<Problem>) -> Days {
    let listed = file["days"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut days = Vec::new();
    for (index, day) in (1..).zip(listed) {
        let number = day["day"].as_u64().unwrap_or(index);
        let text = day["date"].as_str().unwrap_or_default();
        match parse_date(text) {
            Ok(date) => days.push((number, date)),
            Err(problem) => {
                let value = text.to_owned();
                problems.push(Problem::of_field(Field::Days, Fault::NotADate { value, problem }));
            }
        }
    }
    days
}

fn sessions(file: &Value, days: &Days, context: &Context, problems: &mut Vec<Problem>) -> Vec<SessionPlan> {
    let listed = file["sessions"].as_array().map(Vec::as_slice).unwrap_or_default();
    if listed.is_empty() {
        problems.push(Problem::of_field(Field::Sessions, Fault::NoSessions));
    }
    if listed.len() > MAX_SESSIONS {
        problems.push(Problem::of_field(
            Field::Sessions,
            Fault::TooManySessions { limit: MAX_SESSIONS },
        ));
        return Vec::new();
    }
    let mut codes: Vec<&str> = Vec::new();
    let mut sessions = Vec::new();
    for (position, value) in (1..).zip(listed) {
        let code = value["id"].as_str().unwrap_or_default().trim();
        let name = if code.is_empty() {
            position.to_string()
        } else {
            code.to_owned()
        };
        let mut values = Values::new(value, Place::Session(name), problems);
        if codes.contains(&code) && !code.is_empty() {
            values.fault(Field::Code, Fault::DoubleCode { value: code.to_owned() });
        }
        codes.push(code);
        sessions.push(session(position, &mut values, days, context));
    }
    sessions
}

/// Where a value cannot be read an empty one stands: with a problem nothing is kept, and the rest is read for its own.
fn session(position: u16, values: &mut Values, days: &Days, context: &Context) -> SessionPlan {
    let code = values.code("id", Field::Code);
    let date = date(values, days).unwrap_or_default();
    let span = times(values).unwrap_or(Span::NONE);
    let title = values.localized("title", Field::Title);
    if title.is_empty() {
        values.fault(Field::Title, Fault::Missing);
    }
    let label_minutes = values
        .minutes("label_minutes", Field::Title)
        .or_else(|| labelled_minutes(&title));
    SessionPlan {
        code,
        position,
        date,
        start: span.start,
        end: span.end,
        day: span.day,
        written: span.written,
        kind: values
            .word("kind", Field::Kind, SessionKind::parse)
            .unwrap_or(SessionKind::Other),
        number: values.small("number", Field::Number),
        round_table: values.small("round_table", Field::RoundTable),
        title,
        description: values.localized_text("description", Field::Description),
        objectives: values.smalls("gcm_objectives", Field::Objectives),
        open_floor_minutes: values.minutes("open_floor_minutes", Field::OpenFloor),
        open_floor_label: values.localized("open_floor_label", Field::OpenFloorLabel),
        label_minutes,
        slots: slots(values, &context.groups),
    }
}

fn date(values: &mut Values, days: &Days) -> Option<Date> {
    if let Some(text) = values.value["date"].as_str() {
        let refuse = |problem| {
            values.fault(
                Field::Date,
                Fault::NotADate {
                    value: text.to_owned(),
                    problem,
                },
            )
        };
        return parse_date(text).map_err(refuse).ok();
    }
    let Some(number) = values.value["day"].as_u64() else {
        values.fault(Field::Date, Fault::Missing);
        return None;
    };
    let date = days.iter().find(|(day, _)| *day == number).map(|(_, date)| *date);
    if date.is_none() {
        values.fault(
            Field::Day,
            Fault::UnknownDay {
                value: number.to_string(),
                days: days.len(),
            },
        );
    }
    date
}

/// The two times; which came first in the source stands in `source_time_text`, when the file has it.
fn times(values: &mut Values) -> Option<Span> {
    let mut read = |key: &str, field: Field| {
        let text = values.required_line(key, field);
        let time = clock(&text);
        if time.is_none() && !text.is_empty() {
            values.fault(field, Fault::NotATime { value: text });
        }
        time
    };
    let (start, end) = (read("start", Field::Start), read("end", Field::End));
    let (start, end) = (start?, end?);
    let is_stated = values.value["ends_next_day"].as_bool() == Some(true);
    let mut times = if is_stated {
        Span::overnight(start, end)
    } else {
        Span::new(start, end)
    };
    if let Some(source) = values.value["source_time_text"].as_str().and_then(span) {
        times.written = source.written;
    }
    Some(times)
}
