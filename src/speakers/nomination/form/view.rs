//! The pages of the form as markup, without what stands around them.
use super::said::{place, session_name};
use super::{Ask, LONGEST, PLACES, TICKED, Topic, parse_value, value_of};
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::programme::session::model::Session;
use crate::speakers::nomination::model::{BIOGRAPHY_WORDS, KEY_POINTS_WORDS, TOPIC_CHARS};
use crate::ui::{Choice, Choices, Field, Kind, Limit, Many, Options, Select, Tick, Width, paragraphs};
use crate::web::{Fields, Problems};
use maud::{Markup, html};

/// What is typed so far and what is wrong with it.
pub struct FormView<'a> {
    pub lang: Lang,
    pub ask: &'a Ask<'a>,
    pub fields: &'a Fields,
    pub problems: &'a Problems,
}

impl FormView<'_> {
    pub fn body(&self, topic: Topic) -> Markup {
        match topic {
            Topic::Places => self.places(),
            Topic::Points => self.points(),
            Topic::You => self.you(),
            Topic::Languages => self.languages(),
            Topic::Check => self.consent(),
        }
    }

    fn field(&self, name: &'static str, label: String) -> Field {
        Field {
            error: self.problems.at(name),
            value: self.fields.text(name).to_owned(),
            ..Field::new(self.lang, name, label)
        }
    }

    fn places(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let groups: Vec<Options> = self
            .ask
            .offered()
            .map(|(session, offered)| {
                let name = session_name(lang, session);
                // Once chosen, an option stands alone: it says the session too.
                let said = |one| format!("{} – {name}", place(lang, session, one));
                let options = offered.into_iter().map(|one| Choice::new(value_of(one), said(one)));
                Options {
                    options: options.collect(),
                    heading: Some(name),
                }
            })
            .collect();
        let select = |(n, name): (usize, &&'static str)| Select {
            error: self.problems.at(name),
            value: self.fields.text(name).trim().to_owned(),
            prompt: Some(t.nomination_place_prompt()),
            groups: groups.clone(),
            optional: n > 0,
            width: Width::Full,
            ..Select::new(lang, *name, t.nomination_place((n + 1).to_string()), Vec::new())
        };
        html! {
            @if groups.is_empty() { p { (t.nomination_places_none()) } }
            @else { @for one in PLACES.iter().enumerate().map(select) { (one) } }
        }
    }

    fn points(&self) -> Markup {
        let t = self.lang.t();
        let topic = Field {
            hint: Some(t.nomination_topic_hint()),
            limit: Some(Limit::Characters(limit(TOPIC_CHARS))),
            ..self.field("topic", t.nomination_topic())
        };
        let points = Field {
            kind: Kind::Area(9),
            hint: Some(t.nomination_key_points_hint()),
            limit: Some(Limit::Words(limit(KEY_POINTS_WORDS))),
            ..self.field("key_points", t.nomination_key_points())
        };
        html! { (self.questions()) (topic) (points) }
    }

    /// The guiding questions of the sessions that are asked for.
    fn questions(&self) -> Markup {
        let lang = self.lang;
        let wished: Vec<&Session> = PLACES
            .iter()
            .filter_map(|name| parse_value(self.fields.text(name)))
            .filter_map(|one| self.ask.session_of(one))
            .collect();
        let asked = self.ask.call.sessions.iter().filter(|one| !one.questions.is_empty());
        let asked = asked.filter_map(|one| Some((wished.iter().find(|session| session.id == one.session)?, one)));
        let asked: Vec<_> = asked.collect();
        html! {
            @if !asked.is_empty() {
                div.stack-s {
                    h2 { (lang.t().nomination_questions()) }
                    @for (session, one) in asked {
                        h3 { (session_name(lang, session)) }
                        (paragraphs(lang, &one.questions))
                    }
                }
            }
        }
    }

    fn you(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let biography = Field {
            kind: Kind::Area(6),
            hint: Some(t.nomination_biography_hint()),
            limit: Some(Limit::Words(limit(BIOGRAPHY_WORDS))),
            ..self.field("biography", t.nomination_biography())
        };
        let previous = Field {
            kind: Kind::Area(4),
            hint: Some(t.nomination_previous_hint()),
            limit: Some(Limit::Characters(limit(LONGEST))),
            optional: true,
            ..self.field("previous", t.nomination_previous())
        };
        let authorised = Tick {
            ticked: self.fields.text("authorised") == TICKED,
            hint: Some(t.nomination_authorised_hint()),
            ..Tick::new(lang, "authorised", html! { (t.nomination_authorised()) })
        };
        let migrant_led = Tick {
            ticked: self.fields.text("migrant_led") == TICKED,
            hint: Some(t.nomination_migrant_led_hint()),
            ..Tick::new(lang, "migrant_led", html! { (t.nomination_migrant_led()) })
        };
        html! { (biography) (previous) (authorised) (migrant_led) }
    }

    fn languages(&self) -> Markup {
        let (lang, t, occasion) = (self.lang, self.lang.t(), self.ask.occasion);
        let spoken = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name()));
        let days = occasion.sittings.iter().map(|sitting| {
            let zone = &occasion.event.zone;
            Choice::new(sitting.id.to_string(), format::moment(lang, zone, sitting.starts_at))
        });
        let several = |name: &'static str, legend: String, choices: Vec<Choice>| Choices {
            many: Many::Several,
            error: self.problems.at(name),
            chosen: self.fields.all(name).map(str::to_owned).collect(),
            ..Choices::new(lang, name, legend, choices)
        };
        let needs = Field {
            kind: Kind::Area(3),
            hint: Some(t.nomination_needs_hint()),
            limit: Some(Limit::Characters(limit(LONGEST))),
            optional: true,
            private: true,
            ..self.field("needs", t.nomination_needs())
        };
        html! {
            (several("language", t.nomination_languages(), spoken.into()))
            @if !occasion.sittings.is_empty() { (several("sitting", t.nomination_sittings(), days.collect())) }
            (needs)
        }
    }

    fn consent(&self) -> Markup {
        let t = self.lang.t();
        let consent = Tick {
            ticked: self.fields.text("consent") == TICKED,
            hint: Some(t.nomination_consent_hint()),
            ..Tick::new(self.lang, "consent", html! { (t.nomination_consent()) })
        };
        html! { (consent) }
    }
}

fn limit(most: usize) -> u32 {
    u32::try_from(most).unwrap_or(u32::MAX)
}
