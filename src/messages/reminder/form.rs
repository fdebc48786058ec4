//! The form of one rule: what a person typed, and the rule it means.
mod known;

use super::actions::ChangeError;
use super::model::{GROUPS_LENGTH, MOST_DAYS, MOST_MINUTES, Misfit, Offset, Quiet, Reach, Rule, State, When};
use crate::directory::group::model::Groups;
use crate::i18n::{Explain, Translate, format};
use crate::kernel::{EventId, Lang, RuleId, SessionId, SittingId, digits, parse_time, script};
use crate::programme::event::model::Sitting;
use crate::programme::session::model::Session;
use crate::ui::Problem;
use crate::web::Fields;
use jiff::civil;
pub use known::{ANCHORS, AUDIENCES, LETTERS, anchor, audience, letter};
use std::collections::BTreeSet;

/// What the form is about.
pub struct About<'a> {
    pub lang: Lang,
    pub groups: &'a Groups,
    pub sittings: &'a [Sitting],
    pub sessions: &'a [Session],
}

/// A rule that is not written yet, as the form shows it first.
pub fn blank() -> Fields {
    let (anchor, audience, letter) = (ANCHORS[0].1, AUDIENCES[0].1, LETTERS[0].1);
    Fields::from_pairs([
        ("anchor", anchor),
        ("side", "before"),
        ("amount", "3"),
        ("unit", "days"),
        ("time", "10:00"),
        ("audience", audience),
        ("letter", letter),
        ("catch_up", "late"),
        ("quiet_from", "21:00"),
        ("quiet_to", "07:00"),
    ])
}

pub fn filled(rule: &Rule) -> Fields {
    let (unit, amount, time) = match rule.when.offset {
        Offset::Days(days, hour) => ("days", days, format::time(hour)),
        Offset::Minutes(minutes) => ("minutes", minutes, String::new()),
    };
    let side = known::side(rule.when.side);
    let quiet = |of: fn(Quiet) -> civil::Time| rule.quiet.map(of).map(format::time).unwrap_or_default();
    let id = |id: Option<String>| id.unwrap_or_default();
    let mut pairs = vec![
        ("anchor", anchor(rule.when.anchor).to_owned()),
        ("side", side.to_owned()),
        ("amount", amount.to_string()),
        ("unit", unit.to_owned()),
        ("time", time),
        ("audience", audience(rule.reach.audience).to_owned()),
        ("letter", letter(rule.letter).to_owned()),
        ("catch_up", known::catch_up(rule.catch_up).to_owned()),
        ("sitting", id(rule.reach.sitting.map(|id| id.to_string()))),
        ("session", id(rule.reach.session.map(|id| id.to_string()))),
        ("quiet_from", quiet(|quiet| quiet.from)),
        ("quiet_to", quiet(|quiet| quiet.to)),
        ("seen", rule.revision.to_string()),
    ];
    pairs.extend(rule.reach.groups.iter().map(|code| ("group", code.clone())));
    pairs.extend(rule.reach.langs.iter().map(|lang| ("lang", lang.code().to_owned())));
    Fields::from_pairs(pairs)
}

/// Reads the form, or says field by field what to mend.
pub fn read(about: &About<'_>, typed: &Fields, (id, event): (RuleId, EventId)) -> Result<Rule, Vec<Problem>> {
    let mut reading = Reading {
        about,
        typed,
        problems: Vec::new(),
    };
    let rule = reading.rule(id, event);
    match rule {
        Some(rule) if reading.problems.is_empty() => match rule.fits() {
            Ok(()) => Ok(rule),
            Err(problem) => {
                let (field, message) = sentence(about.lang, problem);
                Err(vec![Problem {
                    field: field.to_owned(),
                    message,
                }])
            }
        },
        _ => Err(reading.problems),
    }
}

/// What an action refused, as the form says it; `None`: not the form's fault.
pub fn misfit(lang: Lang, error: &ChangeError) -> Option<(&'static str, String)> {
    match error {
        ChangeError::Misfit(problem) => Some(sentence(lang, *problem)),
        ChangeError::Double => Some(("anchor", lang.t().reminder_problem_double())),
        ChangeError::Raced => Some(("anchor", lang.t().reminder_problem_raced())),
        ChangeError::Unknown | ChangeError::Db(_) => None,
    }
}

fn sentence(lang: Lang, problem: Misfit) -> (&'static str, String) {
    let t = lang.t();
    match problem {
        Misfit::Letter => ("letter", t.reminder_problem_letter()),
        Misfit::AfterTheDeadline => ("side", t.reminder_problem_after()),
        Misfit::BeforeTheInvitation => ("side", t.reminder_problem_before_invitation()),
        Misfit::InvitationsInDays => ("unit", t.reminder_problem_invitation_days()),
        Misfit::ThanksBefore => ("anchor", t.reminder_problem_thanks()),
        Misfit::AttendAfter => ("side", t.reminder_problem_attend()),
        Misfit::QuietHour => ("time", t.reminder_problem_quiet_hour()),
        Misfit::Sitting => ("sitting", t.reminder_problem_sitting()),
        Misfit::Session => ("session", t.reminder_problem_session()),
        Misfit::Offer => ("anchor", t.reminder_problem_offer()),
    }
}

struct Reading<'a> {
    about: &'a About<'a>,
    typed: &'a Fields,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn rule(&mut self, id: RuleId, event: EventId) -> Option<Rule> {
        let anchor = self.word("anchor", &ANCHORS);
        let side = self.word("side", &known::SIDES);
        let offset = self.offset();
        let reach = self.reach();
        let letter = self.word("letter", &LETTERS);
        let catch_up = self.word("catch_up", &known::CATCH_UPS);
        let quiet = self.quiet();
        Some(Rule {
            id,
            event,
            when: When {
                anchor: anchor?,
                side: side?,
                offset: offset?,
            },
            reach: reach?,
            letter: letter?,
            catch_up: catch_up?,
            quiet: quiet?,
            state: State::Enabled,
            revision: 1,
        })
    }

    fn offset(&mut self) -> Option<Offset> {
        match self.word("unit", &[(false, "days"), (true, "minutes")])? {
            false => {
                let days = self.number("amount", MOST_DAYS);
                let hour = match self.typed.filled("time") {
                    None => self.refuse("time", self.about.lang.t().reminder_problem_time()),
                    Some(_) => self.hour("time"),
                };
                Some(Offset::Days(days?, hour?))
            }
            true => self.number("amount", MOST_MINUTES).map(Offset::Minutes),
        }
    }

    /// A group, sitting or session that is none reaches nobody: it is refused, never left out.
    fn reach(&mut self) -> Option<Reach> {
        let about = self.about;
        let audience = self.word("audience", &AUDIENCES);
        let groups = self.groups();
        let langs = self.langs();
        let sitting = self.one("sitting", |id: SittingId| about.sittings.iter().any(|it| it.id == id));
        let session = self.one("session", |id: SessionId| about.sessions.iter().any(|it| it.id == id));
        Some(Reach {
            audience: audience?,
            groups: groups?,
            langs: langs?,
            sitting: sitting?,
            session: session?,
        })
    }

    /// Each once, however often it was sent.
    fn groups(&mut self) -> Option<Vec<String>> {
        let typed = self.typed.all("group").filter(|code| !code.is_empty());
        let groups: BTreeSet<String> = typed.map(str::to_owned).collect();
        if !groups.iter().all(|code| self.about.groups.by_code(code).is_some()) {
            return self.choose("group");
        }
        let length: usize = groups.iter().map(|code| code.chars().count() + 1).sum();
        match length <= GROUPS_LENGTH + 1 {
            true => Some(groups.into_iter().collect()),
            false => self.refuse("group", self.about.lang.t().reminder_problem_groups()),
        }
    }

    fn langs(&mut self) -> Option<Vec<Lang>> {
        let typed: Vec<&str> = self.typed.all("lang").filter(|code| !code.is_empty()).collect();
        let langs: Option<Vec<Lang>> = typed.into_iter().map(Lang::parse).collect();
        let Some(langs) = langs else {
            return self.choose("lang");
        };
        Some(Lang::ALL.into_iter().filter(|lang| langs.contains(lang)).collect())
    }

    /// `Some(None)`: every one.
    fn one<T: std::str::FromStr + Copy>(&mut self, field: &str, known: impl Fn(T) -> bool) -> Option<Option<T>> {
        let Some(text) = self.typed.filled(field) else {
            return Some(None);
        };
        match text.parse::<T>() {
            Ok(id) if known(id) => Some(Some(id)),
            _ => self.choose(field),
        }
    }

    /// `Some(None)`: no quiet hours.
    fn quiet(&mut self) -> Option<Option<Quiet>> {
        let said = self.about.lang.t().reminder_problem_quiet();
        match (self.typed.filled("quiet_from"), self.typed.filled("quiet_to")) {
            (None, None) => Some(None),
            (Some(_), Some(_)) => {
                let (from, to) = (self.hour("quiet_from"), self.hour("quiet_to"));
                let (from, to) = (from?, to?);
                match from == to {
                    true => self.refuse("quiet_to", said),
                    false => Some(Some(Quiet { from, to })),
                }
            }
            (None, Some(_)) => self.refuse("quiet_from", said),
            (Some(_), None) => self.refuse("quiet_to", said),
        }
    }

    fn hour(&mut self, field: &str) -> Option<civil::Time> {
        match parse_time(self.typed.text(field)) {
            Ok(hour) => Some(hour),
            Err(problem) => self.refuse(field, problem.explain(self.about.lang)),
        }
    }

    /// In the digits of any keyboard.
    fn number(&mut self, field: &str, most: i32) -> Option<i32> {
        let shown: String = self
            .typed
            .text(field)
            .chars()
            .filter(|c| !script::is_invisible(*c))
            .collect();
        let text = digits(shown.trim());
        let figures = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        match text.parse::<i32>() {
            Ok(number) if figures && number <= most => Some(number),
            _ => {
                let most = format::number(self.about.lang, i64::from(most));
                self.refuse(field, self.about.lang.t().reminder_problem_amount(most))
            }
        }
    }

    fn word<T: Copy>(&mut self, field: &str, known: &[(T, &str)]) -> Option<T> {
        let typed = self.typed.text(field);
        let found = known.iter().find(|(_, word)| *word == typed).map(|(value, _)| *value);
        found.or_else(|| self.choose(field))
    }

    fn choose<T>(&mut self, field: &str) -> Option<T> {
        self.refuse(field, self.about.lang.t().reminder_problem_choose())
    }

    fn refuse<T>(&mut self, field: &str, message: String) -> Option<T> {
        self.problems.push(Problem {
            field: field.to_owned(),
            message,
        });
        None
    }
}
