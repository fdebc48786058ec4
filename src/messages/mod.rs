//! What organisers see and decide about mail: batches and reminder rules; and the mailbox of the demo.
//!
//! Reading order: `mailbox`.
pub mod mailbox;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default().and(mailbox::routes())
}
