//! What people read: the same messages with the same placeholders in three languages, all plural forms, no text in code.
use super::{Source, expect_none, sources};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// CLDR's plural categories of each language; French `many` (millions) may be left to `other`.
const PLURALS: [(&str, &[&str]); 3] = [
    ("en", &["one", "other"]),
    ("fr", &["one", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
];
const ANY_PLURAL: [&str; 5] = ["zero", "one", "two", "few", "many"];

#[test]
fn three_languages_say_the_same() {
    let [en, fr, ar] =
        ["en", "fr", "ar"].map(|lang| messages(&sources(&format!("src/i18n/locales/{lang}"), &[".ftl"])));
    expect_none([differences("fr", &en, &fr), differences("ar", &en, &ar)].concat());
}

#[test]
fn plurals_are_whole() {
    let of = |lang| messages(&sources(&format!("src/i18n/locales/{lang}"), &[".ftl"]));
    expect_none(
        PLURALS
            .iter()
            .flat_map(|(lang, needed)| lame_plurals(lang, needed, &of(lang)))
            .collect(),
    );
}

#[test]
fn pages_hold_no_bare_text() {
    expect_none(sources("src", &[".rs"]).iter().flat_map(bare_texts).collect());
}

/// Message id (terms with their dash) → its text as written, over all files of a language.
type Messages = BTreeMap<String, String>;

fn messages(files: &[Source]) -> Messages {
    let mut found = Messages::new();
    for file in files {
        let mut id = None;
        for line in file.text.lines().filter(|line| !line.starts_with('#')) {
            let head = line
                .split_once('=')
                .filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'));
            if let Some((name, value)) = head {
                id = Some(name.trim().to_owned());
                let before = found.insert(name.trim().to_owned(), value.trim().to_owned());
                assert!(before.is_none(), "{}: `{}` is written twice", file.path, name.trim());
            } else if let Some(text) = id.as_ref().and_then(|id| found.get_mut(id)) {
                text.push('\n');
                text.push_str(line);
            }
        }
    }
    found
}

fn differences(lang: &str, en: &Messages, other: &Messages) -> Vec<String> {
    let mut found = Vec::new();
    for id in en.keys().collect::<BTreeSet<_>>().union(&other.keys().collect()) {
        match (en.get(*id), other.get(*id)) {
            (Some(_), None) => found.push(format!("{id}: missing in {lang}")),
            (None, _) => found.push(format!("{id}: only in {lang}")),
            (Some(a), Some(b)) if variables(a) != variables(b) => {
                found.push(format!("{id}: {:?} in en, {:?} in {lang}", variables(a), variables(b)));
            }
            (Some(a), Some(b)) if a == b && prose(a) => found.push(format!("{id}: {lang} repeats the English: {a}")),
            _ => {}
        }
    }
    found
}

fn variables(text: &str) -> BTreeSet<&str> {
    let end = |rest: &str| {
        rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'))
            .unwrap_or(rest.len())
    };
    text.match_indices('$')
        .map(|(at, _)| &text[at + 1..][..end(&text[at + 1..])])
        .collect()
}

/// Three words or more outside placeables: short ones (names, formats) may be the same in two languages.
fn prose(text: &str) -> bool {
    let outside: String = text
        .split('{')
        .map(|part| part.rsplit('}').next().unwrap_or(""))
        .collect();
    outside
        .split_whitespace()
        .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1)
        .count()
        >= 3
}

/// A selector on a number (one of its keys is a plural category) names every category of the language.
fn lame_plurals(lang: &str, needed: &[&str], messages: &Messages) -> Vec<String> {
    let mut found = Vec::new();
    for (id, text) in messages {
        for selector in text.split("->").skip(1) {
            let keys: BTreeSet<&str> = selector.lines().filter_map(variant_key).collect();
            let missing: Vec<_> = needed.iter().filter(|key| !keys.contains(*key)).collect();
            if keys.iter().any(|key| ANY_PLURAL.contains(key)) && !missing.is_empty() {
                found.push(format!("{id}: no {missing:?} in {lang}"));
            }
        }
    }
    found
}

fn variant_key(line: &str) -> Option<&str> {
    let inner = line.trim_start().trim_start_matches('*').strip_prefix('[')?;
    inner.split_once(']').map(|(key, _)| key.trim())
}

/// A string that stands as a text node of `html!`: after `{`, `}` or `;` on its line, or alone on it, and reads as
/// prose. A line that is none ends in `// not prose`.
fn bare_texts(file: &Source) -> Vec<String> {
    if !file.text.contains("html!") {
        return Vec::new();
    }
    let before_tests = file.text.split("#[cfg(test)]").next().unwrap_or("");
    let mut found = Vec::new();
    for (at, line) in before_tests.lines().enumerate() {
        let code = line.trim();
        let nodes = code
            .split('"')
            .enumerate()
            .filter(|(part, _)| part % 2 == 1)
            .map(|(_, text)| text);
        let bare = nodes.filter(|text| stands_alone(code, text) && worded(text));
        if !code.starts_with("//") && !code.ends_with("// not prose") {
            found.extend(bare.map(|text| format!("{}:{}: \"{text}\" belongs in a .ftl", file.path, at + 1)));
        }
    }
    found
}

fn stands_alone(code: &str, text: &str) -> bool {
    let Some(at) = code.find(&format!("\"{text}\"")) else {
        return false;
    };
    let before = code[..at].trim_end();
    let after = code[at + text.len() + 2..].trim_start();
    (before.is_empty() || before.ends_with(['{', '}', ';']))
        && !before.ends_with("={")
        && (after.is_empty() || after.starts_with(['}', '(', '"']))
}

/// Two words, or one that begins like a sentence; codes, classes and drawings are neither.
fn worded(text: &str) -> bool {
    let word = |part: &str| part.chars().count() > 1 && part.chars().all(char::is_alphabetic);
    let parts = text
        .split_whitespace()
        .map(|part| part.trim_end_matches(['.', ',', ':', '!', '?', '؟', '،']));
    let words: Vec<&str> = parts.filter(|part| word(part)).collect();
    let sentence = words
        .first()
        .is_some_and(|first| first.starts_with(|c: char| c.is_uppercase() || !c.is_ascii()));
    words.len() > 1 || sentence && text.chars().count() > 2
}

#[cfg(test)]
mod the_checker {
    use super::*;

    fn read(text: &str) -> Messages {
        messages(&[Source::new("x.ftl", text)])
    }

    #[test]
    fn names_a_missing_message_and_a_lost_placeholder() {
        let en = read("a = One { $n }\nb = Two\nd = Not yet sent to anybody\n");
        let ar = read("a = واحد\nc = ثلاثة\nd = Not yet sent to anybody\n");
        let said = differences("ar", &en, &ar);
        assert_eq!(said[0], "a: {\"n\"} in en, {} in ar");
        assert_eq!(said[1..3], ["b: missing in ar", "c: only in ar"]);
        assert_eq!(said[3], "d: ar repeats the English: Not yet sent to anybody");
    }

    #[test]
    fn names_a_missing_plural() {
        let text =
            read("n = { $n ->\n  [one] شخص\n *[other] أشخاص\n}\nkind = { $k ->\n  [seat] مقعد\n *[other] آخر\n}\n");
        assert_eq!(
            lame_plurals("ar", PLURALS[2].1, &text),
            ["n: no [\"zero\", \"two\", \"few\", \"many\"] in ar"]
        );
        assert!(lame_plurals("en", PLURALS[0].1, &text).is_empty());
    }

    #[test]
    fn names_a_text_in_markup() {
        let page = "html! {\n h1 { \"Register now\" }\n p class={ \"Lead text\" (t.lede()) }\n \"تسجيل\"\n}";
        let said = bare_texts(&Source::new("src/a/views.rs", page));
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(said[0].starts_with("src/a/views.rs:2: \"Register now\""));
        let pure = "fn dir() -> &str { if x { \"rtl\" } else { \"ltr\" } } // html!\n let x = [\"Two words\"];";
        assert!(bare_texts(&Source::new("src/ui/mod.rs", pure)).is_empty());
    }
}

/// Whoever reads the log reads words: an action `noun.verb` whose noun has words has words of its own.
#[test]
fn every_audited_action_has_words() {
    let all = sources("src", &[".rs"]);
    let words = all.iter().find(|file| file.path == "src/access/audit/words.rs");
    let known: HashSet<&str> = words.expect("the words").text.split('"').collect();
    let nouns: HashSet<&str> = known.iter().filter_map(|code| Some(code.split_once('.')?.0)).collect();
    let is_word = |verb: &str| verb.len() > 1 && verb.chars().all(|c| c.is_ascii_lowercase() || "_-".contains(c));
    let is_action = |code: &str| {
        code.split_once('.')
            .is_some_and(|(noun, verb)| nouns.contains(noun) && is_word(verb))
    };
    let offences = all.iter().flat_map(|file| {
        let codes = file.text.split('"').filter(|code| is_action(code));
        let silent = codes.filter(|code| !known.contains(code));
        silent.map(move |code| format!("{}: `{code}` has no words", file.path))
    });
    expect_none(offences.collect());
}
