//! What is on screen as a file: organisers without addresses and telephone numbers, owners with them.
use crate::access::Role;
use crate::directory::contact::faults::field;
use crate::directory::contact::fields::Field;
use crate::directory::contact::model::Contact;
use crate::directory::group::model::Groups;
use crate::files::{Sheet, Value};
use crate::i18n::{Translate, country};
use crate::kernel::Lang;

/// Whether a file tells how to reach people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaches {
    People,
    Nobody,
}

impl Reaches {
    pub fn of(role: Role) -> Self {
        if role >= Role::Owner {
            Self::People
        } else {
            Self::Nobody
        }
    }
}

/// The table; its headers are read back by an import in any of the three languages.
pub fn sheet(lang: Lang, contacts: &[Contact], groups: &Groups, reaches: Reaches) -> Sheet {
    let personal = [Field::Email, Field::Phone];
    let shown = |field: &Field| reaches == Reaches::People || !personal.contains(field);
    let fields: Vec<Field> = Field::ALL.into_iter().filter(shown).collect();
    let row = |contact: &Contact| {
        fields
            .iter()
            .map(|field| value(lang, contact, groups, *field))
            .collect()
    };
    Sheet {
        lang,
        title: lang.t().contact_list_title(),
        columns: fields.iter().map(|known| field(lang, *known)).collect(),
        rows: contacts.iter().map(row).collect(),
    }
}

fn value(lang: Lang, contact: &Contact, groups: &Groups, field: Field) -> Value {
    match field {
        Field::Name => contact.name.as_str().into(),
        Field::Email => contact.email.as_str().into(),
        Field::Organisation => Value::maybe(contact.organisation.as_ref().map(|organisation| &organisation.name)),
        Field::Group => Value::maybe(
            contact
                .group()
                .and_then(|id| groups.by_id(id))
                .map(|group| group.name(lang)),
        ),
        Field::Country => Value::maybe(contact.country().and_then(country).map(|country| country.name(lang))),
        Field::Language => contact.lang.own_name().into(),
        Field::Phone => Value::maybe(contact.phone.as_deref()),
        Field::DoNotContact if contact.do_not_contact => lang.t().contact_yes().into(),
        Field::DoNotContact => Value::Empty,
        Field::Note if contact.note.is_empty() => Value::Empty,
        Field::Note => contact.note.as_str().into(),
    }
}
