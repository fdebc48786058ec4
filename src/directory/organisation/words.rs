//! What is wrong with the name of an organisation, in the reader's language: one wording for every form and import.
use super::model::OrganisationProblem;
use crate::i18n::{Explain, Translate};
use crate::kernel::Lang;

impl Explain for OrganisationProblem {
    fn explain(&self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Self::Text(problem) => problem.explain(lang),
            Self::Link => t.contact_organisation_link(),
            Self::Sign(sign) => t.contact_organisation_sign(sign.to_string()),
            Self::Empty | Self::NoLetter => t.contact_organisation_no_letter(),
        }
    }
}
