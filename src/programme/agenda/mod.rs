//! An agenda's way from a file into an event, and what is odd about it. Reading and looking are pure.
//!
//! ```text
//! file ─ read ─┬─ json ───┬─ AgendaPlan ─ find ─ findings (the organiser resolves or dismisses each)
//!              └─ sheet ──┘      ├ or every problem at once, and nothing is kept
//!                                └ place ─ sittings, sessions, slots of the event
//! ```
//! Reading order: [`plan`] (what is read), [`times`] and [`words`] (how people write it), [`sheet`] (the columns),
//! [`json`] (our own format), [`problems`] (what stops an import), [`findings`] (what is odd but kept), [`place`] (which sitting, ids and
//! instants a plan gets), [`store`], [`version`] (what it was before), [`actions`], `again` (the look at what is odd, taken again), [`edit`] (changing it on screen), [`coverage`] (who has a place where), [`conflicts`] (what cannot happen); [`export`] is the way back into a spreadsheet.

pub mod actions;
mod again;
pub mod conflicts;
pub mod coverage;
pub mod edit;
pub mod export;
pub mod findings;
pub mod groups;
pub mod json;
mod pages;
pub mod place;
pub mod plan;
pub mod problems;
mod report;
pub mod sheet;
pub mod shown;
pub mod store;
mod texts;
pub mod times;
pub mod version;
mod views;
pub mod words;

use jiff::civil::Date;

pub use pages::routes;

pub use findings::{Expected, Finding, Severity, find};
pub use groups::GroupCodes;
pub use plan::{AgendaPlan, EndDay, Holder, SessionKind, SessionPlan, SittingPlan, SlotPlan, SlotRole, Totals};
pub use problems::{Fault, Field, Place, Problem};
pub use times::Written;

use crate::kernel::Zone;
use crate::kernel::table::{Format, sniff};

/// What a file does not say itself.
#[derive(Clone, Debug)]
pub struct Context {
    /// The event's zone: a sheet is read in it (a JSON file names its own).
    pub zone: Zone,
    /// The event's dates in order: "day 2" of a sheet is the second of them.
    pub days: Vec<Date>,
    pub groups: GroupCodes,
}

/// An agenda that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub plan: AgendaPlan,
    /// Columns nobody knows; say so, for they may be a slip of the pen.
    pub ignored_columns: Vec<String>,
}

/// Reads JSON, CSV or XLSX, by what the bytes are and not by the name of the file. Either the whole agenda, or every
/// problem in it.
pub fn read(bytes: &[u8], context: &Context) -> Result<Reading, Vec<Problem>> {
    let format = sniff(bytes);
    if format == Format::Json && bytes.len() <= sheet::LIMITS.bytes {
        return json::read(bytes, context).map(|plan| Reading {
            plan,
            ignored_columns: Vec::new(),
        });
    }
    sheet::read(bytes, context)
}

#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod tests;
