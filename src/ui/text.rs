//! What people typed, shown so that its direction never disturbs the line around it.
use chrono::{DateTime, SecondsFormat, Utc};
use maud::{Markup, Render, html};

use crate::i18n::Translate;
use crate::kernel::{Lang, Localized};

/// A name, title or other short text in a line.
pub fn bdi(text: &str) -> Markup {
    html! { bdi { (text) } }
}

/// A longer text of one person, in its own direction, line breaks kept.
pub fn block(text: &str) -> Markup {
    html! { p.pre dir="auto" { (text) } }
}

/// An address, telephone number or code: always left to right.
pub fn email(address: &str) -> Markup {
    html! { bdi dir="ltr" { (address) } }
}

/// A text organisers write in three languages: the page's own if there is one, else another, marked as such.
pub fn words(lang: Lang, text: &Localized) -> Markup {
    let (own, words) = text.pick(lang);
    if own == lang {
        bdi(words)
    } else {
        html! { bdi lang=(own.code()) dir=(own.dir()) { (words) } }
    }
}

/// The same for texts that carry the page (titles, descriptions): a text in another language is followed by the words
/// that say it is missing in this one.
pub fn words_marked(lang: Lang, text: &Localized) -> Markup {
    let missing = !text.is_empty() && text.get(lang).is_none();
    html! {
        (words(lang, text))
        @if missing { " " span.not-yet { "(" (lang.t().ui_not_yet()) ")" } }
    }
}

/// A longer text organisers write: paragraphs between empty lines, marked when it is missing in the page's language.
pub fn paragraphs(lang: Lang, text: &Localized) -> Markup {
    let (own, words) = text.pick(lang);
    let other = (own != lang).then_some(own);
    html! {
        @if !words.is_empty() {
            div.prose.stack-s lang=[other.map(Lang::code)] dir=[other.map(Lang::dir)] {
                @for paragraph in words.split("\n\n").map(str::trim).filter(|one| !one.is_empty()) { p { (paragraph) } }
            }
            @if other.is_some() { p.not-yet { "(" (lang.t().ui_not_yet()) ")" } }
        }
    }
}

/// An instant, written in the event's zone; where scripts run, the reader's own hour follows when it differs.
pub struct Moment {
    pub lang: Lang,
    pub at: DateTime<Utc>,
    /// The same instant as the event's wall clock shows it, `2021-02-24T09:30`.
    pub wall: Option<String>,
    pub text: String,
}

impl Render for Moment {
    fn render(&self) -> Markup {
        let own = self.lang.t().ui_your_time("%t");
        html! {
            time datetime=(self.at.to_rfc3339_opts(SecondsFormat::Secs, true)) data-wall=[self.wall.as_deref()] data-local=(own) {
                (self.text)
            }
        }
    }
}
