//! Fills the form with what was handed in, and joins what each page sends to what is kept.
use super::{PLACES, TICKED, Topic, value_of};
use crate::speakers::nomination::model::{Nomination, Said, State};
use crate::web::Fields;

/// What the form holds: what was typed since, else what was handed in, else nothing.
pub fn known(nomination: Option<&Nomination>) -> Fields {
    let Some(nomination) = nomination else {
        return Fields::default();
    };
    match &nomination.draft {
        Some(draft) => Fields::parse(draft.as_bytes()),
        None if nomination.state == State::Draft => Fields::default(),
        None => from_said(&nomination.said),
    }
}

pub fn from_said(said: &Said) -> Fields {
    let mut pairs: Vec<(&str, String)> = Vec::new();
    for (name, preference) in PLACES.iter().zip(&said.preferences) {
        pairs.push((name, value_of(*preference)));
    }
    pairs.push(("topic", said.topic.clone()));
    pairs.push(("key_points", said.key_points.clone()));
    pairs.push(("biography", said.biography.clone()));
    pairs.push(("previous", said.previous.clone()));
    pairs.push(("needs", said.needs.clone().unwrap_or_default()));
    pairs.extend(said.languages.iter().map(|lang| ("language", lang.code().to_owned())));
    pairs.extend(said.sittings.iter().map(|sitting| ("sitting", sitting.to_string())));
    let ticks = [
        ("authorised", said.authorised),
        ("migrant_led", said.migrant_led),
        ("consent", said.consent),
    ];
    for (name, given) in ticks {
        pairs.extend(given.then(|| (name, TICKED.to_owned())));
    }
    Fields::from_pairs(pairs.into_iter().filter(|(_, value)| !value.is_empty()))
}

/// What is kept once a page was sent: its own fields anew, all others as they were.
pub fn merged(kept: &Fields, topic: Topic, typed: &Fields) -> Fields {
    let own = |(name, _): &&(String, String)| topic.fields().contains(&name.as_str());
    let others = kept.pairs().iter().filter(|pair| !own(pair));
    let typed = typed.pairs().iter().filter(own);
    let filled = |(_, value): &&(String, String)| !value.trim().is_empty();
    Fields::from_pairs(others.chain(typed).filter(filled).cloned())
}

/// Whether two forms hold the same: the order of fields says nothing, nor how a browser ends its lines.
pub fn are_alike(one: &Fields, other: &Fields) -> bool {
    let sorted = |fields: &Fields| {
        let pairs = fields.pairs().iter();
        let mut pairs: Vec<(String, String)> = pairs
            .map(|(name, value)| (name.clone(), value.replace("\r\n", "\n")))
            .collect();
        pairs.sort();
        pairs
    };
    sorted(one) == sorted(other)
}
