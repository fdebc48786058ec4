//! Reads the form, or says field by field what to mend.
use super::reading::{Alone, Reading};
use super::{
    About, LONGEST_DECIDED_BY, LONGEST_INTRO, LONGEST_QUESTIONS, LONGEST_REASON, WHOLE, date_sentence, places_field,
    questions_field, rows,
};
use crate::i18n::{Explain, Translate};
use crate::kernel::{Fold, SlotId, clean_line, clean_text};
use crate::programme::session::model::{Role, Session};
use crate::speakers::call::actions::Order;
use crate::speakers::call::model::{Call, CallSession, NextReserve, ROLES, State};
use crate::speakers::call::rules::{self, DateProblem};
use crate::ui::Problem;
use crate::web::Fields;
use jiff::civil::DateTime;
use sea_orm::ActiveEnum;

pub fn read(about: &About<'_>, typed: &Fields) -> Result<Order, Vec<Problem>> {
    let mut reading = Reading::new(about, typed);
    let call = call(&mut reading);
    let reason = reason(&mut reading);
    if let Some(call) = &call {
        judge(&mut reading, call);
    }
    match (call, reason) {
        (Some(call), Some(reason)) if reading.problems.is_empty() => Ok(Order {
            call,
            seen: typed.text("seen").parse().unwrap_or(0),
            reason,
        }),
        _ => Err(reading.problems),
    }
}

fn call(reading: &mut Reading<'_>) -> Option<Call> {
    let present = reading.about.present;
    let window = window(reading);
    let roles = roles(reading);
    let places = places(reading);
    let intro = reading.localized("intro", LONGEST_INTRO, clean_text);
    let decided_by = decided_by(reading);
    let review = optional(reading, "review_date", |reading| {
        reading.moment(["review_date", "review_time"], Alone::Ends)
    });
    let answers_by = optional(reading, "answers_by", |reading| reading.date("answers_by"));
    let next = NextReserve::try_from_value(&reading.typed.text("next_reserve").to_owned()).ok();
    let next_reserve = reading.word("next_reserve", next);
    let criteria = rows::criteria(reading);
    let checks = rows::checks(reading);
    let targets = rows::targets(reading);
    let zone = &reading.about.event.zone;
    let ((opens, closes), (sessions, slots), review_closes) = (window?, places?, review?);
    Some(Call {
        intro: intro?,
        decided_by: decided_by?,
        opens,
        closes,
        window: rules::window(opens, closes, zone),
        answers_by: answers_by?,
        review_closes,
        review_closes_at: review_closes.map(|at| zone.instant(at, Fold::Later)),
        roles: roles?,
        blind: reading.typed.text("blind") == "true",
        next_reserve: next_reserve?,
        sessions,
        slots,
        criteria: criteria?,
        checks: checks?,
        targets: targets?,
        ..present.clone()
    })
}

/// Once published, the dates are a promise: the form does not ask for them any more.
fn window(reading: &mut Reading<'_>) -> Option<(DateTime, DateTime)> {
    let present = reading.about.present;
    if present.state == State::Published {
        return Some((present.opens, present.closes));
    }
    let opens = reading.moment(["opens_date", "opens_time"], Alone::Begins);
    let closes = reading.moment(["closes_date", "closes_time"], Alone::Ends);
    Some((opens?, closes?))
}

fn optional<'a, T>(
    reading: &mut Reading<'a>,
    field: &str,
    read: impl Fn(&mut Reading<'a>) -> Option<T>,
) -> Option<Option<T>> {
    match reading.typed.filled(field) {
        None => Some(None),
        Some(_) => read(reading).map(Some),
    }
}

fn roles(reading: &mut Reading<'_>) -> Option<Vec<Role>> {
    let chosen = |role: &Role| reading.typed.all("role").any(|word| word == role.to_value());
    let roles: Vec<Role> = ROLES.into_iter().filter(chosen).collect();
    let any = (!roles.is_empty()).then_some(roles);
    any.or_else(|| reading.refuse("role", reading.about.lang.t().call_problem_role()))
}

fn decided_by(reading: &mut Reading<'_>) -> Option<crate::kernel::Localized> {
    let text = reading.localized("decided_by", LONGEST_DECIDED_BY, clean_line)?;
    if text.is_empty() {
        return reading.refuse("decided_by", reading.about.lang.t().call_problem_decided_by());
    }
    Some(text)
}

fn places(reading: &mut Reading<'_>) -> Option<(Vec<CallSession>, Vec<SlotId>)> {
    let (mut sessions, mut slots, mut whole) = (Vec::new(), Vec::new(), true);
    for session in reading.about.offered() {
        match one_session(reading, session) {
            Some((Some(asked), open)) => {
                sessions.push(asked);
                slots.extend(open);
            }
            Some((None, _)) => {}
            None => whole = false,
        }
    }
    whole.then_some((sessions, slots))
}

/// A session is asked for when it, or one of its places, is ticked.
fn one_session(reading: &mut Reading<'_>, session: &Session) -> Option<(Option<CallSession>, Vec<SlotId>)> {
    let (name, t) = (places_field(session.id), reading.about.lang.t());
    let mut slots = Vec::new();
    for value in reading.typed.all(&name).filter(|value| *value != WHOLE) {
        let found = session.slots.iter().find(|slot| slot.id.to_string() == value);
        let fits = found
            .filter(|slot| rules::may_offer(slot, reading.about.groups) || reading.about.present.has_slot(slot.id));
        match fits {
            Some(slot) => slots.push(slot.id),
            None => return reading.refuse(&name, t.call_problem_place()),
        }
    }
    let field = questions_field(session.id);
    let questions = reading.localized(&field, LONGEST_QUESTIONS, clean_text)?;
    let asked = !slots.is_empty() || reading.typed.all(&name).any(|value| value == WHOLE);
    if !asked && !questions.is_empty() {
        return reading.refuse(&name, t.call_problem_questions());
    }
    let asked = asked.then_some(CallSession {
        session: session.id,
        questions,
    });
    Some((asked, slots))
}

/// A published call changes only with a reason (law 8).
fn reason(reading: &mut Reading<'_>) -> Option<String> {
    let lang = reading.about.lang;
    if reading.about.present.state != State::Published {
        return Some(String::new());
    }
    match clean_line(reading.typed.text("reason"), LONGEST_REASON) {
        Ok(reason) if reason.is_empty() => reading.refuse("reason", lang.t().call_problem_reason()),
        Ok(reason) => Some(reason),
        Err(problem) => reading.refuse("reason", problem.explain(lang)),
    }
}

fn judge(reading: &mut Reading<'_>, call: &Call) {
    if let Err(problem) = rules::judge_dates(call, reading.about.sittings) {
        let published = call.state == State::Published;
        let field = match problem {
            DateProblem::ReviewTooEarly | DateProblem::ReviewTooLate(_) => "review_date",
            DateProblem::AnswersTooEarly | DateProblem::AnswersTooLate(_) => "answers_by",
            // Told where it can be mended.
            _ if published => "extension_date",
            _ => "closes_date",
        };
        let said = date_sentence(reading.about, problem);
        let _: Option<()> = reading.refuse(field, said);
    }
}
