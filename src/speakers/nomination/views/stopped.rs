//! The kind page where nothing can be handed in: why, and what can be done instead.
use super::{deadline, team, to_me};
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::speakers::call::model::Call;
use crate::speakers::call::rules::Shut;
use crate::speakers::nomination::rules::Not;
use crate::ui::page::Audience;
use crate::ui::{LinkButton, Look, Page};
use crate::web::frame;
use maud::{Markup, html};

/// What became of what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Nothing was sent: the page was only opened.
    Nothing,
    /// It is kept, and an extension revives it.
    Kept,
    Refused,
}

pub struct Stopped<'a> {
    pub lang: Lang,
    pub occasion: &'a Occasion,
    pub call: Option<&'a Call>,
    pub not: Not,
    pub typed: Typed,
}

impl Stopped<'_> {
    pub fn page(&self) -> Page {
        let (title, text) = self.words();
        let main = self.main(&title, &text);
        Page {
            audience: Audience::Personal,
            ..Page::new(self.lang, frame::site(self.lang), title, main)
        }
    }

    fn main(&self, title: &str, text: &str) -> Markup {
        let (t, event) = (self.lang.t(), self.occasion.event.id);
        let ask = t.registration_ask();
        let mine = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(t.nomination_title(), paths::MyNomination { event }.to_string())
        };
        html! {
            (to_me(self.occasion, self.lang))
            div.stack {
                h1 { (title) }
                p.prose { (text) }
                @if self.typed == Typed::Kept {
                    p.prose { (t.nomination_kept()) }
                    (mine)
                }
                p { (ask.s0) (team(self.occasion)) (ask.s1) }
            }
        }
    }

    fn words(&self) -> (String, String) {
        let (lang, t) = (self.lang, self.lang.t());
        let zone = &self.occasion.event.zone;
        match self.not {
            Not::Shut(Shut::NoCall) => (t.nomination_no_call_title(), t.nomination_no_call_text()),
            Not::Shut(Shut::NotYet) => {
                let opens = self.call.and_then(|call| call.window.opens);
                let opens = opens.map(|at| format::moment(lang, zone, at)).unwrap_or_default();
                (t.nomination_not_yet_title(), t.nomination_not_yet_text(opens))
            }
            Not::Shut(Shut::Over) => {
                let until = self.call.and_then(|call| deadline(call, self.occasion, lang));
                let text = t.nomination_closed_text(until.unwrap_or_default());
                (t.nomination_closed_title(), text)
            }
            Not::EventCancelled => (
                t.registration_event_cancelled_title(),
                t.registration_event_cancelled_text(),
            ),
            Not::EventOver => (t.registration_event_over_title(), t.nomination_event_over_text()),
            Not::Settled => (t.nomination_settled_title(), t.nomination_settled_text()),
        }
    }
}
