//! Handing in again what was handed in: nothing happens to it, and nobody is written to.
use super::nominating::{fill, mona_begins, nominations};
use super::stage::stage;
use crate::support::world::World;
use sea_orm::{EntityTrait, PaginatorTrait};
use tashawur::db::entities::audit_entry;
use tashawur::db::entities::nomination::State;
use tashawur::db::entities::role_grant::Role;

#[tokio::test]
async fn handed_in_again_as_it_was_it_stays_as_it_stands() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    stage(&world, &setting).await;
    let mut mona = mona_begins(&world, &setting).await;
    fill(&mut mona).await;
    mona.press("Hand in my nomination").await;
    world.deliver_mail().await;
    let form = |page: &str| format!("/me/{}/nomination/{page}", setting.event);
    let mut rana = world.organiser(Role::Organiser, setting.event).await;
    let check = format!(
        "/organise/events/{}/nominations/{}/check",
        setting.event,
        nominations(&world).await[0].id
    );
    for (state, revision) in [(State::Submitted, 1), (State::Eligible, 2)] {
        mona.get(&form("points")).await;
        mona.press("Save and continue").await;
        assert_eq!(
            nominations(&world).await[0].draft,
            None,
            "saving the same is no change to hand in"
        );
        mona.get(&form("points")).await;
        mona.fill("Topic", " Decent  work ").press("Save and continue").await;
        assert!(nominations(&world).await[0].draft.is_some(), "typed otherwise");
        mona.get(&form("check")).await;
        let before = audit_entry::Entity::find().count(world.app.db.read()).await.unwrap();
        let page = mona.press("Hand in my nomination").await;
        assert!(page.text().contains("Nothing has changed since"), "{}", page.text());
        assert!(!page.text().contains("not handed in yet"), "{}", page.text());
        let row = nominations(&world).await.remove(0);
        assert_eq!((row.state, row.revision, row.draft), (state, revision, None));
        let after = audit_entry::Entity::find().count(world.app.db.read()).await.unwrap();
        assert_eq!(before, after, "nothing happened");
        assert!(world.deliver_mail().await.is_empty(), "no second receipt");
        rana.post(&check, &[("verdict", "eligible")]).await;
    }
    mona.get(&form("points")).await;
    mona.fill("Topic", "Another topic").press("Save and continue").await;
    mona.get(&form("check")).await;
    mona.press("Hand in my nomination").await;
    assert_eq!(
        nominations(&world).await[0].state,
        State::Submitted,
        "a change is checked again"
    );
}
