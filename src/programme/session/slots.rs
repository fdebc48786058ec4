//! The slots of a session as chips: who may take which role, for how long. Alike ones are said once.
use super::model::{Named, Role, Session, Slot};
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, isolate, plain};
use crate::kernel::Lang;
use crate::ui::{RoleChip, bdi, words};
use maud::{Markup, html};

/// More groups than these are counted and not named.
const NAMED: usize = 4;

/// A chip for each kind of slot, and one for the open floor. Who is confirmed and may be named stands with the name.
pub fn chips(lang: Lang, session: &Session, groups: &Groups) -> Vec<RoleChip> {
    let mut chips = Vec::new();
    for (slot, alike) in kinds(&session.slots) {
        let text = match (&slot.named, who(lang, slot, groups)) {
            (Some(named), _) => person(lang, slot, named),
            (None, Some(who)) => html! { (open_slot(lang, slot, &who, alike)) },
            (None, None) => named_slot(lang, slot),
        };
        let open = slot.named.is_none() && is_open_to_nomination(slot, groups);
        chips.push(RoleChip { text, open });
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

/// The same in plain text, one line each: for calendars.
pub fn lines(lang: Lang, session: &Session, groups: &Groups) -> Vec<String> {
    let said = |(slot, alike): (&Slot, usize)| match (&slot.named, who(lang, slot, groups)) {
        (Some(named), _) => person_line(lang, slot, named),
        (None, Some(who)) => open_slot(lang, slot, &who, alike),
        (None, None) => line(lang, slot, groups),
    };
    kinds(&session.slots).into_iter().map(said).collect()
}

/// The slots, those alike as one, with how many they are.
fn kinds(slots: &[Slot]) -> Vec<(&Slot, usize)> {
    let mut kinds = Vec::new();
    let mut rest = slots;
    while let Some((first, _)) = rest.split_first() {
        let alike = rest.iter().take_while(|slot| same(slot, first)).count();
        kinds.push((first, alike));
        rest = &rest[alike..];
    }
    kinds
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

/// Speaking slots of the same groups and minutes, without a person: only a placeholder's letter tells them apart.
fn same(a: &Slot, b: &Slot) -> bool {
    let speaks = |slot: &Slot| slot.role == Role::Speaker && !slot.named_office;
    let placeholder = |slot: &Slot| speaks(slot) && !slot.open_to.is_empty() && slot.named.is_none();
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
    match minutes(lang, slot) {
        Some(minutes) if alike > 1 => plain(t.slot_minutes_each(text, minutes)),
        Some(minutes) => plain(t.slot_minutes(text, minutes)),
        None => text,
    }
}

/// The label as the source has it ("Executive Secretary, ESCWA"), in its own language.
fn named_slot(lang: Lang, slot: &Slot) -> Markup {
    let t = lang.t();
    html! {
        @if slot.label.is_empty() { (role_name(lang, slot.role)) } @else {
            @if slot.role != Role::Speaker { (plain(t.slot_role_of(role_name(lang, slot.role)))) " " }
            (words(lang, &slot.label))
        }
        @if let Some(minutes) = minutes(lang, slot) { (plain(t.slot_comma_minutes(minutes))) }
    }
}

/// "Moderator: Mona Haddad, Federation of Trade Unions, 5 minutes": the person's own names in their own direction.
fn person(lang: Lang, slot: &Slot, named: &Named) -> Markup {
    let t = lang.t();
    html! {
        @if slot.role != Role::Speaker { (plain(t.slot_role_of(role_name(lang, slot.role)))) " " }
        (bdi(&named.name))
        @if let Some(organisation) = &named.organisation { (t.slot_comma()) " " (bdi(organisation)) }
        @if let Some(minutes) = minutes(lang, slot) { (plain(t.slot_comma_minutes(minutes))) }
    }
}

fn person_line(lang: Lang, slot: &Slot, named: &Named) -> String {
    let t = lang.t();
    let role = (slot.role != Role::Speaker).then(|| plain(t.slot_role_of(role_name(lang, slot.role))) + " ");
    let organisation = named.organisation.as_ref();
    [
        role,
        Some(isolate(&named.name)),
        organisation.map(|name| format!("{} {}", t.slot_comma(), isolate(name))),
        minutes(lang, slot).map(|minutes| plain(t.slot_comma_minutes(minutes))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn minutes(lang: Lang, slot: &Slot) -> Option<String> {
    slot.minutes
        .map(|minutes| format::duration(lang, minutes.unsigned_abs()))
}
