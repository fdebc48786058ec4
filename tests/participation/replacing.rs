//! A colleague instead of one of the organisation's people, by the link of the focal point.
use super::focal_points::{at_the_list, link_in, named, ours};
use super::invited::{MONA, invitation_of, invite, whole_database};
use super::registering::{SAMI, at_the_form, register, registration_of};
use crate::speakers::gone::strikes_out;
use crate::support::page::Page;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::entities::invitation::State as Invited;
use tashawur::db::entities::registration::State;
use tashawur::db::entities::{audit_entry, focal_replacement};
use tashawur::kernel::Lang;

const BUTTON: &str = "Take back and invite the colleague";

async fn replace<'a>(leila: &'a mut Visitor, (whom, name, email): (&str, &str, &str)) -> &'a Page {
    leila.get("?lang=en").await;
    leila.follow(&format!("Name a colleague instead – {whom}")).await;
    leila
        .fill("Full name", name)
        .fill("Email address", email)
        .fill("Reason", "Ill on that day");
    leila.press(BUTTON).await
}

#[tokio::test]
async fn one_person_back_and_a_colleague_who_must_act() {
    let world = World::new().await;
    let setting = world.event(|event| event.limits.per_organisation = Some(1)).await;
    register(&world, &setting, &MONA).await;
    let confirmed = world.deliver_mail().await.remove(0);
    let link = named(&world, &setting).await;
    let mut leila = at_the_list(&world, &link).await;
    assert!(leila.page().text().contains("Confirmed now: 1") || leila.page().text().contains("\u{2068}1\u{2069}"));
    let page = replace(&mut leila, ("Mona Ben Ali", "Rana Saad", "rana@ngo.test")).await;
    assert_eq!(
        page.address(),
        format!("/me/{}/organisation?lang=en&done=replaced", setting.event),
        "{}",
        page.text()
    );
    let rows = page.all("tbody tr");
    assert_eq!(rows.len(), 2);
    assert!(rows[0].contains("Mona Ben Ali") && rows[0].contains("Cancelled") && rows[0].contains("Replaced on"));
    assert!(
        rows[1].contains("Rana Saad") && rows[1].contains("Awaiting an answer"),
        "{}",
        rows[1]
    );
    let hers = registration_of(&world, MONA.email).await;
    assert_eq!(
        (hers.state, hers.reason.as_deref()),
        (State::Cancelled, Some("Ill on that day"))
    );
    let invitation = invitation_of(&world, "rana@ngo.test").await;
    assert_eq!(invitation.state, Invited::Sent);
    assert_eq!(invitation.group_id, Some(setting.group("women")));
    assert_eq!(
        invitation.delegated_from,
        Some(invitation_of(&world, MONA.email).await.id)
    );
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 2);
    let to = |address: &str| letters.iter().find(|letter| letter.address == address).unwrap();
    assert!(to(MONA.email).plain.contains("Ill on that day") && to(MONA.email).plain.contains("focal point"));
    assert!(!to("rana@ngo.test").plain.contains("Rana"), "nothing that was typed");
    strikes_out(&confirmed, to(MONA.email));
    // Nobody has acted for the colleague: she registers herself, by her own link.
    let rana = link_in(&to("rana@ngo.test").plain);
    assert_ne!(rana, link);
    let mut rana = at_the_form(&world, &rana, "Online").await;
    assert_eq!(rana.press("Send my registration").await.status(), 200);
    assert_eq!(registration_of(&world, "rana@ngo.test").await.state, State::Confirmed);
    // Who did it: the link of the focal point.
    let lines = audit_entry::Entity::find()
        .filter(audit_entry::Column::Action.is_in(["focal_point.replace", "registration.cancel"]))
        .all(world.app.db.read())
        .await
        .unwrap();
    let focal = tashawur::db::entities::focal_point::Entity::find()
        .one(world.app.db.read())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(lines.len(), 2);
    for line in lines {
        assert_eq!(line.actor_id, Some(focal.link_id.uuid()), "{}", line.action);
        assert!(!line.detail.contains("Mona") && !line.detail.contains("rana@"));
    }
    // Mona cannot come back by herself.
    let page = leila.get(&format!("/me/{}/organisation", setting.event)).await;
    assert!(page.all("tbody tr")[0].contains("Replaced on"));
}

#[tokio::test]
async fn somebody_who_has_not_answered_is_taken_back_too() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, &MONA).await;
    let omar = ours(&world, "Omar Nasser", "omar@ngo.test").await;
    let his = invite(&world, &setting, (omar, "women")).await;
    let link = named(&world, &setting).await;
    let mut leila = at_the_list(&world, &link).await;
    replace(&mut leila, ("Omar Nasser", "Rana Saad", "rana@ngo.test")).await;
    assert_eq!(leila.page().status(), 200, "{}", leila.page().text());
    assert_eq!(invitation_of(&world, "omar@ngo.test").await.state, Invited::Revoked);
    assert_eq!(registration_of(&world, MONA.email).await.state, State::Confirmed);
    let page = world.visitor();
    let mut omar = page;
    let page = omar.get(&format!("{his}?lang=en")).await;
    assert!(page.text().contains("taken this invitation back") && page.all(".choices button").is_empty());
    let mut addresses: Vec<String> = world.deliver_mail().await.into_iter().map(|it| it.address).collect();
    addresses.sort();
    assert_eq!(addresses, ["omar@ngo.test", "rana@ngo.test"]);
}

#[tokio::test]
async fn every_refusal_has_its_sentence_and_changes_nothing() {
    let world = World::new().await;
    let setting = world.event(|event| event.limits.per_organisation = Some(1)).await;
    register(&world, &setting, &MONA).await;
    let omar = ours(&world, "Omar Nasser", "omar@ngo.test").await;
    invite(&world, &setting, (omar, "women")).await;
    let link = named(&world, &setting).await;
    let mut leila = at_the_list(&world, &link).await;
    let before = whole_database(&world).await;
    for (whom, name, email, mend) in [
        // Mona holds the one place: instead of Omar nobody can come.
        (
            "Omar Nasser",
            "Rana Saad",
            "rana@ngo.test",
            "All places of your organisation",
        ),
        ("Mona Ben Ali", "mona ben ali", MONA.email, "somebody else"),
        ("Mona Ben Ali", "Omar Nasser", "omar@ngo.test", "on your list already"),
        ("Mona Ben Ali", "", "rana@", "Enter"),
    ] {
        let page = replace(&mut leila, (whom, name, email)).await;
        assert_eq!(page.status(), 422, "{name}");
        assert!(page.text().contains(mend), "{name}: {}", page.text());
        assert_eq!(page.value("Full name").as_deref(), Some(name));
        assert_eq!(page.value("Email address").as_deref(), Some(email));
        assert_eq!(page.value("Reason").as_deref(), Some("Ill on that day"));
        leila.get(&format!("/me/{}/organisation", setting.event)).await;
    }
    replace(
        &mut leila,
        ("Mona Ben Ali", "Rana Saad", "rana@ngo.test\r\nBcc: x@y.test"),
    )
    .await;
    assert_eq!(leila.page().status(), 422);
    leila.fill("Email address", "rana@ngo.test").fill("Reason", " ");
    let page = leila.press(BUTTON).await;
    assert_eq!(page.status(), 422);
    assert!(page.field_error("Reason").is_some());
    let page = leila.press("العربية").await;
    assert_eq!((page.status(), page.language().0.as_str()), (200, "ar"));
    assert_eq!(page.value("الاسم الكامل").as_deref(), Some("Rana Saad"));
    assert_eq!(whole_database(&world).await, before);
    // Two minutes late: the form was open when registration closed.
    leila.get(&format!("/me/{}/organisation?lang=en", setting.event)).await;
    leila.follow("Name a colleague instead – Mona").await;
    leila
        .fill("Full name", "Rana Saad")
        .fill("Email address", "rana@ngo.test")
        .fill("Reason", "Ill");
    world.dial.set("2021-02-22T16:00:00Z".parse().unwrap());
    let page = leila.press(BUTTON).await;
    assert_eq!(
        (page.status(), page.value("Full name").as_deref()),
        (422, Some("Rana Saad"))
    );
    assert!(page.text().contains("Registration has closed"), "{}", page.text());
    assert_eq!(whole_database(&world).await, before);
    assert!(world.deliver_mail().await.is_empty());
}

#[tokio::test]
async fn two_clicks_are_one_replacement_and_a_promise_counts() {
    let world = World::new().await;
    let setting = world.event(|event| event.limits.per_organisation = Some(1)).await;
    register(&world, &setting, &MONA).await;
    let omar = ours(&world, "Omar Nasser", "omar@ngo.test").await;
    invite(&world, &setting, (omar, "women")).await;
    let link = named(&world, &setting).await;
    let mut leila = at_the_list(&world, &link).await;
    leila.follow("Name a colleague instead – Mona").await;
    leila
        .fill("Full name", "Rana Saad")
        .fill("Email address", "rana@ngo.test")
        .fill("Reason", "Ill");
    let mut twice = leila.clone();
    assert_eq!(leila.press(BUTTON).await.status(), 200);
    let once = whole_database(&world).await;
    assert_eq!(twice.press(BUTTON).await.status(), 200);
    assert_eq!(whole_database(&world).await, once);
    // The place is promised to Rana, who has not answered: Omar's colleague would be one too many.
    let page = replace(&mut leila, ("Omar Nasser", "Nour Aziz", "nour@ngo.test")).await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("promised to colleagues"), "{}", page.text());
    let all = focal_replacement::Entity::find()
        .all(world.app.db.read())
        .await
        .unwrap();
    assert_eq!(all.len(), 1);
}

/// Somebody the directory knows elsewhere: the page says the same, and the person's own invitation stays as it is.
#[tokio::test]
async fn who_is_in_the_directory_is_not_found_out() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, &MONA).await;
    register(&world, &setting, &SAMI).await;
    let link = named(&world, &setting).await;
    let before = invitation_of(&world, SAMI.email).await;
    let mut leila = at_the_list(&world, &link).await;
    let page = replace(&mut leila, ("Mona Ben Ali", SAMI.name, SAMI.email)).await;
    assert_eq!(page.status(), 200);
    assert!(page.text().contains("unless one had been sent before"));
    assert!(!page.text().contains(SAMI.name));
    assert_eq!(invitation_of(&world, SAMI.email).await, before);
    let letters = world.deliver_mail().await;
    assert_eq!((letters.len(), letters[0].address.as_str()), (1, MONA.email));
    assert_eq!(letters[0].lang, Lang::En);
}

/// A place that becomes free goes to whoever waits, in the same transaction.
/// One place online: Mona has it, Sami waits.
async fn full(world: &World) -> (crate::support::seed::Setting, Visitor) {
    let setting = world.event(|event| event.limits.online = Some(1)).await;
    register(world, &setting, &MONA).await;
    register(world, &setting, &SAMI).await;
    assert_eq!(registration_of(world, SAMI.email).await.state, State::Waitlisted);
    let link = named(world, &setting).await;
    world.deliver_mail().await;
    let leila = at_the_list(world, &link).await;
    (setting, leila)
}

#[tokio::test]
async fn the_place_stays_with_the_colleague() {
    let world = World::new().await;
    let (_, mut leila) = full(&world).await;
    let page = replace(&mut leila, ("Mona Ben Ali", "Rana Saad", "rana@ngo.test")).await;
    assert_eq!(page.status(), 200, "{}", page.text());
    assert_eq!(registration_of(&world, SAMI.email).await.state, State::Waitlisted);
    tashawur::jobs::tick(&world.app).await;
    assert_eq!(
        registration_of(&world, SAMI.email).await.state,
        State::Waitlisted,
        "the place is kept"
    );
    let letters = world.deliver_mail().await;
    let rana = letters.iter().find(|letter| letter.address == "rana@ngo.test").unwrap();
    let mut rana = at_the_form(&world, &link_in(&rana.plain), "Online").await;
    assert_eq!(rana.press("Send my registration").await.status(), 200);
    assert_eq!(registration_of(&world, "rana@ngo.test").await.state, State::Confirmed);
    tashawur::jobs::tick(&world.app).await;
    assert_eq!(registration_of(&world, SAMI.email).await.state, State::Waitlisted);
}

#[tokio::test]
async fn a_colleague_who_says_no_leaves_the_place_to_whoever_waits() {
    let world = World::new().await;
    let (_, mut leila) = full(&world).await;
    replace(&mut leila, ("Mona Ben Ali", "Rana Saad", "rana@ngo.test")).await;
    let letters = world.deliver_mail().await;
    let rana = letters.iter().find(|letter| letter.address == "rana@ngo.test").unwrap();
    let mut visitor = world.visitor();
    visitor.get(&format!("{}?lang=en", link_in(&rana.plain))).await;
    visitor.press("I cannot come").await;
    let page = visitor.press("Send my answer").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    for _ in 0..2 {
        tashawur::jobs::tick(&world.app).await;
    }
    assert_eq!(registration_of(&world, SAMI.email).await.state, State::Confirmed);
    let subjects: Vec<String> = world
        .deliver_mail()
        .await
        .into_iter()
        .map(|letter| letter.address)
        .collect();
    assert_eq!(subjects, [SAMI.email]);
}
