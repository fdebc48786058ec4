//! Which anchor, side, audience and letter go together.
use super::{Anchor, Audience, Offset, Rule, Side, Wanted, When};

/// Why a combination makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    #[error("this letter is not for this audience")]
    Letter,
    #[error("after this there is nothing left to do")]
    AfterTheDeadline,
    #[error("before this there is nothing to count from")]
    BeforeTheInvitation,
    #[error("invitations are counted in days")]
    InvitationsInDays,
    #[error("thanks come after the end")]
    ThanksBefore,
    #[error("too late to come")]
    AttendAfter,
    #[error("the hour lies in the quiet hours")]
    QuietHour,
    #[error("these people have chosen no sitting")]
    Sitting,
    #[error("nothing is counted from a session")]
    Session,
    #[error("only who was offered a place has its deadline")]
    Offer,
}

impl Rule {
    /// Whether anchor, side, audience and letter go together.
    pub fn fits(&self) -> Result<(), Misfit> {
        let When { anchor, side, offset } = self.when;
        if !letters_for(self.reach.audience).contains(&self.letter) {
            return Err(Misfit::Letter);
        }
        if (anchor == Anchor::OfferDeadline) != (self.letter == Wanted::Accept) {
            return Err(Misfit::Offer);
        }
        let asks = matches!(
            self.letter,
            Wanted::Answer | Wanted::Draft | Wanted::Nominate | Wanted::Accept
        );
        match (anchor, side) {
            (Anchor::InvitationSent, Side::Before) => return Err(Misfit::BeforeTheInvitation),
            (Anchor::InvitationSent, Side::After) if matches!(offset, Offset::Minutes(_)) => {
                return Err(Misfit::InvitationsInDays);
            }
            (anchor, Side::After) if asks && anchor != Anchor::InvitationSent => return Err(Misfit::AfterTheDeadline),
            _ => {}
        }
        let over = anchor == Anchor::EventEnd && side == Side::After;
        match self.letter {
            Wanted::Thanks if !over => Err(Misfit::ThanksBefore),
            Wanted::Attend | Wanted::Text if side == Side::After => Err(Misfit::AttendAfter),
            _ => self.filters_narrow().and_then(|()| self.hour_is_awake()),
        }
    }

    /// A filter that nothing would look at reaches more people than it says.
    fn filters_narrow(&self) -> Result<(), Misfit> {
        let counts_from_it = matches!(self.when.anchor, Anchor::SittingStart | Anchor::SessionStart);
        if self.reach.sitting.is_some() && !counts_from_it && !self.reach.audience.has_chosen_sittings() {
            return Err(Misfit::Sitting);
        }
        match self.reach.session.is_some() && self.when.anchor != Anchor::SessionStart {
            true => Err(Misfit::Session),
            false => Ok(()),
        }
    }

    fn hour_is_awake(&self) -> Result<(), Misfit> {
        match (self.when.offset, self.quiet) {
            (Offset::Days(_, hour), Some(quiet)) if quiet.holds(hour) => Err(Misfit::QuietHour),
            _ => Ok(()),
        }
    }
}

/// The letters that say something true to an audience; the first is proposed.
pub fn letters_for(audience: Audience) -> &'static [Wanted] {
    match audience {
        Audience::InvitedNotAnswered | Audience::InvitedNotRegistered => &[Wanted::Answer],
        Audience::Confirmed => &[Wanted::Attend, Wanted::Thanks],
        Audience::Pending | Audience::Waitlisted => &[Wanted::Wait],
        Audience::NominationDrafts => &[Wanted::Draft],
        Audience::GroupsWithoutNomination => &[Wanted::Nominate],
        Audience::OfferOpen => &[Wanted::Accept],
        Audience::TextMissing => &[Wanted::Text],
    }
}
