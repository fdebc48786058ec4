//! The letters of an event on screen.
pub mod edit;
pub mod list;
pub mod preview;

use super::model::Standing;
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::mail::texts::Which;
use crate::messages::outgoing::words::letter as letter_name;
use crate::programme::event::frame::EventDesk;
use crate::ui::{Tag, Tone};

/// "Invitation, Français".
pub fn title(lang: Lang, (kind, reads): Which) -> String {
    crate::i18n::plain(lang.t().letter_title(letter_name(lang, Some(kind)), reads.own_name()))
}

pub fn tag(lang: Lang, standing: Standing) -> Tag {
    let t = lang.t();
    let (tone, text) = match standing {
        Standing::Shipped => (Tone::Neutral, t.letter_shipped()),
        Standing::Changed(_) => (Tone::Good, t.letter_changed()),
        Standing::Unfit(_) => (Tone::Bad, t.letter_unfit()),
    };
    Tag { tone, text }
}

/// When it was changed, in the event's zone.
pub fn since(desk: &EventDesk, standing: Standing) -> Option<String> {
    match standing {
        Standing::Shipped => None,
        Standing::Changed(at) | Standing::Unfit(at) => Some(format::moment(desk.lang, &desk.event.zone, at)),
    }
}
