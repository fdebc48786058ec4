//! The form of an extension, and the sentences about dates.
use super::reading::{Alone, Reading};
use super::{About, LONGEST_REASON};
use crate::i18n::{Translate, format};
use crate::kernel::{Localized, clean_line};
use crate::speakers::call::rules::{DateProblem, Never};
use crate::ui::Problem;
use crate::web::Fields;
use jiff::civil::DateTime;

/// The later deadline and the reason that everybody reads.
pub fn later(about: &About<'_>, typed: &Fields) -> Result<(DateTime, Localized), Vec<Problem>> {
    let mut reading = Reading::new(about, typed);
    let closes = reading.moment(["extension_date", "extension_time"], Alone::Ends);
    let lang = about.lang;
    let reason = match reading.localized("extension_reason", LONGEST_REASON, clean_line) {
        Some(reason) if reason.is_empty() => {
            reading.refuse("extension_reason", lang.t().call_problem_extension_reason())
        }
        reason => reason,
    };
    match (closes, reason) {
        (Some(closes), Some(reason)) if reading.problems.is_empty() => Ok((closes, reason)),
        _ => Err(reading.problems),
    }
}

pub fn never_sentence(about: &About<'_>, never: Never) -> String {
    let (lang, t) = (about.lang, about.lang.t());
    let zone = &about.event.zone;
    match never {
        Never::NotPublished => t.call_problem_not_published(),
        Never::Released => t.call_problem_released(),
        Never::Past => t.call_problem_past(format::moment(lang, zone, about.now)),
        Never::NotLater => {
            let closes = about.present.window.closes;
            t.call_problem_not_later(closes.map_or_else(String::new, |at| format::deadline(lang, zone, at)))
        }
        Never::Date(problem) => date_sentence(about, problem),
    }
}

pub fn date_sentence(about: &About<'_>, problem: DateProblem) -> String {
    let (lang, t) = (about.lang, about.lang.t());
    let moment = |at| format::moment(lang, &about.event.zone, at);
    match problem {
        DateProblem::OpensAfterCloses => t.call_problem_order(),
        DateProblem::ClosesAfterTheStart(start) => t.call_problem_late(moment(start)),
        DateProblem::ReviewTooEarly => t.call_problem_review_early(),
        DateProblem::ReviewTooLate(end) => t.call_problem_review_late(moment(end)),
        DateProblem::AnswersTooEarly => t.call_problem_answers_early(),
        DateProblem::AnswersTooLate(end) => t.call_problem_answers_late(moment(end)),
    }
}
