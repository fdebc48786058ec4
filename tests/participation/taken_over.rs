//! One person known twice: registered openly and invited, or typed into the open form by somebody else.
use super::answers::names;
use super::invited::{MONA, Person, contact, invitation_of, invite, invited, line};
use super::registering::{at_the_form as by_link, register as by_invitation, registration_of};
use super::strangers::{at_the_form, link_in, register};
use crate::speakers::nominating::{fill, nominations};
use crate::speakers::stage::stage;
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, Set};
use tashawur::db::Actor;
use tashawur::db::entities::invitation::{self, State as Invited};
use tashawur::db::entities::registration::{Source, State};
use tashawur::db::entities::{contact as row, outbox_message};

const NADIA: Person<'_> = Person {
    name: "Nadia Safsafi",
    email: "nadia@post.test",
    ..MONA
};

/// Registered openly for the trade unions, address confirmed, letters read.
async fn openly(world: &World, setting: &Setting) -> Visitor {
    register(world, setting, (NADIA.name, NADIA.email)).await;
    confirmed(world).await
}

async fn confirmed(world: &World) -> Visitor {
    let mut nadia = world.visitor();
    nadia
        .get(&format!("{}?lang=en", link_in(&world.deliver_mail().await[0])))
        .await;
    nadia.press("Confirm my address").await;
    world.deliver_mail().await;
    nadia
}

/// The office finds Nadia among the women's organisations, and invites her.
async fn invited_since(world: &World, setting: &Setting) -> String {
    let contact = contact(world, setting, &NADIA).await;
    invite(world, setting, (contact, NADIA.group)).await
}

#[tokio::test]
async fn an_open_registration_that_stands_answers_the_invitation() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    stage(&world, &setting).await;
    let mut nadia = openly(&world, &setting).await;
    nadia.get(&format!("/me/{}/nomination", setting.event)).await;
    nadia.follow("Start my nomination").await;
    nadia.fill("Choice 1", "Speaking slot");
    nadia.press("Save and finish later").await;
    let link = invited_since(&world, &setting).await;
    let mut there = by_link(&world, &link, "Online").await;
    let page = there.press("Send my registration").await;
    assert_eq!((page.status(), page.heading().as_str()), (200, "My registration"));
    let (theirs, row) = (
        invitation_of(&world, NADIA.email).await,
        registration_of(&world, NADIA.email).await,
    );
    assert_eq!((theirs.state, row.state), (Invited::Accepted, State::Confirmed));
    assert_eq!((row.link_id, row.invitation_id), (theirs.link_id, Some(theirs.id)));
    assert_eq!((row.contact_id, row.source), (Some(theirs.contact_id), Source::Link));
    assert_eq!(row.group_id, Some(setting.group("women")), "the office knows the group");
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 1, "what holds now, with the link that holds now");
    assert!(letters[0].plain.contains(&link), "{}", letters[0].plain);
    let old = outbox_message::Entity::find().filter(outbox_message::Column::LinkId.ne(theirs.link_id));
    assert_eq!(old.count(world.app.db.read()).await.unwrap(), 0, "every letter is hers");
    // What she began by the link she had is hers still.
    assert_eq!(nominations(&world).await[0].link_id, theirs.link_id);
    let page = there.get(&format!("/me/{}/nomination", setting.event)).await;
    assert!(page.text().contains("Continue my nomination"), "{}", page.text());
    // The same again is the same, and no second registration.
    let mut again = by_link_again(&world, &link).await;
    assert_eq!(again.press("Save my changes").await.heading(), "My registration");
    assert!(world.deliver_mail().await.is_empty());
}

async fn by_link_again(world: &World, link: &str) -> Visitor {
    let mut visitor = world.visitor();
    visitor.get(&format!("{link}?lang=en")).await;
    visitor.press("Open my registration").await;
    visitor.follow("Change my answers").await;
    visitor
}

#[tokio::test]
async fn what_was_handed_in_follows_to_the_invitation() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    stage(&world, &setting).await;
    let mut form = at_the_form(&world, &setting, (NADIA.name, NADIA.email)).await;
    form.choose("Women's organisations")
        .press("Send and confirm by email")
        .await;
    let mut nadia = confirmed(&world).await;
    nadia.get(&format!("/me/{}/nomination", setting.event)).await;
    nadia.follow("Start my nomination").await;
    fill(&mut nadia).await;
    nadia.press("Hand in my nomination").await;
    world.deliver_mail().await;
    let link = invited_since(&world, &setting).await;
    let mut there = by_link(&world, &link, "Online").await;
    there.press("Send my registration").await;
    let page = there.get(&format!("/me/{}/nomination", setting.event)).await;
    assert!(page.text().contains("Decent work"), "{}", page.text());
    assert_eq!(nominations(&world).await.len(), 1);
}

#[tokio::test]
async fn a_new_invitation_says_anew_which_group_somebody_is_of() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut nadia = openly(&world, &setting).await;
    nadia.get(&format!("/me/{}/withdraw", setting.event)).await;
    nadia.press("Withdraw my registration").await;
    assert_eq!(registration_of(&world, NADIA.email).await.state, State::Withdrawn);
    let link = invited_since(&world, &setting).await;
    let mut there = by_link(&world, &link, "Online").await;
    there.press("Send my registration").await;
    let row = registration_of(&world, NADIA.email).await;
    assert_eq!(
        (row.state, row.group_id),
        (State::Confirmed, Some(setting.group("women")))
    );
    assert_eq!(invitation_of(&world, NADIA.email).await.state, Invited::Accepted);
}

#[tokio::test]
async fn who_has_registered_openly_is_not_invited_by_a_colleague() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    openly(&world, &setting).await;
    let mut mona = by_delegation(&world, &setting).await;
    let page = names(&mut mona, (NADIA.name, NADIA.email)).await;
    assert_eq!(page.heading(), "Your answer has been recorded");
    assert!(world.deliver_mail().await.is_empty());
    let all = invitation::Entity::find().count(world.app.db.read()).await.unwrap();
    assert_eq!(all, 1, "Mona's own");
}

#[tokio::test]
async fn naming_somebody_tells_nothing_about_who_may_be_written_to() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let id = contact(&world, &setting, &NADIA).await;
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let silent = row::ActiveModel {
        id: Set(id),
        do_not_contact: Set(true),
        ..Default::default()
    };
    silent.update(&tx).await.unwrap();
    tx.audit(line(&world)).await.unwrap();
    tx.commit().await.unwrap();
    let mut mona = by_delegation(&world, &setting).await;
    let page = names(&mut mona, (NADIA.name, NADIA.email)).await;
    assert_eq!(
        (page.status(), page.heading().as_str()),
        (200, "Your answer has been recorded")
    );
    assert!(world.deliver_mail().await.is_empty());
}

async fn by_delegation(world: &World, setting: &Setting) -> Visitor {
    let link = invited(world, setting, &MONA).await;
    let mut mona = world.visitor();
    mona.get(&link).await;
    mona.press("Someone else will come").await;
    mona
}

#[tokio::test]
async fn the_first_letter_confirms_nothing_that_was_typed_later() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, (NADIA.name, NADIA.email)).await;
    let first = link_in(&world.deliver_mail().await[0]);
    let mut other = at_the_form(&world, &setting, (NADIA.name, NADIA.email)).await;
    other
        .choose("Women's organisations")
        .fill("Organisation", "Another union");
    other.press("Send and confirm by email").await;
    let second = link_in(&world.deliver_mail().await[0]);
    assert_ne!(first, second);
    assert_eq!(world.visitor().get(&first).await.status(), 404);
    let mut nadia = world.visitor();
    nadia.get(&second).await;
    nadia.press("Confirm my address").await;
    let row = registration_of(&world, NADIA.email).await;
    assert_eq!(row.state, State::Confirmed);
    assert_eq!(row.group_id, Some(setting.group("women")), "as corrected");
    assert!(row.organisation_id.is_some(), "and so the organisation");
}

#[tokio::test]
async fn a_slow_letter_asked_for_again_works_by_either_link() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, (NADIA.name, NADIA.email)).await;
    let first = link_in(&world.deliver_mail().await[0]);
    world.dial.advance(chrono::Duration::minutes(11));
    register(&world, &setting, (NADIA.name, NADIA.email)).await;
    assert_eq!(link_in(&world.deliver_mail().await[0]), first);
}

#[tokio::test]
async fn no_letter_repeats_what_a_stranger_typed() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, ("You have won", NADIA.email)).await;
    world.deliver_mail().await;
    let mut stranger = world.visitor();
    stranger.get("/en/link").await;
    stranger.fill("Your email address", NADIA.email);
    stranger.press("Send me my link").await;
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 1);
    assert!(!letters[0].plain.contains("won"), "{}", letters[0].plain);
    assert!(!letters[0].plain.contains("Dear"), "{}", letters[0].plain);
}

#[tokio::test]
async fn a_refused_draft_hides_nothing_once_the_form_is_in_order() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut mona = by_invitation(&world, &setting, &MONA).await;
    mona.follow("Change my answers").await;
    let page = mona.fill("Full name", "<b>").press("Save my changes").await;
    assert_eq!(page.status(), 422);
    let page = mona.fill("Full name", MONA.name).press("Save my changes").await;
    assert_eq!(page.heading(), "My registration");
    let page = mona.follow("Change my answers").await;
    assert_eq!(page.value("Full name").as_deref(), Some(MONA.name));
    assert!(!page.text().contains("It is not sent yet."), "{}", page.text());
}
