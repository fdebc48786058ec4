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
