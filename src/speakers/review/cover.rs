//! What a blind reviewer must not read in free texts: the person's name, the organisation's, addresses and numbers.
//!
//! Everything is compared folded, so vowels, alef forms and accents hide nothing; Arabic prefixes and the article come
//! off first. What no machine can know (a nickname, an office, a name written in another script) the page says.
//!
//! Reading order: this file (what is known of the person), `names` (words that give them away), `contact` (addresses and
//! numbers of anybody), `pieces` (a text in words and what stands between).
mod contact;
mod names;
mod pieces;

use super::model::Candidate;
use crate::i18n::Translate;
use crate::kernel::{Lang, OrganisationId};
use names::Known;
use std::collections::HashMap;
use std::ops::Range;

/// Other names of organisations, folded.
pub type OtherNames = HashMap<OrganisationId, Vec<String>>;

/// Hides; the default hides nothing.
#[derive(Clone, Debug, Default)]
pub struct Cover(Option<Hiding>);

#[derive(Clone, Debug)]
struct Hiding {
    known: Known,
    /// What stands instead.
    label: String,
}

impl Cover {
    pub fn of(candidate: &Candidate, others: &OtherNames, lang: Lang) -> Self {
        let registration = candidate.registration.as_ref();
        let of = registration.and_then(|registration| registration.organisation);
        let mut known = Known::default();
        known.person(candidate.name());
        known.organisation(candidate.organisation().unwrap_or_default());
        for name in of.and_then(|of| others.get(&of)).into_iter().flatten() {
            known.organisation(name);
        }
        if let Some(registration) = registration {
            known.address(registration.answers.email.as_str());
        }
        Self(Some(Hiding {
            known,
            label: lang.t().review_hidden(),
        }))
    }

    pub fn over(&self, text: &str) -> String {
        let Some(Hiding { known, label }) = &self.0 else {
            return text.to_owned();
        };
        let pieces = pieces::of(text);
        let mut found = known.ranges(text, &pieces);
        found.extend(contact::ranges(text, &pieces));
        replaced(text, merged(text, found), label)
    }
}

/// In order, and one where only spaces or hyphens stand between two.
fn merged(text: &str, mut found: Vec<Range<usize>>) -> Vec<Range<usize>> {
    found.sort_by_key(|range| (range.start, range.end));
    let mut all: Vec<Range<usize>> = Vec::new();
    for range in found {
        match all.last_mut() {
            Some(last) if range.start <= last.end || is_gap(&text[last.end..range.start]) => {
                last.end = last.end.max(range.end);
            }
            _ => all.push(range),
        }
    }
    all
}

fn is_gap(between: &str) -> bool {
    between
        .chars()
        .all(|c| c == ' ' || c == '\u{a0}' || c == '-' || c == '\u{2011}')
}

fn replaced(text: &str, ranges: Vec<Range<usize>>, label: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut from = 0;
    for range in ranges {
        shown.push_str(&text[from..range.start]);
        shown.push_str(label);
        from = range.end;
    }
    shown.push_str(&text[from..]);
    shown
}

#[cfg(test)]
mod tests;
