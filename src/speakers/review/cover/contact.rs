//! E-mail addresses, web sites, handles and telephone numbers, also with spaces or spelt out. Whose they are is not asked.
use super::pieces::Piece;
use crate::kernel::digits;
use std::ops::Range;

/// Fewer digits than these are a number of something.
const FEWEST_DIGITS: usize = 7;
/// A number of a telephone has no longer gap than this.
const LONGEST_GAP: usize = 3;
const DOTS: [&str; 3] = ["dot", "point", "نقطه"];
/// What English and Arabic say for the sign is a word of every sentence, so a dot has to follow.
const ATS: [&str; 2] = ["at", "ات"];
const AROBASE: &str = "arobase";
/// Last parts of a web address that no sentence ends in.
const ENDINGS: [&str; 8] = ["org", "com", "net", "int", "info", "edu", "gov", "ngo"];

pub(super) fn ranges(text: &str, pieces: &[Piece<'_>]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = (0..pieces.len()).filter_map(|at| address(pieces, at)).collect();
    found.extend((0..pieces.len()).filter_map(|at| site(pieces, at)));
    found.extend(numbers(text));
    found
}

/// Around an "at": `mona @ ngo . org`, `mona (at) ngo (dot) org`, `mona at ngo dot org`, `@mona`.
fn address(pieces: &[Piece<'_>], at: usize) -> Option<Range<usize>> {
    let (before, after) = match &pieces[at].word {
        None if pieces[at].text.contains(['@', '＠']) => (at.checked_sub(1), at + 1),
        Some(word) if is_spelt_out(pieces, (at, word)) => (at.checked_sub(2), at + 2),
        _ => return None,
    };
    let last = domain_end(pieces, after);
    let sign = pieces[at].text;
    // "write to us @mona" is a handle: what stands before it is not part of it.
    let is_handle = last == after && sign.starts_with(char::is_whitespace);
    let first = before
        .filter(|_| !is_handle)
        .map(|at| local_start(pieces, at))
        .filter(|at| pieces[*at].word.is_some());
    let end = pieces.get(last).or(pieces.get(at))?.at.end;
    Some(pieces[first.unwrap_or(at)].at.start..end)
}

/// Between brackets, or with a "dot" after the next word. "At this point" is none.
fn is_spelt_out(pieces: &[Piece<'_>], (at, word): (usize, &str)) -> bool {
    let dotted = || {
        let dot = pieces.get(at + 4).and_then(|piece| piece.word.as_deref());
        dot.is_some_and(|dot| dot != "point" && DOTS.contains(&dot))
    };
    word == AROBASE || (ATS.contains(&word) && (is_bracketed(pieces, at) || dotted()))
}

fn is_bracketed(pieces: &[Piece<'_>], at: usize) -> bool {
    let text = |at: Option<usize>| at.and_then(|at| pieces.get(at)).map_or("", |piece| piece.text).trim();
    text(at.checked_sub(1)).ends_with(['(', '[', '{', '<']) && text(Some(at + 1)).starts_with([')', ']', '}', '>'])
}

/// Whether a dot that is spelt out follows the piece, with another word behind it.
fn is_dotted(pieces: &[Piece<'_>], last: usize) -> bool {
    let dot = pieces.get(last + 2).and_then(|piece| piece.word.as_deref());
    let between = pieces.get(last + 1).map_or(".", |piece| piece.text.trim());
    let follows = pieces.get(last + 4).is_some_and(|piece| piece.word.is_some());
    follows && matches!(between, "" | "(" | "[" | "{") && dot.is_some_and(|dot| DOTS.contains(&dot))
}

/// The last piece of what follows the sign: words joined by dots, written or spelt out.
fn domain_end(pieces: &[Piece<'_>], first: usize) -> usize {
    let mut last = first;
    loop {
        let joined = pieces.get(last + 1).is_some_and(|between| joins(between.text));
        if joined && pieces.get(last + 2).is_some_and(|piece| piece.word.is_some()) {
            last += 2;
        } else if is_dotted(pieces, last) {
            last += 4;
        } else {
            return last;
        }
    }
}

/// The first piece of what stands before the sign.
fn local_start(pieces: &[Piece<'_>], last: usize) -> usize {
    let mut first = last;
    while first >= 2 && joins(pieces[first - 1].text) {
        first -= 2;
    }
    first
}

/// A dot with as much room before as behind; others only without any. ". " ends a sentence.
fn joins(between: &str) -> bool {
    matches!(between, "." | "_" | "-" | "+" | " . ")
}

/// `www.ngo.org`, `https://ngo.org/mona`, `ngo.org`.
fn site(pieces: &[Piece<'_>], at: usize) -> Option<Range<usize>> {
    let word = pieces[at].word.as_deref()?;
    let begins = match word {
        "http" | "https" => pieces.get(at + 1)?.text.starts_with("://"),
        "www" => pieces.get(at + 1)?.text == ".",
        _ => false,
    };
    let ends_so = |at: usize| {
        let last = pieces.get(at).and_then(|piece| piece.word.as_deref());
        pieces.get(at - 1).is_some_and(|between| between.text == ".")
            && last.is_some_and(|last| ENDINGS.contains(&last))
    };
    let is_one = begins || ends_so(at + 2) || (at >= 2 && ends_so(at));
    if !is_one {
        return None;
    }
    let start = local_start(pieces, at);
    let mut last = at;
    while pieces.get(last + 2).is_some() && is_web(pieces[last + 1].text) {
        last += 2;
    }
    Some(pieces[start].at.start..pieces[last].at.end)
}

fn is_web(between: &str) -> bool {
    !between.contains(char::is_whitespace) && between.contains(['.', '/', '-', '_', '?', '=', '&', ':'])
}

/// Runs of digits of any keyboard with what people write between them.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut run: Option<Range<usize>> = None;
    let mut gap = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if is_digit(c) {
            let start = run.as_ref().map_or(at, |run| run.start);
            run = Some(start..end);
            gap = 0;
        } else {
            gap += 1;
            if gap > LONGEST_GAP || !is_between_digits(c) {
                found.extend(run.take());
            }
        }
    }
    found.extend(run);
    found.retain(|run| is_telephone(&text[run.clone()]));
    for run in &mut found {
        let sign = text[..run.start].chars().next_back();
        run.start -= sign.filter(|sign| matches!(sign, '+' | '(')).map_or(0, char::len_utf8);
        let plus = text[..run.start].chars().next_back();
        run.start -= plus.filter(|plus| *plus == '+').map_or(0, char::len_utf8);
    }
    found
}

fn is_digit(c: char) -> bool {
    digits(c.encode_utf8(&mut [0; 4]))
        .bytes()
        .all(|byte| byte.is_ascii_digit())
}

fn is_between_digits(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2014}'
    )
}

/// Years and dates are none.
fn is_telephone(run: &str) -> bool {
    let western = digits(run);
    let groups: Vec<&str> = western
        .split(|c: char| !c.is_ascii_digit())
        .filter(|group| !group.is_empty())
        .collect();
    let is_year = |group: &&str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    let short = |group: &str| group.len() <= 2;
    let is_date = match groups.as_slice() {
        [day, month, year] if is_year(year) => short(day) && short(month),
        [year, month, day] if is_year(year) => short(day) && short(month),
        _ => groups.iter().all(is_year),
    };
    // "1 200 000 migrants" is a number of people.
    let is_round =
        groups.len() > 1 && groups[1..].iter().all(|group| group.len() == 3) && groups.last() == Some(&"000");
    !is_date && !is_round && groups.concat().len() >= FEWEST_DIGITS
}
