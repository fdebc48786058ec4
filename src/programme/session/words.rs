//! What kinds of sessions and roles in them are called, for lists to choose from.
use super::model::{Kind, Role};
use crate::i18n::Translate;
use crate::kernel::Lang;
use sea_orm::Iterable;

/// Every kind, in the order of a day.
pub fn kinds() -> impl Iterator<Item = Kind> {
    Kind::iter()
}

pub fn roles() -> impl Iterator<Item = Role> {
    Role::iter()
}

pub fn kind(lang: Lang, kind: Kind) -> String {
    let t = lang.t();
    match kind {
        Kind::Registration => t.session_kind_registration(),
        Kind::Opening => t.session_kind_opening(),
        Kind::Presentation => t.session_kind_presentation(),
        Kind::Plenary => t.session_kind_plenary(),
        Kind::Break => t.session_kind_break(),
        Kind::RoundTable => t.session_kind_round_table(),
        Kind::WrapUp => t.session_kind_wrap_up(),
        Kind::Recap => t.session_kind_recap(),
        Kind::KeyMessages => t.session_kind_key_messages(),
        Kind::Closing => t.session_kind_closing(),
        Kind::Other => t.session_kind_other(),
    }
}

/// The role of whoever takes a place.
pub fn role(lang: Lang, role: Role) -> String {
    let t = lang.t();
    match role {
        Role::Speaker => t.call_role_speaker(),
        Role::Moderator => t.call_role_moderator(),
        Role::Chair => t.slot_chair(),
        Role::Rapporteur => t.call_role_rapporteur(),
        Role::Presenter => t.slot_presenter(),
    }
}
