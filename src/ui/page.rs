//! The public and personal page: header with the three languages, main, footer.
use maud::{Markup, Render, html};

use super::assets::Name;
use super::frame::{self, Document, Languages, Site};
use crate::i18n::Translate;
use crate::kernel::Lang;

/// Whose page it is. A personal page is kept out of search engines and sends no referrer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Public,
    Personal,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// The content stands in one column block of page width.
    Wrapped,
    /// The content brings its own `section`s with a `.wrap` each (a hero, bands).
    Bands,
}

/// A link under the header to a sister page, such as an event's agenda.
#[derive(Clone, Debug)]
pub struct Tab {
    pub label: String,
    pub href: String,
    pub current: bool,
}

pub struct Page {
    pub lang: Lang,
    pub site: Site,
    /// Without the site's name, which is added.
    pub title: String,
    pub languages: Languages,
    pub audience: Audience,
    pub layout: Layout,
    /// The page shows a refused form: the browser tab says so.
    pub refused: bool,
    /// What the tabs belong to (the event's title), and the tabs; empty: none.
    pub tabs: (String, Vec<Tab>),
    pub main: Markup,
}

impl Page {
    pub fn new(lang: Lang, site: Site, title: impl Into<String>, main: Markup) -> Page {
        Page {
            lang,
            site,
            title: title.into(),
            languages: Languages::Fixed,
            audience: Audience::Public,
            layout: Layout::Wrapped,
            refused: false,
            tabs: (String::new(), Vec::new()),
            main,
        }
    }

    fn header(&self) -> Markup {
        html! {
            header.top { div.wrap { (frame::mark(&self.site)) (frame::switch(self.lang, &self.languages)) } }
            @let (label, tabs) = &self.tabs;
            @if !tabs.is_empty() {
                nav.tabs aria-label=(label) {
                    div.wrap {
                        ul {
                            @for tab in tabs {
                                li { a href=(tab.href) aria-current=[tab.current.then_some("page")] { (super::bdi(&tab.label)) } }
                            }
                        }
                    }
                }
            }
        }
    }

    fn footer(&self) -> Markup {
        let t = self.lang.t();
        html! {
            footer.foot {
                div.wrap.stack {
                    ul aria-label=(t.ui_about_site()) {
                        li { a href=(self.site.privacy) { (t.ui_privacy()) } }
                        li { a href=(self.site.accessibility) { (t.ui_accessibility()) } }
                        li { a href=(self.site.help) { (t.ui_help()) } }
                    }
                    @if let Some(contact) = &self.site.contact {
                        @let questions = t.ui_questions();
                        p { (questions.s0) a href={ "mailto:" (contact) } { bdi dir="ltr" { (contact) } } (questions.s1) }
                    }
                }
            }
        }
    }
}

impl Render for Page {
    fn render(&self) -> Markup {
        let main = match self.layout {
            Layout::Bands => html! { main #main tabindex="-1" { (self.main) } },
            Layout::Wrapped => html! { main #main tabindex="-1" { div.wrap.body { (self.main) } } },
        };
        Document {
            lang: self.lang,
            title: frame::title(self.lang, &self.title, &self.site.name, self.refused.into()),
            languages: &self.languages,
            indexed: self.audience == Audience::Public,
            styles: &[Name::Base],
            body: html! { (self.header()) (main) (self.footer()) },
        }
        .render()
    }
}
