//! What the code cannot say by itself: what changed for users, and why things are as they are.
//!
//! * [`changelog`]: from the user's side.
//! * [`decisions`]: context, choice, price, and what would change our mind.

/// What changed, from the user's side.
#[doc = include_str!("changelog.md")]
pub mod changelog {}

/// Decision records, oldest first.
pub mod decisions {
    #[doc = include_str!("decisions/0001-sessions.md")]
    pub mod d0001_sessions {}
    #[doc = include_str!("decisions/0002-sealed-forms.md")]
    pub mod d0002_sealed_forms {}
    #[doc = include_str!("decisions/0003-commits.md")]
    pub mod d0003_commits {}
    #[doc = include_str!("decisions/0004-group-of-record.md")]
    pub mod d0004_group_of_record {}
    #[doc = include_str!("decisions/0005-limits-in-memory.md")]
    pub mod d0005_limits_in_memory {}
    #[doc = include_str!("decisions/0006-mail-in-groups.md")]
    pub mod d0006_mail_in_groups {}
    #[doc = include_str!("decisions/0007-connections-held.md")]
    pub mod d0007_connections_held {}
}
