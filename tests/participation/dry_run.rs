//! Before a sending: how many get a letter, how many do not and why, and the number that is typed.
use super::invited::{MONA, Person, contact, invited, many_contacts};
use super::registering::register;
use crate::support::queries::Queries;
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use tashawur::db::Actor;
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{outbox_message, suppression};
use tashawur::i18n::plain;
use tashawur::kernel::SuppressionId;
use tashawur::paths;

async fn shut(world: &World, address: &str, scope: suppression::Scope) {
    let now = world.app.clock.now();
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let row = suppression::ActiveModel {
        id: Set(SuppressionId::new(now, &world.app.chance)),
        address: Set(address.to_owned()),
        scope: Set(scope),
        reason: Set("bounced".to_owned()),
        message_id: Set(None),
        at: Set(now),
    };
    row.insert(&tx).await.unwrap();
    tx.audit(super::invited::line(world)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn everybody_is_counted_with_a_reason_before_anything_is_sent() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let person = |name: &'static str, email: &'static str| Person { name, email, ..MONA };
    contact(&world, &setting, &MONA).await;
    contact(&world, &setting, &person("Dead Mailbox", "dead@ngo.test")).await;
    contact(&world, &setting, &person("No Letters", "enough@ngo.test")).await;
    invited(&world, &setting, &person("Asked Before", "asked@ngo.test")).await;
    register(&world, &setting, &person("Comes Already", "comes@ngo.test")).await;
    shut(&world, "dead@ngo.test", suppression::Scope::All).await;
    shut(&world, "enough@ngo.test", suppression::Scope::Bulk).await;
    let before = world.deliver_mail().await.len();
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let event = setting.event;
    let review = paths::InvitationReview { event }.to_string();
    for at in [paths::Invitations { event }.to_string(), review.clone()] {
        let page = organiser.get(&at).await;
        let said = plain(page.text());
        for part in [
            "Get the letter 1",
            "Get none: registered already 1",
            "Get none: the mailbox does not exist 1",
            "Get none: wants no invitations 1",
            "Get none: invited before 1",
            "5 = 1 + 1 + 1 + 1 + 1",
            "Dead Mailbox – the mailbox does not exist",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(!said.contains("Asked Before –"), "{said}");
    }
    let said = plain(organiser.get(&format!("{review}?asked=unanswered")).await.text());
    assert!(
        said.contains("5 = 1 + 1 + 1 + 1 + 1") && said.contains("Get none: not invited yet 1"),
        "{said}"
    );
    organiser.get(&review).await;
    organiser.press("Send 1 invitation").await;
    let page = organiser.follow("How far it is, and what does not arrive").await;
    assert!(plain(page.text()).contains("1 planned"), "{}", page.text());
    assert_eq!(world.deliver_mail().await.len(), 1);
    let rows = outbox_message::Entity::find().all(world.app.db.read()).await.unwrap();
    assert_eq!(rows.len(), before + 1, "nothing was written to who gets none");
}

#[tokio::test]
async fn a_wrong_number_sends_nothing_and_stays_as_it_was_typed() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    many_contacts(&world, &setting, 501).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser
        .get(&paths::InvitationReview { event: setting.event }.to_string())
        .await;
    for wrong in ["", "500", "٥٠٢", "-501", "all of them", "501 502"] {
        organiser.fill("To confirm", wrong);
        let page = organiser.press("Send 501 invitations").await;
        assert_eq!(page.status(), 422, "{wrong}");
        let why = plain(page.field_error("To confirm").unwrap_or_default());
        assert_eq!(
            why, "Type 501 to confirm that so many letters are to be sent.",
            "{wrong}"
        );
        assert_eq!(page.value("To confirm").as_deref(), Some(wrong));
    }
    let rows = outbox_message::Entity::find().all(world.app.db.read()).await.unwrap();
    assert!(rows.is_empty(), "nothing was sent");
    organiser.fill("To confirm", "٥٠١");
    let page = organiser.press("Send 501 invitations").await;
    assert!(
        page.text().contains("501 invitations are on their way."),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn the_review_asks_no_more_with_more_people() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let review = paths::InvitationReview { event: setting.event }.to_string();
    let queries = Queries::watch(&world.app.db);
    let mut asked = Vec::new();
    for (name, email) in [
        ("One", "one@ngo.test"),
        ("Two", "two@ngo.test"),
        ("Three", "three@ngo.test"),
    ] {
        contact(&world, &setting, &Person { name, email, ..MONA }).await;
        shut(&world, &format!("not-{email}"), suppression::Scope::All).await;
        queries.since();
        organiser.get(&review).await;
        asked.push(queries.since());
    }
    assert!(asked.iter().all(|count| *count == asked[0]), "{asked:?}");
}
