//! An organiser chooses, reviews, sends, looks, and takes back.
use super::invited::{MONA, Person, contact, invitation_of, invited, many_contacts, whole_database};
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, Set};
use tashawur::db::Actor;
use tashawur::db::entities::invitation::State;
use tashawur::db::entities::role_grant::Role;
use tashawur::kernel::Lang;
use tashawur::programme::event::model::State as EventState;

const SAMI: Person<'_> = Person {
    name: "سامي الحداد",
    email: "sami@union.test",
    lang: Lang::Ar,
    group: "workers",
};

#[tokio::test]
async fn from_filters_to_letters() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    contact(&world, &setting, &MONA).await;
    contact(&world, &setting, &SAMI).await;
    let blocked = contact(
        &world,
        &setting,
        &Person {
            name: "Do Not",
            email: "no@ngo.test",
            ..MONA
        },
    )
    .await;
    do_not_contact(&world, blocked).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let page = organiser
        .get(&format!("/organise/events/{}/invitations", setting.event))
        .await;
    assert!(page.text().contains("2 people get a letter."), "{}", page.text());
    assert!(page.text().contains("Do Not – do not contact"));
    organiser.fill("Group", "Trade unions");
    let page = organiser.press("Filter").await;
    assert_eq!(page.all("tbody th"), ["سامي الحداد"]);
    organiser.follow("Trade unions").await;
    let page = organiser.follow("See the letter to 2 people").await;
    let text = page.text();
    for said in [
        "Mona Ben Ali",
        "سامي الحداد",
        "Invitation: Dialogue on water",
        "دعوة: حوار المياه",
        "Invitation : Dialogue sur l'eau",
    ] {
        assert!(text.contains(said), "{said} is missing:\n{text}");
    }
    assert!(!page.html().contains("/p/0"), "no real link is shown");
    let page = organiser.press("Send 2 invitations").await;
    assert!(
        page.text().contains("2 invitations are on their way."),
        "{}",
        page.text()
    );
    assert_eq!(world.deliver_mail().await.len(), 2);
    let page = organiser.follow("All invitations").await;
    assert_eq!(page.all("tbody th").len(), 2);
    organiser.fill("State", "Cannot come");
    assert!(
        organiser
            .press("Filter")
            .await
            .text()
            .contains("No invitation fits these filters.")
    );
}

#[tokio::test]
async fn an_old_review_sends_nothing_and_a_second_click_nothing_twice() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    contact(&world, &setting, &MONA).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser
        .get(&format!("/organise/events/{}/invitations/review", setting.event))
        .await;
    contact(&world, &setting, &SAMI).await;
    let page = organiser.press("Send 1 invitation").await;
    assert_eq!(page.status(), 422);
    assert!(
        page.text().contains("The list of people has changed"),
        "{}",
        page.text()
    );
    assert!(world.deliver_mail().await.is_empty());
    let mut twice = organiser.clone();
    organiser.press("Send 2 invitations").await;
    let page = twice.press("Send 2 invitations").await;
    assert!(page.text().contains("Nothing was sent twice."), "{}", page.text());
    assert_eq!(world.deliver_mail().await.len(), 2);
}

#[tokio::test]
async fn a_large_number_is_typed() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    many_contacts(&world, &setting, 512).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser
        .get(&format!("/organise/events/{}/invitations/review?lang=", setting.event))
        .await;
    let page = organiser.press("Send 512 invitations").await;
    assert_eq!(page.status(), 422);
    assert_eq!(
        page.field_error("To confirm")
            .map(|said| said.replace(['\u{2068}', '\u{2069}'], ""))
            .as_deref(),
        Some("Type 512 to confirm that so many letters are to be sent.")
    );
    organiser.fill("To confirm", "٥١٢");
    let page = organiser.press("Send 512 invitations").await;
    assert!(
        page.text().contains("512 invitations are on their way."),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn a_slip_in_a_filter_never_reaches_everybody() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    many_contacts(&world, &setting, 3).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    for slip in ["group=nurses", "organisation=7", "country=ZZ"] {
        let page = organiser
            .get(&format!("/organise/events/{}/invitations/review?{slip}", setting.event))
            .await;
        assert!(page.text().contains("Nobody gets a letter"), "{slip}: {}", page.text());
    }
}

#[tokio::test]
async fn nobody_is_invited_to_a_draft() {
    let world = World::new().await;
    let setting = world.event(|event| event.state = EventState::Draft).await;
    contact(&world, &setting, &MONA).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let page = organiser
        .get(&format!("/organise/events/{}/invitations", setting.event))
        .await;
    assert!(page.text().contains("This event is a draft."), "{}", page.text());
    organiser
        .get(&format!("/organise/events/{}/invitations/review", setting.event))
        .await;
    assert_eq!(organiser.press("Send 1 invitation").await.status(), 422);
    assert!(world.deliver_mail().await.is_empty());
}

#[tokio::test]
async fn an_invitation_is_taken_back_with_a_reason() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser
        .get(&format!("/organise/events/{}/invitations/list?q=mona", setting.event))
        .await;
    organiser.follow("Mona Ben Ali").await;
    let page = organiser.press("Take it back").await;
    assert_eq!(page.status(), 422);
    organiser.fill("Reason", "Invited by mistake");
    let page = organiser.press("Take it back").await;
    assert!(
        page.text().contains("Taken back") && page.text().contains("Invited by mistake"),
        "{}",
        page.text()
    );
    assert_eq!(invitation_of(&world, MONA.email).await.state, State::Revoked);
    let page = world.visitor().get(&link).await.clone();
    assert!(
        page.text().contains("have taken this invitation back"),
        "{}",
        page.text()
    );
    assert!(page.all(".choices button").is_empty());
    let other = world.event(|event| event.slug = "other".into()).await;
    let mut stranger = world.organiser(Role::Owner, other.event).await;
    let at = organiser
        .page()
        .address()
        .replace(&setting.event.to_string(), &other.event.to_string());
    assert_eq!(stranger.get(&at).await.status(), 404, "another event's invitation");
}

#[tokio::test]
async fn looking_at_the_desk_changes_nothing() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    contact(&world, &setting, &SAMI).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let before = whole_database(&world).await;
    let id = invitation_of(&world, MONA.email).await.id;
    for page in [
        "",
        "/review",
        "/review?asked=whatever",
        "/list",
        "/list?state=sent&page=9",
        "/send",
        &format!("/{id}"),
    ] {
        organiser
            .get(&format!("/organise/events/{}/invitations{page}", setting.event))
            .await;
    }
    assert_eq!(whole_database(&world).await, before);
}

async fn do_not_contact(world: &World, id: tashawur::kernel::ContactId) {
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let row = tashawur::db::entities::contact::ActiveModel {
        id: Set(id),
        do_not_contact: Set(true),
        ..Default::default()
    };
    row.update(&tx).await.unwrap();
    tx.audit(super::invited::line(world)).await.unwrap();
    tx.commit().await.unwrap();
}
