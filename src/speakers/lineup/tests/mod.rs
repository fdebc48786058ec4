//! The suggestion against exhaustive search on small boards, and what it says on boards made by hand.
mod boards;
mod by_hand;
mod exhaustive;
mod fixed;
mod reasons;
mod search;
mod targets;
