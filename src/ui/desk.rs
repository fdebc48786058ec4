//! The organiser page: a side bar by phase of the event, the organiser's language and the way out.
use maud::{Markup, Render, html};

use super::assets::Name;
use super::frame::{self, Document, Languages, Site};
use super::text::bdi;
use crate::i18n::Translate;
use crate::kernel::Lang;

/// The part of an event's life a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Pages above the phases, such as the dashboard: shown without a heading.
    Always,
    Before,
    OnTheDay,
    After,
}

#[derive(Clone, Debug)]
pub struct NavGroup {
    pub phase: Phase,
    pub items: Vec<NavItem>,
}

#[derive(Clone, Debug)]
pub struct NavItem {
    pub label: String,
    pub href: String,
    /// As it is to be read, such as `1,110`.
    pub count: Option<String>,
    pub current: bool,
}

pub struct Desk {
    pub lang: Lang,
    /// Its name is the event (or process) at hand, its tagline the dates, its home the dashboard.
    pub site: Site,
    pub title: String,
    pub nav: Vec<NavGroup>,
    /// The organiser's name.
    pub person: String,
    /// POST `lang` and `back` here to change the account's language.
    pub language_action: String,
    /// This page's own address, to come back to.
    pub here: String,
    pub sign_out_action: String,
    pub refused: bool,
    pub main: Markup,
}

impl Desk {
    fn nav(&self) -> Markup {
        html! {
            nav aria-label=(self.lang.t().ui_organiser_pages()) {
                @for group in &self.nav {
                    @if let Some(heading) = self.heading(group.phase) { h2 { (heading) } }
                    ul { @for item in &group.items { li { (item) } } }
                }
            }
        }
    }

    fn heading(&self, phase: Phase) -> Option<String> {
        let t = self.lang.t();
        match phase {
            Phase::Always => None,
            Phase::Before => Some(t.ui_before()),
            Phase::OnTheDay => Some(t.ui_on_the_day()),
            Phase::After => Some(t.ui_after()),
        }
    }

    fn account(&self) -> Markup {
        let t = self.lang.t();
        let languages = Languages::Post {
            action: self.language_action.clone(),
            back: self.here.clone(),
        };
        html! {
            div.who-am.stack-s {
                p { (t.ui_signed_in(&self.person)) }
                (frame::switch(self.lang, &languages))
                form method="post" action=(self.sign_out_action) { button.btn-q { (t.ui_sign_out()) } }
            }
        }
    }

    fn side(&self) -> Markup {
        // The menu stands twice, one of them never displayed: `details` cannot be opened by width alone.
        html! {
            header.side.noprint {
                (frame::mark(&self.site))
                details.nm { summary { (self.lang.t().ui_menu()) } (self.nav()) (self.account()) }
                div.nd { (self.nav()) (self.account()) }
            }
        }
    }
}

impl Render for NavItem {
    fn render(&self) -> Markup {
        html! {
            a href=(self.href) aria-current=[self.current.then_some("page")] {
                (bdi(&self.label))
                @if let Some(count) = &self.count { span.num { (count) } }
            }
        }
    }
}

impl Render for Desk {
    fn render(&self) -> Markup {
        Document {
            lang: self.lang,
            title: frame::title(self.lang, &self.title, &self.site.name, self.refused.into()),
            languages: &Languages::Fixed,
            indexed: false,
            styles: &[Name::Base, Name::Desk],
            body: html! { div.desk { (self.side()) main.main #main tabindex="-1" { (self.main) } } },
        }
        .render()
    }
}
