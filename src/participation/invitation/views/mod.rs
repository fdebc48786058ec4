//! What the pages of this feature look like.
pub mod again;
pub mod answered;
pub mod answers;
pub mod audience;
pub mod list;
pub mod one;
pub mod people;
pub mod personal;
pub mod review;

use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::invitation::query::PAGE;
use crate::participation::occasion::Occasion;
use crate::ui::{ErrorSummary, LinkButton, Look, Pager, Problem, bdi, email};
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
    let problem = |(field, message): (&'static str, &str)| Problem {
        field: field.to_owned(),
        message: message.to_owned(),
    };
    ErrorSummary {
        lang,
        problems: problems.iter().map(problem).collect(),
    }
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

/// A stretch of a long list.
struct Rows {
    lang: Lang,
    /// Counted from 1.
    page: usize,
    all: usize,
    /// With its filters, without the page.
    address: String,
}

impl Rows {
    /// The way to the neighbours; nothing when all rows stand on one page.
    fn pager(&self) -> Markup {
        if self.all <= PAGE {
            return html! {};
        }
        let last = self.all.div_ceil(PAGE);
        let to = |page: usize| {
            let joint = if self.address.contains('?') { '&' } else { '?' };
            format!("{}{joint}page={page}", self.address)
        };
        let number = |n: usize| people::shown(self.lang, n);
        let pager = Pager {
            lang: self.lang,
            from: number((self.page - 1) * PAGE + 1),
            to: number((self.page * PAGE).min(self.all)),
            total: number(self.all),
            previous: (self.page > 1).then(|| to((self.page - 1).min(last))),
            next: (self.page < last).then(|| to(self.page + 1)),
        };
        html! { (pager) }
    }
}
