//! The slots of a session as chips: who may take which role, for how long. Alike ones are said once.
use super::model::{Role, Session, Slot};
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::ui::{RoleChip, words};
use maud::{Markup, html};

/// More groups than these are counted and not named.
const NAMED: usize = 4;

/// A chip for each kind of slot, and one for the open floor.
pub fn chips(lang: Lang, session: &Session, groups: &Groups) -> Vec<RoleChip> {
    let mut chips = Vec::new();
    let mut rest = session.slots.as_slice();
    while let Some((first, _)) = rest.split_first() {
        let alike = rest.iter().take_while(|slot| same(slot, first)).count();
        let who = who(lang, first, groups);
        chips.push(RoleChip {
            text: match who {
                Some(who) => html! { (open_slot(lang, first, &who, alike)) },
                None => named_slot(lang, first),
            },
            open: is_open_to_nomination(first, groups),
        });
        rest = &rest[alike..];
    }
    if let Some(minutes) = session.open_floor_minutes {
        let minutes = format::duration(lang, minutes.unsigned_abs());
        chips.push(RoleChip {
            text: html! { (plain(lang.t().programme_agenda_open_floor(minutes))) },
            open: false,
        });
    }
    chips
}

/// Whether stakeholders nominate themselves for it: participant types are designated.
pub fn is_open_to_nomination(slot: &Slot, groups: &Groups) -> bool {
    let nominates = |code: &String| groups.by_code(code).is_some_and(|group| !group.is_participant_type());
    !slot.named_office && slot.open_to.iter().any(nominates)
}

/// One slot as a line of text: "Speaking slot: Trade unions, 5 minutes".
pub fn line(lang: Lang, slot: &Slot, groups: &Groups) -> String {
    match who(lang, slot, groups) {
        Some(who) => open_slot(lang, slot, &who, 1),
        None if slot.label.is_empty() => role_name(lang, slot.role),
        None => slot.label.pick(lang).1.to_owned(),
    }
}

pub fn role_name(lang: Lang, role: Role) -> String {
    let t = lang.t();
    match role {
        Role::Speaker => t.slot_speaking(1_u32),
        Role::Moderator => t.slot_moderator(),
        Role::Chair => t.slot_chair(),
        Role::Rapporteur => t.slot_rapporteur(),
        Role::Presenter => t.slot_presenter(),
    }
}

/// Speaking slots of the same groups and minutes: only a placeholder's letter tells them apart.
fn same(a: &Slot, b: &Slot) -> bool {
    let placeholder = |slot: &Slot| slot.role == Role::Speaker && !slot.named_office && !slot.open_to.is_empty();
    let alike = placeholder(a) && placeholder(b) && a.open_to == b.open_to && a.minutes == b.minutes;
    alike || a.id == b.id
}

/// The groups who may take it; `None` when it is by name, or for somebody who is no group.
fn who(lang: Lang, slot: &Slot, groups: &Groups) -> Option<String> {
    if slot.named_office || slot.open_to.is_empty() {
        return None;
    }
    let stakeholders = groups.iter().filter(|group| !group.is_participant_type());
    if slot.open_to.len() > NAMED && stakeholders.clone().all(|group| slot.open_to.contains(&group.code)) {
        return Some(lang.t().slot_all_groups());
    }
    if slot.open_to.len() > NAMED {
        return Some(
            lang.t()
                .slot_some_groups(u32::try_from(slot.open_to.len()).unwrap_or(u32::MAX)),
        );
    }
    let names: Option<Vec<&str>> = slot
        .open_to
        .iter()
        .map(|code| groups.by_code(code).map(|group| group.name(lang)))
        .collect();
    names.map(|names| format::list(lang, &names))
}

fn open_slot(lang: Lang, slot: &Slot, who: &str, alike: usize) -> String {
    let t = lang.t();
    let role = match slot.role {
        Role::Speaker => t.slot_speaking(u32::try_from(alike).unwrap_or(u32::MAX)),
        other => role_name(lang, other),
    };
    // Inner parts without isolates: a text of isolates only has no direction of its own.
    let text = plain(t.slot_for(role, who));
    match slot
        .minutes
        .map(|minutes| format::duration(lang, minutes.unsigned_abs()))
    {
        Some(minutes) if alike > 1 => plain(t.slot_minutes_each(text, minutes)),
        Some(minutes) => plain(t.slot_minutes(text, minutes)),
        None => text,
    }
}

/// The label as the source has it ("Executive Secretary, ESCWA"), in its own language.
fn named_slot(lang: Lang, slot: &Slot) -> Markup {
    let t = lang.t();
    let minutes = slot
        .minutes
        .map(|minutes| format::duration(lang, minutes.unsigned_abs()));
    html! {
        @if slot.label.is_empty() { (role_name(lang, slot.role)) } @else {
            @if slot.role != Role::Speaker { (plain(t.slot_role_of(role_name(lang, slot.role)))) " " }
            (words(lang, &slot.label))
        }
        @if let Some(minutes) = minutes { (plain(t.slot_comma_minutes(minutes))) }
    }
}
