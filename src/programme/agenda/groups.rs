//! The codes of a process's groups, as far as an agenda has to know them.

use super::words::plain;
use crate::directory::group::model::Groups;
use crate::kernel::Lang;

/// The codes of a process's directory, by what they may do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupCodes {
    /// Groups whose members nominate themselves.
    pub stakeholders: Vec<String>,
    /// States, the UN system …: they are designated, not nominated.
    pub participants: Vec<String>,
    /// Further names a sheet may use for a code (labels, accepted spellings, in any language): name, code.
    pub names: Vec<(String, String)>,
}

impl GroupCodes {
    pub fn of(groups: &Groups) -> Self {
        let mut codes = Self::default();
        for group in groups.iter() {
            if group.is_participant_type() {
                codes.participants.push(group.code.clone());
            } else {
                codes.stakeholders.push(group.code.clone());
            }
            let labels = Lang::ALL.into_iter().filter_map(|lang| group.label.get(lang));
            codes
                .names
                .extend(labels.map(|label| (label.to_owned(), group.code.clone())));
        }
        codes
    }

    pub fn knows(&self, code: &str) -> bool {
        self.stakeholders
            .iter()
            .chain(&self.participants)
            .any(|known| known == code)
    }

    /// The code a person means: as it stands, with spaces, or by one of its names; else what they wrote.
    pub fn code(&self, written: &str) -> String {
        let wanted = plain(written);
        let codes = self
            .stakeholders
            .iter()
            .chain(&self.participants)
            .map(|code| (code, code));
        let names = self.names.iter().map(|(name, code)| (name, code));
        let found = codes.chain(names).find(|(name, _)| plain(name) == wanted);
        found.map_or_else(|| written.trim().to_owned(), |(_, code)| code.clone())
    }
}
