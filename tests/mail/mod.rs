//! The mail engine against real relays (on loopback) and real databases.
mod delivery;
mod outbox;
mod post;
mod trouble;
