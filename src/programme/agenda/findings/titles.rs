//! Findings about words: the same title twice, letters used again, texts missing in a language.

use std::collections::{BTreeMap, BTreeSet};

use super::{Expected, Finding};
use crate::kernel::{Lang, Localized, fold};
use crate::programme::agenda::plan::{AgendaPlan, SessionKind, SessionPlan};

pub fn find(plan: &AgendaPlan, expected: &Expected) -> Vec<Finding> {
    let mut findings = same_titles(plan);
    findings.extend(reused_letters(plan));
    findings.extend(
        expected
            .languages
            .iter()
            .filter_map(|lang| missing_language(plan, *lang)),
    );
    findings
}

/// Breaks and registrations may be called the same; whatever else has one title in any language is odd.
fn same_titles(plan: &AgendaPlan) -> Vec<Finding> {
    let mut found: BTreeSet<Vec<u16>> = BTreeSet::new();
    for lang in Lang::ALL {
        let mut titles: BTreeMap<String, Vec<u16>> = BTreeMap::new();
        let told_apart =
            |session: &&SessionPlan| !matches!(session.kind, SessionKind::Break | SessionKind::Registration);
        for session in plan.sessions.iter().filter(told_apart) {
            if let Some(title) = session.title.get(lang) {
                titles.entry(fold(title)).or_default().push(session.position);
            }
        }
        found.extend(titles.into_values().filter(|sessions| sessions.len() > 1));
    }
    let code = |position: &u16| {
        plan.sessions
            .iter()
            .find(|session| session.position == *position)
            .map(|one| one.code.clone())
    };
    found
        .iter()
        .map(|positions| Finding::SameTitle {
            sessions: positions.iter().filter_map(code).collect(),
        })
        .collect()
}

/// The same letter in two sessions looks like the same State and is not.
fn reused_letters(plan: &AgendaPlan) -> Option<Finding> {
    let mut sessions_of: BTreeMap<String, BTreeSet<u16>> = BTreeMap::new();
    for session in &plan.sessions {
        for letter in session.slots.iter().filter_map(|slot| slot.letter.as_deref()) {
            sessions_of.entry(fold(letter)).or_default().insert(session.position);
        }
    }
    sessions_of.retain(|_, sessions| sessions.len() > 1);
    let reused = |session: &&SessionPlan| {
        session
            .slots
            .iter()
            .filter_map(|slot| slot.letter.as_deref())
            .any(|letter| sessions_of.contains_key(&fold(letter)))
    };
    let sessions: Vec<&SessionPlan> = plan.sessions.iter().filter(reused).collect();
    let mut letters: Vec<String> = Vec::new();
    for letter in sessions
        .iter()
        .flat_map(|session| &session.slots)
        .filter_map(|slot| slot.letter.clone())
    {
        if sessions_of.contains_key(&fold(&letter)) && !letters.contains(&letter) {
            letters.push(letter);
        }
    }
    let sessions = sessions.iter().map(|session| session.code.clone()).collect();
    (!letters.is_empty()).then_some(Finding::LettersReused { letters, sessions })
}

fn missing_language(plan: &AgendaPlan, lang: Lang) -> Option<Finding> {
    // A text nobody wrote in any language is not missing; one written in another language is.
    let lacks = |text: &Localized| !text.is_empty() && text.get(lang).is_none();
    let lacking = plan.sessions.iter().filter(|session| {
        let own = [&session.title, &session.description, &session.open_floor_label];
        own.into_iter()
            .chain(session.slots.iter().map(|slot| &slot.label))
            .any(lacks)
    });
    let sessions: Vec<String> = lacking.map(|session| session.code.clone()).collect();
    (!sessions.is_empty()).then_some(Finding::LanguageMissing { lang, sessions })
}
