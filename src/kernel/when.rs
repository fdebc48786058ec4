//! Dates and hours as people type them into a field or a table.
use super::fold::digits;
use super::script::is_invisible;
use jiff::civil::{Date, Time};

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateProblem {
    #[error("empty")]
    Empty,
    /// Neither `2021-02-24` nor `24/02/2021`.
    #[error("not a date")]
    Shape,
    /// 31/02.
    #[error("no such day in that month")]
    NoSuchDay,
    /// Outside [`YEARS`]: a slip, or a year 0 or 9999 from a spreadsheet.
    #[error("year out of range")]
    Year,
}

/// Why a text is not an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TimeProblem {
    #[error("empty")]
    Empty,
    /// Not `09:30`.
    #[error("not a time")]
    Shape,
}

/// The years a meeting can lie in.
pub const YEARS: std::ops::RangeInclusive<i16> = 1945..=2199;

/// Reads `2021-02-24` (what a browser's date field sends) and `24/02/2021`, `24.2.2021`, `24-02-2021` (day first, as
/// all our languages write it), with the digits of any keyboard.
pub fn parse_date(typed: &str) -> Result<Date, DateProblem> {
    let text = ascii(typed).ok_or(DateProblem::Empty)?;
    let parts: Vec<&str> = text.split(['/', '-', '.']).map(str::trim).collect();
    let [first, month, last] = parts[..] else {
        return Err(DateProblem::Shape);
    };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    if year.len() != 4 {
        return Err(DateProblem::Shape);
    }
    let number = |part: &str| figure(part).ok_or(DateProblem::Shape);
    let (year, month, day) = (number(year)?, number(month)?, number(day)?);
    if !YEARS.contains(&year) {
        return Err(DateProblem::Year);
    }
    let small = |part: i16| i8::try_from(part).map_err(|_| DateProblem::NoSuchDay);
    Date::new(year, small(month)?, small(day)?).map_err(|_| DateProblem::NoSuchDay)
}

/// Reads `09:30`, `9:30`, `09:30:00`, `9h30`, `9.30`, with the digits of any keyboard; 24 hours. Seconds are dropped.
pub fn parse_time(typed: &str) -> Result<Time, TimeProblem> {
    let text = ascii(typed).ok_or(TimeProblem::Empty)?;
    let parts: Vec<&str> = text.split([':', '.', 'h', 'H']).map(str::trim).collect();
    let ([hour, minute] | [hour, minute, _]) = parts[..] else {
        return Err(TimeProblem::Shape);
    };
    if minute.len() != 2
        || parts
            .get(2)
            .is_some_and(|seconds| figure(seconds).is_none_or(|s| s > 59))
    {
        return Err(TimeProblem::Shape);
    }
    let number = |part: &str| {
        figure(part)
            .and_then(|n| i8::try_from(n).ok())
            .ok_or(TimeProblem::Shape)
    };
    Time::new(number(hour)?, number(minute)?, 0, 0).map_err(|_| TimeProblem::Shape)
}

/// Visible characters with western digits, `None` when there are none.
fn ascii(typed: &str) -> Option<String> {
    let visible: String = typed.chars().filter(|c| !is_invisible(*c)).take(40).collect();
    let text = digits(visible.trim());
    (!text.is_empty()).then_some(text)
}

/// At most four digits and nothing else: no sign, no space.
fn figure(part: &str) -> Option<i16> {
    let plain = (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| part.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    #[test]
    fn dates_as_people_write_them() {
        for typed in [
            "2021-02-24",
            "24/02/2021",
            "24.2.2021",
            "24-02-2021",
            "٢٤/٠٢/٢٠٢١",
            "\u{200F}۲۴/۰۲/۲۰۲۱ ",
            "24 / 2 / 2021",
        ] {
            assert_eq!(parse_date(typed), Ok(date(2021, 2, 24)), "{typed}");
        }
    }

    #[test]
    fn dates_that_are_none() {
        for (typed, problem) in [
            ("", DateProblem::Empty),
            ("31/02/2021", DateProblem::NoSuchDay),
            ("29/02/2021", DateProblem::NoSuchDay),
            ("02/24/2021", DateProblem::NoSuchDay),
            ("0000-01-01", DateProblem::Year),
            ("9999-12-31", DateProblem::Year),
            ("24/02/21", DateProblem::Shape),
            ("tomorrow", DateProblem::Shape),
            ("2021-02-24T09:30", DateProblem::Shape),
            ("2021-+2-24", DateProblem::Shape),
            ("44251", DateProblem::Shape),
        ] {
            assert_eq!(parse_date(typed), Err(problem), "{typed}");
        }
    }

    #[test]
    fn hours_as_people_write_them() {
        for typed in ["09:30", "9:30", "09:30:15", "9h30", "9.30", "٠٩:٣٠"] {
            assert_eq!(parse_time(typed), Ok(time(9, 30, 0, 0)), "{typed}");
        }
        assert_eq!(parse_time(" "), Err(TimeProblem::Empty));
        for typed in [
            "24:00",
            "9:60",
            "9",
            "9:3",
            "9:30 pm",
            "-1:30",
            "09:30:61",
            "9:30:15:00",
        ] {
            assert_eq!(parse_time(typed), Err(TimeProblem::Shape), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let _ = (parse_date(&text), parse_time(&text));
        }

        #[test]
        fn what_a_browser_sends_is_read(days in 0..80_000i64) {
            let day = date(1970, 1, 1).saturating_add(jiff::Span::new().days(days));
            prop_assert_eq!(parse_date(&day.to_string()), Ok(day));
        }
    }
}
