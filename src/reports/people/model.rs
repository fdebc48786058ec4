//! One person in a list, and what somebody may see of them.
use crate::access::Role;
pub use crate::db::entities::registration::Source;
use crate::directory::group::model::Groups;
use crate::kernel::{GroupId, PersonName, RegistrationId};
use crate::reports::figures::model::{Came, Figure, NO_GROUP, OfGroup, Pick, Standing};
use crate::web::Fields;

/// Rows on a page.
pub const ON_A_PAGE: u64 = 50;

/// Somebody who is counted.
#[derive(Clone, Debug)]
pub struct Person {
    pub name: String,
    pub organisation: Option<String>,
    pub country: Option<String>,
    pub lang: String,
    pub group: Option<GroupId>,
    pub standing: Standing,
    pub bounced: bool,
    pub registration: Option<RegistrationId>,
    pub source: Option<Source>,
    pub email: String,
    pub phone: Option<String>,
}

/// How much of a person a role sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Initials only.
    Masked,
    /// Name and organisation.
    Named,
    /// Also e-mail address and phone, in lists that are taken away.
    Whole,
}

impl Sight {
    pub fn of(role: Role) -> Self {
        match role {
            Role::Reviewer | Role::Viewer => Self::Masked,
            Role::Organiser => Self::Named,
            Role::Owner | Role::Admin => Self::Whole,
        }
    }
}

impl Person {
    pub fn shown_name(&self, sight: Sight) -> String {
        match sight {
            Sight::Masked => PersonName::parse(&self.name).map_or_else(|_| "…".to_owned(), |name| name.initials()),
            Sight::Named | Sight::Whole => self.name.clone(),
        }
    }

    pub fn shown_organisation(&self, sight: Sight) -> Option<String> {
        self.organisation.clone().map(|name| match sight {
            Sight::Masked => "…".to_owned(),
            Sight::Named | Sight::Whole => name,
        })
    }
}

/// Reads which people an address asks for; `None` for a figure or a group there is not.
pub fn pick(query: &Fields, groups: &Groups) -> Option<Pick> {
    let figure = match query.filled("figure") {
        None => None,
        Some(word) => Some(Figure::parse(word)?),
    };
    let group = match query.filled("group") {
        None => OfGroup::All,
        Some(NO_GROUP) => OfGroup::None,
        Some(code) => OfGroup::One(groups.by_code(code)?.id),
    };
    let came = Came::parse(query.text("came").trim())?;
    Some(Pick { figure, came, group })
}
