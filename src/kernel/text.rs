//! Free text people type or paste, cleaned before it is kept.
use super::script::{is_invisible, without_invisible};
use unicode_normalization::UnicodeNormalization;

/// Why a free text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextProblem {
    /// More characters than `max`; `actual` helps the writer to shorten.
    #[error("{actual} characters, at most {max}")]
    TooLong { max: usize, actual: usize },
    /// NUL, escape and the like; in one line also a line break.
    #[error("control character")]
    ControlCharacter,
}

/// One line: trimmed, white space collapsed, invisible marks gone, composed (NFC). An empty text is not a problem
/// here: whether a field may stay empty is the form's rule. `max` counts characters.
pub fn clean_line(typed: &str, max: usize) -> Result<String, TextProblem> {
    let text = visible(typed.trim(), max)?;
    if text.chars().any(char::is_control) {
        return Err(TextProblem::ControlCharacter);
    }
    within(text.split_whitespace().collect::<Vec<_>>().join(" "), max)
}

/// Several lines: line ends become `\n`, spaces at line ends go, at most one empty line in a row stays, tabs become
/// spaces; otherwise as [`clean_line`].
pub fn clean_text(typed: &str, max: usize) -> Result<String, TextProblem> {
    let text = visible(typed, max)?
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let text = text.replace('\t', " ");
    if text.chars().any(|c| c.is_control() && c != '\n') {
        return Err(TextProblem::ControlCharacter);
    }
    let mut lines: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    lines.dedup_by(|next, previous| next.is_empty() && previous.is_empty());
    within(lines.join("\n").trim().to_owned(), max)
}

/// Words as a writer counts them ("at most 150 words"): parts with at least one letter or digit.
#[must_use]
pub fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

/// Whether the text would invite a reader to a web address. Where strangers write (names, organisations), a link is
/// how a form that sends confirmations is misused to send advertising.
#[must_use]
pub fn has_link(text: &str) -> bool {
    let text = without_invisible(text).to_lowercase();
    text.contains("://")
        || text
            .split(|c: char| c.is_whitespace() || "()<>[]\"'،,;".contains(c))
            .any(is_web_address)
}

fn is_web_address(word: &str) -> bool {
    // Endings people really advertise; a wider rule would refuse "St.John" and "Ph.D".
    const ENDINGS: &[&str] = &[
        "com", "net", "org", "info", "biz", "xyz", "top", "site", "online", "link", "click", "shop", "live", "club",
        "ru", "cn", "ly", "gl", "app", "dev", "store", "website",
    ];
    let host = word
        .split(['/', '?', '#', ':'])
        .next()
        .unwrap_or_default()
        .trim_end_matches('.');
    let Some((front, ending)) = host.rsplit_once('.') else {
        return false;
    };
    word.starts_with("www.") || (!front.is_empty() && ENDINGS.contains(&ending))
}

/// Refuses giants before any work on them (a character has at most four bytes, and invisible ones may be dropped).
fn visible(typed: &str, max: usize) -> Result<String, TextProblem> {
    let limit = max.saturating_mul(8).saturating_add(64);
    if typed.len() > limit {
        let actual = typed.chars().filter(|c| !is_invisible(*c)).count();
        if actual > max {
            return Err(TextProblem::TooLong { max, actual });
        }
    }
    Ok(without_invisible(typed).nfc().collect())
}

fn within(text: String, max: usize) -> Result<String, TextProblem> {
    let actual = text.chars().count();
    if actual > max {
        Err(TextProblem::TooLong { max, actual })
    } else {
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_is_cleaned() {
        let typed = "  Women\u{202E} in \u{00A0} the\u{200B}  field ";
        assert_eq!(clean_line(typed, 80).as_deref(), Ok("Women in the field"));
        assert_eq!(clean_line(" \u{200F}\n", 80).as_deref(), Ok(""));
        for bad in ["one\r\ntwo", "one\0two", "one\ttwo", "one\u{1B}two"] {
            assert_eq!(clean_line(bad, 80), Err(TextProblem::ControlCharacter), "{bad:?}");
        }
        assert_eq!(clean_line("12345", 4), Err(TextProblem::TooLong { max: 4, actual: 5 }));
        assert_eq!(
            clean_line(&"م".repeat(10_000), 200),
            Err(TextProblem::TooLong {
                max: 200,
                actual: 10_000
            })
        );
    }

    #[test]
    fn lines_stay_lines() {
        let typed = " one \r\n\r\n\r\n\r\ntwo\tthree\rfour  \n\n";
        assert_eq!(clean_text(typed, 80).as_deref(), Ok("one\n\ntwo three\nfour"));
        assert_eq!(clean_text("one\0", 80), Err(TextProblem::ControlCharacter));
    }

    #[test]
    fn counts_words_like_a_writer() {
        assert_eq!(words("We ask for – in short – two things."), 7);
        assert_eq!(words("نطلب أمرين اثنين، 2021"), 4);
        assert_eq!(words(" "), 0);
    }

    #[test]
    fn sees_links_and_leaves_names() {
        for link in [
            "http://x",
            "see www.shop.tn/win",
            "WIN.com",
            "(bit.ly/x)",
            "a.b.xyz.",
            "wi\u{200B}n.com",
        ] {
            assert!(has_link(link), "{link}");
        }
        for name in [
            "J.R. Smith",
            "Ph.D",
            "St.John",
            "منى",
            "A. Com",
            "Dr.Mona",
            "a/b",
            ".com",
        ] {
            assert!(!has_link(name), "{name}");
        }
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            if let Ok(line) = clean_line(&text, 300) {
                prop_assert_eq!(clean_line(&line, 300), Ok(line));
            }
            if let Ok(lines) = clean_text(&text, 300) {
                prop_assert_eq!(clean_text(&lines, 300), Ok(lines));
            }
        }
    }
}
