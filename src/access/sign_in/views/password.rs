//! Choosing a password, and where one is signed in.
use crate::access::frame::{self, DeskPage};
use crate::access::password::LEAST;
use crate::access::session::SignedIn;
use crate::i18n::Translate;
use crate::paths;
use crate::ui::field::{Field, Kind};
use crate::ui::parts::Heading;
use crate::ui::table::{Cell, Column, Row, Table};
use crate::ui::{Button, Form, Hidden, Look, Notice, PostButton};
use crate::web::Problems;
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};

/// Choosing a password, and where one is signed in.
pub struct PasswordPage<'a> {
    pub who: &'a SignedIn,
    pub form: PasswordForm,
    pub problems: &'a Problems,
    /// Since when, and last seen.
    pub sessions: Vec<(DateTime<Utc>, DateTime<Utc>)>,
}

#[derive(Clone, Debug)]
pub enum PasswordForm {
    /// There is none yet.
    First,
    /// The note of a one-time link stands for the present password.
    Fresh(String),
    /// The present password is asked for.
    Change,
    /// It was chosen just now.
    Done,
}

impl Render for PasswordPage<'_> {
    fn render(&self) -> Markup {
        let (lang, t) = (self.who.lang, self.who.lang.t());
        let heading = Heading {
            crumb: None,
            title: t.password_title(),
            lead: None,
            actions: html! {},
        };
        let main = html! {
            (self.problems.summary(lang))
            (heading)
            @match &self.form {
                PasswordForm::Done => (Notice::done(lang, html! { p { (t.password_done()) " " a href=(paths::Desk) { (t.password_to_desk()) } } })),
                form => (self.fields(form)),
            }
            (self.sessions())
        };
        let nav = frame::house_nav(self.who, paths::NewPassword);
        let page = DeskPage::new(t.password_title(), paths::NewPassword, nav, main);
        let refused = !self.problems.is_empty();
        frame::desk(self.who, DeskPage { refused, ..page })
    }
}

impl PasswordPage<'_> {
    fn fields(&self, form: &PasswordForm) -> Markup {
        let (lang, t) = (self.who.lang, self.who.lang.t());
        let field = |name: &'static str, label: String, kind: Kind| Field {
            kind,
            error: self.problems.at(name),
            ..Field::new(lang, name, label)
        };
        let new = field("new", t.password_new(), Kind::NewPassword);
        let hint = Some(t.password_rule(LEAST.to_string()));
        let body = html! {
            @match form {
                PasswordForm::Change => (field("present", t.password_present(), Kind::Password)),
                PasswordForm::Fresh(note) => (Hidden { name: "fresh".into(), value: note.clone() }),
                PasswordForm::First | PasswordForm::Done => {}
            }
            (Field { hint, ..new })
            (field("repeat", t.password_repeat(), Kind::NewPassword))
        };
        Form {
            body,
            buttons: html! { (Button::new(t.password_save())) },
            ..Form::new(paths::NewPassword.to_string())
        }
        .render()
    }

    fn sessions(&self) -> Markup {
        let (lang, t) = (self.who.lang, self.who.lang.t());
        let columns = vec![Column::new(t.sessions_since()), Column::new(t.sessions_seen())];
        let instant = |at| Cell::Text(frame::instant(lang, at));
        let rows = self
            .sessions
            .iter()
            .map(|(since, seen)| Row::new(vec![instant(*since), instant(*seen)]));
        let everywhere = PostButton {
            action: paths::SignOut.to_string(),
            fields: vec![Hidden {
                name: "everywhere".into(),
                value: "yes".into(),
            }],
            button: Button {
                look: Look::Secondary,
                ..Button::new(t.sessions_end_all())
            },
        };
        html! {
            (Table::new(lang, t.sessions_title(), columns, rows.collect()))
            (everywhere)
        }
    }
}
