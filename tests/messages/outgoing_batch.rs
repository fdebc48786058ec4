//! One batch through the front door: how far it is, what did not arrive and why, and the part that moves by itself.
use super::mail_decisions::seen;
use super::outgoing::{change, letter};
use super::outgoing_letter::{becomes, rows};
use crate::support::queries::Queries;
use crate::support::world::World;
use chrono::TimeDelta;
use tashawur::db::entities::outbox_message::State;
use tashawur::db::entities::role_grant::Role;
use tashawur::kernel::{BatchId, EventId, Lang};
use tashawur::mail::outbox::{NewMessage, enqueue_batch};
use tashawur::paths;

async fn batch(world: &World, event: EventId, letters: Vec<NewMessage>) -> BatchId {
    let tx = change(world).await;
    let batch = enqueue_batch(&world.app, &tx, event, letters).await.unwrap();
    tx.commit().await.unwrap();
    batch.id
}

fn later(world: &World, message: NewMessage) -> NewMessage {
    NewMessage {
        not_before: Some(world.app.clock.now() + TimeDelta::days(1)),
        ..message
    }
}

#[tokio::test]
async fn what_did_not_arrive_stands_with_its_reason_and_leads_to_the_mend() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let together = (0..4).map(|n| letter(setting.event, n)).collect();
    let id = batch(&world, setting.event, together).await;
    world.deliver_mail().await;
    let all = rows(&world).await;
    becomes(&world, all[0].id, (State::Failed, "unknown_address", Some(550))).await;
    becomes(&world, all[1].id, (State::Failed, "gave_up", Some(452))).await;
    becomes(&world, all[2].id, (State::PresumedSent, "uncertain", None)).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser.get(&paths::Mail { event: setting.event }.to_string()).await;
    let page = organiser.follow("Invitation").await.clone();
    let at = paths::MailBatch {
        event: setting.event,
        batch: id,
    }
    .to_string();
    assert_eq!(page.address(), at);
    assert!(
        seen(&page).contains("4 planned = 1 sent + 1 probably sent + 2 failed"),
        "{}",
        seen(&page)
    );
    assert!(seen(&page).contains("4 of 4 letters done (100%)") && !page.html().contains("data-live"));
    assert_eq!(page.all("#letters tbody tr").len(), 3, "{}", seen(&page));
    assert_eq!(
        page.all("table:first-of-type tfoot td").last().map(String::as_str),
        Some("4")
    );
    assert!(
        seen(&page).contains("try later, for two days. (452)"),
        "{}",
        seen(&page)
    );
    let gave_up = format!("{at}?state=failed&reason=gave_up");
    let page = organiser.get(&gave_up).await.clone();
    assert_eq!(page.all("#letters tbody tr").len(), 1);
    assert!(
        page.links().contains(&format!("{gave_up}#letters")),
        "{:?}",
        page.links()
    );
    assert_eq!(
        organiser.get(&format!("{at}?state=x&reason=y&page=z")).await.status(),
        200
    );
    organiser.get(&gave_up).await;
    let mend = organiser
        .page()
        .links()
        .into_iter()
        .find(|link| link.ends_with("#acts"))
        .unwrap();
    organiser.get(&mend).await;
    organiser.press("Send again").await;
    let page = organiser.get(&gave_up).await;
    assert!(seen(page).contains("Sent again by this letter"), "{}", seen(page));
    assert!(
        seen(page).contains("4 planned = 1 sent"),
        "what was counted stays counted: {}",
        seen(page)
    );
}

#[tokio::test]
async fn a_batch_under_way_moves_without_a_new_page() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let together = vec![
        letter(setting.event, 0),
        letter(setting.event, 1),
        later(&world, letter(setting.event, 2)),
    ];
    let id = batch(&world, setting.event, together).await;
    let (event, at) = (
        setting.event,
        paths::MailBatch {
            event: setting.event,
            batch: id,
        }
        .to_string(),
    );
    let part = paths::MailProgress { event, batch: id }.to_string();
    let mut organiser = world.organiser(Role::Organiser, event).await;
    let page = organiser.get(&at).await.clone();
    assert!(
        page.html().contains(&format!("data-live=\"{part}\"")),
        "{}",
        page.html()
    );
    assert!(page.link("Look again").is_some(), "without scripts a link does it");
    assert_eq!(page.all("progress[value='0'][max='3']").len(), 1);
    let policy = page.header("content-security-policy").unwrap();
    assert!(policy.contains("connect-src 'self'") && policy.contains("script-src 'self'"));
    world.deliver_mail().await;
    let page = organiser.get(&part).await.clone();
    assert!(
        !page.html().contains("<html") && page.html().contains("data-moves"),
        "{}",
        page.html()
    );
    for said in [
        "2 of 3 letters done (66%)",
        "2 a minute. About 1 minute left.",
        "1 still to be sent",
    ] {
        assert!(seen(&page).contains(said), "{said}: {}", seen(&page));
    }
    assert!(
        page.html().contains("60% of the letters are done") || page.html().contains("60\u{2069}%"),
        "{}",
        page.html()
    );
    organiser.get(&at).await;
    let page = organiser.press("Pause").await.clone();
    assert!(
        page.address().starts_with(&at),
        "back to where it was pressed: {}",
        page.address()
    );
    assert!(!page.html().contains("data-live") && seen(&page).contains("The batch pauses"));
    organiser.press("Go on").await;
    world.dial.advance(TimeDelta::days(1));
    world.deliver_mail().await;
    let mut organiser = world.organiser(Role::Organiser, event).await;
    let page = organiser.get(&part).await;
    assert!(!page.html().contains("data-moves") && seen(page).contains("3 of 3 letters done (100%)"));
}

#[tokio::test]
async fn another_events_batch_is_nobodys() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let other = world.event(|event| event.slug = "another".to_owned()).await;
    let theirs = batch(&world, other.event, vec![letter(other.event, 0)]).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let (event, batch) = (setting.event, theirs);
    for foreign in [
        paths::MailBatch { event, batch }.to_string(),
        paths::MailProgress { event, batch }.to_string(),
    ] {
        assert_eq!(organiser.get(&foreign).await.status(), 404, "{foreign}");
    }
}

#[tokio::test]
async fn the_page_of_a_batch_asks_no_more_with_more_letters() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let queries = Queries::watch(&world.app.db);
    let mut asked = Vec::new();
    for letters in [1, 3] {
        let fresh = |n: usize| NewMessage {
            dedupe_key: format!("test/{letters}/{n}"),
            ..letter(setting.event, n)
        };
        let batch = batch(&world, setting.event, (0..letters).map(fresh).collect()).await;
        for row in rows(&world).await.iter().filter(|row| row.batch_id == Some(batch)) {
            becomes(&world, row.id, (State::Failed, "refused", Some(550))).await;
        }
        let event = setting.event;
        queries.since();
        let page = organiser.get(&paths::MailBatch { event, batch }.to_string()).await;
        assert_eq!(page.all("#letters tbody tr").len(), letters);
        let whole = queries.since();
        organiser.get(&paths::MailProgress { event, batch }.to_string()).await;
        asked.push((whole, queries.since()));
    }
    assert_eq!(asked[0], asked[1]);
}

#[tokio::test]
async fn the_pages_are_whole_in_every_language() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let id = batch(
        &world,
        setting.event,
        vec![letter(setting.event, 0), letter(setting.event, 1)],
    )
    .await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let event = setting.event;
    for (lang, said) in [
        (Lang::Ar, "أُنجز 0 من 2 (0%)"),
        (Lang::Fr, "0 courriels traités sur 2 (0 %)"),
    ] {
        let to = paths::DeskLanguage.to_string();
        organiser
            .post(&to, &[("lang", lang.code()), ("back", "/organise")])
            .await;
        let page = organiser.get(&paths::MailBatch { event, batch: id }.to_string()).await;
        assert!(seen(page).contains(said), "{}", seen(page));
        assert_eq!(page.language().0, lang.code());
    }
}
