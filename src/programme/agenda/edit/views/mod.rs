//! The page of an item: where its minutes go, the form, then splitting it and taking it away.
mod beside;
mod places;

use super::form::About;
use super::rules;
use crate::i18n::{Translate, format, plain};
use crate::kernel::{EventId, Lang, Localized, SessionId};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::programme::event::when;
use crate::programme::session::words;
use crate::ui::form::Hidden;
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{
    Button, Choice, ErrorSummary, Field, Form, Kind, Notice, Problem, Section, Select, Tick, Tone, Trilingual, Width,
    bdi,
};
use crate::web::Fields;
use maud::{Markup, html};
use sea_orm::ActiveEnum;

pub struct ItemView<'a> {
    pub desk: &'a EventDesk,
    pub about: About<'a>,
    pub typed: &'a Fields,
    pub problems: &'a [Problem],
    /// Of the item the fields were filled from; `None`: a new one.
    pub seen: Option<String>,
    /// The same of the two smaller forms.
    pub seen_beside: Option<String>,
    pub done: Option<Done>,
}

/// What the form before this page did, with the number of the agenda since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Saved(i32),
    Split(i32),
    /// A place came here from another item.
    Moved(i32),
    Unchanged,
}

impl Done {
    pub fn read(query: &Fields) -> Option<Self> {
        let number = |name: &str| query.text(name).parse().ok();
        number("saved")
            .map(Self::Saved)
            .or_else(|| number("split").map(Self::Split))
            .or_else(|| number("moved").map(Self::Moved))
            .or_else(|| query.has("unchanged").then_some(Self::Unchanged))
    }

    pub fn address(self, event: EventId, session: SessionId) -> String {
        let item = paths::AgendaItem { event, session };
        match self {
            Self::Saved(number) => format!("{item}?saved={number}"),
            Self::Split(number) => format!("{item}?split={number}"),
            Self::Moved(number) => format!("{item}?moved={number}"),
            Self::Unchanged => format!("{item}?unchanged"),
        }
    }
}

impl ItemView<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let (lang, t) = (self.lang(), self.lang().t());
        let event = self.desk.event.id;
        let at = match self.is_new() {
            true => paths::AgendaItemNew { event }.to_string(),
            false => self.item(),
        };
        let title = match self.is_new() {
            true => t.agenda_edit_new(),
            false => self.about.present.title.pick(lang).1.to_owned(),
        };
        let desk = paths::AgendaDesk { event }.to_string();
        let main = html! {
            (ErrorSummary { lang, problems: self.problems.to_vec() })
            (self.notices())
            (Heading {
                crumb: Some(BackLink { label: t.agenda_desk_title(), href: desk }),
                title: title.clone(),
                lead: None,
                actions: html! {},
            })
            @if !self.is_new() { (self.standing()) }
            (Form {
                body: html! { (self.what()) (self.when()) (self.places()) (self.reason("reason", t.agenda_import_reason())) (self.kept()) },
                buttons: html! { (Button::new(if self.is_new() { t.agenda_edit_add() } else { t.agenda_edit_save() })) },
                ..Form::new(at.clone())
            })
            @if !self.is_new() { (self.moving()) (self.split()) (self.removal()) }
        };
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Agenda, at, title, main)
        }
    }

    /// What the form carries beside what is typed.
    fn kept(&self) -> Markup {
        let hidden = |name: &str, value: String| Hidden {
            name: name.to_owned(),
            value,
        };
        html! {
            @match &self.seen {
                Some(seen) => (hidden("seen", seen.clone())),
                None => (hidden("item", self.about.present.id.to_string())),
            }
        }
    }

    fn notices(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let good = |text: String| Notice::done(lang, html! { p { (text) } });
        let number = |n: i32| format::number(lang, i64::from(n));
        html! {
            @match self.done {
                Some(Done::Saved(version)) => (good(t.agenda_edit_saved(number(version)))),
                Some(Done::Split(version)) => (good(t.agenda_edit_split_done(number(version)))),
                Some(Done::Moved(version)) => (good(t.agenda_edit_moved(number(version)))),
                Some(Done::Unchanged) => (Notice::standing(lang, Tone::Neutral, html! { p { (t.agenda_edit_unchanged()) } })),
                None => {}
            }
        }
    }

    /// Where the minutes of the item go, and the languages still to be written.
    fn standing(&self) -> Markup {
        let (lang, t, item) = (self.lang(), self.lang().t(), self.about.present);
        let shown = |minutes: i32| format::duration(lang, minutes.unsigned_abs());
        let left = rules::left(item);
        let sum = t.agenda_edit_sum(
            shown(rules::length(item)),
            shown(rules::of_places(&item.slots)),
            shown(item.open_floor_minutes.unwrap_or(0)),
        );
        let missing = self.missing();
        html! {
            p {
                (sum) " "
                @if left < 0 { b { (t.agenda_edit_over(shown(left))) } } @else { (t.agenda_edit_left(shown(left))) }
            }
            @if !missing.is_empty() {
                (Notice::standing(lang, Tone::Warn, html! {
                    p { (t.agenda_edit_missing()) }
                    ul { @for (name, languages) in missing { li { (name) ": " (self.own_names(&languages)) } } }
                }))
            }
        }
    }

    /// The texts that some languages have and others have not, by name.
    fn missing(&self) -> Vec<(String, Vec<Lang>)> {
        let (t, item) = (self.lang().t(), self.about.present);
        let line = |name: String, text: &Localized| (name, text.missing());
        let labels = item
            .slots
            .iter()
            .map(|slot| line(t.agenda_edit_label(slot.position.to_string()), &slot.label));
        [
            line(t.agenda_edit_title(), &item.title),
            line(t.agenda_edit_description(), &item.description),
            line(t.agenda_edit_floor_label(), &item.open_floor),
        ]
        .into_iter()
        .chain(labels)
        .filter(|(_, missing)| !missing.is_empty() && missing.len() < Lang::ALL.len())
        .collect()
    }

    /// Each in its own direction.
    fn own_names(&self, languages: &[Lang]) -> Markup {
        let comma = self.lang().t().slot_comma();
        html! {
            @for (at, lang) in languages.iter().enumerate() {
                @if at > 0 { (comma) " " }
                (bdi(lang.own_name()))
            }
        }
    }

    fn what(&self) -> Section {
        let (lang, t) = (self.lang(), self.lang().t());
        let options = words::kinds().map(|kind| Choice::new(kind.to_value(), words::kind(lang, kind)));
        Section {
            title: t.agenda_edit_what(),
            intro: None,
            body: html! {
                (Trilingual { hint: Some(t.agenda_edit_title_hint()), ..self.trilingual("title", t.agenda_edit_title(), Kind::Text) })
                (self.select("kind", t.agenda_edit_kind(), options.collect()))
                (Trilingual { optional: true, ..self.trilingual("description", t.agenda_edit_description(), Kind::Area(3)) })
                div.cols {
                    (self.figure("number", (t.agenda_edit_number(), t.agenda_edit_number_hint())))
                    (self.figure("round_table", (t.agenda_edit_round_table(), t.agenda_edit_number_hint())))
                    (Field { optional: true, ..self.field("objectives", t.agenda_edit_objectives(), Some(t.agenda_edit_objectives_hint())) })
                }
            },
        }
    }

    fn when(&self) -> Section {
        let (lang, t) = (self.lang(), self.lang().t());
        let city = format::city(lang, &self.desk.event.zone);
        let days = self.desk.sittings.iter().map(|sitting| {
            let (name, date) = (
                when::sitting_name(lang, sitting),
                format::date(lang, sitting.starts.date()),
            );
            Choice::new(sitting.id.to_string(), plain(t.agenda_edit_day_of(name, date)))
        });
        let hour = || Some(t.agenda_edit_hour_hint());
        Section {
            title: t.agenda_edit_when(),
            intro: Some(t.agenda_edit_when_intro(city)),
            body: html! {
                (self.select("sitting", t.agenda_edit_day(), days.collect()))
                div.cols {
                    (self.field("starts", t.agenda_edit_starts(), hour()))
                    (self.field("ends", t.agenda_edit_ends(), hour()))
                }
                (Tick { ticked: self.typed.text("next_day") == "true", ..Tick::new(lang, "next_day", html! { (t.agenda_edit_next_day()) }) })
                (Field { optional: true, width: Width::Medium, ..self.field("room", t.agenda_edit_room(), Some(t.agenda_edit_room_hint())) })
            },
        }
    }

    fn reason(&self, name: &str, label: String) -> Markup {
        let t = self.lang().t();
        html! {
            @if self.about.is_promised() {
                (Field {
                    width: Width::Full,
                    ..self.field(name, label, Some(t.agenda_import_reason_hint()))
                })
            }
        }
    }

    fn select(&self, name: &str, label: String, options: Vec<Choice>) -> Select {
        Select {
            value: self.typed.text(name).to_owned(),
            error: self.error(name),
            ..Select::new(self.lang(), name, label, options)
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

    fn trilingual(&self, name: &str, label: String, kind: Kind) -> Trilingual {
        let typed = |lang: Lang| self.typed.text(&format!("{name}_{}", lang.code()));
        let value = Localized::new(typed(Lang::Ar), typed(Lang::En), typed(Lang::Fr));
        Trilingual {
            kind,
            error: self.error(name),
            ..Trilingual::new(self.lang(), name, label, value)
        }
    }

    fn error(&self, field: &str) -> Option<String> {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map(|problem| problem.message.clone())
    }

    fn is_new(&self) -> bool {
        self.seen.is_none()
    }

    fn item(&self) -> String {
        let (event, session) = (self.desk.event.id, self.about.present.id);
        paths::AgendaItem { event, session }.to_string()
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}
