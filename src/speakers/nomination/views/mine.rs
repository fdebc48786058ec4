//! My nomination: where it stands, in words, and everything I can do about it.
use super::{deadline, languages, team, to_me};
use crate::i18n::{Translate, format};
use crate::kernel::{Lang, LinkId};
use crate::paths;
use crate::speakers::nomination::form::said::{self, Change};
use crate::speakers::nomination::form::{Ask, Topic};
use crate::speakers::nomination::model::{Decision, Nomination, State};
use crate::speakers::nomination::rules::Not;
use crate::ui::page::Audience;
use crate::ui::{LinkButton, Look, Notice, Page, Tag, Tone, bdi, paragraphs, words};
use crate::web::{Fields, frame};
use maud::{Markup, html};

/// What the reader has just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    HandedIn,
    Changed,
    /// Handed in again as it was.
    Same,
    Saved,
    Withdrawn,
    Proposed,
}

impl Done {
    pub const ALL: [(Done, &'static str); 6] = [
        (Done::HandedIn, "handed-in"),
        (Done::Changed, "changed"),
        (Done::Same, "same"),
        (Done::Saved, "saved"),
        (Done::Withdrawn, "withdrawn"),
        (Done::Proposed, "proposed"),
    ];

    fn text(self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Done::HandedIn => t.nomination_done_handed_in(),
            Done::Changed => t.nomination_done_changed(),
            Done::Same => t.nomination_done_same(),
            Done::Saved => t.nomination_done_saved(),
            Done::Withdrawn => t.nomination_done_withdrawn(),
            Done::Proposed => t.nomination_done_proposed(),
        }
    }
}

pub struct Mine<'a> {
    pub lang: Lang,
    pub ask: &'a Ask<'a>,
    /// `None`: not begun.
    pub nomination: Option<&'a Nomination>,
    pub fields: Fields,
    pub open: Result<(), Not>,
    /// Until the event is over.
    pub may_change: bool,
    pub registered: bool,
    pub done: Option<Done>,
    /// Colleagues I proposed; nothing about them but how it stands.
    pub colleagues: Vec<(LinkId, State)>,
}

impl Mine<'_> {
    pub fn page(&self) -> Page {
        let event = self.ask.occasion.event.id;
        let title = self.lang.t().nomination_title();
        Page {
            languages: languages(paths::MyNomination { event }),
            audience: Audience::Personal,
            ..Page::new(self.lang, frame::site(self.lang), title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let ask = t.registration_ask();
        html! {
            (to_me(self.ask.occasion, lang))
            @if let Some(done) = self.done { (Notice::done(lang, html! { (done.text(lang)) })) }
            div.stack-l {
                @match self.nomination {
                    Some(nomination) => (self.standing(nomination)),
                    None => (self.beginning()),
                }
                (self.acts())
                @if self.nomination.is_some() { (self.said()) }
                (self.colleague())
                p.muted { (ask.s0) (team(self.ask.occasion)) (ask.s1) }
            }
        }
    }

    fn beginning(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        html! {
            div.stack-s {
                h1 { (t.nomination_title()) }
                p.prose { (t.nomination_lead()) }
                (paragraphs(lang, &self.ask.call.intro))
                (self.dates())
            }
        }
    }

    fn dates(&self) -> Markup {
        let (lang, t, call) = (self.lang, self.lang.t(), self.ask.call);
        html! {
            @if let Some(deadline) = deadline(call, self.ask.occasion, lang) { p { (t.nomination_deadline(deadline)) } }
            @if let Some(day) = call.answers_by { p { (t.nomination_answers_by(format::date(lang, day))) } }
            @if !call.decided_by.is_empty() { p { (t.nomination_decided_by()) " " (words(lang, &call.decided_by)) } }
        }
    }

    fn standing(&self, nomination: &Nomination) -> Markup {
        let t = self.lang.t();
        let pending = nomination.draft.is_some() && nomination.state != State::Draft;
        html! {
            div.stack-s {
                h1 { (t.nomination_title()) }
                p {
                    @if let Some(number) = nomination.number { b { (t.nomination_number(number.to_string())) } " " }
                    (self.tag(nomination))
                }
                p.prose { (self.text(nomination)) }
                @if let Some(reason) = self.reason(nomination) { p { (t.registration_reason()) ": " (bdi(reason)) } }
                @if nomination.nominated_by.is_some() && nomination.state == State::Draft {
                    p.prose { (t.nomination_proposed_text()) }
                }
                @if pending { p.prose { (t.nomination_pending_changes()) } }
                (self.dates())
            }
        }
    }

    /// What is decided silently looks as before, until everybody is told.
    fn tag(&self, nomination: &Nomination) -> Tag {
        let t = self.lang.t();
        let (tone, text) = match nomination.state {
            State::Draft => (Tone::Warn, t.nomination_state_draft()),
            State::Submitted | State::Eligible | State::Decided => (Tone::Good, t.nomination_state_submitted()),
            State::Returned => (Tone::Warn, t.nomination_state_returned()),
            State::Ineligible => (Tone::Bad, t.nomination_state_ineligible()),
            State::Withdrawn => (Tone::Neutral, t.nomination_state_withdrawn()),
            State::Released => match nomination.decision {
                Some(Decision::Selected) => (Tone::Good, t.nomination_decision_selected()),
                Some(Decision::Reserve) => (Tone::Neutral, t.nomination_decision_reserve()),
                Some(Decision::NotSelected) | None => (Tone::Neutral, t.nomination_decision_not_selected()),
            },
        };
        Tag { tone, text }
    }

    fn text(&self, nomination: &Nomination) -> String {
        let t = self.lang.t();
        match nomination.state {
            State::Draft => t.nomination_text_draft(),
            State::Submitted | State::Eligible | State::Decided => t.nomination_text_submitted(),
            State::Returned if self.open.is_err() => t.nomination_text_returned_late(),
            State::Returned => t.nomination_text_returned(),
            State::Ineligible => t.nomination_text_ineligible(),
            State::Withdrawn => t.nomination_text_withdrawn(),
            State::Released => match nomination.decision {
                Some(Decision::Selected) => t.nomination_text_selected(),
                Some(Decision::Reserve) => t.nomination_text_reserve(),
                Some(Decision::NotSelected) | None => t.nomination_text_not_selected(),
            },
        }
    }

    /// What an organiser wrote; one's own reason is not read back.
    fn reason<'n>(&self, nomination: &'n Nomination) -> Option<&'n str> {
        match nomination.state {
            State::Returned | State::Ineligible => nomination.reason.as_deref(),
            _ => None,
        }
    }

    fn acts(&self) -> Markup {
        let (lang, t, event) = (self.lang, self.lang.t(), self.ask.occasion.event.id);
        let state = self.nomination.map(|nomination| nomination.state);
        let (label, topic) = match state {
            None => (t.nomination_start(), Topic::Places),
            Some(State::Draft) => (t.nomination_continue(), Topic::Check),
            Some(State::Withdrawn) => (t.nomination_again(), Topic::Check),
            Some(_) => (t.nomination_change(), Topic::Check),
        };
        let form = LinkButton::new(label, said::step(self.ask, topic, lang));
        let withdraw = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(
                t.nomination_withdraw(),
                format!("{}?lang={lang}", paths::MyNominationWithdrawal { event }),
            )
        };
        let withdrawable = !matches!(state, None | Some(State::Draft | State::Withdrawn));
        html! {
            div.row {
                @if state == Some(State::Released) {
                    (LinkButton::new(t.offer_title(), format!("{}?lang={lang}", paths::MyOffer { event })))
                }
                @if self.open.is_ok() { (form) }
                @if withdrawable && self.may_change { (withdraw) }
            }
            @if self.open.is_ok() && !self.registered {
                p { (t.nomination_register_first()) " "
                    a href={ (paths::MyRegistration { event }) "?lang=" (lang.code()) } { (t.nomination_register()) } }
            }
        }
    }

    fn said(&self) -> Markup {
        let change = match self.open {
            Ok(()) => Change::May,
            Err(_) => Change::No,
        };
        html! {
            section.stack-s {
                h2 { (self.lang.t().registration_answers()) }
                (said::answers(self.ask, &self.fields, (self.lang, change)))
            }
        }
    }

    fn colleague(&self) -> Markup {
        let (lang, t, event) = (self.lang, self.lang.t(), self.ask.occasion.event.id);
        let standing = |state: State| match state {
            State::Draft => t.nomination_colleague_waiting(),
            _ => t.nomination_colleague_handed_in(),
        };
        html! {
            @if self.open.is_ok() || !self.colleagues.is_empty() {
                section.stack-s {
                    h2 { (t.nomination_colleagues()) }
                    @if !self.colleagues.is_empty() {
                        ul { @for (_, state) in &self.colleagues { li { (standing(*state)) } } }
                    }
                    @if self.open.is_ok() {
                        p { a href={ (paths::MyColleague { event }) "?lang=" (lang.code()) } { (t.nomination_colleague_title()) } }
                    }
                }
            }
        }
    }
}
