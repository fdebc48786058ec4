//! What is typed about a person: name, address, the language of the letter.
use crate::i18n::{Explain, Translate};
use crate::kernel::{EmailAddress, Lang, PersonName};
use crate::participation::invitation::actions::answers::Colleague;
use crate::web::{Fields, Problems};

pub const NAME: &str = "name";
pub const EMAIL: &str = "email";
pub const LETTER: &str = "letter";
pub const REASON: &str = "reason";

pub fn colleague(typed: &Fields, lang: Lang, problems: &mut Problems) -> Option<Colleague> {
    let name = problems.take(NAME, PersonName::parse(typed.text(NAME)), |why| why.explain(lang));
    let email = EmailAddress::parse(typed.text(EMAIL));
    let email = problems.take(EMAIL, email, |why| why.explain(lang));
    let letter = Lang::parse(typed.text(LETTER)).ok_or(());
    let letter = problems.take(LETTER, letter, |()| lang.t().invitation_delegate_lang_missing());
    Some(Colleague {
        name: name?,
        email: email?,
        lang: letter?,
    })
}
