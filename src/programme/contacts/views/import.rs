//! Sending a list, and what was found in it.
use crate::directory::contact::faults::{Speaker, field};
use crate::directory::contact::import::actions::{Options, Run};
use crate::directory::contact::import::columns::{Column, Meaning};
use crate::directory::contact::import::report::{Outcome, Report, differs, file_problem, meaning};
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{
    Button, Cell, Choice, ErrorSummary, Field, Form, Hidden, Kind, Look, Notice, Problem, Row, Section, Select, Table,
    Tick, Tone,
};
use maud::{Markup, Render, html};

/// More problems than this help nobody at once.
const SHOWN: usize = 200;

/// The first step.
pub struct SendView<'a> {
    pub lang: Lang,
    pub action: String,
    pub groups: &'a Groups,
    pub problem: Option<String>,
}

impl Render for SendView<'_> {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        let problems = self.problem.iter().map(|message| Problem {
            field: "file".into(),
            message: message.clone(),
        });
        let summary = ErrorSummary {
            lang: self.lang,
            problems: problems.collect(),
        };
        let heading = Heading {
            crumb: None,
            title: t.contact_import_title(),
            lead: Some(t.contact_import_lead()),
            actions: html! {},
        };
        html! {
            (summary)
            (heading)
            (self.form())
            p.muted { (t.contact_import_columns_hint()) }
            (self.codes())
        }
    }
}

impl SendView<'_> {
    fn form(&self) -> Markup {
        let t = self.lang.t();
        let file = Field {
            kind: Kind::File(".csv,.txt,.tsv,.xlsx"),
            hint: Some(t.contact_import_file_hint()),
            error: self.problem.clone(),
            ..Field::new(self.lang, "file", t.contact_import_file())
        };
        let form = Form {
            body: html! { (file) (language(self.lang, self.lang)) },
            buttons: Button::new(t.contact_import_check()).render(),
            upload: true,
            ..Form::new(self.action.clone())
        };
        form.render()
    }

    fn codes(&self) -> Markup {
        html! {
            details {
                summary { (self.lang.t().contact_import_groups()) }
                dl.stack-s {
                    @for group in self.groups.iter() {
                        div { dt { code dir="ltr" { (group.code) } } dd { (crate::ui::words(self.lang, &group.label)) } }
                    }
                }
            }
        }
    }
}

fn language(lang: Lang, value: Lang) -> Select {
    let options = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name()));
    Select {
        value: value.code().into(),
        ..Select::new(lang, "language", lang.t().contact_import_language(), options.into())
    }
}

/// The second step: what the columns mean, what is wrong, how many are good.
pub struct ReviewView<'a> {
    pub lang: Lang,
    pub action: String,
    pub groups: &'a Groups,
    pub file_name: &'a str,
    /// The file, as it waits in the form.
    pub kept: String,
    pub options: &'a Options,
    pub report: &'a Report,
}

impl Render for ReviewView<'_> {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        let back = BackLink {
            label: t.contact_import_other_file(),
            href: self.action.clone(),
        };
        let heading = Heading {
            crumb: None,
            title: plain(t.contact_import_review_title(self.file_name)),
            lead: None,
            actions: html! {},
        };
        html! {
            (back)
            (ErrorSummary { lang: self.lang, problems: self.refusals() })
            (heading)
            (self.counts())
            (self.problems())
            (self.differences())
            (self.form())
        }
    }
}

impl ReviewView<'_> {
    /// What has to be done before anything can be imported.
    fn refusals(&self) -> Vec<Problem> {
        let mut found: Vec<Problem> = self
            .report
            .file
            .iter()
            .map(|problem| Problem {
                field: "columns".into(),
                message: file_problem(self.lang, problem),
            })
            .collect();
        found.extend(self.untick().map(|message| Problem {
            field: "leave_out".into(),
            message,
        }));
        found
    }

    /// Somebody confirmed without saying what becomes of the bad rows.
    fn untick(&self) -> Option<String> {
        let confirmed = self.options.run == Run::Real && self.report.outcome == Outcome::Refused;
        (confirmed && self.report.file.is_empty()).then(|| self.lang.t().contact_import_tick_first())
    }

    fn counts(&self) -> Markup {
        let t = self.lang.t();
        let tone = if self.report.problems.is_empty() {
            Tone::Neutral
        } else {
            Tone::Warn
        };
        let nothing = self.report.file.is_empty() && self.report.good == 0 && self.report.problems.is_empty();
        let counts = self.report.counts(self.lang);
        let body = html! {
            @for sentence in &counts { p { (sentence) } }
            @if nothing { p { (t.contact_import_nothing()) } }
        };
        html! { @if !counts.is_empty() { (Notice::standing(self.lang, tone, body)) } }
    }

    fn problems(&self) -> Markup {
        let t = self.lang.t();
        let speaker = Speaker {
            lang: self.lang,
            groups: self.groups,
        };
        let columns = [
            t.contact_import_row_number(),
            t.contact_import_field(),
            t.contact_import_mend(),
        ];
        let row = |problem: &crate::directory::contact::import::rows::RowProblem| {
            let named = problem.field.map(|known| field(self.lang, known));
            Row::new(vec![
                Cell::Text(problem.row.to_string()),
                Cell::Text(named.unwrap_or_else(|| t.contact_import_whole_row())),
                Cell::Html(html! { (speaker.row_fault(&problem.fault)) }),
            ])
        };
        let found = &self.report.problems;
        let rows = found.iter().take(SHOWN).map(row).collect();
        let columns = columns.map(crate::ui::Column::new).into();
        let table = Table::new(self.lang, t.contact_import_problems(), columns, rows);
        let number = |count: usize| format::number(self.lang, i64::try_from(count).unwrap_or(i64::MAX));
        html! {
            @if !found.is_empty() { (table) }
            @if found.len() > SHOWN { p.muted { (t.contact_import_problems_cut(number(SHOWN), number(found.len()))) } }
        }
    }

    fn differences(&self) -> Markup {
        let there = self.report.there.iter().filter_map(|there| differs(self.lang, there));
        let said: Vec<String> = there.take(SHOWN).collect();
        html! { @if !said.is_empty() { ul.stack-s { @for sentence in &said { li { (sentence) } } } } }
    }

    fn form(&self) -> Markup {
        let t = self.lang.t();
        let import = Button {
            sends: Some(("act".into(), "import".into())),
            ..Button::new(t.contact_import_confirm(self.report.good))
        };
        let again = Button {
            look: Look::Secondary,
            sends: Some(("act".into(), "check".into())),
            ..Button::new(t.contact_import_again())
        };
        let hidden = |name: &str, value: &str| Hidden {
            name: name.into(),
            value: value.into(),
        };
        let form = Form {
            body: html! {
                (hidden("kept", &self.kept))
                (hidden("kept_name", self.file_name))
                @if !self.report.problems.is_empty() && self.report.good > 0 { (self.leave_out()) }
                (self.columns())
                (language(self.lang, self.options.lang))
            },
            buttons: html! { @if self.report.good > 0 { (import) } (again) },
            upload: true,
            ..Form::new(self.action.clone())
        };
        form.render()
    }

    fn leave_out(&self) -> Markup {
        let tick = Tick {
            error: self.untick(),
            ..Tick::new(
                self.lang,
                "leave_out",
                html! { (self.lang.t().contact_import_leave_out()) },
            )
        };
        tick.render()
    }

    fn columns(&self) -> Markup {
        let t = self.lang.t();
        let columns = self.report.columns.iter().enumerate();
        let section = Section {
            title: t.contact_import_columns(),
            intro: Some(t.contact_import_columns_intro()),
            body: html! { @for (place, column) in columns { (self.column(place, column)) } },
        };
        // Folded away while there is nothing to mend in it.
        let open = !self.report.file.is_empty() || self.report.columns.iter().any(|column| column.meaning.is_none());
        html! {
            details #columns tabindex="-1" open[open] {
                summary { (t.contact_import_columns()) }
                (section)
            }
        }
    }

    fn column(&self, place: usize, column: &Column) -> Select {
        let t = self.lang.t();
        let number = (place + 1).to_string();
        let label = if column.header.is_empty() {
            t.contact_import_column(number)
        } else {
            t.contact_import_column_headed(number, &column.header)
        };
        let options = Meaning::all().map(|known| Choice::new(known.key(), meaning(self.lang, known)));
        Select {
            value: column.meaning.map(Meaning::key).unwrap_or_default().into(),
            prompt: Some(t.contact_import_left_out()),
            ..Select::new(self.lang, format!("column_{place}"), label, options.collect())
        }
    }
}
