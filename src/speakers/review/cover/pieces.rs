//! A text as words and what stands between them.
use crate::kernel::fold;
use std::ops::Range;

#[derive(Clone, Debug)]
pub(super) struct Piece<'a> {
    pub text: &'a str,
    pub at: Range<usize>,
    /// Folded; `None`: it stands between words.
    pub word: Option<String>,
}

pub(super) fn of(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut before = None;
    let ends = text.char_indices().map(|(at, c)| (at, Some(is_inside(c))));
    for (at, inside) in ends.chain([(text.len(), None)]) {
        if before.is_some() && before != inside {
            found.push(piece(text, start..at));
            start = at;
        }
        before = inside;
    }
    found
}

/// Vowels and tatweel belong to the word they stand on.
fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

fn piece(text: &str, at: Range<usize>) -> Piece<'_> {
    let own = &text[at.clone()];
    let folded = own.chars().any(char::is_alphanumeric).then(|| fold(own));
    Piece {
        text: own,
        at,
        word: folded.filter(|word| !word.is_empty()),
    }
}

/// The folded words of a text.
pub(super) fn words(text: &str) -> Vec<String> {
    of(text).into_iter().filter_map(|piece| piece.word).collect()
}
