//! Many open registrations that nobody confirms: an organiser removes them together.
use super::registering::registration_of;
use super::strangers::{link_in, register};
use crate::support::world::World;
use tashawur::db::entities::registration::State;
use tashawur::db::entities::role_grant::Role;

#[tokio::test]
async fn a_flood_goes_in_one_press_and_takes_nobody_else_along() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, ("Omar", "omar@post.test")).await;
    let mut omar = world.visitor();
    omar.get(&link_in(&world.deliver_mail().await[0])).await;
    omar.press("Confirm my address").await;
    for number in 1..=3 {
        register(&world, &setting, ("Bot", &format!("bot{number}@flood.test"))).await;
    }
    register(&world, &setting, ("Nadia Safsafi", "nadia@post.test")).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let list = format!("/organise/events/{}/registrations", setting.event);
    let page = organiser.get(&list).await;
    assert!(!page.text().contains("Remove these"), "only where nobody else is shown");
    let floods = format!("{list}?state=unconfirmed&q=flood.test");
    let page = organiser.get(&floods).await;
    assert!(page.text().contains("3 registrations"), "{}", page.text());
    world.dial.advance(chrono::Duration::seconds(9));
    register(&world, &setting, ("Bot", "bot4@flood.test")).await;
    let page = organiser.press("Remove these 3 registrations").await;
    assert!(
        page.text().contains("1 registration"),
        "who came since stays: {}",
        page.text()
    );
    assert_eq!(
        registration_of(&world, "nadia@post.test").await.state,
        State::Unconfirmed
    );
    assert_eq!(registration_of(&world, "omar@post.test").await.state, State::Confirmed);
    let letters = world.deliver_mail().await;
    let written: Vec<&str> = letters.iter().map(|letter| letter.address.as_str()).collect();
    assert!(!written.contains(&"bot1@flood.test"), "{written:?}");
    organiser.get(&format!("{list}?state=unconfirmed")).await;
    let page = organiser.press("Remove these 2 registrations").await;
    assert!(page.text().contains("No registration"), "{}", page.text());
}
