//! Announcements through the front door: written, reviewed, sent to exactly those who were reviewed, each in a language
//! there is.
use super::mail_decisions::seen;
use super::outgoing::change;
use super::remind::{SAMI, confirmed};
use crate::participation::invited::{MONA, Person, invitation_of, invited};
use crate::support::page::Page;
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, Set};
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{announcement, audit_entry, contact as contacts, invitation, outbox_message};
use tashawur::kernel::{EventId, Lang};
use tashawur::mail::suppression;
use tashawur::paths;

const BODY: &str = "Dear {{ name }},\n\nThe room has **changed**.\n\n[My page]({{ link }})";

const AMAL: Person<'_> = Person {
    name: "أمل بن سالم",
    email: "amal@ngo.test",
    lang: Lang::Ar,
    group: "workers",
};
const LINA: Person<'_> = Person {
    name: "Lina Martin",
    email: "lina@ngo.test",
    lang: Lang::Fr,
    group: "women",
};

pub fn new(event: EventId, query: &str) -> String {
    format!("{}?{query}", paths::AnnouncementNew { event })
}

/// Writes it in English and comes to the review.
pub async fn written(organiser: &mut Visitor, event: EventId, query: &str) -> Page {
    organiser.get(&new(event, query)).await;
    organiser.fill("subject_en", "Another room").fill("body_en", BODY);
    let page = organiser.press("Keep it and see whom it reaches").await.clone();
    assert_eq!(page.heading(), "See whom it reaches", "{}", seen(&page));
    page
}

pub async fn rows(world: &World) -> u64 {
    outbox_message::Entity::find().count(world.app.db.read()).await.unwrap()
}

pub async fn three(world: &World) -> Setting {
    let setting = world.event(|_| {}).await;
    for person in [&MONA, &AMAL, &LINA] {
        invited(world, &setting, person).await;
    }
    setting
}

async fn says_no(world: &World, email: &str) {
    let row = invitation_of(world, email).await;
    let mut row: invitation::ActiveModel = row.into();
    row.state = Set(invitation::State::Declined);
    let tx = change(world).await;
    row.update(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn it_reaches_the_list_each_in_a_language_there_is_and_once() {
    let world = World::new().await;
    let setting = three(&world).await;
    let event = setting.event;
    let mut organiser = world.organiser(Role::Organiser, event).await;
    organiser.get(&new(event, "status=not_answered")).await;
    organiser.fill("subject_en", "Another room").fill("body_en", BODY);
    organiser
        .fill("subject_ar", "قاعة أخرى")
        .fill("body_ar", "{{ name }}، تغيّرت القاعة.");
    let page = organiser.press("Keep it and see whom it reaches").await.clone();
    let said = seen(&page);
    for part in [
        "3 people get a letter",
        "English, because it is not written in theirs",
        "Get the letter 3",
        "Mona Ben Ali",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert_eq!(rows(&world).await, 0, "nothing leaves before the press");
    let review = page.address().to_owned();
    let said = seen(organiser.press("Send it to 3 people").await);
    assert!(said.contains("The letters are on their way"), "{said}");
    let sent = world.deliver_mail().await;
    let mut subjects: Vec<(String, String)> = sent.iter().map(|it| (it.address.clone(), it.subject.clone())).collect();
    subjects.sort();
    let expected = [
        ("amal@ngo.test", "قاعة أخرى"),
        ("lina@ngo.test", "Another room"),
        ("mona@ngo.test", "Another room"),
    ];
    assert_eq!(
        subjects,
        expected.map(|(to, subject)| (to.to_owned(), subject.to_owned()))
    );
    let mona = sent.iter().find(|it| it.address == "mona@ngo.test").unwrap();
    assert!(
        mona.html.contains("<strong>changed</strong>") && mona.plain.contains("/p/"),
        "{}",
        mona.plain
    );
    assert!(mona.raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
    let page = organiser.get(&review).await.clone();
    assert_eq!(page.heading(), "Announcement", "a sent one is not reviewed again");
    let id = announcement::Entity::find()
        .one(world.app.db.read())
        .await
        .unwrap()
        .unwrap()
        .id;
    let send = paths::AnnouncementSend {
        event,
        announcement: id,
    }
    .to_string();
    organiser.post(&send, &[("reviewed", "x")]).await;
    assert_eq!(rows(&world).await, 3, "a second click sends nothing");
    let logged = audit_entry::Entity::find()
        .filter(audit_entry::Column::Action.eq("announcement.send"))
        .all(world.app.db.read())
        .await
        .unwrap();
    assert_eq!(logged[0].detail, "3 letters, 0 left out");
}

#[tokio::test]
async fn filters_narrow_and_those_left_out_are_counted_by_reason() {
    let world = World::new().await;
    let setting = three(&world).await;
    let event = setting.event;
    confirmed(&world, &setting, &SAMI).await;
    let mut organiser = world.organiser(Role::Organiser, event).await;
    for (query, number) in [
        ("status=not_answered", "3 people get a letter"),
        ("status=not_answered&status=confirmed", "4 people get a letter"),
        ("status=confirmed", "1 person gets a letter"),
        ("status=not_answered&group=women", "2 people get a letter"),
        ("status=not_answered&lang=ar", "1 person gets a letter"),
        ("status=not_answered&lang=ar&group=women", "Nobody gets a letter"),
        ("", "Nobody gets a letter"),
        ("status=declined", "Nobody gets a letter"),
    ] {
        let said = seen(&written(&mut organiser, event, query).await);
        assert!(said.contains(number), "{query}: {said}");
    }
    let tx = change(&world).await;
    suppression::unsubscribe(&world.app, &tx, &MONA.email.parse().unwrap(), None)
        .await
        .unwrap();
    let amal = contacts::Entity::find().filter(contacts::Column::Email.eq(AMAL.email));
    let amal = amal.one(world.app.db.read()).await.unwrap().unwrap();
    let mut amal: contacts::ActiveModel = amal.into();
    amal.do_not_contact = Set(true);
    amal.update(&tx).await.unwrap();
    tx.commit().await.unwrap();
    let said = seen(&written(&mut organiser, event, "status=not_answered").await);
    for part in [
        "1 person gets a letter",
        "Get none: asked not to be written to 1",
        "Get none: has ended invitations and announcements 1",
        "3 = 1 + 1 + 1",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

/// The prepared reminder reaches exactly the people the page's number says, and nobody who answers meanwhile.
#[tokio::test]
async fn exactly_those_who_have_not_answered_are_reminded() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let event = setting.event;
    for person in [&MONA, &LINA, &AMAL] {
        invited(&world, &setting, person).await;
    }
    confirmed(&world, &setting, &SAMI).await;
    says_no(&world, AMAL.email).await;
    let mut organiser = world.organiser(Role::Organiser, event).await;
    let said = seen(organiser.get(&paths::Announcements { event }.to_string()).await);
    assert!(said.contains("2 people were invited and have not answered"), "{said}");
    organiser.get(&paths::Invitations { event }.to_string()).await;
    organiser
        .follow("Prepare a reminder to exactly those who have not answered")
        .await;
    let said = seen(organiser.press("Keep it and see whom it reaches").await);
    assert!(said.contains("2 people get a letter"), "{said}");
    organiser.press("Send it to 2 people").await;
    assert_eq!(rows(&world).await, 2);
    // Mona answers before her letter leaves.
    says_no(&world, MONA.email).await;
    let sent = world.deliver_mail().await;
    let to: Vec<&str> = sent.iter().map(|it| it.address.as_str()).collect();
    assert_eq!(to, [LINA.email]);
    assert!(sent[0].subject.starts_with("Réponse attendue"), "{}", sent[0].subject);
    let mail = seen(
        organiser
            .get(&format!("{}?state=cancelled", paths::Mail { event }))
            .await,
    );
    assert!(mail.contains("had answered in the meantime"), "{mail}");
}
