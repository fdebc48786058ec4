//! What every page's frame is made of: where the standing pages are, and the same page in the other languages.
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::paths;
use crate::ui::{Languages, Site};
use std::fmt::Display;

/// The links of header and footer.
pub fn site(lang: Lang) -> Site {
    Site {
        name: lang.t().app_name(),
        tagline: None,
        home: paths::Home { lang }.to_string(),
        privacy: paths::Privacy { lang }.to_string(),
        accessibility: paths::Accessibility { lang }.to_string(),
        help: paths::Help { lang }.to_string(),
        contact: None,
    }
}

/// The same public page in each language.
pub fn in_each_language<P: Display>(address: impl Fn(Lang) -> P) -> Languages {
    Languages::Links(
        Lang::ALL
            .into_iter()
            .map(|lang| (lang, address(lang).to_string()))
            .collect(),
    )
}
