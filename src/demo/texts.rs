//! The shapes of the demo's data files.
use crate::kernel::Localized;
use jiff::civil::{Date, DateTime as Civil, Time};
use serde::Deserialize;
use std::collections::HashMap;

pub(super) const EVENTS: &str = include_str!("data/event_texts.json");
pub(super) const GROUPS: &str = include_str!("data/stakeholder_groups.json");
pub(super) const DEFINITIONS: &str = include_str!("data/group_definitions.json");

#[derive(Deserialize)]
pub(super) struct Texts {
    pub process: ProcessText,
    pub events: Vec<EventText>,
    pub organisers: HashMap<String, Localized>,
}

#[derive(Deserialize)]
pub(super) struct ProcessText {
    pub slug: String,
    pub title: Localized,
    pub summary: Localized,
}

#[derive(Deserialize)]
pub(super) struct EventText {
    pub slug: String,
    pub kind: String,
    pub modality: String,
    pub attribution: String,
    pub zone: String,
    pub contact_email: String,
    pub title: Localized,
    pub short_title: Localized,
    pub summary: Localized,
    pub description: Localized,
    pub take_part: Localized,
    pub place: Localized,
    pub guiding_questions: Vec<Localized>,
    pub registration: Window,
    pub capacity: Capacity,
    pub sittings: Vec<SittingText>,
}

#[derive(Deserialize)]
pub(super) struct Window {
    pub opens: Civil,
    pub closes: Date,
}

#[derive(Deserialize)]
pub(super) struct Capacity {
    pub online: Option<u32>,
    pub in_room: Option<u32>,
}

#[derive(Deserialize)]
pub(super) struct SittingText {
    pub date: Date,
    pub start: Time,
    pub end: Time,
    pub label: Localized,
}

#[derive(Deserialize)]
pub(super) struct GroupFile {
    pub groups: Vec<GroupText>,
}

#[derive(Deserialize)]
pub(super) struct GroupText {
    pub code: String,
    pub kind: String,
    pub label: Localized,
}

#[derive(Deserialize)]
pub(super) struct DefinitionFile {
    pub groups: Vec<DefinitionText>,
}

#[derive(Deserialize)]
pub(super) struct DefinitionText {
    pub code: String,
    pub definition: Localized,
}
