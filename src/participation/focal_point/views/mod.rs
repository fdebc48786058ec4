//! What the pages of this feature look like, and the fields two of them share.
pub mod desk;
pub mod link;
pub mod one;
pub mod replace;

use super::form::{EMAIL, LETTER, NAME};
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::ui::{Choice, Choices, Field, Kind};
use crate::web::{Fields, Problems};
use maud::{Markup, html};

/// Name, address and the language of the letter.
fn somebody(lang: Lang, typed: &Fields, problems: &Problems) -> Markup {
    let t = lang.t();
    let field = |kind, name: &'static str, label: String| Field {
        kind,
        error: problems.at(name),
        value: typed.text(name).to_owned(),
        ..Field::new(lang, name, label)
    };
    let languages = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name()));
    let chosen = typed.filled(LETTER).unwrap_or(lang.code());
    html! {
        (field(Kind::Name, NAME, t.focal_point_name()))
        (field(Kind::Email, EMAIL, t.focal_point_email()))
        (Choices {
            error: problems.at(LETTER),
            chosen: vec![chosen.to_owned()],
            ..Choices::new(lang, LETTER, t.invitation_delegate_lang(), languages.into())
        })
    }
}
