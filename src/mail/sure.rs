//! Whether somebody means it: a letter that has left cannot be called back, so above a number that number is typed.
use crate::kernel::digits;

/// Above this many letters the organiser types the number.
pub const TYPED_ABOVE: usize = 500;

/// A number as people type it: in any digits, parted into thousands as any of our languages does. `None`: no number.
pub fn typed(text: &str) -> Option<usize> {
    let parted = |c: &char| c.is_whitespace() || [',', '،', '٬', '\'', '’', '\u{200e}', '\u{200f}'].contains(c);
    let digits: String = digits(text).chars().filter(|c| !parted(c)).collect();
    // Not by `parse` alone, which takes a sign.
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())?
}

/// Whether so many letters may leave, given what was typed.
pub fn is_sure(letters: usize, typed: Option<usize>) -> bool {
    letters <= TYPED_ABOVE || typed == Some(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_in_every_spelling_and_nothing_else_is_one() {
        for text in [
            "1110",
            " 1,110 ",
            "1 110",
            "1\u{202f}110",
            "١١١٠",
            "١٬١١٠",
            "۱۱۱۰",
            "\u{200f}1110",
        ] {
            assert_eq!(typed(text), Some(1_110), "{text}");
        }
        for text in [
            "",
            " ",
            "-1110",
            "+1110",
            "1.110",
            "0x1",
            "all",
            "1110 letters",
            "99999999999999999999999",
        ] {
            assert_eq!(typed(text), None, "{text}");
        }
    }

    #[test]
    fn many_letters_need_the_exact_number() {
        assert!(is_sure(500, None) && !is_sure(501, None));
        assert!(!is_sure(501, Some(500)) && is_sure(501, Some(501)));
    }
}
