//! Isolates: invisible marks that keep a name of the other direction from turning a sentence around.

const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// Wraps a name for plain text (subjects, calendar files), where there is no `<bdi>`. Marks inside it would break the
/// balance, so they go.
#[must_use]
pub fn isolate(text: &str) -> String {
    format!("{FSI}{}{PDI}", plain(text))
}

/// Without isolates: for CSV, comparisons and everything a machine reads.
#[must_use]
pub fn plain(text: impl Into<String>) -> String {
    let mut text = text.into();
    text.retain(|c| c != FSI && c != PDI);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isolates_are_balanced_and_removable() {
        assert_eq!(isolate("منى"), "\u{2068}منى\u{2069}");
        assert_eq!(isolate("a\u{2069}b"), "\u{2068}ab\u{2069}");
        assert_eq!(plain(isolate("منى")), "منى");
    }
}
