//! The functions `build.rs` makes of the Fluent messages, kept apart because we do not write that code.
#![allow(dead_code, clippy::all, clippy::pedantic, clippy::unwrap_used)]

include!(concat!(env!("OUT_DIR"), "/l10n.rs"));

pub use L10nLanguage as Texts;

/// Arabic, English, French.
pub(super) fn load() -> [Texts; 3] {
    [L10n::Ar.load(), L10n::En.load(), L10n::Fr.load()]
}
