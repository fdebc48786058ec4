//! The board made ready for the search: every possible placement, what excludes what, and what each target counts.
use super::board::{Board, Candidate, Place, PlaceKind, Target};
use super::rules;
use std::collections::{BTreeMap, BTreeSet};

/// One possible placement that agrees with all fixed choices.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    pub place: usize,
    pub person: usize,
    /// How many wishes of the person come before this one.
    pub rank: u32,
}

/// The choice made for each place of the grid; none for those left open and for those fixed before.
pub(super) type Picks = Vec<Option<usize>>;

/// Places and people in the order of their ids, so that the order of the board's lists never changes the answer.
pub(super) struct Grid<'a> {
    pub places: Vec<&'a Place>,
    pub people: Vec<&'a Candidate>,
    /// Who holds each place by an earlier choice.
    pub fixed: Vec<Option<usize>>,
    pub choices: Vec<Choice>,
    pub measures: Vec<Measure>,
}

/// One target, in terms of the places and the people of the grid.
pub(super) struct Measure {
    pub target: Target,
    /// The places whose holders count.
    pub places: Vec<bool>,
    /// The people it asks for.
    pub members: Vec<bool>,
    /// The people of whom a share is taken.
    pub sharers: Vec<bool>,
}

impl<'a> Grid<'a> {
    pub fn new(board: &'a Board) -> Self {
        let mut places: Vec<&Place> = board.places.iter().collect();
        places.sort_by_key(|place| place.id);
        let mut people: Vec<&Candidate> = board.candidates.iter().collect();
        people.sort_by_key(|person| person.id);
        let holder = |place: &&Place| people.binary_search_by_key(&place.fixed?, |person| person.id).ok();
        let fixed = places.iter().map(holder).collect();
        let measures = board
            .targets
            .iter()
            .map(|&target| Measure::new(target, &places, &people))
            .collect();
        let mut grid = Self {
            places,
            people,
            fixed,
            choices: Vec::new(),
            measures,
        };
        grid.choices = grid.possible_choices();
        grid
    }

    fn possible_choices(&self) -> Vec<Choice> {
        let pairs = (0..self.places.len()).flat_map(|place| (0..self.people.len()).map(move |person| (place, person)));
        pairs
            .filter_map(|(place, person)| self.possible_choice(place, person))
            .collect()
    }

    /// Leaving out here what a fixed choice excludes makes the fixed choices kept by construction, even bad ones.
    fn possible_choice(&self, place: usize, person: usize) -> Option<Choice> {
        let (wanted, who) = (self.places[place], self.people[person]);
        if !rules::is_open(wanted) || !rules::able(wanted, who) {
            return None;
        }
        let excluded = self.held().any(|held| rules::collide(held, (wanted, who)));
        let rank = who.wishes.iter().position(|wish| wish.covers(wanted))?;
        (!excluded).then_some(Choice {
            place,
            person,
            rank: u32::try_from(rank).unwrap_or(u32::MAX),
        })
    }

    /// The fixed placements.
    pub fn held(&self) -> impl Iterator<Item = (&'a Place, &'a Candidate)> {
        self.places
            .iter()
            .zip(&self.fixed)
            .filter_map(|(place, holder)| Some((*place, self.people[(*holder)?])))
    }

    /// The place and the person of a choice.
    pub fn placement(&self, choice: usize) -> (&'a Place, &'a Candidate) {
        let Choice { place, person, .. } = self.choices[choice];
        (self.places[place], self.people[person])
    }

    /// The score of the person chosen, in thousandths.
    pub fn score(&self, choice: usize) -> u32 {
        self.placement(choice).1.score
    }

    /// The line-up with this choice for its place.
    pub fn replaced(&self, picks: &Picks, choice: usize) -> Picks {
        let mut other = picks.clone();
        other[self.choices[choice].place] = Some(choice);
        other
    }

    /// The choices for one place.
    pub fn choices_for(&self, place: usize) -> impl Iterator<Item = usize> {
        let start = self.choices.partition_point(|choice| choice.place < place);
        let end = self.choices.partition_point(|choice| choice.place <= place);
        start..end
    }

    /// Whether nothing picked for another place excludes this choice.
    pub fn is_free(&self, choice: usize, picks: &Picks) -> bool {
        let own_place = self.choices[choice].place;
        let others = picks
            .iter()
            .flatten()
            .filter(|&&other| self.choices[other].place != own_place);
        others
            .into_iter()
            .all(|&other| !rules::collide(self.placement(choice), self.placement(other)))
    }

    pub fn keeps_rules(&self, picks: &Picks) -> bool {
        picks.iter().flatten().all(|&choice| self.is_free(choice, picks))
    }

    /// Sets of choices of which at most one can be made: those for one place, those of one person that meet at one
    /// time, those of one organisation. Sets rather than pairs: their linear relaxation is much tighter.
    pub fn exclusions(&self) -> BTreeSet<Vec<usize>> {
        let by_place = (0..self.places.len()).map(|place| self.choices_for(place).collect());
        let sets = by_place.chain(self.by_organisation()).chain(self.by_moment());
        sets.filter(|set: &Vec<usize>| set.len() > 1).collect()
    }

    fn by_organisation(&self) -> Vec<Vec<usize>> {
        let mut sets: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (index, choice) in self.choices.iter().enumerate() {
            let organisation = self.people[choice.person].organisation;
            let nominated = self.places[choice.place].kind == PlaceKind::OpenToNomination;
            if let Some(organisation) = organisation.filter(|_| nominated) {
                sets.entry(organisation).or_default().push(index);
            }
        }
        sets.into_values().collect()
    }

    /// Sessions are intervals: all that clash in pairs run together when the last of them begins.
    fn by_moment(&self) -> Vec<Vec<usize>> {
        let mut by_person: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (index, choice) in self.choices.iter().enumerate() {
            by_person.entry(choice.person).or_default().push(index);
        }
        by_person
            .values()
            .flat_map(|own| own.iter().map(|&last| self.running_with(last, own)))
            .collect()
    }

    fn running_with(&self, last: usize, own: &[usize]) -> Vec<usize> {
        let session = |choice: usize| self.placement(choice).0.session;
        let runs = |choice: &usize| {
            session(*choice).starts <= session(last).starts && rules::clash(&session(*choice), &session(last))
        };
        own.iter().copied().filter(runs).collect()
    }
}

impl Measure {
    fn new(target: Target, places: &[&Place], people: &[&Candidate]) -> Self {
        let places = places.iter().map(|place| target.scope.counts(place)).collect();
        let members = people.iter().map(|person| target.subject.includes(person)).collect();
        let sharers = people
            .iter()
            .map(|person| target.subject.is_shared_by(person))
            .collect();
        Self {
            target,
            places,
            members,
            sharers,
        }
    }
}
