//! The mail engine against real relays (on loopback) and real databases.
mod answers;
mod batches;
mod clock;
mod delivery;
mod faults;
mod folder;
mod full_disk;
mod kills;
mod life;
mod marker;
mod migration;
mod opening;
mod outbox;
mod pace;
mod pipelining;
pub mod post;
mod storage;
mod trouble;
