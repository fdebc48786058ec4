//! An organisation as pages and rules see it, and the name it may have.
pub use crate::db::entities::organisation::State;
use crate::kernel::{GroupId, OrganisationId, TextProblem, clean_line, fold, has_link};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: String,
    pub group: Option<GroupId>,
    /// Two capital letters, ISO 3166-1.
    pub country: Option<String>,
    pub state: State,
}

/// The name of an organisation in one line, in any script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationName(String);

/// Why a text is not the name of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OrganisationProblem {
    #[error("empty")]
    Empty,
    #[error(transparent)]
    Text(#[from] TextProblem),
    #[error("a link")]
    Link,
    /// Markup, template braces, or the first sign of a formula.
    #[error("sign not allowed")]
    Sign(char),
    #[error("no letter")]
    NoLetter,
}

/// What an organiser says about an organisation that somebody typed: only this file makes one, only the store writes it.
#[must_use = "a step changes nothing until the store applies it"]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    id: OrganisationId,
    to: Decision,
}

/// What a provisional organisation turns out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Another name of this known one.
    SameAs(OrganisationId),
    /// One of its own.
    New {
        name: OrganisationName,
        group: Option<GroupId>,
    },
}

/// The rules do not allow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Somebody has decided on it already.
    #[error("decided before")]
    Decided,
    /// Only a known organisation can be what another one is.
    #[error("not known itself")]
    NotKnown,
}

impl Step {
    pub fn id(&self) -> OrganisationId {
        self.id
    }

    pub fn to(&self) -> &Decision {
        &self.to
    }
}

impl Organisation {
    /// It is this known one, in another spelling.
    pub fn is_the_same_as(&self, known: &Organisation) -> Result<Step, Refusal> {
        match known.state {
            State::Known => self.decided(Decision::SameAs(known.id)),
            State::Provisional => Err(Refusal::NotKnown),
        }
    }

    /// It is one of its own, perhaps under a corrected name.
    pub fn is_new(&self, name: OrganisationName, group: Option<GroupId>) -> Result<Step, Refusal> {
        self.decided(Decision::New { name, group })
    }

    fn decided(&self, to: Decision) -> Result<Step, Refusal> {
        match self.state {
            State::Provisional => Ok(Step { id: self.id, to }),
            State::Known => Err(Refusal::Decided),
        }
    }
}

impl OrganisationName {
    /// In characters; the longest official names of the region stay under 150.
    pub const MAX: usize = 200;

    /// Reads what a person typed. Digits, brackets, quotation marks and `&` are welcome.
    pub fn parse(typed: &str) -> Result<Self, OrganisationProblem> {
        let name = clean_line(typed, Self::MAX)?;
        if name.is_empty() {
            return Err(OrganisationProblem::Empty);
        }
        if let Some(sign) = name.chars().find(|c| "<>{}|\\^".contains(*c) || *c == '\u{fffd}') {
            return Err(OrganisationProblem::Sign(sign));
        }
        if let Some(sign) = name.chars().next().filter(|c| "=+-@".contains(*c)) {
            return Err(OrganisationProblem::Sign(sign));
        }
        if has_link(&name) {
            return Err(OrganisationProblem::Link);
        }
        if !name.contains(char::is_alphabetic) || fold(&name).is_empty() {
            return Err(OrganisationProblem::NoLetter);
        }
        Ok(Self(name))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What makes two names one organisation.
    pub fn folded(&self) -> String {
        fold(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_names_are_welcome() {
        for name in [
            "مبادرة شرفة الخزامى للمواطنة",
            "Comité local du Croissant-Rouge, Mishkat Murjan",
            "Directorate for Residents Abroad – Lebanon",
            "AT&T (\"Beirut\") 2000",
        ] {
            assert_eq!(
                OrganisationName::parse(name).as_ref().map(OrganisationName::as_str),
                Ok(name)
            );
        }
        let (one, two) = (
            OrganisationName::parse("الهيئة الأولى"),
            OrganisationName::parse("الهيئه  الاولى"),
        );
        assert_eq!(one.map(|name| name.folded()), two.map(|name| name.folded()));
    }

    #[test]
    fn only_a_provisional_one_is_decided_on_and_only_a_known_one_takes_others() {
        let one = |seed, state| Organisation {
            id: OrganisationId::new(chrono::DateTime::UNIX_EPOCH, &crate::kernel::Chance::seeded(seed)),
            name: "Union".into(),
            group: None,
            country: None,
            state,
        };
        let (typed, known) = (one(1, State::Provisional), one(2, State::Known));
        let step = typed.is_the_same_as(&known).expect("a step");
        assert_eq!((step.id(), step.to()), (typed.id, &Decision::SameAs(known.id)));
        assert_eq!(known.is_the_same_as(&known), Err(Refusal::Decided));
        assert_eq!(typed.is_the_same_as(&typed), Err(Refusal::NotKnown));
        let name = OrganisationName::parse("Union of Docks").expect("a name");
        assert!(typed.is_new(name.clone(), None).is_ok());
        assert_eq!(known.is_new(name, None), Err(Refusal::Decided));
    }

    #[test]
    fn what_is_no_name_says_why() {
        for (typed, why) in [
            (" \u{200f} ", OrganisationProblem::Empty),
            ("=HYPERLINK(1)", OrganisationProblem::Sign('=')),
            ("<script>x</script>", OrganisationProblem::Sign('<')),
            ("{{ name }}", OrganisationProblem::Sign('{')),
            ("see https://win.example", OrganisationProblem::Link),
            ("2021", OrganisationProblem::NoLetter),
            ("ـــ", OrganisationProblem::NoLetter),
            ("a\u{0}b", OrganisationProblem::Text(TextProblem::ControlCharacter)),
        ] {
            assert_eq!(OrganisationName::parse(typed), Err(why), "{typed:?}");
        }
        assert!(matches!(
            OrganisationName::parse(&"م".repeat(10_000)),
            Err(OrganisationProblem::Text(TextProblem::TooLong { max: 200, .. }))
        ));
    }
}
