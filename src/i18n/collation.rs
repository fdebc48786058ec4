//! The order of names in a list, as readers of a language expect it.
use super::Lang;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;
use std::sync::OnceLock;

/// Sorts by the language's own rules: `É` beside `E`, alef forms together, and in Arabic lists Arabic names before
/// Latin ones. Stable.
pub fn collate<T>(lang: Lang, items: &mut [T], key: impl Fn(&T) -> &str) {
    let collator = collator(lang);
    items.sort_by(|one, two| collator.compare(key(one), key(two)));
}

fn collator(lang: Lang) -> &'static CollatorBorrowed<'static> {
    static ALL: OnceLock<[CollatorBorrowed<'static>; 3]> = OnceLock::new();
    let [ar, en, fr] = ALL.get_or_init(|| {
        [locale!("ar"), locale!("en"), locale!("fr")].map(|locale| {
            Collator::try_new(locale.into(), CollatorOptions::default()).expect("the rules are compiled in")
        })
    });
    match lang {
        Lang::Ar => ar,
        Lang::En => en,
        Lang::Fr => fr,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<'a>(lang: Lang, names: &[&'a str]) -> Vec<&'a str> {
        let mut names = names.to_vec();
        collate(lang, &mut names, |name| name);
        names
    }

    #[test]
    fn accents_and_alef_forms_stand_together() {
        assert_eq!(
            sorted(Lang::Fr, &["Zambie", "Éthiopie", "Espagne", "Finlande"])[..2],
            ["Espagne", "Éthiopie"]
        );
        assert_eq!(sorted(Lang::Ar, &["بدر", "أحمد", "احمد", "إيمان"]).last(), Some(&"بدر"));
    }

    #[test]
    fn each_language_begins_with_its_own_script() {
        assert_eq!(sorted(Lang::Ar, &["Mona", "منى"]), ["منى", "Mona"]);
        assert_eq!(sorted(Lang::En, &["منى", "Mona"]), ["Mona", "منى"]);
    }
}
