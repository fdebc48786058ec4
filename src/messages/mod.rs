//! What organisers see and decide about mail: batches, announcements and reminder rules, what letters say; the mailbox of the demo;
//! and how somebody ends letters.
//!
//! Reading order: [`outgoing`] (batches, letters, why one failed), [`letter`] (their words), [`people`] (who can be
//! written to), [`announcement`], [`reminder`], [`change`] (dates that moved), [`mailbox`].
pub mod announcement;
pub mod change;
pub mod letter;
pub mod mailbox;
pub mod outgoing;
pub mod people;
pub mod reminder;
pub mod unsubscribe;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .and(announcement::routes())
        .and(letter::routes())
        .and(mailbox::routes())
        .and(outgoing::routes())
        .and(reminder::routes())
        .and(unsubscribe::routes())
}
