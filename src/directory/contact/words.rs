//! The words of a contact list in three languages: groups, countries and languages by any name people write.
use crate::directory::group::model::Groups;
use crate::i18n::{Country, countries};
use crate::kernel::{GroupId, Lang, digits, fold};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Names of groups people write beside the label of the process; found by the group's code.
const OTHER_LABELS: &str = include_str!("words/group_labels.json");
/// Short and older names of countries, found by the country's code.
const OTHER_COUNTRIES: &str = include_str!("words/country_names.json");
const LANGUAGES: [(Lang, &[&str]); 3] = [
    (Lang::Ar, &["ar", "ara", "arabic", "العربية", "عربي", "arabe"]),
    (
        Lang::En,
        &[
            "en",
            "eng",
            "english",
            "الإنجليزية",
            "الانكليزية",
            "إنجليزي",
            "انكليزي",
            "anglais",
        ],
    ),
    (
        Lang::Fr,
        &["fr", "fra", "fre", "french", "الفرنسية", "فرنسي", "français"],
    ),
];
const YES: [&str; 10] = ["yes", "y", "true", "1", "x", "oui", "o", "vrai", "نعم", "صحيح"];
const NO: [&str; 8] = ["no", "n", "false", "0", "non", "faux", "لا", "خطأ"];

/// What two spellings of one word have in common: folded, no signs, no Arabic article.
pub fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let bare: Vec<&str> = words
        .map(|word| word.strip_prefix("ال").filter(|rest| !rest.is_empty()).unwrap_or(word))
        .collect();
    bare.join(" ")
}

/// The groups of one process by code, by label in any of the three languages and by names accepted for their codes.
pub struct GroupNames(HashMap<String, Option<GroupId>>);

impl GroupNames {
    pub fn new(groups: &Groups) -> Self {
        let others: HashMap<String, Vec<String>> = listed(OTHER_LABELS);
        let mut names = Self(HashMap::new());
        for group in groups.iter() {
            let labels = Lang::ALL.into_iter().filter_map(|lang| group.label.get(lang));
            let others = others.get(&group.code).into_iter().flatten().map(String::as_str);
            for name in labels.chain(others).chain([group.code.as_str()]) {
                names.add(plain(name), group.id);
            }
        }
        names
    }

    pub fn find(&self, typed: &str) -> Option<GroupId> {
        self.0.get(&plain(typed)).copied().flatten()
    }

    /// The group whose name looks most like what was typed, for "did you mean".
    pub fn nearest(&self, typed: &str) -> Option<GroupId> {
        nearest(
            &plain(typed),
            self.0.iter().filter_map(|(name, id)| id.map(|id| (name.as_str(), id))),
        )
    }

    /// A name that two groups share tells nothing: it is kept as neither.
    fn add(&mut self, name: String, id: GroupId) {
        let entry = self.0.entry(name).or_insert(Some(id));
        if *entry != Some(id) {
            *entry = None;
        }
    }
}

static COUNTRY_NAMES: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let others: HashMap<String, Vec<String>> = listed(OTHER_COUNTRIES);
    let mut names = HashMap::new();
    for Country { code, name, .. } in countries() {
        let own = Lang::ALL.into_iter().filter_map(|lang| name.get(lang));
        let others = others.get(code).into_iter().flatten().map(String::as_str);
        names.extend(
            own.chain(others)
                .chain([code.as_str()])
                .map(|name| (plain(name), code.as_str())),
        );
    }
    names
});

/// The code of a country, by code or by name in any of the three languages.
pub fn country(typed: &str) -> Option<&'static str> {
    COUNTRY_NAMES.get(&plain(typed)).copied()
}

/// For "did you mean".
pub fn nearest_country(typed: &str) -> Option<&'static str> {
    let names = COUNTRY_NAMES.iter().filter(|(name, _)| name.chars().count() > 3);
    nearest(&plain(typed), names.map(|(name, code)| (name.as_str(), *code)))
}

/// One of the three languages, by code (`fr-TN` too) or by name.
pub fn language(typed: &str) -> Option<Lang> {
    let wanted = plain(typed);
    let named = LANGUAGES
        .into_iter()
        .find(|(_, names)| names.iter().any(|name| plain(name) == wanted));
    named.map(|(lang, _)| lang).or_else(|| Lang::parse(typed))
}

/// Yes or no in any of the three languages; an empty cell is no.
pub fn yes_or_no(typed: &str) -> Option<bool> {
    let wanted = plain(&digits(typed));
    let is = |word: &&str| plain(word) == wanted;
    if wanted.is_empty() || NO.iter().any(is) {
        return Some(false);
    }
    YES.iter().any(is).then_some(true)
}

fn nearest<'a, T>(wanted: &str, names: impl Iterator<Item = (&'a str, T)>) -> Option<T> {
    const ALIKE: f64 = 0.8;
    let scored = names.map(|(name, found)| (strsim::normalized_damerau_levenshtein(wanted, name), found));
    let best = scored.max_by(|(one, _), (two, _)| one.total_cmp(two));
    best.filter(|(score, _)| *score >= ALIKE).map(|(_, found)| found)
}

/// Words by what they mean, from one of the files in `words/`.
pub fn listed(file: &str) -> HashMap<String, Vec<String>> {
    serde_json::from_str(file).expect("a test reads this file")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_by_any_name() {
        for (typed, code) in [
            ("LB", "LB"),
            ("lb ", "LB"),
            ("Lebanon", "LB"),
            ("لبنان", "LB"),
            ("Liban", "LB"),
            ("المغرب", "MA"),
            ("مغرب", "MA"),
            ("Syria", "SY"),
            ("Syrian Arab Republic", "SY"),
            ("UAE", "AE"),
            ("الإمارات", "AE"),
            ("السعودية", "SA"),
            ("Palestine", "PS"),
            ("دولة فلسطين", "PS"),
            ("Cote d'Ivoire", "CI"),
        ] {
            assert_eq!(country(typed), Some(code), "{typed}");
        }
        assert_eq!(country("Atlantis"), None);
        assert_eq!(nearest_country("Lebannon"), Some("LB"));
        assert_eq!(nearest_country("Atlantis"), None);
    }

    #[test]
    fn other_country_names_belong_to_known_countries_and_to_one_only() {
        let others: HashMap<String, Vec<String>> = listed(OTHER_COUNTRIES);
        for (code, names) in &others {
            for name in names {
                assert_eq!(country(name), Some(code.as_str()), "{name}");
            }
        }
        for known in countries() {
            assert_eq!(country(&known.code), Some(known.code.as_str()));
            for lang in Lang::ALL {
                assert_eq!(country(known.name(lang)), Some(known.code.as_str()), "{}", known.code);
            }
        }
        assert!(!listed(OTHER_LABELS).is_empty());
    }

    #[test]
    fn languages_and_yes_in_three_languages() {
        assert_eq!(language("العربية"), Some(Lang::Ar));
        assert_eq!(language("FRANCAIS"), Some(Lang::Fr));
        assert_eq!(language("fr-TN"), Some(Lang::Fr));
        assert_eq!(language("Spanish"), None);
        assert_eq!(yes_or_no("نعم"), Some(true));
        assert_eq!(yes_or_no("١"), Some(true));
        assert_eq!(yes_or_no(""), Some(false));
        assert_eq!(yes_or_no("Non"), Some(false));
        assert_eq!(yes_or_no("maybe"), None);
    }
}
