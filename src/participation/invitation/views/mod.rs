//! What the pages of this feature look like.
pub mod again;
pub mod answered;
pub mod answers;
pub mod audience;
mod filters;
pub mod list;
pub mod one;
pub mod people;
pub mod personal;
pub mod review;

use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::occasion::Occasion;
use crate::ui::{ErrorSummary, LinkButton, Look, bdi, email};
use crate::web::Problems;
use maud::{Markup, html};
use std::fmt::Display;

/// When, where, by whom, until when.
fn facts(occasion: &Occasion, lang: Lang) -> Markup {
    let t = lang.t();
    let place = occasion.place(lang);
    html! {
        dl.facts {
            dt { (t.invitation_when()) }
            dd { ul.plain { @for moment in occasion.moments(lang) { li { (moment) } } } }
            @if !place.is_empty() { dt { (t.invitation_where()) } dd { (bdi(place)) } }
            dt { (t.invitation_organiser()) }
            dd { (bdi(occasion.organiser(lang))) }
            @if let Some(deadline) = occasion.deadline(lang) { dt { (t.invitation_deadline()) } dd { (deadline) } }
        }
    }
}

/// The team's address, as a link.
fn team(occasion: &Occasion) -> Markup {
    let address = occasion.contact_email();
    html! { a href={ "mailto:" (address) } { (email(address)) } }
}

/// The page's language travels with the address until the person has one of record.
pub fn in_lang(address: impl Display, lang: Lang) -> String {
    format!("{address}?lang={}", lang.code())
}

/// What is wrong, first thing on the page.
fn summary(lang: Lang, problems: &Problems) -> ErrorSummary {
    problems.summary(lang)
}

fn error(problems: &Problems, field: &str) -> Option<String> {
    problems.of(field).map(str::to_owned)
}

fn secondary(label: impl Into<String>, href: impl Display) -> LinkButton {
    LinkButton {
        look: Look::Secondary,
        ..LinkButton::new(label, href.to_string())
    }
}
