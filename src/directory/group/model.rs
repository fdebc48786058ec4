//! A group as pages and rules see it.
pub use crate::db::entities::stakeholder_group::Kind;
use crate::kernel::{GroupId, Lang, Localized};

/// One of the groups a process counts people by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub id: GroupId,
    pub code: String,
    pub kind: Kind,
    /// From 0; also decides the colour, so a group looks the same on every page.
    pub position: usize,
    pub label: Localized,
    pub definition: Localized,
}

impl Group {
    /// The label in this language, or in the nearest one there is.
    pub fn name(&self, lang: Lang) -> &str {
        self.label.pick(lang).1
    }

    /// Participant types (States, the UN system) are exempt from the limit per organisation.
    pub fn is_participant_type(&self) -> bool {
        self.kind == Kind::ParticipantType
    }
}

/// The groups of a process in their order, found by id or code.
#[derive(Clone, Debug, Default)]
pub struct Groups(pub Vec<Group>);

impl Groups {
    pub fn by_id(&self, id: GroupId) -> Option<&Group> {
        self.0.iter().find(|group| group.id == id)
    }

    pub fn by_code(&self, code: &str) -> Option<&Group> {
        self.0.iter().find(|group| group.code == code)
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Group> {
        self.0.iter()
    }
}
