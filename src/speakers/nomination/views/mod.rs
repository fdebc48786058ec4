//! What the pages of this feature look like.
pub mod colleague;
pub mod mine;
pub mod sheet;
pub mod stopped;
pub mod withdraw;

use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::speakers::call::model::Call;
use crate::ui::parts::BackLink;
use crate::ui::{Languages, email};
use maud::{Markup, html};
use std::fmt::Display;

/// Back to the page of the nomination.
fn to_mine(occasion: &Occasion, lang: Lang) -> BackLink {
    let event = occasion.event.id;
    BackLink {
        label: lang.t().nomination_title(),
        href: format!("{}?lang={lang}", paths::MyNomination { event }),
    }
}

/// Back to the person's own page.
fn to_me(occasion: &Occasion, lang: Lang) -> BackLink {
    let event = occasion.event.id;
    BackLink {
        label: occasion.name(lang).to_owned(),
        href: format!("{}?lang={lang}", paths::Me { event }),
    }
}

/// The same page in each language: the choice travels with the address.
fn languages(address: impl Display) -> Languages {
    let to = |lang: Lang| (lang, format!("{address}?lang={lang}"));
    Languages::Links(Lang::ALL.map(to).into())
}

/// The team's address, as a link.
fn team(occasion: &Occasion) -> Markup {
    let address = occasion.contact_email();
    html! { a href={ "mailto:" (address) } { (email(address)) } }
}

/// The last minute in which a nomination can be handed in.
fn deadline(call: &Call, occasion: &Occasion, lang: Lang) -> Option<String> {
    let closes = call.window.closes?;
    Some(format::deadline(lang, &occasion.event.zone, closes))
}
