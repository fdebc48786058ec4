//! Letters read beforehand as somebody of the event reads them, and tried on oneself.
use super::letters::{BODY, desk};
use super::mail_decisions::seen;
use crate::participation::invited::{MONA, Person, invited};
use crate::support::queries::Queries;
use crate::support::world::World;
use sea_orm::EntityTrait;
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{letter_text, outbox_message};
use tashawur::kernel::Lang;
use tashawur::paths;

const AMAL: Person<'_> = Person {
    name: "أمل بن سالم",
    email: "amal@ngo.test",
    lang: Lang::Ar,
    group: "women",
};

#[tokio::test]
async fn a_letter_is_read_as_a_person_of_the_event_reads_it() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let event = setting.event;
    invited(&world, &setting, &MONA).await;
    invited(&world, &setting, &AMAL).await;
    let mut organiser = world.organiser(Role::Organiser, event).await;
    let letter = "invitation".to_owned();
    let preview = paths::LetterPreview { event, letter }.to_string();
    let page = organiser.get(&preview).await.clone();
    let said = seen(&page);
    assert!(
        said.contains("As Mona Ben Ali will read it") && said.contains("As أمل بن سالم will read it"),
        "{said}"
    );
    let nobody = seen(organiser.get(&format!("{preview}?reader=zzz")).await);
    assert!(
        nobody.contains("Nobody who is invited or registered has such a name"),
        "{nobody}"
    );
    let sample = |lang: Lang| {
        let letter = "invitation".to_owned();
        paths::LetterFrame { event, letter, lang }.to_string()
    };
    let frame = organiser.get(&sample(Lang::Ar)).await.clone();
    assert!(seen(&frame).contains("أمل بن سالم") && frame.html().contains("dir=\"rtl\""));
    let policy = frame.header("content-security-policy").unwrap().to_owned();
    assert!(
        policy.contains("sandbox") && policy.contains("default-src 'none'"),
        "{policy}"
    );
    let frame = organiser
        .get(&format!("{}?reader=AMAL@", sample(Lang::En)))
        .await
        .clone();
    assert!(seen(&frame).contains("Dear أمل بن سالم"), "{}", seen(&frame));
    let before = outbox_message::Entity::find()
        .all(world.app.db.read())
        .await
        .unwrap()
        .len();
    let typed = [("subject", "Not kept"), ("body", BODY), ("reader", "mona")];
    let frame = organiser.post(&sample(Lang::En), &typed).await.clone();
    let said = seen(&frame);
    assert!(
        said.contains("Not kept") && said.contains("Dear Mona Ben Ali,") && said.contains("/p/…"),
        "{said}"
    );
    let typed = [("subject", "x"), ("body", "no link")];
    let frame = organiser.post(&sample(Lang::En), &typed).await.clone();
    assert!(frame.status() == 422 && seen(&frame).contains("The personal link is missing"));
    let after = outbox_message::Entity::find()
        .all(world.app.db.read())
        .await
        .unwrap()
        .len();
    assert_eq!(before, after, "looking sends nothing");
    assert!(
        letter_text::Entity::find()
            .all(world.app.db.read())
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn a_test_goes_to_the_one_who_asks_and_opens_nothing() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let event = setting.event;
    invited(&world, &setting, &MONA).await;
    let mut organiser = world.organiser(Role::Organiser, event).await;
    organiser.get(&desk(event, Lang::En)).await;
    organiser.fill("Text", BODY).fill("Read as", "mona");
    let page = organiser.press("Send a test to myself").await.clone();
    assert!(
        seen(&page).contains("A test is on its way to organiser-"),
        "{}",
        seen(&page)
    );
    assert_eq!(page.value("Text").as_deref(), Some(BODY), "what was typed stays");
    let sent = world.deliver_mail().await;
    assert_eq!(sent.len(), 1);
    assert!(sent[0].address.starts_with("organiser-") && sent[0].address.ends_with("@ministry.test"));
    assert!(sent[0].subject.starts_with("[Test] Invitation:"), "{}", sent[0].subject);
    assert!(
        sent[0].plain.contains("Dear Mona Ben Ali,") && sent[0].plain.contains("/p/…"),
        "{}",
        sent[0].plain
    );
    let list = seen(organiser.get(&paths::Letters { event }.to_string()).await);
    assert!(
        list.contains("Every letter says what was shipped"),
        "a test keeps nothing: {list}"
    );
    organiser.get(&desk(event, Lang::En)).await;
    organiser.fill("Text", BODY).fill("Read as", "zzz");
    let page = organiser.press("Send a test to myself").await.clone();
    assert!(page.status() == 422 && seen(&page).contains("Nobody who is invited or registered"));
    assert!(world.deliver_mail().await.is_empty());
}

#[tokio::test]
async fn letters_are_for_organisers_and_the_number_of_queries_does_not_grow() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let event = setting.event;
    let mut viewer = world.organiser(Role::Viewer, event).await;
    assert_eq!(viewer.get(&paths::Letters { event }.to_string()).await.status(), 403);
    let mut organiser = world.organiser(Role::Organiser, event).await;
    let letter = "invitation".to_owned();
    let preview = paths::LetterPreview { event, letter }.to_string();
    let queries = Queries::watch(&world.app.db);
    let mut asked = Vec::new();
    for n in 0..3 {
        let (name, email) = (format!("Person {n}"), format!("person{n}@ngo.test"));
        let person = Person {
            name: &name,
            email: &email,
            ..MONA
        };
        invited(&world, &setting, &person).await;
        let (address, body) = (desk(event, Lang::ALL[n]), BODY.replace("please", &format!("now {n}")));
        organiser.get(&address).await;
        organiser.fill("Text", &body);
        assert_eq!(organiser.press("Keep this text").await.status(), 200);
        queries.since();
        for page in [&paths::Letters { event }.to_string(), &preview] {
            assert_eq!(organiser.get(page).await.status(), 200);
        }
        asked.push(queries.since());
    }
    assert!(
        asked[0] > 4 && asked.iter().all(|count| *count == asked[0]),
        "{asked:?}"
    );
}
