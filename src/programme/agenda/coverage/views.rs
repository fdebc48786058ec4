//! The matrix of groups and items; on a phone each group with the items it has.
use super::model::{Coverage, Covered};
use crate::access::Role;
use crate::i18n::{Translate, format, plain};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::programme::session::model::Session;
use crate::programme::session::words as names;
use crate::ui::parts::{BackLink, Empty, Heading};
use crate::ui::{Notice, Tone, words};
use maud::{Markup, Render, html};

pub struct CoverageView<'a> {
    pub desk: &'a EventDesk,
    pub coverage: Coverage<'a>,
}

impl Render for CoverageView<'_> {
    fn render(&self) -> Markup {
        let t = self.desk.lang.t();
        let desk = paths::AgendaDesk {
            event: self.desk.event.id,
        };
        html! {
            (Heading {
                crumb: Some(BackLink { label: t.agenda_desk_title(), href: desk.to_string() }),
                title: t.agenda_cover_title(),
                lead: Some(t.agenda_cover_lead()),
                actions: html! {},
            })
            @if self.coverage.sessions.is_empty() {
                (Empty { text: t.agenda_cover_none(), action: html! {} })
            } @else {
                (self.verdict())
                section.stack { (self.table()) }
            }
        }
    }
}

impl CoverageView<'_> {
    fn verdict(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let (empty, once) = (self.coverage.empty(), self.coverage.only_once());
        let all = html! { p { (t.agenda_cover_all()) } };
        html! {
            @if empty.is_empty() { (Notice::standing(lang, Tone::Good, all)) } @else {
                (Notice::standing(lang, Tone::Warn, html! {
                    p { b { (t.agenda_cover_empty()) } }
                    ul.empty-groups { @for group in empty { li { (words(lang, &group.label)) } } }
                }))
            }
            @if !once.is_empty() {
                section.stack-s {
                    h2 { (t.agenda_cover_once()) }
                    ul.once-groups.needs {
                        @for (group, session) in once {
                            li { (words(lang, &group.label)) ": " (self.item(session)) }
                        }
                    }
                }
            }
        }
    }

    /// Leads to the page on which an item is changed, for those who may.
    fn item(&self, session: &Session) -> Markup {
        let (lang, event) = (self.desk.lang, self.desk.event.id);
        let item = paths::AgendaItem {
            event,
            session: session.id,
        };
        let name = html! { (self.when(session)) " " (words(lang, &session.title)) };
        html! { @if self.desk.role >= Role::Organiser { a href=(item) { (name) } } @else { (name) } }
    }

    /// Narrow: its kind and hour; its title is read aloud.
    fn column(&self, session: &Session) -> Markup {
        let lang = self.desk.lang;
        html! {
            span { (names::kind(lang, session.kind)) } br; (self.when(session))
            span.vh { " " (words(lang, &session.title)) }
        }
    }

    /// "24 February, 10:00", in the hours of the event.
    fn when(&self, session: &Session) -> String {
        let lang = self.desk.lang;
        let (day, hour) = (
            format::day_month(lang, session.starts.date()),
            format::time(session.starts.time()),
        );
        plain(lang.t().agenda_cover_when(day, hour))
    }

    fn table(&self) -> Markup {
        let t = self.desk.lang.t();
        let head = |label: String| html! { th.n role="columnheader" scope="col" { (label) } };
        html! {
            div.tw role="region" tabindex="0" aria-label=(t.agenda_cover_table()) {
                table.flip.cover role="table" {
                    caption { (t.agenda_cover_table()) }
                    thead role="rowgroup" {
                        tr role="row" {
                            th role="columnheader" scope="col" { (t.agenda_desk_group()) }
                            (head(t.agenda_cover_total()))
                            (head(t.agenda_desk_minutes()))
                            (head(t.agenda_desk_leading_places()))
                            @for session in &self.coverage.sessions {
                                th.n.item role="columnheader" scope="col" { (self.column(session)) }
                            }
                        }
                    }
                    tbody role="rowgroup" { @for row in &self.coverage.rows { (self.row(row)) } }
                }
            }
        }
    }

    fn row(&self, row: &Covered<'_>) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let number = |n: usize| format::number(lang, i64::try_from(n).unwrap_or(i64::MAX));
        let figure = |label: String, shown: String| html! { td.n role="cell" data-label=(label) { (shown) } };
        let cells = row.speaking.iter().zip(&self.coverage.sessions);
        html! {
            tr role="row" {
                th role="rowheader" scope="row" { (words(lang, &row.group.label)) }
                (figure(t.agenda_cover_total(), number(row.total())))
                (figure(t.agenda_desk_minutes(), format::number(lang, row.minutes.into())))
                (figure(t.agenda_desk_leading_places(), number(row.leading)))
                @for (places, session) in cells {
                    td.n.none[*places == 0] role="cell" data-label=(self.label(session)) {
                        @if *places == 0 { span aria-hidden="true" { "–" } span.vh { (number(0)) } } @else { (number(*places)) }
                    }
                }
            }
        }
    }

    fn label(&self, session: &Session) -> String {
        format!("{} {}", self.when(session), session.title.pick(self.desk.lang).1)
    }
}
