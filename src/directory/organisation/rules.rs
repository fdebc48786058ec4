//! Which known organisations a typed name may mean, and why.
use super::model::{Organisation, State};
use crate::kernel::fold;

/// Proposals beside one typed name; more would be a list to search.
const MOST: usize = 3;
/// In percent. Below, names of this region share little more than "association" and "of".
const ALIKE: u8 = 70;

/// Why two names may mean one organisation, the strongest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// So many percent of the letters.
    Alike(u8),
    /// Every word of the shorter name stands in the longer one.
    Part,
    /// The same words, in whatever order and with whatever signs.
    SameWords,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal<'a> {
    pub organisation: &'a Organisation,
    pub likeness: Likeness,
}

/// The known organisations most like this name, the most like first.
pub fn similar<'a>(name: &str, all: &'a [Organisation]) -> Vec<Proposal<'a>> {
    let typed = Words::of(name);
    let known = all.iter().filter(|one| one.state == State::Known);
    let mut found: Vec<Proposal<'a>> = known
        .filter_map(|organisation| {
            let likeness = likeness(&typed, &Words::of(&organisation.name))?;
            Some(Proposal { organisation, likeness })
        })
        .collect();
    found.sort_by(|a, b| (b.likeness, &a.organisation.name).cmp(&(a.likeness, &b.organisation.name)));
    found.truncate(MOST);
    found
}

/// A name as it is compared.
struct Words {
    /// In order of letters, each once.
    sorted: Vec<String>,
    line: String,
    letters: usize,
}

impl Words {
    fn of(name: &str) -> Self {
        let folded = fold(name);
        let words = folded.split(|c: char| !c.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let line = words.join(" ");
        let mut sorted: Vec<String> = words.into_iter().map(str::to_owned).collect();
        sorted.sort_unstable();
        sorted.dedup();
        let letters = line.chars().count();
        Self { sorted, line, letters }
    }

    /// One word alone ("Union") is part of too many names.
    fn stands_in(&self, longer: &Self) -> bool {
        self.sorted.len() > 1 && self.sorted.iter().all(|word| longer.sorted.contains(word))
    }
}

fn likeness(one: &Words, two: &Words) -> Option<Likeness> {
    if one.sorted == two.sorted && !one.sorted.is_empty() {
        return Some(Likeness::SameWords);
    }
    if one.stands_in(two) || two.stands_in(one) {
        return Some(Likeness::Part);
    }
    let (short, long) = (one.letters.min(two.letters), one.letters.max(two.letters));
    // What differs that much in length cannot reach the bar: most pairs need no comparison.
    if short * 100 < long * usize::from(ALIKE) {
        return None;
    }
    let part = strsim::normalized_damerau_levenshtein(&one.line, &two.line) * 100.0;
    (0..=99_u8)
        .rev()
        .find(|percent| f64::from(*percent) <= part)
        .filter(|percent| *percent >= ALIKE)
        .map(Likeness::Alike)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Chance, OrganisationId};
    use chrono::DateTime;

    fn all(names: &[&str]) -> Vec<Organisation> {
        let one = |name: &&str| Organisation {
            id: OrganisationId::new(DateTime::UNIX_EPOCH, &Chance::seeded(name.len() as u64)),
            name: (*name).into(),
            group: None,
            country: None,
            state: State::Known,
        };
        names.iter().map(one).collect()
    }

    fn found(name: &str, names: &[&str]) -> Vec<(String, Likeness)> {
        let all = all(names);
        let said = |one: Proposal<'_>| (one.organisation.name.clone(), one.likeness);
        similar(name, &all).into_iter().map(said).collect()
    }

    #[test]
    fn the_reason_is_said_and_the_strongest_stands_first() {
        let known = [
            "Union of Docks",
            "Union of Docks and Ports",
            "Union of Dogs",
            "Red Crescent",
        ];
        let said = found("Docks, Union of", &known);
        assert_eq!(said[0], ("Union of Docks".into(), Likeness::SameWords));
        assert_eq!(said[1], ("Union of Docks and Ports".into(), Likeness::Part));
        assert_eq!(found("Union of Dokcs", &known)[0].1, Likeness::Alike(92));
        assert!(found("Women of Sfax", &known).is_empty());
        assert!(found("Union", &known).is_empty(), "one word is part of too much");
    }

    #[test]
    fn arabic_spellings_are_one_name() {
        let said = found("اتحاد الصيادين – الساحل", &["إتّحاد الصيادين (الساحل)"]);
        assert_eq!(said, [("إتّحاد الصيادين (الساحل)".into(), Likeness::SameWords)]);
        let said = found("جمعيه نساء بنزرت", &["جمعية نسوة بنزرت"]);
        assert!(matches!(said[0].1, Likeness::Alike(_)), "{said:?}");
    }

    #[test]
    fn what_is_provisional_itself_is_no_answer_and_three_are_enough() {
        let mut typed = all(&["Union of Docks"]);
        typed[0].state = State::Provisional;
        assert!(similar("Union of Docks!", &typed).is_empty());
        let many = ["A Union of B", "A Union of C", "A Union of D", "A Union of E"];
        assert_eq!(found("A Union of F", &many).len(), 3);
    }
}
