//! Who may give which role, and whom nobody may switch off.
use crate::access::Role;
use crate::kernel::AccountId;

/// Why a change to an account is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A role above one's own.
    #[error("the role is higher than one's own")]
    AboveOwn,
    /// Oneself: another administrator has to do it.
    #[error("one's own account")]
    Oneself,
    /// Nobody would be left to run the installation.
    #[error("the last administrator")]
    LastAdmin,
}

/// A role is given by somebody who holds at least that role.
pub fn may_give(own: Role, given: Role) -> Result<(), Refusal> {
    if given <= own { Ok(()) } else { Err(Refusal::AboveOwn) }
}

/// Whether somebody may switch an account off or take its administration away. `other_admins` counts the living ones
/// beside it.
pub fn may_lower(by: AccountId, account: AccountId, other_admins: usize) -> Result<(), Refusal> {
    if by == account {
        return Err(Refusal::Oneself);
    }
    if other_admins == 0 {
        return Err(Refusal::LastAdmin);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn nobody_gives_more_than_they_hold() {
        assert_eq!(may_give(Role::Owner, Role::Owner), Ok(()));
        assert_eq!(may_give(Role::Organiser, Role::Owner), Err(Refusal::AboveOwn));
        assert_eq!(may_give(Role::Owner, Role::Admin), Err(Refusal::AboveOwn));
    }

    #[test]
    fn an_administrator_always_remains() {
        let (one, two) = (AccountId::from(Uuid::from_u128(1)), AccountId::from(Uuid::from_u128(2)));
        assert_eq!(may_lower(one, two, 1), Ok(()));
        assert_eq!(may_lower(one, one, 3), Err(Refusal::Oneself));
        assert_eq!(may_lower(two, one, 0), Err(Refusal::LastAdmin));
    }
}
