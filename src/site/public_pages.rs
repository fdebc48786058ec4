//! The standing pages: the way to the reader's language, privacy, accessibility, help.
use crate::i18n::{Translate, accept_language};
use crate::kernel::Lang;
use crate::paths;
use crate::ui::Page;
use crate::web::reply::page;
use crate::web::{Answer, Open, Routes, frame, see_other};
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use maud::{Markup, Render, html};
use std::fmt::Display;

pub fn routes() -> Routes {
    Routes::default().get(root).get(privacy).get(accessibility).get(help)
}

async fn root(_: Open, _: paths::Root, headers: HeaderMap) -> Answer {
    let asked = headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    see_other(paths::Home {
        lang: accept_language(asked),
    })
}

async fn privacy(_: Open, at: paths::Privacy) -> Answer {
    let t = at.lang.t();
    let parts = vec![
        (t.privacy_what_title(), t.privacy_what_text()),
        (t.privacy_why_title(), t.privacy_why_text()),
        (t.privacy_who_title(), t.privacy_who_text()),
        (t.privacy_how_long_title(), t.privacy_how_long_text()),
        (t.privacy_rights_title(), t.privacy_rights_text()),
        (t.privacy_mail_title(), t.privacy_mail_text()),
    ];
    page(standing(at.lang, t.privacy_title(), &t.privacy_lede(), parts, |lang| {
        paths::Privacy { lang }
    }))
}

async fn accessibility(_: Open, at: paths::Accessibility) -> Answer {
    let t = at.lang.t();
    let parts = vec![
        (t.accessibility_aim_title(), t.accessibility_aim_text()),
        (t.accessibility_how_title(), t.accessibility_how_text()),
        (t.accessibility_gaps_title(), t.accessibility_gaps_text()),
    ];
    page(standing(
        at.lang,
        t.accessibility_title(),
        &t.accessibility_lede(),
        parts,
        |lang| paths::Accessibility { lang },
    ))
}

async fn help(_: Open, at: paths::Help) -> Answer {
    let t = at.lang.t();
    let parts = vec![
        (t.help_link_title(), t.help_link_text()),
        (t.help_no_letter_title(), t.help_no_letter_text()),
        (t.help_colleague_title(), t.help_colleague_text()),
        (t.help_change_title(), t.help_change_text()),
        (t.help_language_title(), t.help_language_text()),
    ];
    page(standing(at.lang, t.help_title(), &t.help_lede(), parts, |lang| {
        paths::Help { lang }
    }))
}

fn standing<P: Display>(
    lang: Lang,
    title: String,
    lede: &str,
    parts: Vec<(String, String)>,
    address: impl Fn(Lang) -> P,
) -> Markup {
    let main = html! {
        h1 { (title) }
        p.lede { (lede) }
        @for (heading, text) in &parts {
            h2 { (heading) }
            p { (text) }
        }
    };
    Page {
        languages: frame::in_each_language(address),
        ..Page::new(lang, frame::site(lang), title, main)
    }
    .render()
}
