//! Announcements on screen.
pub mod edit;
pub mod list;
pub mod review;
pub mod sent;

use super::audience::LeftOut;
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::messages::people::Standing;

/// A number as it is read: `1,110`.
pub fn shown(lang: Lang, number: usize) -> String {
    format::number(lang, i64::try_from(number).unwrap_or(i64::MAX))
}

pub fn standing(lang: Lang, of: Standing) -> String {
    let t = lang.t();
    match of {
        Standing::NotAnswered => t.announcement_not_answered(),
        Standing::Declined => t.announcement_declined(),
        Standing::Delegated => t.announcement_delegated(),
        Standing::Expired => t.announcement_expired(),
        Standing::Pending => t.announcement_pending(),
        Standing::Confirmed => t.announcement_confirmed(),
        Standing::Waitlisted => t.announcement_waitlisted(),
        Standing::Refused => t.announcement_refused(),
        Standing::Withdrawn => t.announcement_withdrawn(),
        Standing::Cancelled => t.announcement_cancelled(),
    }
}

pub fn left_out(lang: Lang, why: LeftOut) -> String {
    let t = lang.t();
    match why {
        LeftOut::LeftAlone => t.announcement_left_alone(),
        LeftOut::Unsubscribed => t.announcement_unsubscribed(),
        LeftOut::DeadAddress => t.announcement_dead_address(),
        LeftOut::Double => t.announcement_double(),
    }
}
