//! What organisers see and decide about mail: batches and reminder rules; the mailbox of the demo; and how
//! somebody ends letters.
//!
//! Reading order: [`outgoing`] (batches, letters, why one failed), [`reminder`], [`mailbox`].
pub mod mailbox;
pub mod outgoing;
pub mod reminder;
pub mod unsubscribe;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .and(mailbox::routes())
        .and(outgoing::routes())
        .and(reminder::routes())
        .and(unsubscribe::routes())
}
