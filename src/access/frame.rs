//! The frame of organiser pages that belong to no event (`programme::event::frame` makes the others): who is signed
//! in, the way out, the language, the side bar.
use crate::access::session::SignedIn;
use crate::i18n::{Translate, format, plain};
use crate::kernel::{Lang, Zone};
use crate::paths;
use crate::ui::desk::{Desk, NavGroup, NavItem, Phase};
use crate::ui::{Languages, Page, page::Audience};
use crate::web::frame;
use chrono::{DateTime, Utc};
use maud::{Markup, Render};
use std::fmt::Display;

/// An organiser page before it is put into its frame.
pub struct DeskPage {
    pub title: String,
    /// Its own address with its query, to come back to after the language was changed.
    pub here: String,
    pub nav: Vec<NavGroup>,
    /// The page shows a refused form.
    pub refused: bool,
    pub main: Markup,
}

impl DeskPage {
    pub fn new(title: impl Into<String>, here: impl Display, nav: Vec<NavGroup>, main: Markup) -> Self {
        Self {
            title: title.into(),
            here: here.to_string(),
            nav,
            refused: false,
            main,
        }
    }
}

/// A whole organiser page.
pub fn desk(who: &SignedIn, page: DeskPage) -> Markup {
    let mut site = frame::site(who.lang);
    site.home = paths::Desk.to_string();
    Desk {
        lang: who.lang,
        site,
        title: page.title,
        nav: page.nav,
        person: who.name.clone(),
        language_action: paths::DeskLanguage.to_string(),
        here: page.here,
        sign_out_action: paths::SignOut.to_string(),
        refused: page.refused,
        main: page.main,
    }
    .render()
}

/// An organiser's page that needs no sign-in: signing in, a forgotten password.
pub fn signed_out(lang: Lang, title: impl Into<String>, languages: Languages, main: Markup) -> Page {
    Page {
        languages,
        audience: Audience::Personal,
        ..Page::new(lang, frame::site(lang), title, main)
    }
}

/// The side bar of pages that belong to no event. `current` is the address of the page that is open.
pub fn house_nav(who: &SignedIn, current: impl Display) -> Vec<NavGroup> {
    let t = who.lang.t();
    let mut items = vec![
        (t.desk_nav_home(), paths::Desk.to_string()),
        (t.desk_nav_password(), paths::NewPassword.to_string()),
        (t.desk_nav_audit(), paths::AuditLog.to_string()),
    ];
    if who.is_admin {
        items.push((t.desk_nav_accounts(), paths::Accounts.to_string()));
    }
    let current = current.to_string();
    let item = |(label, href): (String, String)| NavItem {
        current: href == current,
        label,
        href,
        count: None,
    };
    vec![NavGroup {
        phase: Phase::Always,
        items: items.into_iter().map(item).collect(),
    }]
}

/// An instant on a page that belongs to no event: in UTC, and it says so.
pub fn instant(lang: Lang, at: DateTime<Utc>) -> String {
    plain(format::moment(lang, &Zone::utc(), at))
}
