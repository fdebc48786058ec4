//! The public page of a call: what is asked, until when, who decides, by what, and how to nominate oneself.
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format};
use crate::kernel::{Fold, Lang, Localized};
use crate::paths;
use crate::programme::event::model::{Event, State};
use crate::programme::event::reader::{Reader, ZoneForm};
use crate::programme::event::{tabs, when};
use crate::programme::session::model::Session;
use crate::programme::session::slots;
use crate::speakers::call::model::{Call, CallSession, Extension};
use crate::speakers::call::rules::{self, Shut};
use crate::speakers::call::words;
use crate::ui::parts::Aside;
use crate::ui::{LinkButton, Look, Notice, Page, Tone, paragraphs, words as text, words_marked};
use crate::web::frame;
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};

pub struct PublicCall {
    pub lang: Lang,
    pub now: DateTime<Utc>,
    pub event: Event,
    pub sessions: Vec<Session>,
    pub groups: Groups,
    pub call: Call,
    pub reader: Reader,
}

impl Render for PublicCall {
    fn render(&self) -> Markup {
        let (lang, event) = (self.lang, &self.event);
        let address = |lang| paths::Call {
            lang,
            slug: event.slug.clone(),
        };
        let title = format!("{} – {}", lang.t().call_public_title(), event.name(lang));
        let mut site = frame::site(lang);
        site.contact = Some(event.contact_email.clone()).filter(|address| !address.is_empty());
        let here = address(lang).to_string();
        Page {
            languages: frame::in_each_language(|lang| format!("{}{}", address(lang), self.reader.query())),
            refused: self.reader.is_refused(),
            tabs: (event.name(lang).to_owned(), tabs(lang, event, &here)),
            ..Page::new(lang, site, title, self.main(here))
        }
        .render()
    }
}

impl PublicCall {
    fn main(&self, here: String) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let at = self.call.window.closes.unwrap_or(self.now);
        html! {
            div.stack-l {
                div.stack {
                    p { a href=(paths::EventPage { lang, slug: self.event.slug.clone() }) { (text(lang, &self.event.title)) } }
                    h1 { (t.call_public_title()) }
                    (self.standing())
                    (ZoneForm { lang, reader: &self.reader, at, action: here })
                }
                div.two {
                    div.stack-l {
                        @if !self.call.intro.is_empty() { (paragraphs(lang, &self.call.intro)) }
                        (self.roles())
                        (self.places())
                        (self.criteria())
                    }
                    div.stack-l { (self.how()) (self.decision()) }
                }
            }
        }
    }

    /// Open, not yet, over; the deadline, and each time it was moved and why.
    fn standing(&self) -> Markup {
        let (lang, t, zone) = (self.lang, self.lang.t(), &self.event.zone);
        let reader = self.reader.zone.as_ref();
        let closes = self.call.window.closes.map(|at| when::until(lang, zone, at, reader));
        let opens = self.call.window.opens.map(|at| when::instant(lang, zone, at, reader));
        let (open, from, over) = (t.call_public_open(), t.call_public_from(), t.call_public_over());
        html! {
            @if self.event.state == State::Cancelled {
                (Notice::standing(lang, Tone::Bad, html! { p { b { (t.event_cancelled_title()) } } p { (t.event_cancelled_text()) } }))
            } @else {
                @match rules::may_hand_in(&self.call, self.now) {
                    Ok(()) => p.open { span { (open.s0) (closes.unwrap_or_default()) (open.s1) } },
                    Err(Shut::NotYet) => p { (from.s0) (opens.unwrap_or_default()) (from.s1) (closes.unwrap_or_default()) (from.s2) },
                    Err(_) => p { (over.s0) (closes.unwrap_or_default()) (over.s1) },
                }
                @for extension in &self.call.extensions { (self.extension(extension)) }
            }
        }
    }

    fn extension(&self, extension: &Extension) -> Markup {
        let (lang, t, zone) = (self.lang, self.lang.t(), &self.event.zone);
        let day = format::deadline(lang, zone, zone.instant(extension.closed, Fold::Later));
        let body = html! { p { (t.call_public_extended(day)) " " (crate::ui::words(lang, &extension.reason)) } };
        Notice::standing(lang, Tone::Neutral, body).render()
    }

    fn roles(&self) -> Markup {
        let t = self.lang.t();
        html! {
            div.stack-s {
                h2 { (t.call_public_roles()) }
                ul { @for role in &self.call.roles { li { (words::role(self.lang, *role)) } } }
            }
        }
    }

    fn places(&self) -> Markup {
        let t = self.lang.t();
        let asked = self.sessions.iter().filter_map(|session| {
            let asked = self.call.sessions.iter().find(|one| one.session == session.id)?;
            Some((session, asked))
        });
        html! {
            div.stack {
                h2 { (t.call_public_places()) }
                p.muted { (t.call_public_places_text()) }
                @for (session, asked) in asked { (self.session(session, asked)) }
            }
        }
    }

    fn session(&self, session: &Session, asked: &CallSession) -> Markup {
        let (lang, t, zone) = (self.lang, self.lang.t(), &self.event.zone);
        let open = session.slots.iter().filter(|slot| self.call.has_slot(slot.id));
        let open: Vec<String> = open.map(|slot| slots::line(lang, slot, &self.groups)).collect();
        html! {
            div.stack-s {
                h3 { (words_marked(lang, &session.title)) }
                p.muted { (when::instant(lang, zone, session.starts_at, self.reader.zone.as_ref())) }
                @if open.is_empty() { p { (t.call_place_whole()) } } @else {
                    ul.roles aria-label=(t.ui_speaking_roles()) { @for place in open { li.free { (place) } } }
                }
                (questions(lang, &asked.questions))
            }
        }
    }

    fn criteria(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let number = |weight: i32| format::number(lang, i64::from(weight));
        html! {
            div.stack-s {
                h2 { (t.call_public_criteria()) }
                ul {
                    @for one in &self.call.criteria {
                        li { (text(lang, &one.label)) " " span.muted { "(" (t.call_public_weight(number(one.weight))) ")" } }
                    }
                }
                @if !self.call.checks.is_empty() {
                    h3 { (t.call_public_checks()) }
                    ul { @for check in &self.call.checks { li { (text(lang, &check.label)) } } }
                }
                @if !self.call.targets.is_empty() {
                    h3 { (t.call_public_targets()) }
                    ul { @for target in &self.call.targets { li { (words::target(lang, target, &self.groups)) } } }
                }
            }
        }
    }

    /// By the personal link, or by registering first. Not when nothing can be handed in.
    fn how(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        if self.event.state == State::Cancelled || rules::may_hand_in(&self.call, self.now) == Err(Shut::Over) {
            return html! {};
        }
        let slug = self.event.slug.clone();
        let button = |look, label, href: String| LinkButton {
            look,
            ..LinkButton::new(label, href)
        };
        Aside {
            title: t.call_public_how(),
            body: html! {
                p { (t.call_public_how_link()) }
                p { (button(Look::Primary, t.event_link_again(), paths::LinkAgain { lang }.to_string())) }
                @if self.event.takes_registrations(self.now) {
                    p { (t.call_public_how_register()) }
                    p { (button(Look::Secondary, t.event_register(), paths::Register { lang, slug }.to_string())) }
                } @else { p { (t.call_public_how_later()) } }
            },
        }
        .render()
    }

    fn decision(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let answers = self
            .call
            .answers_by
            .map(|day| t.call_public_answers(format::date(lang, day)));
        Aside {
            title: t.call_public_decision(),
            body: html! {
                p { (text(lang, &self.call.decided_by)) }
                @if self.call.blind { p { (t.call_public_blind()) } }
                p { (t.call_public_everybody()) }
                @if let Some(answers) = answers { p { (answers) } }
            },
        }
        .render()
    }
}

/// One a line, in the page's language or marked as another.
fn questions(lang: Lang, questions: &Localized) -> Markup {
    let (own, words) = questions.pick(lang);
    let other = (own != lang).then_some(own);
    html! {
        @if !words.is_empty() {
            ol.q lang=[other.map(Lang::code)] dir=[other.map(Lang::dir)] {
                @for question in words.lines().filter(|line| !line.trim().is_empty()) { li { (question) } }
            }
        }
    }
}
