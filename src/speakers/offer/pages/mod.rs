//! The routes of offers: organisers' and, behind a personal link, the person's.
mod desk;
mod explain;
mod mine;
mod speaking;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .get(desk::show)
        .post(desk::act)
        .get(desk::one)
        .post(desk::withdraw)
        .get(mine::show)
        .post(mine::answer)
        .get(mine::colleague)
        .post(mine::propose)
        .get(speaking::show)
        .post(speaking::save)
        .get(speaking::calendar)
}
