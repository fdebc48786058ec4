//! The sections of the form: dates, roles, words, places, what happens afterwards.
use super::CallDesk;
use crate::i18n::{Translate, format};
use crate::programme::session::model::Session;
use crate::programme::session::slots;
use crate::speakers::call::form::{WHOLE, places_field, questions_field};
use crate::speakers::call::model::{NextReserve, ROLES, State};
use crate::speakers::call::words;
use crate::ui::choice::Many;
use crate::ui::{Choice, Choices, Field, Kind, Section, Tick, Trilingual, Width};
use maud::{Markup, html};
use sea_orm::ActiveEnum;

impl CallDesk<'_> {
    pub(super) fn dates(&self) -> Section {
        let (lang, t) = (self.lang(), self.lang().t());
        let city = format::city(lang, &self.desk.event.zone);
        let day = || Some(t.limits_date_hint());
        Section {
            title: t.call_dates(),
            intro: Some(t.call_dates_intro(city)),
            body: html! {
                @if self.call().state == State::Published { p { (t.call_dates_stand()) } } @else {
                    div.cols {
                        (self.field("opens_date", t.call_opens_date(), day()))
                        (self.field("opens_time", t.call_opens_time(), Some(t.call_opens_time_hint())))
                        (self.field("closes_date", t.call_closes_date(), day()))
                        (self.field("closes_time", t.call_closes_time(), Some(t.call_closes_time_hint())))
                    }
                }
                div.cols {
                    (self.maybe("review_date", t.call_review_date(), t.call_review_hint()))
                    (self.maybe("review_time", t.call_review_time(), t.call_closes_time_hint()))
                }
                (self.maybe("answers_by", t.call_answers_by(), t.call_answers_hint()))
            },
        }
    }

    fn maybe(&self, name: &str, label: String, hint: String) -> Field {
        Field {
            optional: true,
            ..self.field(name, label, Some(hint))
        }
    }

    pub(super) fn roles(&self) -> Section {
        let (lang, t) = (self.lang(), self.lang().t());
        let roles = ROLES.map(|role| Choice::new(role.to_value(), words::role(lang, role)));
        Section {
            title: t.call_roles(),
            intro: None,
            body: html! {
                (Choices {
                    many: Many::Several,
                    error: self.error("role"),
                    chosen: self.typed.all("role").map(str::to_owned).collect(),
                    ..Choices::new(lang, "role", t.call_roles_legend(), roles.to_vec())
                })
            },
        }
    }

    pub(super) fn texts(&self) -> Section {
        let t = self.lang().t();
        Section {
            title: t.call_texts(),
            intro: Some(t.call_texts_intro()),
            body: html! {
                (Trilingual { optional: true, hint: Some(t.call_intro_hint()), ..self.trilingual("intro", t.call_intro(), Kind::Area(4)) })
                (Trilingual { hint: Some(t.call_decided_by_hint()), ..self.trilingual("decided_by", t.call_decided_by(), Kind::Text) })
            },
        }
    }

    pub(super) fn places(&self) -> Section {
        let t = self.lang().t();
        let sessions: Vec<&Session> = self.about.offered().collect();
        Section {
            title: t.call_places(),
            intro: Some(if sessions.is_empty() {
                t.call_places_none()
            } else {
                t.call_places_intro()
            }),
            body: html! { @for session in sessions { (self.session(session)) } },
        }
    }

    /// Its places to tick, and its guiding questions, folded away while there are none.
    fn session(&self, session: &Session) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let (name, questions) = (places_field(session.id), questions_field(session.id));
        let title = session.title.pick(lang).1;
        let when = format!(
            "{}, {}",
            format::date(lang, session.starts.date()),
            format::time_range(lang, session.starts.time(), session.ends.time())
        );
        let mut options = vec![Choice::new(WHOLE, t.call_place_whole())];
        let places = self.about.places(session);
        options.extend(places.map(|slot| Choice::new(slot.id.to_string(), slots::line(lang, slot, self.about.groups))));
        let field = self.trilingual(&questions, t.call_questions_of(title), Kind::Area(3));
        let open = !field.value.is_empty() || field.error.is_some();
        html! {
            (Choices {
                many: Many::Several,
                hint: Some(when),
                error: self.error(&name),
                chosen: self.typed.all(&name).map(str::to_owned).collect(),
                ..Choices::new(lang, name.clone(), title, options)
            })
            details open[open] {
                summary { (t.call_questions()) span.vh { " – " (title) } }
                (Trilingual { optional: true, hint: Some(t.call_questions_hint()), ..field })
            }
        }
    }

    pub(super) fn afterwards(&self) -> Section {
        let (lang, t) = (self.lang(), self.lang().t());
        let next = [
            (NextReserve::Proposed, t.call_next_proposed()),
            (NextReserve::Sent, t.call_next_sent()),
        ];
        let options = next.map(|(next, label)| Choice::new(next.to_value(), label));
        Section {
            title: t.call_afterwards(),
            intro: None,
            body: html! {
                (Tick {
                    hint: Some(t.call_blind_hint()),
                    ticked: self.typed.text("blind") == "true",
                    ..Tick::new(lang, "blind", html! { (t.call_blind()) })
                })
                (Choices {
                    error: self.error("next_reserve"),
                    chosen: vec![self.typed.text("next_reserve").to_owned()],
                    ..Choices::new(lang, "next_reserve", t.call_next(), options.to_vec())
                })
            },
        }
    }

    pub(super) fn reason(&self) -> Markup {
        let t = self.lang().t();
        html! {
            @if self.call().state == State::Published {
                (Section {
                    title: t.call_reason_title(),
                    intro: Some(t.call_reason_intro()),
                    body: html! { (Field { width: Width::Full, ..self.field("reason", t.call_reason(), None) }) },
                })
            }
        }
    }
}
