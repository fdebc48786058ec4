//! The data table: caption, scopes, row header first; below 40 rem each row becomes a block.
use maud::{Markup, Render, html};

use super::form::LinkButton;
use super::icon::Icon;
use super::text::bdi;
use crate::i18n::Translate;
use crate::kernel::Lang;

/// The present order of a column and the link that changes it.
#[derive(Clone, Debug)]
pub enum Sort {
    /// Not sorted by this column; the link sorts by it.
    Could(String),
    Ascending(String),
    Descending(String),
}

#[derive(Clone, Debug)]
pub struct Column {
    pub label: String,
    /// Numbers stand at the end, in figures of equal width.
    pub number: bool,
    pub sort: Option<Sort>,
}

impl Column {
    pub fn new(label: impl Into<String>) -> Column {
        Column {
            label: label.into(),
            number: false,
            sort: None,
        }
    }

    pub fn number(label: impl Into<String>) -> Column {
        Column {
            number: true,
            ..Column::new(label)
        }
    }
}

/// What stands in one cell. Text people typed is isolated.
pub enum Cell {
    Text(String),
    Html(Markup),
    Empty,
}

impl Render for Cell {
    fn render(&self) -> Markup {
        match self {
            Cell::Text(text) => bdi(text),
            Cell::Html(html) => html! { (html) },
            Cell::Empty => html! { span aria-hidden="true" { "–" } },
        }
    }
}

/// The first cell is the row's header: the person, the group, the letter.
pub struct Row {
    pub cells: Vec<Cell>,
    /// With `Table::pick`: the value of the row's check box, and what it stands for.
    pub pick: Option<(String, String)>,
}

impl Row {
    pub fn new(cells: Vec<Cell>) -> Row {
        Row { cells, pick: None }
    }
}

pub struct Table {
    pub lang: Lang,
    pub caption: String,
    /// The caption is read aloud only, where a heading above says the same.
    pub caption_hidden: bool,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// Totals.
    pub foot: Option<Row>,
    /// Too wide for the page even on a big screen: it scrolls by itself, by keyboard too.
    pub scrolls: bool,
    /// Figures alone: on a phone three stand in a row, each beside its label.
    pub figures: bool,
    /// Field name of the check boxes; the table then stands inside a form.
    pub pick: Option<String>,
    /// Why there is nothing, and what to do first.
    pub empty: (String, Option<LinkButton>),
}

impl Table {
    pub fn new(lang: Lang, caption: impl Into<String>, columns: Vec<Column>, rows: Vec<Row>) -> Table {
        Table {
            lang,
            caption: caption.into(),
            caption_hidden: false,
            scrolls: false,
            figures: false,
            columns,
            rows,
            foot: None,
            pick: None,
            empty: (String::new(), None),
        }
    }

    fn head(&self) -> Markup {
        html! {
            thead role="rowgroup" {
                tr role="row" {
                    @if self.pick.is_some() { th.pick role="columnheader" scope="col" { span.vh { (self.lang.t().ui_select()) } } }
                    @for column in &self.columns { (column) }
                }
            }
        }
    }

    fn row(&self, row: &Row) -> Markup {
        html! {
            tr role="row" {
                @if let Some(name) = &self.pick { (self.box_of(row, name)) }
                @for (cell, column) in row.cells.iter().zip(&self.columns).take(1) {
                    th role="rowheader" scope="row" .n[column.number] { (cell) }
                }
                @for (cell, column) in row.cells.iter().zip(&self.columns).skip(1) {
                    td role="cell" .n[column.number] data-label=(column.label) { (cell) }
                }
            }
        }
    }

    fn box_of(&self, row: &Row, name: &str) -> Markup {
        html! {
            td.pick role="cell" {
                @if let Some((value, about)) = &row.pick {
                    input type="checkbox" name=(name) value=(value) aria-label=(self.lang.t().ui_select_row(about));
                }
            }
        }
    }

    fn nothing(&self) -> Markup {
        let (why, action) = &self.empty;
        html! {
            div.empty.card.stack-s { p { (why) } @if let Some(action) = action { p { (action) } } }
        }
    }
}

impl Render for Table {
    fn render(&self) -> Markup {
        if self.rows.is_empty() {
            return self.nothing();
        }
        html! {
            div.tw role=[self.scrolls.then_some("region")] tabindex=[self.scrolls.then_some("0")]
                aria-label=[self.scrolls.then_some(&self.caption)] {
                table.flip.figures[self.figures] role="table" {
                    caption { @if self.caption_hidden { span.vh { (self.caption) } } @else { (self.caption) } }
                    (self.head())
                    tbody role="rowgroup" { @for row in &self.rows { (self.row(row)) } }
                    @if let Some(foot) = &self.foot { tfoot role="rowgroup" { (self.row(foot)) } }
                }
            }
        }
    }
}

impl Render for Column {
    fn render(&self) -> Markup {
        let (order, href, icon) = match &self.sort {
            None => return html! { th role="columnheader" scope="col" .n[self.number] { (self.label) } },
            Some(Sort::Could(href)) => ("none", href, None),
            Some(Sort::Ascending(href)) => ("ascending", href, Some(Icon::Up)),
            Some(Sort::Descending(href)) => ("descending", href, Some(Icon::Down)),
        };
        html! {
            th role="columnheader" scope="col" aria-sort=(order) .n[self.number] {
                a.sort href=(href) { span { (self.label) } @if let Some(icon) = icon { (icon) } }
            }
        }
    }
}
