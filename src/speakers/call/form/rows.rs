//! The rows of the form: criteria, the checklist, targets. An empty row is none.
use super::reading::Reading;
use super::{LONGEST_LABEL, check_field, criterion_field, target_field};
use crate::i18n::{Translate, countries};
use crate::kernel::{CheckId, CriterionId, Lang, Localized, TargetId, clean_line};
use crate::speakers::call::model::{
    Ages, Bound, Check, Criterion, Dimension, EACH, MOST_CHECKS, MOST_CRITERIA, MOST_TARGETS, Scope, Target, Unit, YES,
};
use sea_orm::ActiveEnum;
use std::str::FromStr;

const HEAVIEST: i32 = 10;
const MOST_PERSONS: i32 = 500;
const WHOLE_SHARE: i32 = 100;

pub(super) fn criteria(reading: &mut Reading<'_>) -> Option<Vec<Criterion>> {
    let mut rows = Vec::new();
    let mut whole = true;
    for row in 0..MOST_CRITERIA {
        match criterion(reading, &criterion_field(row)) {
            Some(Some(one)) => rows.push(one),
            Some(None) => {}
            None => whole = false,
        }
    }
    if whole && rows.is_empty() {
        let said = reading.about.lang.t().call_problem_no_criterion();
        return reading.refuse(&criterion_field(0), said);
    }
    whole.then_some(rows)
}

fn criterion(reading: &mut Reading<'_>, name: &str) -> Option<Option<Criterion>> {
    let label = reading.localized(name, LONGEST_LABEL, clean_line)?;
    if label.is_empty() {
        return Some(None);
    }
    let known: Vec<CriterionId> = reading.about.present.criteria.iter().map(|one| one.id).collect();
    let (now, chance) = (reading.about.now, reading.about.chance);
    let weight = reading.number(&format!("{name}-weight"), HEAVIEST);
    let id = id(reading, name, &known, || CriterionId::new(now, chance));
    Some(Some(Criterion {
        id: id?,
        weight: weight?,
        label,
    }))
}

pub(super) fn checks(reading: &mut Reading<'_>) -> Option<Vec<Check>> {
    let known: Vec<CheckId> = reading.about.present.checks.iter().map(|one| one.id).collect();
    let (now, chance) = (reading.about.now, reading.about.chance);
    let mut rows = Vec::new();
    let mut whole = true;
    for name in (0..MOST_CHECKS).map(check_field) {
        let label: Option<Localized> = reading.localized(&name, LONGEST_LABEL, clean_line);
        let Some(label) = label.filter(|label| !label.is_empty()) else {
            continue;
        };
        match id(reading, &name, &known, || CheckId::new(now, chance)) {
            Some(id) => rows.push(Check { id, label }),
            None => whole = false,
        }
    }
    whole.then_some(rows)
}

/// The id of what the row was, or a new one. Scores and answers point to it, so it is never guessed.
fn id<T: FromStr + PartialEq>(reading: &mut Reading<'_>, name: &str, known: &[T], new: impl Fn() -> T) -> Option<T> {
    let Some(typed) = reading.typed.filled(&format!("{name}-id")) else {
        return Some(new());
    };
    let found = typed.parse().ok().filter(|id| known.contains(id));
    found.or_else(|| reading.refuse(name, reading.about.lang.t().call_problem_row_gone()))
}

pub(super) fn targets(reading: &mut Reading<'_>) -> Option<Vec<Target>> {
    let mut rows: Vec<Target> = Vec::new();
    let mut whole = true;
    for name in (0..MOST_TARGETS).map(target_field) {
        if reading.typed.filled(&name).is_none() {
            continue;
        }
        let Some(target) = target(reading, &name) else {
            whole = false;
            continue;
        };
        let same = |one: &Target| {
            (one.dimension, &one.value, one.bound) == (target.dimension, &target.value, target.bound)
                && (one.unit, one.scope) == (target.unit, target.scope)
        };
        if rows.iter().any(same) {
            let _: Option<()> = reading.refuse(&name, reading.about.lang.t().call_problem_twice());
            whole = false;
        }
        rows.push(target);
    }
    whole.then_some(rows)
}

fn target(reading: &mut Reading<'_>, name: &str) -> Option<Target> {
    let field = |part: &str| format!("{name}-{part}");
    let word = |part: &str| reading.typed.text(&field(part)).to_owned();
    let (bound, unit) = (
        Bound::try_from_value(&word("bound")),
        Unit::try_from_value(&word("unit")),
    );
    let who = who(reading.about.groups, reading.typed.text(name));
    let who = reading.word(name, who);
    let bound = reading.word(&field("bound"), bound.ok());
    let unit = reading.word(&field("unit"), unit.ok());
    // A form from before it was asked means the whole event.
    let scope = match word("scope").as_str() {
        "" => Some(Scope::Event),
        scope => reading.word(&field("scope"), Scope::try_from_value(&scope.to_owned()).ok()),
    };
    let most = match unit {
        Some(Unit::Share) => WHOLE_SHARE,
        _ => MOST_PERSONS,
    };
    let amount = reading.number(&field("amount"), most);
    let (dimension, value) = who?;
    Some(Target {
        id: TargetId::new(reading.about.now, reading.about.chance),
        dimension,
        value,
        bound: bound?,
        amount: amount?,
        unit: unit?,
        scope: scope?,
    })
}

/// `gender:woman`, `country:LB`: what the list offers.
fn who(groups: &crate::directory::group::model::Groups, typed: &str) -> Option<(Dimension, String)> {
    let (dimension, value) = typed.split_once(':')?;
    let dimension = Dimension::try_from_value(&dimension.to_owned()).ok()?;
    let known = match dimension {
        Dimension::Gender => ["woman", "man"].contains(&value),
        Dimension::Group => value == EACH || groups.by_code(value).is_some(),
        Dimension::Country => value == EACH || countries().iter().any(|country| country.code == value),
        Dimension::Language => Lang::parse(value).is_some(),
        Dimension::FirstTime | Dimension::MigrantLed | Dimension::LeastDeveloped => value == YES,
        Dimension::Age => Ages::parse(value).is_some(),
        Dimension::Organisation => value == EACH,
    };
    known.then(|| (dimension, value.to_owned()))
}
