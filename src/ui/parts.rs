//! The smaller parts: key figures, phases, answers to check, confirmation, headings.
use maud::{Markup, Render, html};

use super::form::Button;
use super::icon::Icon;
use super::text::bdi;
use crate::i18n::Translate;
use crate::kernel::Lang;

pub struct KeyFigure {
    pub label: String,
    /// As it is to be read, `1,110`.
    pub value: String,
    pub note: Option<String>,
    /// The list of exactly these rows.
    pub href: Option<String>,
}

pub struct KeyFigures(pub Vec<KeyFigure>);

impl Render for KeyFigures {
    fn render(&self) -> Markup {
        html! { dl.kf { @for figure in &self.0 { div { (figure) } } } }
    }
}

impl Render for KeyFigure {
    fn render(&self) -> Markup {
        html! {
            dt { (self.label) }
            dd {
                span.v {
                    @match &self.href {
                        Some(href) => a href=(href) { (bdi(&self.value)) },
                        None => (bdi(&self.value)),
                    }
                }
                @if let Some(note) = &self.note { p.small.muted { (note) } }
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Past,
    Now,
    Later,
}

/// One phase of a process: what, and until when.
pub struct Step {
    pub title: String,
    pub note: String,
    pub when: When,
}

/// Where we are: the dated phases in order.
pub struct PhaseLine {
    pub lang: Lang,
    pub steps: Vec<Step>,
}

impl Render for PhaseLine {
    fn render(&self) -> Markup {
        html! { ol.phases { @for step in &self.steps { (self.step(step)) } } }
    }
}

impl PhaseLine {
    fn step(&self, step: &Step) -> Markup {
        let t = self.lang.t();
        let (class, current, word) = match step.when {
            When::Past => ("past", None, Some(t.ui_phase_past())),
            When::Now => ("now", Some("step"), Some(t.ui_phase_now())),
            When::Later => ("later", None, None),
        };
        html! {
            li class=(class) aria-current=[current] {
                b { (bdi(&step.title)) }
                span.small { (bdi(&step.note)) @if let Some(word) = word { span.vh { " – " (word) } } }
            }
        }
    }
}

pub struct Answer {
    pub question: String,
    /// `None`: not answered.
    pub answer: Option<Markup>,
    pub change: Option<String>,
}

/// What was answered, each with a way back to change it.
pub struct Answers {
    pub lang: Lang,
    pub answers: Vec<Answer>,
}

impl Render for Answers {
    fn render(&self) -> Markup {
        html! { dl.answers { @for answer in &self.answers { div { (self.row(answer)) } } } }
    }
}

impl Answers {
    fn row(&self, row: &Answer) -> Markup {
        let t = self.lang.t();
        html! {
            dt { (row.question) }
            dd {
                @match &row.answer {
                    Some(answer) => (answer),
                    None => span.muted { (t.ui_not_answered()) },
                }
            }
            @if let Some(href) = &row.change {
                dd.act { a href=(href) { (t.ui_change()) span.vh { " – " (row.question) } } }
            }
        }
    }
}

/// The act is done: takes the focus, says the reference and what follows.
pub struct Confirmation {
    pub lang: Lang,
    pub title: String,
    pub reference: Option<String>,
    pub body: Markup,
}

impl Render for Confirmation {
    fn render(&self) -> Markup {
        html! {
            div.done.stack-s data-sent {
                h1 tabindex="-1" autofocus { (self.title) }
                @if let Some(reference) = &self.reference {
                    p.ref { (self.lang.t().ui_reference()) ": " b { bdi dir="ltr" { (reference) } } }
                }
                (self.body)
            }
        }
    }
}

/// A card beside the main text.
pub struct Aside {
    pub title: String,
    pub body: Markup,
}

impl Render for Aside {
    fn render(&self) -> Markup {
        html! { div.aside.stack-s { h2 { (self.title) } (self.body) } }
    }
}

/// The way back, above the heading.
pub struct BackLink {
    pub label: String,
    pub href: String,
}

impl Render for BackLink {
    fn render(&self) -> Markup {
        html! { a.back href=(self.href) { (Icon::Back) span { (bdi(&self.label)) } } }
    }
}

/// The head of an organiser page: where it belongs, what it is, what can be done.
pub struct Heading {
    pub crumb: Option<BackLink>,
    pub title: String,
    pub lead: Option<String>,
    pub actions: Markup,
}

impl Render for Heading {
    fn render(&self) -> Markup {
        html! {
            div.ph {
                div {
                    @if let Some(crumb) = &self.crumb { p.crumb { a href=(crumb.href) { (bdi(&crumb.label)) } } }
                    h1 { (bdi(&self.title)) }
                    @if let Some(lead) = &self.lead { p.muted { (lead) } }
                }
                div.row.noprint { (self.actions) }
            }
        }
    }
}

/// Nothing there yet: why, and the one thing to do.
pub struct Empty {
    pub text: String,
    pub action: Markup,
}

impl Render for Empty {
    fn render(&self) -> Markup {
        html! { div.empty.card.stack-s { p { (self.text) } (self.action) } }
    }
}

/// How far long work has come, in a bar and in words ("312 of 1,110 sent, 4 failed").
pub struct Progress {
    pub done: u32,
    pub of: u32,
    pub text: String,
}

impl Render for Progress {
    fn render(&self) -> Markup {
        html! {
            div.stack-s {
                progress value=(self.done) max=(self.of.max(1)) aria-label=(self.text) {}
                p { (self.text) }
            }
        }
    }
}

/// The verbs for the ticked rows of a table; at most four.
pub struct BulkBar {
    pub label: String,
    pub buttons: Vec<Button>,
}

impl Render for BulkBar {
    fn render(&self) -> Markup {
        html! {
            div.bulk.noprint role="group" aria-label=(self.label) {
                span { (self.label) }
                @for button in &self.buttons { (button) }
            }
        }
    }
}
