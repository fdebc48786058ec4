//! Why answers went out although a target was not met, read later, in another language, by another organiser.
use super::planned::Aim;
use super::released::{Released, read};
use migrations::{MigrationTrait, Migrator, MigratorTrait, SchemaManager};
use sea_orm::{Database, EntityTrait};
use tashawur::db::entities::release_reason;
use tashawur::speakers::call::model::{Bound, Dimension, Unit};

const WOMEN: Aim = (Dimension::Gender, "woman", Bound::AtLeast, 50, Unit::Share);
const EGYPT: Aim = (Dimension::Country, "EG", Bound::AtLeast, 1, Unit::Persons);

async fn with_reasons() -> Released {
    let mut released = Released::placed(&[WOMEN, EGYPT]).await;
    released.rana.get(&released.address()).await;
    released
        .rana
        .fill("reason-rest", "Nobody else applied")
        .press("Look once more before sending")
        .await;
    let page = released.rana.press("Send ").await;
    assert!(read(page).contains("Women: 1 of at least 2 (50%)"), "{}", read(page));
    released
}

#[tokio::test]
async fn a_reason_is_read_in_the_language_of_the_reader() {
    let mut released = with_reasons().await;
    released.rana.post("/organise/language", &[("lang", "ar")]).await;
    let text = read(released.rana.get(&released.address()).await);
    assert!(
        text.contains("النساء: 1 من 2 على الأقل") && text.contains("مصر"),
        "{text}"
    );
    assert!(!text.contains("Women") && !text.contains("Egypt"), "{text}");
    assert!(text.contains("Nobody else applied"), "as it was written: {text}");
}

#[tokio::test]
async fn what_an_old_release_kept_stays_as_the_sentence_it_is() {
    let mut released = with_reasons().await;
    let db = Database::connect(&released.panel.world.app.settings.database_url)
        .await
        .unwrap();
    let mut all = Migrator::migrations();
    let at = all.iter().position(|step| step.name() == "m0019_release_targets");
    let step: Box<dyn MigrationTrait> = all.swap_remove(at.expect("a step"));
    let manager = SchemaManager::new(&db);
    step.down(&manager).await.unwrap();
    step.up(&manager).await.unwrap();
    db.close().await.unwrap();
    let rows = release_reason::Entity::find()
        .all(released.panel.world.app.db.read())
        .await
        .unwrap();
    assert_eq!((rows.len(), rows[0].target_facts.as_ref()), (2, None));
    released.rana.post("/organise/language", &[("lang", "ar")]).await;
    let text = read(released.rana.get(&released.address()).await);
    assert!(text.contains("Women: 1 of at least 2 (50%)"), "{text}");
}
