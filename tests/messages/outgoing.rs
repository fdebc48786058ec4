//! The organisers' view of the outbox: it adds up, and every number opens exactly its letters.
use crate::support::queries::Queries;
use crate::support::seed::Setting;
use crate::support::world::World;
use tashawur::db::entities::role_grant::Role;
use tashawur::db::{Actor, Audit, WriteTx};
use tashawur::i18n::plain;
use tashawur::kernel::{EventId, Lang};
use tashawur::mail::letter::LetterKind;
use tashawur::mail::outbox::{Cause, Lane, NewMessage, Recipient, cancel_for, enqueue, enqueue_batch};
use tashawur::paths;
use uuid::Uuid;

const NAMES: [&str; 4] = ["Mona Haddad", "أحمد بن علي", "Élodie Martin", "John O'Brien"];

pub fn letter(event: EventId, n: usize) -> NewMessage {
    let text = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    NewMessage {
        event: Some(event),
        letter: LetterKind::Invitation,
        lane: Lane::Bulk,
        dedupe_key: format!("test/{event}/{n}"),
        to: Recipient {
            name: NAMES[n].to_owned(),
            address: format!("person{n}@ngo.test").parse().unwrap(),
            lang: Lang::En,
        },
        values: [
            text("name", NAMES[n]),
            text("event", "Dialogue on water"),
            text("when", "Wednesday"),
            text("place", "Beirut"),
            text("deadline", "Monday"),
            text("organiser", "The secretariat"),
            text("contact_email", "water@tashawur.test"),
            text("link", "http://tashawur.localhost/p/x"),
        ]
        .into(),
        link: None,
        calendar: None,
        not_before: None,
        expires_at: None,
        cause: cause(n),
    }
}

fn cause(n: usize) -> Cause {
    Cause {
        kind: "invitation",
        id: Some(Uuid::from_u128(n as u128 + 1)),
    }
}

pub async fn change(world: &World) -> WriteTx {
    let tx = world.app.db.write(Actor::System).await.unwrap();
    let line = Audit {
        at: world.app.clock.now(),
        action: "test.mail",
        process: None,
        event: None,
        subject: "test",
        subject_id: None,
        detail: String::new(),
    };
    tx.audit(line).await.unwrap();
    tx
}

/// Three letters together, one alone; one of the three is not wanted any more.
async fn mail(world: &World, event: EventId) {
    let tx = change(world).await;
    let together = (0..3).map(|n| letter(event, n)).collect();
    enqueue_batch(&world.app, &tx, event, together).await.unwrap();
    enqueue(&world.app, &tx, letter(event, 3)).await.unwrap();
    cancel_for(&world.app, &tx, cause(2), "answered").await.unwrap();
    tx.commit().await.unwrap();
}

async fn sent() -> (World, Setting) {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    mail(&world, setting.event).await;
    assert_eq!(world.deliver_mail().await.len(), 3);
    (world, setting)
}

#[tokio::test]
async fn the_outbox_adds_up_and_every_number_opens_its_letters() {
    let (world, setting) = sent().await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let address = paths::Mail { event: setting.event }.to_string();
    let page = organiser.get(&address).await.clone();
    let sum = "4 written = 3 sent + 0 failed + 1 cancelled + 0 still to be sent";
    assert!(plain(page.text()).contains(sum), "{}", page.text());
    let batch = page.all("table:first-of-type tbody tr td").join(" ");
    assert!(batch.contains("3 2 0 1 0"), "{batch}");
    assert_eq!(
        page.all("#letters tbody th"),
        ["John O'Brien"],
        "below stand the single letters"
    );
    let mut opened = 0;
    for link in page.links().into_iter().filter(|link| link.contains("batch=")) {
        let html = page.html().replace("&amp;", "&");
        let number = html.split(&format!("href=\"{link}\">")).nth(1).and_then(number_at);
        let Some(number) = number else { continue };
        let list = organiser.get(&link).await;
        assert_eq!(list.all("#letters tbody tr").len(), number, "{link}");
        opened += 1;
    }
    assert!(opened >= 8, "five sums and the batch's own: {opened}");
}

/// The number in `<bdi>12</bdi></a>…`.
fn number_at(html: &str) -> Option<usize> {
    html.strip_prefix("<bdi>")?.split('<').next()?.parse().ok()
}

#[tokio::test]
async fn people_are_found_in_any_spelling() {
    let (world, setting) = sent().await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    for (typed, found) in [
        ("احمد", vec!["أحمد بن علي"]),
        ("elodie", vec!["Élodie Martin"]),
        ("PERSON3@", vec!["John O'Brien"]),
        ("nobody", vec![]),
    ] {
        organiser.get(&paths::Mail { event: setting.event }.to_string()).await;
        organiser
            .fill("Name or email address", typed)
            .fill("Sent", "Together or singly");
        let page = organiser.press("Filter").await;
        assert_eq!(page.all("#letters tbody th"), found, "{typed}");
        assert_eq!(page.value("Name or email address").as_deref(), Some(typed));
    }
}

#[tokio::test]
async fn a_letter_says_what_became_of_it() {
    let (world, setting) = sent().await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser
        .get(&format!("{}?state=cancelled", paths::Mail { event: setting.event }))
        .await;
    let page = organiser.follow("Élodie Martin").await.clone();
    assert_eq!(page.heading(), "Invitation");
    for said in [
        "person2@ngo.test",
        "English",
        "cancelled",
        "had answered in the meantime",
        "No attempt has been made",
    ] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    organiser
        .get(&format!("{}?state=sent&q=mona", paths::Mail { event: setting.event }))
        .await;
    let page = organiser.follow("Mona Haddad").await;
    for said in [
        "Handing over the letter",
        "Accepted",
        "Wednesday 17 February 2021, 10:00, Beirut time (UTC+2)",
    ] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
}

#[tokio::test]
async fn the_mail_of_an_event_is_for_its_organisers() {
    let (world, setting) = sent().await;
    let address = paths::Mail { event: setting.event }.to_string();
    assert_ne!(world.visitor().get(&address).await.heading(), "Mail");
    let mut viewer = world.organiser(Role::Viewer, setting.event).await;
    assert_eq!(viewer.get(&address).await.status(), 403);
    let other = world.event(|event| event.slug = "another".to_owned()).await;
    let mut stranger = world.organiser(Role::Organiser, other.event).await;
    assert_eq!(stranger.get(&address).await.status(), 404);
    let empty = stranger.get(&paths::Mail { event: other.event }.to_string()).await;
    assert_eq!(
        empty.all("#letters tbody tr").len(),
        0,
        "another event's letters are not shown"
    );
}

#[tokio::test]
async fn the_number_of_queries_does_not_grow() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let address = format!("{}?batch=", paths::Mail { event: setting.event });
    let queries = Queries::watch(&world.app.db);
    let mut asked = Vec::new();
    for n in 0..3 {
        let tx = change(&world).await;
        enqueue_batch(&world.app, &tx, setting.event, vec![letter(setting.event, n)])
            .await
            .unwrap();
        tx.commit().await.unwrap();
        queries.since();
        let page = organiser.get(&address).await;
        assert_eq!(page.all("#letters tbody tr").len(), n + 1);
        asked.push(queries.since());
    }
    assert!(
        asked[0] > 4 && asked.iter().all(|count| *count == asked[0]),
        "{asked:?}"
    );
}
