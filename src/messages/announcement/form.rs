//! The form of an announcement: to whom, and what, in up to three languages.
use super::audience::kept;
use super::model::{Announcement, Texts};
use crate::i18n::{Translate, plain};
use crate::kernel::Lang;
use crate::mail::fit::{Misfit, Place, Text};
use crate::mail::letter::LetterKind;
use crate::messages::letter::words;
use crate::ui::Problem;
use crate::web::Fields;

/// What the writer saw when the page came.
pub const SEEN: &str = "seen";

pub fn subject(lang: Lang) -> String {
    format!("subject_{}", lang.code())
}

pub fn body(lang: Lang) -> String {
    format!("body_{}", lang.code())
}

/// What was written; a language left empty, or as it was offered, is none.
pub fn texts(typed: &Fields) -> Texts {
    let one = |lang: Lang| {
        let text = Text::typed(typed.text(&subject(lang)), typed.text(&body(lang)));
        let empty = text.subject.is_empty() && text.body.is_empty();
        let offered = text == Text::shipped(LetterKind::Announcement, lang);
        (!empty && !offered).then_some((lang, text))
    };
    Texts::new(Lang::ALL.into_iter().filter_map(one).collect())
}

/// A new one: the filters of the address, and what is offered to begin from.
pub fn blank(query: &Fields, offered: &[(Lang, Text)]) -> Fields {
    with_texts(kept(query), offered.iter().map(|(lang, text)| (*lang, text)))
}

pub fn filled(it: &Announcement, texts: &Texts) -> Fields {
    let mut pairs = with_texts(it.filters.clone(), texts.iter()).pairs().to_vec();
    pairs.push((SEEN.to_owned(), it.revision.to_string()));
    Fields::from_pairs(pairs)
}

fn with_texts<'a>(filters: Fields, texts: impl Iterator<Item = (Lang, &'a Text)>) -> Fields {
    let mut pairs = filters.pairs().to_vec();
    for (lang, text) in texts {
        pairs.push((subject(lang), text.subject.clone()));
        pairs.push((body(lang), text.body.clone()));
    }
    Fields::from_pairs(pairs)
}

/// What is wrong with the texts, language by language.
pub fn problems(lang: Lang, unfit: &[(Lang, Vec<Misfit>)]) -> Vec<Problem> {
    let one = |(of, misfit): (Lang, &Misfit)| Problem {
        field: match misfit.at {
            Place::Subject => subject(of),
            Place::Body | Place::Line(_) => body(of),
        },
        message: plain(
            lang.t()
                .announcement_problem_in(of.own_name(), words::misfit(lang, misfit)),
        ),
    };
    let all = unfit
        .iter()
        .flat_map(|(of, misfits)| misfits.iter().map(move |misfit| (*of, misfit)));
    all.map(one).collect()
}
