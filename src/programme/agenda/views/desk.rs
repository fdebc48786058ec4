//! The organiser's agenda page.
use super::findings::{Book, FindingsView, NOTE, Refusal};
use crate::access::Role;
use crate::directory::group::model::{Group, Groups};
use crate::i18n::{Translate, format};
use crate::paths;
use crate::programme::agenda::shown::Agenda;
use crate::programme::agenda::store::{Kept, State};
use crate::programme::event::frame::EventDesk;
use crate::programme::session::model::{Session, Slot};
use crate::ui::parts::{Empty, Heading, KeyFigure, KeyFigures};
use crate::ui::{Cell, Column, ErrorSummary, LinkButton, Look, Notice, Problem, Row, Table, words};
use maud::{Markup, Render, html};

pub struct DeskView<'a> {
    pub desk: &'a EventDesk,
    pub imported: bool,
    /// An item was: the number of the agenda since.
    pub removed: Option<i32>,
    pub decided: bool,
    pub refusal: Option<Refusal>,
    pub findings: Vec<Kept>,
    pub sessions: Vec<Session>,
    pub groups: Groups,
}

impl Render for DeskView<'_> {
    fn render(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        html! {
            (self.summary())
            @if self.imported { (Notice::done(lang, html! { p { (t.agenda_desk_imported()) } })) }
            @if let Some(version) = self.removed {
                (Notice::done(lang, html! { p { (t.agenda_edit_removed(format::number(lang, i64::from(version)))) } }))
            }
            @if self.decided { (Notice::done(lang, html! { p { (t.agenda_desk_kept()) } })) }
            (self.heading())
            (self.links())
            @if self.sessions.is_empty() {
                (Empty { text: t.agenda_desk_empty(), action: html! {} })
            } @else {
                div.stack-l {
                    (KeyFigures(self.figures()))
                    section.stack { h2 { (t.agenda_desk_findings()) " " span.muted { (self.open()) } } (self.findings()) }
                    section.stack { (self.coverage()) }
                    section.stack { h2 { (t.agenda_desk_items()) } (self.agenda()) }
                }
            }
        }
    }
}

impl DeskView<'_> {
    fn summary(&self) -> ErrorSummary {
        let problem = |refusal: &Refusal| Problem {
            field: format!("{NOTE}{}", refusal.finding),
            message: refusal.message.clone(),
        };
        ErrorSummary {
            lang: self.desk.lang,
            problems: self.refusal.iter().map(problem).collect(),
        }
    }

    fn may_change(&self) -> bool {
        self.desk.role >= Role::Organiser
    }

    fn heading(&self) -> Heading {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let (event, slug) = (self.desk.event.id, self.desk.event.slug.clone());
        let public = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(t.agenda_desk_public(), paths::AgendaPage { lang, slug }.to_string())
        };
        let add = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(t.agenda_edit_new(), paths::AgendaItemNew { event }.to_string())
        };
        let import = LinkButton::new(t.agenda_import_title(), paths::AgendaImport { event }.to_string());
        Heading {
            crumb: None,
            title: t.agenda_desk_title(),
            lead: None,
            actions: html! { (public) @if self.may_change() { (add) (import) } },
        }
    }

    fn links(&self) -> Markup {
        let (t, event) = (self.desk.lang.t(), self.desk.event.id);
        html! {
            ul.links.noprint {
                @if self.may_change() { li { a href=(paths::AgendaConflicts { event }) { (t.agenda_conflict_title()) } } }
                li { a href=(paths::AgendaCoverage { event }) { (t.agenda_cover_title()) } }
                li { a href=(paths::AgendaVersions { event }) { (t.agenda_version_title()) } }
            }
        }
    }

    fn figures(&self) -> Vec<KeyFigure> {
        let t = self.desk.lang.t();
        let slots = || self.sessions.iter().flat_map(|session| &session.slots);
        let speaking = slots().filter(|slot| slot.role.speaks()).count();
        let open_floor: i32 = self
            .sessions
            .iter()
            .filter_map(|session| session.open_floor_minutes)
            .sum();
        [
            (t.agenda_desk_sessions(), number(self.desk, self.sessions.len())),
            (t.agenda_desk_speaking_slots(), number(self.desk, speaking)),
            (
                t.agenda_desk_leading_places(),
                number(self.desk, slots().count() - speaking),
            ),
            (
                t.agenda_desk_open_floor(),
                format::number(self.desk.lang, open_floor.into()),
            ),
        ]
        .into_iter()
        .map(|(label, value)| KeyFigure {
            label,
            value,
            note: None,
            href: None,
        })
        .collect()
    }

    fn open(&self) -> String {
        let open = self.findings.iter().filter(|kept| kept.state == State::Open);
        number(self.desk, open.count())
    }

    fn findings(&self) -> Markup {
        let book = Book::of_sessions(self.desk.lang, &self.groups, &self.sessions);
        let view = FindingsView {
            lang: self.desk.lang,
            event: self.desk.event.id,
            findings: &self.findings,
            book: &book,
            may_decide: self.may_change(),
            refusal: self.refusal.as_ref(),
        };
        view.render()
    }

    /// A slot several groups may take counts for each of them, so the columns have no sum.
    fn coverage(&self) -> Table {
        let t = self.desk.lang.t();
        let columns = vec![
            Column::new(t.agenda_desk_group()),
            Column::number(t.agenda_desk_speaking_slots()),
            Column::number(t.agenda_desk_minutes()),
            Column::number(t.agenda_desk_leading_places()),
        ];
        let rows = self.groups.iter().map(|group| self.row(group)).collect();
        Table::new(self.desk.lang, t.agenda_desk_coverage(), columns, rows)
    }

    fn row(&self, group: &Group) -> Row {
        let slots = self.sessions.iter().flat_map(|session| &session.slots);
        let own: Vec<&Slot> = slots
            .filter(|slot| !slot.named_office && slot.open_to.contains(&group.code))
            .collect();
        let speaking = || own.iter().filter(|slot| slot.role.speaks());
        let minutes: i32 = speaking().filter_map(|slot| slot.minutes).sum();
        let shown = |n: usize| Cell::Text(number(self.desk, n));
        Row::new(vec![
            Cell::Html(words(self.desk.lang, &group.label)),
            shown(speaking().count()),
            shown(usize::try_from(minutes).unwrap_or(0)),
            shown(own.len() - speaking().count()),
        ])
    }

    fn agenda(&self) -> Markup {
        let agenda = Agenda {
            lang: self.desk.lang,
            event: &self.desk.event,
            sittings: &self.desk.sittings,
            sessions: &self.sessions,
            groups: &self.groups,
            reader: None,
            change: self.may_change().then_some(self.desk.event.id),
        };
        agenda.render()
    }
}

fn number(desk: &EventDesk, n: usize) -> String {
    format::number(desk.lang, i64::try_from(n).unwrap_or(i64::MAX))
}
