//! The offer as its holder reads it: the place, the deadline, yes, no, somebody else.
use super::{languages, moved, place, tag, team, to_me};
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::paths;
use crate::speakers::offer::model::{ColleagueState, REASON_MAX, State};
use crate::speakers::offer::person::{Held, Person, Proposal, SHOWN_IN};
use crate::speakers::offer::words;
use crate::ui::page::Audience;
use crate::ui::{Button, Field, Form, Hidden, Kind, Limit, LinkButton, Look, Notice, Page, Tick, bdi};
use crate::web::{Fields, Problems, frame};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

/// What the reader has just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Accepted,
    Declined,
    Proposed,
}

impl Done {
    pub const ALL: [Done; 3] = [Done::Accepted, Done::Declined, Done::Proposed];

    pub fn word(self) -> &'static str {
        match self {
            Done::Accepted => "accepted",
            Done::Declined => "declined",
            Done::Proposed => "proposed",
        }
    }

    fn text(self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Done::Accepted => t.offer_done_accepted(),
            Done::Declined => t.offer_done_declined(),
            Done::Proposed => t.offer_done_proposed(),
        }
    }
}

pub struct Mine<'a> {
    pub lang: Lang,
    pub person: &'a Person,
    pub fields: &'a Fields,
    pub problems: &'a Problems,
    pub now: DateTime<Utc>,
    pub done: Option<Done>,
    pub action: String,
}

impl Mine<'_> {
    pub fn page(&self) -> Page {
        let event = self.person.link.event;
        Page {
            languages: languages(paths::MyOffer { event }),
            audience: Audience::Personal,
            refused: !self.problems.is_empty(),
            ..Page::new(self.lang, frame::site(self.lang), self.title(), self.main())
        }
    }

    fn title(&self) -> String {
        self.lang.t().offer_title()
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let current = self.person.current(self.fields);
        let proposal = self.person.proposal(self.fields);
        html! {
            (to_me(self.person, lang))
            (self.problems.summary(lang))
            @if self.problems.is_empty() {
                @if let Some(done) = self.done { (Notice::done(lang, html! { (done.text(lang)) })) }
            }
            div.stack-l {
                h1 #offer tabindex="-1" { (self.title()) }
                @if current.is_none() && proposal.is_none() { p.prose { (t.offer_none()) } }
                @if let Some(proposal) = proposal { (self.proposal(proposal)) }
                @if let Some(held) = current { (self.held(held)) (self.others(held)) }
                (team(self.person, lang))
            }
        }
    }

    fn held(&self, held: &Held) -> Markup {
        let (lang, offer) = (self.lang, &held.offer);
        html! {
            section.stack {
                p { (tag(lang, offer.state)) }
                p.prose { (self.text(held)) }
                (place(self.person, (&held.holder.seat, lang)))
                (moved(lang, offer))
                @match offer.state {
                    State::Offered if self.now < offer.deadline_at => { (self.accept(held)) (self.instead(held)) (self.decline(held)) },
                    State::Confirmed => { (self.speaking(held)) (self.instead(held)) (self.decline(held)) },
                    _ => {},
                }
            }
        }
    }

    fn text(&self, held: &Held) -> String {
        let (t, offer) = (self.lang.t(), &held.offer);
        let until = self.moment(offer.deadline_at);
        let email = self.person.occasion.contact_email();
        match offer.state {
            State::Offered if self.now < offer.deadline_at => t.offer_text_offered(until),
            State::Offered => t.offer_problem_late(email),
            State::Confirmed => t.offer_text_confirmed(),
            State::Declined if held.was_passed_on() => t.offer_text_passed_on(),
            State::Declined => t.offer_text_declined(email),
            State::Lapsed => t.offer_text_lapsed(until, email),
            State::Withdrawn => {
                let reason = offer.reason.as_deref().unwrap_or_default();
                t.offer_text_withdrawn(reason)
            }
        }
    }

    fn moment(&self, at: DateTime<Utc>) -> String {
        format::deadline(self.lang, &self.person.occasion.event.zone, at)
    }

    fn accept(&self, held: &Held) -> Markup {
        let t = self.lang.t();
        let body = html! { (self.carried("accept", held)) (self.named()) };
        html! { (Form { id: "accept".into(), body, buttons: html! { (Button::new(t.offer_accept())) }, ..Form::new(self.action.clone()) }) }
    }

    /// Off by default: nobody is named without their own yes.
    fn named(&self) -> Tick {
        let t = self.lang.t();
        Tick {
            ticked: self.fields.text("named") == "true",
            hint: Some(t.offer_named_hint()),
            ..Tick::new(self.lang, "named", html! { (t.offer_named()) })
        }
    }

    fn decline(&self, held: &Held) -> Markup {
        let t = self.lang.t();
        let confirmed = held.is_confirmed();
        let reason = Field {
            kind: Kind::Area(3),
            optional: !confirmed,
            hint: Some(t.offer_reason_hint()),
            error: self.problems.at("reason"),
            value: self.fields.text("reason").to_owned(),
            limit: Some(Limit::Characters(u32::try_from(REASON_MAX).unwrap_or(u32::MAX))),
            ..Field::new(self.lang, "reason", t.offer_reason())
        };
        let (title, button) = match confirmed {
            true => (t.offer_step_back_title(), t.offer_step_back()),
            false => (t.offer_decline_title(), t.offer_decline()),
        };
        let look = if confirmed { Look::Danger } else { Look::Secondary };
        let form = Form {
            id: "decline".into(),
            body: html! { (self.carried("decline", held)) (reason) },
            buttons: html! { (Button { look, ..Button::new(button) }) },
            ..Form::new(self.action.clone())
        };
        html! { section.stack-s { h2 { (title) } (form) } }
    }

    fn carried(&self, act: &str, held: &Held) -> Markup {
        html! {
            (hidden("act", act)) (hidden("offer", held.offer.id.to_string())) (hidden(SHOWN_IN, self.lang.code()))
        }
    }

    /// Somebody else of the organisation; those who were asked are counted, not named.
    fn instead(&self, held: &Held) -> Markup {
        let (lang, t, event) = (self.lang, self.lang.t(), self.person.link.event);
        let waiting = held.colleagues.iter().any(|one| one.state == ColleagueState::Proposed);
        let href = format!(
            "{}?lang={lang}&offer={}",
            paths::MyOfferColleague { event },
            held.offer.id
        );
        html! {
            section.stack-s {
                h2 { (t.offer_colleague_title()) }
                @if waiting { p.prose { (t.offer_colleague_waiting()) } } @else { p.prose { (t.offer_colleague_lead()) } }
                p { a href=(href) { (t.offer_colleague_open()) } }
            }
        }
    }

    fn speaking(&self, held: &Held) -> Markup {
        let (lang, t, event) = (self.lang, self.lang.t(), self.person.link.event);
        let to = |address: String| format!("{address}?lang={lang}&offer={}", held.offer.id);
        let calendar = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(t.offer_calendar(), to(paths::MySpeakingCalendar { event }.to_string()))
        };
        html! {
            div.row {
                (LinkButton::new(t.speaking_title(), to(paths::MySpeaking { event }.to_string())))
                (calendar)
            }
        }
    }

    /// A place that a colleague would pass on.
    fn proposal(&self, one: &Proposal) -> Markup {
        let (lang, t, event) = (self.lang, self.lang.t(), self.person.link.event);
        let open = one.one.state == ColleagueState::Proposed && one.offer.is_live();
        let text = match (open, one.one.state) {
            (true, _) => t.offer_proposal_text(),
            (false, ColleagueState::Taken) => return html! {},
            (false, _) => t.offer_proposal_over(),
        };
        html! {
            section.stack {
                h2 { (t.offer_proposal_title()) }
                p.prose { (text) }
                (place(self.person, (&one.holder.seat, lang)))
                @if open && !self.person.is_registered() {
                    p { (t.offer_problem_not_registered()) " "
                        a href={ (paths::MyRegistration { event }) "?lang=" (lang.code()) } { (t.nomination_register()) } }
                }
                @if open && self.person.is_registered() { (self.take(one)) }
            }
        }
    }

    fn take(&self, one: &Proposal) -> Form {
        let t = self.lang.t();
        let act = |value: &str| Some(("act".to_owned(), value.to_owned()));
        Form {
            id: "take".into(),
            body: html! { (hidden("colleague", one.one.id.to_string())) (hidden(SHOWN_IN, self.lang.code())) (self.named()) },
            buttons: html! {
                (Button { sends: act("take"), ..Button::new(t.offer_accept()) })
                (Button { sends: act("refuse"), look: Look::Secondary, ..Button::new(t.offer_decline()) })
            },
            ..Form::new(self.action.clone())
        }
    }

    fn others(&self, current: &Held) -> Markup {
        let (lang, t, event) = (self.lang, self.lang.t(), self.person.link.event);
        let others: Vec<&Held> = self
            .person
            .held
            .iter()
            .filter(|held| held.offer.id != current.offer.id)
            .collect();
        let href = |held: &Held| format!("{}?lang={lang}&offer={}", paths::MyOffer { event }, held.offer.id);
        html! {
            @if !others.is_empty() {
                section.stack-s {
                    h2 { (t.offer_others()) }
                    ul.stack-s {
                        @for held in others {
                            li { a href=(href(held)) { (bdi(&words::session(lang, &held.holder.seat.session))) } " " (tag(lang, held.offer.state)) }
                        }
                    }
                }
            }
        }
    }
}

pub fn hidden(name: &str, value: impl Into<String>) -> Hidden {
    Hidden {
        name: name.to_owned(),
        value: value.into(),
    }
}
