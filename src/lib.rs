//! Tashawur (تشاور, "consulting one another"): multi-stakeholder consultations, from the invitation to the outcome.
//!
//! # The map
//!
//! **The ladder.** Below, every module may import only what stands above it; a house test reads the `use` lines. Modules
//! in one block do not know each other.
//!
//! **Drawers.** A feature folder has the same files everywhere: `mod` (what it is, its states), `model` (types and steps,
//! pure), `rules` (questions with a because, pure), `store` (every query), `actions` (one verb, one transaction, one
//! audit line), `letters`, `pages` (routes on top, then handlers), `views` (pure maud).
//!
//! **Three proofs.** Nothing changes without a [`Permit`](access::Permit) or a [`Guest`](access::Guest) (somebody may),
//! a `Step` that only a `model` makes (the rules allow it) and a [`WriteTx`](db::WriteTx) (atomic and audited).
//!
//! **The life of a request.** `POST /organise/events/{event}/invitations/send`: [`site`] checks the origin and finds the
//! handler → [`web::routes`] lets in only who holds a `Permit<ManageInvitations>` for that event →
//! `participation::invitation::pages` reads the form and calls one action → the action asks `rules`, takes a `Step`,
//! writes through `store` and puts letters into [`mail::outbox`] in one transaction → a redirect. A worker
//! ([`jobs`]) sends the letters, asking again before each whether it is still wanted.
//!
//! **Reading order.** `kernel`, `db`, `web::routes`, `access::permit`; then one feature folder, for example
//! `participation::invitation`: you have then seen how all of them work. Decisions and the changelog: [`handbook`].
#![cfg_attr(test, allow(clippy::too_many_lines, reason = "a test reads as a story"))]
pub mod kernel;

pub mod config;
pub mod db;
pub mod files;
pub mod i18n;
pub mod limits;
pub mod paths;

pub mod app;

pub mod ui;

pub mod web;

pub mod mail;

pub mod access;

pub mod directory;

pub mod programme;

pub mod participation;

pub mod speakers;

pub mod messages;

pub mod reports;

pub mod jobs;
pub mod site;

pub mod demo;

pub mod cli;

pub mod handbook;
