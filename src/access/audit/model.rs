//! One line of the audit log as a page shows it, and whose lines somebody may read.
use crate::kernel::{AccountId, EventId, Localized, ProcessId};
use chrono::{DateTime, Utc};

/// One thing somebody did.
#[derive(Clone, Debug)]
pub struct Line {
    pub at: DateTime<Utc>,
    pub who: Who,
    /// `noun.verb`.
    pub action: String,
    pub event: Option<EventId>,
    /// The last digits of what it was done to: tells rows apart, names nobody.
    pub subject: Option<String>,
    /// Before and after, without addresses.
    pub detail: String,
}

/// Who answered for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// An organiser, by name.
    Account(String),
    /// The holder of a personal link; the log does not say whose.
    Link,
    /// Somebody nothing was known of, such as an open registration.
    Anybody,
    /// The program itself.
    Program,
    /// Whoever may run the command on the server.
    Command,
}

/// Whose lines an organiser may read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sight {
    /// An administrator: all of them.
    Everything,
    /// Those of the processes and events somebody organises, and one's own.
    Part {
        own: AccountId,
        processes: Vec<ProcessId>,
        events: Vec<EventId>,
    },
}

/// An event in the list to filter by.
#[derive(Clone, Debug)]
pub struct NamedEvent {
    pub id: EventId,
    pub title: Localized,
}

/// Which lines, from which on.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    pub event: Option<EventId>,
    /// From 1.
    pub page: u64,
}

/// One page of lines.
#[derive(Clone, Debug)]
pub struct Found {
    /// With the number of the page that was found.
    pub wish: Wish,
    pub lines: Vec<Line>,
    /// How many lines come before the first one, and how many there are in all.
    pub first: u64,
    pub total: u64,
}

pub const ON_A_PAGE: u64 = 50;
