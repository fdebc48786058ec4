//! Reads the slots of a session in our JSON: who may take each, and the place of the chair or moderator.

use serde_json::Value;

use super::values::Values;
use crate::programme::agenda::groups::GroupCodes;
use crate::programme::agenda::plan::{Holder, SlotPlan, SlotRole, in_order};
use crate::programme::agenda::problems::{Fault, Field, Place};
use crate::programme::agenda::words::placeholder_letter;

/// Speaking slots in the order of the file, then the chair or moderator.
pub fn slots(session: &mut Values, groups: &GroupCodes) -> Vec<SlotPlan> {
    let value = session.value;
    let place = session.place.clone();
    let slot_place = |number| match &place {
        Place::Session(code) => Place::Slot(code.clone(), number),
        other => other.clone(),
    };
    let mut slots = Vec::new();
    match &value["slots"] {
        Value::Null => {}
        Value::Array(listed) => {
            for (number, slot) in (1..).zip(listed) {
                slots.push(speaking(&mut session.inner(slot, slot_place(number))));
            }
        }
        _ => session.fault(Field::Role, Fault::WrongType),
    }
    let chair = &value["chair_or_moderator"];
    if !chair.is_null() {
        slots.push(leading(&mut session.inner(chair, place.clone()), groups));
    }
    in_order(slots)
}

/// `speaker_type` says both the role and, where no group is named, the participant type.
fn speaking(values: &mut Values) -> SlotPlan {
    let kind = values.code("speaker_type", Field::Role);
    let group = values.group("stakeholder_group", Field::OpenTo);
    let status = values.line("assignee_status", Field::OpenTo);
    let label = values.localized("label", Field::Label);
    if label.is_empty() {
        values.fault(Field::Label, Fault::Missing);
    }
    let role = match kind.as_str() {
        "rapporteur" => SlotRole::Rapporteur,
        "presentation" => SlotRole::Presenter,
        _ => SlotRole::Speaker,
    };
    let is_named = kind == "named_office" || matches!(status.as_str(), "office_named" | "role_named");
    let open_to = match (role, group.is_empty()) {
        _ if is_named => Vec::new(),
        (_, false) => vec![group],
        (SlotRole::Speaker, true) if !kind.is_empty() => vec![kind],
        (_, true) => Vec::new(),
    };
    let letter = values.letter("placeholder_letter", Field::Letter);
    SlotPlan {
        position: 0,
        role,
        open_to,
        holder: if is_named { Holder::Office } else { Holder::Open },
        minutes: values.minutes("minutes", Field::Minutes),
        letter: Some(letter)
            .filter(|letter| !letter.is_empty())
            .or_else(|| placeholder_letter(&label)),
        label,
    }
}

/// `holder`: `tbd` = any stakeholder group may offer, `<code>_tbd` = that group or participant type, else a named
/// office.
fn leading(values: &mut Values, groups: &GroupCodes) -> SlotPlan {
    let leads = |word: &str| SlotRole::parse(word).filter(|role| !role.speaks());
    let role = values.word("role", Field::Role, leads).unwrap_or(SlotRole::Chair);
    let holder = values.group("holder", Field::OpenTo);
    let (open_to, holder) = match holder.strip_suffix("tbd").map(|code| code.trim_end_matches('_')) {
        Some("") => (groups.stakeholders.clone(), Holder::Open),
        Some(code) => (vec![code.to_owned()], Holder::Open),
        None => (Vec::new(), Holder::Office),
    };
    let label = values.localized("label", Field::Label);
    SlotPlan {
        position: 0,
        role,
        open_to,
        holder,
        minutes: None,
        label,
        letter: None,
    }
}
