//! The rules every event begins with: nobody has to think of them, and each can be changed or switched off.
//!
//! Offers of places need none: `speakers::offer` reminds by itself, at half and at five sixths of their term.
use super::{Anchor, Audience, CatchUp, Offset, Quiet, Reach, Rule, Side, State, Wanted, When};
use crate::kernel::{EventId, RuleId};
use jiff::civil::time;

/// What distinguishes one rule of the ladder.
type Rung = (Anchor, Side, Offset, Audience, Wanted);

/// In the order in which they usually come due.
pub fn ladder(event: EventId, mut id: impl FnMut() -> RuleId) -> Vec<Rule> {
    let rule = |(anchor, side, offset, audience, letter): Rung| Rule {
        id: id(),
        event,
        when: When { anchor, side, offset },
        reach: Reach::all(audience),
        letter,
        catch_up: CatchUp::Late,
        // Who is told an hour before is told then or never.
        quiet: matches!(offset, Offset::Days(..)).then_some(Quiet {
            from: time(21, 0, 0, 0),
            to: time(7, 0, 0, 0),
        }),
        state: State::Enabled,
        revision: 1,
    };
    rungs().into_iter().map(rule).collect()
}

fn rungs() -> Vec<Rung> {
    use Audience::{Confirmed, GroupsWithoutNomination, InvitedNotAnswered, NominationDrafts, TextMissing};
    let at_ten = |days| Offset::Days(days, time(10, 0, 0, 0));
    let mut rungs = Vec::new();
    for days in [14, 7, 2, 1] {
        let anchor = Anchor::RegistrationDeadline;
        rungs.push((anchor, Side::Before, at_ten(days), InvitedNotAnswered, Wanted::Answer));
    }
    for days in [7, 2] {
        let (anchor, offset) = (Anchor::NominationDeadline, at_ten(days));
        rungs.push((anchor, Side::Before, offset, NominationDrafts, Wanted::Draft));
        rungs.push((anchor, Side::Before, offset, GroupsWithoutNomination, Wanted::Nominate));
    }
    rungs.push((Anchor::SittingStart, Side::Before, at_ten(3), TextMissing, Wanted::Text));
    for offset in [at_ten(7), at_ten(1), Offset::Minutes(60)] {
        rungs.push((Anchor::SittingStart, Side::Before, offset, Confirmed, Wanted::Attend));
    }
    rungs.push((Anchor::EventEnd, Side::After, at_ten(1), Confirmed, Wanted::Thanks));
    rungs
}
