//! Countries and areas, with their names in the three languages.
use super::{Lang, collate};
use crate::kernel::Localized;
use serde::Deserialize;
use std::sync::LazyLock;

/// A country or area as `data/countries.json` lists it (names: Unicode CLDR, UN short names for the region).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Country {
    /// ISO 3166-1, two capital letters: what the database keeps.
    pub code: String,
    /// The United Nations' numeric code, three digits.
    pub m49: String,
    /// One of the 22 members of the League of Arab States.
    pub arab_region: bool,
    pub name: Localized,
}

impl Country {
    #[must_use]
    pub fn name(&self, lang: Lang) -> &str {
        self.name.pick(lang).1
    }
}

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        countries: Vec<Country>,
    }
    let file: File = serde_json::from_str(include_str!("data/countries.json")).expect("a test reads this file");
    file.countries
});

/// All of them, by code.
#[must_use]
pub fn countries() -> &'static [Country] {
    &COUNTRIES
}

/// All of them in the order of their names: for the country field, once for the region and once for all.
#[must_use]
pub fn countries_by_name(lang: Lang) -> &'static [&'static Country] {
    // Sorted once: collation is dear, and every form shows them.
    static SORTED: LazyLock<[Vec<&'static Country>; 3]> = LazyLock::new(|| Lang::ALL.map(sorted));
    let place = Lang::ALL.iter().position(|one| *one == lang);
    place.map_or(&[], |place| &SORTED[place])
}

fn sorted(lang: Lang) -> Vec<&'static Country> {
    let mut all: Vec<&Country> = countries().iter().collect();
    collate(lang, &mut all, |country| country.name(lang));
    all
}

/// By code, in any case. Forms send the code back, so this is also the check of what came.
#[must_use]
pub fn country(code: &str) -> Option<&'static Country> {
    countries()
        .iter()
        .find(|country| country.code.eq_ignore_ascii_case(code.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_whole() {
        assert_eq!(countries().len(), 240);
        assert_eq!(countries().iter().filter(|country| country.arab_region).count(), 22);
        for country in countries() {
            assert!(country.name.missing().is_empty(), "{}", country.code);
            assert!(
                country.code.len() == 2 && country.code.bytes().all(|b| b.is_ascii_uppercase()),
                "{}",
                country.code
            );
        }
        assert!(countries().windows(2).all(|pair| pair[0].code < pair[1].code));
    }

    #[test]
    fn found_by_code_and_sorted_by_name() {
        assert_eq!(country(" lb ").map(|lebanon| lebanon.name(Lang::Ar)), Some("لبنان"));
        assert!(country("XX").is_none() && country("").is_none());
        assert_eq!(countries_by_name(Lang::En)[0].code, "AF");
        assert_eq!(countries_by_name(Lang::Fr).len(), 240);
    }
}
