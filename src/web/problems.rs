//! What is wrong with a form: a sentence for each field, in the reader's language.
use crate::kernel::Lang;
use crate::ui::{ErrorSummary, Problem};
use std::borrow::Cow;

/// Sentences by field, in the order they were found; a form with any is answered 422 and stores nothing.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    found: Vec<(Cow<'static, str>, String)>,
}

impl Problems {
    /// Notes that `field` needs mending; the sentence names the field and the mend.
    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, sentence: impl Into<String>) {
        self.found.push((field.into(), sentence.into()));
    }

    /// The value, or a note of what is wrong with it.
    pub fn take<T, E>(
        &mut self,
        field: impl Into<Cow<'static, str>>,
        value: Result<T, E>,
        sentence: impl FnOnce(E) -> String,
    ) -> Option<T> {
        value.map_err(|problem| self.add(field, sentence(problem))).ok()
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The first sentence for a field, shown beside it.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.found
            .iter()
            .find(|(name, _)| *name == field)
            .map(|(_, sentence)| sentence.as_str())
    }

    /// The same, as a field of a form takes it.
    pub fn at(&self, field: &str) -> Option<String> {
        self.of(field).map(str::to_owned)
    }

    /// The summary on top of a refused form; nothing when there is no problem.
    pub fn summary(&self, lang: Lang) -> ErrorSummary {
        let problem = |(field, message): (&str, &str)| Problem {
            field: field.to_owned(),
            message: message.to_owned(),
        };
        ErrorSummary {
            lang,
            problems: self.iter().map(problem).collect(),
        }
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.found
            .iter()
            .map(|(field, sentence)| (field.as_ref(), sentence.as_str()))
    }
}
