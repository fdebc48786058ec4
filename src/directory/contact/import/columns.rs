//! What each column of a file means, from its header in any of the three languages or as somebody chose.
use crate::directory::contact::fields::Field;
use crate::directory::contact::words::{listed, plain};
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a column holds; people also keep the two parts of a name apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    Is(Field),
    GivenName,
    FamilyName,
}

impl Meaning {
    pub fn all() -> impl Iterator<Item = Self> {
        let parts = [Self::GivenName, Self::FamilyName];
        let (name, others) = Field::ALL.split_at(1);
        let is = |fields: &'static [Field]| fields.iter().copied().map(Self::Is);
        is(name).chain(parts).chain(is(others))
    }

    /// Its name in the form that maps columns.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Is(field) => field.key(),
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::all().find(|meaning| meaning.key() == key)
    }
}

/// A column of the file, in its order; one without a meaning is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub header: String,
    pub meaning: Option<Meaning>,
}

/// Why the columns cannot be read; no row was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ColumnProblem {
    /// Every contact needs a name and an address.
    Missing(Field),
    /// Two columns say they hold the same; numbers from 1.
    Twice {
        meaning: Meaning,
        first: usize,
        second: usize,
    },
}

/// What people write above a column, folded, and what it means.
static WORDS: LazyLock<HashMap<String, Meaning>> = LazyLock::new(|| {
    let listed = listed(include_str!("../words/headers.json"));
    let meanings = listed
        .iter()
        .filter_map(|(key, words)| Some((Meaning::parse(key)?, words)));
    meanings
        .flat_map(|(meaning, words)| words.iter().map(move |word| (plain(word), meaning)))
        .collect()
});

/// Headers that mean a family name where a given name has its own column (without the Arabic article).
const BARE: [&str; 3] = ["name", "nom", "اسم"];

/// Reads the header.
pub fn recognise(headers: &[String]) -> Vec<Column> {
    let mut columns: Vec<Column> = headers
        .iter()
        .map(|header| Column {
            header: header.clone(),
            meaning: meaning(header),
        })
        .collect();
    settle_names(&mut columns);
    columns
}

/// The columns with the meanings somebody chose, one for each in order; what is not chosen is left out.
pub fn choose(headers: &[String], chosen: &[Option<Meaning>]) -> Vec<Column> {
    let meanings = chosen.iter().copied().chain(std::iter::repeat(None));
    let with = |(header, meaning): (&String, Option<Meaning>)| Column {
        header: header.clone(),
        meaning,
    };
    headers.iter().zip(meanings).map(with).collect()
}

pub fn problems(columns: &[Column]) -> Vec<ColumnProblem> {
    let mut found = Vec::new();
    let meanings = || columns.iter().map(|column| column.meaning);
    let has = |wanted: Meaning| meanings().any(|meaning| meaning == Some(wanted));
    if !has(Meaning::Is(Field::Name)) && !has(Meaning::GivenName) && !has(Meaning::FamilyName) {
        found.push(ColumnProblem::Missing(Field::Name));
    }
    if !has(Meaning::Is(Field::Email)) {
        found.push(ColumnProblem::Missing(Field::Email));
    }
    for (second, meaning) in meanings().enumerate() {
        let first = meanings().position(|earlier| earlier == meaning).unwrap_or(second);
        if let (Some(meaning), true) = (meaning, first < second) {
            found.push(ColumnProblem::Twice {
                meaning,
                first: first + 1,
                second: second + 1,
            });
        }
    }
    found
}

fn meaning(header: &str) -> Option<Meaning> {
    WORDS.get(&plain(header)).copied()
}

/// "Nom" beside "Prénom" is the family name; beside a full name its parts are superfluous.
fn settle_names(columns: &mut [Column]) {
    let has = |columns: &[Column], wanted| columns.iter().any(|column| column.meaning == Some(wanted));
    let (given, family) = (has(columns, Meaning::GivenName), has(columns, Meaning::FamilyName));
    let is_part = |column: &Column| given && !family && BARE.contains(&plain(&column.header).as_str());
    let full = columns
        .iter()
        .any(|column| column.meaning == Some(Meaning::Is(Field::Name)) && !is_part(column));
    for column in columns {
        column.meaning = match column.meaning {
            Some(Meaning::Is(Field::Name)) if is_part(column) => Some(Meaning::FamilyName),
            Some(Meaning::GivenName | Meaning::FamilyName) if full => None,
            other => other,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meanings(headers: &[&str]) -> Vec<Option<&'static str>> {
        let headers: Vec<String> = headers.iter().map(|header| (*header).to_owned()).collect();
        let columns = recognise(&headers);
        columns.iter().map(|column| column.meaning.map(Meaning::key)).collect()
    }

    #[test]
    fn headers_in_three_languages() {
        let all = Field::ALL.map(|field| Some(field.key()));
        let english = "Full_Name|E-mail|Organization|Stakeholder group|Country|language|Phone|Do not contact|Notes";
        let arabic =
            "الاسم الكامل|البريد الالكتروني|المنظمه|مجموعة أصحاب المصلحة|البلد|اللغة|رقم الهاتف|عدم التواصل|ملاحظات";
        let french = "Nom complet|Courriel|Organisation|Groupe|Pays|Langue|Téléphone|Ne pas contacter|Remarques";
        for headers in [english, arabic, french] {
            assert_eq!(meanings(&headers.split('|').collect::<Vec<_>>()), all);
        }
    }

    #[test]
    fn names_in_two_columns() {
        assert_eq!(meanings(&["Prénom", "Nom"]), [Some("given_name"), Some("family_name")]);
        assert_eq!(
            meanings(&["Full name", "First name", "Last name"]),
            [Some("name"), None, None]
        );
        assert_eq!(meanings(&["Full name", "First name"]), [Some("name"), None]);
        assert_eq!(
            meanings(&["الاسم الأول", "الاسم"]),
            [Some("given_name"), Some("family_name")]
        );
        assert_eq!(meanings(&["Nom", "", "Shoe size"]), [Some("name"), None, None]);
    }

    #[test]
    fn what_is_missing_or_there_twice_is_named() {
        let headers = ["Name", "Phone", "name"].map(str::to_owned);
        assert_eq!(
            problems(&recognise(&headers)),
            [
                ColumnProblem::Missing(Field::Email),
                ColumnProblem::Twice {
                    meaning: Meaning::Is(Field::Name),
                    first: 1,
                    second: 3
                }
            ]
        );
        let chosen = [Some(Meaning::Is(Field::Name)), Some(Meaning::Is(Field::Email))];
        assert_eq!(problems(&choose(&headers, &chosen)), []);
    }

    #[test]
    fn every_meaning_has_words_of_its_own_and_one_key() {
        let listed = listed(include_str!("../words/headers.json"));
        assert_eq!(Meaning::all().count(), listed.len());
        for known in Meaning::all() {
            assert_eq!(Meaning::parse(known.key()), Some(known));
            for word in &listed[known.key()] {
                assert_eq!(meaning(word), Some(known), "{word}");
            }
        }
    }
}
