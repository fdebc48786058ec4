//! What may be done about one letter: mend its address and send it there, send it once more, let it go; and what is said
//! about its address.
use super::letter::Letter;
use crate::i18n::Translate;
use crate::kernel::{EventId, MessageId};
use crate::mail::model::Scope;
use crate::messages::outgoing::model::State;
use crate::paths;
use crate::ui::form::Hidden;
use crate::ui::{Button, Field, Form, Kind, Look, Notice, PostButton, Tone, Width};
use crate::web::Fields;
use maud::{Markup, Render, html};

/// What the buttons about an address send.
pub const WORKS: &str = "works";
pub const WANTED: &str = "wanted";

/// What was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Did {
    Mended,
    /// It had been sent again before.
    Before,
    Again,
    LetGo,
    Works,
    Wanted,
}

impl Did {
    const ALL: [Self; 6] = [
        Self::Mended,
        Self::Before,
        Self::Again,
        Self::LetGo,
        Self::Works,
        Self::Wanted,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Mended => "mended",
            Self::Before => "before",
            Self::Again => "again",
            Self::LetGo => "released",
            Self::Works => WORKS,
            Self::Wanted => WANTED,
        }
    }

    pub fn read(query: &Fields) -> Option<Self> {
        Self::ALL.into_iter().find(|did| did.word() == query.text("done"))
    }

    pub fn address(self, event: EventId, message: MessageId) -> String {
        format!("{}?done={}", paths::MailMessage { event, message }, self.word())
    }
}

impl Letter<'_> {
    pub(super) fn said(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let said = Did::read(self.typed).map(|did| match did {
            Did::Mended => t.outgoing_did_mended(),
            Did::Before => t.outgoing_did_before(),
            Did::Again => t.outgoing_did_again(),
            Did::LetGo => t.outgoing_did_released(),
            Did::Works => t.outgoing_did_works(),
            Did::Wanted => t.outgoing_did_wanted(),
        });
        html! { @if let Some(said) = said { (Notice::done(lang, html! { p { (said) } })) } }
    }

    pub(super) fn acts(&self) -> Markup {
        let state = self.message.line.state;
        let act = match state {
            _ if state.may_be_repeated() && self.message.repeated_by.is_none() => self.mend(),
            State::PresumedSent => self.again(),
            State::Held => self.release(),
            _ => html! {},
        };
        html! { section.stack id="acts" { (self.address_stands()) div.stack-s { (act) } } }
    }

    /// Why mail, or bulk mail, does not go to this address, and the word that it does again.
    fn address_stands(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let body = |scope: Scope| match scope {
            Scope::All => html! {
                div.stack-s { p { (t.outgoing_shut_all()) } (self.button(self.works(WORKS), t.outgoing_works())) }
            },
            Scope::Bulk => html! {
                div.stack-s {
                    p { (t.outgoing_shut_bulk()) " " (t.outgoing_wanted_hint()) }
                    (self.button(self.works(WANTED), t.outgoing_wanted()))
                }
            },
        };
        html! { @for (scope, _) in self.standing { (Notice::standing(lang, Tone::Warn, body(*scope))) } }
    }

    fn mend(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        if self.standing.iter().any(|(scope, _)| *scope == Scope::Bulk) && self.problems.is_empty() {
            return html! {};
        }
        if self.message.expires_at.is_some_and(|at| at <= self.now) {
            return html! { h2 { (t.outgoing_mend_title()) } p { (t.outgoing_mend_too_late()) } };
        }
        let typed = self.typed.has("email").then(|| self.typed.text("email"));
        let present = typed.or(self.behind.address()).unwrap_or(&self.message.line.address);
        let address = Field {
            kind: Kind::Email,
            width: Width::Medium,
            hint: Some(self.whose_address()),
            error: self.problems.at("email"),
            value: present.to_owned(),
            ..Field::new(lang, "email", t.outgoing_address())
        };
        let form = Form {
            body: html! { (address) },
            buttons: html! { (Button::new(t.outgoing_mend())) },
            ..Form::new(
                paths::MailMended {
                    event: self.event(),
                    message: self.id(),
                }
                .to_string(),
            )
        };
        html! { h2 { (t.outgoing_mend_title()) } p { (t.outgoing_mend_lead()) } (form) }
    }

    /// What else the new address changes.
    fn whose_address(&self) -> String {
        let t = self.desk.lang.t();
        match (&self.behind.registration, &self.behind.contact) {
            (Some(_), Some(_)) => t.outgoing_mend_both(),
            (Some(_), None) => t.outgoing_mend_registration(),
            (None, Some(_)) => t.outgoing_mend_contact(),
            (None, None) => t.outgoing_mend_nobody(),
        }
    }

    fn again(&self) -> Markup {
        let t = self.desk.lang.t();
        let to = paths::MailAgain {
            event: self.event(),
            message: self.id(),
        };
        html! {
            h2 { (t.outgoing_again_title()) }
            p { (t.outgoing_again_lead()) }
            (self.button((to.to_string(), Vec::new()), t.outgoing_again()))
        }
    }

    fn release(&self) -> Markup {
        let (t, event) = (self.desk.lang.t(), self.event());
        let to = paths::MailRelease {
            event,
            message: self.id(),
        };
        html! {
            h2 { (t.outgoing_release_title()) }
            p { (t.outgoing_release_lead()) }
            @if let Some(batch) = self.message.line.batch {
                p { a href=(paths::MailBatch { event, batch }) { (t.outgoing_release_batch()) } }
            }
            (self.button((to.to_string(), Vec::new()), t.outgoing_release_one()))
        }
    }

    fn works(&self, word: &str) -> (String, Vec<Hidden>) {
        let to = paths::MailWorks {
            event: self.event(),
            message: self.id(),
        };
        let field = Hidden {
            name: "to".to_owned(),
            value: word.to_owned(),
        };
        (to.to_string(), vec![field])
    }

    fn button(&self, (action, fields): (String, Vec<Hidden>), label: String) -> Markup {
        let button = Button {
            look: Look::Secondary,
            ..Button::new(label)
        };
        PostButton { action, fields, button }.render()
    }
}
