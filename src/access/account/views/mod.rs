//! The list of accounts with the form for a new one; [`one`]: the page of one account.
mod one;

use crate::access::Role;
use crate::access::account::model::{Account, Grant, NamedPlace, Place};
use crate::access::frame::{self, DeskPage};
use crate::access::session::SignedIn;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::paths;
use crate::ui::field::{Field, Kind};
use crate::ui::parts::Heading;
use crate::ui::{
    Button, Cell, Choice, Choices, Column, Form, Options, Row, Section, Select, Table, Tag, Tone, bdi, email,
};
use crate::web::{Fields, Problems};
use maud::{Markup, Render, html};
pub(super) use one::{AccountPage, Done};

/// What was typed into the form for a new account, and what is wrong with it.
pub(super) struct Typed<'a> {
    pub fields: &'a Fields,
    pub problems: &'a Problems,
}

pub(super) struct List<'a> {
    pub who: &'a SignedIn,
    pub accounts: &'a [Account],
    pub grants: &'a [Grant],
    pub places: &'a [NamedPlace],
    pub typed: Typed<'a>,
}

impl List<'_> {
    pub fn page(&self) -> Markup {
        let (lang, t) = (self.who.lang, self.who.lang.t());
        let columns = [
            t.account_name(),
            t.account_email(),
            t.account_roles(),
            t.account_state(),
        ];
        let rows = self.accounts.iter().map(|account| self.row(account)).collect();
        let heading = Heading {
            crumb: None,
            title: t.account_title(),
            lead: Some(t.account_lead()),
            actions: html! {},
        };
        let table = Table::new(lang, t.account_title(), columns.map(Column::new).into(), rows);
        let main = html! {
            (self.typed.problems.summary(lang))
            (heading)
            (Table { caption_hidden: true, ..table })
            (self.form())
        };
        let nav = frame::house_nav(self.who, paths::Accounts);
        let page = DeskPage::new(t.account_title(), paths::Accounts, nav, main);
        frame::desk(
            self.who,
            DeskPage {
                refused: !self.typed.problems.is_empty(),
                ..page
            },
        )
    }

    fn row(&self, account: &Account) -> Row {
        let lang = self.who.lang;
        let href = paths::AccountSettings { account: account.id }.to_string();
        let own = self.grants.iter().filter(|grant| grant.account == account.id);
        let roles = html! {
            @if account.is_admin { p { (Role::Admin.label(lang)) } }
            @for grant in own { p { (grant.role.label(lang)) ": " (place_name(lang, self.places, grant.place)) } }
        };
        Row::new(vec![
            Cell::Html(html! { a href=(href) { (bdi(&account.name)) } }),
            Cell::Html(email(&account.email)),
            Cell::Html(roles),
            Cell::Html(html! { (state(lang, account)) }),
        ])
    }

    fn form(&self) -> Markup {
        let (lang, t, Typed { fields, problems }) = (self.who.lang, self.who.lang.t(), &self.typed);
        let field = |name: &'static str, label: String, kind: Kind| Field {
            kind,
            value: fields.text(name).to_owned(),
            error: problems.at(name),
            ..Field::new(lang, name, label)
        };
        let languages = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name()));
        let typed_lang = fields.filled("lang").unwrap_or(lang.code()).to_owned();
        let body = html! {
            (field("name", t.account_name(), Kind::Name))
            (field("email", t.account_email(), Kind::Email))
            (Select { value: typed_lang, ..Select::new(lang, "lang", t.account_lang(), languages.into()) })
            (role_fields(lang, self.places, &self.typed))
        };
        Form {
            body: html! { (Section { title: t.account_add(), intro: Some(t.account_add_intro()), body }) },
            buttons: html! { (Button::new(t.account_add_button())) },
            ..Form::new(paths::Accounts.to_string())
        }
        .render()
    }
}

/// Role and place; the same in both forms.
fn role_fields(lang: Lang, places: &[NamedPlace], typed: &Typed) -> Markup {
    let (t, Typed { fields, problems }) = (lang.t(), typed);
    let roles = [Role::Viewer, Role::Organiser, Role::Owner, Role::Admin].map(|role| Choice {
        hint: Some(role.meaning(lang)),
        ..Choice::new(role.word(), role.label(lang))
    });
    let chosen = fields.filled("role").map(str::to_owned).into_iter().collect();
    html! {
        (Choices { chosen, error: problems.at("role"), ..Choices::new(lang, "role", t.account_role(), roles.into()) })
        (Select {
            value: fields.text("place").to_owned(),
            prompt: Some(t.account_place_choose()),
            hint: Some(t.account_place_hint()),
            error: problems.at("place"),
            groups: by_process(lang, places),
            ..Select::new(lang, "place", t.account_place(), Vec::new())
        })
    }
}

/// Each process with its events under its name.
fn by_process(lang: Lang, places: &[NamedPlace]) -> Vec<Options> {
    let mut groups: Vec<Options> = Vec::new();
    for named in places {
        let title = named.title.pick(lang).1;
        match (named.place, groups.last_mut()) {
            (Place::Process(_), _) => groups.push(Options {
                heading: Some(title.to_owned()),
                options: vec![Choice::new(named.place.code(), lang.t().account_whole_process(title))],
            }),
            (Place::Event(_), Some(group)) => group.options.push(Choice::new(named.place.code(), title)),
            (Place::Event(_), None) => {}
        }
    }
    groups
}

fn place_name(lang: Lang, places: &[NamedPlace], place: Place) -> Markup {
    let named = places.iter().find(|named| named.place == place);
    html! { @if let Some(named) = named { (crate::ui::words(lang, &named.title)) } }
}

fn state(lang: Lang, account: &Account) -> Tag {
    let t = lang.t();
    let (tone, text) = match (account.is_living(), &account.password) {
        (false, _) => (Tone::Bad, t.account_state_off()),
        (true, None) => (Tone::Neutral, t.account_state_invited()),
        (true, Some(_)) => (Tone::Good, t.account_state_in_use()),
    };
    Tag { tone, text }
}
