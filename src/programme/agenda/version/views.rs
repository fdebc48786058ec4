//! The page of versions: the list, two to choose, and their difference in words.
use super::diff::{Detail, Difference, differences};
use super::model::{Cause, Item, Place, Snapshot, Version};
use crate::access::account::model::Account;
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, plain};
use crate::kernel::{EventId, Lang};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::programme::session::model::Slot;
use crate::programme::session::{slots, words as names};
use crate::ui::parts::{BackLink, Empty, Heading};
use crate::ui::{Button, Cell, Choice, Column, Look, Row, Select, Table, Tag, Tone, Width, bdi, words};
use crate::web::Fields;
use jiff::civil::DateTime;
use maud::{Markup, Render, html};

pub struct VersionsView<'a> {
    pub desk: &'a EventDesk,
    pub accounts: &'a [Account],
    pub groups: &'a Groups,
    /// Newest first.
    pub versions: &'a [Version],
    pub compared: Option<Compared<'a>>,
}

pub struct Compared<'a> {
    pub from: i32,
    pub to: i32,
    pub before: &'a Snapshot,
    pub after: &'a Snapshot,
}

/// The page's own address, with the two versions it compares.
pub fn address(event: EventId, query: &Fields) -> String {
    let page = paths::AgendaVersions { event };
    match (query.filled("from"), query.filled("to")) {
        (Some(from), Some(to)) => {
            let pair = Fields::from_pairs([("from", from), ("to", to)]);
            format!("{page}?{}", pair.encode())
        }
        _ => page.to_string(),
    }
}

impl Render for VersionsView<'_> {
    fn render(&self) -> Markup {
        let t = self.desk.lang.t();
        let desk = paths::AgendaDesk {
            event: self.desk.event.id,
        };
        html! {
            (Heading {
                crumb: Some(BackLink { label: t.agenda_desk_title(), href: desk.to_string() }),
                title: t.agenda_version_title(),
                lead: Some(t.agenda_version_lead()),
                actions: html! {},
            })
            @if self.versions.is_empty() {
                (Empty { text: t.agenda_version_none(), action: html! {} })
            } @else {
                @if let Some(compared) = &self.compared { (self.difference(compared)) }
                section.stack { (self.list()) }
            }
        }
    }
}

impl VersionsView<'_> {
    fn list(&self) -> Table {
        let t = self.desk.lang.t();
        let columns = vec![
            Column::new(t.agenda_version_number()),
            Column::new(t.agenda_version_when()),
            Column::new(t.agenda_version_who()),
            Column::new(t.agenda_version_what()),
            Column::new(t.agenda_version_why()),
        ];
        let rows = self.versions.iter().map(|version| self.row(version)).collect();
        Table::new(self.desk.lang, t.agenda_version_list(), columns, rows)
    }

    fn row(&self, version: &Version) -> Row {
        let (lang, zone) = (self.desk.lang, &self.desk.event.zone);
        let who = version
            .account
            .and_then(|id| self.accounts.iter().find(|account| account.id == id));
        let text = |text: Option<String>| text.map_or(Cell::Empty, Cell::Text);
        Row::new(vec![
            Cell::Text(format::number(lang, version.number.into())),
            text(version.at.map(|at| format::moment(lang, zone, at))),
            text(who.map(|account| account.name.clone())),
            Cell::Text(self.cause(version.cause)),
            text(Some(version.reason.clone()).filter(|reason| !reason.is_empty())),
        ])
    }

    fn cause(&self, cause: Cause) -> String {
        let t = self.desk.lang.t();
        match cause {
            Cause::Beginning => t.agenda_version_beginning(),
            Cause::Imported => t.agenda_version_imported(),
            Cause::Edited => t.agenda_version_edited(),
            Cause::SpeakerNamed => t.agenda_version_named(),
            Cause::SpeakerLeft => t.agenda_version_left(),
        }
    }

    fn difference(&self, compared: &Compared<'_>) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let number = |n: i32| format::number(lang, n.into());
        let found = differences(compared.before, compared.after);
        html! {
            section.stack {
                (self.choose(compared))
                h2 { (t.agenda_version_between(number(compared.from), number(compared.to))) }
                @if found.is_empty() { p { (t.agenda_version_same()) } }
                ul.plain.findings { @for one in &found { li.stack-s { (self.one(one)) } } }
            }
        }
    }

    fn choose(&self, compared: &Compared<'_>) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let select = |name: &str, label: String, chosen: i32| {
            let options = self.versions.iter().map(|version| {
                let number = format::number(lang, version.number.into());
                Choice::new(version.number.to_string(), plain(t.agenda_version_one(number)))
            });
            Select {
                value: chosen.to_string(),
                width: Width::Small,
                ..Select::new(lang, name, label, options.collect())
            }
        };
        let action = paths::AgendaVersions {
            event: self.desk.event.id,
        };
        html! {
            form.filters.noprint method="get" action=(action) {
                (select("from", t.agenda_version_from(), compared.from))
                (select("to", t.agenda_version_to(), compared.to))
                (Button { look: Look::Secondary, ..Button::new(t.agenda_version_compare()) })
            }
        }
    }

    fn one(&self, difference: &Difference<'_>) -> Markup {
        let t = self.desk.lang.t();
        match difference {
            Difference::Added(item) => self.head((Tone::Good, t.agenda_version_added()), item),
            Difference::Removed(item) => self.head((Tone::Bad, t.agenda_version_removed()), item),
            Difference::Changed { item, moved, details } => {
                let word = match moved {
                    Some(_) => (Tone::Warn, t.agenda_version_moved()),
                    None => (Tone::Neutral, t.agenda_version_changed()),
                };
                html! {
                    (self.head(word, item))
                    @if moved.is_some() || !details.is_empty() {
                        ul {
                            @if let Some(before) = moved {
                                li { (t.agenda_version_moved_from(self.hours(*before), self.hours((item.starts, item.ends)))) }
                            }
                            @for detail in details { li { (self.detail(item, detail)) } }
                        }
                    }
                }
            }
        }
    }

    fn head(&self, (tone, text): (Tone, String), item: &Item) -> Markup {
        let lang = self.desk.lang;
        html! {
            p { (Tag { tone, text }) " " b { (words(lang, &item.title)) } }
            p.muted { (self.hours((item.starts, item.ends))) }
        }
    }

    fn detail(&self, item: &Item, detail: &Detail<'_>) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let line = |place: &Place| self.place(place);
        let minutes = |minutes: &i32| format::duration(lang, minutes.unsigned_abs());
        let room = |room: &Option<&str>| room.map_or_else(|| t.agenda_version_no_room(), str::to_owned);
        let text = match detail {
            Detail::Title(old) if old.title.pick(lang) != item.title.pick(lang) => {
                return html! { (t.agenda_version_title_was()) " " (words(lang, &old.title)) };
            }
            // Another language of it than the reader's.
            Detail::Title(_) => t.agenda_version_title_other(),
            Detail::Kind(old) => t.agenda_version_kind(names::kind(lang, old.kind), names::kind(lang, item.kind)),
            Detail::Description => t.agenda_version_description(),
            Detail::Room(before, after) => t.agenda_version_room(room(before), room(after)),
            Detail::OpenFloor(before, after) => t.agenda_version_open_floor(minutes(before), minutes(after)),
            Detail::PlaceAdded(place) => t.agenda_version_place_added(line(place)),
            Detail::PlaceRemoved(place) => t.agenda_version_place_removed(line(place)),
            Detail::PlaceChanged(before, after) if line(before) == line(after) => {
                t.agenda_version_place_label(line(after))
            }
            Detail::PlaceChanged(before, after) => t.agenda_version_place_changed(line(before), line(after)),
            Detail::PlaceOrder => t.agenda_version_place_order(),
            Detail::Named(place) => t.agenda_version_place_named(line(place)),
            Detail::Unnamed(place) => t.agenda_version_place_unnamed(line(place)),
        };
        html! { (bdi(&text)) }
    }

    fn hours(&self, (starts, ends): (DateTime, DateTime)) -> String {
        let lang = self.desk.lang;
        let hours = format::time_range(lang, starts.time(), ends.time());
        plain(lang.t().agenda_version_hours(format::date(lang, starts.date()), hours))
    }

    fn place(&self, place: &Place) -> String {
        let slot = Slot {
            id: place.id,
            position: 0,
            role: place.role,
            open_to: place.open_to.clone(),
            named_office: place.named_office,
            minutes: place.minutes,
            letter: None,
            label: place.label.clone(),
            named: None,
        };
        slots::line(self.lang(), &slot, self.groups)
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}
