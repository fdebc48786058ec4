//! What search compares: two spellings of one name fold to the same text.
use unicode_normalization::UnicodeNormalization;

/// Folds a text for search and for "is this the same name": case, Latin accents, Arabic vowels, tatweel, alef and
/// hamza forms, ta marbuta, alef maqsura, Persian ye and kaf, digits, apostrophes, hyphens and white space.
/// `أحمد` = `احمد`, `Élodie` = `elodie`, `O’Brien` = `OBRIEN`, `Abdel-Rahman` = `abdel rahman`.
/// Fold both sides; never show the result. Folding twice changes nothing.
#[must_use]
pub fn fold(text: &str) -> String {
    let lower = text.nfkd().collect::<String>().to_lowercase();
    let mut folded = String::with_capacity(lower.len());
    for c in lower
        .nfkd()
        .filter(|c| !is_mark(*c) && !super::script::is_invisible(*c))
    {
        push(&mut folded, c);
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Arabic-Indic, Persian and full-width digits as 0-9; everything else as it was. Apply it to every typed number,
/// date, time, code and phone: people type on the keyboard they have.
#[must_use]
pub fn digits(text: &str) -> String {
    text.chars().map(western).collect()
}

fn western(c: char) -> char {
    let digit = match c {
        '\u{0660}'..='\u{0669}' => u32::from(c) - 0x0660,
        '\u{06F0}'..='\u{06F9}' => u32::from(c) - 0x06F0,
        '\u{FF10}'..='\u{FF19}' => u32::from(c) - 0xFF10,
        _ => return c,
    };
    char::from_digit(digit, 10).unwrap_or(c)
}

/// Only marks that people leave out: accents, Arabic and Hebrew points. In Indic scripts a mark is a vowel that
/// tells names apart, so those stay.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c),
        0x0300..=0x036F | 0x0591..=0x05BD | 0x05BF..=0x05C7 | 0x0610..=0x061A | 0x064B..=0x065F | 0x0670
        | 0x06D6..=0x06DC | 0x06DF..=0x06E8 | 0x06EA..=0x06ED | 0x0898..=0x089F | 0x08CA..=0x08E1 | 0x08E3..=0x08FF
        | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F)
}

fn push(folded: &mut String, c: char) {
    match c {
        // tatweel, lone hamza, apostrophes (also as transliterations of hamza and ayn): dropped
        '\u{0640}' | 'ء' | '\'' | '’' | '‘' | '‛' | 'ʼ' | 'ʻ' | 'ʿ' | 'ʾ' | '`' | '´' | '′' => {}
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '_' | '־' => folded.push(' '),
        'ٱ' => folded.push('ا'),
        'ة' | 'ە' | 'ہ' | 'ھ' | 'ۂ' | 'ۀ' | 'ۃ' => folded.push('ه'),
        'ى' | 'ی' | 'ې' | 'ے' => folded.push('ي'),
        'ک' | 'ڪ' => folded.push('ك'),
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'þ' => folded.push_str("th"),
        'ø' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' | 'ð' => folded.push('d'),
        'ħ' => folded.push('h'),
        'ı' => folded.push('i'),
        'ς' => folded.push('σ'),
        _ => folded.push(western(c)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_name_are_equal() {
        for (one, two) in [
            ("أحمد", "احمد"),
            ("إيمان", "ايمان"),
            ("آمنة", "امنه"),
            ("مُحَمَّد", "محمد"),
            ("محمـــد", "محمد"),
            ("منى", "مني"),
            ("علی کریمی", "علي كريمي"),
            ("شيماء", "شيما"),
            ("مؤمن", "مومن"),
            ("\u{FEE3}\u{FEE8}\u{FEF0}", "منى"),
            ("Élodie  Müller", "elodie muller"),
            ("O’Brien", "OBRIEN"),
            ("Abdel-Rahman", "abdel rahman"),
            ("Straße", "strasse"),
            ("İstanbul", "istanbul"),
            ("غرفة ٢١", "غرفة 21"),
            ("علی\u{200C}رضا", "علیرضا"),
        ] {
            assert_eq!(fold(one), fold(two), "{one} and {two}");
        }
    }

    #[test]
    fn different_names_stay_different() {
        for (one, two) in [("منى", "مها"), ("Mona", "Mouna"), ("سعيد", "سعد"), ("किरण", "करण")]
        {
            assert_ne!(fold(one), fold(two), "{one} and {two}");
        }
    }

    #[test]
    fn digits_of_every_keyboard() {
        assert_eq!(digits("٢٤/۰۲/2021 ９"), "24/02/2021 9");
        assert_eq!(digits("+٩٦١ ١"), "+961 1");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn digits_keeps_the_length(text in any::<String>()) {
            prop_assert_eq!(digits(&text).chars().count(), text.chars().count());
        }
    }
}
