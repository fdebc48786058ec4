//! How one field of the form is read; what is wrong with it is noted and reading goes on.
use super::About;
use crate::i18n::{Explain, Translate, format};
use crate::kernel::script::is_invisible;
use crate::kernel::{Lang, Localized, Occurs, TextProblem, digits, parse_time};
use crate::ui::Problem;
use crate::web::Fields;
use jiff::civil::{Date, DateTime, Time};

pub(super) struct Reading<'a> {
    pub about: &'a About<'a>,
    pub typed: &'a Fields,
    pub problems: Vec<Problem>,
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

    pub fn hour(&mut self, field: &str) -> Option<Time> {
        match parse_time(self.typed.text(field)) {
            Ok(hour) => Some(hour),
            Err(problem) => self.refuse(field, problem.explain(self.about.lang)),
        }
    }

    /// An hour of a day that the event's clocks show.
    pub fn moment(&mut self, field: &str, (day, hour): (Date, Time)) -> Option<DateTime> {
        let (at, zone, lang) = (day.to_datetime(hour), &self.about.event.zone, self.about.lang);
        if zone.occurs(at) != Occurs::Never {
            return Some(at);
        }
        let (hour, city, day) = (format::time(hour), format::city(lang, zone), format::date(lang, day));
        self.refuse(field, lang.t().limits_problem_hour(hour, city, day))
    }

    /// A whole number in the digits of any keyboard, or nothing.
    pub fn number(&mut self, field: &str, (least, most): (i32, i32)) -> Option<Option<i32>> {
        let shown: String = self.typed.text(field).chars().filter(|c| !is_invisible(*c)).collect();
        let text = digits(shown.trim());
        if text.is_empty() {
            return Some(None);
        }
        let figures = text.bytes().all(|b| b.is_ascii_digit());
        match text.parse::<i32>() {
            Ok(number) if figures && (least..=most).contains(&number) => Some(Some(number)),
            _ => {
                let shown = |n: i32| format::number(self.about.lang, i64::from(n));
                let said = self
                    .about
                    .lang
                    .t()
                    .agenda_edit_problem_number(shown(least), shown(most));
                self.refuse(field, said)
            }
        }
    }

    pub fn line(&mut self, field: &str, max: usize) -> Option<String> {
        match crate::kernel::clean_line(self.typed.text(field), max) {
            Ok(line) => Some(line),
            Err(problem) => self.refuse(field, problem.explain(self.about.lang)),
        }
    }

    /// A text in three languages; each is cleaned, and one that is too long is refused at the field.
    pub fn localized(&mut self, field: &str, clean: impl Fn(&str) -> Result<String, TextProblem>) -> Option<Localized> {
        let mut text = Localized::default();
        let mut whole = true;
        for lang in Lang::ALL {
            match clean(self.typed.text(&format!("{field}_{}", lang.code()))) {
                Ok(words) => text.set(lang, words),
                Err(problem) => {
                    let said = format!("{}: {}", lang.own_name(), problem.explain(self.about.lang));
                    whole = self.refuse::<()>(field, said).is_some();
                }
            }
        }
        whole.then_some(text)
    }

    /// One of the words a list offers.
    pub fn word<T>(&mut self, field: &str, known: Option<T>) -> Option<T> {
        known.or_else(|| self.refuse(field, self.about.lang.t().agenda_edit_problem_choose()))
    }
}
