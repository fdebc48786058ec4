//! The words by which a person and an organisation are known, and where a text says them.
use super::pieces::{Piece, words};
use std::ops::Range;

/// Parts of a name that are shorter are covered only beside another part.
const SHORTEST: usize = 3;
/// Words of every sentence that are names as well; covered only beside another part. "On" folds to "Ali" in Arabic.
const EVERYDAY: [&str; 14] = [
    "علي", "من", "ما", "عن", "هو", "هي", "may", "will", "the", "and", "for", "des", "les", "del",
];
/// Boxes of many people: no word of these is a name.
const SHARED: [&str; 24] = [
    "info",
    "contact",
    "office",
    "admin",
    "mail",
    "email",
    "press",
    "media",
    "team",
    "secretariat",
    "hello",
    "ngo",
    "org",
    "com",
    "gmail",
    "yahoo",
    "hotmail",
    "outlook",
    "live",
    "icloud",
    "proton",
    "protonmail",
    "aol",
    "test",
];
/// Words that an acronym leaves out.
const SMALL: [&str; 16] = [
    "of", "the", "and", "for", "in", "on", "to", "de", "la", "le", "les", "des", "du", "et", "pour", "l",
];
/// Written onto an Arabic word: and, so, by, as, for, the.
const PREFIXES: [&str; 12] = ["وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و", "ف", "ب", "ك", "ل"];

#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    /// Parts of the person's name, and of the address's mailbox.
    parts: Vec<String>,
    /// Folded words of each name of the organisation.
    organisations: Vec<Vec<String>>,
    /// In capitals, as they are written.
    acronyms: Vec<String>,
}

impl Known {
    pub fn person(&mut self, name: &str) {
        let own = words(name);
        for pair in own.windows(2) {
            self.parts.push(pair.concat());
        }
        self.parts.push(own.concat());
        self.parts.extend(own);
    }

    pub fn organisation(&mut self, name: &str) {
        let own = words(name);
        if own.is_empty() {
            return;
        }
        let letters = |left_out: &[&str]| -> String {
            let kept = own.iter().filter(|word| !left_out.contains(&word.as_str()));
            kept.filter_map(|word| bare(word).chars().next()).collect()
        };
        let made = [letters(&[]), letters(&SMALL)].map(|made| made.to_uppercase());
        let written = super::pieces::of(name).into_iter().map(|piece| piece.text.to_owned());
        let written = written.filter(|word| word.chars().count() > 1 && word.chars().all(char::is_uppercase));
        let long = made
            .into_iter()
            .filter(|made| made.is_ascii() && made.len() >= SHORTEST);
        self.acronyms.extend(long.chain(written));
        self.organisations.push(own);
    }

    /// The mailbox often says the name in Latin letters, the domain the organisation's.
    pub fn address(&mut self, address: &str) {
        let (mailbox, domain) = address.split_once('@').unwrap_or((address, ""));
        let label = domain.split('.').next().unwrap_or_default();
        let says = words(mailbox).into_iter().chain(words(label));
        let says = says.filter(|word| word.chars().count() >= SHORTEST && !word.chars().all(|c| c.is_ascii_digit()));
        self.parts.extend(says.filter(|word| !SHARED.contains(&word.as_str())));
    }

    pub fn ranges(&self, text: &str, pieces: &[Piece<'_>]) -> Vec<Range<usize>> {
        let at: Vec<(usize, &str)> = pieces
            .iter()
            .enumerate()
            .filter_map(|(at, piece)| Some((at, piece.word.as_deref()?)))
            .collect();
        let mut found = self.person_in(text, pieces, &at);
        for name in &self.organisations {
            found.extend(phrase_in(name, pieces, &at));
        }
        found.extend(self.acronyms_in(pieces));
        found
    }

    fn person_in(&self, text: &str, pieces: &[Piece<'_>], at: &[(usize, &str)]) -> Vec<Range<usize>> {
        let is_part = |word: &str| self.parts.iter().any(|part| is_same(word, part));
        let alone = |word: &str| word.chars().count() >= SHORTEST && !EVERYDAY.contains(&word) && is_part(word);
        let mut hidden: Vec<bool> = at.iter().map(|(_, word)| alone(word)).collect();
        let beside = |one: usize, other: usize| {
            let between = &text[pieces[at[one].0].at.end..pieces[at[other].0].at.start];
            between
                .chars()
                .all(|c| c.is_whitespace() || matches!(c, '.' | '-' | '\'' | '’'))
        };
        // "Li" and "M." give somebody away beside the other part of the name.
        let initial = |place: usize| {
            let (piece, word) = at[place];
            let dot = text[pieces[piece].at.end..].starts_with('.');
            dot && word.chars().count() == 1 && self.parts.iter().any(|part| part.starts_with(word))
        };
        for place in (0..at.len()).chain((0..at.len()).rev()) {
            let known = is_part(at[place].1) || initial(place);
            let before = place > 0 && hidden[place - 1] && beside(place - 1, place);
            let after = place + 1 < at.len() && hidden[place + 1] && beside(place, place + 1);
            hidden[place] |= known && (before || after);
        }
        let place = |place: usize| {
            let range = pieces[at[place].0].at.clone();
            let short = at[place].1.chars().count() == 1 && text[range.end..].starts_with('.');
            range.start..range.end + usize::from(short)
        };
        (0..at.len()).filter(|one| hidden[*one]).map(place).collect()
    }

    fn acronyms_in(&self, pieces: &[Piece<'_>]) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for (at, piece) in pieces.iter().enumerate() {
            if self.acronyms.iter().any(|one| one == piece.text) {
                found.push(piece.at.clone());
            }
            let (letters, last) = dotted(pieces, at);
            if letters.chars().count() >= SHORTEST && self.acronyms.contains(&letters) {
                found.push(piece.at.start..pieces[last].at.end);
            }
        }
        found
    }
}

/// `A.C.S.A.D`: single letters with dots between, and where the last of them stands.
fn dotted(pieces: &[Piece<'_>], first: usize) -> (String, usize) {
    let letter = |at: usize| {
        let piece = pieces.get(at)?;
        (piece.text.chars().count() == 1 && piece.word.is_some()).then_some(piece.text)
    };
    let (mut letters, mut last) = (String::new(), first);
    let mut next = letter(first);
    while let Some(one) = next {
        letters.push_str(one);
        let dot = pieces.get(last + 1).is_some_and(|between| between.text.trim() == ".");
        next = letter(last + 2).filter(|_| dot);
        last += if next.is_some() { 2 } else { 0 };
    }
    (letters.to_uppercase(), last)
}

/// Every place where the words of a name stand one after the other.
fn phrase_in(name: &[String], pieces: &[Piece<'_>], at: &[(usize, &str)]) -> Vec<Range<usize>> {
    let same = |run: &&[(usize, &str)]| run.iter().zip(name).all(|((_, word), own)| is_same(word, own));
    let runs = at.windows(name.len()).filter(same);
    let range = |run: &[(usize, &str)]| Some(pieces[run.first()?.0].at.start..pieces[run.last()?.0].at.end);
    runs.filter_map(range).collect()
}

/// The same word, whatever Arabic writes onto it.
fn is_same(word: &str, own: &str) -> bool {
    word == own || {
        let (word, own) = (bare(word), bare_article(own));
        word == own || PREFIXES.iter().any(|prefix| word.strip_prefix(prefix) == Some(own))
    }
}

/// Without the first prefix that leaves a word.
fn bare(word: &str) -> &str {
    let rest = PREFIXES.iter().find_map(|prefix| word.strip_prefix(prefix));
    rest.filter(|rest| rest.chars().count() >= SHORTEST).unwrap_or(word)
}

fn bare_article(word: &str) -> &str {
    let rest = word.strip_prefix("ال");
    rest.filter(|rest| rest.chars().count() >= SHORTEST).unwrap_or(word)
}
