//! The settings form: each field says what holds now and how many places are taken.
use super::form::group_field;
use super::model::{Plan, open_to};
use crate::directory::group::model::{Group, Groups};
use crate::i18n::{Translate, format};
use crate::kernel::{EventId, Lang, Occurs};
use crate::participation::registration::model::Attendance;
use crate::participation::registration::rules::{Counts, Wish};
use crate::participation::registration::store::places::Waiting;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::programme::event::model::OpenTo;
use crate::ui::form::Hidden;
use crate::ui::parts::Heading;
use crate::ui::{
    Button, Choice, Choices, ErrorSummary, Field, Form, Kind, Notice, Problem, Section, Tick, Tone, Width,
};
use crate::web::Fields;
use jiff::civil::DateTime;
use maud::{Markup, html};

pub(super) struct Settings<'a> {
    pub desk: &'a EventDesk,
    pub groups: &'a Groups,
    pub plan: &'a Plan,
    pub counts: &'a Counts,
    pub waiting: &'a [Waiting],
    pub typed: &'a Fields,
    /// Of the plan that the fields were filled from.
    pub seen: String,
    pub problems: &'a [Problem],
    pub done: Option<Done>,
}

/// What the form before this page did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Unchanged,
    /// So many people moved up.
    Saved(usize),
}

impl Done {
    pub fn read(query: &Fields) -> Option<Self> {
        match (query.has("unchanged"), query.text("saved").parse()) {
            (true, _) => Some(Self::Unchanged),
            (false, Ok(promoted)) => Some(Self::Saved(promoted)),
            (false, Err(_)) => None,
        }
    }

    pub fn address(self, event: EventId) -> String {
        let page = paths::EventSettings { event };
        match self {
            Done::Unchanged => format!("{page}?unchanged"),
            Done::Saved(promoted) => format!("{page}?saved={promoted}"),
        }
    }
}

impl Settings<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let (lang, t) = (self.lang(), self.lang().t());
        let at = paths::EventSettings {
            event: self.desk.event.id,
        };
        let main = html! {
            (ErrorSummary { lang, problems: self.problems.to_vec() })
            (self.notices())
            (Heading { crumb: None, title: t.limits_title(), lead: Some(t.limits_lead()), actions: html! {} })
            (Form {
                body: html! { (self.places()) (self.groups()) (self.window()) (self.reason()) },
                buttons: html! { (Button::new(t.limits_save())) },
                ..Form::new(at.to_string())
            })
        };
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Settings, at, t.limits_title(), main)
        }
    }

    fn notices(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let twice = |at: DateTime| self.desk.event.zone.occurs(at) == Occurs::Twice;
        let warn = |text: String| Notice::standing(lang, Tone::Warn, html! { p { (text) } });
        html! {
            @match self.done {
                Some(Done::Saved(promoted)) => (Notice::done(lang, html! { p { (t.limits_saved(promoted)) } })),
                Some(Done::Unchanged) => (Notice::standing(lang, Tone::Neutral, html! { p { (t.limits_unchanged()) } })),
                None => {}
            }
            @if self.problems.is_empty() && twice(self.plan.opens) { (warn(t.limits_opens_twice(format::time(self.plan.opens.time())))) }
            @if self.problems.is_empty() && twice(self.plan.closes) { (warn(t.limits_closes_twice(format::time(self.plan.closes.time())))) }
        }
    }

    fn places(&self) -> Section {
        let t = self.lang().t();
        let of = |attendance: Attendance| move |wish: &Wish| wish.attendance == attendance;
        let per_organisation = t.limits_now(self.limit(self.plan.per_organisation));
        Section {
            title: t.limits_places(),
            intro: Some(t.limits_places_intro()),
            body: html! {
                (self.number("in_room", t.limits_in_room(), self.stand(self.plan.in_room, self.counts.in_room, of(Attendance::InRoom))))
                (self.number("online", t.limits_online(), self.stand(self.plan.online, self.counts.online, of(Attendance::Online))))
                (self.number("per_organisation", t.limits_per_organisation(), format!("{per_organisation} {}", t.limits_per_organisation_hint())))
            },
        }
    }

    fn groups(&self) -> Section {
        let t = self.lang().t();
        let field = |group: &Group| {
            let taken = self.counts.by_group.get(&group.id).copied().unwrap_or(0);
            let limit = self.plan.by_group.get(&group.id).copied();
            let hint = self.stand(limit, taken, |wish| wish.group == Some(group.id));
            self.number(&group_field(&group.code), group.name(self.lang()).to_owned(), hint)
        };
        Section {
            title: t.limits_groups(),
            intro: Some(t.limits_groups_intro()),
            body: html! { div.cols { @for group in self.groups.iter() { (field(group)) } } },
        }
    }

    fn window(&self) -> Section {
        let (lang, t) = (self.lang(), self.lang().t());
        let event = &self.desk.event;
        let opens = event.registration.opens.map(|at| format::moment(lang, &event.zone, at));
        let closes = event
            .registration
            .closes
            .map(|at| format::deadline(lang, &event.zone, at));
        let approval = if self.plan.approval {
            t.limits_approval_on()
        } else {
            t.limits_approval_off()
        };
        Section {
            title: t.limits_window(),
            intro: opens
                .zip(closes)
                .map(|(opens, closes)| t.limits_window_now(opens, closes)),
            body: html! {
                (self.open_to())
                (Tick {
                    hint: Some(format!("{} {}", t.limits_now(approval), t.limits_approval_hint())),
                    ticked: self.typed.text("approval") == "true",
                    ..Tick::new(lang, "approval", html! { (t.limits_approval()) })
                })
                div.cols {
                    (self.field("opens_date", t.limits_opens_date(), Some(t.limits_date_hint())))
                    (self.field("opens_time", t.limits_opens_time(), Some(t.limits_opens_time_hint())))
                    (self.field("closes_date", t.limits_closes_date(), Some(t.limits_date_hint())))
                    (self.field("closes_time", t.limits_closes_time(), Some(t.limits_closes_time_hint())))
                }
                p { a href=(paths::ReminderMove { event: self.desk.event.id }) { (t.limits_to_reminders()) } }
            },
        }
    }

    fn open_to(&self) -> Choices {
        let (lang, t) = (self.lang(), self.lang().t());
        let name = |open_to: OpenTo| match open_to {
            OpenTo::InvitedOnly => t.limits_open_to_invited(),
            OpenTo::Open => t.limits_open_to_all(),
        };
        let choice = |known| Choice::new(open_to(known), name(known));
        Choices {
            hint: Some(t.limits_now(name(self.plan.open_to))),
            error: self.error("open_to"),
            chosen: vec![self.typed.text("open_to").to_owned()],
            ..Choices::new(
                lang,
                "open_to",
                t.limits_open_to(),
                [OpenTo::InvitedOnly, OpenTo::Open].map(choice).to_vec(),
            )
        }
    }

    fn reason(&self) -> Section {
        let t = self.lang().t();
        Section {
            title: t.limits_reason_title(),
            intro: Some(t.limits_reason_intro()),
            body: html! {
                (Field { width: Width::Full, ..self.field("reason", t.limits_reason(), None) })
                (Hidden { name: "seen".to_owned(), value: self.seen.clone() })
            },
        }
    }

    fn number(&self, name: &str, label: String, hint: String) -> Field {
        Field {
            kind: Kind::Number,
            ..self.field(name, label, Some(hint))
        }
    }

    fn field(&self, name: &str, label: String, hint: Option<String>) -> Field {
        Field {
            hint,
            error: self.error(name),
            value: self.typed.text(name).to_owned(),
            width: Width::Small,
            ..Field::new(self.lang(), name, label)
        }
    }

    /// "Now 40. 38 confirmed, 3 waiting."
    fn stand(&self, limit: Option<u32>, taken: u32, fits: impl Fn(&Wish) -> bool) -> String {
        let number = |people: usize| format::number(self.lang(), i64::try_from(people).unwrap_or(i64::MAX));
        let waiting = self.waiting.iter().filter(|one| fits(&one.wish)).count();
        self.lang()
            .t()
            .limits_stand(self.limit(limit), number(taken as usize), number(waiting))
    }

    fn limit(&self, limit: Option<u32>) -> String {
        let number = |places: u32| format::number(self.lang(), i64::from(places));
        limit.map_or_else(|| self.lang().t().limits_no_limit(), number)
    }

    fn error(&self, field: &str) -> Option<String> {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map(|problem| problem.message.clone())
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}
