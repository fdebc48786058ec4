//! The filters of the list, which live in the address.
use crate::directory::group::model::Groups;
use crate::participation::registration::model::{STATES, word};
use crate::participation::registration::store::list::Wanted;
use crate::web::Fields;

/// Rows on a page.
pub const PAGE: usize = 50;
const NAMES: [&str; 3] = ["q", "group", "state"];

/// A value that means nothing filters nothing.
pub fn wanted(query: &Fields, groups: &Groups) -> Wanted {
    Wanted {
        text: query.text("q").to_owned(),
        group: groups.by_code(query.text("group")).map(|group| group.id),
        state: STATES.into_iter().find(|state| word(*state) == query.text("state")),
    }
}

/// The filters again, for links; empty ones left out.
pub fn kept(query: &Fields) -> Fields {
    let filled = NAMES.iter().filter_map(|name| Some((*name, query.filled(name)?)));
    Fields::from_pairs(filled)
}

/// An address with the filters.
pub fn with(address: impl std::fmt::Display, query: &Fields) -> String {
    let kept = kept(query);
    if kept.pairs().is_empty() {
        return address.to_string();
    }
    format!("{address}?{}", kept.encode())
}
