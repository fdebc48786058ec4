//! Characters: which script a letter belongs to, and which characters nobody can see.

/// The scripts whose letters can be mistaken for one another or that we write in; all others count as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Other,
}

/// The script of a letter; `None` for digits, marks and signs, which every script shares.
#[must_use]
pub fn script(c: char) -> Option<Script> {
    if !c.is_alphabetic() {
        return None;
    }
    Some(match u32::from(c) {
        0x0000..=0x02AF | 0x1E00..=0x1EFF | 0x2C60..=0x2C7F | 0xA720..=0xA7FF | 0xFF21..=0xFF5A => Script::Latin,
        0x0370..=0x03FF | 0x1F00..=0x1FFF => Script::Greek,
        0x0400..=0x052F | 0x1C80..=0x1C8F | 0x2DE0..=0x2DFF | 0xA640..=0xA69F => Script::Cyrillic,
        0x0530..=0x058F => Script::Armenian,
        0x0590..=0x05FF => Script::Hebrew,
        0x0600..=0x06FF | 0x0750..=0x077F | 0x0870..=0x08FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFF => Script::Arabic,
        _ => Script::Other,
    })
}

/// Letters of two scripts in one word: how `аpple` (with a Cyrillic а) passes for `apple`.
#[must_use]
pub fn is_mixed(word: &str) -> bool {
    let mut scripts = word.chars().filter_map(script);
    let first = scripts.next();
    scripts.any(|next| Some(next) != first)
}

/// Characters without ink that come along when people copy: direction marks, overrides and isolates, zero-width
/// spaces and joiners, soft hyphens, byte order marks, tags. They hide differences and turn text around.
#[must_use]
pub const fn is_invisible(c: char) -> bool {
    is_direction_mark(c)
        || matches!(
            c,
            '\u{00AD}' | '\u{034F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}'
        )
        || matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}')
        || matches!(c, '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}')
        || matches!(c, '\u{E0000}'..='\u{E0FFF}')
}

/// Marks, embeddings, overrides and isolates that change the direction of what follows.
#[must_use]
pub const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The zero-width (non-)joiner changes how Persian, Kurdish and Indic words look; between such letters it is
/// spelling, everywhere else it is dirt.
const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// The text without invisible characters, except joiners that spell a word.
#[must_use]
pub fn without_invisible(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut chars = text.chars().filter(|c| is_joiner(*c) || !is_invisible(*c)).peekable();
    while let Some(c) = chars.next() {
        if !is_joiner(c) || joins(kept.chars().next_back()) && joins(chars.peek().copied()) {
            kept.push(c);
        }
    }
    kept
}

fn joins(neighbour: Option<char>) -> bool {
    neighbour.is_some_and(|c| matches!(u32::from(c), 0x0620..=0x0DFF))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_script_and_signs_are_not_mixed() {
        for one in ["ngo", "été-2021", "منظمة", "مدينة2021", "", "123", "пример", "例え"] {
            assert!(!is_mixed(one), "{one}");
        }
        for mixed in ["\u{430}pple", "αbc", "ngoمنظمة"] {
            assert!(is_mixed(mixed), "{mixed}");
        }
    }

    #[test]
    fn joiners_stay_only_where_they_spell() {
        assert_eq!(without_invisible("علی\u{200C}رضا"), "علی\u{200C}رضا");
        assert_eq!(without_invisible("mo\u{200C}na\u{200B}\u{202E}"), "mona");
        assert_eq!(without_invisible("\u{200D}منى\u{200C}"), "منى");
        assert_eq!(without_invisible("م\u{200C}\u{200C}ن"), "م\u{200C}ن");
    }
}
