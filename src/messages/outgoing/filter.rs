//! Which letters a list shows: filters that live in the address, so that a number can link to exactly its letters.
use super::model::{STATES, State, word};
use crate::kernel::{BatchId, EventId};
use crate::mail::letter::LetterKind;
use crate::paths;
use crate::web::Fields;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub among: Among,
    pub standing: Option<Standing>,
    pub letter: Option<LetterKind>,
    /// Part of a name or an address, as typed.
    pub person: String,
}

/// All letters, those written one by one, or those of one batch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Among {
    #[default]
    All,
    Single,
    Batch(BatchId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Queued or being sent.
    Open,
    /// `sent`, `failed` and `cancelled` take their kin with them: probably sent, bounced, too late.
    Is(State),
}

const SINGLE: &str = "single";
const OPEN: &str = "open";
/// Longer searches find nothing anyway.
const LONGEST_SEARCH: usize = 100;

impl Filter {
    /// Reads the address. Words it does not know count as not said; an address that says nothing asks for the single
    /// letters, because the batches stand above them.
    pub fn read(query: &Fields) -> Self {
        let filter = Self {
            among: Among::read(query.text("batch")),
            standing: Standing::read(query.text("state")),
            letter: LetterKind::parse(query.text("letter")),
            person: query.text("q").trim().chars().take(LONGEST_SEARCH).collect(),
        };
        if ["batch", "state", "letter", "q"].iter().any(|name| query.has(name)) {
            filter
        } else {
            Self::single()
        }
    }

    pub fn single() -> Self {
        Self {
            among: Among::Single,
            ..Self::default()
        }
    }

    pub fn batch(id: BatchId) -> Self {
        Self::default().among(Among::Batch(id))
    }

    pub fn among(self, among: Among) -> Self {
        Self { among, ..self }
    }

    pub fn standing(self, standing: Option<Standing>) -> Self {
        Self { standing, ..self }
    }

    pub fn letter(self, letter: Option<LetterKind>) -> Self {
        Self { letter, ..self }
    }

    pub fn person(self, person: &str) -> Self {
        Self {
            person: person.to_owned(),
            ..self
        }
    }

    /// The address of the page with this filter. `batch` is always said: an address that says nothing means another list.
    pub fn address(&self, event: EventId) -> String {
        format!("{}?{}", paths::Mail { event }, self.query())
    }

    /// A link to the list itself.
    pub fn href(&self, event: EventId) -> String {
        format!("{}#letters", self.address(event))
    }

    /// The same list, further on.
    pub fn page_href(&self, event: EventId, page: u64) -> String {
        format!("{}&page={page}#letters", self.address(event))
    }

    fn query(&self) -> String {
        let mut pairs = vec![("batch", self.among.value())];
        if let Some(standing) = self.standing {
            pairs.push(("state", standing.value().to_owned()));
        }
        if let Some(letter) = self.letter {
            pairs.push(("letter", letter.name().to_owned()));
        }
        if !self.person.is_empty() {
            pairs.push(("q", self.person.clone()));
        }
        Fields::from_pairs(pairs).encode()
    }
}

impl Among {
    pub fn value(self) -> String {
        match self {
            Among::All => String::new(),
            Among::Single => SINGLE.to_owned(),
            Among::Batch(id) => id.to_string(),
        }
    }

    fn read(text: &str) -> Self {
        match (text, text.parse()) {
            (SINGLE, _) => Among::Single,
            (_, Ok(id)) => Among::Batch(id),
            (_, Err(_)) => Among::All,
        }
    }
}

impl Standing {
    /// In the order organisers read them.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Open).chain(STATES.map(Self::Is))
    }

    pub fn value(self) -> &'static str {
        match self {
            Standing::Open => OPEN,
            Standing::Is(state) => word(state),
        }
    }

    pub fn states(self) -> Vec<State> {
        match self {
            Standing::Open => STATES.into_iter().filter(|state| state.is_open()).collect(),
            Standing::Is(State::Sent) => vec![State::Sent, State::PresumedSent],
            Standing::Is(State::Failed) => vec![State::Failed, State::Bounced],
            Standing::Is(State::Cancelled) => vec![State::Cancelled, State::Suppressed, State::Expired],
            Standing::Is(state) => vec![state],
        }
    }

    fn read(text: &str) -> Option<Self> {
        Self::all().find(|standing| standing.value() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Filter {
        Filter::read(&Fields::of_query(Some(query)))
    }

    #[test]
    fn an_address_says_what_is_shown() {
        assert_eq!(read("page=2"), Filter::single());
        assert_eq!(read("batch="), Filter::default());
        assert_eq!(read("state=nonsense&letter=x&batch=y"), Filter::default());
        let open = Filter::default().standing(Some(Standing::Open));
        assert_eq!(read("state=open"), open);
        let filter = open.letter(Some(LetterKind::Invitation)).person("منى & co");
        assert_eq!(read(&filter.query()), filter);
        assert_eq!(read(&Filter::single().query()), Filter::single());
    }
}
