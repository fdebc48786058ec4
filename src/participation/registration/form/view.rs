//! The form as markup: the first two sections here, the optional ones beside.
use super::{Address, Ask, SHOWN_AT, SHOWN_IN, TRAP, attendance_value, optional};
use crate::directory::group::model::Group;
use crate::i18n::{Country, Translate, countries_by_name};
use crate::kernel::Lang;
use crate::participation::registration::model::Attendance;
use crate::programme::event::model::Sitting;
use crate::ui::{
    Button, Choice, Choices, Field, Form, Hidden, Kind, Look, Many, Moment, Options, Section, Select, Trap, email,
    field,
};
use crate::web::{Fields, Problems};
use maud::{Markup, Render, html};

/// What is typed so far and what is wrong with it.
pub struct FormView<'a> {
    pub lang: Lang,
    pub ask: &'a Ask<'a>,
    pub fields: &'a Fields,
    pub problems: &'a Problems,
    /// Where it is sent; sealed for a personal link.
    pub action: String,
    /// Where "save and finish later" is sent; `None` where nothing can be kept.
    pub draft: Option<String>,
    /// Names this form in the browser's own memory.
    pub keep: String,
    pub send: String,
    pub hand: Hand,
}

/// Who fills the form: nobody consents for somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    Own,
    Organiser,
}

impl FormView<'_> {
    pub(super) fn value(&self, name: &str) -> String {
        self.fields.text(name).to_owned()
    }

    pub(super) fn error(&self, name: &str) -> Option<String> {
        self.problems.of(name).map(str::to_owned)
    }

    fn section(title: String, body: Markup) -> Section {
        Section {
            title,
            intro: None,
            body,
        }
    }

    fn about(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        html! {
            (Field { kind: Kind::Name, hint: Some(t.registration_name_hint()), error: self.error("name"),
                value: self.value("name"), ..Field::new(lang, "name", t.registration_name()) })
            (self.address())
            (Field { kind: Kind::Organisation, hint: Some(t.registration_organisation_hint()), optional: true,
                error: self.error("organisation"), value: self.value("organisation"),
                ..Field::new(lang, "organisation", t.registration_organisation()) })
            (self.groups())
            (self.countries())
        }
    }

    fn address(&self) -> Markup {
        let t = self.lang.t();
        match &self.ask.address {
            Address::Typed => Field {
                kind: Kind::Email,
                hint: Some(t.registration_email_hint()),
                error: self.error("email"),
                value: self.value("email"),
                ..Field::new(self.lang, "email", t.registration_email())
            }
            .render(),
            Address::Known(known) => html! {
                div.f {
                    p { b { (t.registration_email()) } }
                    p.hint { (t.registration_email_fixed_hint(self.ask.occasion.contact_email())) }
                    p { (email(known.as_str())) }
                }
            },
        }
    }

    fn groups(&self) -> Choices {
        let t = self.lang.t();
        let choice = |group: &Group| Choice {
            hint: group.definition.get(self.lang).map(str::to_owned),
            ..Choice::new(group.id.to_string(), group.name(self.lang))
        };
        let offered = self.ask.groups.iter().map(choice).collect();
        Choices {
            hint: Some(t.registration_group_hint()),
            error: self.error("group"),
            chosen: vec![self.value("group")],
            ..Choices::new(self.lang, "group", t.registration_group(), offered)
        }
    }

    fn countries(&self) -> Select {
        let t = self.lang.t();
        let choice = |country: &&Country| Choice::new(country.code.clone(), country.name(self.lang));
        let all = countries_by_name(self.lang);
        let region = all.iter().filter(|country| country.arab_region).map(choice).collect();
        Select {
            error: self.error("country"),
            value: self.value("country"),
            prompt: Some(t.registration_country_prompt()),
            autocomplete: Some("country".to_owned()),
            groups: vec![
                Options {
                    heading: Some(t.registration_country_region()),
                    options: region,
                },
                Options {
                    heading: Some(t.registration_country_all()),
                    options: all.iter().map(choice).collect(),
                },
            ],
            ..Select::new(self.lang, "country", t.registration_country(), Vec::new())
        }
    }

    fn part(&self) -> Markup {
        html! {
            (self.sittings())
            @if self.ask.ways().len() > 1 { (self.attendance()) }
            (self.interface())
            (self.language("floor", self.lang.t().registration_floor(), self.lang.t().registration_no_preference()))
            (self.language("interpretation", self.lang.t().registration_interpretation(),
                self.lang.t().registration_interpretation_none()))
        }
    }

    fn sittings(&self) -> Choices {
        let t = self.lang.t();
        let occasion = self.ask.occasion;
        let choice = |(sitting, moment): (&Sitting, Moment)| Choice {
            hint: Some(sitting.label.pick(self.lang).1.to_owned()).filter(|label| !label.is_empty()),
            ..Choice::new(sitting.id.to_string(), moment.text)
        };
        let offered = occasion.sittings.iter().zip(occasion.moments(self.lang)).map(choice);
        Choices {
            many: Many::Several,
            hint: Some(t.registration_sittings_hint()),
            error: self.error("sitting"),
            chosen: self.fields.all("sitting").map(str::to_owned).collect(),
            ..Choices::new(self.lang, "sitting", t.registration_sittings(), offered.collect())
        }
    }

    fn attendance(&self) -> Choices {
        let t = self.lang.t();
        let place = self.ask.occasion.place(self.lang);
        let label = |way: Attendance| match way {
            Attendance::InRoom if place.is_empty() => t.registration_attendance_room(),
            Attendance::InRoom => t.registration_attendance_room_at(place),
            Attendance::Online => t.registration_attendance_online(),
        };
        let offered = self
            .ask
            .ways()
            .iter()
            .map(|way| Choice::new(attendance_value(*way), label(*way)))
            .collect();
        Choices {
            error: self.error("attendance"),
            chosen: vec![self.value("attendance")],
            ..Choices::new(self.lang, "attendance", t.registration_attendance(), offered)
        }
    }

    fn interface(&self) -> Choices {
        let t = self.lang.t();
        let offered = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name())).into();
        Choices {
            error: self.error("interface"),
            chosen: vec![self.value("interface")],
            ..Choices::new(self.lang, "interface", t.registration_interface(), offered)
        }
    }

    fn language(&self, name: &'static str, label: String, none: String) -> Select {
        let offered = self
            .ask
            .occasion
            .event
            .languages
            .iter()
            .map(|lang| Choice::new(lang.code(), lang.own_name()))
            .collect();
        Select {
            error: self.error(name),
            value: self.value(name),
            prompt: Some(none),
            optional: true,
            width: field::Width::Small,
            ..Select::new(self.lang, name, label, offered)
        }
    }

    fn buttons(&self) -> Markup {
        html! {
            (Button::new(self.send.clone()))
            @if let Some(draft) = &self.draft {
                (Button { look: Look::Secondary, to: Some(draft.clone()), sends: Some(("later".into(), "1".into())),
                    ..Button::new(self.lang.t().registration_later()) })
            }
        }
    }
}

impl Render for FormView<'_> {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        let notice = self.ask.occasion.event.notice_version.clone();
        Form {
            keep: Some(self.keep.clone()),
            body: html! {
                (Self::section(t.registration_section_about(), self.about()))
                (Self::section(t.registration_section_part(), self.part()))
                (optional::optional(self))
                @match self.hand {
                    Hand::Own => (optional::consent(self)),
                    Hand::Organiser => (optional::notice(self)),
                }
                (Hidden { name: "notice".into(), value: notice })
                (Hidden { name: SHOWN_IN.into(), value: self.lang.code().into() })
                @if let Some(at) = self.fields.filled(SHOWN_AT) { (Hidden { name: SHOWN_AT.into(), value: at.into() }) }
                (Trap { name: TRAP.into() })
            },
            buttons: self.buttons(),
            ..Form::new(self.action.clone())
        }
        .render()
    }
}
