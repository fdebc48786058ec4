//! The one registration form: what it asks, what it is filled with, how it is read and drawn.
//!
//! Reading order: this file (what is asked), [`fill`] (with what is known already), [`mod@read`] (answers or problems),
//! [`view`] and [`optional`] (the four sections).
pub mod fill;
pub mod optional;
pub mod read;
pub mod view;

pub use read::read;
pub use view::FormView;

use super::model::{AgeBracket, Attendance, Gender};
use crate::directory::group::model::Groups;
use crate::kernel::EmailAddress;
use crate::participation::occasion::Occasion;
use crate::programme::event::model::Modality;

/// What the form is about.
pub struct Ask<'a> {
    pub occasion: &'a Occasion,
    pub groups: &'a Groups,
    pub address: Address,
}

/// Whether the address is asked for.
#[derive(Clone, Debug)]
pub enum Address {
    Typed,
    /// The personal link was sent to it.
    Known(EmailAddress),
}

impl Ask<'_> {
    /// The ways to take part; one only is not asked.
    pub fn ways(&self) -> &'static [Attendance] {
        match self.occasion.event.modality {
            Modality::Online => &[Attendance::Online],
            Modality::InPerson => &[Attendance::InRoom],
            Modality::Hybrid => &[Attendance::InRoom, Attendance::Online],
        }
    }
}

/// Values of choices as forms send them.
pub fn attendance_value(attendance: Attendance) -> &'static str {
    match attendance {
        Attendance::InRoom => "in_room",
        Attendance::Online => "online",
    }
}

pub const GENDERS: [(Gender, &str); 4] = [
    (Gender::Woman, "woman"),
    (Gender::Man, "man"),
    (Gender::Other, "other"),
    (Gender::Undisclosed, "undisclosed"),
];

pub const AGES: [(AgeBracket, &str); 6] = [
    (AgeBracket::Under18, "under_18"),
    (AgeBracket::From18To29, "18_29"),
    (AgeBracket::From30To44, "30_44"),
    (AgeBracket::From45To59, "45_59"),
    (AgeBracket::From60, "60_over"),
    (AgeBracket::Undisclosed, "undisclosed"),
];

pub const YES: &str = "yes";
pub const NO: &str = "no";
pub const TICKED: &str = "true";
/// No person sees this field.
pub const TRAP: &str = "website";
/// When the open form was shown, sealed.
pub const SHOWN_AT: &str = "shown";
/// The language the form was shown in.
pub const SHOWN_IN: &str = "in";
/// Longest free text, in characters.
pub const LONGEST_NEEDS: usize = 600;
