//! An organiser checks nominations: eligible, not eligible, given back.
use super::panel::{RANA, a_call, nominated, nomination_of};
use crate::participation::invited::MONA;
use crate::participation::registering::SAMI;
use crate::support::world::World;
use tashawur::db::entities::nomination::State;
use tashawur::db::entities::role_grant::Role;

#[tokio::test]
async fn from_the_list_to_eligible() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let call = a_call(&world, &setting, |_| {}).await;
    let mona = nominated(&world, &setting, (&call, 0), &MONA).await;
    nominated(&world, &setting, (&call, 1), &SAMI).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let list = format!("/organise/events/{}/nominations", setting.event);
    let page = organiser.get(&list).await;
    assert!(page.text().contains("2 nominations"), "{}", page.text());
    let plenary = call.sessions[1].session;
    for (filter, name) in [
        (format!("session={plenary}"), SAMI.name),
        ("q=mona".to_owned(), MONA.name),
        ("q=2".to_owned(), SAMI.name),
        ("group=women&role=speaker&lang=ar".to_owned(), MONA.name),
    ] {
        let page = organiser.get(&format!("{list}?{filter}")).await;
        assert!(page.text().contains("1 nomination"), "{filter}: {}", page.text());
        assert!(page.text().contains(name), "{filter}: {}", page.text());
    }
    let page = organiser.get(&format!("{list}?state=submitted&format=csv")).await;
    assert!(page.html().contains(MONA.name) && !page.html().contains(MONA.email));
    organiser.get(&list).await;
    organiser.follow(MONA.name).await;
    organiser.choose_in("Registered", "Yes");
    let page = organiser.press("Eligible").await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("in every line"), "{}", page.text());
    organiser.choose_in("Authorised by the organisation", "Yes");
    let page = organiser.press("Eligible").await;
    assert_eq!((page.status(), page.heading().as_str()), (200, MONA.name));
    assert_eq!(nomination_of(&world, mona).await.state, State::Eligible);
    assert_eq!(
        world.deliver_mail().await.len(),
        0,
        "an eligible nomination is no news yet"
    );
    let page = organiser.get(&format!("{list}?state=eligible")).await;
    assert!(page.text().contains("1 nomination"), "{}", page.text());
}

#[tokio::test]
async fn what_is_missing_and_why_not_stand_in_a_letter() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let call = a_call(&world, &setting, |_| {}).await;
    let mona = nominated(&world, &setting, (&call, 0), &MONA).await;
    let sami = nominated(&world, &setting, (&call, 0), &SAMI).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let one = |id| format!("/organise/events/{}/nominations/{id}", setting.event);
    organiser.get(&one(mona)).await;
    let page = organiser.press("Give back").await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("Write the reason"), "{}", page.text());
    organiser.fill("Reason, or what is missing", "Two key points");
    assert_eq!(organiser.press("Give back").await.status(), 200);
    let row = nomination_of(&world, mona).await;
    assert_eq!(
        (row.state, row.reason.as_deref()),
        (State::Returned, Some("Two key points"))
    );
    let letters = world.deliver_mail().await;
    assert_eq!((letters.len(), letters[0].address.as_str()), (1, MONA.email));
    assert!(letters[0].plain.contains("Two key points") && letters[0].plain.contains("/p/"));
    let page = organiser
        .post(
            &format!("{}/check", one(mona)),
            &[("verdict", "eligible"), ("reason", "Late")],
        )
        .await;
    assert_eq!(page.status(), 422, "what was given back is the person's turn");
    organiser.get(&one(sami)).await;
    organiser.fill("Reason, or what is missing", "Not an organisation of the region");
    assert_eq!(organiser.press("Not eligible").await.status(), 200);
    assert_eq!(nomination_of(&world, sami).await.state, State::Ineligible);
    organiser
        .choose_in("Registered", "Yes")
        .choose_in("Authorised by the organisation", "Yes");
    organiser.press("Eligible").await;
    assert_eq!(nomination_of(&world, sami).await.state, State::Eligible);
    assert_eq!(
        world.deliver_mail().await.len(),
        0,
        "a letter that is no longer true does not leave"
    );
    organiser.get(&one(mona)).await;
    organiser.fill("Reason, or what is missing", "The two key points did not come in time");
    assert_eq!(
        organiser.press("Not eligible").await.status(),
        200,
        "nobody is left without an answer"
    );
    assert_eq!(nomination_of(&world, mona).await.state, State::Ineligible);
    assert_eq!(world.deliver_mail().await.len(), 1);
}

#[tokio::test]
async fn others_find_nothing() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let call = a_call(&world, &setting, |_| {}).await;
    let rana = nominated(&world, &setting, (&call, 0), &RANA).await;
    let elsewhere = world.event(|event| event.slug = "elsewhere".to_owned()).await;
    let mut stranger = world.organiser(Role::Owner, elsewhere.event).await;
    let page = stranger
        .get(&format!("/organise/events/{}/nominations/{rana}", elsewhere.event))
        .await;
    assert_eq!(page.status(), 404);
    let page = stranger
        .get(&format!("/organise/events/{}/nominations", elsewhere.event))
        .await;
    assert!(page.text().contains("no call for nominations"), "{}", page.text());
}
