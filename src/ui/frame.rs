//! What the public and the organiser frame have in common: the document, the mark, the languages.
use maud::{DOCTYPE, Markup, Render, html};

use super::assets::{self, Name};
use super::form::Hidden;
use crate::i18n::Translate;
use crate::kernel::Lang;

/// Who runs this installation and where its standing pages are, in the page's language.
#[derive(Clone, Debug)]
pub struct Site {
    pub name: String,
    pub tagline: Option<String>,
    pub home: String,
    pub privacy: String,
    pub accessibility: String,
    pub help: String,
    /// The secretariat's e-mail address.
    pub contact: Option<String>,
}

/// How a reader changes the page's language.
#[derive(Clone, Debug)]
pub enum Languages {
    /// The same page under other addresses, the present one included.
    Links(Vec<(Lang, String)>),
    /// Buttons that send the form with this id, with `lang`, so that nothing typed is lost.
    Form { id: String },
    /// Buttons that POST `lang` and `back` to an address that remembers the choice.
    Post { action: String, back: String },
    /// This page exists in one language only.
    Fixed,
}

pub(super) struct Document<'a> {
    pub lang: Lang,
    pub title: String,
    pub languages: &'a Languages,
    pub indexed: bool,
    pub styles: &'a [Name],
    pub body: Markup,
}

impl Render for Document<'_> {
    fn render(&self) -> Markup {
        html! {
            (DOCTYPE)
            html lang=(self.lang.code()) dir=(self.lang.dir()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width,initial-scale=1";
                    title { (self.title) }
                    meta name="color-scheme" content="light";
                    @if !self.indexed {
                        meta name="robots" content="noindex,nofollow";
                        meta name="referrer" content="no-referrer";
                    }
                    @for style in self.styles { link rel="stylesheet" href=(assets::href(*style)); }
                    link rel="icon" type="image/svg+xml" href=(assets::href(Name::Icon));
                    @if self.indexed { (alternates(self.languages)) }
                    script src=(assets::href(Name::Script)) defer {}
                }
                body {
                    a.skip href="#main" { (self.lang.t().ui_skip()) }
                    (self.body)
                }
            }
        }
    }
}

/// The page's name in the browser tab; a refused form says so first.
pub(super) fn title(lang: Lang, page: &str, site: &str, refused: Refused) -> String {
    let title = format!("{page} – {site}");
    match refused {
        Refused::Yes => lang.t().ui_error_title(&title),
        Refused::No => title,
    }
}

#[derive(Clone, Copy)]
pub(super) enum Refused {
    Yes,
    No,
}

impl From<bool> for Refused {
    fn from(refused: bool) -> Refused {
        if refused { Refused::Yes } else { Refused::No }
    }
}

fn alternates(languages: &Languages) -> Markup {
    let Languages::Links(links) = languages else {
        return html! {};
    };
    html! { @for (lang, href) in links { link rel="alternate" hreflang=(lang.code()) href=(href); } }
}

/// The logo: a small seat figure. Not mirrored in Arabic.
pub(super) fn mark(site: &Site) -> Markup {
    html! {
        a.mark href=(site.home) {
            svg viewBox="0 0 44 26" aria-hidden="true" focusable="false" {
                path.seat-a d="M3.5 22h0M8 11h0M17 4.2h0M27 4.2h0M36 11h0M40.5 22h0" {}
                path.seat-b d="M14 22h0M18 14.5h0M26 14.5h0M30 22h0" {}
            }
            span {
                (super::bdi(&site.name))
                @if let Some(tagline) = &site.tagline { small { (super::bdi(tagline)) } }
            }
        }
    }
}

/// The three languages by their own names.
pub(super) fn switch(lang: Lang, languages: &Languages) -> Markup {
    let list = match languages {
        Languages::Fixed => return html! {},
        Languages::Links(links) => html! {
            ul.langs { @for (other, href) in links { li { (link(lang, *other, href)) } } }
        },
        Languages::Form { id } => html! {
            // Enter in a text field presses the form's first button, wherever it stands: not a language.
            button.vh type="submit" form=(id) tabindex="-1" aria-hidden="true" {}
            ul.langs { @for other in Lang::ALL { li { (button(lang, other, Some(id))) } } }
        },
        Languages::Post { action, back } => html! {
            form method="post" action=(action) {
                (Hidden { name: "back".into(), value: back.clone() })
                ul.langs { @for other in Lang::ALL { li { (button(lang, other, None)) } } }
            }
        },
    };
    html! { nav.langs-n aria-label=(lang.t().ui_language()) { (list) } }
}

fn link(present: Lang, other: Lang, href: &str) -> Markup {
    html! {
        a lang=(other.code()) dir=(other.dir()) hreflang=(other.code()) href=(href)
            aria-current=[(other == present).then_some("true")] { (other.own_name()) }
    }
}

fn button(present: Lang, other: Lang, form: Option<&str>) -> Markup {
    html! {
        button type="submit" name="lang" value=(other.code()) form=[form] lang=(other.code()) dir=(other.dir())
            aria-current=[(other == present).then_some("true")] { (other.own_name()) }
    }
}
