//! A call as its form shows it.
use super::{WHOLE, check_field, criterion_field, places_field, questions_field, target_field};
use crate::i18n::format;
use crate::kernel::{Lang, Localized};
use crate::programme::session::model::Session;
use crate::speakers::call::model::Call;
use crate::speakers::call::rules::last_day;
use crate::web::Fields;
use jiff::civil::{Date, DateTime, Time};
use sea_orm::ActiveEnum;

type Pairs = Vec<(String, String)>;

pub fn filled(call: &Call, sessions: &[Session]) -> Fields {
    let mut pairs = Pairs::new();
    dates(&mut pairs, call);
    let roles = call.roles.iter();
    pairs.extend(roles.map(|role| ("role".to_owned(), role.to_value())));
    places(&mut pairs, call, sessions);
    localized(&mut pairs, "intro", &call.intro);
    localized(&mut pairs, "decided_by", &call.decided_by);
    if call.blind {
        pairs.push(("blind".to_owned(), "true".to_owned()));
    }
    pairs.push(("next_reserve".to_owned(), call.next_reserve.to_value()));
    rows(&mut pairs, call);
    Fields::from_pairs(pairs)
}

fn dates(pairs: &mut Pairs, call: &Call) {
    let mut add = |name: &str, value: String| pairs.push((name.to_owned(), value));
    add("opens_date", day(call.opens.date()));
    add("opens_time", format::time(call.opens.time()));
    let (date, time) = deadline(call.closes);
    add("closes_date", date);
    add("closes_time", time);
    let (date, time) = call.review_closes.map(deadline).unwrap_or_default();
    add("review_date", date);
    add("review_time", time);
    add("answers_by", call.answers_by.map(day).unwrap_or_default());
}

/// Midnight is the end of the day before: a date without an hour.
fn deadline(closes: DateTime) -> (String, String) {
    let time = match closes.time() == Time::midnight() {
        true => String::new(),
        false => format::time(closes.time()),
    };
    (day(last_day(closes)), time)
}

fn day(day: Date) -> String {
    day.strftime("%d/%m/%Y").to_string()
}

fn places(pairs: &mut Pairs, call: &Call, sessions: &[Session]) {
    for session in sessions.iter().filter(|session| call.has_session(session.id)) {
        let slots: Vec<_> = session.slots.iter().filter(|slot| call.has_slot(slot.id)).collect();
        let name = places_field(session.id);
        pairs.push((name.clone(), WHOLE.to_owned()));
        pairs.extend(slots.iter().map(|slot| (name.clone(), slot.id.to_string())));
        let asked = call.sessions.iter().find(|one| one.session == session.id);
        if let Some(asked) = asked {
            localized(pairs, &questions_field(session.id), &asked.questions);
        }
    }
}

/// Ids only of what is kept already: what they name can be told again.
fn rows(pairs: &mut Pairs, call: &Call) {
    let id = |id: String| if call.is_new() { String::new() } else { id };
    for (row, criterion) in call.criteria.iter().enumerate() {
        let name = criterion_field(row);
        localized(pairs, &name, &criterion.label);
        pairs.push((format!("{name}-weight"), criterion.weight.to_string()));
        pairs.push((format!("{name}-id"), id(criterion.id.to_string())));
    }
    for (row, check) in call.checks.iter().enumerate() {
        let name = check_field(row);
        localized(pairs, &name, &check.label);
        pairs.push((format!("{name}-id"), id(check.id.to_string())));
    }
    for (row, target) in call.targets.iter().enumerate() {
        let name = target_field(row);
        let who = format!("{}:{}", target.dimension.to_value(), target.value);
        pairs.push((format!("{name}-bound"), target.bound.to_value()));
        pairs.push((format!("{name}-amount"), target.amount.to_string()));
        pairs.push((format!("{name}-unit"), target.unit.to_value()));
        pairs.push((format!("{name}-scope"), target.scope.to_value()));
        pairs.push((name, who));
    }
}

fn localized(pairs: &mut Pairs, name: &str, text: &Localized) {
    for lang in Lang::ALL {
        let words = text.get(lang).unwrap_or_default();
        pairs.push((format!("{name}_{}", lang.code()), words.to_owned()));
    }
}
