//! Whom an announcement reaches: filters that all narrow, exact names, and who is left out and why; pure.
use crate::directory::group::model::Groups;
use crate::kernel::{GroupId, Lang, OrganisationId, SessionId, SittingId, hex};
use crate::mail::model::Scope;
use crate::mail::suppression::LeftAlone;
use crate::messages::people::{Member, Standing};
use crate::web::Fields;
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// The filters' names, in the order they are shown.
pub const NAMES: [&str; 6] = ["status", "group", "lang", "organisation", "sitting", "session"];

/// What an organiser chose. Nobody is reached without a standing: a slip must never write to everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    pub standings: Vec<Standing>,
    /// `None`: of any group, or none.
    pub groups: Option<Vec<GroupId>>,
    /// Empty: of any language.
    pub langs: Vec<Lang>,
    pub organisation: Only<OrganisationId>,
    /// Who comes to this sitting.
    pub sitting: Only<SittingId>,
    /// Who has a confirmed place in this session.
    pub session: Only<SessionId>,
}

/// A filter on one thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Only<T> {
    #[default]
    Any,
    This(T),
    /// What was asked for means nothing: it reaches nobody.
    Nothing,
}

impl<T> Only<T> {
    fn is(&self, holds: impl Fn(&T) -> bool) -> bool {
        match self {
            Self::Any => true,
            Self::This(id) => holds(id),
            Self::Nothing => false,
        }
    }
}

/// Why somebody whom the filters reach gets no letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LeftOut {
    /// Asked not to be written to.
    LeftAlone,
    /// Has ended invitations and announcements.
    Unsubscribed,
    /// No mail arrives there.
    DeadAddress,
    /// The same person under another link.
    Double,
}

impl LeftOut {
    pub const ALL: [Self; 4] = [Self::LeftAlone, Self::Unsubscribed, Self::DeadAddress, Self::Double];
}

#[derive(Clone, Debug, Default)]
pub struct Audience {
    /// In the order of their links.
    pub chosen: Vec<Member>,
    pub left_out: Vec<(Member, LeftOut)>,
}

impl Filters {
    /// From a form or an address. An unknown group, organisation, sitting or session reaches nobody.
    pub fn read(query: &Fields, groups: &Groups) -> Self {
        let codes: Vec<&str> = query.all("group").filter(|code| !code.is_empty()).collect();
        let known = codes
            .iter()
            .filter_map(|code| groups.by_code(code))
            .map(|group| group.id);
        Self {
            standings: query.all("status").filter_map(Standing::parse).collect(),
            groups: (!codes.is_empty()).then(|| known.collect()),
            langs: query.all("lang").filter_map(Lang::parse).collect(),
            organisation: only(query, "organisation"),
            sitting: only(query, "sitting"),
            session: only(query, "session"),
        }
    }

    pub fn reach(&self, member: &Member) -> bool {
        let person = &member.person;
        let group = self
            .groups
            .as_ref()
            .is_none_or(|groups| person.group.is_some_and(|group| groups.contains(&group)));
        let organisation = self.organisation.is(|id| person.organisation == Some(*id));
        let sitting = self.sitting.is(|id| member.sittings.contains(id));
        let session = self.session.is(|id| member.sessions.contains(id));
        let lang = self.langs.is_empty() || self.langs.contains(&person.lang);
        self.standings.contains(&member.standing) && group && lang && organisation && sitting && session
    }
}

fn only<T: std::str::FromStr>(query: &Fields, name: &str) -> Only<T> {
    match query.filled(name).map(str::parse) {
        None => Only::Any,
        Some(Ok(id)) => Only::This(id),
        Some(Err(_)) => Only::Nothing,
    }
}

/// The filters alone, as they are kept and linked; empty ones left out.
pub fn kept(query: &Fields) -> Fields {
    let of = |name: &'static str| {
        query
            .all(name)
            .filter(|value| !value.is_empty())
            .map(move |value| (name, value))
    };
    Fields::from_pairs(NAMES.into_iter().flat_map(of).collect::<Vec<_>>())
}

impl Audience {
    /// Parts those whom the filters reach.
    pub fn of(members: Vec<Member>, filters: &Filters, left_alone: &LeftAlone) -> Self {
        let mut audience = Self::default();
        let mut seen = HashSet::new();
        for member in members.into_iter().filter(|member| filters.reach(member)) {
            match why_not(&member, left_alone) {
                Some(why) => audience.left_out.push((member, why)),
                None if !seen.insert(member.person.identity()) => audience.left_out.push((member, LeftOut::Double)),
                None => audience.chosen.push(member),
            }
        }
        audience
    }

    pub fn number(&self) -> usize {
        self.chosen.len()
    }

    /// Reached by the filters, whether or not they get a letter: the number other pages show for the same people.
    pub fn reached(&self) -> usize {
        self.chosen.len() + self.left_out.len()
    }

    pub fn reading(&self, lang: Lang) -> usize {
        self.chosen.iter().filter(|member| member.person.lang == lang).count()
    }

    pub fn left_out_for(&self, why: LeftOut) -> usize {
        self.left_out.iter().filter(|(_, because)| *because == why).count()
    }

    /// Stands for exactly these people, each in this language: what was reviewed is what is sent.
    pub fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        for Member { person, .. } in &self.chosen {
            hash.update(person.link.uuid().as_bytes());
            hash.update(person.lang.code().as_bytes());
        }
        hex(&hash.finalize()[..8])
    }
}

fn why_not(member: &Member, left_alone: &LeftAlone) -> Option<LeftOut> {
    if member.person.left_alone {
        return Some(LeftOut::LeftAlone);
    }
    match left_alone.bulk(&member.person.email) {
        Some(Scope::All) => Some(LeftOut::DeadAddress),
        Some(Scope::Bulk) => Some(LeftOut::Unsubscribed),
        None => member.bounced.then_some(LeftOut::DeadAddress),
    }
}

#[cfg(test)]
mod tests;
