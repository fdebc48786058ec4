//! What people need: counted for organisers, read by owners for a reason, and never without an entry.
use super::released::{Released, read};
use crate::participation::invited::whole_database;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{audit_entry, nomination, registration};
use tashawur::kernel::NominationId;

/// As they would have written it in their forms.
async fn wrote(released: &Released, who: NominationId, (nominated, registered): (Option<&str>, Option<&str>)) {
    let id = released.nomination(who).await.registration_id.unwrap();
    let tx = released.panel.world.app.db.write_machine().await.unwrap();
    let row = nomination::ActiveModel {
        id: Set(who),
        needs: Set(nominated.map(str::to_owned)),
        ..Default::default()
    };
    row.update(&tx).await.unwrap();
    let row = registration::ActiveModel {
        id: Set(id),
        access_needs: Set(registered.map(str::to_owned)),
        ..Default::default()
    };
    row.update(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

async fn with_needs() -> Released {
    let released = Released::new().await;
    wrote(&released, released.karim, (Some("A train from Tripoli"), None)).await;
    wrote(&released, released.hala, (Some("A visa, without a place"), None)).await;
    wrote(&released, released.ziad, (None, Some("A ramp"))).await;
    let mut mona = released.at_offer(released.mona).await;
    mona.press("Accept the place").await;
    mona.get(&released.mine("speaking")).await;
    mona.fill("What I need to take part", "A chair without arms")
        .press("Save")
        .await;
    released
}

const WORDS: [&str; 3] = ["A train from Tripoli", "A ramp", "A chair without arms"];

#[tokio::test]
async fn an_owner_reads_them_for_a_reason_and_it_stands_on_record() {
    let released = with_needs().await;
    let world = &released.panel.world;
    let at = format!("/organise/events/{}/needs", released.panel.setting.event);
    let mut owner = world.organiser(Role::Owner, released.panel.setting.event).await;
    owner.get(&released.offers_page()).await;
    let before = whole_database(world).await;
    let text = read(owner.follow("What people need").await);
    assert!(
        text.contains("Registered people with needs 1") && text.contains("Speakers with needs 2"),
        "{text}"
    );
    assert!(WORDS.iter().all(|words| !text.contains(words)), "{text}");
    let page = owner.press("Read the words").await;
    assert_eq!(page.status(), 422);
    assert!(
        page.field_error("Reason").unwrap().contains("Write why"),
        "{}",
        read(page)
    );
    assert!(WORDS.iter().all(|words| !read(page).contains(words)));
    assert_eq!(
        whole_database(world).await,
        before,
        "nothing is read, nothing is written"
    );

    let page = owner
        .fill("Reason", "The lift company asks")
        .press("Read the words")
        .await;
    assert_eq!((page.status(), page.header("cache-control")), (200, Some("no-store")));
    let text = read(page);
    assert!(WORDS.iter().all(|words| text.contains(words)), "{text}");
    assert!(text.contains("Mona Ben Ali") && text.contains("Ziad Sayegh"), "{text}");
    assert!(
        !text.contains("A visa"),
        "whoever has no place is not asked for it yet: {text}"
    );
    let lines = audit_entry::Entity::find().filter(audit_entry::Column::Action.eq("needs.read"));
    let lines = lines.all(world.app.db.read()).await.unwrap();
    assert_eq!(lines.len(), 1);
    assert!(lines[0].detail.contains("The lift company asks"), "{}", lines[0].detail);
    assert!(!lines[0].detail.contains("Mona") && !lines[0].detail.contains("ramp"));
    let text = read(owner.get(&at).await);
    assert!(
        WORDS.iter().all(|words| !text.contains(words)),
        "no address leads back: {text}"
    );
}

#[tokio::test]
async fn an_organiser_counts_them_and_no_more() {
    let mut released = with_needs().await;
    let at = format!("/organise/events/{}/needs", released.panel.setting.event);
    let text = read(released.rana.get(&at).await);
    assert!(text.contains("Only owners of the event can read the words"), "{text}");
    assert!(WORDS.iter().all(|words| !text.contains(words)), "{text}");
    let before = whole_database(&released.panel.world).await;
    let page = released.rana.post(&at, &[("reason", "Because")]).await;
    assert_eq!(page.status(), 403);
    assert_eq!(whole_database(&released.panel.world).await, before);
}
