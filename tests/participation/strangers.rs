//! Registering without an invitation: the letter, the button in it, and everything a stranger must not learn or do.
use super::invited::{MONA, invitation_of, invited};
use super::registering::registration_of;
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{EntityTrait, PaginatorTrait};
use tashawur::db::entities::invitation::State as Invited;
use tashawur::db::entities::registration::{self, State};
use tashawur::mail::captured::Captured;
use tashawur::participation::registration::actions::expire_unconfirmed;
use tashawur::participation::registration::rules::FASTEST;
use tashawur::programme::event::model::OpenTo;

const NADIA: &str = "nadia@post.test";

/// The open form, filled and not yet sent.
pub(super) async fn at_the_form(world: &World, setting: &Setting, (name, email): (&str, &str)) -> Visitor {
    let mut visitor = world.visitor();
    visitor.get(&format!("/en/events/{}/register", setting.slug)).await;
    visitor
        .fill("Full name", name)
        .fill("Email address", email)
        .fill("Country or area where you work", "Tunisia")
        .choose("Trade unions")
        .choose("Online");
    world.dial.advance(FASTEST);
    visitor
}

pub(super) async fn register(world: &World, setting: &Setting, who: (&str, &str)) -> Visitor {
    let mut visitor = at_the_form(world, setting, who).await;
    let page = visitor.press("Send and confirm by email").await;
    assert_eq!(page.heading(), "Check your email", "{}", page.text());
    visitor
}

pub(super) fn link_in(letter: &Captured) -> String {
    let at = letter.plain.find("/p/").expect("a link");
    letter.plain[at..].chars().take(29).collect()
}

#[tokio::test]
async fn the_button_in_the_letter_registers() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, ("Nadia Safsafi", NADIA)).await;
    let row = registration_of(&world, NADIA).await;
    assert_eq!((row.state, row.address_confirmed_at), (State::Unconfirmed, None));
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].subject.contains("Confirm your address"));
    assert!(!letters[0].plain.contains("Nadia"), "repeats nothing that was typed");
    let mut nadia = world.visitor();
    nadia.get(&link_in(&letters[0])).await;
    assert_eq!(registration_of(&world, NADIA).await.state, State::Unconfirmed);
    let page = nadia.press("Confirm my address").await;
    assert_eq!(page.heading(), "My registration", "{}", page.text());
    let row = registration_of(&world, NADIA).await;
    assert_eq!((row.state, row.expires_at), (State::Confirmed, None));
    assert_eq!(row.address_confirmed_at, Some(world.app.clock.now()));
    assert_eq!(row.group_id, Some(setting.group("workers")));
    let letters = world.deliver_mail().await;
    assert!(letters[0].subject.contains("Registration confirmed"));
    assert!(letters[0].plain.contains("Nadia Safsafi"));
}

#[tokio::test]
async fn an_unconfirmed_registration_holds_no_place_and_goes() {
    let world = World::new().await;
    let setting = world.event(|event| event.limits.online = Some(1)).await;
    register(&world, &setting, ("Nadia", NADIA)).await;
    let first = world.deliver_mail().await;
    register(&world, &setting, ("Omar", "omar@post.test")).await;
    let mut omar = world.visitor();
    omar.get(&link_in(&world.deliver_mail().await[0])).await;
    omar.press("Confirm my address").await;
    assert_eq!(registration_of(&world, "omar@post.test").await.state, State::Confirmed);
    world.dial.advance(chrono::Duration::hours(71));
    assert_eq!(expire_unconfirmed(&world.app).await.unwrap(), 0);
    world.dial.advance(chrono::Duration::hours(1));
    assert_eq!(expire_unconfirmed(&world.app).await.unwrap(), 1);
    assert_eq!(expire_unconfirmed(&world.app).await.unwrap(), 0);
    let left = registration::Entity::find().count(world.app.db.read()).await.unwrap();
    assert_eq!(left, 1);
    assert_eq!(world.visitor().get(&link_in(&first[0])).await.status(), 404);
}

#[tokio::test]
async fn every_address_gets_the_same_page_and_its_own_letter() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let stranger = register(&world, &setting, ("Nadia", NADIA)).await.page().text();
    let link = link_in(&world.deliver_mail().await[0]);
    let mut nadia = world.visitor();
    nadia.get(&link).await;
    nadia.press("Confirm my address").await;
    world.deliver_mail().await;
    let known = register(&world, &setting, ("NADIA", " Nadia@POST.test"))
        .await
        .page()
        .text();
    assert_eq!(known, stranger);
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 1);
    assert!(
        letters[0].subject.contains("Your personal link"),
        "{}",
        letters[0].subject
    );
    assert_eq!(link_in(&letters[0]), link);
}

#[tokio::test]
async fn a_double_click_is_one_letter_and_a_shared_mailbox_two_people() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut first = at_the_form(&world, &setting, ("Nadia", NADIA)).await;
    let mut second = first.clone();
    first.press("Send and confirm by email").await;
    second.press("Send and confirm by email").await;
    assert_eq!(world.deliver_mail().await.len(), 1);
    register(&world, &setting, ("Samir", NADIA)).await;
    assert_eq!(world.deliver_mail().await.len(), 1);
    let rows = registration::Entity::find().count(world.app.db.read()).await.unwrap();
    assert_eq!(rows, 2);
}

#[tokio::test]
async fn an_invited_person_at_the_open_form_keeps_the_one_link() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    register(&world, &setting, ("mona ben ali", MONA.email)).await;
    let letters = world.deliver_mail().await;
    assert_eq!(link_in(&letters[0]), link);
    assert_eq!(invitation_of(&world, MONA.email).await.state, Invited::Sent);
    let mut mona = world.visitor();
    mona.get(&link).await;
    mona.press("Confirm my address").await;
    assert_eq!(invitation_of(&world, MONA.email).await.state, Invited::Accepted);
    let row = registration_of(&world, MONA.email).await;
    // She chose the trade unions; the directory knows her organisation's group.
    assert_eq!(
        (row.group_id, row.claimed_group_id),
        (Some(setting.group("women")), Some(setting.group("workers")))
    );
}

#[tokio::test]
async fn machines_learn_nothing_and_store_nothing() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let address = format!("/en/events/{}/register", setting.slug);
    let mut robot = at_the_form(&world, &setting, ("Robot", "robot@post.test")).await;
    let html = robot.page().html();
    let hidden = |opening: &str| {
        let rest = html.split_once(opening).expect("a hidden value").1;
        rest.split('"').next().expect("it ends").to_owned()
    };
    let sitting = hidden("name=\"sitting\" value=\"");
    let shown = hidden("name=\"shown\" value=\"");
    let group = setting.group("women").to_string();
    let mut fields = vec![
        ("name", "Robot"),
        ("email", "robot@post.test"),
        ("country", "TN"),
        ("group", &group),
        ("sitting", &sitting),
        ("attendance", "online"),
        ("interface", "en"),
        ("notice", "1"),
        ("shown", &shown),
    ];
    fields.push(("website", "https://win.test"));
    assert_eq!(robot.post(&address, &fields).await.heading(), "Check your email");
    fields.pop();
    for _ in 0..59 {
        robot.post(&address, &fields).await;
    }
    let page = robot.post(&address, &fields).await;
    assert_eq!(
        (page.status(), page.value("Full name").as_deref()),
        (422, Some("Robot"))
    );
    assert!(page.text().contains("Wait a quarter of an hour"));
    assert_eq!(world.deliver_mail().await.len(), 1);
}

#[tokio::test]
async fn a_form_that_comes_back_at_once_is_asked_for_again() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut quick = at_the_form(&world, &setting, ("Nadia Safsafi", NADIA)).await;
    world.dial.advance(-chrono::Duration::milliseconds(1));
    for (language, sentence) in [
        ("English", "sooner than a person can fill it"),
        ("العربية", "أسرع مما يستطيع أي شخص ملأها"),
        ("Français", "plus vite qu’une personne ne peut le remplir"),
    ] {
        if language != "English" {
            quick.press(language).await;
        }
        let send = ["Send and confirm", "الإرسال والتأكيد", "Envoyer et confirmer"]
            .into_iter()
            .find(|button| quick.page().html().contains(button));
        let page = quick.press(send.expect("the button")).await;
        assert_eq!(page.status(), 422);
        assert!(page.text().contains(sentence), "{}", page.text());
        assert!(page.html().contains(NADIA), "what was typed is kept");
    }
    let left = registration::Entity::find().count(world.app.db.read()).await.unwrap();
    assert_eq!(left, 0);
    // The form was shown a moment ago, not when it was sent: who presses again is let in.
    world.dial.advance(chrono::Duration::milliseconds(1));
    let page = quick.press("Envoyer et confirmer").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    assert_eq!(world.deliver_mail().await.len(), 1);
}

#[tokio::test]
async fn a_moment_that_is_not_ours_is_none() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let other = world.event(|event| event.slug = "another".to_owned()).await;
    let mut robot = at_the_form(&world, &setting, ("Robot", "robot@post.test")).await;
    let action = format!("/en/events/{}/register", other.slug);
    let html = robot.page().html();
    let shown = html
        .split_once("name=\"shown\" value=\"")
        .unwrap()
        .1
        .split('"')
        .next()
        .unwrap();
    let sitting = world.visitor().get(&action).await.html();
    let sitting = sitting
        .split_once("name=\"sitting\" value=\"")
        .unwrap()
        .1
        .split('"')
        .next()
        .unwrap();
    let group = other.group("women").to_string();
    for shown in [shown, "", "0.00", "9999999999999999999.x", "x"] {
        let fields = [
            ("name", "Robot"),
            ("email", "robot@post.test"),
            ("country", "TN"),
            ("group", &group),
            ("sitting", sitting),
            ("attendance", "online"),
            ("interface", "en"),
            ("notice", "1"),
            ("shown", shown),
        ];
        let page = robot.post(&action, &fields).await;
        assert_eq!(page.status(), 422);
        assert!(
            page.text().contains("sooner than a person can fill it"),
            "{}",
            page.text()
        );
    }
}

#[tokio::test]
async fn a_workshop_behind_one_address_registers_at_once() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    for number in 0..40 {
        let email = format!("person{number}@post.test");
        register(&world, &setting, ("Nadia Safsafi", &email)).await;
    }
    assert_eq!(world.deliver_mail().await.len(), 40);
}

#[tokio::test]
async fn closed_or_by_invitation_only_is_said_kindly() {
    let world = World::new().await;
    let setting = world.event(|event| event.open_to = OpenTo::InvitedOnly).await;
    let address = format!("/en/events/{}/register", setting.slug);
    assert_eq!(world.visitor().get(&address).await.heading(), "By invitation only");
    let late = world.event(|event| event.slug = "late".to_owned()).await;
    let mut nadia = at_the_form(&world, &late, ("Nadia", NADIA)).await;
    world.dial.set("2021-02-22T16:00:00Z".parse().unwrap());
    let page = nadia.press("Send and confirm by email").await;
    assert_eq!(page.heading(), "Registration is closed");
    assert!(
        page.text().contains("Monday 22 February 2021, 18:00"),
        "{}",
        page.text()
    );
}
