//! Finds out what each column of an agenda sheet holds, from its name in English, Arabic or French.

use super::column_names::{LANGUAGES, NAMES, Names};
use crate::kernel::Lang;
use crate::kernel::table::Row;
use crate::programme::agenda::problems::{Fault, Field, Problem};
use crate::programme::agenda::words::plain;

/// One column we read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub field: Field,
    /// For texts, the language its name states ("title_fr") …
    pub stated: Option<Lang>,
    /// … or the language the name is written in.
    pub own: Lang,
}

/// The columns of a sheet; `None` for those we do not know.
#[derive(Debug)]
pub struct Columns(Vec<Option<Column>>);

impl Columns {
    /// Reads the header; two columns for the same thing, and a thing without its column, are problems.
    pub fn read(header: &Row) -> Result<Self, Vec<Problem>> {
        let columns = Self(header.cells.iter().map(|name| column(name)).collect());
        let mut problems = columns.doubled(header);
        problems.extend(columns.lacking());
        if problems.is_empty() {
            Ok(columns)
        } else {
            Err(problems)
        }
    }

    /// Where a field stands; for texts, its first column.
    pub fn find(&self, field: Field) -> Option<usize> {
        self.all(field).next().map(|(at, _)| at)
    }

    /// All columns of a field: a text has one for each language.
    pub fn all(&self, field: Field) -> impl Iterator<Item = (usize, Column)> {
        self.known().filter(move |(_, column)| column.field == field)
    }

    pub fn known(&self) -> impl Iterator<Item = (usize, Column)> {
        self.0
            .iter()
            .enumerate()
            .filter_map(|(at, column)| column.map(|column| (at, column)))
    }

    /// Names of columns we do not read, so that a slip of the pen is not a silent loss.
    pub fn ignored(&self, header: &Row) -> Vec<String> {
        let named = self.0.iter().zip(&header.cells);
        named
            .filter(|(column, name)| column.is_none() && !name.is_empty())
            .map(|(_, name)| name.clone())
            .collect()
    }

    fn doubled(&self, header: &Row) -> Vec<Problem> {
        let columns: Vec<(usize, Column)> = self.known().collect();
        let mut problems = Vec::new();
        for (index, (second_at, second)) in columns.iter().enumerate() {
            let same = |first: &Column| first.field == second.field && first.language() == second.language();
            if let Some((first_at, _)) = columns[..index].iter().find(|(_, first)| same(first)) {
                let name = |at: usize| header.cell(at).to_owned();
                let fault = Fault::DoubleColumn {
                    first: name(*first_at),
                    second: name(*second_at),
                };
                problems.push(Problem::in_row(header.number, second.field, fault));
            }
        }
        problems
    }

    /// A sheet needs a day or date, the times in one cell or two, and a title.
    fn lacking(&self) -> Vec<Problem> {
        let has = |field| self.find(field).is_some();
        let mut lacking = Vec::new();
        if !has(Field::Day) && !has(Field::Date) {
            lacking.push(Field::Date);
        }
        match (has(Field::Time), has(Field::Start), has(Field::End)) {
            (true, _, _) | (false, true, true) => {}
            (false, true, false) => lacking.push(Field::End),
            (false, false, true) => lacking.push(Field::Start),
            (false, false, false) => lacking.push(Field::Time),
        }
        if !has(Field::Title) {
            lacking.push(Field::Title);
        }
        lacking
            .into_iter()
            .map(|field| Problem::of_field(field, Fault::MissingColumn))
            .collect()
    }
}

impl Column {
    /// The language of a text column; of the others there is one, whatever language names it.
    fn language(self) -> Option<Lang> {
        use Field::{Description, Label, OpenFloorLabel, Title};
        matches!(self.field, Title | Description | Label | OpenFloorLabel).then(|| self.stated.unwrap_or(self.own))
    }

    /// The language of a text in this column: what the name states, else Arabic where the text is in Arabic letters
    /// (sheets in Arabic under English column names are common), else the language of the name.
    pub fn language_of(self, text: &str) -> Lang {
        let is_arabic = text.chars().any(|c| ('\u{620}'..='\u{64A}').contains(&c));
        match (self.stated, is_arabic, self.own) {
            (Some(stated), ..) => stated,
            (None, true, _) => Lang::Ar,
            (None, false, Lang::Ar) => Lang::En,
            (None, false, own) => own,
        }
    }
}

fn column(name: &str) -> Option<Column> {
    let name = plain(name);
    let whole = field(&name).map(|(field, own)| Column {
        field,
        stated: None,
        own,
    });
    whole.or_else(|| {
        let (base, language) = name.rsplit_once(' ')?;
        let stated = LANGUAGES
            .iter()
            .find(|(_, words)| words.iter().any(|word| plain(word) == language))?
            .0;
        field(base).map(|(field, own)| Column {
            field,
            stated: Some(stated),
            own,
        })
    })
}

fn field(name: &str) -> Option<(Field, Lang)> {
    NAMES.iter().find_map(|Names(field, en, ar, fr)| {
        let among = |names: &[&str]| names.iter().any(|one| plain(one) == name);
        let languages = [(Lang::En, among(en)), (Lang::Ar, among(ar)), (Lang::Fr, among(fr))];
        languages
            .into_iter()
            .find(|(_, found)| *found)
            .map(|(lang, _)| (*field, lang))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(names: &[&str]) -> Row {
        Row {
            number: 1,
            cells: names.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    #[test]
    fn columns_are_known_in_three_languages() {
        let known = |name: &str| column(name).map(|column| (column.field, column.stated));
        assert_eq!(known("Title (Arabic)"), Some((Field::Title, Some(Lang::Ar))));
        assert_eq!(known("title_fr"), Some((Field::Title, Some(Lang::Fr))));
        assert_eq!(known("العنوان بالفرنسية"), Some((Field::Title, Some(Lang::Fr))));
        assert_eq!(known("INTITULE"), Some((Field::Title, None)));
        assert_eq!(known("Heure de début"), Some((Field::Start, None)));
        assert_eq!(known("إلى"), Some((Field::End, None)));
        assert_eq!(
            known("open_floor_label_ar"),
            Some((Field::OpenFloorLabel, Some(Lang::Ar)))
        );
        assert_eq!(known("remarks"), None);
    }

    #[test]
    fn no_name_means_two_fields() {
        let mut all: Vec<(String, Field)> = Vec::new();
        for Names(field, en, ar, fr) in NAMES {
            all.extend(
                [en, ar, fr]
                    .into_iter()
                    .flat_map(|names| names.iter())
                    .map(|name| (plain(name), *field)),
            );
        }
        for (name, meaning) in &all {
            assert!(
                all.iter()
                    .filter(|(other, _)| other == name)
                    .all(|(_, other)| other == meaning),
                "{name}"
            );
        }
    }

    #[test]
    fn the_language_of_a_text_is_the_stated_one_or_seen_in_its_letters() {
        let language = |name: &str, text: &str| column(name).expect("known").language_of(text);
        assert_eq!(language("title", "استراحة"), Lang::Ar);
        assert_eq!(language("title", "Break"), Lang::En);
        assert_eq!(language("titre", "Pause"), Lang::Fr);
        assert_eq!(language("العنوان", "Break"), Lang::En);
        assert_eq!(language("title_en", "Representative (أ)"), Lang::En);
    }

    #[test]
    fn missing_and_doubled_columns_are_all_named() {
        let problems = Columns::read(&header(&["start", "Kind", "type", "remarks"])).expect_err("problems");
        let fields: Vec<Option<Field>> = problems.iter().map(|problem| problem.field).collect();
        assert_eq!(
            fields,
            [
                Some(Field::Kind),
                Some(Field::Date),
                Some(Field::End),
                Some(Field::Title)
            ]
        );
        let header = header(&["date", "time", "title", "remarks"]);
        assert_eq!(Columns::read(&header).expect("columns").ignored(&header), ["remarks"]);
    }
}
