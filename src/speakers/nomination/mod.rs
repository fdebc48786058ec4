//! A nomination: a person offers to speak, moderate or report, in up to five places ranked by wish. One per call and
//! person.
//!
//! ```text
//! draft ──> submitted ──> eligible ──> decided {selected, reserve (rank), not selected} ──> released
//!   ^          │  ^  │                    (prepared silently)        (everybody is answered)
//!   │          v  │  └─> ineligible (reason)
//!   └───── returned (what is missing)
//! any of them ──> withdrawn (by the person, until the event) ── hands in again ──> submitted
//! ```
//! Reading order: [`model`], [`store`].
pub mod model;
pub mod store;
