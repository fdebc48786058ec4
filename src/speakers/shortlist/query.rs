//! The scenario and the filters of the board, which live in the address.
use crate::kernel::LineupId;
use crate::web::Fields;

/// Cards on a page.
pub const PAGE: usize = 40;
const NAMES: [&str; 4] = ["scenario", "place", "group", "q"];

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

/// The same filters in a scenario, after something was done there.
pub fn after(address: impl std::fmt::Display, query: &Fields, scenario: LineupId, done: (&str, String)) -> String {
    let others = query.pairs().iter().filter(|(name, _)| name != "scenario");
    let kept = kept(&Fields::from_pairs(others.cloned()));
    let mut pairs = kept.pairs().to_vec();
    pairs.insert(0, ("scenario".to_owned(), scenario.to_string()));
    pairs.push((done.0.to_owned(), done.1));
    format!("{address}?{}", Fields::from_pairs(pairs).encode())
}
