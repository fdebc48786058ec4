//! A contact as pages and rules see it.
use super::rules::group_of_record;
use crate::directory::organisation::model::Organisation;
use crate::kernel::{ContactId, EmailAddress, GroupId, ImportId, Lang, PersonName};
use chrono::{DateTime, Utc};

/// One person of the directory, together with the organisation.
#[derive(Clone, Debug)]
pub struct Contact {
    pub id: ContactId,
    /// The file this contact came with.
    pub import: Option<ImportId>,
    pub name: PersonName,
    pub email: EmailAddress,
    pub organisation: Option<Organisation>,
    /// Set only where it differs from the organisation's; figures count by [`Contact::group`].
    pub own_group: Option<GroupId>,
    /// The language of letters.
    pub lang: Lang,
    /// Two capital letters; pages show [`Contact::country`].
    pub own_country: Option<String>,
    pub phone: Option<String>,
    /// Never written to, whatever the audience.
    pub do_not_contact: bool,
    pub note: String,
    pub created_at: DateTime<Utc>,
}

impl Contact {
    /// The group of record.
    pub fn group(&self) -> Option<GroupId> {
        group_of_record(self.own_group, self.organisation.as_ref())
    }

    /// Where this person works: as stated, else the organisation's country.
    pub fn country(&self) -> Option<&str> {
        let theirs = || {
            self.organisation
                .as_ref()
                .and_then(|organisation| organisation.country.as_deref())
        };
        self.own_country.as_deref().or_else(theirs)
    }
}
