//! How one field of the form is read; what is wrong with it is noted and reading goes on.
use super::About;
use crate::i18n::{Explain, Translate, format};
use crate::kernel::{Lang, Localized, TextProblem, digits, parse_date, parse_time};
use crate::speakers::call::rules::happens;
use crate::ui::Problem;
use crate::web::Fields;
use jiff::civil::{Date, DateTime};

pub(super) struct Reading<'a> {
    pub about: &'a About<'a>,
    pub typed: &'a Fields,
    pub problems: Vec<Problem>,
}

/// What a date without an hour means.
#[derive(Clone, Copy)]
pub(super) enum Alone {
    /// Its first instant.
    Begins,
    /// The first instant of the next day, exclusive.
    Ends,
}

impl<'a> Reading<'a> {
    pub fn new(about: &'a About<'a>, typed: &'a Fields) -> Self {
        Self {
            about,
            typed,
            problems: Vec::new(),
        }
    }

    pub fn refuse<T>(&mut self, field: &str, message: String) -> Option<T> {
        self.problems.push(Problem {
            field: field.to_owned(),
            message,
        });
        None
    }

    pub fn date(&mut self, field: &str) -> Option<Date> {
        match parse_date(self.typed.text(field)) {
            Ok(day) => Some(day),
            Err(problem) => self.refuse(field, problem.explain(self.about.lang)),
        }
    }

    /// A date, and an hour or none.
    pub fn moment(&mut self, [date, time]: [&str; 2], alone: Alone) -> Option<DateTime> {
        let lang = self.about.lang;
        let day = self.date(date);
        if self.typed.filled(time).is_none() {
            return match alone {
                Alone::Begins => Some(day?.at(0, 0, 0, 0)),
                Alone::Ends => Some(day?.tomorrow().ok()?.at(0, 0, 0, 0)),
            };
        }
        let hour = match parse_time(self.typed.text(time)) {
            Ok(hour) => Some(hour),
            Err(problem) => self.refuse(time, problem.explain(lang)),
        };
        let at = day?.to_datetime(hour?);
        if happens(&self.about.event.zone, at) {
            return Some(at);
        }
        let city = format::city(lang, &self.about.event.zone);
        let (hour, day) = (format::time(at.time()), format::date(lang, at.date()));
        self.refuse(time, lang.t().limits_problem_hour(hour, city, day))
    }

    /// A text in three languages; each is cleaned, and one that is too long is refused at the field.
    pub fn localized(
        &mut self,
        field: &str,
        max: usize,
        clean: impl Fn(&str, usize) -> Result<String, TextProblem>,
    ) -> Option<Localized> {
        let mut text = Localized::default();
        let mut whole = true;
        for lang in Lang::ALL {
            match clean(self.typed.text(&format!("{field}_{}", lang.code())), max) {
                Ok(words) => text.set(lang, words),
                Err(problem) => {
                    let said = format!("{}: {}", lang.own_name(), problem.explain(self.about.lang));
                    whole = self.refuse::<()>(field, said).is_some();
                }
            }
        }
        whole.then_some(text)
    }

    /// A whole number from 1 to `most`, in the digits of any keyboard.
    pub fn number(&mut self, field: &str, most: i32) -> Option<i32> {
        let shown: String = self
            .typed
            .text(field)
            .chars()
            .filter(|c| !crate::kernel::script::is_invisible(*c))
            .collect();
        let text = digits(shown.trim());
        let figures = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        match text.parse::<i32>() {
            Ok(number) if figures && (1..=most).contains(&number) => Some(number),
            _ => {
                let most = format::number(self.about.lang, i64::from(most));
                self.refuse(field, self.about.lang.t().call_problem_number(most))
            }
        }
    }

    /// One of the words a list offers.
    pub fn word<T>(&mut self, field: &str, known: Option<T>) -> Option<T> {
        known.or_else(|| self.refuse(field, self.about.lang.t().call_problem_choose()))
    }
}
