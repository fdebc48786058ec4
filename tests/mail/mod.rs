//! The mail engine against real relays (on loopback) and real databases.
mod answers;
mod delivery;
mod kills;
mod life;
mod marker;
mod migration;
mod opening;
mod outbox;
mod pace;
mod post;
mod trouble;
