//! Reads clock times and spans as people write them, in either order and in any digits.

use jiff::civil::Time;

use super::plan::EndDay;
use crate::kernel::digits;
use crate::kernel::script::without_invisible;

const DAY: u32 = 24 * 60;

/// A session's two times, put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub start: Time,
    pub end: Time,
    pub day: EndDay,
    pub written: Written,
}

/// Which time stood first in the source: tables laid out from the right often have the end first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    StartFirst,
    EndFirst,
}

/// A clock time as written; `24:00` is the end of the day and not its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockTime {
    minutes: u32,
}

impl ClockTime {
    pub fn midnight_at_end(self) -> bool {
        self.minutes == DAY
    }

    fn time(self) -> Time {
        let minutes = self.minutes % DAY;
        let part = |n: u32| i8::try_from(n).expect("hours and minutes fit");
        Time::constant(part(minutes / 60), part(minutes % 60), 0, 0)
    }
}

impl Span {
    /// Stands for times that could not be read.
    pub const NONE: Self = Self {
        start: Time::MIN,
        end: Time::MIN,
        day: EndDay::Same,
        written: Written::StartFirst,
    };

    /// Of the two readings of times that run backwards (written end first, or past midnight) the shorter one:
    /// 13:00-12:15 is three quarters of an hour, and so is 23:30-00:15. Never negative, never 23 hours.
    pub fn new(first: ClockTime, second: ClockTime) -> Self {
        let (first_time, second_time) = (first.time(), second.time());
        let forward = |start, end, day| Self {
            start,
            end,
            day,
            written: Written::StartFirst,
        };
        if second.midnight_at_end() {
            return forward(first_time, second_time, EndDay::Next);
        }
        if first.minutes <= second.minutes {
            return forward(first_time, second_time, EndDay::Same);
        }
        let back = first.minutes - second.minutes;
        if back <= DAY / 2 {
            let day = if first.midnight_at_end() {
                EndDay::Next
            } else {
                EndDay::Same
            };
            Self {
                start: second_time,
                end: first_time,
                day,
                written: Written::EndFirst,
            }
        } else {
            forward(first_time, second_time, EndDay::Next)
        }
    }

    /// For a source that says itself that the session ends on the next day.
    pub fn overnight(start: ClockTime, end: ClockTime) -> Self {
        let day = if end.minutes < start.minutes {
            EndDay::Next
        } else {
            Self::new(start, end).day
        };
        Self {
            start: start.time(),
            end: end.time(),
            day,
            written: Written::StartFirst,
        }
    }

    /// How long it lasts by the clock on the wall.
    pub fn minutes(&self) -> u32 {
        let since_midnight =
            |time: Time| u32::from(time.hour().unsigned_abs()) * 60 + u32::from(time.minute().unsigned_abs());
        let end = since_midnight(self.end) + if self.day == EndDay::Next { DAY } else { 0 };
        end.saturating_sub(since_midnight(self.start))
    }
}

/// One time: `09:30`, `9.30`, `9h30`, `9h`, `٠٩:٣٠`, `2:30 PM`, `٢:٣٠ م`, also with seconds.
pub fn clock(text: &str) -> Option<ClockTime> {
    match clocks(text)?.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

/// Two times in one cell, in either order, with nothing else beside them: `10:00-09:30`, `de 10h à 11h`.
pub fn span(text: &str) -> Option<Span> {
    match clocks(text)?.as_slice() {
        [first, second] => Some(Span::new(*first, *second)),
        _ => None,
    }
}

/// The times in a text, or `None` when it holds anything that is neither a time nor joins two.
fn clocks(text: &str) -> Option<Vec<ClockTime>> {
    let text = without_invisible(&digits(text)).to_lowercase();
    let mut found = Vec::new();
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        if c.is_ascii_digit() {
            let (clock, after) = take_clock(rest)?;
            found.push(clock);
            rest = after;
        } else {
            rest = take_joint(rest)?;
        }
    }
    Some(found)
}

/// What may stand around and between two times.
fn take_joint(text: &str) -> Option<&str> {
    const JOINTS: &[&str] = &["from", "de", "to", "until", "à", "au", "من", "إلى", "الى", "حتى"];
    let word_end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    if word_end > 0 {
        return JOINTS.contains(&&text[..word_end]).then(|| &text[word_end..]);
    }
    let first = text.chars().next()?;
    let joins = first.is_whitespace() || matches!(first, '-' | '‐'..='―' | '−' | '/' | '~' | '→' | '←' | 'ـ');
    joins.then(|| &text[first.len_utf8()..])
}

fn take_clock(text: &str) -> Option<(ClockTime, &str)> {
    let (hour, rest) = take_number(text)?;
    let (minute, rest) = match rest.chars().next() {
        Some('h') => take_number(&rest[1..]).unwrap_or((0, &rest[1..])),
        Some(':' | '.') => take_number(&rest[1..])?,
        _ => return None,
    };
    let rest = match rest.strip_prefix(':') {
        Some(seconds) => take_number(seconds).filter(|(second, _)| *second < 60)?.1,
        None => rest,
    };
    let (half, rest) = take_half(rest);
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(Half::Morning) => hour % 12,
        Some(Half::Evening) => hour % 12 + 12,
        None => hour,
    };
    let minutes = hour * 60 + minute;
    (minute < 60 && minutes <= DAY).then_some((ClockTime { minutes }, rest))
}

enum Half {
    Morning,
    Evening,
}

/// "AM" and "PM", in the writing of each language, longest first.
fn take_half(text: &str) -> (Option<Half>, &str) {
    let trimmed = text.trim_start();
    let word_end = trimmed
        .find(|c: char| !(c.is_alphabetic() || c == '.' || c == '\u{64B}'))
        .unwrap_or(trimmed.len());
    match &trimmed[..word_end] {
        "am" | "a.m." | "ص" | "صباحا" | "صباحاً" => (Some(Half::Morning), &trimmed[word_end..]),
        "pm" | "p.m." | "م" | "مساء" | "مساءً" => (Some(Half::Evening), &trimmed[word_end..]),
        _ => (None, text),
    }
}

/// One or two digits and no third.
fn take_number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let number = (1..=2).contains(&end).then(|| text[..end].parse().ok())??;
    Some((number, &text[end..]))
}

#[cfg(test)]
#[path = "times_tests.rs"]
mod tests;
