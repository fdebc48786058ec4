//! Which standings a figure counts: the definitions of `words`, as questions.
use super::model::{Came, Figure, InvitationState, Line, OfGroup, Pick, RegistrationState, Standing};

/// Whether a person who stands like this is counted.
pub fn counts(figure: Figure, standing: Standing) -> bool {
    use RegistrationState as State;
    let registration = standing.registration;
    match figure {
        Figure::Invited => standing.is_invited(),
        Figure::Delivered => standing
            .invitation
            .is_some_and(|(_, delivery)| delivery == super::model::Delivery::Taken),
        Figure::Answered => {
            standing.is_invited()
                && [Figure::Registered, Figure::Declined, Figure::Delegated]
                    .into_iter()
                    .any(|answer| counts(answer, standing))
        }
        Figure::Silent => standing.is_invited() && !counts(Figure::Answered, standing),
        // Who registers after all has given that answer instead.
        Figure::Declined => said(standing, InvitationState::Declined),
        Figure::Delegated => said(standing, InvitationState::Delegated),
        Figure::Registered => registration.is_some(),
        Figure::Confirmed => registration == Some(State::Confirmed),
        Figure::Waitlisted => registration == Some(State::Waitlisted),
        Figure::Pending => registration == Some(State::Pending),
        Figure::Refused => registration == Some(State::Refused),
        Figure::Withdrawn => matches!(registration, Some(State::Withdrawn | State::Cancelled)),
    }
}

/// Whether a list shows people who stand like this.
pub fn shows(pick: Pick, standing: Standing) -> bool {
    let came = match pick.came {
        Came::Anyhow => true,
        Came::Invited => standing.is_invited(),
        Came::Uninvited => !standing.is_invited(),
    };
    came && pick.figure.is_none_or(|figure| counts(figure, standing))
}

/// Whether a number is made of this line.
pub fn picks(pick: Pick, line: &Line) -> bool {
    let of_group = match pick.group {
        OfGroup::All => true,
        OfGroup::One(id) => line.group == Some(id),
        OfGroup::None => line.group.is_none(),
    };
    of_group && shows(pick, line.standing)
}

fn said(standing: Standing, answer: InvitationState) -> bool {
    let is_answer = standing.invitation.is_some_and(|(state, _)| state == answer);
    is_answer && standing.registration.is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::figures::model::Delivery;

    fn number(figure: Figure, standing: Standing) -> usize {
        usize::from(counts(figure, standing))
    }

    #[test]
    fn no_row_exceeds_the_one_above() {
        for standing in Standing::all().into_iter().filter(|standing| standing.is_invited()) {
            for (above, below) in [
                (Figure::Invited, Figure::Delivered),
                (Figure::Invited, Figure::Answered),
                (Figure::Answered, Figure::Registered),
                (Figure::Registered, Figure::Confirmed),
            ] {
                assert!(number(above, standing) >= number(below, standing), "{standing:?}");
            }
        }
    }

    #[test]
    fn parts_make_the_whole_and_nobody_is_counted_twice() {
        for standing in Standing::all() {
            let sum = |parts: &[Figure]| -> usize { parts.iter().map(|part| number(*part, standing)).sum() };
            assert_eq!(
                sum(&Figure::STATES),
                number(Figure::Registered, standing),
                "{standing:?}"
            );
            if standing.is_invited() {
                let answers = [Figure::Registered, Figure::Declined, Figure::Delegated];
                assert_eq!(sum(&answers), number(Figure::Answered, standing), "{standing:?}");
                assert_eq!(sum(&[Figure::Answered, Figure::Silent]), 1, "{standing:?}");
            } else {
                assert_eq!(sum(&[Figure::Invited, Figure::Answered, Figure::Silent]), 0);
            }
        }
    }

    #[test]
    fn who_registers_after_declining_has_registered() {
        let standing = Standing {
            invitation: Some((InvitationState::Declined, Delivery::Taken)),
            registration: Some(RegistrationState::Withdrawn),
        };
        assert!(counts(Figure::Registered, standing) && !counts(Figure::Declined, standing));
    }
}
