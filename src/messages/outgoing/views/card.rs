//! A batch on a card: how far it is, and the buttons that pause it, go on with it or end it.
use super::batch_name;
use super::progress::{Live, Moving};
use crate::i18n::Translate;
use crate::messages::outgoing::model::{Batch, BatchState};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::ui::form::Hidden;
use crate::ui::{Button, Look, PostButton, bdi};
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};

/// What the buttons of a batch send.
pub const PAUSE: &str = "pause";
pub const RESUME: &str = "resume";
pub const CANCEL: &str = "cancel";
/// Sent along by the batch's own page, to come back to it.
pub const HERE: &str = "here";

/// Which page the card stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Among others, under its name.
    List,
    /// On its own, under the page's heading.
    Own,
}

pub struct BatchCard<'a> {
    pub desk: &'a EventDesk,
    pub batch: &'a Batch,
    pub now: DateTime<Utc>,
    pub place: Place,
}

impl Render for BatchCard<'_> {
    fn render(&self) -> Markup {
        let (lang, event) = (self.desk.lang, self.desk.event.id);
        let at = self.at();
        let live = Live {
            event,
            moving: Moving {
                lang,
                batch: self.batch,
                now: self.now,
            },
            here: match self.place {
                Place::List => paths::Mail { event }.to_string(),
                Place::Own => at.to_string(),
            },
        };
        html! {
            section.card.pad.stack-s {
                @if self.place == Place::List { h2 { a href=(at) { (bdi(&batch_name(self.desk, self.batch))) } } }
                (live)
                @if self.batch.is_live() { div.stack-s.noprint data-while { (self.buttons()) (self.end()) } }
            }
        }
    }
}

impl BatchCard<'_> {
    fn buttons(&self) -> Markup {
        let t = self.desk.lang.t();
        let button = match self.batch.state {
            BatchState::Running => self.button((PAUSE, t.outgoing_pause(), Look::Secondary)),
            BatchState::Paused => self.button((RESUME, t.outgoing_resume(), Look::Primary)),
            BatchState::Cancelled => return html! {},
        };
        html! { div.row { (button) } }
    }

    /// It cannot be undone, so a second press decides.
    fn end(&self) -> Markup {
        let t = self.desk.lang.t();
        html! {
            details {
                summary { (t.outgoing_cancel_ask()) }
                p { (t.outgoing_cancel_hint(self.batch.counts.open)) }
                (self.button((CANCEL, t.outgoing_cancel(), Look::Danger)))
            }
        }
    }

    fn button(&self, (to, label, look): (&str, String, Look)) -> PostButton {
        let field = |name: &str, value: &str| Hidden {
            name: name.to_owned(),
            value: value.to_owned(),
        };
        let mut fields = vec![field("to", to)];
        if self.place == Place::Own {
            fields.push(field(HERE, "1"));
        }
        PostButton {
            action: self.at().to_string(),
            fields,
            button: Button {
                look,
                small: true,
                about: Some(batch_name(self.desk, self.batch)),
                ..Button::new(label)
            },
        }
    }

    fn at(&self) -> paths::MailBatch {
        paths::MailBatch {
            event: self.desk.event.id,
            batch: self.batch.id,
        }
    }
}
