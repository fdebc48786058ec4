//! Which contacts: what a list shows, what an export holds, and whom an audience reaches.
use crate::kernel::{GroupId, ImportId, Lang, OrganisationId};

/// Which contacts; every part narrows. The same filter chooses an audience and what a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words of the name, the organisation or the address, in any spelling.
    pub text: String,
    /// Groups of record.
    pub groups: Vec<GroupId>,
    pub grouped: Grouped,
    pub organisations: Vec<OrganisationId>,
    pub countries: Vec<String>,
    pub langs: Vec<Lang>,
    pub reach: Reach,
    /// Those who came with one file.
    pub import: Option<ImportId>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouped {
    #[default]
    Whatever,
    /// Only those without a group of record.
    No,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    #[default]
    Everybody,
    MayContact,
    DoNotContact,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    Name,
    NameDown,
    Organisation,
    OrganisationDown,
    Newest,
}
