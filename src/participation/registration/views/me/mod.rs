//! My own page: where my registration stands, in words, and everything I can do about it.
mod said;

use super::{team, to_event};
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::participation::occasion::Occasion;
use crate::participation::registration::model::{Attendance, Registration, State};
use crate::participation::registration::rules::is_standing;
use crate::paths;
use crate::programme::event::model::Sitting;
use crate::ui::page::Audience;
use crate::ui::{Button, Languages, LinkButton, Look, Moment, Notice, Page, PostButton, Tag, Tone, bdi};
use crate::web::frame;
use maud::{Markup, Render, html};

/// What the reader has just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Registered,
    Saved,
    Withdrawn,
}

impl Done {
    pub const ALL: [(Done, &'static str); 3] = [
        (Done::Registered, "registered"),
        (Done::Saved, "saved"),
        (Done::Withdrawn, "withdrawn"),
    ];

    fn text(self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Done::Registered => t.registration_done_registered(),
            Done::Saved => t.registration_done_saved(),
            Done::Withdrawn => t.registration_done_withdrawn(),
        }
    }
}

/// What time still allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    ToSubmit,
    ToChange,
    No,
}

pub struct Mine<'a> {
    pub lang: Lang,
    pub occasion: &'a Occasion,
    pub groups: &'a Groups,
    pub registration: &'a Registration,
    /// On the waiting list, from 1.
    pub position: Option<u64>,
    pub done: Option<Done>,
    pub open: Open,
    /// Whether there is a call for nominations, or a nomination, to look at.
    pub nominating: bool,
    /// Whether a place is offered to this person, or held.
    pub offered: bool,
    /// Where "the address is mine" and the language are sent.
    pub confirm: String,
    pub language: String,
}

impl Mine<'_> {
    pub fn page(&self) -> Page {
        let (lang, event) = (self.lang, self.occasion.event.id);
        let title = lang.t().registration_me_title();
        Page {
            languages: Languages::Post {
                action: self.language.clone(),
                back: paths::Me { event }.to_string(),
            },
            audience: Audience::Personal,
            ..Page::new(lang, frame::site(lang), title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let registration = self.registration;
        html! {
            (to_event(self.occasion, lang))
            @if let Some(done) = self.done { (Notice::done(lang, html! { (done.text(lang)) })) }
            div.stack-l {
                div.stack-s {
                    h1 { (t.registration_me_title()) }
                    p { (bdi(registration.answers.name.as_str())) " " (self.tag()) }
                    p.prose { (self.state_text()) }
                    @if let Some(reason) = self.shown_reason() {
                        p { (t.registration_reason()) ": " (bdi(reason)) }
                    }
                }
                @if self.offered && is_standing(registration.state) { (self.offer()) }
                (self.acts())
                @if self.nominating && is_standing(registration.state) { (self.nominate()) }
                @if is_standing(registration.state) { (self.days()) }
                @if registration.state != State::Unconfirmed { (self.said()) }
                p.muted { (self.ask()) }
            }
        }
    }

    fn tag(&self) -> Tag {
        let t = self.lang.t();
        let (tone, text) = match self.registration.state {
            State::Unconfirmed => (Tone::Warn, t.registration_state_unconfirmed()),
            State::Pending => (Tone::Neutral, t.registration_state_pending()),
            State::Confirmed => (Tone::Good, t.registration_state_confirmed()),
            State::Waitlisted => (Tone::Warn, t.registration_state_waitlisted()),
            State::Refused => (Tone::Bad, t.registration_state_refused()),
            State::Withdrawn => (Tone::Neutral, t.registration_state_withdrawn()),
            State::Cancelled => (Tone::Bad, t.registration_state_cancelled()),
        };
        Tag { tone, text }
    }

    fn state_text(&self) -> String {
        let t = self.lang.t();
        match self.registration.state {
            State::Unconfirmed => t.registration_text_unconfirmed(),
            State::Pending => t.registration_text_pending(),
            State::Confirmed => t.registration_text_confirmed(),
            State::Waitlisted => {
                let position = i64::try_from(self.position.unwrap_or(1)).unwrap_or(i64::MAX);
                t.registration_text_waitlisted(format::number(self.lang, position))
            }
            State::Refused => t.registration_text_refused(),
            State::Withdrawn => t.registration_text_withdrawn(),
            State::Cancelled => t.registration_text_cancelled(),
        }
    }

    /// What an organiser wrote; one's own reason is not read back.
    fn shown_reason(&self) -> Option<&str> {
        match self.registration.state {
            State::Refused | State::Cancelled => self.registration.reason.as_deref(),
            State::Unconfirmed | State::Pending | State::Confirmed | State::Waitlisted | State::Withdrawn => None,
        }
    }

    fn acts(&self) -> Markup {
        let t = self.lang.t();
        let event = self.occasion.event.id;
        let form = paths::MyRegistration { event }.to_string();
        let link = |look, label: String, href: String| LinkButton {
            look,
            ..LinkButton::new(label, href)
        };
        match (self.registration.state, self.open) {
            (_, Open::No) | (State::Refused | State::Cancelled, _) | (State::Withdrawn, Open::ToChange) => html! {},
            (State::Unconfirmed, _) => PostButton {
                action: self.confirm.clone(),
                fields: Vec::new(),
                button: Button::new(t.registration_confirm_address()),
            }
            .render(),
            (State::Withdrawn, Open::ToSubmit) => link(Look::Primary, t.registration_again(), form).render(),
            (State::Pending | State::Confirmed | State::Waitlisted, _) => html! {
                div.row {
                    (link(Look::Primary, t.registration_edit(), form))
                    @if self.registration.state == State::Confirmed {
                        (link(Look::Secondary, t.registration_calendar(), paths::MyCalendar { event }.to_string()))
                    }
                    (link(Look::Secondary, t.registration_withdraw(), paths::MyWithdrawal { event }.to_string()))
                }
            },
        }
    }

    /// The way to the nomination: its own page says everything else.
    fn nominate(&self) -> Markup {
        let (lang, t, event) = (self.lang, self.lang.t(), self.occasion.event.id);
        html! {
            section.stack-s {
                h2 { (t.nomination_me_title()) }
                p { (t.nomination_me_text()) " "
                    a href={ (paths::MyNomination { event }) "?lang=" (lang.code()) } { (t.nomination_title()) } }
            }
        }
    }

    /// The way to the place that is offered: nothing else on this page is as urgent.
    fn offer(&self) -> Markup {
        let (lang, t, event) = (self.lang, self.lang.t(), self.occasion.event.id);
        let href = format!("{}?lang={lang}", paths::MyOffer { event });
        html! {
            section.stack-s {
                h2 { (t.offer_me_title()) }
                p { (t.offer_me_text()) }
                p { (LinkButton::new(t.offer_me_open(), href)) }
            }
        }
    }

    fn days(&self) -> Markup {
        let t = self.lang.t();
        let occasion = self.occasion;
        let comes = |(sitting, _): &(&Sitting, Moment)| self.registration.answers.sittings.contains(&sitting.id);
        let days = occasion.sittings.iter().zip(occasion.moments(self.lang)).filter(comes);
        let place = occasion.place(self.lang);
        html! {
            section.stack-s {
                h2 { (t.registration_days()) }
                ul.plain.stack-s { @for (sitting, moment) in days { li { (moment) (self.joining(sitting)) } } }
                @match self.registration.answers.attendance {
                    Attendance::Online => p { (t.registration_attendance_online()) },
                    Attendance::InRoom if place.is_empty() => p { (t.registration_attendance_room()) },
                    Attendance::InRoom => p { (t.registration_attendance_room_at(place)) },
                }
            }
        }
    }

    /// Only who has a place sees where to join.
    fn joining(&self, sitting: &Sitting) -> Markup {
        let shown = self.registration.state == State::Confirmed;
        let link = sitting.joining_link.as_ref().filter(|_| shown);
        html! {
            @if let Some(link) = link { " " a href=(link) rel="noreferrer" { (self.lang.t().registration_join()) } }
        }
    }

    fn ask(&self) -> Markup {
        let ask = self.lang.t().registration_ask();
        html! { (ask.s0) (team(self.occasion)) (ask.s1) }
    }
}
