//! A text an organiser writes in up to three languages.
use super::Lang;
use serde::{Deserialize, Serialize};

/// One text in three languages; an empty one means "not written yet", and the screen says so.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, sea_orm::FromJsonQueryResult)]
#[serde(default)]
pub struct Localized {
    pub ar: String,
    pub en: String,
    pub fr: String,
}

impl Localized {
    pub fn new(ar: impl Into<String>, en: impl Into<String>, fr: impl Into<String>) -> Self {
        Self {
            ar: ar.into(),
            en: en.into(),
            fr: fr.into(),
        }
    }

    /// The text in exactly this language, `None` when it is missing or only white space.
    #[must_use]
    pub fn get(&self, lang: Lang) -> Option<&str> {
        let text = match lang {
            Lang::Ar => &self.ar,
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
        };
        Some(text.trim()).filter(|text| !text.is_empty())
    }

    /// The text for a reader of `lang`, or in the first language that has it (English, French, Arabic). It tells
    /// which language it is, because a text in another language needs its own `lang` and `dir` on the page.
    /// All three missing: `(lang, "")`.
    #[must_use]
    pub fn pick(&self, lang: Lang) -> (Lang, &str) {
        [lang, Lang::En, Lang::Fr, Lang::Ar]
            .into_iter()
            .find_map(|lang| self.get(lang).map(|text| (lang, text)))
            .unwrap_or((lang, ""))
    }

    /// The languages still to be written.
    #[must_use]
    pub fn missing(&self) -> Vec<Lang> {
        Lang::ALL.into_iter().filter(|lang| self.get(*lang).is_none()).collect()
    }

    /// Nothing written in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.missing().len() == Lang::ALL.len()
    }

    /// For forms and imports, which meet one language at a time.
    pub fn set(&mut self, lang: Lang, text: impl Into<String>) {
        *match lang {
            Lang::Ar => &mut self.ar,
            Lang::En => &mut self.en,
            Lang::Fr => &mut self.fr,
        } = text.into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_the_readers_language_or_says_which_one_it_is() {
        let title = Localized::new("", "Opening", "Ouverture");
        assert_eq!(title.pick(Lang::Fr), (Lang::Fr, "Ouverture"));
        assert_eq!(title.pick(Lang::Ar), (Lang::En, "Opening"));
        assert_eq!(Localized::new("الافتتاح", " ", "").pick(Lang::Fr), (Lang::Ar, "الافتتاح"));
        assert_eq!(Localized::default().pick(Lang::Fr), (Lang::Fr, ""));
    }

    #[test]
    fn white_space_is_missing() {
        let title = Localized::new(" \n", "Opening", "");
        assert_eq!(title.missing(), [Lang::Ar, Lang::Fr]);
        assert!(!title.is_empty());
        assert!(Localized::default().is_empty());
    }

    #[test]
    fn reads_partial_json() {
        let title: Localized = serde_json::from_str(r#"{"en":"Opening"}"#).expect("json");
        assert_eq!(title, Localized::new("", "Opening", ""));
    }
}
