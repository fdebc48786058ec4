//! The words the form of a rule sends, for each thing that can be chosen.
use crate::messages::reminder::model::{Anchor, Audience, CatchUp, Side, Wanted};

pub const ANCHORS: [(Anchor, &str); 8] = [
    (Anchor::RegistrationDeadline, "registration"),
    (Anchor::NominationDeadline, "nomination"),
    (Anchor::OfferDeadline, "offer"),
    (Anchor::EventStart, "event_start"),
    (Anchor::SittingStart, "sitting"),
    (Anchor::SessionStart, "session"),
    (Anchor::EventEnd, "event_end"),
    (Anchor::InvitationSent, "invitation"),
];

pub const AUDIENCES: [(Audience, &str); 9] = [
    (Audience::InvitedNotAnswered, "not_answered"),
    (Audience::InvitedNotRegistered, "not_registered"),
    (Audience::Pending, "pending"),
    (Audience::Confirmed, "confirmed"),
    (Audience::Waitlisted, "waitlisted"),
    (Audience::NominationDrafts, "drafts"),
    (Audience::GroupsWithoutNomination, "unheard"),
    (Audience::OfferOpen, "offered"),
    (Audience::TextMissing, "textless"),
];

pub const LETTERS: [(Wanted, &str); 8] = [
    (Wanted::Answer, "answer"),
    (Wanted::Attend, "attend"),
    (Wanted::Wait, "wait"),
    (Wanted::Draft, "draft"),
    (Wanted::Nominate, "nominate"),
    (Wanted::Accept, "accept"),
    (Wanted::Text, "text"),
    (Wanted::Thanks, "thanks"),
];

pub const SIDES: [(Side, &str); 2] = [(Side::Before, "before"), (Side::After, "after")];

pub const CATCH_UPS: [(CatchUp, &str); 2] = [(CatchUp::Late, "late"), (CatchUp::Skip, "skip")];

pub fn side(of: Side) -> &'static str {
    word(&SIDES, of)
}

pub fn catch_up(of: CatchUp) -> &'static str {
    word(&CATCH_UPS, of)
}

pub fn anchor(of: Anchor) -> &'static str {
    word(&ANCHORS, of)
}

pub fn audience(of: Audience) -> &'static str {
    word(&AUDIENCES, of)
}

pub fn letter(of: Wanted) -> &'static str {
    word(&LETTERS, of)
}

fn word<T: PartialEq>(all: &[(T, &'static str)], of: T) -> &'static str {
    all.iter().find(|(value, _)| *value == of).map_or("", |(_, word)| word)
}
