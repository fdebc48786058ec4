//! Sending an agenda, and what was found in it before it is kept.
use super::findings::{Book, list};
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::paths;
use crate::programme::agenda::actions::Look as Found;
use crate::programme::agenda::plan::SessionPlan;
use crate::ui::parts::{BackLink, Heading, KeyFigure, KeyFigures};
use crate::ui::{
    Button, Cell, Column, ErrorSummary, Field, Form, Hidden, Kind, Notice, Problem, Row, Table, Tone, words,
};
use maud::{Markup, Render, html};

/// More problems than this help nobody at once.
const SHOWN: usize = 100;

/// The first step.
pub struct SendView<'a> {
    pub lang: Lang,
    pub at: &'a paths::AgendaImport,
    pub problems: &'a [String],
}

impl Render for SendView<'_> {
    fn render(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let problem = |message: &String| Problem {
            field: "file".into(),
            message: message.clone(),
        };
        let file = Field {
            kind: Kind::File(".json,.csv,.txt,.tsv,.xlsx"),
            hint: Some(t.agenda_import_hint()),
            error: self.problems.first().cloned(),
            ..Field::new(lang, "file", t.agenda_import_file())
        };
        let form = Form {
            body: html! { (file) },
            buttons: Button::new(t.agenda_import_look()).render(),
            upload: true,
            ..Form::new(self.at.to_string())
        };
        html! {
            (back(lang, self.at))
            (ErrorSummary { lang, problems: self.problems.iter().take(SHOWN).map(problem).collect() })
            (Heading { crumb: None, title: t.agenda_import_title(), lead: Some(t.agenda_import_lead()), actions: html! {} })
            (form)
        }
    }
}

/// The second step: what would be kept, and what is odd about it.
pub struct ReviewView<'a> {
    pub lang: Lang,
    pub at: &'a paths::AgendaImport,
    pub name: &'a str,
    /// The file, as it waits in the form.
    pub kept: String,
    pub look: &'a Found,
    pub groups: &'a Groups,
    /// Why it replaces what people can read: as typed, and what is wrong with it.
    pub reason: &'a str,
    pub problem: Option<&'a str>,
}

impl Render for ReviewView<'_> {
    fn render(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let book = Book::of_plan(lang, self.groups, &self.look.plan.sessions);
        let problem = |message: &str| Problem {
            field: "reason".into(),
            message: message.into(),
        };
        html! {
            (back(lang, self.at))
            (ErrorSummary { lang, problems: self.problem.map(problem).into_iter().collect() })
            (Heading { crumb: None, title: plain(t.agenda_import_review(self.name)), lead: None, actions: html! {} })
            div.stack-l {
                @if self.look.present > 0 {
                    (Notice::standing(lang, Tone::Warn, html! { p { (t.agenda_import_replaces(count(self.look.present))) } }))
                }
                @if !self.look.ignored_columns.is_empty() {
                    @let columns = format::list(lang, &self.look.ignored_columns);
                    (Notice::standing(lang, Tone::Warn, html! { p { (t.agenda_import_ignored(columns)) } }))
                }
                (KeyFigures(self.figures()))
                (self.form())
                section.stack {
                    h2 { (t.agenda_desk_findings()) }
                    @if self.look.findings.is_empty() { p { (t.agenda_desk_nothing_open()) } }
                    (list(lang, &self.look.findings, &book))
                }
                (self.table())
            }
        }
    }
}

impl ReviewView<'_> {
    fn figures(&self) -> Vec<KeyFigure> {
        let (lang, t, totals) = (self.lang, self.lang.t(), &self.look.totals);
        let number = |n: usize| format::number(lang, i64::try_from(n).unwrap_or(i64::MAX));
        [
            (t.agenda_desk_sessions(), number(totals.sessions)),
            (t.agenda_desk_speaking_slots(), number(totals.speaking_slots)),
            (t.agenda_desk_leading_places(), number(totals.leading_slots)),
            (
                t.agenda_desk_open_floor(),
                format::number(lang, totals.open_floor_minutes.into()),
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

    fn form(&self) -> Markup {
        let t = self.lang.t();
        let hidden = |name: &str, value: &str| Hidden {
            name: name.into(),
            value: value.into(),
        };
        let import = Button {
            sends: Some(("act".into(), "import".into())),
            ..Button::new(t.agenda_import_confirm())
        };
        let form = Form {
            body: html! {
                (hidden("kept", &self.kept)) (hidden("kept_name", self.name))
                @if self.look.promised { (self.why()) }
            },
            buttons: html! { (import) },
            upload: true,
            ..Form::new(self.at.to_string())
        };
        form.render()
    }

    fn why(&self) -> Field {
        let t = self.lang.t();
        Field {
            kind: Kind::Area(3),
            hint: Some(t.agenda_import_reason_hint()),
            error: self.problem.map(str::to_owned),
            value: self.reason.to_owned(),
            ..Field::new(self.lang, "reason", t.agenda_import_reason())
        }
    }

    fn table(&self) -> Table {
        let t = self.lang.t();
        let columns = vec![
            Column::new(t.agenda_import_item()),
            Column::new(t.agenda_import_day()),
            Column::new(t.agenda_import_hours()),
            Column::number(t.agenda_import_slots()),
        ];
        let rows = self
            .look
            .plan
            .sessions
            .iter()
            .map(|session| self.row(session))
            .collect();
        Table::new(self.lang, t.agenda_desk_items(), columns, rows)
    }

    fn row(&self, session: &SessionPlan) -> Row {
        Row::new(vec![
            Cell::Html(words(self.lang, &session.title)),
            Cell::Text(format::date(self.lang, session.date)),
            Cell::Text(format::time_range(self.lang, session.start, session.end)),
            Cell::Text(session.slots.len().to_string()),
        ])
    }
}

fn back(lang: Lang, at: &paths::AgendaImport) -> BackLink {
    BackLink {
        label: lang.t().agenda_desk_title(),
        href: paths::AgendaDesk { event: at.event }.to_string(),
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
