//! What a page without a session knows of its reader: the language and the page to go back to.
use super::rules::way_back;
use crate::app::App;
use crate::i18n::accept_language;
use crate::kernel::Lang;
use crate::ui::Languages;
use crate::web::Fields;
use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use std::convert::Infallible;
use std::fmt::Display;

/// Both live in the address, so that a refused form and the language links keep them.
#[derive(Clone, Debug)]
pub struct Asked {
    pub lang: Lang,
    pub next: Option<String>,
}

impl Asked {
    /// That address, keeping the language and the way back.
    pub fn address(&self, to: impl Display) -> String {
        let mut pairs = vec![("lang", self.lang.code().to_owned())];
        pairs.extend(self.next.clone().map(|next| ("next", next)));
        format!("{to}?{}", Fields::from_pairs(pairs).encode())
    }

    /// The same page in the three languages.
    pub fn languages(&self, to: impl Display) -> Languages {
        let one = |lang| (lang, Self { lang, ..self.clone() }.address(&to));
        Languages::Links(Lang::ALL.into_iter().map(one).collect())
    }
}

impl FromRequestParts<App> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let query = Fields::of_query(parts.uri.query());
        let browser = parts.headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Ok(Self {
            lang: Lang::parse(query.text("lang")).unwrap_or_else(|| accept_language(browser.unwrap_or_default())),
            next: way_back(query.text("next")).map(str::to_owned),
        })
    }
}
