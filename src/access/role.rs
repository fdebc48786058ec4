//! Roles, lowest first. A role is held on a process or on one event; `admin` belongs to the installation.
use crate::db::entities::role_grant;
use crate::i18n::Translate;
use crate::kernel::Lang;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Scores nominations that were assigned; sees nothing else. Held by being a reviewer of the event's call.
    Reviewer,
    /// Sees figures and masked names.
    Viewer,
    /// Does the work.
    Organiser,
    /// Also sees everything about people, and changes settings.
    Owner,
    /// Runs the installation.
    Admin,
}

impl From<role_grant::Role> for Role {
    fn from(role: role_grant::Role) -> Self {
        match role {
            role_grant::Role::Viewer => Role::Viewer,
            role_grant::Role::Organiser => Role::Organiser,
            role_grant::Role::Owner => Role::Owner,
        }
    }
}

impl Role {
    /// The roles that are held on a process or an event.
    pub const ON_PLACES: [Role; 3] = [Role::Viewer, Role::Organiser, Role::Owner];

    pub fn parse(word: &str) -> Option<Self> {
        [Role::Viewer, Role::Organiser, Role::Owner, Role::Admin]
            .into_iter()
            .find(|role| role.word() == word)
    }

    /// As a person reads it.
    pub fn label(self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Role::Reviewer => t.role_reviewer(),
            Role::Viewer => t.role_viewer(),
            Role::Organiser => t.role_organiser(),
            Role::Owner => t.role_owner(),
            Role::Admin => t.role_admin(),
        }
    }

    /// What it allows, in one line.
    pub fn meaning(self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Role::Reviewer => t.role_reviewer_may(),
            Role::Viewer => t.role_viewer_may(),
            Role::Organiser => t.role_organiser_may(),
            Role::Owner => t.role_owner_may(),
            Role::Admin => t.role_admin_may(),
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Role::Reviewer => "reviewer",
            Role::Viewer => "viewer",
            Role::Organiser => "organiser",
            Role::Owner => "owner",
            Role::Admin => "admin",
        }
    }
}
