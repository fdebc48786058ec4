//! The three languages everything exists in.
use sea_orm::prelude::StringLen;
use serde::{Deserialize, Serialize};

/// A language of the interface and of letters. As text (database, JSON, URL): `ar`, `en`, `fr`.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    sea_orm::EnumIter,
    sea_orm::DeriveActiveEnum,
)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(2))")]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    #[sea_orm(string_value = "ar")]
    Ar,
    #[sea_orm(string_value = "en")]
    En,
    #[sea_orm(string_value = "fr")]
    Fr,
}

impl Lang {
    /// In the order the language links are shown.
    pub const ALL: [Self; 3] = [Self::Ar, Self::En, Self::Fr];

    /// The ISO 639-1 code, also right for the `lang` attribute.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// Reads a code in any case and with any region (`AR`, `fr-CH`, `en_GB`); other languages are `None`.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let primary = code.trim().split(['-', '_']).next()?;
        Self::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }

    #[must_use]
    pub const fn is_rtl(self) -> bool {
        matches!(self, Self::Ar)
    }

    /// For the `dir` attribute, which always goes with `lang`.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// The language's name in itself: whoever cannot read the page must still find the link.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::En => "English",
            Self::Fr => "Français",
        }
    }
}

/// The code, as it stands in addresses.
impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back_in_any_shape() {
        for lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.code()), Some(lang));
        }
        assert_eq!(Lang::parse(" fr-CH "), Some(Lang::Fr));
        assert_eq!(Lang::parse("EN_gb"), Some(Lang::En));
        for unknown in ["", "de", "arabic", "a", "-ar"] {
            assert_eq!(Lang::parse(unknown), None, "{unknown:?}");
        }
    }

    #[test]
    fn only_arabic_runs_from_the_right() {
        assert_eq!(Lang::ALL.map(Lang::dir), ["rtl", "ltr", "ltr"]);
    }
}
