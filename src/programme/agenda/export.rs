//! Writes an agenda as the sheet the importer reads: to take away, mend in a spreadsheet and bring back.

use super::groups::GroupCodes;
use super::plan::{AgendaPlan, EndDay, Holder, SessionPlan, SlotPlan};
use super::problems::Field;
use super::times::Written;
use crate::files::{Sheet, Value};
use crate::i18n::format;
use crate::kernel::{Lang, Localized};

const OF_SESSION: [Field; 7] = [
    Field::Code,
    Field::Date,
    Field::Time,
    Field::Kind,
    Field::Number,
    Field::RoundTable,
    Field::Objectives,
];
const OF_SLOT: [Field; 4] = [Field::Role, Field::OpenTo, Field::Minutes, Field::Letter];

/// One row for each slot, one for a session without slots; what belongs to the session stands in its first row.
/// Column names are in `lang`; an empty agenda gives a template to fill in.
pub fn sheet(plan: &AgendaPlan, groups: &GroupCodes, lang: Lang) -> Sheet {
    let mut rows = Vec::new();
    for session in &plan.sessions {
        let mut first = of_session(session);
        let empty = vec![Value::Empty; first.len()];
        let slots: Vec<Option<&SlotPlan>> = match session.slots.len() {
            0 => vec![None],
            _ => session.slots.iter().map(Some).collect(),
        };
        for slot in slots {
            let mut row = std::mem::replace(&mut first, empty.clone());
            row.extend(of_slot(slot, groups));
            rows.push(row);
        }
    }
    Sheet {
        lang,
        title: Field::Sessions.name(lang),
        columns: columns(lang),
        rows,
    }
}

fn columns(lang: Lang) -> Vec<String> {
    let name = |field: Field| field.name(lang);
    let in_each = |field: Field| Lang::ALL.map(|text| format!("{} ({})", field.name(lang), text.own_name()));
    let mut columns: Vec<String> = OF_SESSION.map(name).into();
    columns.extend(in_each(Field::Title));
    columns.extend(in_each(Field::Description));
    columns.push(name(Field::OpenFloor));
    columns.extend(in_each(Field::OpenFloorLabel));
    columns.extend(OF_SLOT.map(name));
    columns.extend(in_each(Field::Label));
    columns
}

fn of_session(session: &SessionPlan) -> Vec<Value> {
    let objectives: Vec<String> = session.objectives.iter().map(u8::to_string).collect();
    let mut cells = vec![
        text(&session.code),
        text(&session.date.to_string()),
        text(&times(session)),
        text(session.kind.word()),
        number(session.number),
        number(session.round_table),
        text(&objectives.join(", ")),
    ];
    cells.extend(texts(&session.title));
    cells.extend(texts(&session.description));
    cells.push(number(session.open_floor_minutes));
    cells.extend(texts(&session.open_floor_label));
    cells
}

/// In the order the source had them.
fn times(session: &SessionPlan) -> String {
    let start = format::time(session.start);
    let end = match (session.day, format::time(session.end)) {
        (EndDay::Next, end) if end == "00:00" => "24:00".to_owned(),
        (_, end) => end,
    };
    match session.written {
        Written::StartFirst => format!("{start}-{end}"),
        Written::EndFirst => format!("{end}-{start}"),
    }
}

fn of_slot(slot: Option<&SlotPlan>, groups: &GroupCodes) -> Vec<Value> {
    let Some(slot) = slot else {
        return vec![Value::Empty; OF_SLOT.len() + Lang::ALL.len()];
    };
    let mut cells = vec![
        text(slot.role.word()),
        text(&open_to(slot, groups)),
        number(slot.minutes),
        text(slot.letter.as_deref().unwrap_or_default()),
    ];
    cells.extend(texts(&slot.label));
    cells
}

fn open_to(slot: &SlotPlan, groups: &GroupCodes) -> String {
    match slot.holder {
        Holder::Office => "office".to_owned(),
        Holder::Open if !slot.open_to.is_empty() && slot.open_to == groups.stakeholders => "all".to_owned(),
        Holder::Open => slot.open_to.join("; "),
    }
}

fn texts(localized: &Localized) -> [Value; 3] {
    Lang::ALL.map(|lang| text(localized.get(lang).unwrap_or_default()))
}

fn text(text: &str) -> Value {
    if text.is_empty() { Value::Empty } else { text.into() }
}

fn number(number: Option<impl Into<i64>>) -> Value {
    number.map_or(Value::Empty, |number| Value::Number(number.into()))
}
