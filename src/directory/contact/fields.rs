//! What is typed about a contact, by hand or in a file: read field by field, every fault found at once.
use super::words::{self, GroupNames};
use crate::directory::organisation::model::{OrganisationName, OrganisationProblem};
use crate::kernel::{
    EmailAddress, EmailProblem, GroupId, Lang, NameProblem, PersonName, TextProblem, clean_line, clean_text, digits,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    Name,
    Email,
    Organisation,
    Group,
    Country,
    Language,
    Phone,
    DoNotContact,
    Note,
}

impl Field {
    pub const ALL: [Self; 9] = [
        Self::Name,
        Self::Email,
        Self::Organisation,
        Self::Group,
        Self::Country,
        Self::Language,
        Self::Phone,
        Self::DoNotContact,
        Self::Note,
    ];

    /// Its name in forms and in the column choices of an import.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Organisation => "organisation",
            Self::Group => "group",
            Self::Country => "country",
            Self::Language => "language",
            Self::Phone => "phone",
            Self::DoNotContact => "do_not_contact",
            Self::Note => "note",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
    }
}

/// What is wrong with a field; its words are in `faults`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    Name(NameProblem),
    Email(EmailProblem),
    Organisation(OrganisationProblem),
    /// Not a group of this process; the one that looks most like it.
    Group {
        typed: String,
        nearest: Option<GroupId>,
    },
    Country {
        typed: String,
        nearest: Option<&'static str>,
    },
    Language {
        typed: String,
    },
    Phone(PhoneProblem),
    /// Neither yes nor no.
    YesOrNo {
        typed: String,
    },
    Note(TextProblem),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhoneProblem {
    /// A letter or a sign no number has.
    Sign(char),
    /// `9.61E+11`: the spreadsheet has thrown digits away.
    Rounded,
    /// Fewer than 6 or more than 15 digits (E.164).
    Digits,
}

/// A contact as typed, every field good by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub name: PersonName,
    pub email: EmailAddress,
    pub organisation: Option<OrganisationName>,
    /// As stated; kept as the contact's own only where the organisation's differs.
    pub group: Option<GroupId>,
    pub country: Option<String>,
    pub lang: Lang,
    pub phone: Option<String>,
    pub do_not_contact: bool,
    pub note: String,
}

/// What reading depends on.
pub struct Reader<'a> {
    pub groups: &'a GroupNames,
    /// For those who state no language.
    pub lang: Lang,
}

const LONGEST_NOTE: usize = 2_000;
/// Of what was typed, as much as a message repeats.
const QUOTED: usize = 60;

impl Reader<'_> {
    /// Reads every field; all faults, in the order of the fields.
    pub fn read<'t>(&self, typed: impl Fn(Field) -> &'t str) -> Result<Draft, Vec<(Field, Fault)>> {
        let mut faults = Faults::default();
        let text = |field| typed(field).trim();
        let name = faults.take(Field::Name, PersonName::parse(text(Field::Name)).map_err(Fault::Name));
        let email = faults.take(
            Field::Email,
            EmailAddress::parse(text(Field::Email)).map_err(Fault::Email),
        );
        let organisation = faults.take(Field::Organisation, organisation(text(Field::Organisation)));
        let group = faults.take(Field::Group, self.group(text(Field::Group)));
        let country = faults.take(Field::Country, country(text(Field::Country)));
        let lang = faults.take(Field::Language, self.language(text(Field::Language)));
        let phone = faults.take(Field::Phone, phone(text(Field::Phone)).map_err(Fault::Phone));
        let do_not_contact = faults.take(Field::DoNotContact, yes_or_no(text(Field::DoNotContact)));
        let note = faults.take(
            Field::Note,
            clean_text(text(Field::Note), LONGEST_NOTE).map_err(Fault::Note),
        );
        let draft = || {
            Some(Draft {
                name: name?,
                email: email?,
                organisation: organisation?,
                group: group?,
                country: country?,
                lang: lang?,
                phone: phone?,
                do_not_contact: do_not_contact?,
                note: note?,
            })
        };
        draft().ok_or(faults.0)
    }

    fn group(&self, typed: &str) -> Result<Option<GroupId>, Fault> {
        if typed.is_empty() {
            return Ok(None);
        }
        let unknown = || Fault::Group {
            typed: quoted(typed),
            nearest: self.groups.nearest(typed),
        };
        self.groups.find(typed).map(Some).ok_or_else(unknown)
    }

    fn language(&self, typed: &str) -> Result<Lang, Fault> {
        if typed.is_empty() {
            return Ok(self.lang);
        }
        words::language(typed).ok_or_else(|| Fault::Language { typed: quoted(typed) })
    }
}

#[derive(Default)]
struct Faults(Vec<(Field, Fault)>);

impl Faults {
    fn take<T>(&mut self, field: Field, read: Result<T, Fault>) -> Option<T> {
        read.map_err(|fault| self.0.push((field, fault))).ok()
    }
}

fn organisation(typed: &str) -> Result<Option<OrganisationName>, Fault> {
    match OrganisationName::parse(typed) {
        Ok(name) => Ok(Some(name)),
        Err(OrganisationProblem::Empty) => Ok(None),
        Err(problem) => Err(Fault::Organisation(problem)),
    }
}

fn country(typed: &str) -> Result<Option<String>, Fault> {
    if typed.is_empty() {
        return Ok(None);
    }
    let unknown = || Fault::Country {
        typed: quoted(typed),
        nearest: words::nearest_country(typed),
    };
    words::country(typed)
        .map(|code| Some(code.to_owned()))
        .ok_or_else(unknown)
}

fn yes_or_no(typed: &str) -> Result<bool, Fault> {
    words::yes_or_no(typed).ok_or_else(|| Fault::YesOrNo { typed: quoted(typed) })
}

/// A telephone number in any shape, kept as written but in the digits 0-9. `None` when empty.
pub fn phone(typed: &str) -> Result<Option<String>, PhoneProblem> {
    let number = clean_line(&digits(typed), 200).map_err(|_| PhoneProblem::Digits)?;
    if number.is_empty() {
        return Ok(None);
    }
    if number.to_uppercase().contains("E+") {
        return Err(PhoneProblem::Rounded);
    }
    let stray = |c: &char| !c.is_ascii_digit() && !"+()-./ \u{2010}\u{2011}\u{2013}".contains(*c);
    if let Some(sign) = number.chars().find(stray) {
        return Err(PhoneProblem::Sign(sign));
    }
    let count = number.chars().filter(char::is_ascii_digit).count();
    if !(6..=15).contains(&count) || number.len() > 40 {
        return Err(PhoneProblem::Digits);
    }
    Ok(Some(number))
}

fn quoted(typed: &str) -> String {
    typed.chars().take(QUOTED).collect()
}

#[cfg(test)]
mod tests;
