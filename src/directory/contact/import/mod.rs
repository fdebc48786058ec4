//! Contacts from a file: all of it or nothing, every problem by row, nothing kept before somebody confirms.
//!
//! ```text
//! bytes ─ kernel::table ─ columns (what each one means) ─ rows (read, with their faults) ─ plan (against what the
//! directory knows) ─┬─ a problem and nobody said "leave out the bad rows" ─> refused, nothing kept
//!                   ├─ a dry run ─> the same report
//!                   └─ one transaction: organisations, contacts, one line about the import
//! ```
//! Importing the same file again adds nothing: who is there already is counted, and where the file says something
//! else it is named, never overwritten.
//!
//! Reading order: `columns`, `rows`, `plan` (all pure), `problems` (their words), `actions`.
pub mod actions;
pub mod columns;
pub mod plan;
pub mod report;
pub mod rows;
pub mod store;
