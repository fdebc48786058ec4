//! What is wrong with a contact's field, and the names of the fields, in the reader's language.
use super::fields::{Fault, Field, PhoneProblem};
use crate::directory::group::model::Groups;
use crate::i18n::{Explain, Translate, country};
use crate::kernel::Lang;

/// Who reads, and the groups a sentence may have to name.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    pub lang: Lang,
    pub groups: &'a Groups,
}

pub fn field(lang: Lang, field: Field) -> String {
    let t = lang.t();
    match field {
        Field::Name => t.contact_name(),
        Field::Email => t.contact_email(),
        Field::Organisation => t.contact_organisation(),
        Field::Group => t.contact_group(),
        Field::Country => t.contact_country(),
        Field::Language => t.contact_language(),
        Field::Phone => t.contact_phone(),
        Field::DoNotContact => t.contact_do_not_contact(),
        Field::Note => t.contact_note(),
    }
}

impl Speaker<'_> {
    /// One sentence that says what is wrong and how to mend it.
    pub fn fault(&self, fault: &Fault) -> String {
        let t = self.lang.t();
        match fault {
            Fault::Name(problem) => problem.explain(self.lang),
            Fault::Email(problem) => problem.explain(self.lang),
            Fault::Organisation(problem) => problem.explain(self.lang),
            Fault::Group { typed, nearest } => match nearest.and_then(|id| self.groups.by_id(id)) {
                Some(group) => t.contact_group_nearest(typed, group.name(self.lang)),
                None => t.contact_group_unknown(typed),
            },
            Fault::Country { typed, nearest } => match nearest.and_then(country) {
                Some(country) => t.contact_country_nearest(typed, country.name(self.lang)),
                None => t.contact_country_unknown(typed),
            },
            Fault::Language { typed } => t.contact_language_unknown(typed),
            Fault::Phone(PhoneProblem::Sign(sign)) => t.contact_phone_sign(sign.to_string()),
            Fault::Phone(PhoneProblem::Rounded) => t.contact_phone_rounded(),
            Fault::Phone(PhoneProblem::Digits) => t.contact_phone_digits(),
            Fault::YesOrNo { typed } => t.contact_yes_or_no(typed),
            Fault::Note(problem) => problem.explain(self.lang),
        }
    }
}
