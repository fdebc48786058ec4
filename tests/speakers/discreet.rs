//! What nobody reads who has no business with it, and who is not written to.
use super::released::{Released, read};
use super::tryout::{KARIM, Offer};
use crate::participation::invited::{Person, contact};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use tashawur::db::entities::{contact as contact_row, speaking_part};
use tashawur::kernel::Lang;

const SAMIR: Offer<'_> = Offer {
    name: "Samir Tawil",
    points: None,
    ..KARIM
};

#[tokio::test]
async fn what_a_speaker_needs_is_not_read_by_every_organiser() {
    let mut released = Released::new().await;
    let mut mona = released.at_offer(released.mona).await;
    mona.choose("My name and organisation may be shown")
        .press("Accept the place")
        .await;
    let db = released.panel.world.app.db.clone();
    let mut part = speaking_part::Entity::find()
        .one(db.read())
        .await
        .unwrap()
        .unwrap()
        .into_active_model();
    part.needs = Set(Some("a visa, without papers".to_owned()));
    let tx = db.write_machine().await.unwrap();
    part.update(&tx).await.unwrap();
    tx.commit().await.unwrap();
    let offer = released.offers(released.mona).await[0].id;
    let page = format!("{}/{offer}", released.offers_page());
    let text = read(released.rana.get(&page).await);
    assert!(!text.contains("visa"), "{text}");
    assert!(text.contains("Answered"), "{text}");
}

#[tokio::test]
async fn a_colleague_who_is_to_be_left_alone_is_not_asked() {
    let released = Released::new().await;
    let (world, setting) = (&released.panel.world, &released.panel.setting);
    let mut karim = released.at_offer(released.karim).await;
    karim
        .choose("My name and organisation may be shown")
        .press("Accept the place")
        .await;
    world.deliver_mail().await;
    let samir = Person {
        name: SAMIR.name,
        email: "samir@ngo.test",
        lang: Lang::En,
        group: "women",
    };
    let id = contact(world, setting, &samir).await;
    karim.get(&released.mine("offer")).await;
    karim.follow("Propose a colleague").await;
    karim
        .fill("Your colleague’s full name", samir.name)
        .fill("Your colleague’s email address", samir.email);
    let page = karim.press("Write to my colleague").await;
    assert!(read(page).contains("You keep the place until then"), "{}", read(page));
    let row = contact_row::ActiveModel {
        id: Set(id),
        do_not_contact: Set(true),
        ..Default::default()
    };
    let tx = world.app.db.write_machine().await.unwrap();
    row.update(&tx).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(world.deliver_mail().await.len(), 0, "nobody writes to Samir");
}
