//! One page of the form: where one is, the fields, and on the last page everything to look over.
use super::{deadline, to_mine};
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::paths;
use crate::speakers::nomination::form::said::{self, Change};
use crate::speakers::nomination::form::view::FormView;
use crate::speakers::nomination::form::{Ask, LATER, SHOWN_IN, Topic};
use crate::ui::page::Audience;
use crate::ui::{Button, Form, Hidden, Languages, Look, Notice, Page, Tone};
use crate::web::{Fields, Problems, frame};
use maud::{Markup, html};

/// What came of the last page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Last {
    Nothing,
    /// It was sent, and something is missing.
    Refused,
}

pub struct Sheet<'a> {
    pub lang: Lang,
    pub ask: &'a Ask<'a>,
    pub topic: Topic,
    pub fields: &'a Fields,
    pub problems: &'a Problems,
    /// Over all pages.
    pub missing: Vec<(Topic, Problems)>,
    pub registered: bool,
    pub last: Last,
    pub action: String,
    /// Names this page in the browser's own memory.
    pub keep: String,
}

pub fn topic_name(lang: Lang, topic: Topic) -> String {
    let t = lang.t();
    match topic {
        Topic::Places => t.nomination_topic_places(),
        Topic::Points => t.nomination_topic_points(),
        Topic::You => t.nomination_topic_you(),
        Topic::Languages => t.nomination_topic_languages(),
        Topic::Check => t.nomination_topic_check(),
    }
}

impl Sheet<'_> {
    pub fn page(&self) -> Page {
        let title = topic_name(self.lang, self.topic);
        Page {
            languages: Languages::Form { id: "form".into() },
            audience: Audience::Personal,
            refused: !self.problems.is_empty() || self.last == Last::Refused,
            ..Page::new(self.lang, frame::site(self.lang), title.clone(), self.main(&title))
        }
    }

    fn main(&self, title: &str) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let of = Topic::ALL.len().to_string();
        html! {
            (to_mine(self.ask.occasion, lang))
            div.stack-l {
                (self.problems.summary(lang))
                @if self.topic == Topic::Check && self.last == Last::Refused { (self.alarm()) }
                div.stack-s {
                    p.muted { (t.nomination_step(self.topic.number().to_string(), of)) }
                    h1 { (title) }
                    p.prose { (self.lead()) }
                    @if let Some(deadline) = deadline(self.ask.call, self.ask.occasion, lang) {
                        p.muted { (t.nomination_deadline(deadline)) }
                    }
                }
                (self.pages())
                @if self.topic == Topic::Check { (self.look_over()) }
                (self.form())
            }
        }
    }

    fn lead(&self) -> String {
        let (lang, t) = (self.lang, self.lang.t());
        match (self.topic, self.ask.group()) {
            (Topic::Places, Some(group)) => t.nomination_places_lead_group(group.name(lang)),
            (Topic::Places, None) => t.nomination_places_lead(),
            (Topic::Points, _) => t.nomination_points_lead(),
            (Topic::You, _) => t.nomination_you_lead(),
            (Topic::Languages, _) => t.nomination_languages_lead(),
            (Topic::Check, _) => t.nomination_check_lead(),
        }
    }

    /// The other pages, so that nobody is held on one.
    fn pages(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        html! {
            nav aria-label=(t.nomination_pages()) {
                ol.steps {
                    @for topic in Topic::ALL {
                        li {
                            @if topic == self.topic { b aria-current="page" { (topic_name(lang, topic)) } }
                            @else { a href=(said::step(self.ask, topic, lang)) { (topic_name(lang, topic)) } }
                        }
                    }
                }
            }
        }
    }

    fn form(&self) -> Form {
        let t = self.lang.t();
        let view = FormView {
            lang: self.lang,
            ask: self.ask,
            fields: self.fields,
            problems: self.problems,
        };
        let send = match self.topic {
            Topic::Check => t.nomination_hand_in(),
            Topic::Places | Topic::Points | Topic::You | Topic::Languages => t.nomination_next(),
        };
        let later = Button {
            look: Look::Secondary,
            sends: Some((LATER.to_owned(), "yes".to_owned())),
            ..Button::new(t.nomination_later())
        };
        let shown_in = Hidden {
            name: SHOWN_IN.into(),
            value: self.lang.code().into(),
        };
        Form {
            body: html! { (view.body(self.topic)) (self.notice()) (shown_in) },
            buttons: html! { (Button::new(send)) (later) },
            keep: Some(self.keep.clone()),
            ..Form::new(self.action.clone())
        }
    }

    fn notice(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let organiser = self.ask.occasion.organiser(lang);
        html! {
            @if self.topic == Topic::Check {
                p.small.muted {
                    (t.nomination_notice(organiser)) " "
                    a href=(paths::Privacy { lang }) { (t.registration_notice_more()) }
                }
            }
        }
    }

    fn look_over(&self) -> Markup {
        let lang = self.lang;
        html! {
            @if self.last == Last::Nothing && (!self.missing.is_empty() || !self.registered) {
                (Notice::standing(lang, Tone::Warn, html! { (self.todo()) }))
            }
            (said::answers(self.ask, self.fields, (lang, Change::May)))
        }
    }

    /// After "hand in": what stands in the way, first thing on the page.
    fn alarm(&self) -> Markup {
        html! { div.sum #problems tabindex="-1" autofocus { div role="alert" { (self.todo()) } } }
    }

    /// What is missing, each with the way to it.
    fn todo(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let event = self.ask.occasion.event.id;
        html! {
            @if !self.missing.is_empty() {
                h2 { (t.nomination_missing()) }
                ul {
                    @for (topic, problems) in &self.missing {
                        @for (field, sentence) in problems.iter() {
                            li { a href={ (said::step(self.ask, *topic, lang)) "#" (field) } { (sentence) } }
                        }
                    }
                }
            }
            @if !self.registered {
                p { (t.nomination_register_first()) " "
                    a href={ (paths::MyRegistration { event }) "?lang=" (lang.code()) } { (t.nomination_register()) } }
            }
        }
    }
}
