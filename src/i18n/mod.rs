//! Words, dates and numbers in Arabic, English and French.
//!
//! A text a person reads is a Fluent message in `locales/{en,ar,fr}/<feature>.ftl`, all three always. `build.rs`
//! turns each into a function: `lang.t().registration_title()`. A missing text or a wrong argument does not compile.
//!
//! Arguments come out wrapped in Unicode isolates (U+2068…U+2069), so that a name of the other direction does not
//! turn the sentence around: right for pages and subjects, and [`plain`] takes them out for machines.
//!
//! Reading order: [`Translate`], [`format`](mod@format) (dates, hours, numbers), [`countries`], [`collate`],
//! [`accept_language`], [`Explain`] (what is wrong with what somebody typed), [`isolate`] and [`plain`].
mod bidi;
mod collation;
mod countries;
pub mod format;
mod negotiate;
mod problems;
#[cfg(test)]
mod style;
pub mod table;
mod texts;

pub use crate::kernel::Lang;
pub use bidi::{isolate, plain};
pub use collation::collate;
pub use countries::{Country, countries, countries_by_name, country};
pub use negotiate::accept_language;
pub use problems::Explain;
pub use texts::Texts;

use std::sync::OnceLock;

/// Gives a language its texts. A trait, because [`Lang`] belongs to the kernel, which knows no texts.
pub trait Translate {
    /// All messages in this language, loaded once per program.
    fn t(self) -> &'static Texts;
}

impl Translate for Lang {
    fn t(self) -> &'static Texts {
        static ALL: OnceLock<[Texts; 3]> = OnceLock::new();
        let [ar, en, fr] = ALL.get_or_init(texts::load);
        match self {
            Self::Ar => ar,
            Self::En => en,
            Self::Fr => fr,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_texts() {
        assert_eq!(Lang::Ar.t().app_name(), "تشاور");
        assert_eq!(Lang::En.t().app_name(), "Tashawur");
        assert_eq!(Lang::Fr.t().app_name(), "Tashawur");
    }
}
