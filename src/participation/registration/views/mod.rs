//! What the pages of this feature look like.
pub mod me;
pub mod sheet;
pub mod stopped;
pub mod withdraw;

use crate::kernel::Lang;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::ui::parts::BackLink;
use crate::ui::{ErrorSummary, Problem, email};
use crate::web::Problems;
use maud::{Markup, html};

/// Back to the event's public page.
fn to_event(occasion: &Occasion, lang: Lang) -> BackLink {
    let slug = occasion.event.slug.clone();
    BackLink {
        label: occasion.name(lang).to_owned(),
        href: paths::EventPage { lang, slug }.to_string(),
    }
}

/// The team's address, as a link.
fn team(occasion: &Occasion) -> Markup {
    let address = occasion.contact_email();
    html! { a href={ "mailto:" (address) } { (email(address)) } }
}

/// What is wrong, first thing on the page.
fn summary(lang: Lang, problems: &Problems) -> ErrorSummary {
    let problem = |(field, message): (&str, &str)| Problem {
        field: field.to_owned(),
        message: message.to_owned(),
    };
    ErrorSummary {
        lang,
        problems: problems.iter().map(problem).collect(),
    }
}
