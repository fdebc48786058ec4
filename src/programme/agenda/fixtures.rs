//! The 2021 agenda and the groups of its process, for tests.

use serde_json::Value;

use super::*;
use crate::kernel::Lang;

/// As the project keeps it, without what the file says about its own oddities.
pub fn agenda_2021() -> Value {
    let mut file: Value = serde_json::from_str(include_str!("../../demo/data/agenda_2021.json")).expect("JSON");
    let root = file.as_object_mut().expect("an object");
    assert!(root.remove("inconsistencies").is_some());
    assert!(root.remove("derived").is_some());
    file
}

pub fn groups() -> GroupCodes {
    let file: Value = serde_json::from_str(include_str!("../../demo/data/stakeholder_groups.json")).expect("JSON");
    let mut groups = GroupCodes::default();
    for group in file["groups"].as_array().expect("a list") {
        let code = group["code"].as_str().expect("a code").to_owned();
        let labels = group["label"].as_object().expect("labels").values();
        let labels = labels.chain(group["accepted_ar"].as_array().expect("a list"));
        groups.names.extend(
            labels
                .filter_map(Value::as_str)
                .map(|name| (name.to_owned(), code.clone())),
        );
        if group["kind"] == "stakeholder_group" {
            groups.stakeholders.push(code);
        } else {
            groups.participants.push(code);
        }
    }
    groups
}

pub fn context() -> Context {
    Context {
        zone: Zone::parse("Asia/Beirut").expect("a zone"),
        days: vec![Date::constant(2021, 2, 24), Date::constant(2021, 2, 25)],
        groups: groups(),
    }
}

pub fn expected() -> Expected {
    Expected {
        groups: groups(),
        objectives: (1..=23).collect(),
        languages: Lang::ALL.to_vec(),
    }
}

pub fn plan_of(file: &Value) -> Result<AgendaPlan, Vec<Problem>> {
    read(file.to_string().as_bytes(), &context()).map(|reading| reading.plan)
}

pub fn plan_2021() -> AgendaPlan {
    plan_of(&agenda_2021()).expect("the 2021 agenda")
}

/// A sheet of comma-separated lines.
pub fn csv(lines: &[&str]) -> Result<AgendaPlan, Vec<Problem>> {
    read(lines.join("\n").as_bytes(), &context()).map(|reading| reading.plan)
}

/// Problems as an organiser reads them, without the marks that steer directions.
pub fn told(problems: &[Problem], lang: Lang) -> Vec<String> {
    problems
        .iter()
        .map(|problem| crate::i18n::plain(problem.text(lang)))
        .collect()
}
