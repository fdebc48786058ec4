//! The filters of the lists, which live in the address.
use crate::directory::contact::filter::Filter;
use crate::directory::group::model::Groups;
use crate::kernel::{GroupId, Lang};
use crate::participation::invitation::audience::{Asked, Choice};
use crate::participation::invitation::model::{STATES, State, word};
use crate::web::Fields;

/// The names of the audience's filters, in the order they are shown.
pub const AUDIENCE: [&str; 6] = ["q", "group", "organisation", "country", "lang", "asked"];
/// Those of the list of invitations.
pub const LIST: [&str; 3] = ["q", "group", "state"];
/// A country nobody is from.
const NOWHERE: &str = "--";
/// Rows on a page.
pub const PAGE: usize = 50;

/// The audience a query asks for. A value that means nothing filters nothing, except that an unknown group or
/// organisation reaches nobody: a slip must never write to everybody.
pub fn choice(query: &Fields, groups: &Groups) -> Choice {
    let group = query
        .filled("group")
        .map(|code| groups.by_code(code).map(|group| group.id));
    let organisation = query.filled("organisation").map(|id| id.parse().ok());
    let nobody = group == Some(None) || organisation == Some(None);
    let impossible = nobody.then(|| NOWHERE.to_owned());
    let country = query.filled("country").map(str::to_uppercase);
    Choice {
        filter: Filter {
            text: query.text("q").trim().to_owned(),
            groups: group.flatten().into_iter().collect(),
            organisations: organisation.flatten().into_iter().collect(),
            countries: impossible.or(country).into_iter().collect(),
            langs: Lang::parse(query.text("lang")).into_iter().collect(),
            ..Filter::default()
        },
        asked: Asked::parse(query.text("asked")).unwrap_or_default(),
    }
}

/// The group a list is narrowed to.
pub fn group(query: &Fields, groups: &Groups) -> Option<GroupId> {
    groups.by_code(query.text("group")).map(|group| group.id)
}

/// The state a list is narrowed to.
pub fn state(query: &Fields) -> Option<State> {
    STATES.into_iter().find(|state| word(*state) == query.text("state"))
}

/// The page asked for, counted from 1; nonsense is the first, and behind the last there is none.
pub fn page_number(query: &Fields, all: usize) -> usize {
    crate::ui::page_number(query.text("page")).min(all.div_ceil(PAGE).max(1))
}

/// These filters again, for links and hidden fields; empty ones left out.
pub fn kept(query: &Fields, names: &[&str]) -> Fields {
    let filled = names.iter().filter_map(|name| Some((*name, query.filled(name)?)));
    Fields::from_pairs(filled)
}

/// An address with filters.
pub fn with(address: impl std::fmt::Display, query: &Fields) -> String {
    if query.pairs().is_empty() {
        return address.to_string();
    }
    format!("{address}?{}", query.encode())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonsense_filters_nothing_but_never_reaches_everybody() {
        let query = Fields::parse(b"page=-1&sort=;drop&lang=xx&asked=all&q=%20");
        assert_eq!(choice(&query, &Groups::default()), Choice::default());
        assert_eq!(page_number(&query, 120), 1);
        for slip in ["group=nurses", "organisation=7", "group=&organisation=x"] {
            let choice = choice(&Fields::parse(slip.as_bytes()), &Groups::default());
            assert_eq!(choice.filter.countries, [NOWHERE], "{slip}");
        }
    }

    #[test]
    fn filters_are_kept_without_the_rest() {
        let query = Fields::parse("q=أحمد&group=&page=3&lang=ar".as_bytes());
        let kept = kept(&query, &AUDIENCE);
        assert_eq!(kept.pairs().len(), 2);
        assert_eq!(Fields::parse(kept.encode().as_bytes()), kept);
    }
}
