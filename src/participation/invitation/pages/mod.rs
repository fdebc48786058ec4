//! The routes of invitations: the personal link, the two answers behind it.
mod answers;
mod personal;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .get(personal::look)
        .post(personal::decline)
        .post(personal::delegate)
        .get(answers::decline_form)
        .post(answers::decline)
        .get(answers::delegate_form)
        .post(answers::delegate)
}
