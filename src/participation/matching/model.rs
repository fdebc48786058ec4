//! A typed organisation with who typed it.
use crate::directory::organisation::model::Organisation;

/// Somebody typed it in a registration for the event, and nobody has decided what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    pub organisation: Organisation,
    /// Registrations for this event.
    pub here: usize,
    /// Registrations for other events of the process.
    pub elsewhere: usize,
    /// Contacts who belong to it.
    pub contacts: usize,
}

/// A known organisation that has more people confirmed than its limit allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crowded {
    pub organisation: Organisation,
    pub confirmed: u32,
}
