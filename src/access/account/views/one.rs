//! The page of one account: what it may do, and the acts on it.
use super::{Typed, place_name, role_fields, state};
use crate::access::Role;
use crate::access::account::model::{Account, Grant, NamedPlace};
use crate::access::frame::{self, DeskPage};
use crate::access::session::SignedIn;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::paths;
use crate::ui::parts::{Answer, Answers, BackLink, Heading};
use crate::ui::{Button, Cell, Column, Form, Hidden, Look, Notice, PostButton, Row, Section, Table, email};
use maud::{Markup, Render, html};

/// What was done to an account just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::access::account) enum Done {
    Added,
    LinkSent,
    RoleGiven,
    RoleTaken,
    SwitchedOff,
    SwitchedOn,
}

impl Done {
    const ALL: [Done; 6] = [
        Done::Added,
        Done::LinkSent,
        Done::RoleGiven,
        Done::RoleTaken,
        Done::SwitchedOff,
        Done::SwitchedOn,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Done::Added => "added",
            Done::LinkSent => "link",
            Done::RoleGiven => "given",
            Done::RoleTaken => "taken",
            Done::SwitchedOff => "off",
            Done::SwitchedOn => "on",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.word() == word)
    }

    fn sentence(self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Done::Added => t.account_done_added(),
            Done::LinkSent => t.account_done_link(),
            Done::RoleGiven => t.account_done_given(),
            Done::RoleTaken => t.account_done_taken(),
            Done::SwitchedOff => t.account_done_off(),
            Done::SwitchedOn => t.account_done_on(),
        }
    }
}

pub(in crate::access::account) struct AccountPage<'a> {
    pub who: &'a SignedIn,
    pub account: &'a Account,
    pub grants: &'a [Grant],
    pub places: &'a [NamedPlace],
    pub done: Option<Done>,
    /// What was typed into the form for a role, and what is wrong.
    pub typed: Typed<'a>,
}

impl AccountPage<'_> {
    pub fn page(&self) -> Markup {
        let (lang, t, account) = (self.who.lang, self.who.lang.t(), self.account);
        let main = html! {
            (self.typed.problems.summary(lang))
            (Heading {
                crumb: Some(BackLink { label: t.account_title(), href: paths::Accounts.to_string() }),
                title: account.name.clone(),
                lead: None,
                actions: html! {},
            })
            @if let Some(done) = self.done { (Notice::done(lang, html! { p { (done.sentence(lang)) } })) }
            (self.facts())
            (self.roles())
            (self.give())
            h2 #acts tabindex="-1" { (t.account_access()) }
            div.row { (self.acts()) }
        };
        let here = paths::AccountSettings { account: account.id };
        let page = DeskPage::new(
            account.name.clone(),
            here,
            frame::house_nav(self.who, paths::Accounts),
            main,
        );
        frame::desk(
            self.who,
            DeskPage {
                refused: !self.typed.problems.is_empty(),
                ..page
            },
        )
    }

    fn facts(&self) -> Answers {
        let (lang, t, account) = (self.who.lang, self.who.lang.t(), self.account);
        let fact = |question: String, answer: Markup| Answer {
            question,
            answer: Some(answer),
            change: None,
        };
        let answers = vec![
            fact(t.account_email(), email(&account.email)),
            fact(t.account_lang(), html! { bdi { (account.lang.own_name()) } }),
            fact(t.account_since(), html! { (frame::instant(lang, account.created_at)) }),
            fact(t.account_state(), html! { (state(lang, account)) }),
        ];
        Answers { lang, answers }
    }

    fn roles(&self) -> Table {
        let (lang, t) = (self.who.lang, self.who.lang.t());
        let columns = [t.account_place(), t.account_role(), t.account_change()]
            .map(Column::new)
            .into();
        let everything = self.account.is_admin.then(|| {
            let button = self.act("end-admin", t.account_take(), Vec::new());
            Row::new(vec![
                Cell::Text(t.account_everything()),
                Cell::Text(Role::Admin.label(lang)),
                Cell::Html(button),
            ])
        });
        let held = self.grants.iter().map(|grant| {
            let field = Hidden {
                name: "grant".into(),
                value: grant.id.to_string(),
            };
            Row::new(vec![
                Cell::Html(place_name(lang, self.places, grant.place)),
                Cell::Text(grant.role.label(lang)),
                Cell::Html(self.act("take", t.account_take(), vec![field])),
            ])
        });
        let table = Table::new(
            lang,
            t.account_roles(),
            columns,
            everything.into_iter().chain(held).collect(),
        );
        Table {
            empty: (t.account_no_role(), None),
            ..table
        }
    }

    fn give(&self) -> Markup {
        let (lang, t) = (self.who.lang, self.who.lang.t());
        let body = html! {
            (Hidden { name: "act".into(), value: "give".into() })
            (role_fields(lang, self.places, &self.typed))
        };
        Form {
            body: html! { (Section { title: t.account_give(), intro: None, body }) },
            buttons: html! { (Button::new(t.account_give_button())) },
            ..Form::new(
                paths::AccountSettings {
                    account: self.account.id,
                }
                .to_string(),
            )
        }
        .render()
    }

    fn acts(&self) -> Markup {
        let t = self.who.lang.t();
        html! {
            @if self.account.is_living() {
                (self.act("link", t.account_send_link(), Vec::new()))
                (self.act("off", t.account_switch_off(), Vec::new()))
            } @else {
                (self.act("on", t.account_switch_on(), Vec::new()))
            }
        }
    }

    fn act(&self, what: &str, label: String, mut fields: Vec<Hidden>) -> Markup {
        fields.push(Hidden {
            name: "act".into(),
            value: what.to_owned(),
        });
        let look = if what == "off" { Look::Danger } else { Look::Secondary };
        let action = paths::AccountSettings {
            account: self.account.id,
        }
        .to_string();
        html! { (PostButton { action, fields, button: Button { look, small: true, ..Button::new(label) } }) }
    }
}
