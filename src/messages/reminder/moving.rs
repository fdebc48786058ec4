//! A date that might move: what it is, what a person typed for it, and what it would do to the plan; pure.
use super::facts::Facts;
use super::model::{Due, Held, Occurrence, Rule, Standing};
use super::plan::{Added, Change, Plan};
use crate::i18n::{Explain, Translate, format};
use crate::kernel::{Fold, Lang, Occurs, SittingId, TimeWindow, parse_date, parse_time};
use crate::ui::Problem;
use crate::web::Fields;
use chrono::{DateTime, Utc};
use jiff::civil;

/// Which date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    Registration,
    Nomination,
    Sitting(SittingId),
}

pub const REGISTRATION: &str = "registration";
pub const NOMINATION: &str = "nomination";

impl Which {
    pub fn parse(word: &str, facts: &Facts) -> Option<Self> {
        match word {
            REGISTRATION => Some(Self::Registration),
            NOMINATION => facts.call.as_ref().map(|_| Self::Nomination),
            id => {
                let id = id.parse().ok()?;
                facts.sittings.iter().any(|it| it.id == id).then_some(Self::Sitting(id))
            }
        }
    }
}

/// What would happen to one reminder.
#[derive(Clone, Debug)]
pub struct Effect<'a> {
    pub rule: &'a Rule,
    pub instance: String,
    pub now: Option<Due>,
    pub then: Then,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    Planned(Due),
    /// It was sent for the old date, and is sent again for the new one.
    Again(Due),
    Overdue(Due),
    Past(Due),
    Gone,
}

/// The dates as they would be.
pub fn moved(facts: &Facts, which: Which, to: civil::DateTime) -> Facts {
    let mut facts = facts.clone();
    let zone = facts.event.zone.clone();
    match which {
        Which::Registration => {
            facts.event.registration_closes = to;
            let closes = Some(zone.instant(to, Fold::Later));
            facts.event.registration = TimeWindow::new(facts.event.registration.opens, closes);
        }
        Which::Nomination => {
            if let Some(call) = &mut facts.call {
                call.closes = to;
            }
        }
        Which::Sitting(id) => {
            for sitting in facts.sittings.iter_mut().filter(|it| it.id == id) {
                let away = sitting.starts.until(to).unwrap_or_default();
                let ends = sitting.ends.saturating_add(away);
                (sitting.starts, sitting.ends) = (to, ends);
                sitting.starts_at = zone.instant(to, Fold::Earlier);
                sitting.ends_at = zone.instant(ends, Fold::Earlier);
            }
        }
    }
    facts
}

/// What the plan would become with these dates, reminder by reminder.
pub fn effects<'a>(plan: &'a Plan, facts: Facts, now: DateTime<Utc>) -> Vec<Effect<'a>> {
    let changes = Plan { facts, ..plan.clone() }.changes(now);
    let added = changes.iter().filter_map(|change| match change {
        Change::Add(added) => becomes(plan, added),
        _ => None,
    });
    let mut effects: Vec<Effect<'a>> = added.collect();
    for change in &changes {
        let Change::Cancel(id) = change else { continue };
        let Some(one) = plan.known.iter().find(|one| one.id == *id) else {
            continue;
        };
        let replaced = |effect: &Effect<'_>| effect.rule.id == one.rule && effect.instance == one.instance;
        if effects.iter().any(replaced) {
            continue;
        }
        effects.extend(plan.rule(one.rule).map(|rule| Effect {
            rule,
            instance: one.instance.clone(),
            now: Some(one.due),
            then: Then::Gone,
        }));
    }
    effects
}

fn becomes<'a>(plan: &'a Plan, added: &Added) -> Option<Effect<'a>> {
    let mine = |one: &&Occurrence| one.rule == added.rule && one.instance == added.instance.key;
    let known = || plan.known.iter().filter(mine);
    let sent = known().any(|one| one.state == Standing::Done && one.enqueued > 0);
    Some(Effect {
        rule: plan.rule(added.rule)?,
        instance: added.instance.key.clone(),
        now: known()
            .find(|one| one.is_live() || plan.unsent.contains(&one.id))
            .map(|one| one.due),
        then: match (added.state, added.held) {
            (_, Some(Held::Overdue)) => Then::Overdue(added.due),
            (Standing::Planned, _) if sent => Then::Again(added.due),
            (Standing::Planned, _) => Then::Planned(added.due),
            _ => Then::Past(added.due),
        },
    })
}

/// The new date and hour; a deadline without an hour ends with the day.
pub fn read(lang: Lang, (facts, typed): (&Facts, &Fields)) -> Result<(Which, civil::DateTime), Vec<Problem>> {
    let mut problems = Vec::new();
    let mut note = |field: &str, message: String| {
        problems.push(Problem {
            field: field.to_owned(),
            message,
        });
    };
    let which = Which::parse(typed.text("what"), facts);
    if which.is_none() {
        note("what", lang.t().reminder_problem_choose());
    }
    let day = parse_date(typed.text("date"))
        .map_err(|problem| note("date", problem.explain(lang)))
        .ok();
    let deadline = !matches!(which, Some(Which::Sitting(_)));
    let at = match typed.filled("time") {
        None if deadline => day.and_then(|day| Some(day.tomorrow().ok()?.at(0, 0, 0, 0))),
        _ => match parse_time(typed.text("time")) {
            Ok(hour) => day.map(|day| day.to_datetime(hour)),
            Err(problem) => {
                note("time", problem.explain(lang));
                None
            }
        },
    };
    let zone = &facts.event.zone;
    if let Some(at) = at.filter(|at| at.time() != civil::Time::midnight() && zone.occurs(*at) == Occurs::Never) {
        let (hour, day) = (format::time(at.time()), format::date(lang, at.date()));
        note(
            "time",
            lang.t().limits_problem_hour(hour, format::city(lang, zone), day),
        );
    }
    match (which, at) {
        (Some(which), Some(at)) if problems.is_empty() => Ok((which, at)),
        _ => Err(problems),
    }
}
