//! House style of the language files, read as text: what the build cannot see.
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::path::{Path, PathBuf};

const ARABIC_PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn files(lang: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/i18n/locales")
        .join(lang);
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the folder")
        .map(|file| file.expect("a file").path())
        .collect();
    files.sort();
    files
}

/// Calls `look` with every message's place and every choice in it.
fn choices(lang: &str, mut look: impl FnMut(&str, &[String])) {
    for file in files(lang) {
        let text = std::fs::read_to_string(&file).expect("a text");
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|_| panic!("{} parses", file.display()));
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let place = format!("{}: {}", file.display(), message.id.name);
                let patterns = message
                    .value
                    .iter()
                    .chain(message.attributes.iter().map(|attribute| &attribute.value));
                patterns.for_each(|pattern| walk(pattern, &mut |keys| look(&place, keys)));
            }
        }
    }
}

fn walk(pattern: &Pattern<String>, look: &mut impl FnMut(&[String])) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            look_at(expression, look);
        }
    }
}

fn look_at(expression: &Expression<String>, look: &mut impl FnMut(&[String])) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => look_at(expression, look),
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => {
            let keys: Vec<String> = variants
                .iter()
                .map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                })
                .collect();
            look(&keys);
            for variant in variants {
                walk(&variant.value, &mut *look);
            }
        }
    }
}

fn is_plural(keys: &[String]) -> bool {
    keys.iter().any(|key| ARABIC_PLURALS[..5].contains(&key.as_str()))
}

#[test]
fn arabic_plurals_have_all_six_forms() {
    let mut bad = Vec::new();
    choices("ar", |place, keys| {
        if is_plural(keys) && !ARABIC_PLURALS.iter().all(|form| keys.iter().any(|key| key == form)) {
            bad.push(format!("{place} has only {keys:?}"));
        }
    });
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn english_and_french_plurals_have_one_and_other() {
    for lang in ["en", "fr"] {
        let mut bad = Vec::new();
        choices(lang, |place, keys| {
            if is_plural(keys) && !["one", "other"].iter().all(|form| keys.iter().any(|key| key == form)) {
                bad.push(format!("{place} has only {keys:?}"));
            }
        });
        assert!(bad.is_empty(), "{bad:#?}");
    }
}

#[test]
fn the_three_languages_have_the_same_files() {
    let names = |lang| {
        files(lang)
            .iter()
            .filter_map(|file| Some(file.file_name()?.to_owned()))
            .collect::<Vec<_>>()
    };
    assert_eq!(names("ar"), names("en"));
    assert_eq!(names("fr"), names("en"));
}

#[test]
fn figures_are_western_and_arabic_text_is_arabic() {
    for file in files("ar") {
        let text = std::fs::read_to_string(&file).expect("a text");
        let bad: Vec<&str> = text
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter(|line| line.contains(['ی', 'ک', '٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩']))
            .collect();
        assert!(
            bad.is_empty(),
            "{}: Persian letters or other digits: {bad:#?}",
            file.display()
        );
    }
}
