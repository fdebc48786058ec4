//! Why nothing was changed, as the person reads it: each case has a sentence of its own.
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::speakers::offer::actions::Failed;
use crate::speakers::offer::model::{Refusal, State};
use crate::web::{Failure, Problems};

/// To the holder of a personal link; what no sentence mends is a failure.
pub fn to_person(failed: Failed, (lang, email): (Lang, &str), problems: &mut Problems) -> Result<(), Failure> {
    let t = lang.t();
    let sentence = match failed {
        Failed::Refused(Refusal::NoReason) => {
            problems.add("reason", t.offer_problem_no_reason());
            return Ok(());
        }
        Failed::Refused(Refusal::Late) => t.offer_problem_late(email),
        Failed::Refused(Refusal::Now(State::Declined)) => t.offer_problem_declined(email),
        Failed::Refused(Refusal::Now(State::Lapsed)) => t.offer_problem_lapsed(email),
        Failed::Refused(Refusal::Now(State::Withdrawn)) => t.offer_problem_withdrawn(email),
        Failed::Refused(Refusal::Now(State::Confirmed | State::Offered)) | Failed::Raced => t.offer_problem_raced(),
        Failed::NotRegistered => t.offer_problem_not_registered(),
        Failed::AnotherOrganisation => t.offer_problem_another_organisation(email),
        Failed::Breaks(_) | Failed::DoesNotStand | Failed::NotAPlace => t.offer_problem_not_allowed(email),
        Failed::Over => t.offer_problem_over(),
        Failed::Oneself => {
            problems.add("name", t.nomination_colleague_oneself());
            return Ok(());
        }
        Failed::TooMany => {
            problems.add("name", t.nomination_colleague_too_many(email));
            return Ok(());
        }
        Failed::Unknown => return Err(Failure::LinkUnknown),
        Failed::Database(error) => return Err(error.into()),
    };
    problems.add("offer", sentence);
    Ok(())
}

/// To an organiser.
pub fn to_organiser(failed: Failed, lang: Lang, problems: &mut Problems) -> Result<(), Failure> {
    let t = lang.t();
    let sentence = match failed {
        Failed::Refused(Refusal::NoReason) => {
            problems.add("reason", t.offer_problem_withdraw_reason());
            return Ok(());
        }
        Failed::Breaks(_) => {
            problems.add("reason", t.shortlist_reason_missing());
            return Ok(());
        }
        Failed::Raced | Failed::Refused(_) => t.shortlist_raced(),
        Failed::Over => t.offer_problem_begun(),
        Failed::NotAPlace => t.shortlist_not_a_place(),
        Failed::DoesNotStand => t.offer_problem_does_not_stand(),
        Failed::NotRegistered => t.offer_problem_registration_gone(),
        Failed::AnotherOrganisation | Failed::Oneself | Failed::TooMany => return Err(Failure::BadRequest),
        Failed::Unknown => return Err(Failure::NotFound),
        Failed::Database(error) => return Err(error.into()),
    };
    problems.add("holes", sentence);
    Ok(())
}
