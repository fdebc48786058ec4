//! What a moved date does to the reminders, before it is moved.
use super::Shown;
use crate::i18n::{Translate, format, plain};
use crate::kernel::{Lang, Occurs};
use crate::mail::letter::LetterKind;
use crate::messages::outgoing::filter::Filter;
use crate::messages::reminder::model::Due;
use crate::messages::reminder::moving::{Effect, NOMINATION, REGISTRATION, Then, Which};
use crate::messages::reminder::words;
use crate::paths;
use crate::programme::event::frame::{EventPage, Here};
use crate::ui::form::Hidden;
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{
    Button, Cell, Choice, Choices, Column, ErrorSummary, Field, Form, Kind, LinkButton, Look, Notice, Problem, Row,
    Select, Table, Tag, Tone, Width,
};
use crate::web::Fields;
use jiff::civil;
use maud::{Markup, html};

pub struct MovePage<'a> {
    pub on: Shown<'a>,
    pub typed: &'a Fields,
    /// Which date was asked about, and the one it might become.
    pub asked: Option<(Which, civil::DateTime)>,
    pub effects: &'a [Effect<'a>],
    pub problems: &'a [Problem],
    /// The settings as this page saw them.
    pub seen: &'a str,
    pub may_save: bool,
}

impl<'a> MovePage<'a> {
    /// Nothing was asked yet.
    pub fn blank(on: Shown<'a>, typed: &'a Fields) -> Self {
        Self {
            on,
            typed,
            asked: None,
            effects: &[],
            problems: &[],
            seen: "",
            may_save: false,
        }
    }

    pub fn page(&self) -> EventPage<'_> {
        let (lang, t, event) = (self.lang(), self.lang().t(), self.on.desk.event.id);
        let back = BackLink {
            label: t.reminder_title(),
            href: paths::Reminders { event }.to_string(),
        };
        let main = html! {
            (ErrorSummary { lang, problems: self.problems.to_vec() })
            (Heading {
                crumb: Some(back),
                title: t.reminder_move_title(),
                lead: Some(t.reminder_move_lead()),
                actions: html! {},
            })
            (self.announced())
            (self.question())
            @if let Some((which, to)) = self.asked { (self.twice(which, to)) (self.result()) (self.act(which)) }
        };
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.on.desk.page(
                Here::Reminders,
                paths::ReminderMove { event },
                t.reminder_move_title(),
                main,
            )
        }
    }

    /// Announcements follow with what they leave to us; nobody but their writer can mend a date that was typed.
    fn announced(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let letters = Filter::default().letter(Some(LetterKind::Announcement));
        html! {
            @if self.on.announced > 0 {
                (Notice::standing(lang, Tone::Warn, html! {
                    p { (t.reminder_move_announced(self.on.announced)) }
                    p { a href=(letters.href(self.on.desk.event.id)) { (t.announcement_to_letters()) } }
                }))
            }
        }
    }

    fn question(&self) -> Markup {
        let (lang, t, event) = (self.lang(), self.lang().t(), self.on.desk.event.id);
        let mut dates = vec![Choice::new(REGISTRATION, t.reminder_move_registration())];
        if self.on.plan.facts.call.is_some() {
            dates.push(Choice::new(NOMINATION, t.reminder_move_nomination()));
        }
        let sittings = self.on.desk.sittings.iter();
        dates.extend(sittings.map(|it| {
            let said = plain(t.reminder_move_sitting(words::sitting(lang, it)));
            Choice::new(it.id.to_string(), said)
        }));
        let field = |name: &str, label: String, kind: Kind| Field {
            kind,
            width: Width::Small,
            value: self.typed.text(name).to_owned(),
            error: self.error(name),
            ..Field::new(lang, name, label)
        };
        html! {
            form.form.fs method="get" action=(paths::ReminderMove { event }) novalidate {
                (Select {
                    value: self.typed.text("what").to_owned(),
                    error: self.error("what"),
                    ..Select::new(lang, "what", t.reminder_move_what(), dates)
                })
                (field("date", t.reminder_move_date(), Kind::Date))
                (Field {
                    hint: Some(t.reminder_move_time_hint()),
                    ..field("time", t.reminder_move_time(), Kind::Time)
                })
                div.row { (Button { look: Look::Secondary, ..Button::new(t.reminder_move_show()) }) }
            }
        }
    }

    fn result(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let columns = vec![
            Column::new(t.reminder_move_rule()),
            Column::new(t.reminder_move_now()),
            Column::new(t.reminder_move_then()),
        ];
        let row = |effect: &Effect<'_>| {
            let rule = html! { (self.on.sentence(effect.rule)) (self.on.about(&effect.instance)) };
            let now = match effect.now {
                Some(due) => Cell::Html(self.on.due(due)),
                None => Cell::Text(t.reminder_move_none()),
            };
            Row::new(vec![Cell::Html(rule), now, Cell::Html(self.then(effect.then))])
        };
        let table = Table {
            caption_hidden: true,
            empty: (t.reminder_move_nothing(), None),
            ..Table::new(
                lang,
                t.reminder_move_result(),
                columns,
                self.effects.iter().map(row).collect(),
            )
        };
        html! { h2 { (t.reminder_move_result()) } (table) }
    }

    /// A deadline that happens twice is the later one.
    fn twice(&self, which: Which, to: civil::DateTime) -> Markup {
        let (lang, hour) = (self.lang(), format::time(to.time()));
        let said = match which {
            _ if self.on.desk.event.zone.occurs(to) != Occurs::Twice => None,
            Which::Registration => Some(lang.t().limits_closes_twice(hour)),
            Which::Nomination => Some(lang.t().call_closes_twice(hour)),
            Which::Sitting(_) => None,
        };
        html! { @if let Some(said) = said { (Notice::standing(lang, Tone::Warn, html! { p { (said) } })) } }
    }

    fn then(&self, then: Then) -> Markup {
        let t = self.lang().t();
        let tagged = |due: Due, tone: Tone, text: String| html! { (self.on.due(due)) br; (Tag { tone, text }) };
        match then {
            Then::Planned(due) => self.on.due(due),
            Then::Again(due) => tagged(due, Tone::Warn, t.reminder_move_again()),
            Then::Overdue(due) => tagged(due, Tone::Bad, t.reminder_move_overdue()),
            Then::Past(due) => tagged(due, Tone::Neutral, t.reminder_move_past()),
            Then::Gone => html! { (Tag { tone: Tone::Neutral, text: t.reminder_move_gone() }) },
        }
    }

    fn act(&self, which: Which) -> Markup {
        let (t, event) = (self.lang().t(), self.on.desk.event.id);
        let elsewhere = |label: String, href: String| {
            html! { p { (t.reminder_move_elsewhere()) } p { (LinkButton { look: Look::Secondary, ..LinkButton::new(label, href) }) } }
        };
        match which {
            Which::Registration if self.may_save => html! { (self.save()) },
            Which::Registration => html! { p { (t.reminder_move_owner()) } },
            Which::Nomination => elsewhere(t.reminder_move_to_call(), paths::CallDesk { event }.to_string()),
            Which::Sitting(_) => elsewhere(t.reminder_move_to_agenda(), paths::AgendaDesk { event }.to_string()),
        }
    }

    fn save(&self) -> Form {
        let (lang, t, event) = (self.lang(), self.lang().t(), self.on.desk.event.id);
        let overdue = self
            .effects
            .iter()
            .filter(|effect| matches!(effect.then, Then::Overdue(_)))
            .count();
        let kept = ["what", "date", "time"].map(|name| Hidden {
            name: name.to_owned(),
            value: self.typed.text(name).to_owned(),
        });
        let choices = vec![
            Choice::new("ask", t.reminder_move_ask()),
            Choice::new("send", t.reminder_send_now()),
            Choice::new("skip", t.reminder_skip()),
        ];
        let chosen = self.typed.filled("overdue").unwrap_or("ask").to_owned();
        Form {
            id: "move".to_owned(),
            body: html! {
                @for field in &kept { (field) }
                (Hidden { name: "seen".into(), value: self.seen.to_owned() })
                @if overdue > 0 {
                    (Choices {
                        hint: Some(t.reminder_waiting(overdue)),
                        chosen: vec![chosen],
                        ..Choices::new(lang, "overdue", t.reminder_move_overdue_choice(), choices)
                    })
                }
                (Field {
                    value: self.typed.text("reason").to_owned(),
                    error: self.error("reason"),
                    ..Field::new(lang, "reason", t.reminder_move_reason())
                })
            },
            buttons: html! { (Button::new(t.reminder_move_save())) },
            ..Form::new(paths::ReminderMove { event }.to_string())
        }
    }

    fn error(&self, field: &str) -> Option<String> {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map(|problem| problem.message.clone())
    }

    fn lang(&self) -> Lang {
        self.on.lang()
    }
}
