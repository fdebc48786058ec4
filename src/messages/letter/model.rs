//! Which letters belong to an event, and how each stands.
use crate::kernel::Lang;
use crate::mail::letter::LetterKind;
use crate::mail::texts::{Edited, Which};
use chrono::{DateTime, Utc};

/// How a letter stands in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Shipped,
    Changed(DateTime<Utc>),
    /// Changed, and the letter has changed since: the shipped text is sent.
    Unfit(DateTime<Utc>),
}

impl Standing {
    pub fn of(edited: Option<&Edited>) -> Self {
        match edited {
            None => Self::Shipped,
            Some(it) if it.fits => Self::Changed(it.changed_at),
            Some(it) => Self::Unfit(it.changed_at),
        }
    }

    /// What a form carries along, so that nobody writes over what somebody else has just kept.
    pub fn stamp(self) -> String {
        match self {
            Self::Shipped => "shipped".to_owned(),
            Self::Changed(at) | Self::Unfit(at) => at.timestamp_micros().to_string(),
        }
    }
}

/// Letters to organisers about their accounts belong to no event, and an announcement has words of its own each time.
pub fn of_events() -> impl Iterator<Item = LetterKind> {
    let none_of_events = [
        LetterKind::SignInLink,
        LetterKind::PasswordReset,
        LetterKind::Announcement,
    ];
    LetterKind::ALL
        .iter()
        .copied()
        .filter(move |kind| !none_of_events.contains(kind))
}

/// The letter an address names.
pub fn letter(name: &str) -> Option<LetterKind> {
    of_events().find(|kind| kind.name() == name)
}

pub fn standing(all: &[Edited], which: Which) -> Standing {
    Standing::of(all.iter().find(|edited| edited.which == which))
}

/// How many languages of any letter are in other words.
pub fn changed(all: &[Edited]) -> usize {
    let own = |edited: &&Edited| of_events().any(|kind| kind == edited.which.0) && Lang::ALL.contains(&edited.which.1);
    all.iter().filter(own).count()
}
