//! What the page says about itself: notices, undo, and the state of a thing as a word.
use maud::{Markup, Render, html};

use super::form::Hidden;
use super::icon::Icon;
use crate::i18n::Translate;
use crate::kernel::Lang;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Neutral,
    Good,
    Warn,
    Bad,
}

impl Tone {
    fn ending(self) -> &'static str {
        match self {
            Tone::Neutral => "plain",
            Tone::Good => "good",
            Tone::Warn => "warn",
            Tone::Bad => "bad",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Tone::Neutral => Icon::Info,
            Tone::Good => Icon::Check,
            Tone::Warn => Icon::Warning,
            Tone::Bad => Icon::Error,
        }
    }
}

/// What just happened, or what to know first. Never together with an error summary.
pub struct Notice {
    pub lang: Lang,
    pub tone: Tone,
    pub body: Markup,
    /// The page follows an act of the reader: announced, and unsent text of this tab is forgotten.
    pub after_action: bool,
}

impl Notice {
    pub fn done(lang: Lang, body: Markup) -> Notice {
        Notice {
            lang,
            tone: Tone::Good,
            body,
            after_action: true,
        }
    }

    pub fn standing(lang: Lang, tone: Tone, body: Markup) -> Notice {
        Notice {
            lang,
            tone,
            body,
            after_action: false,
        }
    }
}

impl Render for Notice {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        let word = match self.tone {
            Tone::Neutral => t.ui_notice_info(),
            Tone::Good => t.ui_notice_good(),
            Tone::Warn => t.ui_notice_warn(),
            Tone::Bad => t.ui_notice_bad(),
        };
        html! {
            div class={ "note note-" (self.tone.ending()) } role=[self.after_action.then_some("status")] data-sent[self.after_action] {
                (self.tone.icon())
                div { span.vh { (word) ": " } (self.body) }
            }
        }
    }
}

/// What was done and the button that takes it back; stands until the next act.
pub struct UndoBar {
    pub lang: Lang,
    pub text: Markup,
    pub action: String,
    pub fields: Vec<Hidden>,
}

impl Render for UndoBar {
    fn render(&self) -> Markup {
        html! {
            div.undo role="status" data-sent {
                p { (self.text) }
                form method="post" action=(self.action) {
                    @for field in &self.fields { (field) }
                    button type="submit" { (self.lang.t().ui_undo()) }
                }
            }
        }
    }
}

/// A state as a word; the colour only repeats it.
pub struct Tag {
    pub tone: Tone,
    pub text: String,
}

impl Render for Tag {
    fn render(&self) -> Markup {
        html! { span class={ "tag tag-" (self.tone.ending()) } { span { (self.text) } } }
    }
}
