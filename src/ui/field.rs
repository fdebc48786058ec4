//! One line or one block of text to fill in: label, hint, error, control, in that order.
use maud::{Markup, Render, html};

use super::icon::Icon;
use crate::i18n::Translate;
use crate::kernel::{Lang, Localized};

/// What is typed; decides keyboard, direction and what the browser may fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    /// A person's full name, in any script.
    Name,
    Email,
    Phone,
    Organisation,
    JobTitle,
    Url,
    /// Whole numbers in any digit set, so not the browser's number control.
    Number,
    Date,
    Time,
    Password,
    NewPassword,
    /// A text area of so many rows.
    Area(u8),
    /// A file with these endings, `.csv,.xlsx`.
    File(&'static str),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    Full,
    Medium,
    Small,
}

/// Said under the field and counted live where scripts run; the server is the judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    Words(u32),
    Characters(u32),
}

pub struct Field {
    pub lang: Lang,
    /// Also the control's id, so that an error summary finds it.
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    pub value: String,
    pub kind: Kind,
    pub optional: bool,
    pub width: Width,
    pub limit: Option<Limit>,
    /// The language the text is to be written in, when it is not the reader's.
    pub written_in: Option<Lang>,
    /// Never kept in the browser (access needs, risk).
    pub private: bool,
}

impl Field {
    pub fn new(lang: Lang, name: impl Into<String>, label: impl Into<String>) -> Field {
        Field {
            lang,
            name: name.into(),
            label: label.into(),
            hint: None,
            error: None,
            value: String::new(),
            kind: Kind::Text,
            optional: false,
            width: Width::Full,
            limit: None,
            written_in: None,
            private: false,
        }
    }

    fn control(&self) -> Markup {
        let described = described_by(&self.name, self.hint.is_some(), self.error.is_some());
        let described = match (self.limit, described) {
            (Some(_), Some(ids)) => Some(format!("{ids} {}-count", self.name)),
            (Some(_), None) => Some(format!("{}-count", self.name)),
            (None, ids) => ids,
        };
        let invalid = self.error.is_some().then_some("true");
        let (unit, max) = self.limit.map(Limit::parts).unzip();
        let lang = self.written_in.map(Lang::code);
        let dir = self.written_in.map_or(self.kind.dir(), Lang::dir);
        match self.kind {
            Kind::Area(rows) => html! {
                textarea.in id=(self.name) name=(self.name) rows=(rows) lang=[lang] dir=(dir) aria-describedby=[described]
                    aria-invalid=[invalid] data-count=[unit] data-max=[max] { (self.value) }
            },
            Kind::File(endings) => html! {
                input.in id=(self.name) name=(self.name) type="file" accept=(endings) aria-describedby=[described] aria-invalid=[invalid];
            },
            kind => html! {
                input.in.(self.width.class()) id=(self.name) name=(self.name) type=(kind.input_type()) value=(self.value)
                    inputmode=[kind.keyboard()] autocomplete=[kind.fills()] autocapitalize=[kind.capitals()]
                    spellcheck=[kind.spelling()] lang=[lang] dir=(dir) aria-describedby=[described] aria-invalid=[invalid]
                    data-count=[unit] data-max=[max];
            },
        }
    }
}

impl Render for Field {
    fn render(&self) -> Markup {
        html! {
            div.f.bad[self.error.is_some()] data-private[self.private] {
                label for=(self.name) { (self.label) (optional(self.lang, self.optional)) }
                (notes(self.lang, &self.name, self.hint.as_deref(), self.error.as_deref()))
                (self.control())
                @if let Some(limit) = self.limit { (limit.line(self.lang, &self.name)) }
            }
        }
    }
}

/// One text in three languages: three fields named `title_ar`, `title_en`, `title_fr`, each in its own direction.
pub struct Trilingual {
    pub lang: Lang,
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    pub value: Localized,
    pub kind: Kind,
    pub optional: bool,
}

impl Trilingual {
    pub fn new(lang: Lang, name: impl Into<String>, label: impl Into<String>, value: Localized) -> Trilingual {
        let (name, label) = (name.into(), label.into());
        Trilingual {
            lang,
            name,
            label,
            hint: None,
            error: None,
            value,
            kind: Kind::Text,
            optional: false,
        }
    }

    fn one(&self, lang: Lang) -> Markup {
        let id = format!("{}_{}", self.name, lang.code());
        let value = self.value.get(lang).unwrap_or_default();
        let label = html! { label.small for=(id) lang=(lang.code()) { (lang.own_name()) } };
        let control = match self.kind {
            Kind::Area(rows) => html! {
                textarea.in id=(id) name=(id) rows=(rows) lang=(lang.code()) dir=(lang.dir()) { (value) }
            },
            kind => html! {
                input.in id=(id) name=(id) type=(kind.input_type()) value=(value) lang=(lang.code()) dir=(lang.dir());
            },
        };
        html! { (label) (control) }
    }
}

impl Render for Trilingual {
    fn render(&self) -> Markup {
        let described = described_by(&self.name, self.hint.is_some(), self.error.is_some());
        html! {
            div.f.bad[self.error.is_some()] {
                fieldset #(self.name) tabindex="-1" aria-describedby=[described] {
                    legend { (self.label) (optional(self.lang, self.optional)) }
                    (notes(self.lang, &self.name, self.hint.as_deref(), self.error.as_deref()))
                    div.stack-s { @for lang in Lang::ALL { div { (self.one(lang)) } } }
                }
            }
        }
    }
}

impl Kind {
    fn input_type(self) -> &'static str {
        match self {
            Kind::Email => "email",
            Kind::Phone => "tel",
            Kind::Url => "url",
            Kind::Date => "date",
            Kind::Time => "time",
            Kind::Password | Kind::NewPassword => "password",
            Kind::File(_) => "file",
            Kind::Text | Kind::Name | Kind::Organisation | Kind::JobTitle | Kind::Number | Kind::Area(_) => "text",
        }
    }

    fn dir(self) -> &'static str {
        match self {
            Kind::Email | Kind::Phone | Kind::Url | Kind::Number | Kind::Date | Kind::Time => "ltr",
            Kind::Password | Kind::NewPassword => "ltr",
            Kind::Text | Kind::Name | Kind::Organisation | Kind::JobTitle | Kind::Area(_) | Kind::File(_) => "auto",
        }
    }

    fn keyboard(self) -> Option<&'static str> {
        match self {
            Kind::Email => Some("email"),
            Kind::Number => Some("numeric"),
            Kind::Url => Some("url"),
            _ => None,
        }
    }

    fn fills(self) -> Option<&'static str> {
        match self {
            Kind::Name => Some("name"),
            Kind::Email => Some("email"),
            Kind::Phone => Some("tel"),
            Kind::Organisation => Some("organization"),
            Kind::JobTitle => Some("organization-title"),
            Kind::Password => Some("current-password"),
            Kind::NewPassword => Some("new-password"),
            _ => None,
        }
    }

    fn capitals(self) -> Option<&'static str> {
        match self {
            Kind::Name => Some("words"),
            Kind::Email | Kind::Url => Some("none"),
            _ => None,
        }
    }

    fn spelling(self) -> Option<&'static str> {
        matches!(self, Kind::Name | Kind::Email | Kind::Url | Kind::Organisation).then_some("false")
    }
}

impl Width {
    pub(super) fn class(self) -> &'static str {
        match self {
            Width::Full => "in-l",
            Width::Medium => "in-m",
            Width::Small => "in-s",
        }
    }
}

impl Limit {
    fn parts(self) -> (&'static str, u32) {
        match self {
            Limit::Words(max) => ("words", max),
            Limit::Characters(max) => ("characters", max),
        }
    }

    fn line(self, lang: Lang, id: &str) -> Markup {
        let t = lang.t();
        let (start, live) = match self {
            Limit::Words(max) => (t.ui_words_most(max), t.ui_words_used("%n", max.to_string())),
            Limit::Characters(max) => (t.ui_characters_most(max), t.ui_characters_used("%n", max.to_string())),
        };
        html! { p.count id={ (id) "-count" } aria-live="polite" data-text=(live) { (start) } }
    }
}

pub(super) fn optional(lang: Lang, optional: bool) -> Markup {
    html! { @if optional { " " span.opt { (lang.t().ui_optional()) } } }
}

/// Hint, then error: the order in which they are read with the control.
pub(super) fn notes(lang: Lang, id: &str, hint: Option<&str>, error: Option<&str>) -> Markup {
    html! {
        @if let Some(hint) = hint { p.hint id={ (id) "-hint" } { (hint) } }
        @if let Some(error) = error {
            p.msg id={ (id) "-error" } {
                (Icon::Error)
                span { span.vh { (lang.t().ui_error_prefix()) " " } (error) }
            }
        }
    }
}

pub(super) fn described_by(id: &str, hint: bool, error: bool) -> Option<String> {
    match (hint, error) {
        (true, true) => Some(format!("{id}-hint {id}-error")),
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (false, false) => None,
    }
}
