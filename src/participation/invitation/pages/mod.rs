//! The routes of invitations: the personal link, the two answers behind it, the organiser's desk, lost
//! links.
mod again;
mod answers;
mod desk;
mod one;
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
        .get(again::ask)
        .post(again::send)
        .get(again::sent)
        .get(desk::choose)
        .get(desk::review)
        .post(desk::send)
        .get(desk::list)
        .get(one::show)
        .post(one::revoke)
}
