//! The places of an item, one row each: those it has, and the new ones.
use super::reading::Reading;
use super::{MOST_ROWS, place_field};
use crate::i18n::Translate;
use crate::kernel::{Lang, SlotId};
use crate::programme::agenda::edit::rules::{MOST_MINUTES, numbered};
use crate::programme::agenda::texts;
use crate::programme::session::model::{Role, Slot};
use crate::web::Fields;
use sea_orm::ActiveEnum;

/// A row that came back with its id is the place that is there; one that chose a role is a new place.
pub(super) fn read(reading: &mut Reading<'_>) -> Option<Vec<Slot>> {
    let mut rows = Vec::new();
    let mut whole = true;
    for row in 0..MOST_ROWS {
        if is_empty(reading.typed, row) || is_removed(reading.typed, row) {
            continue;
        }
        match one(reading, row) {
            Some(row) => rows.push(row),
            None => whole = false,
        }
    }
    // By the numbers they were given; where two are the same, as they stood.
    rows.sort_by_key(|(order, _)| *order);
    whole.then(|| numbered(rows.into_iter().map(|(_, slot)| slot).collect()))
}

pub fn is_empty(typed: &Fields, row: usize) -> bool {
    let filled = |part: &str| typed.filled(&place_field(row, part)).is_some();
    let labelled = |lang: Lang| filled(&format!("label_{}", lang.code()));
    let any = ["id", "role", "open", "office", "minutes"].into_iter().any(filled);
    !any && !Lang::ALL.into_iter().any(labelled)
}

fn is_removed(typed: &Fields, row: usize) -> bool {
    typed.text(&place_field(row, "remove")) == "true"
}

fn one(reading: &mut Reading<'_>, row: usize) -> Option<(i32, Slot)> {
    let name = |part: &str| place_field(row, part);
    let role = Role::try_from_value(&reading.typed.text(&name("role")).to_owned()).ok();
    let role = reading.word(&name("role"), role);
    let open_to = open_to(reading, &name("open"));
    let named_office = reading.typed.text(&name("office")) == "true";
    let both = open_to.as_ref().is_some_and(|codes| !codes.is_empty()) && named_office;
    if both {
        reading.refuse::<()>(&name("office"), reading.about.lang.t().agenda_edit_problem_office());
    }
    let minutes = minutes(reading, &name("minutes"));
    let order = reading.number(&name("order"), (0, 999));
    let label = reading.localized(&name("label"), texts::line);
    let before = before(reading, row);
    let slot = Slot {
        id: before
            .as_ref()
            .map_or_else(|| SlotId::new(reading.about.now, reading.about.chance), |slot| slot.id),
        position: 0,
        role: role?,
        open_to: open_to?,
        named_office,
        minutes: minutes?,
        letter: before.as_ref().and_then(|slot| slot.letter.clone()),
        label: label?,
        named: before.and_then(|slot| slot.named),
    };
    // Without a number, last.
    let order = order?.unwrap_or(1_000);
    (!both).then_some((order, slot))
}

fn before(reading: &Reading<'_>, row: usize) -> Option<Slot> {
    let id = reading.typed.text(&place_field(row, "id"));
    let slots = &reading.about.present.slots;
    slots.iter().find(|slot| slot.id.to_string() == id).cloned()
}

/// Groups of the process only; a code that a file brought and nobody knows stays when the place had it.
fn open_to(reading: &mut Reading<'_>, field: &str) -> Option<Vec<String>> {
    let about = reading.about;
    let had = |code: &str| {
        let mut slots = about.present.slots.iter();
        slots.any(|slot| slot.open_to.iter().any(|one| one == code))
    };
    let typed: Vec<String> = reading.typed.all(field).map(str::to_owned).collect();
    let known = |code: &String| about.groups.by_code(code).is_some() || had(code);
    if !typed.iter().all(known) || texts::groups(&typed).is_err() {
        return reading.refuse(field, about.lang.t().agenda_edit_problem_choose());
    }
    Some(typed)
}

/// Nobody says anything in 0 minutes: a place states at least one, or none.
fn minutes(reading: &mut Reading<'_>, field: &str) -> Option<Option<i32>> {
    match reading.number(field, (0, MOST_MINUTES))? {
        Some(0) => reading.refuse(field, reading.about.lang.t().agenda_edit_problem_zero()),
        other => Some(other),
    }
}

/// What a row is called before it is kept: the number it has on the page.
pub fn as_typed(typed: &Fields, row: usize) -> String {
    let order = typed.filled(&place_field(row, "order")).map(str::to_owned);
    order.unwrap_or_else(|| (row + 1).to_string())
}
