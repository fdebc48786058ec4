//! Who comes: invitations and registrations.
//!
//! Reading order: [`occasion`] (what letters and personal pages say about an event), [`invitation`],
//! [`registration`].
pub mod invitation;
pub mod occasion;
pub mod registration;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default().and(invitation::routes()).and(registration::routes())
}
