//! The settings form: what a person typed, and the plan it means.
use super::actions::Order;
use super::model::{Plan, open_to, parse_open_to};
use super::rules::{WindowProblem, happens, judge};
use crate::directory::group::model::Groups;
use crate::i18n::{Explain, Translate, format};
use crate::kernel::{Lang, clean_line, digits, parse_date, parse_time};
use crate::programme::event::model::{Event, OpenTo, Sitting};
use crate::ui::Problem;
use crate::web::Fields;
use jiff::civil::{DateTime, Time};
use std::collections::BTreeMap;

/// A slip of the finger is refused; a bigger hall than this is not.
const MOST_PLACES: u32 = 100_000;
const LONGEST_REASON: usize = 300;

/// What the form is about.
pub struct About<'a> {
    pub lang: Lang,
    pub event: &'a Event,
    pub sittings: &'a [Sitting],
    pub groups: &'a Groups,
}

/// The name of a group's field.
pub fn group_field(code: &str) -> String {
    format!("group-{code}")
}

/// A plan as the form shows it.
pub fn filled(plan: &Plan, groups: &Groups) -> Fields {
    let places = |limit: Option<u32>| limit.map_or_else(String::new, |places| places.to_string());
    let (closes_date, closes_time) = deadline(plan.closes);
    let mut pairs = vec![
        ("in_room".to_owned(), places(plan.in_room)),
        ("online".to_owned(), places(plan.online)),
        ("per_organisation".to_owned(), places(plan.per_organisation)),
        ("open_to".to_owned(), open_to(plan.open_to).to_owned()),
        ("opens_date".to_owned(), plan.opens.strftime("%d/%m/%Y").to_string()),
        ("opens_time".to_owned(), format::time(plan.opens.time())),
        ("closes_date".to_owned(), closes_date),
        ("closes_time".to_owned(), closes_time),
    ];
    if plan.approval {
        pairs.push(("approval".to_owned(), "true".to_owned()));
    }
    for group in groups.iter() {
        pairs.push((group_field(&group.code), places(plan.by_group.get(&group.id).copied())));
    }
    Fields::from_pairs(pairs)
}

/// Midnight is the end of the day before: a date without an hour.
fn deadline(closes: DateTime) -> (String, String) {
    if closes.time() == Time::midnight() {
        let day = closes.date().yesterday().unwrap_or(closes.date());
        (day.strftime("%d/%m/%Y").to_string(), String::new())
    } else {
        (closes.strftime("%d/%m/%Y").to_string(), format::time(closes.time()))
    }
}

/// Reads the form, or says field by field what to mend.
pub fn read(about: &About<'_>, typed: &Fields) -> Result<Order, Vec<Problem>> {
    let mut reading = Reading {
        about,
        typed,
        problems: Vec::new(),
    };
    let plan = reading.plan();
    let reason = reading.reason();
    if let Some(plan) = &plan {
        reading.judge(plan);
    }
    match (plan, reason) {
        (Some(plan), Some(reason)) if reading.problems.is_empty() => Ok(Order {
            plan,
            seen: typed.text("seen").to_owned(),
            reason,
        }),
        _ => Err(reading.problems),
    }
}

struct Reading<'a> {
    about: &'a About<'a>,
    typed: &'a Fields,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn plan(&mut self) -> Option<Plan> {
        let t = self.about.lang.t();
        let in_room = self.places("in_room", &t.limits_in_room());
        let online = self.places("online", &t.limits_online());
        let per_organisation = self.places("per_organisation", &t.limits_per_organisation());
        let by_group = self.by_group();
        let open_to = self.open_to();
        let opens = self.moment(["opens_date", "opens_time"], |date| Some(date.at(0, 0, 0, 0)));
        let closes = self.moment(["closes_date", "closes_time"], |date| {
            Some(date.tomorrow().ok()?.at(0, 0, 0, 0))
        });
        Some(Plan {
            in_room: in_room?,
            online: online?,
            per_organisation: per_organisation?,
            by_group: by_group?,
            approval: self.typed.text("approval") == "true",
            open_to: open_to?,
            opens: opens?,
            closes: closes?,
        })
    }

    fn by_group(&mut self) -> Option<BTreeMap<crate::kernel::GroupId, u32>> {
        let mut limits = BTreeMap::new();
        let mut whole = true;
        for group in self.about.groups.iter() {
            match self.places(&group_field(&group.code), group.name(self.about.lang)) {
                Some(Some(places)) => drop(limits.insert(group.id, places)),
                Some(None) => {}
                None => whole = false,
            }
        }
        whole.then_some(limits)
    }

    /// `Some(None)`: left empty, no limit.
    fn places(&mut self, field: &str, label: &str) -> Option<Option<u32>> {
        let t = self.about.lang.t();
        let shown: String = self.typed.text(field).chars().filter(|c| !is_mark(*c)).collect();
        let text = digits(shown.trim());
        let figures = text.bytes().all(|b| b.is_ascii_digit());
        let sentence = match text.parse::<u32>() {
            _ if text.is_empty() => return Some(None),
            Ok(places) if figures && places <= MOST_PLACES => return Some(Some(places)),
            _ if figures => t.limits_problem_many(label, format::number(self.about.lang, i64::from(MOST_PLACES))),
            _ if text.starts_with(['-', '\u{2212}', '–']) => t.limits_problem_negative(label),
            _ => t.limits_problem_number(label),
        };
        self.refuse(field, sentence)
    }

    fn open_to(&mut self) -> Option<OpenTo> {
        let known = parse_open_to(self.typed.text("open_to"));
        known.or_else(|| self.refuse("open_to", self.about.lang.t().limits_problem_open_to()))
    }

    /// A date, and an hour or none: `alone` says what the date alone means.
    fn moment(
        &mut self,
        [date, time]: [&str; 2],
        alone: impl Fn(jiff::civil::Date) -> Option<DateTime>,
    ) -> Option<DateTime> {
        let lang = self.about.lang;
        let day = match parse_date(self.typed.text(date)) {
            Ok(day) => Some(day),
            Err(problem) => self.refuse(date, problem.explain(lang)),
        };
        if self.typed.filled(time).is_none() {
            return alone(day?);
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
        let sentence = lang
            .t()
            .limits_problem_hour(format::time(at.time()), city, format::date(lang, at.date()));
        self.refuse(time, sentence)
    }

    fn reason(&mut self) -> Option<String> {
        let lang = self.about.lang;
        match clean_line(self.typed.text("reason"), LONGEST_REASON) {
            Ok(reason) if reason.is_empty() => self.refuse("reason", lang.t().limits_problem_reason()),
            Ok(reason) => Some(reason),
            Err(problem) => self.refuse("reason", problem.explain(lang)),
        }
    }

    fn judge(&mut self, plan: &Plan) {
        let zone = &self.about.event.zone;
        if let Err(problem) = judge(plan, zone, self.about.sittings) {
            let _: Option<()> = self.refuse("closes_date", window_sentence(self.about, problem));
        }
    }

    fn refuse<T>(&mut self, field: &str, message: String) -> Option<T> {
        self.problems.push(Problem {
            field: field.to_owned(),
            message,
        });
        None
    }
}

pub fn window_sentence(about: &About<'_>, problem: WindowProblem) -> String {
    let t = about.lang.t();
    match problem {
        WindowProblem::OpensAfterCloses => t.limits_problem_order(),
        WindowProblem::ClosesAfterTheEnd(end) => {
            t.limits_problem_late(format::moment(about.lang, &about.event.zone, end))
        }
    }
}

/// What comes along when people copy a number.
fn is_mark(c: char) -> bool {
    crate::kernel::script::is_invisible(c)
}
