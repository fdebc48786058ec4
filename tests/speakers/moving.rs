//! The ground under an offer changes: the session has other hours, the meeting is called off; whom it touches is told.
use super::released::{Released, read, subjects};
use crate::participation::invited::whole_database;
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use tashawur::db::entities::speaking_offer::State;
use tashawur::db::entities::{event, place_change, session};
use tashawur::db::{Actor, Audit};

async fn commit(released: &Released, tx: tashawur::db::WriteTx) {
    let line = Audit {
        at: released.panel.world.app.clock.now(),
        action: "test.move",
        process: None,
        event: None,
        subject: "test",
        subject_id: None,
        detail: String::new(),
    };
    tx.audit(line).await.unwrap();
    tx.commit().await.unwrap();
}

/// As an agenda or another zone would.
async fn move_to(released: &Released, starts: &str, ends: &str) {
    let tx = released.panel.world.app.db.write(Actor::Command).await.unwrap();
    let at = |text: &str| -> chrono::DateTime<chrono::Utc> { text.parse().unwrap() };
    let civil = |text: &str| {
        let local = at(text) + chrono::Duration::hours(2);
        local.format("%Y-%m-%dT%H:%M").to_string()
    };
    let row = session::ActiveModel {
        id: Set(released.panel.sessions[0].id),
        starts: Set(civil(starts)),
        ends: Set(civil(ends)),
        starts_at: Set(at(starts)),
        ends_at: Set(at(ends)),
        ..Default::default()
    };
    row.update(&tx).await.unwrap();
    commit(released, tx).await;
}

async fn changes(released: &Released) -> Vec<place_change::Model> {
    let db = released.panel.world.app.db.read();
    place_change::Entity::find().all(db).await.unwrap()
}

fn sequence(file: &str) -> u32 {
    let mut lines = file.lines();
    let line = lines.find_map(|line| line.strip_prefix("SEQUENCE:")).expect("a number");
    line.trim().parse().expect("a number")
}

#[tokio::test]
async fn a_session_that_moves_counts_the_calendar_up_and_one_press_tells() {
    let mut released = Released::new().await;
    let mut karim = released.at_offer(released.karim).await;
    karim.press("Accept the place").await;
    let before = karim.get(&released.mine("speaking.ics")).await.html();
    released.panel.world.deliver_mail().await;
    let offers = released.offers_page();
    released.rana.get(&offers).await;
    released.rana.press("Tick off without a letter").await;

    move_to(&released, "2021-02-24T09:30:00Z", "2021-02-24T10:30:00Z").await;
    for _ in 0..3 {
        released.tick().await;
    }
    let moved = changes(&released).await;
    let kinds: Vec<_> = moved
        .iter()
        .filter(|one| one.kind == place_change::Kind::Moved)
        .collect();
    assert_eq!(kinds.len(), 2, "Karim's place and Mona's, once each: {moved:?}");
    let after = karim.get(&released.mine("speaking.ics")).await.html();
    assert_eq!(sequence(&after), sequence(&before) + 1);
    assert!(after.contains("DTSTART:20210224T093000Z"), "{after}");
    let text = read(karim.get(&released.mine("speaking")).await);
    assert!(text.contains("11:30"), "{text}");
    let mona = released.offers(released.mona).await;
    let kept = mona[0].deadline_at;
    assert_eq!(
        kept,
        mona[0].offered_at + chrono::Duration::hours(24),
        "the deadline stands"
    );
    let sent = subjects(&released.panel.world.deliver_mail().await);
    assert!(
        !sent.iter().any(|one| one.starts_with("The programme")),
        "nobody is told by itself: {sent:?}"
    );

    let text = read(released.rana.get(&offers).await);
    assert!(text.contains("The session of Karim Fares has other hours"), "{text}");
    let page = released.rana.press("Write to the people named, and tick off").await;
    assert!(read(page).contains("2 letters are on their way"), "{}", read(page));
    let letters = released.panel.world.deliver_mail().await;
    assert_eq!(subjects(&letters), ["The programme has ch", "The programme has ch"]);
    let his = letters
        .iter()
        .find(|letter| letter.plain.contains("Karim Fares"))
        .unwrap();
    assert!(
        his.plain.contains("has other hours") && his.plain.contains("11:30"),
        "{}",
        his.plain
    );
    assert!(
        his.calendar
            .as_deref()
            .is_some_and(|file| sequence(file) == sequence(&after))
    );
    // Ticked off: a second press from an old page writes nothing.
    let ids: Vec<String> = moved.iter().map(|one| one.id.to_string()).collect();
    let mut fields = vec![("act", "write")];
    fields.extend(ids.iter().map(|id| ("change", id.as_str())));
    let page = released.rana.post(&offers, &fields).await;
    assert!(read(page).contains("Nobody had to be written to"), "{}", read(page));
    assert!(released.panel.world.deliver_mail().await.is_empty());
    let before = whole_database(&released.panel.world).await;
    let page = released
        .rana
        .post(&offers, &[("act", "write"), ("change", "nonsense")])
        .await;
    assert_eq!(page.status(), 400);
    assert_eq!(whole_database(&released.panel.world).await, before);
}

#[tokio::test]
async fn a_deadline_never_stands_behind_the_beginning() {
    let released = Released::new().await;
    // Offered on the 17th for a day; the session comes forward to the next morning: the last day, so two hours.
    move_to(&released, "2021-02-18T06:00:00Z", "2021-02-18T07:00:00Z").await;
    released.tick().await;
    let mona = released.offers(released.mona).await.remove(0);
    assert_eq!(mona.deadline_at, mona.offered_at + chrono::Duration::hours(2));
    assert_eq!((mona.state, mona.moves), (State::Offered, 1));
}

#[tokio::test]
async fn a_meeting_that_is_called_off_takes_its_offers_back() {
    let released = Released::new().await;
    released.send_reserves().await;
    let mut karim = released.at_offer(released.karim).await;
    karim.press("Accept the place").await;
    released.panel.world.deliver_mail().await;
    let tx = released.panel.world.app.db.write(Actor::Command).await.unwrap();
    let row = event::ActiveModel {
        id: Set(released.panel.setting.event),
        state: Set(event::State::Cancelled),
        ..Default::default()
    };
    row.update(&tx).await.unwrap();
    commit(&released, tx).await;
    for _ in 0..3 {
        released.tick().await;
    }
    for who in [released.karim, released.mona] {
        let offer = released.offers(who).await.remove(0);
        assert_eq!(
            (offer.state, offer.reason.as_deref()),
            (State::Withdrawn, Some("The meeting has been cancelled."))
        );
    }
    assert!(released.offers(released.hala).await.is_empty(), "no reserve is asked");
    let letters = released.panel.world.deliver_mail().await;
    assert_eq!(subjects(&letters), ["The place offered to", "The place offered to"]);
    assert!(
        letters
            .iter()
            .all(|letter| letter.plain.contains("The meeting has been cancelled."))
    );
    let his = letters
        .iter()
        .find(|letter| letter.plain.contains("Karim Fares"))
        .unwrap();
    assert!(
        his.calendar
            .as_deref()
            .is_some_and(|file| file.contains("METHOD:CANCEL"))
    );
}
