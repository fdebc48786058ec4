//! Choosing: radios and check boxes with one-line definitions, a single tick, a list to pick from.
use maud::{Markup, Render, html};

use super::field::{Width, described_by, notes, optional};
use super::text::bdi;
use crate::kernel::Lang;

/// One or several of the options may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Many {
    One,
    Several,
}

#[derive(Clone, Debug)]
pub struct Choice {
    pub value: String,
    pub label: String,
    /// A one-line definition.
    pub hint: Option<String>,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Choice {
        Choice {
            value: value.into(),
            label: label.into(),
            hint: None,
        }
    }
}

/// Radios or check boxes; all options share one field name.
pub struct Choices {
    pub lang: Lang,
    /// Also the id of the first control, so that an error summary finds it.
    pub name: String,
    pub legend: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    pub many: Many,
    pub options: Vec<Choice>,
    pub chosen: Vec<String>,
    pub optional: bool,
    /// Two columns from 40 rem up, for short labels without definitions.
    pub columns: bool,
    /// Never kept in the browser (access needs, gender).
    pub private: bool,
}

impl Choices {
    pub fn new(lang: Lang, name: impl Into<String>, legend: impl Into<String>, options: Vec<Choice>) -> Choices {
        Choices {
            lang,
            name: name.into(),
            legend: legend.into(),
            hint: None,
            error: None,
            many: Many::One,
            options,
            chosen: Vec::new(),
            optional: false,
            columns: false,
            private: false,
        }
    }

    fn option(&self, place: usize, choice: &Choice) -> Markup {
        let id = if place == 0 {
            self.name.clone()
        } else {
            format!("{}-{}", self.name, place + 1)
        };
        let input = match self.many {
            Many::One => "radio",
            Many::Several => "checkbox",
        };
        let hint = choice.hint.as_ref().map(|_| format!("{id}-what"));
        html! {
            label.c for=(id) {
                input type=(input) id=(id) name=(self.name) value=(choice.value)
                    checked[self.chosen.contains(&choice.value)] aria-describedby=[hint.as_deref()];
                span { (bdi(&choice.label)) }
                @if let Some(text) = &choice.hint { span.hint id=[hint] { (bdi(text)) } }
            }
        }
    }
}

impl Render for Choices {
    fn render(&self) -> Markup {
        let described = described_by(&self.name, self.hint.is_some(), self.error.is_some());
        html! {
            div.f.bad[self.error.is_some()] data-private[self.private] {
                fieldset aria-describedby=[described] {
                    legend { (self.legend) (optional(self.lang, self.optional)) }
                    (notes(self.lang, &self.name, self.hint.as_deref(), self.error.as_deref()))
                    div.cols[self.columns] {
                        @for (place, choice) in self.options.iter().enumerate() { (self.option(place, choice)) }
                    }
                }
            }
        }
    }
}

/// A single box to tick, such as one consent; sends `true`, or nothing.
pub struct Tick {
    pub lang: Lang,
    pub name: String,
    /// May hold a link.
    pub label: Markup,
    pub hint: Option<String>,
    pub error: Option<String>,
    pub ticked: bool,
}

impl Tick {
    pub fn new(lang: Lang, name: impl Into<String>, label: Markup) -> Tick {
        Tick {
            lang,
            name: name.into(),
            label,
            hint: None,
            error: None,
            ticked: false,
        }
    }
}

impl Render for Tick {
    fn render(&self) -> Markup {
        let described = described_by(&self.name, self.hint.is_some(), self.error.is_some());
        html! {
            div.f.bad[self.error.is_some()] {
                (notes(self.lang, &self.name, None, self.error.as_deref()))
                label.c for=(self.name) {
                    input type="checkbox" id=(self.name) name=(self.name) value="true" checked[self.ticked]
                        aria-describedby=[described] aria-invalid=[self.error.as_ref().map(|_| "true")];
                    span { (self.label) }
                    @if let Some(hint) = &self.hint { span.hint id={ (self.name) "-hint" } { (hint) } }
                }
            }
        }
    }
}

/// Options under one heading; without a heading they stand at the top of the list.
#[derive(Clone, Debug)]
pub struct Options {
    pub heading: Option<String>,
    pub options: Vec<Choice>,
}

/// The browser's own list: the best control on a phone.
pub struct Select {
    pub lang: Lang,
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    pub value: String,
    /// The empty first entry, such as "Choose a country or area".
    pub prompt: Option<String>,
    pub groups: Vec<Options>,
    pub optional: bool,
    pub width: Width,
    /// `country`, where the browser may fill it in.
    pub autocomplete: Option<String>,
}

impl Select {
    pub fn new(lang: Lang, name: impl Into<String>, label: impl Into<String>, options: Vec<Choice>) -> Select {
        Select {
            lang,
            name: name.into(),
            label: label.into(),
            hint: None,
            error: None,
            value: String::new(),
            prompt: None,
            groups: vec![Options { heading: None, options }],
            optional: false,
            width: Width::Medium,
            autocomplete: None,
        }
    }
}

impl Render for Select {
    fn render(&self) -> Markup {
        let described = described_by(&self.name, self.hint.is_some(), self.error.is_some());
        html! {
            div.f.bad[self.error.is_some()] {
                label for=(self.name) { (self.label) (optional(self.lang, self.optional)) }
                (notes(self.lang, &self.name, self.hint.as_deref(), self.error.as_deref()))
                select.in.(self.width.class()) id=(self.name) name=(self.name) autocomplete=[self.autocomplete.as_deref()]
                    aria-describedby=[described] aria-invalid=[self.error.as_ref().map(|_| "true")] {
                    (entries(&self.groups, &self.value, self.prompt.as_deref()))
                }
            }
        }
    }
}

/// The entries of a list. The chosen one is marked once, even if it stands under two headings.
pub(super) fn entries(groups: &[Options], value: &str, prompt: Option<&str>) -> Markup {
    let first = groups
        .iter()
        .position(|group| group.options.iter().any(|option| option.value == value));
    html! {
        @if let Some(prompt) = prompt { option value="" { (prompt) } }
        @for (place, group) in groups.iter().enumerate() {
            @let chosen = if first == Some(place) { Some(value) } else { None };
            @match &group.heading {
                Some(heading) => optgroup label=(heading) { (plain(&group.options, chosen)) },
                None => (plain(&group.options, chosen)),
            }
        }
    }
}

fn plain(options: &[Choice], chosen: Option<&str>) -> Markup {
    html! {
        @for option in options {
            option value=(option.value) dir="auto" selected[chosen == Some(option.value.as_str())] { (option.label) }
        }
    }
}
