//! What a focal point sees of nominations: the place and how it stands, nothing of a decision before the release.
use super::nominating::{fill, nominations};
use super::stage::stage;
use crate::participation::focal_points::{at_the_list, named};
use crate::participation::invited::{MONA, line, whole_database};
use crate::participation::registering::{SAMI, register};
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, Set};
use tashawur::db::Actor;
use tashawur::db::entities::nomination::{self, Decision, State};
use tashawur::db::entities::speaking_offer;
use tashawur::kernel::OfferId;

async fn change(world: &World, row: nomination::Model, (state, decision): (State, Decision)) {
    let mut row: nomination::ActiveModel = row.into();
    row.state = Set(state);
    row.decision = Set(Some(decision));
    row.reserve_rank = Set((decision == Decision::Reserve).then_some(7));
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    row.update(&tx).await.unwrap();
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_decision_shows_after_the_release_only() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let stage = stage(&world, &setting).await;
    let mut mona = register(&world, &setting, &MONA).await;
    mona.get(&format!("/me/{}/nomination/places", setting.event)).await;
    fill(&mut mona).await;
    // Begun and not handed in: that is the person's own.
    let link = named(&world, &setting).await;
    let mut leila = at_the_list(&world, &link).await;
    assert!(!leila.page().text().contains("The plenary") && !leila.page().text().contains("Decent work"));
    assert_eq!(mona.press("Hand in my nomination").await.status(), 200);
    world.deliver_mail().await;
    let page = leila.get("?lang=en").await;
    let row = page.all("tbody tr").remove(0);
    assert!(
        row.contains("Handed in") && row.contains("The plenary – Speaking slot"),
        "{row}"
    );
    assert!(!page.text().contains("Decent work") && !page.text().contains("She has worked"));
    let silent = page.html();
    for decision in [Decision::Selected, Decision::Reserve, Decision::NotSelected] {
        change(&world, nominations(&world).await.remove(0), (State::Decided, decision)).await;
        assert_eq!(leila.get("?lang=en").await.html(), silent, "{decision:?}");
    }
    for (decision, word) in [
        (Decision::NotSelected, "Not selected"),
        (Decision::Reserve, "Reserve"),
        (Decision::Selected, "Selected"),
    ] {
        change(&world, nominations(&world).await.remove(0), (State::Released, decision)).await;
        let page = leila.get("?lang=en").await;
        assert!(page.all("tbody tr")[0].contains(word), "{word}");
        assert!(!page.text().contains('7'), "a rank is nobody's to read");
    }
    offer(&world, (setting.event, stage.slots[0])).await;
    let row = leila.get("?lang=en").await.all("tbody tr").remove(0);
    assert!(row.contains("A place is offered"), "{row}");
    // The organisers decide about a place to speak.
    leila.follow("Name a colleague instead").await;
    leila
        .fill("Full name", "Rana Saad")
        .fill("Email address", "rana@ngo.test")
        .fill("Reason", "Ill");
    let before = whole_database(&world).await;
    let page = leila.press("Take back and invite the colleague").await;
    assert_eq!((page.status(), page.value("Reason").as_deref()), (422, Some("Ill")));
    assert!(page.text().contains("has a place to speak"), "{}", page.text());
    assert_eq!(whole_database(&world).await, before);
}

async fn offer(world: &World, (event, slot): (tashawur::kernel::EventId, tashawur::kernel::SlotId)) {
    let now = world.app.clock.now();
    let row = speaking_offer::ActiveModel {
        id: Set(OfferId::new(now, &world.app.chance)),
        event_id: Set(event),
        slot_id: Set(slot),
        nomination_id: Set(nominations(world).await[0].id),
        live_slot_id: Set(Some(slot)),
        state: Set(speaking_offer::State::Offered),
        offered_at: Set(now),
        deadline_at: Set(now + chrono::Duration::hours(72)),
        answered_at: Set(None),
        chases: Set(0),
        reason: Set(None),
        told_starts_at: Set(None),
        told_ends_at: Set(None),
        moves: Set(0),
    };
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    row.insert(&tx).await.unwrap();
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn nominations_of_another_organisation_stay_unseen() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    stage(&world, &setting).await;
    register(&world, &setting, &MONA).await;
    let mut sami = register(&world, &setting, &SAMI).await;
    sami.get(&format!("/me/{}/nomination/places?lang=en", setting.event))
        .await;
    sami.fill("Choice 1", "Moderator").press("Save and continue").await;
    let link = named(&world, &setting).await;
    let leila = at_the_list(&world, &link).await;
    assert_eq!(leila.page().all("tbody tr").len(), 1);
    assert!(!leila.page().text().contains("The round table"));
}
