//! `/organise/events/{event}/reminders`: the rules with what they will do, one rule, and what a moved date would do.
mod change;
mod ground;
mod list;
mod moving;
mod rule;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .get(list::list)
        .post(list::switch)
        .post(list::decide)
        .post(change::decide)
        .get(rule::new)
        .post(rule::add)
        .get(rule::show)
        .post(rule::change)
        .get(moving::show)
        .post(moving::save)
}
