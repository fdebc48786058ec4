//! What a letter states is true when it leaves: dates that moved meanwhile are stated anew, once.
use super::remind::{SAMI, TEN, attend, change_event, change_sittings, confirmed, given, tick_at};
use crate::participation::invited::{MONA, invited};
use crate::support::seed::Setting;
use crate::support::world::World;
use jiff::ToSpan;
use sea_orm::{EntityTrait, QueryOrder};
use tashawur::db::entities::outbox_message::{self, State};
use tashawur::kernel::{BatchId, Localized};
use tashawur::mail::letter::LetterKind;
use tashawur::mail::outbox::{Cause, Lane, NewMessage, Recipient, counts, enqueue_batch};
use tashawur::mail::template::Values;
use tashawur::messages::reminder::model::Offset;
use tashawur::participation::invitation::letters as invitation;
use tashawur::participation::occasion::Occasion;

async fn rows(world: &World) -> Vec<outbox_message::Model> {
    // Taken back first, in the order of their successors.
    let rows = outbox_message::Entity::find().order_by_asc(outbox_message::Column::DedupeKey);
    rows.all(world.app.db.read()).await.unwrap()
}

fn ends(rows: &[outbox_message::Model]) -> Vec<(State, Option<&str>)> {
    rows.iter().map(|row| (row.state, row.reason.as_deref())).collect()
}

/// An invitation in the queue that states the dates of now.
async fn queued_invitation(world: &World, setting: &Setting) -> BatchId {
    invited(world, setting, &MONA).await;
    let c = world.app.db.read();
    let sent = tashawur::db::entities::invitation::Entity::find()
        .one(c)
        .await
        .unwrap()
        .unwrap();
    let occasion = Occasion::find(c, setting.event).await.unwrap().unwrap();
    let mut values: Values = invitation::stated(&occasion, MONA.lang).values;
    values.insert("name".to_owned(), MONA.name.to_owned());
    let message = NewMessage {
        event: Some(setting.event),
        letter: LetterKind::Invitation,
        lane: Lane::Bulk,
        dedupe_key: "inv/1".to_owned(),
        to: Recipient {
            name: MONA.name.to_owned(),
            address: tashawur::kernel::EmailAddress::parse(MONA.email).unwrap(),
            lang: MONA.lang,
        },
        values,
        link: Some(sent.link_id),
        calendar: None,
        not_before: None,
        expires_at: None,
        cause: Cause {
            kind: invitation::CAUSE,
            id: Some(sent.id.uuid()),
        },
    };
    let tx = super::outgoing::change(world).await;
    let batch = enqueue_batch(&world.app, &tx, setting.event, vec![message])
        .await
        .unwrap();
    tx.commit().await.unwrap();
    batch.id
}

async fn by_two_days(world: &World, setting: &Setting) {
    change_sittings(world, setting, |sitting| {
        sitting.starts = sitting.starts.saturating_add(2.days());
        sitting.ends = sitting.ends.saturating_add(2.days());
    })
    .await;
}

#[tokio::test]
async fn a_queued_invitation_leaves_with_the_new_date() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let batch = queued_invitation(&world, &setting).await;
    by_two_days(&world, &setting).await;
    let sent = world.deliver_mail().await;
    assert_eq!(sent.len(), 1);
    assert!(sent[0].plain.contains("Friday 26 February 2021"), "{}", sent[0].plain);
    assert!(!sent[0].plain.contains("24 February"), "{}", sent[0].plain);
    let rows = rows(&world).await;
    assert_eq!(ends(&rows), [(State::Cancelled, Some("moved")), (State::Sent, None)]);
    assert_eq!(rows[1].dedupe_key, format!("inv/1~{}", rows[0].id));
    assert_ne!(rows[0].mime_id, rows[1].mime_id);
    let counts = counts(world.app.db.read(), batch).await.unwrap();
    assert!(counts.adds_up(), "{counts:?}");
    assert_eq!((counts.planned, counts.sent, counts.cancelled), (2, 1, 1));
}

/// There and back again, and there once more: each time one letter, and only the last leaves.
#[tokio::test]
async fn a_date_that_moves_to_and_fro_is_stated_once() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let batch = queued_invitation(&world, &setting).await;
    let moves = [("+2", 26), ("-2", 24), ("+2", 26)];
    for (at, (way, day)) in moves.into_iter().enumerate() {
        change_sittings(&world, &setting, |sitting| {
            let days = if way == "+2" { 2.days() } else { (-2).days() };
            sitting.starts = sitting.starts.saturating_add(days);
            sitting.ends = sitting.ends.saturating_add(days);
        })
        .await;
        // The relay is not there yet: the letter is looked at, and waits.
        let wanted = std::sync::Arc::new(tashawur::jobs::Causes { app: world.app.clone() });
        let smtp = tashawur::mail::delivery::Transport::parse("smtp://127.0.0.1:1?tls=none").unwrap();
        let stop = tokio_util::sync::CancellationToken::new();
        let mut worker = tashawur::mail::worker::Worker::with(smtp, &world.app, wanted, stop).unwrap();
        worker.drain().await.unwrap();
        let rows = rows(&world).await;
        assert_eq!(rows.len(), at + 2, "one successor for each that was taken back");
        let open: Vec<_> = rows.iter().filter(|row| row.state == State::Queued).collect();
        assert_eq!(open.len(), 1);
        assert!(
            open[0].params.contains(&format!("{day} February")),
            "{}",
            open[0].params
        );
    }
    assert_eq!(world.deliver_mail().await.len(), 1);
    let counts = counts(world.app.db.read(), batch).await.unwrap();
    assert_eq!((counts.planned, counts.sent, counts.cancelled), (4, 1, 3));
}

/// The reminder's own hour stands; the place it states does not.
#[tokio::test]
async fn a_queued_reminder_states_the_new_place_and_keeps_its_calendar() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    confirmed(&world, &setting, &SAMI).await;
    given(&world, &[attend(&world, &setting, Offset::Days(1, TEN))]).await;
    assert_eq!(tick_at(&world, "2021-02-23T08:00:00Z").await, 1);
    change_event(&world, &setting, |event| {
        event.place = Localized::new("طرابلس", "Tripoli", "Tripoli");
    })
    .await;
    let sent = world.deliver_mail().await;
    assert_eq!(sent.len(), 1);
    assert!(
        sent[0].plain.contains("طرابلس") && !sent[0].plain.contains("بيروت —"),
        "{}",
        sent[0].plain
    );
    assert!(
        sent[0]
            .calendar
            .as_deref()
            .unwrap_or_default()
            .contains("LOCATION:طرابلس")
    );
    assert_eq!(
        ends(&rows(&world).await),
        [(State::Cancelled, Some("moved")), (State::Sent, None)]
    );
}

/// Between the claim and the relay's "go on" the date moves: nothing leaves, and the next claim states it anew.
#[tokio::test]
async fn a_date_that_moves_between_claim_and_marker_is_stopped_there() {
    use crate::support::smtp::{Relay, Reply, Script};
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    queued_invitation(&world, &setting).await;
    let relay = Relay::start(Script::default().on("data", &[Reply::After(300, "354 go on")])).await;
    let wanted = std::sync::Arc::new(tashawur::jobs::Causes { app: world.app.clone() });
    let smtp = format!("smtp://127.0.0.1:{}?tls=none&connections=1", relay.port);
    let smtp = tashawur::mail::delivery::Transport::parse(&smtp).unwrap();
    let stop = tokio_util::sync::CancellationToken::new();
    let mut worker = tashawur::mail::worker::Worker::with(smtp, &world.app, wanted, stop).unwrap();
    let (round, ()) = tokio::join!(worker.round(), async {
        while !relay.seen().commands.iter().any(|command| command == "DATA") {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        by_two_days(&world, &setting).await;
    });
    assert_eq!((round.unwrap().released, relay.taken()), (1, 0));
    worker.drain().await.unwrap();
    assert_eq!(relay.taken(), 1);
    assert!(
        relay.seen().taken[0].contains("26 February"),
        "{}",
        relay.seen().taken[0]
    );
}
