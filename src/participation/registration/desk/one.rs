//! One registration: what was answered, how it stands, deciding on it, correcting its group.
use super::views::{group, shown, state_tag};
use crate::directory::group::model::{Group, Groups};
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::participation::registration::model::{Attendance, Registration, State};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{Answer, Answers, BackLink, Heading};
use crate::ui::{Button, Choice, Field, Form, Kind, Limit, LinkButton, Look, Select, bdi, block, email};
use crate::web::{Fields, Problems};
use maud::{Markup, html};

/// Longest reason, in characters.
pub const REASON_MAX: usize = 600;

pub struct OneRegistration<'a> {
    pub desk: &'a EventDesk,
    pub groups: &'a Groups,
    pub registration: &'a Registration,
    /// On the waiting list of the group.
    pub position: Option<u64>,
    /// What was typed into a refused form.
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

impl OneRegistration<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let title = self.registration.answers.name.as_str();
        let at = paths::RegistrationDesk {
            event: self.desk.event.id,
            registration: self.registration.id,
        };
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Registrations, at, title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let event = self.desk.event.id;
        let position = self.position.and_then(|position| usize::try_from(position).ok());
        html! {
            (self.problems.summary(lang))
            (Heading {
                crumb: Some(BackLink {
                    label: t.programme_nav_registrations(),
                    href: paths::Registrations { event }.to_string(),
                }),
                title: self.registration.answers.name.as_str().to_owned(),
                lead: position.map(|position| t.registration_desk_position(shown(lang, position))),
                actions: html! { (state_tag(lang, self.registration.state)) (self.letters()) },
            })
            (self.decision())
            section.stack {
                h2 { (t.registration_desk_answers()) }
                (Answers { lang, answers: self.person().into_iter().chain(self.part()).chain(self.optional()).collect() })
            }
            (self.regroup())
        }
    }

    fn letters(&self) -> LinkButton {
        let at = paths::RegistrationMail {
            event: self.desk.event.id,
            registration: self.registration.id,
        };
        LinkButton {
            look: Look::Secondary,
            small: true,
            ..LinkButton::new(self.lang().t().outgoing_history_link(), at.to_string())
        }
    }

    fn person(&self) -> Vec<Answer> {
        let (lang, t, said) = (self.lang(), self.lang().t(), &self.registration.answers);
        let country = said.country.as_deref().and_then(|code| format::country(lang, code));
        let zone = &self.desk.event.zone;
        let sent = format::moment(lang, zone, self.registration.submitted_at);
        let reason = self.registration.reason.as_deref().map(block);
        let mut facts = vec![
            fact(t.registration_email(), Some(email(said.email.as_str()))),
            fact(
                t.registration_organisation(),
                said.organisation.as_ref().map(|name| bdi(name.as_str())),
            ),
            fact(
                t.registration_desk_group(),
                Some(group(lang, self.groups, self.registration.group)),
            ),
            fact(
                t.registration_desk_claimed(),
                Some(group(lang, self.groups, said.group)),
            ),
            fact(t.registration_country(), country.map(bdi)),
            fact(t.registration_desk_submitted(), Some(html! { (sent) })),
        ];
        facts.extend(reason.map(|reason| fact(t.registration_reason(), Some(reason))));
        facts
    }

    fn part(&self) -> Vec<Answer> {
        let (lang, t, said) = (self.lang(), self.lang().t(), &self.registration.answers);
        let language = |lang: Option<Lang>| lang.map(|lang| bdi(lang.own_name()));
        let attendance = match said.attendance {
            Attendance::InRoom => t.registration_attendance_room(),
            Attendance::Online => t.registration_attendance_online(),
        };
        let days = self.desk.sittings.iter();
        let days = days.filter(|sitting| said.sittings.contains(&sitting.id));
        let days = html! {
            ul.plain { @for sitting in days { li { (format::date(lang, sitting.starts.date())) } } }
        };
        vec![
            fact(t.registration_desk_days(), Some(days)),
            fact(t.registration_desk_attendance(), Some(html! { (attendance) })),
            fact(t.registration_desk_letters(), language(Some(said.lang))),
            fact(t.registration_desk_floor(), language(said.floor)),
            fact(t.registration_desk_interpretation(), language(said.interpretation)),
        ]
    }

    /// Sensitive answers are not read out to anybody: only that there is one.
    fn optional(&self) -> Vec<Answer> {
        let (t, said) = (self.lang().t(), &self.registration.answers);
        let answered = |given: bool| given.then(|| html! { (t.registration_answered()) });
        vec![
            fact(
                t.registration_desk_access_needs(),
                answered(said.access_needs.is_some()),
            ),
            fact(t.registration_gender(), answered(said.gender.is_some())),
            fact(t.registration_age(), answered(said.age.is_some())),
        ]
    }

    fn decision(&self) -> Markup {
        let t = self.lang().t();
        let buttons: &[(&str, Look, String)] = match self.registration.state {
            State::Pending => &[
                ("confirm", Look::Primary, t.registration_desk_confirm()),
                ("waitlist", Look::Secondary, t.registration_desk_waitlist()),
                ("refuse", Look::Danger, t.registration_desk_refuse()),
            ],
            State::Waitlisted => &[
                ("confirm", Look::Primary, t.registration_desk_confirm()),
                ("refuse", Look::Danger, t.registration_desk_refuse()),
            ],
            State::Confirmed => &[("cancel", Look::Danger, t.registration_desk_cancel())],
            State::Unconfirmed | State::Refused | State::Withdrawn | State::Cancelled => &[],
        };
        let button = |(word, look, label): &(&str, Look, String)| Button {
            look: *look,
            sends: Some(("decision".into(), (*word).into())),
            ..Button::new(label.clone())
        };
        let form = Form {
            id: "decision".into(),
            body: html! { (self.reason("reason", t.registration_desk_reason_hint())) },
            buttons: html! { @for one in buttons { (button(one)) } },
            ..Form::new(self.decides())
        };
        html! {
            @if !buttons.is_empty() {
                section.stack {
                    h2 { (t.registration_desk_decision()) }
                    @if let Some(error) = self.error("decision") { p.msg { (error) } }
                    (form)
                }
            } @else if let Some(error) = self.error("decision") { p.msg #decision tabindex="-1" { (error) } }
        }
    }

    fn regroup(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let present = self.registration.group.map(|group| group.to_string());
        let offered = |group: &Group| Choice::new(group.id.to_string(), group.name(lang));
        let select = Select {
            error: self.error("group"),
            value: self
                .typed
                .filled("group")
                .map(str::to_owned)
                .or(present)
                .unwrap_or_default(),
            prompt: self
                .registration
                .group
                .is_none()
                .then(|| t.registration_desk_no_group()),
            ..Select::new(
                lang,
                "group",
                t.registration_desk_group(),
                self.groups.iter().map(offered).collect(),
            )
        };
        let at = paths::RegistrationGroup {
            event: self.desk.event.id,
            registration: self.registration.id,
        };
        let button = Button {
            look: Look::Secondary,
            ..Button::new(t.registration_desk_regroup())
        };
        let form = Form {
            id: "regroup".into(),
            body: html! { (select) (self.reason("group_reason", t.registration_desk_regroup_hint())) },
            buttons: html! { (button) },
            ..Form::new(at.to_string())
        };
        html! {
            section.stack { h2 { (t.registration_desk_regroup_title()) } p { (t.registration_desk_regroup_lead()) } (form) }
        }
    }

    fn reason(&self, name: &'static str, hint: String) -> Field {
        Field {
            kind: Kind::Area(3),
            hint: Some(hint),
            error: self.error(name),
            value: self.typed.text(name).to_owned(),
            limit: Some(Limit::Characters(u32::try_from(REASON_MAX).unwrap_or(u32::MAX))),
            ..Field::new(self.lang(), name, self.lang().t().registration_desk_reason())
        }
    }

    fn decides(&self) -> String {
        let at = paths::RegistrationDecision {
            event: self.desk.event.id,
            registration: self.registration.id,
        };
        at.to_string()
    }

    fn error(&self, field: &str) -> Option<String> {
        self.problems.of(field).map(str::to_owned)
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}

fn fact(question: String, answer: Option<Markup>) -> Answer {
    Answer {
        question,
        answer,
        change: None,
    }
}
