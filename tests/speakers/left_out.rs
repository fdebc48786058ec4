//! What the call left out of the agenda is not to be asked for.
use super::nominating::mona_begins;
use super::stage::{change, stage};
use crate::participation::registering::action_of;
use crate::support::world::World;
use tashawur::db::Actor;
use tashawur::kernel::SlotId;
use tashawur::programme::session::model::{Role, Slot};
use tashawur::programme::session::store as sessions;

#[tokio::test]
async fn a_place_the_call_left_out_is_neither_offered_nor_taken() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let stage = stage(&world, &setting).await;
    let mut planned = sessions::all(world.app.db.read(), setting.event).await.unwrap();
    let everybody = vec!["women".to_owned(), "workers".to_owned()];
    let moderator = Slot {
        id: SlotId::new(world.app.clock.now(), &world.app.chance),
        position: 4,
        role: Role::Moderator,
        open_to: everybody,
        ..planned[0].slots[0].clone()
    };
    let left_out = moderator.id;
    planned[0].slots.push(moderator);
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    sessions::replace(&tx, setting.event, &planned).await.unwrap();
    world.commit(tx, "test.seed").await;
    let mut mona = mona_begins(&world, &setting).await;
    let text = mona.page().text();
    assert!(
        text.contains("Moderator – The round table"),
        "not in the agenda yet: {text}"
    );
    assert!(
        !text.contains("Moderator – The plenary"),
        "left out by the call: {text}"
    );
    let action = action_of(&mona);
    for forged in [
        format!("{}:moderator", stage.plenary),
        format!("{}:moderator:{left_out}", stage.plenary),
        format!("{}:rapporteur", stage.plenary),
    ] {
        let page = mona.post(&action, &[("place_1", &forged), ("in", "en")]).await;
        assert_eq!(page.status(), 422, "{forged}");
        assert!(
            page.field_error("Choice 1").unwrap().contains("Choose another place"),
            "{forged}"
        );
    }
    let mut call = stage.call.clone();
    call.slots.push(left_out);
    change(&world, &call).await;
    let text = mona
        .get(&format!("/me/{}/nomination/places", setting.event))
        .await
        .text();
    assert!(text.contains("Moderator – The plenary"), "asked for now: {text}");
}
