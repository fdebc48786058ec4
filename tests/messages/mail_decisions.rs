//! What organisers decide on the mail pages, through the front door: batches, alarms, the live copy.
use super::outgoing::{change, letter};
use crate::support::page::Page;
use crate::support::world::World;
use chrono::TimeDelta;
use sea_orm::{ActiveModelTrait, EntityTrait, QueryOrder, Set};
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{audit_entry, installation, mail_alarm};
use tashawur::i18n::plain;
use tashawur::kernel::{BatchId, EventId};
use tashawur::mail::model::BatchState;
use tashawur::mail::outbox::{NewMessage, batch_state, enqueue_batch};
use tashawur::mail::{alarm, live};
use tashawur::paths;

async fn batch(world: &World, event: EventId, letters: &[usize]) -> BatchId {
    let tx = change(world).await;
    let together = letters.iter().map(|n| letter(event, *n)).collect();
    let batch = enqueue_batch(&world.app, &tx, event, together).await.unwrap();
    tx.commit().await.unwrap();
    batch.id
}

pub fn seen(page: &Page) -> String {
    plain(page.text())
}

/// What the log says about mail: what was done, and what it notes.
pub async fn log(world: &World) -> Vec<(String, String)> {
    let lines = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Id);
    let lines = lines.all(world.app.db.read()).await.unwrap().into_iter();
    let mut lines: Vec<(String, String)> = lines
        .filter(|line| line.action.starts_with("mail."))
        .map(|line| (line.action, line.detail))
        .collect();
    lines.sort();
    lines
}

async fn stands(world: &World, batch: BatchId) -> BatchState {
    batch_state(world.app.db.read(), batch).await.unwrap().unwrap().0
}

#[tokio::test]
async fn a_batch_pauses_and_goes_on_and_somebody_was_faster() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let id = batch(&world, setting.event, &[0, 1, 2]).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let mut owner = world.organiser(Role::Owner, setting.event).await;
    let address = paths::Mail { event: setting.event }.to_string();
    for _ in 0..2 {
        let said = seen(organiser.get(&address).await);
        let sum = "3 planned = 0 sent + 0 probably sent + 0 failed + 0 came back + 0 address left alone + 0 cancelled \
                   + 0 too late + 3 still to be sent";
        assert!(said.contains("under way") && said.contains(sum), "{said}");
    }
    assert_eq!(stands(&world, id).await, BatchState::Running, "looking changes nothing");
    owner.get(&address).await;
    let said = seen(organiser.press("Pause").await);
    assert!(
        said.contains("The batch pauses") && said.contains("The batch was paused."),
        "{said}"
    );
    assert!(world.deliver_mail().await.is_empty());
    assert_eq!(owner.press("Pause").await.status(), 409, "her page is older");
    let said = seen(organiser.press("Go on").await);
    assert!(said.contains("The batch goes on."), "{said}");
    assert_eq!(world.deliver_mail().await.len(), 3);
    let page = organiser.get(&format!("{address}?batch={id}")).await;
    assert!(
        seen(page).contains("finished") && seen(page).contains("3 planned = 3 sent + 0"),
        "{}",
        seen(page)
    );
    assert_eq!(page.all("progress").len(), 0, "nothing to decide any more");
    let traces = [("mail.pause", "0 sent, 3 open"), ("mail.resume", "0 sent, 3 open")];
    assert_eq!(
        log(&world).await,
        traces.map(|(did, what)| (did.to_owned(), what.to_owned()))
    );
}

#[tokio::test]
async fn a_cancelled_batch_is_over_and_another_events_batch_is_nobodys() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let other = world.event(|event| event.slug = "another".to_owned()).await;
    let (id, theirs) = (
        batch(&world, setting.event, &[0, 1]).await,
        batch(&world, other.event, &[2]).await,
    );
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let said = seen(organiser.get(&paths::Mail { event: setting.event }.to_string()).await);
    assert!(said.contains("2 letters will never be sent."), "{said}");
    let said = seen(organiser.press("Cancel for good").await);
    assert!(said.contains("The batch is cancelled."), "{said}");
    let own = paths::MailBatch {
        event: setting.event,
        batch: id,
    }
    .to_string();
    for late in ["resume", "pause", "cancel"] {
        assert_eq!(organiser.post(&own, &[("to", late)]).await.status(), 409, "{late}");
    }
    assert_eq!(organiser.post(&own, &[("to", "x")]).await.status(), 400);
    let foreign = paths::MailBatch {
        event: setting.event,
        batch: theirs,
    }
    .to_string();
    assert_eq!(organiser.post(&foreign, &[("to", "cancel")]).await.status(), 404);
    assert_eq!(stands(&world, theirs).await, BatchState::Running);
    assert_eq!(world.deliver_mail().await.len(), 1, "only theirs");
    assert_eq!(
        log(&world).await,
        [("mail.cancel".to_owned(), "0 sent, 0 open".to_owned())]
    );
}

#[tokio::test]
async fn a_batch_says_how_fast_it_goes() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let tx = change(&world).await;
    let tomorrow = NewMessage {
        not_before: Some(world.app.clock.now() + TimeDelta::days(1)),
        ..letter(setting.event, 2)
    };
    let letters = vec![letter(setting.event, 0), letter(setting.event, 1), tomorrow];
    enqueue_batch(&world.app, &tx, setting.event, letters).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(world.deliver_mail().await.len(), 2);
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let address = paths::Mail { event: setting.event }.to_string();
    let page = organiser.get(&address).await.clone();
    assert!(
        seen(&page).contains("2 a minute. About 1 minute left."),
        "{}",
        seen(&page)
    );
    assert_eq!(page.all("progress[value='2'][max='3']").len(), 1);
    world.dial.advance(TimeDelta::minutes(10));
    let said = seen(organiser.get(&address).await);
    assert!(!said.contains("a minute"), "it stands, so nobody knows: {said}");
}

#[tokio::test]
async fn an_alarm_rings_until_somebody_has_seen_it() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let tx = change(&world).await;
    let row = mail_alarm::ActiveModel {
        name: Set("blamed".to_owned()),
        reason: Set("blamed".to_owned()),
        smtp_code: Set(Some(554)),
        at: Set(world.app.clock.now()),
    };
    row.insert(&tx).await.unwrap();
    tx.commit().await.unwrap();
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let address = paths::Mail { event: setting.event }.to_string();
    for _ in 0..2 {
        let said = seen(organiser.get(&address).await);
        assert!(
            said.contains("takes us for a sender of spam") && said.contains("Its answer: 554."),
            "{said}"
        );
    }
    let said = seen(organiser.press("I have seen this").await);
    assert!(said.contains("Noted.") && !said.contains("sender of spam"), "{said}");
    assert!(alarm::ringing(world.app.db.read()).await.unwrap().is_empty());
    let seen = paths::MailAlarms { event: setting.event }.to_string();
    assert_eq!(organiser.post(&seen, &[("alarm", "blamed")]).await.status(), 409);
    assert_eq!(log(&world).await, [("mail.seen".to_owned(), "blamed".to_owned())]);
}

/// A database that comes without the data folder it was used with.
async fn cloned(world: &World) {
    let tx = change(world).await;
    let row = installation::ActiveModel {
        name: Set("this".to_owned()),
        fingerprint: Set("of another folder".to_owned()),
        base_url: Set(world.app.base_url().to_owned()),
        beat: Set(1),
        at: Set(world.app.clock.now()),
    };
    row.insert(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn an_owner_vouches_for_the_live_copy() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    cloned(&world).await;
    let address = paths::Mail { event: setting.event }.to_string();
    let vouch = paths::MailCopy { event: setting.event }.to_string();
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let page = organiser.get(&address).await;
    assert!(seen(page).contains("belongs to another data folder"), "{}", seen(page));
    assert!(seen(page).contains("An owner of this event") && !seen(page).contains("I have seen this"));
    assert_eq!(organiser.post(&vouch, &[]).await.status(), 403);
    let alarms = paths::MailAlarms { event: setting.event }.to_string();
    let waved_through = organiser.post(&alarms, &[("alarm", live::ALARM)]).await.status();
    assert_eq!(waved_through, 409, "a doubtful copy is not only seen");
    let doubt = async || live::doubt(&world.app, world.app.db.read()).await.unwrap();
    assert_eq!(doubt().await, Some(live::Doubt::Cloned), "nobody has given their word");
    let mut owner = world.organiser(Role::Owner, setting.event).await;
    owner.get(&address).await;
    let said = seen(owner.press("This is the only live copy: send mail").await);
    assert!(
        said.contains("Noted: this is the only live copy.") && !said.contains("data folder"),
        "{said}"
    );
    assert_eq!(doubt().await, None);
    assert_eq!(owner.post(&vouch, &[]).await.status(), 409);
    assert_eq!(log(&world).await, [("mail.live_copy".to_owned(), "cloned".to_owned())]);
}
