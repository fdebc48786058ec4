//! Around a list: the filters, which live in the address, and the way through its pages.
use maud::{Markup, Render, html};

use super::choice::{Choice, Options, entries};
use super::icon::Icon;
use super::text::bdi;
use crate::i18n::{Translate, format};
use crate::kernel::{Lang, digits};

pub enum Filter {
    /// Free text.
    Find { name: String, label: String, value: String },
    /// One of a list; the first entry means "all".
    Pick {
        name: String,
        label: String,
        value: String,
        all: String,
        options: Vec<Choice>,
    },
}

impl Filter {
    pub fn find(name: &str, label: String, value: &str) -> Self {
        Filter::Find {
            name: name.to_owned(),
            label,
            value: value.to_owned(),
        }
    }

    pub fn pick(name: &str, (label, all): (String, String), value: &str, options: Vec<Choice>) -> Self {
        Filter::Pick {
            name: name.to_owned(),
            label,
            value: value.to_owned(),
            all,
            options,
        }
    }
}

/// A filter that is on, and the address without it.
pub struct Active {
    pub label: String,
    pub without: String,
}

/// A GET form above a list.
pub struct FilterBar {
    pub lang: Lang,
    pub action: String,
    pub filters: Vec<Filter>,
    pub active: Vec<Active>,
    /// The address without any filter.
    pub clear: String,
    /// How many were found, as a sentence; announced when the page comes back.
    pub found: String,
}

impl Render for FilterBar {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        html! {
            div.stack-s.noprint {
                form.filters method="get" action=(self.action) role="search" aria-label=(t.ui_filters()) {
                    @for filter in &self.filters { (filter) }
                    button.btn.btn-2.btn-s type="submit" { (t.ui_filter()) }
                }
                @if !self.active.is_empty() {
                    ul.active {
                        @for active in &self.active { li.tag { (self.remove(active)) } }
                        li { a href=(self.clear) { (t.ui_clear_filters()) } }
                    }
                }
                p.muted role="status" { (self.found) }
            }
        }
    }
}

impl FilterBar {
    fn remove(&self, active: &Active) -> Markup {
        html! {
            a href=(active.without) aria-label=(self.lang.t().ui_remove_filter(&active.label)) {
                (bdi(&active.label)) (Icon::Cross)
            }
        }
    }
}

impl Render for Filter {
    fn render(&self) -> Markup {
        match self {
            Filter::Find { name, label, value } => html! {
                div.find { label for={ "f-" (name) } { (label) } input.in id={ "f-" (name) } name=(name) type="search" dir="auto" value=(value); }
            },
            Filter::Pick {
                name,
                label,
                value,
                all,
                options,
            } => html! {
                div {
                    label for={ "f-" (name) } { (label) }
                    select.in id={ "f-" (name) } name=(name) {
                        (entries(&[Options { heading: None, options: options.clone() }], value, Some(all)))
                    }
                }
            },
        }
    }
}

/// The page a reader asks for, counted from 1; nonsense is the first.
pub fn page_number(typed: &str) -> usize {
    digits(typed).parse().unwrap_or(1).clamp(1, 100_000)
}

/// A long list in pages: its [`Pager`], or nothing when all rows stand on one page.
pub struct Pages {
    pub lang: Lang,
    /// Of the page shown, from 1.
    pub number: usize,
    /// On a page.
    pub rows: usize,
    pub all: usize,
    /// With its filters, without the page.
    pub address: String,
}

impl Render for Pages {
    fn render(&self) -> Markup {
        let last = self.all.div_ceil(self.rows);
        let to = |page: usize| {
            let joint = if self.address.contains('?') { '&' } else { '?' };
            format!("{}{joint}page={page}", self.address)
        };
        let shown = |n: usize| format::number(self.lang, i64::try_from(n).unwrap_or(i64::MAX));
        let pager = Pager {
            lang: self.lang,
            from: shown((self.number - 1) * self.rows + 1),
            to: shown((self.number * self.rows).min(self.all)),
            total: shown(self.all),
            previous: (self.number > 1).then(|| to((self.number - 1).min(last))),
            next: (self.number < last).then(|| to(self.number + 1)),
        };
        html! { @if last > 1 { (pager) } }
    }
}

/// "51 to 100 of 412" between the links to the neighbours.
pub struct Pager {
    pub lang: Lang,
    /// Number of the first and last row shown, and of all, as they are to be read.
    pub from: String,
    pub to: String,
    pub total: String,
    pub previous: Option<String>,
    pub next: Option<String>,
}

impl Render for Pager {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        html! {
            nav.pager aria-label=(t.ui_pages()) {
                @if let Some(href) = &self.previous { a rel="prev" href=(href) { (Icon::Back) span { (t.ui_previous()) } } }
                span.num { (t.ui_range(&self.from, &self.to, &self.total)) }
                @if let Some(href) = &self.next { a rel="next" href=(href) { span { (t.ui_next()) } (Icon::Forward) } }
            }
        }
    }
}
