//! "I cannot come" and "someone else will come", to the row in the database and the letter.
use super::invited::{MONA, Person, contact, invitation_of, invited, whole_database};
use crate::support::page::Page;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use tashawur::db::entities::invitation::State;
use tashawur::kernel::Lang;

/// Of the same organisation.
const SAMI: Person<'_> = Person {
    name: "Sami Haddad",
    email: "sami@ngo.test",
    ..MONA
};

/// Opens a personal link and presses one of its buttons.
async fn at_the_form(world: &World, link: &str, button: &str) -> Visitor {
    let mut visitor = world.visitor();
    visitor.get(link).await;
    visitor.press(button).await;
    visitor
}

/// At the form that names a colleague.
pub(super) async fn names<'a>(visitor: &'a mut Visitor, (name, email): (&str, &str)) -> &'a Page {
    visitor
        .fill("Your colleague’s full name", name)
        .fill("Your colleague’s email", email);
    visitor.press("Send the invitation").await
}

#[tokio::test]
async fn i_cannot_come() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut mona = world.visitor();
    mona.get(&link).await;
    let page = mona.press("I cannot come").await;
    assert_eq!(page.address(), format!("/me/{}/decline?lang=en", setting.event));
    assert!(page.text().contains("This page is for Mona Ben Ali."));
    let page = mona
        .fill("Reason", "Another meeting\non that day")
        .press("Send my answer")
        .await;
    assert_eq!(
        page.address(),
        format!("/me/{}/decline?lang=en", setting.event),
        "a page to reload"
    );
    assert_eq!(page.heading(), "Your answer has been recorded");
    assert!(page.text().contains("Another meeting on that day"));
    let row = invitation_of(&world, MONA.email).await;
    assert_eq!(row.state, State::Declined);
    assert_eq!(row.reason.as_deref(), Some("Another meeting\non that day"));
    assert_eq!(row.answered_at, Some(world.app.clock.now()));
    let page = mona.get(&link).await;
    assert!(page.text().contains("you cannot come"));
    assert!(
        !page.text().contains("Another meeting"),
        "a forwarded link tells no reason"
    );
    assert_eq!(page.all(".choices button"), ["I will come", "Someone else will come"]);
}

#[tokio::test]
async fn what_was_typed_survives_a_refusal_and_a_change_of_language() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut mona = at_the_form(&world, &link, "Someone else will come").await;
    let before = whole_database(&world).await;
    mona.fill("Your colleague’s full name", "https://win.test")
        .fill("Your colleague’s email", "sami@");
    let page = mona.press("Send the invitation").await;
    assert_eq!(page.status(), 422);
    assert_eq!(
        page.value("Your colleague’s full name").as_deref(),
        Some("https://win.test")
    );
    assert!(page.field_error("Your colleague’s full name").is_some());
    assert!(page.field_error("Your colleague’s email").is_some());
    let page = mona.press("Français").await;
    assert_eq!((page.status(), page.language().0.as_str()), (200, "fr"));
    assert_eq!(page.value("Son adresse électronique").as_deref(), Some("sami@"));
    assert_eq!(whole_database(&world).await, before);
}

#[tokio::test]
async fn someone_else_will_come() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut mona = at_the_form(&world, &link, "Someone else will come").await;
    mona.fill("Your colleague’s full name", "سامي الحداد")
        .fill("Your colleague’s email", "Sami@NGO.test")
        .choose_in("Language of the letter", "العربية");
    let page = mona.press("Send the invitation").await;
    assert_eq!(
        page.address(),
        format!("/me/{}/delegate?lang=en", setting.event),
        "a page to reload"
    );
    assert_eq!(page.heading(), "Your answer has been recorded");
    let page = mona.get(&format!("/me/{}/delegate?lang=ar", setting.event)).await;
    assert_eq!((page.status(), page.heading().as_str()), (200, "حُفظ الرد"));
    let (hers, his) = (
        invitation_of(&world, MONA.email).await,
        invitation_of(&world, "sami@ngo.test").await,
    );
    assert_eq!((hers.state, his.state), (State::Delegated, State::Sent));
    assert_eq!((his.delegated_from, his.group_id), (Some(hers.id), hers.group_id));
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 1);
    assert_eq!(
        (letters[0].address.as_str(), letters[0].lang),
        ("sami@ngo.test", Lang::Ar)
    );
    assert!(
        !letters[0].plain.contains("سامي"),
        "a letter to a stranger repeats nothing that was typed"
    );
    let at = letters[0].plain.find("/p/").unwrap();
    let his_link: String = letters[0].plain[at..].chars().take(29).collect();
    assert_ne!(his_link, link);
    assert_eq!(world.visitor().get(&his_link).await.language().0, "ar");
}

#[tokio::test]
async fn a_colleague_who_has_an_invitation_gets_no_second_letter() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    invited(&world, &setting, &SAMI).await;
    let mut mona = at_the_form(&world, &link, "Someone else will come").await;
    mona.fill("Your colleague’s full name", "sami haddad")
        .fill("Your colleague’s email", "sami@ngo.test");
    let page = mona.press("Send the invitation").await;
    assert_eq!(page.heading(), "Your answer has been recorded");
    assert!(world.deliver_mail().await.is_empty());
}

#[tokio::test]
async fn nobody_names_oneself_or_too_many() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    contact(
        &world,
        &setting,
        &Person {
            name: "X",
            email: "x@ngo.test",
            ..MONA
        },
    )
    .await;
    let mut mona = world.visitor();
    for (name, email, taken) in [
        ("Mona Ben Ali", "mona@ngo.test", false),
        ("One", "one@ngo.test", true),
        ("Two", "two@ngo.test", true),
        ("Three", "three@ngo.test", true),
        ("Four", "four@ngo.test", false),
    ] {
        mona.get(&link).await;
        mona.press("Someone else will come").await;
        mona.fill("Your colleague’s full name", name)
            .fill("Your colleague’s email", email);
        let page = mona.press("Send the invitation").await;
        assert_eq!(page.status() == 200, taken, "{name}: {}", page.text());
        if taken {
            mona.follow("I cannot come").await;
            mona.press("Send my answer").await;
        }
    }
    assert_eq!(world.deliver_mail().await.len(), 3);
}

/// A form that stays open for hours is still saved for the person it was shown to, whatever link was opened since.
#[tokio::test]
async fn a_late_form_is_saved_for_its_own_link() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let his_link = invited(&world, &setting, &SAMI).await;
    let mut shared = world.visitor();
    shared.get(&link).await;
    shared.press("I cannot come").await;
    let mut older = shared.clone();
    shared.get(&his_link).await;
    shared.press("I cannot come").await;
    world.dial.advance(chrono::Duration::hours(13));
    assert_eq!(
        older.press("Send my answer").await.heading(),
        "Your answer has been recorded"
    );
    assert_eq!(invitation_of(&world, MONA.email).await.state, State::Declined);
    assert_eq!(invitation_of(&world, SAMI.email).await.state, State::Sent);
}
