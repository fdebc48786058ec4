//! The list of countries and areas: those of the region first, then all, each in the order of the reader's language.
use super::choice::{Choice, Options};
use crate::i18n::{Country, Translate, countries_by_name};
use crate::kernel::Lang;

/// For `Select::groups`; the values are the codes.
pub fn countries(lang: Lang) -> Vec<Options> {
    let all = countries_by_name(lang);
    let choices = |wanted: &dyn Fn(&Country) -> bool| {
        let those = all.iter().filter(|country| wanted(country));
        those
            .map(|country| Choice::new(country.code.as_str(), country.name(lang)))
            .collect()
    };
    vec![
        Options {
            heading: Some(lang.t().ui_countries_region()),
            options: choices(&|country| country.arab_region),
        },
        Options {
            heading: Some(lang.t().ui_countries_all()),
            options: choices(&|_| true),
        },
    ]
}
