//! Turns the bytes of a text file into text: byte order marks, UTF-16 without one, UTF-8, Windows-1256.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// The text of a file, or `None` when it is no text at all.
///
/// Without a mark: what is valid UTF-8 is UTF-8; what alternates like UTF-16 is that; the rest was saved by a
/// Windows program, in the Arabic code page (which has the French letters too) or the Western one.
pub fn decode(bytes: &[u8]) -> Option<String> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (guess(bytes), 0));
    let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
    // Pictures, PDFs and programs hold these; no text does.
    (!text.contains(|c| c <= '\u{8}')).then(|| text.into_owned())
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some(utf16) = utf16(bytes) {
        return utf16;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let arabic = WINDOWS_1256.decode_without_bom_handling(bytes).0;
    if mixes_scripts(&arabic) {
        WINDOWS_1252
    } else {
        WINDOWS_1256
    }
}

/// In UTF-16 the separators and line ends of a table have a zero beside them, always on the same side.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4096)];
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    match (zeros(0), zeros(1)) {
        (0, odd) if odd > 0 => Some(UTF_16LE),
        (even, 0) if even > 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// A word with Arabic letters among Latin ones is no word: the capitals É and À of the Western page, misread.
fn mixes_scripts(text: &str) -> bool {
    let is_arabic = |c: char| ('\u{620}'..='\u{64A}').contains(&c);
    text.split(|c: char| !c.is_alphabetic())
        .any(|word| word.chars().any(is_arabic) && word.chars().any(|c| c.is_ascii_alphabetic()))
}
