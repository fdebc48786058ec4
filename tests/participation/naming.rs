//! Whom a focal point names was asked before: who said no is asked again, who was taken back is refused.
use super::focal_points::{at_the_list, link_in, named, ours};
use super::invited::{MONA, invitation_of, invite, whole_database};
use super::registering::{SAMI, at_the_form, register, registration_of};
use crate::support::page::Page;
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use tashawur::db::entities::invitation::State as Invited;
use tashawur::db::entities::registration::State;
use tashawur::db::entities::role_grant::Role;

async fn instead_of_mona<'a>(leila: &'a mut Visitor, name: &str, email: &str) -> &'a Page {
    leila.get("?lang=en").await;
    leila.follow("Name a colleague instead – Mona").await;
    leila
        .fill("Full name", name)
        .fill("Email address", email)
        .fill("Reason", "Ill on that day");
    leila.press("Take back and invite the colleague").await
}

async fn cannot_come(world: &World, link: &str) {
    let mut visitor = world.visitor();
    visitor.get(&format!("{link}?lang=en")).await;
    visitor.press("I cannot come").await;
    let page = visitor.fill("Reason", "Another meeting").press("Send my answer").await;
    assert_eq!(page.status(), 200, "{}", page.text());
}

async fn revoke(world: &World, setting: &Setting, email: &str) {
    let id = invitation_of(world, email).await.id;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser
        .get(&format!("/organise/events/{}/invitations/{id}", setting.event))
        .await;
    let page = organiser.fill("Reason", "A mistake").press("Take it back").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    assert_eq!(invitation_of(world, email).await.state, Invited::Revoked);
}

#[tokio::test]
async fn whoever_said_no_gets_a_fresh_letter_and_may_come() {
    let world = World::new().await;
    let setting = world.event(|event| event.limits.per_organisation = Some(1)).await;
    register(&world, &setting, &MONA).await;
    let omar = ours(&world, "Omar Nasser", "omar@ngo.test").await;
    let his = invite(&world, &setting, (omar, "women")).await;
    cannot_come(&world, &his).await;
    let link = named(&world, &setting).await;
    let mut leila = at_the_list(&world, &link).await;
    let page = instead_of_mona(&mut leila, "Omar Nasser", "omar@ngo.test").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    let invitation = invitation_of(&world, "omar@ngo.test").await;
    assert_eq!(
        (invitation.state, invitation.reason, invitation.answered_at),
        (Invited::Sent, None, None)
    );
    let letters = world.deliver_mail().await;
    let letter = letters
        .iter()
        .find(|letter| letter.address == "omar@ngo.test")
        .expect("a letter");
    assert_eq!(link_in(&letter.plain), his, "the same link as before");
    let mut omar = at_the_form(&world, &his, "Online").await;
    assert_eq!(omar.press("Send my registration").await.status(), 200);
    assert_eq!(registration_of(&world, "omar@ngo.test").await.state, State::Confirmed);
}

#[tokio::test]
async fn whoever_said_no_elsewhere_is_asked_again_too() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, &MONA).await;
    let sami = super::invited::invited(&world, &setting, &SAMI).await;
    cannot_come(&world, &sami).await;
    let link = named(&world, &setting).await;
    let mut leila = at_the_list(&world, &link).await;
    instead_of_mona(&mut leila, SAMI.name, SAMI.email).await;
    let letters = world.deliver_mail().await;
    assert!(letters.iter().any(|letter| letter.address == SAMI.email));
    assert_eq!(invitation_of(&world, SAMI.email).await.state, Invited::Sent);
}

#[tokio::test]
async fn whoever_was_taken_back_is_refused_by_name_and_nothing_changes() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, &MONA).await;
    let omar = ours(&world, "Omar Nasser", "omar@ngo.test").await;
    invite(&world, &setting, (omar, "women")).await;
    super::invited::invited(&world, &setting, &SAMI).await;
    for email in ["omar@ngo.test", SAMI.email] {
        revoke(&world, &setting, email).await;
    }
    let link = named(&world, &setting).await;
    let mut leila = at_the_list(&world, &link).await;
    let before = whole_database(&world).await;
    for (name, email, field, sentence) in [
        ("Omar Nasser", "omar@ngo.test", "Full name", "was taken back"),
        // Of somebody who is not on the list nothing is told but that no letter goes.
        (
            SAMI.name,
            SAMI.email,
            "Email address",
            "We may not write to this address",
        ),
    ] {
        let page = instead_of_mona(&mut leila, name, email).await;
        assert_eq!(page.status(), 422);
        let said = page.field_error(field).expect("the field is named");
        assert!(said.contains(sentence), "{said}");
        assert_eq!(page.value("Full name").as_deref(), Some(name));
        leila.get(&format!("/me/{}/organisation", setting.event)).await;
    }
    assert_eq!(whole_database(&world).await, before);
    assert!(world.deliver_mail().await.is_empty());
}
