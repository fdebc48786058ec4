//! Who comes: invitations and registrations, and how many may.
//!
//! Reading order: [`occasion`] (what letters and personal pages say about an event), [`invitation`],
//! [`registration`], [`limits`] (places, approval, when registration is open), [`matching`] (the organisations people
//! typed), [`focal_point`] (who looks after the people of an organisation).
pub mod focal_point;
pub mod invitation;
pub mod limits;
pub mod matching;
pub mod occasion;
pub mod registration;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .and(invitation::routes())
        .and(registration::routes())
        .and(limits::routes())
        .and(matching::routes())
        .and(focal_point::routes())
}
