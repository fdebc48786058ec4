//! An item as its form shows it.
use super::place_field;
use crate::i18n::format;
use crate::kernel::{Lang, Localized};
use crate::programme::session::model::{Session, Slot};
use crate::web::Fields;
use sea_orm::ActiveEnum;
use std::hash::{DefaultHasher, Hash, Hasher};

type Pairs = Vec<(String, String)>;

pub fn filled(session: &Session) -> Fields {
    let mut pairs = Pairs::new();
    let mut add = |name: &str, value: String| pairs.push((name.to_owned(), value));
    add("kind", session.kind.to_value());
    add("sitting", session.sitting.to_string());
    add("starts", format::time(session.starts.time()));
    add("ends", format::time(session.ends.time()));
    if session.ends.date() > session.starts.date() {
        add("next_day", "true".to_owned());
    }
    add("open_floor", number(session.open_floor_minutes));
    add("number", number(session.number));
    add("round_table", number(session.round_table));
    let objectives: Vec<String> = session.objectives.iter().map(u8::to_string).collect();
    add("objectives", objectives.join(", "));
    add("room", session.room.clone().unwrap_or_default());
    localized(&mut pairs, "title", &session.title);
    localized(&mut pairs, "description", &session.description);
    localized(&mut pairs, "floor_label", &session.open_floor);
    for (row, slot) in session.slots.iter().enumerate() {
        place(&mut pairs, row, slot);
    }
    Fields::from_pairs(pairs)
}

fn place(pairs: &mut Pairs, row: usize, slot: &Slot) {
    let mut add = |part: &str, value: String| pairs.push((place_field(row, part), value));
    add("id", slot.id.to_string());
    add("role", slot.role.to_value());
    for code in &slot.open_to {
        add("open", code.clone());
    }
    if slot.named_office {
        add("office", "true".to_owned());
    }
    add("minutes", number(slot.minutes));
    add("order", slot.position.to_string());
    localized(pairs, &place_field(row, "label"), &slot.label);
}

/// What somebody saw who opened the form: the same until another organiser changes the item. Who was confirmed in a
/// place is no change of it.
pub fn seen(session: &Session) -> String {
    let mut plain = session.clone();
    for slot in &mut plain.slots {
        slot.named = None;
    }
    let mut hasher = DefaultHasher::new();
    format!("{plain:?}").hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

fn number(number: Option<i32>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

fn localized(pairs: &mut Pairs, name: &str, text: &Localized) {
    for lang in Lang::ALL {
        let words = text.get(lang).unwrap_or_default();
        pairs.push((format!("{name}_{}", lang.code()), words.to_owned()));
    }
}
