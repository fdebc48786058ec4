//! The filters of the list, which live in the address.
use crate::directory::group::model::Groups;
use crate::kernel::{GroupId, Lang, SessionId, digits, fold};
use crate::programme::session::model::Role;
use crate::speakers::nomination::model::{Preference, State, word};
use crate::speakers::review::model::Candidate;
use crate::speakers::review::words::{HANDED_IN, ROLES, role_word};
use crate::web::Fields;

/// Rows on a page.
pub const PAGE: usize = 50;
const NAMES: [&str; 6] = ["q", "state", "group", "role", "session", "lang"];

/// Which nominations; every part narrows.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    text: String,
    state: Option<State>,
    group: Option<GroupId>,
    role: Option<Role>,
    session: Option<SessionId>,
    lang: Option<Lang>,
}

impl Wanted {
    /// A value that means nothing filters nothing.
    pub fn read(query: &Fields, groups: &Groups) -> Self {
        Self {
            text: query.text("q").trim().to_owned(),
            state: HANDED_IN.into_iter().find(|state| word(*state) == query.text("state")),
            group: groups.by_code(query.text("group")).map(|group| group.id),
            role: ROLES.into_iter().find(|role| role_word(*role) == query.text("role")),
            session: query.text("session").parse().ok(),
            lang: Lang::parse(query.text("lang")),
        }
    }

    pub fn takes(&self, candidate: &Candidate) -> bool {
        let nomination = &candidate.nomination;
        let wish = |wish: &Preference| {
            self.role.is_none_or(|role| wish.role == role) && self.session.is_none_or(|session| wish.session == session)
        };
        let wishes = self.role.is_none() && self.session.is_none() || nomination.said.preferences.iter().any(wish);
        wishes
            && self.state.is_none_or(|state| nomination.state == state)
            && self.group.is_none_or(|group| candidate.group() == Some(group))
            && self.lang.is_none_or(|lang| nomination.said.languages.contains(&lang))
            && self.finds(candidate)
    }

    /// A number is the number of a nomination; words are parts of the name or of the organisation.
    fn finds(&self, candidate: &Candidate) -> bool {
        if let Ok(number) = digits(&self.text).parse::<i32>() {
            return candidate.number() == number;
        }
        let text = candidate.folded();
        fold(&self.text).split_whitespace().all(|word| text.contains(word))
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
