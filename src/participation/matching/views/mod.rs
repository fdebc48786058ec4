//! What the pages about typed organisations look like, and the words both share.
pub mod list;
pub mod one;

use super::model::Typed;
use crate::directory::organisation::rules::Likeness;
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;

/// Whom this name stands for: "2 registrations, 1 contact".
fn typed_by(lang: Lang, typed: &Typed) -> String {
    let t = lang.t();
    let shown = |n: usize| format::number(lang, i64::try_from(n).unwrap_or(i64::MAX));
    let mut parts = vec![t.matching_registrations(typed.here, shown(typed.here))];
    if typed.elsewhere > 0 {
        parts.push(t.matching_elsewhere(typed.elsewhere, shown(typed.elsewhere)));
    }
    if typed.contacts > 0 {
        parts.push(t.matching_contacts(typed.contacts, shown(typed.contacts)));
    }
    plain(format::list(lang, &parts))
}

/// Why a known organisation is proposed.
fn reason(lang: Lang, likeness: Likeness) -> String {
    let t = lang.t();
    match likeness {
        Likeness::SameWords => t.matching_same_words(),
        Likeness::Part => t.matching_part(),
        Likeness::Alike(percent) => plain(t.matching_alike(format::percent(lang, percent.into()))),
    }
}
