//! The form around the fields: error summary, sections, buttons. Nothing is validated in the browser.
use maud::{Markup, Render, html};

use super::icon::Icon;
use super::text::bdi;
use crate::i18n::Translate;
use crate::kernel::Lang;

/// A POST form. The server validates on submit only, so `novalidate` and never `required`.
pub struct Form {
    pub id: String,
    pub action: String,
    /// Fields and sections.
    pub body: Markup,
    /// In a row at the end. Enter in a text field presses the first one.
    pub buttons: Markup,
    /// Keep unsent text in this browser tab under this name (`register-spring`); `None` for short or private forms.
    pub keep: Option<String>,
    /// The form sends a file.
    pub upload: bool,
}

impl Form {
    pub fn new(action: impl Into<String>) -> Form {
        Form {
            id: "form".into(),
            action: action.into(),
            body: html! {},
            buttons: html! {},
            keep: None,
            upload: false,
        }
    }
}

impl Render for Form {
    fn render(&self) -> Markup {
        html! {
            form.form id=(self.id) method="post" action=(self.action) novalidate
                enctype=[self.upload.then_some("multipart/form-data")] data-keep=[self.keep.as_deref()] {
                (self.body)
                div.row { (self.buttons) }
            }
        }
    }
}

/// A titled group of fields on a white panel.
pub struct Section {
    pub title: String,
    pub intro: Option<String>,
    pub body: Markup,
}

impl Render for Section {
    fn render(&self) -> Markup {
        html! {
            div.fs {
                fieldset {
                    legend { h2 { (self.title) } }
                    @if let Some(intro) = &self.intro { p.hint { (intro) } }
                    (self.body)
                }
            }
        }
    }
}

/// One refusal: the field's name (also the id of its first control) and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub field: String,
    pub message: String,
}

/// First thing in main after the back link when a form is refused; takes the focus without a script.
pub struct ErrorSummary {
    pub lang: Lang,
    pub problems: Vec<Problem>,
}

impl Render for ErrorSummary {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        html! {
            @if !self.problems.is_empty() {
                div.sum #problems tabindex="-1" autofocus {
                    // The alert is the inner element: some readers cut a focused box short.
                    div role="alert" {
                        h2 { (t.ui_errors_heading(self.problems.len())) }
                        p.small { (t.ui_errors_kept()) }
                        ul { @for problem in &self.problems { li { a href={ "#" (problem.field) } { (problem.message) } } } }
                    }
                }
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// One in a view.
    Primary,
    Secondary,
    /// The call to act on the dark hero.
    Sun,
    /// Cannot be undone.
    Danger,
    /// Looks like a link: sign out, remove.
    Quiet,
}

impl Look {
    fn class(self) -> &'static str {
        match self {
            Look::Primary => "btn",
            Look::Secondary => "btn btn-2",
            Look::Sun => "btn btn-sun",
            Look::Danger => "btn btn-bad",
            Look::Quiet => "btn-q",
        }
    }
}

/// A submit button inside a form.
pub struct Button {
    pub label: String,
    /// Read aloud after the label where the label alone is not enough ("Remove" + whom).
    pub about: Option<String>,
    pub look: Look,
    pub small: bool,
    pub icon: Option<Icon>,
    /// Sent when this button was pressed.
    pub sends: Option<(String, String)>,
    /// Another address than the form's, for lists with several verbs.
    pub to: Option<String>,
    /// The name of the frame that shows the answer; the page stays.
    pub into: Option<String>,
}

impl Button {
    pub fn new(label: impl Into<String>) -> Button {
        Button {
            label: label.into(),
            about: None,
            look: Look::Primary,
            small: false,
            icon: None,
            sends: None,
            to: None,
            into: None,
        }
    }
}

impl Render for Button {
    fn render(&self) -> Markup {
        let (name, value) = self.sends.as_ref().map(|(name, value)| (name, value)).unzip();
        html! {
            button.(self.look.class()).btn-s[self.small] type="submit" name=[name] value=[value] formaction=[self.to.as_deref()]
                formtarget=[self.into.as_deref()] {
                (label(&self.label, self.about.as_deref(), self.icon))
            }
        }
    }
}

/// A link that looks like a button: goes somewhere, changes nothing.
pub struct LinkButton {
    pub label: String,
    pub href: String,
    pub look: Look,
    pub small: bool,
    pub icon: Option<Icon>,
}

impl LinkButton {
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> LinkButton {
        LinkButton {
            label: label.into(),
            href: href.into(),
            look: Look::Primary,
            small: false,
            icon: None,
        }
    }
}

impl Render for LinkButton {
    fn render(&self) -> Markup {
        html! {
            a.(self.look.class()).btn-s[self.small] href=(self.href) { (label(&self.label, None, self.icon)) }
        }
    }
}

/// A form of one button: every act outside a bigger form.
pub struct PostButton {
    pub action: String,
    pub fields: Vec<Hidden>,
    pub button: Button,
}

impl Render for PostButton {
    fn render(&self) -> Markup {
        html! {
            form.inline method="post" action=(self.action) {
                @for field in &self.fields { (field) }
                (self.button)
            }
        }
    }
}

#[derive(Clone, Debug)]
pub struct Hidden {
    pub name: String,
    pub value: String,
}

impl Render for Hidden {
    fn render(&self) -> Markup {
        html! { input type="hidden" name=(self.name) value=(self.value); }
    }
}

/// A field no person sees; whoever fills it is a machine.
pub struct Trap {
    pub name: String,
}

impl Render for Trap {
    fn render(&self) -> Markup {
        html! {
            div.trap aria-hidden="true" { input type="text" name=(self.name) tabindex="-1" autocomplete="off"; }
        }
    }
}

/// One element inside the button, so that parentheses and isolated names stay in one line of text.
fn label(text: &str, about: Option<&str>, icon: Option<Icon>) -> Markup {
    html! {
        @if let Some(icon) = icon { (icon) }
        span { (text) @if let Some(about) = about { span.vh { " " (bdi(about)) } } }
    }
}
