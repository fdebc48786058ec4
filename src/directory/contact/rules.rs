//! Which group somebody counts for, and whether two entries are one person.
use crate::directory::organisation::model::Organisation;
use crate::kernel::{EmailAddress, GroupId, PersonName};

/// The one stakeholder group a person counts for: their own, else their organisation's.
pub fn group_of_record(own: Option<GroupId>, organisation: Option<&Organisation>) -> Option<GroupId> {
    own.or_else(|| organisation.and_then(|organisation| organisation.group))
}

/// What to keep as a contact's own group: nothing where the organisation says the same, so that a correction of the
/// organisation moves its people with it.
pub fn own_group(stated: Option<GroupId>, organisation: Option<&Organisation>) -> Option<GroupId> {
    stated.filter(|stated| organisation.and_then(|organisation| organisation.group) != Some(*stated))
}

/// What makes two entries one person: the address and the folded name, so that a shared mailbox works.
pub fn identity(email: &EmailAddress, name: &PersonName) -> (String, String) {
    (email.as_str().to_owned(), name.folded())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::organisation::model::State;
    use crate::kernel::{Chance, OrganisationId};
    use chrono::DateTime;

    fn group(seed: u64) -> GroupId {
        GroupId::new(DateTime::UNIX_EPOCH, &Chance::seeded(seed))
    }

    fn organisation(group: Option<GroupId>) -> Organisation {
        Organisation {
            id: OrganisationId::new(DateTime::UNIX_EPOCH, &Chance::seeded(9)),
            name: "Union".into(),
            group,
            country: None,
            state: State::Known,
        }
    }

    #[test]
    fn the_own_group_goes_before_the_organisations() {
        let of_union = organisation(Some(group(1)));
        assert_eq!(group_of_record(Some(group(2)), Some(&of_union)), Some(group(2)));
        assert_eq!(group_of_record(None, Some(&of_union)), Some(group(1)));
        assert_eq!(group_of_record(None, Some(&organisation(None))), None);
        assert_eq!(group_of_record(Some(group(2)), None), Some(group(2)));
        assert_eq!(group_of_record(None, None), None);
    }

    #[test]
    fn only_a_difference_is_kept() {
        let of_union = organisation(Some(group(1)));
        assert_eq!(own_group(Some(group(1)), Some(&of_union)), None);
        assert_eq!(own_group(Some(group(2)), Some(&of_union)), Some(group(2)));
        assert_eq!(own_group(Some(group(1)), None), Some(group(1)));
    }

    #[test]
    fn a_shared_mailbox_holds_two_people() {
        let office = EmailAddress::parse("Office@ngo.example").expect("an address");
        let name = |typed| PersonName::parse(typed).expect("a name");
        assert_eq!(
            identity(&office, &name("أحمد علي")),
            identity(&office, &name("احمد  على"))
        );
        assert_ne!(identity(&office, &name("منى")), identity(&office, &name("مها")));
    }
}
