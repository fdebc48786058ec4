//! The form of one letter: what was typed, and what is wrong with it.
use super::words;
use crate::kernel::Lang;
use crate::mail::fit::{Misfit, Place, Text};
use crate::web::{Fields, Problems};

pub const SUBJECT: &str = "subject";
pub const BODY: &str = "body";
/// The name or address of whom the sample is read by.
pub const READER: &str = "reader";
/// What the writer saw when the page came.
pub const SEEN: &str = "seen";

pub fn text(typed: &Fields) -> Text {
    Text::typed(typed.text(SUBJECT), typed.text(BODY))
}

pub fn filled(text: &Text, seen: String) -> Fields {
    Fields::from_pairs([(SUBJECT, text.subject.clone()), (BODY, text.body.clone()), (SEEN, seen)])
}

pub fn problems(lang: Lang, misfits: &[Misfit]) -> Problems {
    let mut problems = Problems::default();
    for misfit in misfits {
        let field = match misfit.at {
            Place::Subject => SUBJECT,
            Place::Body | Place::Line(_) => BODY,
        };
        problems.add(field, words::misfit(lang, misfit));
    }
    problems
}
