//! Opening a personal link: it shows, and changes nothing.
use super::invited::{MONA, Person, invited, whole_database};
use crate::support::world::World;
use chrono::Duration;
use tashawur::kernel::Lang;
use tashawur::programme::event::model::{OpenTo, State};

#[tokio::test]
async fn a_link_shows_the_event_and_hides_the_person() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut mona = world.visitor();
    let page = mona.get(&link).await;
    assert_eq!((page.status(), page.heading().as_str()), (200, "Dialogue on water"));
    let text = page.text();
    for said in [
        "Wednesday 24 February 2021",
        "Beirut",
        "The secretariat",
        "M… A…",
        "m…@ngo.test",
    ] {
        assert!(text.contains(said), "{said} is missing:\n{text}");
    }
    for hidden in ["Mona", "mona@", "Organisation of"] {
        assert!(!text.contains(hidden), "{hidden} is shown:\n{text}");
    }
    assert_eq!(
        page.all(".choices button"),
        ["I will come", "I cannot come", "Someone else will come"]
    );
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert_eq!(page.header("set-cookie"), None);
    assert_eq!(
        page.link("Register in your own name").as_deref(),
        Some("/en/events/water-dialogue/register")
    );
}

#[tokio::test]
async fn a_link_speaks_the_language_of_its_holder_and_any_other() {
    let world = World::new().await;
    let setting = world.event(|event| event.open_to = OpenTo::InvitedOnly).await;
    let arab = Person { lang: Lang::Ar, ..MONA };
    let link = invited(&world, &setting, &arab).await;
    let mut visitor = world.visitor();
    assert_eq!(visitor.get(&link).await.language(), ("ar".to_owned(), "rtl".to_owned()));
    let page = visitor.follow("Français").await;
    assert_eq!(page.language().0, "fr");
    assert!(page.text().contains("se tient sur invitation"), "{}", page.text());
}

#[tokio::test]
async fn slips_are_forgiven_and_all_else_is_one_kind_page() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut visitor = world.visitor();
    for slip in [
        format!("{link}."),
        format!("{link},"),
        link.to_uppercase().replace("/P/", "/p/"),
    ] {
        assert_eq!(visitor.get(&slip).await.status(), 200, "{slip}");
    }
    let last = link.chars().next_back().unwrap();
    let other = link[..link.len() - 1].to_owned() + if last == '0' { "1" } else { "0" };
    let mut answers = Vec::new();
    for wrong in [other.as_str(), "/p/x", "/p/%00", &format!("/p/{}", "a".repeat(5_000))] {
        let page = visitor.get(wrong).await;
        answers.push((page.status(), page.heading()));
        assert_eq!(page.status(), 404, "{wrong}");
    }
    world.dial.advance(Duration::days(60));
    let page = visitor.get(&link).await;
    answers.push((page.status(), page.heading()));
    answers.dedup();
    assert_eq!(answers.len(), 1, "a wrong and an expired link look alike: {answers:?}");
    assert_eq!(
        page.link("Send me my link").as_deref(),
        Some("/en/link"),
        "{}",
        page.html()
    );
}

/// Scanners open every link in a mail.
#[tokio::test]
async fn looking_changes_nothing() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let me = format!("/me/{}", setting.event);
    let mut holder = world.visitor();
    holder.get(&link).await;
    holder.press("I cannot come").await;
    let before = whole_database(&world).await;
    for visitor in [&mut holder, &mut world.visitor()] {
        for address in [
            link.clone(),
            format!("{link}?lang=ar"),
            format!("{link}/decline"),
            format!("{link}/delegate"),
            format!("{link}/come"),
            format!("{link}/confirm"),
            format!("{me}/decline"),
            format!("{me}/delegate?lang=fr"),
            format!("{me}/decline?reason=x&for=y"),
            "/en/link".to_owned(),
        ] {
            visitor.get(&address).await;
        }
    }
    assert_eq!(whole_database(&world).await, before);
}

#[tokio::test]
async fn nothing_can_be_answered_when_it_is_too_late_or_cancelled() {
    let world = World::new().await;
    let cancelled = world.event(|event| event.state = State::Cancelled).await;
    let link = invited(&world, &cancelled, &MONA).await;
    let page = world.visitor().get(&link).await.clone();
    assert!(page.text().contains("has been cancelled"));
    assert!(page.all(".choices button").is_empty());

    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut mona = world.visitor();
    mona.get(&link).await;
    mona.press("I cannot come").await;
    world.dial.set("2021-02-22T16:00:00Z".parse().unwrap());
    let page = mona.press("Send my answer").await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("Registration has closed"), "{}", page.text());
    let page = mona.get(&link).await;
    assert!(page.text().contains("Registration has closed") && page.all(".choices button").is_empty());
}
