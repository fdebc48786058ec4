//! Who scores what, why somebody does not, and what scores come to.
use super::model::{Assignment, Candidate, Opinion, Review, Reviewer, Score, Ties};
use crate::kernel::fold;
use crate::speakers::call::model::{Call, Criterion};
use crate::speakers::call::rules::may_score;
use crate::speakers::nomination::model::State;
use chrono::{DateTime, Utc};

pub const POINTS: std::ops::RangeInclusive<i32> = 1..=5;

/// Why a reviewer does not score a nomination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Blocked {
    /// The review is over.
    #[error("frozen")]
    Frozen,
    /// It is the reviewer's own.
    #[error("own nomination")]
    Own,
    #[error("own organisation")]
    OwnOrganisation,
    /// A conflict of interest was declared; that is for good.
    #[error("declared")]
    Declared,
}

/// How a nomination is the reviewer's own affair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// The reviewer's own nomination.
    Own,
    Organisation,
}

/// Why points that were given count no more. They are kept, and shown as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Void {
    /// It came out afterwards: an organisation was named or matched later.
    Tied(Tie),
    /// The nomination was handed in with other words since.
    OldText,
}

impl From<Tie> for Blocked {
    fn from(tie: Tie) -> Self {
        match tie {
            Tie::Own => Self::Own,
            Tie::Organisation => Self::OwnOrganisation,
        }
    }
}

/// Whether a reviewer finds the nomination among their own: it was found eligible, and an assignment covers it.
pub fn is_assigned(reviewer: &Reviewer, candidate: &Candidate) -> bool {
    let open = matches!(
        candidate.nomination.state,
        State::Eligible | State::Decided | State::Released
    );
    open && reviewer.assignments.iter().any(|one| covers(one, candidate))
}

/// Both parts narrow; a part that is left open takes everything.
fn covers(assignment: &Assignment, candidate: &Candidate) -> bool {
    let wishes = &candidate.nomination.said.preferences;
    assignment.group.is_none_or(|group| candidate.group() == Some(group))
        && assignment
            .session
            .is_none_or(|session| wishes.iter().any(|wish| wish.session == session))
}

/// Whether the reviewer may score it, or abstain.
pub fn may_review(
    call: &Call,
    (reviewer, candidate): (&Reviewer, &Candidate),
    before: Option<Opinion>,
    now: DateTime<Utc>,
) -> Result<(), Blocked> {
    if !may_score(call, now) {
        Err(Blocked::Frozen)
    } else if let Some(tie) = tie(&reviewer.ties, candidate) {
        Err(tie.into())
    } else if before == Some(Opinion::Conflict) {
        Err(Blocked::Declared)
    } else {
        Ok(())
    }
}

/// By the address, by the organisation of the directory, by its name.
fn tie(ties: &Ties, candidate: &Candidate) -> Option<Tie> {
    let registration = candidate.registration.as_ref()?;
    let same = registration.organisation.is_some() && registration.organisation == ties.organisation;
    let name = |name: Option<&str>| name.map(fold).filter(|name| !name.is_empty());
    let named = name(candidate.organisation());
    let same_name = named.is_some() && named == name(ties.organisation_name.as_deref());
    if registration.answers.email.as_str() == ties.email {
        Some(Tie::Own)
    } else if same || same_name {
        Some(Tie::Organisation)
    } else {
        None
    }
}

/// Why the points of a review count no more; judged whenever they are read, for both sides may change.
pub fn void(review: &Review, candidate: &Candidate) -> Option<Void> {
    if review.opinion != Opinion::Scored {
        return None;
    }
    let old = candidate.nomination.submitted_at > Some(review.saved_at);
    let tied = tie(&review.ties, candidate).map(Void::Tied);
    tied.or(old.then_some(Void::OldText))
}

/// The weighted mean of one review in thousandths of a point; criteria without points are left out.
pub fn mean(review: &Review, criteria: &[Criterion]) -> Option<i64> {
    if review.opinion != Opinion::Scored {
        return None;
    }
    let points = |one: &Criterion| Some((i64::from(one.weight), i64::from(*review.points.get(&one.id)?)));
    let given: Vec<(i64, i64)> = criteria.iter().filter_map(points).collect();
    let weight: i64 = given.iter().map(|(weight, _)| weight).sum();
    let sum: i64 = given.iter().map(|(weight, points)| weight * points).sum();
    (weight > 0).then(|| rounded(sum * 1_000, weight))
}

/// What the scores of one nomination come to, without those that count no more; `None` when none is left.
pub fn score<'a>(
    candidate: &Candidate,
    reviews: impl IntoIterator<Item = &'a Review>,
    criteria: &[Criterion],
) -> Option<Score> {
    let means: Vec<i64> = reviews
        .into_iter()
        .filter(|review| void(review, candidate).is_none())
        .filter_map(|review| mean(review, criteria))
        .collect();
    let (least, most) = (means.iter().min()?, means.iter().max()?);
    Some(Score {
        mean_thousandths: rounded(means.iter().sum(), i64::try_from(means.len()).ok()?),
        spread: most - least,
        count: means.len(),
    })
}

/// Halves go up.
fn rounded(sum: i64, by: i64) -> i64 {
    (2 * sum + by) / (2 * by)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Chance, Localized, NominationId};
    use crate::speakers::nomination::model::{Nomination, Said};
    use uuid::Uuid;

    fn criteria(weights: &[i32]) -> Vec<Criterion> {
        let one = |(at, weight): (u128, &i32)| Criterion {
            id: Uuid::from_u128(at).into(),
            weight: *weight,
            label: Localized::default(),
        };
        (1..).zip(weights).map(one).collect()
    }

    fn review(points: &[i32]) -> Review {
        let id = Uuid::from_u128(1);
        Review {
            nomination: id.into(),
            reviewer: id.into(),
            ties: Ties::default(),
            opinion: Opinion::Scored,
            comment: None,
            points: (1..)
                .zip(points)
                .map(|(at, points)| (Uuid::from_u128(at).into(), *points))
                .collect(),
            saved_at: DateTime::UNIX_EPOCH,
        }
    }

    fn candidate(submitted_at: DateTime<Utc>) -> Candidate {
        let id = Uuid::from_u128(1);
        let nomination = Nomination {
            id: NominationId::new(submitted_at, &Chance::seeded(1)),
            event: id.into(),
            call: id.into(),
            link: id.into(),
            registration: None,
            nominated_by: None,
            state: State::Eligible,
            number: Some(1),
            draft: None,
            said: Said::default(),
            reason: None,
            decision: None,
            reserve_rank: None,
            submitted_at: Some(submitted_at),
            released_at: None,
            revision: 1,
        };
        Candidate {
            nomination,
            registration: None,
        }
    }

    #[test]
    fn points_for_words_that_were_replaced_do_not_count() {
        let (criteria, given) = (criteria(&[1]), [review(&[5])]);
        let (at, later) = (given[0].saved_at, given[0].saved_at + chrono::Duration::microseconds(1));
        assert_eq!(void(&given[0], &candidate(at)), None, "handed in first, scored then");
        assert_eq!(void(&given[0], &candidate(later)), Some(Void::OldText));
        assert_eq!(score(&candidate(later), &given, &criteria), None);
        let abstained = Review {
            opinion: Opinion::Abstained,
            ..review(&[])
        };
        assert_eq!(void(&abstained, &candidate(later)), None, "nothing was given");
    }

    #[test]
    fn weights_count() {
        let criteria = criteria(&[3, 1]);
        assert_eq!(mean(&review(&[5, 1]), &criteria), Some(4_000));
        assert_eq!(
            mean(&review(&[4]), &criteria),
            Some(4_000),
            "a new criterion has no points yet"
        );
        let both = [review(&[5, 1]), review(&[1, 2])];
        let score = score(&candidate(DateTime::UNIX_EPOCH), &both, &criteria).unwrap();
        assert_eq!((score.mean_thousandths, score.spread, score.count), (2_625, 2_750, 2));
        let abstained = Review {
            opinion: Opinion::Abstained,
            ..review(&[5, 5])
        };
        assert_eq!(mean(&abstained, &criteria), None);
    }
}
