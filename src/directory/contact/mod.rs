//! Contacts: the people a process knows and may invite, each with one stakeholder group.
//!
//! A contact is one person: the same address with another name is somebody else who shares a mailbox. Its group of
//! record is its own or, without one, its organisation's ([`rules::group_of_record`]).
//!
//! Reading order: `model`, `rules`, `fields` (what is typed about a contact, by hand or in a file), `faults` (what is
//! wrong with it, in words), `import` (files of contacts), `store`, `actions`, `pages`, `views`.
pub mod actions;
pub mod faults;
pub mod fields;
pub mod filter;
pub mod import;
pub mod model;
pub mod rules;
pub mod store;
pub mod words;
