//! A person's name, in any script, as the person writes it.
use super::script::{is_invisible, without_invisible};
use super::{fold, has_link};
use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A name in one field, kept as typed except for white space and invisible marks: names have no common shape.
///
/// `Debug` shows initials only, and there is no `Display`, so that a name cannot slip into a log.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PersonName(String);

/// Why a text is not taken as a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameProblem {
    #[error("empty")]
    Empty,
    /// More than [`PersonName::MAX`] characters.
    #[error("{actual} characters, at most {max}")]
    TooLong { max: usize, actual: usize },
    /// A line break, tab or another control character inside.
    #[error("control character")]
    ControlCharacter,
    #[error("an e-mail address")]
    EmailAddress,
    #[error("a link")]
    Link,
    /// A sign no name has: markup, template braces, a formula's first sign, an emoji.
    #[error("sign not allowed")]
    Sign(char),
    /// Digits or dots only.
    #[error("no letter")]
    NoLetter,
    /// More marks on one letter than any script writes.
    #[error("too many marks on a letter")]
    TooManyMarks,
}

impl PersonName {
    /// Longest name in characters; the longest real names on UN lists stay under 100.
    pub const MAX: usize = 150;

    /// Reads what a person typed. One letter is a name, `O'Brien` and `d’Arc` are names, so is `محمـد`.
    pub fn parse(typed: &str) -> Result<Self, NameProblem> {
        let typed = typed.trim();
        if typed.len() > 16 * Self::MAX {
            return Err(too_long(typed.chars().filter(|c| !is_invisible(*c)).count()));
        }
        let visible: String = without_invisible(typed).nfc().map(apostrophe).collect();
        let visible = visible.trim();
        if visible.is_empty() {
            return Err(NameProblem::Empty);
        }
        check_signs(visible)?;
        let name = visible.split_whitespace().collect::<Vec<_>>().join(" ");
        check_shape(&name)?;
        Ok(Self(name))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For search, and with the address the key that tells two people of a shared mailbox apart.
    #[must_use]
    pub fn folded(&self) -> String {
        fold(&self.0)
    }

    /// `M… B…`: first and last part, enough for its owner to recognise and too little for a stranger.
    #[must_use]
    pub fn initials(&self) -> String {
        let parts: Vec<char> = self
            .0
            .split(' ')
            .filter_map(|part| part.chars().find(|c| c.is_alphabetic()))
            .collect();
        match parts.as_slice() {
            [] => "…".to_owned(),
            [only] => format!("{only}…"),
            [first, .., last] => format!("{first}… {last}…"),
        }
    }
}

fn too_long(actual: usize) -> NameProblem {
    NameProblem::TooLong {
        max: PersonName::MAX,
        actual,
    }
}

/// Keyboards put a grave or acute accent where people mean an apostrophe.
const fn apostrophe(c: char) -> char {
    if matches!(c, '`' | '´') { '\'' } else { c }
}

/// What makes a text something else than a name: the most telling reason first.
fn check_signs(name: &str) -> Result<(), NameProblem> {
    if name.chars().any(char::is_control) {
        return Err(NameProblem::ControlCharacter);
    }
    if has_link(name) {
        return Err(NameProblem::Link);
    }
    if name.starts_with('-') {
        return Err(NameProblem::Sign('-'));
    }
    let is_address = |word: &str| word.chars().skip(1).any(|c| c == '@');
    if name.split_whitespace().any(is_address) {
        return Err(NameProblem::EmailAddress);
    }
    match name.chars().find(|c| !is_name_char(*c)) {
        Some(sign) => Err(NameProblem::Sign(sign)),
        None => Ok(()),
    }
}

fn is_name_char(c: char) -> bool {
    c.is_alphanumeric()
        || is_combining_mark(c)
        || c.is_whitespace()
        || "'’‘ʼʻʿʾ-‐‑–.,،()\"“”«»/·・׳״ـ\u{200C}\u{200D}".contains(c)
}

fn check_shape(name: &str) -> Result<(), NameProblem> {
    let mut marks = 0;
    for c in name.chars() {
        marks = if is_combining_mark(c) { marks + 1 } else { 0 };
        // A fully pointed Arabic or Vietnamese letter has three, a Hebrew one with cantillation four.
        if marks > 4 {
            return Err(NameProblem::TooManyMarks);
        }
    }
    let actual = name.chars().count();
    if actual > PersonName::MAX {
        return Err(too_long(actual));
    }
    if !name.chars().any(char::is_alphabetic) {
        return Err(NameProblem::NoLetter);
    }
    Ok(())
}

impl std::fmt::Debug for PersonName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PersonName({})", self.initials())
    }
}

impl std::str::FromStr for PersonName {
    type Err = NameProblem;
    fn from_str(text: &str) -> Result<Self, NameProblem> {
        Self::parse(text)
    }
}

impl TryFrom<String> for PersonName {
    type Error = NameProblem;
    fn try_from(text: String) -> Result<Self, NameProblem> {
        Self::parse(&text)
    }
}

impl From<PersonName> for String {
    fn from(name: PersonName) -> Self {
        name.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parsed(text: &str) -> PersonName {
        PersonName::parse(text).unwrap_or_else(|problem| panic!("{text:?}: {problem:?}"))
    }

    #[test]
    fn names_of_all_shapes_are_names() {
        for name in [
            "O'Brien",
            "d’Arc",
            "U",
            "منى البستاني",
            "محمـد",
            "علی\u{200C}رضا کریمی",
            "مُحَمَّد بن سَلْمان",
            "José Ángel",
            "Nguyễn Thị Ánh",
            "Jean-Pierre",
            "Dr. J.R. Smith, Jr.",
            "李",
            "Mona (Nour) Haddad",
            "किरण",
            "Łukasz",
            "Louis 2",
            "Ali a/l Hassan",
            "Mona 'Nour' Haddad",
            "Siti Nurhaliza binti Tarudin",
        ] {
            assert_eq!(parsed(name).as_str(), name);
        }
    }

    #[test]
    fn white_space_and_invisible_marks_go() {
        for (typed, read) in [
            ("  Mona \u{00A0}  Haddad\n", "Mona Haddad"),
            ("\u{202E}daddaH\u{202C} Mona", "daddaH Mona"),
            ("\u{2067}منى\u{2069}\u{200F}", "منى"),
            ("O`Brien", "O'Brien"),
            ("Jose\u{301}", "José"),
        ] {
            assert_eq!(parsed(typed).as_str(), read, "{typed:?}");
        }
    }

    #[test]
    fn names_the_mistake() {
        use NameProblem::*;
        let marks = format!("a{}", "\u{301}".repeat(300));
        let long = "م".repeat(10_000);
        for (typed, expected) in [
            ("", Empty),
            (" \u{200F}\u{202E} ", Empty),
            ("Mona\r\nBcc: all@ngo.org", ControlCharacter),
            ("Mona\0", ControlCharacter),
            ("Mona\tHaddad", ControlCharacter),
            ("mona@ngo.org", Link),
            ("mona@ngo.tn", EmailAddress),
            ("Win at http://x.y", Link),
            ("Mona www.win.tn", Link),
            ("<b>Mona</b>", Sign('<')),
            ("{{ name }}", Sign('{')),
            ("${7*7}", Sign('$')),
            ("=HYPERLINK(1)", Sign('=')),
            ("+Mona", Sign('+')),
            ("-Mona", Sign('-')),
            ("@Mona", Sign('@')),
            ("Mona 🎉", Sign('🎉')),
            ("12345", NoLetter),
            ("...", NoLetter),
            (&marks, TooManyMarks),
            (
                &long,
                TooLong {
                    max: 150,
                    actual: 10_000,
                },
            ),
            (&"m ".repeat(80), TooLong { max: 150, actual: 159 }),
        ] {
            assert_eq!(PersonName::parse(typed), Err(expected), "{typed:?}");
        }
    }

    #[test]
    fn initials_hide_the_rest() {
        assert_eq!(parsed("Mona Bustani").initials(), "M… B…");
        assert_eq!(parsed("Mona El Bustani").initials(), "M… B…");
        assert_eq!(parsed("Mona").initials(), "M…");
        assert_eq!(parsed("(Mona) 2 Bustani").initials(), "M… B…");
        assert_eq!(format!("{:?}", parsed("منى البستاني")), "PersonName(م… ا…)");
    }

    proptest! {
        #[test]
        fn what_was_read_is_read_again(text in any::<String>()) {
            if let Ok(name) = PersonName::parse(&text) {
                prop_assert_eq!(PersonName::parse(name.as_str()), Ok(name.clone()));
                let has_sign = name.as_str().contains(|c: char| c.is_control() || "<>{}=@".contains(c));
                prop_assert!(!has_sign);
            }
        }

        #[test]
        fn letters_and_spaces_are_names(text in r"\p{Lu}\p{Ll}{1,12}( \p{Lu}\p{Ll}{1,12}){0,3}") {
            prop_assert!(PersonName::parse(&text).is_ok());
        }
    }
}
