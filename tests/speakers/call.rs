//! A call from the organiser's form to the public page.
use super::agenda::agenda;
use crate::participation::invited::whole_database;
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use jiff::civil::date;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::entities::audit_entry;
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::plain;
use tashawur::kernel::Lang;
use tashawur::paths;
use tashawur::speakers::call::model::{Bound, Call, Dimension, EACH, State, Unit};
use tashawur::speakers::call::store;

pub const WHY: &str = "Why does the call change?";
pub const SAVE: &str = "Save the call";

pub fn address(setting: &Setting) -> String {
    paths::CallDesk { event: setting.event }.to_string()
}

pub fn public(setting: &Setting, lang: Lang) -> String {
    let slug = setting.slug.clone();
    paths::Call { lang, slug }.to_string()
}

pub async fn call_of(world: &World, setting: &Setting) -> Call {
    store::find(world.app.db.read(), setting.event).await.unwrap().unwrap()
}

/// What the log says of an action.
pub async fn trace(world: &World, action: &str) -> Vec<String> {
    let rows = audit_entry::Entity::find().filter(audit_entry::Column::Action.eq(action));
    let rows = rows.all(world.app.db.read()).await.unwrap().into_iter();
    rows.map(|row| row.detail).collect()
}

/// The organiser at the form, filled with what a call cannot do without: open from the 17th to the end of the 20th.
pub async fn at_the_form(world: &World, setting: &Setting) -> Visitor {
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser.get(&address(setting)).await;
    organiser
        .fill("Opens on", "17/02/2021")
        .fill("Opens at", "09:00")
        .fill("Closes on", "20/02/2021")
        .fill("Closes at", "");
    for (field, words) in [
        ("decided_by_en", "The committee"),
        ("intro_ar", "نبحث عن أصوات"),
        ("intro_en", "We look for voices"),
    ] {
        organiser.fill(field, words);
    }
    organiser
}

/// A published call that is open; the organiser stands at its page.
pub async fn open_call(world: &World, setting: &Setting) -> Visitor {
    let mut organiser = at_the_form(world, setting).await;
    let page = organiser.press(SAVE).await;
    assert!(page.text().contains("The call is saved."), "{}", page.text());
    let page = organiser.press("Publish the call").await;
    assert!(page.text().contains("The call is published"), "{}", page.text());
    organiser
}

#[tokio::test]
async fn the_first_form_is_filled_with_what_practice_says() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let sessions = agenda(&world, &setting).await;
    let mut organiser = at_the_form(&world, &setting).await;
    let before = whole_database(&world).await;
    organiser.clone().get(&address(&setting)).await;
    assert_eq!(whole_database(&world).await, before, "looking keeps nothing");
    assert!(organiser.page().text().contains("There is no call yet."));
    assert_eq!(organiser.page().value("Weight of criterion 1").as_deref(), Some("4"));
    organiser.press(SAVE).await;
    let call = call_of(&world, &setting).await;
    assert_eq!((call.state, call.blind, call.revision), (State::Draft, true, 1));
    assert_eq!(call.closes, date(2021, 2, 21).at(0, 0, 0, 0), "the end of the 20th");
    assert_eq!((call.criteria.len(), call.checks.len(), call.roles.len()), (4, 4, 3));
    assert!(call.criteria.iter().all(|one| one.label.missing().is_empty()));
    let slots = &sessions[0].slots;
    for (slot, asked) in [
        (&slots[0], true),
        (&slots[1], true),
        (&slots[2], false),
        (&slots[3], true),
    ] {
        assert_eq!(call.has_slot(slot.id), asked, "{slot:?}");
    }
    assert!(call.has_slot(sessions[1].slots[0].id) && !call.has_slot(sessions[1].slots[1].id));
    let targets: Vec<_> = call
        .targets
        .iter()
        .map(|one| (one.dimension, one.value.as_str(), one.bound, one.amount, one.unit))
        .collect();
    assert_eq!(
        targets[0],
        (Dimension::Gender, "woman", Bound::AtLeast, 40, Unit::Share)
    );
    assert_eq!(
        targets[4],
        (Dimension::Organisation, EACH, Bound::AtMost, 1, Unit::Persons)
    );
    assert_eq!(trace(&world, "call.create").await, [""]);
    assert!(
        plain(organiser.page().text()).contains("Introduction – missing in Français"),
        "{}",
        organiser.page().text()
    );
    let page = organiser.press(SAVE).await;
    assert!(page.text().contains("Nothing was different"), "{}", page.text());
    assert!(trace(&world, "call.change").await.is_empty());
}

#[tokio::test]
async fn a_published_call_is_read_in_three_languages() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    agenda(&world, &setting).await;
    let mut anybody = world.visitor();
    assert_eq!(anybody.get(&public(&setting, Lang::En)).await.status(), 404);
    let mut organiser = at_the_form(&world, &setting).await;
    organiser.press(SAVE).await;
    assert_eq!(anybody.get(&public(&setting, Lang::En)).await.status(), 404, "a draft");
    organiser.press("Publish the call").await;
    let page = anybody.get(&public(&setting, Lang::En)).await;
    let text = plain(page.text());
    for said in [
        "Nominations are open until Saturday 20 February 2021, 23:59, Beirut time (UTC+2)",
        "We look for voices",
        "Water for all",
        "Speaking slot: Women's organisations, 5 minutes",
        "Moderator: Women's organisations, Trade unions and Private sector",
        "Expertise on the topic (weight 4)",
        "Women: at least 40%",
        "Each organisation: at most 1 person",
        "The committee",
        "Everybody who nominates gets an answer.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("States"), "designated, not nominated");
    assert!(page.link("Send me my link again").is_some() && page.link("Register to take part").is_some());
    let page = anybody
        .get(&format!("{}?zone=Africa/Tunis", public(&setting, Lang::En)))
        .await;
    assert!(
        plain(page.text()).contains("22:59, Tunis time (UTC+1)"),
        "{}",
        page.text()
    );
    let page = anybody.get(&public(&setting, Lang::Ar)).await;
    assert_eq!(page.language(), ("ar".to_owned(), "rtl".to_owned()));
    assert!(page.text().contains("نبحث عن أصوات") && page.text().contains("الخبرة في الموضوع"));
    let page = anybody.get(&public(&setting, Lang::Fr)).await;
    assert!(page.text().contains("Connaissance du sujet") && page.text().contains("We look for voices"));
    let mut event = world.visitor();
    event.get(&format!("/en/events/{}", setting.slug)).await;
    assert!(
        event
            .follow("Nominate yourself")
            .await
            .heading()
            .starts_with("Call for speakers")
    );
}

#[tokio::test]
async fn ids_stay_when_words_change_and_a_published_call_changes_with_a_reason() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    agenda(&world, &setting).await;
    let mut organiser = open_call(&world, &setting).await;
    let before = call_of(&world, &setting).await;
    organiser
        .fill("criterion-0_en", "Knowledge")
        .fill("criterion-1_en", "")
        .fill("criterion-1_ar", "")
        .fill("criterion-1_fr", "");
    let page = organiser.press(SAVE).await;
    assert_eq!(page.field_error(WHY).as_deref(), Some("Write why the call changes."));
    organiser.fill(WHY, "Simpler").press(SAVE).await;
    let after = call_of(&world, &setting).await;
    let ids = |call: &Call| call.criteria.iter().map(|one| one.id).collect::<Vec<_>>();
    let kept = ids(&before);
    assert_eq!(ids(&after), [kept[0], kept[2], kept[3]]);
    assert_eq!(after.criteria[0].label.en, "Knowledge");
    assert_eq!((after.closes, after.state), (before.closes, State::Published));
    assert_eq!(trace(&world, "call.change").await, ["criteria; reason: Simpler"]);
}
