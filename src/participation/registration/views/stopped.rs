//! The kind page where nothing can be sent: why, and what can be done instead.
use super::{team, to_event};
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::participation::occasion::Occasion;
use crate::participation::registration::rules::Closed;
use crate::paths;
use crate::ui::page::Audience;
use crate::ui::{LinkButton, Look, Page};
use crate::web::frame;
use maud::{Markup, html};

/// Why it goes no further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Closed(Closed),
    /// An organiser has decided on this registration.
    Decided,
    Revoked,
}

/// Whether something that was typed is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    Nothing,
    Kept,
}

pub struct Stopped<'a> {
    pub lang: Lang,
    pub occasion: &'a Occasion,
    pub why: Why,
    pub typed: Typed,
}

impl Stopped<'_> {
    pub fn page(&self) -> Page {
        let (title, text) = self.words();
        let main = self.main(&title, text.as_deref());
        Page {
            audience: Audience::Personal,
            ..Page::new(self.lang, frame::site(self.lang), title, main)
        }
    }

    fn main(&self, title: &str, text: Option<&str>) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let ask = t.registration_ask();
        let again = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(t.registration_link_again(), paths::LinkAgain { lang }.to_string())
        };
        html! {
            (to_event(self.occasion, lang))
            div.stack {
                h1 { (title) }
                @if let Some(text) = text { p.prose { (text) } }
                @if self.typed == Typed::Kept { p.prose { (t.registration_closed_kept()) } }
                p { (ask.s0) (team(self.occasion)) (ask.s1) }
                @if self.why == Why::Closed(Closed::InvitedOnly) { (again) }
            }
        }
    }

    fn words(&self) -> (String, Option<String>) {
        let (lang, t, event) = (self.lang, self.lang.t(), &self.occasion.event);
        match self.why {
            Why::Closed(Closed::NotYet) => {
                let opens = event.registration.opens;
                let text = opens.map(|at| t.registration_not_yet_text(format::moment(lang, &event.zone, at)));
                (t.registration_not_yet_title(), text)
            }
            Why::Closed(Closed::Over) => {
                let text = self.occasion.deadline(lang);
                (
                    t.registration_closed_title(),
                    text.map(|until| t.registration_closed_text(until)),
                )
            }
            Why::Closed(Closed::Cancelled) => (
                t.registration_event_cancelled_title(),
                Some(t.registration_event_cancelled_text()),
            ),
            Why::Closed(Closed::InvitedOnly) => (t.registration_invited_title(), Some(t.registration_invited_text())),
            Why::Closed(Closed::EventOver) => (
                t.registration_event_over_title(),
                Some(t.registration_event_over_text()),
            ),
            Why::Decided => (t.registration_refused_title(), Some(t.registration_refused_text())),
            Why::Revoked => (t.registration_revoked_title(), Some(t.registration_revoked_text())),
        }
    }
}
