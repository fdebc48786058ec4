//! The reminder to answer an invitation, and whether it is still wanted when it is about to leave.
use crate::directory::contact::model::Contact;
use crate::kernel::{InvitationId, Lang};
use crate::mail::letter::{Letter, LetterKind};
use crate::mail::outbox::Cause;
use crate::participation::occasion::Occasion;

/// The noun of this feature in the outbox; its row is the invitation that has no answer yet.
pub const CAUSE: &str = "reminder";

/// Why a reminder exists.
pub fn cause(invitation: InvitationId) -> Cause {
    Cause {
        kind: CAUSE,
        id: Some(invitation.uuid()),
    }
}

/// "You have not answered yet."
pub struct Answer<'a> {
    pub occasion: &'a Occasion,
    pub lang: Lang,
    pub contact: &'a Contact,
}

impl Letter for Answer<'_> {
    const KIND: LetterKind = LetterKind::InvitationReminder;

    fn placeholders(&self) -> Vec<(&'static str, String)> {
        let (occasion, lang) = (self.occasion, self.lang);
        vec![
            ("name", self.contact.name.as_str().to_owned()),
            ("event", occasion.name(lang).to_owned()),
            ("organiser", occasion.organiser(lang).to_owned()),
            ("when", occasion.when(lang)),
            ("place", occasion.place(lang).to_owned()),
            ("deadline", occasion.deadline(lang).unwrap_or_default()),
            ("contact_email", occasion.contact_email().to_owned()),
        ]
    }
}
