//! After an answer: what was answered, and how to change it while registration is open; or why it cannot be given.
use super::answers::{decline_at, delegate_at};
use super::{facts, in_lang, secondary, team};
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::participation::invitation::rules::Standing;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::ui::page::Audience;
use crate::ui::parts::Confirmation;
use crate::ui::{Languages, LinkButton, Page, block};
use crate::web::frame;
use maud::{Markup, html};

/// The answer that was given.
pub enum Given<'a> {
    Declined { reason: Option<&'a str> },
    Delegated,
}

pub struct Answered<'a> {
    pub lang: Lang,
    pub occasion: &'a Occasion,
    pub standing: Standing,
    pub given: Given<'a>,
}

impl Answered<'_> {
    pub fn page(&self) -> Page {
        let (lang, t) = (self.lang, self.lang.t());
        let (title, body) = match self.given {
            Given::Declined { reason } => (t.invitation_declined_title(), self.declined(reason)),
            Given::Delegated => (
                t.invitation_delegated_title(),
                html! { p { (t.invitation_delegated_body()) } },
            ),
        };
        let done = Confirmation {
            lang,
            title: title.clone(),
            reference: None,
            body,
        };
        let main = html! { div.stack-l { (done) (self.change()) (facts(self.occasion, lang)) } };
        self.framed(title, main)
    }

    fn declined(&self, reason: Option<&str>) -> Markup {
        let t = self.lang.t();
        html! {
            p { (t.invitation_declined_body()) }
            @if let Some(reason) = reason { p.muted { (t.invitation_declined_reason()) } (block(reason)) }
        }
    }

    fn change(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let come = in_lang(
            paths::MyRegistration {
                event: self.occasion.event.id,
            },
            lang,
        );
        html! {
            @if self.standing == Standing::Open {
                div.stack-s {
                    p { (t.invitation_changed_mind()) }
                    div.row {
                        (secondary(t.invitation_register_link(), come))
                        @match self.given {
                            Given::Declined { .. } => (secondary(t.invitation_delegate_link(), delegate_at(self.occasion, lang))),
                            Given::Delegated => (secondary(t.invitation_cannot_link(), decline_at(self.occasion, lang))),
                        }
                    }
                }
            }
        }
    }

    fn framed(&self, title: String, main: Markup) -> Page {
        let own = |lang: Lang| {
            let at = match self.given {
                Given::Declined { .. } => decline_at(self.occasion, lang),
                Given::Delegated => delegate_at(self.occasion, lang),
            };
            (lang, at)
        };
        Page {
            languages: Languages::Links(Lang::ALL.into_iter().map(own).collect()),
            audience: Audience::Personal,
            ..Page::new(self.lang, frame::site(self.lang), title, main)
        }
    }
}

/// Why an answer cannot be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    NotInvited,
    NotOpen(Standing),
    Revoked,
    Registered,
    Same,
}

pub struct Hindered<'a> {
    pub lang: Lang,
    pub occasion: &'a Occasion,
    pub why: Hindrance,
}

impl Hindered<'_> {
    pub fn page(&self) -> Page {
        let lang = self.lang;
        let title = lang.t().invitation_no_answer_title();
        let main = html! {
            div.stack {
                h1 { (title) }
                p { (self.sentence()) }
                @if self.why == Hindrance::Registered { p { (self.mine()) } }
                (facts(self.occasion, lang))
            }
        };
        Page {
            audience: Audience::Personal,
            ..Page::new(lang, frame::site(lang), title, main)
        }
    }

    fn sentence(&self) -> Markup {
        let t = self.lang.t();
        let (closed, revoked) = (t.invitation_closed(), t.invitation_revoked());
        match self.why {
            Hindrance::NotInvited => html! { (t.invitation_refused_not_invited()) },
            Hindrance::Registered => html! { (t.invitation_refused_registered()) },
            Hindrance::Same => html! { (t.invitation_refused_same()) },
            Hindrance::Revoked => html! { (revoked.s0) (team(self.occasion)) (revoked.s1) },
            Hindrance::NotOpen(Standing::Cancelled) => html! { (t.invitation_event_cancelled()) },
            Hindrance::NotOpen(Standing::Over) => html! { (t.invitation_event_over()) },
            Hindrance::NotOpen(Standing::NotYet) => {
                html! { (t.invitation_not_yet_open(opening(self.occasion, self.lang))) }
            }
            Hindrance::NotOpen(Standing::Closed | Standing::Open) => {
                html! { (closed.s0) (team(self.occasion)) (closed.s1) }
            }
        }
    }

    fn mine(&self) -> LinkButton {
        let me = paths::Me {
            event: self.occasion.event.id,
        };
        LinkButton::new(self.lang.t().invitation_open_mine(), me.to_string())
    }
}

/// When registration opens, in words.
pub fn opening(occasion: &Occasion, lang: Lang) -> String {
    let opens = occasion.event.registration.opens.unwrap_or_default();
    format::moment(lang, &occasion.event.zone, opens)
}
