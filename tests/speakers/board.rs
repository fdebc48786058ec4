//! The board: placing somebody, passing a limit with a reason, scenarios, two organisers at once.
use super::planned::Aim;
use super::tryout::{KARIM, MONA, Offer, Panel};
use crate::support::page::Page;
use crate::support::visitor::Visitor;
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use tashawur::db::entities::audit_entry;
use tashawur::db::entities::nomination::{ActiveModel as Nomination, State};
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{lineup, lineup_place};
use tashawur::db::{Actor, Audit};
use tashawur::i18n::plain;
use tashawur::kernel::{NominationId, SlotId};
use tashawur::participation::registration::model::Gender;
use tashawur::speakers::call::model::{Bound, Dimension, Unit};

const WOMEN: Aim = (Dimension::Gender, "woman", Bound::AtLeast, 50, Unit::Share);
const ONE_COUNTRY: Aim = (Dimension::Country, "each", Bound::AtMost, 1, Unit::Persons);

const HALA: Offer<'_> = Offer {
    name: "Hala Nasser",
    organisation: "Union of Docks",
    gender: Gender::Woman,
    group: "workers",
    country: "LB",
    wishes: &[3, 1],
    points: None,
    state: State::Submitted,
    age: None,
    migrant_led: false,
};

async fn organiser(panel: &Panel) -> Visitor {
    let mut visitor = panel.world.organiser(Role::Organiser, panel.setting.event).await;
    visitor.get(&panel.board()).await;
    visitor
}

/// As people read it, without the marks around names.
fn read(page: &Page) -> String {
    plain(page.text())
}

async fn placed(panel: &Panel) -> Vec<lineup_place::Model> {
    lineup_place::Entity::find()
        .all(panel.world.app.db.read())
        .await
        .unwrap()
}

/// As the button of a card sends it.
async fn place(visitor: &mut Visitor, panel: &Panel, what: (SlotId, NominationId), more: &[(&str, &str)]) -> u16 {
    let scenario = lineup::Entity::find().one(panel.world.app.db.read()).await.unwrap();
    let seen = scenario.as_ref().map(|one| one.id.to_string()).unwrap_or_default();
    let revision = scenario.map_or(0, |one| one.revision).to_string();
    let (slot, nomination) = (what.0.to_string(), what.1.to_string());
    let mut fields = vec![
        ("seen", seen.as_str()),
        ("revision", &revision),
        ("slot", &slot),
        ("nomination", &nomination),
    ];
    fields.extend(more);
    visitor
        .post(&format!("{}/place", panel.board()), &fields)
        .await
        .status()
}

#[tokio::test]
async fn a_place_is_filled_and_opened_again() {
    let panel = Panel::new(&[WOMEN]).await;
    let (mona, _) = (panel.offers(&MONA).await, panel.offers(&KARIM).await);
    let mut rana = organiser(&panel).await;
    let page = rana.page();
    assert_eq!(page.status(), 200);
    assert!(read(page).contains("Women: 0 of at least 2 (50%)"), "{}", read(page));
    assert_eq!(page.all(".cand h3"), ["Mona Ben Ali", "Karim Fares"]);
    assert!(read(page).contains("Fills the gap of Women by 1"));
    assert!(
        lineup::Entity::find()
            .one(panel.world.app.db.read())
            .await
            .unwrap()
            .is_none()
    );

    let page = rana.press("Place Mona Ben Ali").await;
    assert_eq!(page.status(), 200);
    assert!(read(page).contains("Mona Ben Ali is placed here"), "{}", read(page));
    assert!(read(page).contains("Women: 1 of at least 2"));
    let rows = placed(&panel).await;
    assert_eq!(
        (rows.len(), rows[0].nomination_id, rows[0].slot_id),
        (1, mona, panel.slots()[2].id)
    );

    let page = rana.press("Undo").await;
    assert!(read(page).contains("The place is open again"), "{}", read(page));
    assert!(placed(&panel).await.is_empty());
}

#[tokio::test]
async fn a_limit_warns_and_asks_for_a_reason() {
    let panel = Panel::new(&[ONE_COUNTRY]).await;
    let (karim, hala) = (panel.offers(&KARIM).await, panel.offers(&HALA).await);
    let mut rana = organiser(&panel).await;
    assert_eq!(place(&mut rana, &panel, (panel.slots()[1].id, karim), &[]).await, 200);
    rana.get(&panel.board()).await;
    let text = read(rana.page());
    assert!(text.contains("Lebanon: there would be 2, at most 1"), "{text}");
    assert!(text.contains("Second place of the same organisation, Union of Docks"));
    assert!(text.contains("Not checked yet") && text.contains("No score yet"));

    let page = rana.press("Place Hala Nasser").await;
    assert_eq!(page.status(), 422);
    assert!(read(page).contains("Write why this is done although a limit is passed."));
    assert_eq!(placed(&panel).await.len(), 1);
    rana.fill("Reason", "Nobody else speaks of ports");
    let page = rana.press("Place all the same").await;
    assert_eq!(page.status(), 200, "{}", read(page));
    assert!(read(page).contains("Nobody else speaks of ports"));
    let rows = placed(&panel).await;
    let hers = rows.iter().find(|row| row.nomination_id == hala).unwrap();
    assert_eq!(hers.reason.as_deref(), Some("Nobody else speaks of ports"));
    let lines = audit_entry::Entity::find()
        .all(panel.world.app.db.read())
        .await
        .unwrap();
    let told = |line: &audit_entry::Model| line.action == "lineup.place" && line.detail.contains("ports");
    assert!(lines.iter().any(told));
}

#[tokio::test]
async fn the_second_of_two_organisers_is_told() {
    let panel = Panel::new(&[]).await;
    let (karim, mona) = (panel.offers(&KARIM).await, panel.offers(&MONA).await);
    let mut rana = organiser(&panel).await;
    let slots: Vec<SlotId> = panel.slots().iter().map(|slot| slot.id).collect();
    assert_eq!(place(&mut rana, &panel, (slots[1], karim), &[]).await, 200);
    let stale = lineup::Entity::find()
        .one(panel.world.app.db.read())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(place(&mut rana, &panel, (slots[2], mona), &[]).await, 200);
    let (slot, nomination) = (slots[3].to_string(), karim.to_string());
    let (seen, revision) = (stale.id.to_string(), stale.revision.to_string());
    let fields = [
        ("seen", seen.as_str()),
        ("revision", revision.as_str()),
        ("slot", slot.as_str()),
        ("nomination", nomination.as_str()),
    ];
    let page = rana.post(&format!("{}/place", panel.board()), &fields).await;
    assert_eq!(page.status(), 422);
    assert!(read(page).contains("Somebody was faster"), "{}", read(page));
    assert_eq!(placed(&panel).await.len(), 2);
    // The same press twice is no race.
    assert_eq!(place(&mut rana, &panel, (slots[2], mona), &[]).await, 200);
}

#[tokio::test]
async fn what_cannot_be_says_so() {
    let panel = Panel::new(&[]).await;
    let (karim, mona) = (panel.offers(&KARIM).await, panel.offers(&MONA).await);
    let mut rana = organiser(&panel).await;
    let slots: Vec<SlotId> = panel.slots().iter().map(|slot| slot.id).collect();
    let (now, chance) = (panel.world.app.clock.now(), &panel.world.app.chance);
    let nowhere = (SlotId::new(now, chance), karim);
    assert_eq!(place(&mut rana, &panel, nowhere, &[]).await, 422);
    assert!(read(rana.page()).contains("This place is not one of the call"));
    let nobody = (slots[1], NominationId::new(now, chance));
    assert_eq!(place(&mut rana, &panel, nobody, &[]).await, 422);
    assert!(read(rana.page()).contains("This nomination is not one of this call"));
    assert_eq!(place(&mut rana, &panel, (slots[1], karim), &[]).await, 200);
    assert_eq!(place(&mut rana, &panel, (slots[1], mona), &[]).await, 422);
    assert!(read(rana.page()).contains("Somebody holds this place"));
    withdraws(&panel, karim).await;
    rana.get(&panel.board()).await;
    assert!(
        read(rana.page()).contains("Karim Fares no longer stands"),
        "{}",
        read(rana.page())
    );
    assert_eq!(place(&mut rana, &panel, (slots[0], karim), &[]).await, 422);
    assert!(read(rana.page()).contains("This nomination does not stand"));
}

async fn withdraws(panel: &Panel, id: NominationId) {
    let tx = panel.world.app.db.write(Actor::Command).await.unwrap();
    let row = Nomination {
        id: Set(id),
        state: Set(State::Withdrawn),
        ..Default::default()
    };
    row.update(&tx).await.unwrap();
    let line = Audit {
        at: panel.world.app.clock.now(),
        action: "test.withdraw",
        process: None,
        event: None,
        subject: "test",
        subject_id: None,
        detail: String::new(),
    };
    tx.audit(line).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn scenarios_stand_side_by_side() {
    let panel = Panel::new(&[WOMEN]).await;
    let (karim, mona) = (panel.offers(&KARIM).await, panel.offers(&MONA).await);
    let mut rana = organiser(&panel).await;
    let slots: Vec<SlotId> = panel.slots().iter().map(|slot| slot.id).collect();
    assert_eq!(place(&mut rana, &panel, (slots[1], karim), &[]).await, 200);
    rana.get(&format!("{}/scenarios", panel.board())).await;
    rana.fill("Copy of", "First draft").fill("Name", "With Mona");
    let page = rana.press("Make the scenario").await;
    assert!(read(page).contains("The scenario is kept"), "{}", read(page));
    let page = rana.press("Place Mona Ben Ali").await;
    assert!(read(page).contains("Mona Ben Ali is placed here"), "{}", read(page));
    assert_eq!(placed(&panel).await.len(), 3);

    rana.get(&format!("{}/scenarios", panel.board())).await;
    let rows = rana.page().all("tbody tr");
    assert!(rows[1].matches("Karim Fares").count() == 2, "{rows:?}");
    assert!(rows[2].matches("Mona Ben Ali").count() == 1, "{rows:?}");
    assert!(
        read(rana.page()).contains("Women: 0 of at least 2") && read(rana.page()).contains("Women: 1 of at least 2")
    );
    rana.fill("Name", "With Mona");
    let page = rana.press("Make the scenario").await;
    assert_eq!(page.status(), 422);
    assert!(read(page).contains("There is a scenario of this name"));
    let page = rana.press("Remove the scenario With Mona").await;
    assert_eq!((page.status(), read(page).contains("With Mona")), (200, false));
    assert_eq!(placed(&panel).await.len(), 1);
    let _ = mona;
}

#[tokio::test]
async fn three_candidates_cost_as_many_queries_as_one() {
    let panel = Panel::new(&[WOMEN, ONE_COUNTRY]).await;
    let mona = panel.offers(&MONA).await;
    let mut rana = organiser(&panel).await;
    assert_eq!(place(&mut rana, &panel, (panel.slots()[2].id, mona), &[]).await, 200);
    let paths = [panel.board(), format!("{}/scenarios", panel.board())];
    let one = counts(&panel, &mut rana, &paths).await;
    let karim = panel.offers(&KARIM).await;
    panel.offers(&HALA).await;
    assert_eq!(place(&mut rana, &panel, (panel.slots()[1].id, karim), &[]).await, 200);
    assert_eq!(one, counts(&panel, &mut rana, &paths).await);
}

async fn counts(panel: &Panel, visitor: &mut Visitor, paths: &[String]) -> Vec<u64> {
    let mut counts = Vec::new();
    for path in paths {
        let before = panel.world.app.db.statements();
        assert_eq!(visitor.get(path).await.status(), 200, "{path}");
        counts.push(panel.world.app.db.statements() - before);
    }
    counts
}

#[tokio::test]
async fn without_a_call_the_page_says_so() {
    let world = crate::support::world::World::new().await;
    let setting = world.event(|_| {}).await;
    let mut rana = world.organiser(Role::Organiser, setting.event).await;
    for path in ["shortlist", "shortlist/scenarios"] {
        let page = rana.get(&format!("/organise/events/{}/{path}", setting.event)).await;
        assert_eq!(page.status(), 200);
        assert!(read(page).contains("There is no call for nominations"));
    }
}
