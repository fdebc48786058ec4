//! A name is corrected after the place was confirmed: the public agenda follows, and nobody else's does.
use super::released::{Released, read};
use sea_orm::EntityTrait;
use tashawur::db::entities::{event, slot};
use tashawur::i18n::plain;

async fn version(released: &Released) -> i32 {
    let db = released.panel.world.app.db.read();
    let found = event::Entity::find_by_id(released.panel.setting.event).one(db).await;
    found.unwrap().unwrap().programme_version
}

#[tokio::test]
async fn the_public_agenda_names_a_speaker_as_corrected() {
    let released = Released::new().await;
    let world = &released.panel.world;
    let (mut mona, mut karim) = (
        released.at_offer(released.mona).await,
        released.at_offer(released.karim).await,
    );
    mona.choose("My name and organisation may be shown")
        .press("Accept the place")
        .await;
    karim.press("Accept the place").await;
    let before = version(&released).await;
    mona.get(&released.mine("registration")).await;
    let page = mona
        .fill("Full name", "Mona Ben Ali Trabelsi")
        .fill("Organisation", "Women of the gulf")
        .press("Save my changes")
        .await;
    assert_eq!(page.status(), 200, "{}", read(page));
    assert_eq!(version(&released).await, before + 1);
    let row = event::Entity::find_by_id(released.panel.setting.event)
        .one(world.app.db.read())
        .await;
    let slug = row.unwrap().unwrap().slug;
    let mut reader = world.visitor();
    for lang in ["ar", "en", "fr"] {
        let page = reader.get(&format!("/{lang}/events/{slug}/agenda")).await;
        let text = plain(page.text());
        assert!(
            text.contains("Mona Ben Ali Trabelsi") && text.contains("Women of the gulf"),
            "{text}"
        );
        assert!(!text.contains("Women of the coast"), "{text}");
    }
    // Whoever is not named is not named by a correction either, and another answer makes no version.
    let before = version(&released).await;
    karim.get(&released.mine("registration")).await;
    karim
        .fill("Full name", "Karim Fares Junior")
        .press("Save my changes")
        .await;
    mona.get(&released.mine("registration")).await;
    mona.fill("Country", "Lebanon").press("Save my changes").await;
    assert_eq!(version(&released).await, before);
    let place = slot::Entity::find_by_id(released.slot(1))
        .one(world.app.db.read())
        .await;
    assert_eq!(place.unwrap().unwrap().speaker_name, None);
}
