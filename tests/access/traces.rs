//! The audit log: who did what, for those it concerns.
use super::{RIGHT, rana, tries};
use crate::support::world::World;
use tashawur::db::entities::role_grant::Role;
use tashawur::db::{Actor, Audit};
use tashawur::kernel::EventId;

async fn line(world: &World, event: Option<EventId>, detail: &str) {
    let tx = world.app.db.write(Actor::System).await.unwrap();
    let audit = Audit {
        at: world.app.clock.now(),
        action: "registration.confirm",
        process: None,
        event,
        subject: "registration",
        subject_id: None,
        detail: detail.to_owned(),
    };
    tx.audit(audit).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn an_administrator_reads_everything_fifty_lines_at_a_time() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    rana(&world).await;
    for n in 0..60 {
        line(&world, Some(setting.event), &format!("place {n}")).await;
        world.dial.advance(chrono::Duration::seconds(1));
    }
    let mut admin = world.visitor();
    tries(&mut admin, "rana@ministry.test", RIGHT).await;
    let page = admin.get("/organise/audit").await;
    assert_eq!(page.all("tbody tr").len(), 50);
    let first = page.all("tbody tr").remove(0);
    assert!(
        first.contains("signed in") && first.contains("Rana Haddad"),
        "newest first: {first}"
    );
    assert!(page.text().contains("confirmed a registration") && page.text().contains("place 59"));
    assert!(admin.follow("Next").await.text().contains("place 0"));
    let page = admin.get(&format!("/organise/audit?event={}", setting.event)).await;
    assert!(
        page.text().contains("60 lines") || page.text().contains("\u{2068}60\u{2069} lines"),
        "{}",
        page.text()
    );
    for odd in ["page=-1", "page=0", "page=99999999999999999999", "event=x", "page=900"] {
        assert_eq!(
            admin.get(&format!("/organise/audit?{odd}")).await.status(),
            200,
            "{odd}"
        );
    }
}

#[tokio::test]
async fn an_organiser_reads_what_concerns_her_events() {
    let world = World::new().await;
    let mine = world.event(|_| {}).await;
    let other = world.event(|event| event.slug = "another-dialogue".to_owned()).await;
    line(&world, Some(mine.event), "seen by me").await;
    line(&world, Some(other.event), "of another event").await;
    line(&world, None, "of the house").await;
    let mut organiser = world.organiser(Role::Organiser, mine.event).await;
    let text = organiser.get("/organise/audit").await.text();
    assert!(text.contains("seen by me") && !text.contains("another event") && !text.contains("of the house"));
    let text = organiser
        .get(&format!("/organise/audit?event={}", other.event))
        .await
        .text();
    assert!(!text.contains("of another event"), "a filter opens nothing");
    let mut viewer = world.organiser(Role::Viewer, mine.event).await;
    assert!(!viewer.get("/organise/audit").await.text().contains("seen by me"));
    let mut nobody = world.visitor();
    assert!(
        nobody
            .get("/organise/audit")
            .await
            .address()
            .starts_with("/organise/sign-in")
    );
}
