//! The speaker's page: the confirmed place, and what goes with it until the event is over.
use super::mine::hidden;
use super::{languages, moved, place, team, to_me};
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::paths;
use crate::speakers::nomination::model::BIOGRAPHY_WORDS;
use crate::speakers::offer::model::{Part, TEXT_WORDS};
use crate::speakers::offer::person::{Held, Person, SHOWN_IN};
use crate::speakers::offer::words;
use crate::ui::page::Audience;
use crate::ui::{Button, Choice, Field, Form, Kind, Limit, LinkButton, Look, Notice, Page, Select, Tick, bdi, block};
use crate::web::{Fields, Problems, frame};
use maud::{Markup, html};

pub struct Speaking<'a> {
    pub lang: Lang,
    pub person: &'a Person,
    pub held: &'a Held,
    /// What was sent and refused.
    pub typed: Option<&'a Fields>,
    pub problems: &'a Problems,
    pub over: bool,
    pub done: String,
    pub action: String,
}

impl Speaking<'_> {
    pub fn page(&self) -> Page {
        let event = self.person.link.event;
        let title = self.lang.t().speaking_title();
        Page {
            languages: languages(paths::MySpeaking { event }),
            audience: Audience::Personal,
            refused: !self.problems.is_empty(),
            ..Page::new(self.lang, frame::site(self.lang), title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let done = match self.done.as_str() {
            _ if !self.problems.is_empty() => None,
            "accepted" => Some(t.offer_done_accepted()),
            "saved" => Some(t.speaking_done_saved()),
            _ => None,
        };
        html! {
            (to_me(self.person, lang))
            (self.problems.summary(lang))
            @if let Some(done) = done { (Notice::done(lang, html! { (done) })) }
            div.stack-l {
                h1 #offer tabindex="-1" { (t.speaking_title()) }
                (place(self.person, (&self.held.holder.seat, lang)))
                (moved(lang, &self.held.offer))
                (self.acts())
                @if self.over { (self.kept()) } @else { section.stack { h2 { (t.speaking_write()) } p.prose { (t.speaking_lead()) } (self.form()) } }
                (self.others())
                (team(self.person, lang))
            }
        }
    }

    fn acts(&self) -> Markup {
        let (lang, t, event) = (self.lang, self.lang.t(), self.person.link.event);
        let to = |address: String| format!("{address}?lang={lang}&offer={}", self.held.offer.id);
        let calendar = to(paths::MySpeakingCalendar { event }.to_string());
        let offer = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(t.speaking_cannot(), to(paths::MyOffer { event }.to_string()))
        };
        html! { div.row { (LinkButton { look: Look::Secondary, ..LinkButton::new(t.offer_calendar(), calendar) }) @if !self.over { (offer) } } }
    }

    fn part(&self) -> Part {
        self.held.part.clone().unwrap_or_default()
    }

    fn value(&self, name: &str, kept: &str) -> String {
        self.typed
            .map_or_else(|| kept.to_owned(), |typed| typed.text(name).to_owned())
    }

    fn form(&self) -> Form {
        let (lang, t, part) = (self.lang, self.lang.t(), self.part());
        let most = |most: usize| Some(Limit::Words(u32::try_from(most).unwrap_or(u32::MAX)));
        let area = |rows, name: &'static str, label: String, kept: &str| Field {
            kind: Kind::Area(rows),
            optional: true,
            error: self.problems.at(name),
            value: self.value(name, kept),
            ..Field::new(lang, name, label)
        };
        let text = Field {
            hint: Some(t.speaking_text_hint()),
            limit: most(TEXT_WORDS),
            ..area(10, "text", t.speaking_text(), &part.text)
        };
        let biography = Field {
            hint: Some(t.nomination_biography_hint()),
            limit: most(BIOGRAPHY_WORDS),
            ..area(6, "biography", t.nomination_biography(), &part.biography)
        };
        let needs = Field {
            hint: Some(t.nomination_needs_hint()),
            private: true,
            ..area(
                3,
                "needs",
                t.nomination_needs(),
                part.needs.as_deref().unwrap_or_default(),
            )
        };
        Form {
            body: html! {
                (hidden("offer", self.held.offer.id.to_string())) (hidden(SHOWN_IN, lang.code()))
                (text) (biography) (self.language(&part)) (needs) (self.named(&part))
            },
            buttons: html! { (Button::new(t.speaking_save())) },
            ..Form::new(self.action.clone())
        }
    }

    fn language(&self, part: &Part) -> Select {
        let (lang, t) = (self.lang, self.lang.t());
        let spoken = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name()));
        Select {
            value: self.value("language", part.lang.map_or("", Lang::code)),
            prompt: Some(t.speaking_language_open()),
            optional: true,
            ..Select::new(lang, "language", t.speaking_language(), spoken.into())
        }
    }

    fn named(&self, part: &Part) -> Tick {
        let (lang, t) = (self.lang, self.lang.t());
        Tick {
            ticked: self.typed.map_or(part.named, |typed| typed.text("named") == "true"),
            hint: Some(t.offer_named_hint()),
            ..Tick::new(lang, "named", html! { (t.offer_named()) })
        }
    }

    /// After the event: what was written.
    fn kept(&self) -> Markup {
        let (t, part) = (self.lang.t(), self.part());
        html! {
            p.prose { (t.offer_problem_over()) }
            @if !part.text.is_empty() { section.stack-s { h2 { (t.speaking_text()) } (block(&part.text)) } }
        }
    }

    fn others(&self) -> Markup {
        let (lang, t, event) = (self.lang, self.lang.t(), self.person.link.event);
        let others = |held: &&Held| held.is_confirmed() && held.offer.id != self.held.offer.id;
        let others: Vec<&Held> = self.person.held.iter().filter(others).collect();
        let href = |held: &Held| format!("{}?lang={lang}&offer={}", paths::MySpeaking { event }, held.offer.id);
        html! {
            @if !others.is_empty() {
                section.stack-s {
                    h2 { (t.speaking_others()) }
                    ul { @for held in others { li { a href=(href(held)) { (bdi(&words::session(lang, &held.holder.seat.session))) } } } }
                }
            }
        }
    }
}
