//! A session moves while offers of its places wait: their letters carry the new hour, and nobody gets two.
use super::gone::strikes_out;
use super::released::Released;
use jiff::ToSpan;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::entities::outbox_message::{self, State};
use tashawur::kernel::Fold;
use tashawur::mail::captured::Captured;
use tashawur::programme::session::store as sessions;

/// An hour later, all of them.
async fn an_hour_later(released: &Released) {
    let world = &released.panel.world;
    let tx = world.app.db.write(tashawur::db::Actor::Command).await.unwrap();
    let event = released.panel.setting.event;
    let zone = tashawur::kernel::Zone::parse("Asia/Beirut").unwrap();
    for mut session in sessions::all(&tx, event).await.unwrap() {
        session.starts = session.starts.saturating_add(1.hour());
        session.ends = session.ends.saturating_add(1.hour());
        session.starts_at = zone.instant(session.starts, Fold::Earlier);
        session.ends_at = zone.instant(session.ends, Fold::Earlier);
        sessions::save(&tx, event, &session).await.unwrap();
    }
    world.commit(tx, "test.move").await;
}

fn hours(letters: &[Captured]) -> Vec<bool> {
    letters.iter().map(|letter| letter.plain.contains("10:30")).collect()
}

#[tokio::test]
async fn the_offer_of_a_moved_session_leaves_with_its_new_hour() {
    let mut released = Released::placed(&[]).await;
    released.release().await;
    an_hour_later(&released).await;
    let letters = released.panel.world.deliver_mail().await;
    let offers: Vec<Captured> = letters
        .into_iter()
        .filter(|letter| letter.subject.starts_with("Please answer"))
        .collect();
    assert_eq!(hours(&offers), [true, true], "{}", offers[0].plain);
    let offers = async || {
        let rows = outbox_message::Entity::find().filter(outbox_message::Column::Letter.eq("offer"));
        rows.all(released.panel.world.app.db.read()).await.unwrap()
    };
    let rows = offers().await;
    let of = |state| rows.iter().filter(|row| row.state == state).count();
    assert_eq!((of(State::Cancelled), of(State::Sent), rows.len()), (2, 2, 4));
    assert!(
        rows.iter()
            .all(|row| row.state == State::Sent || row.reason.as_deref() == Some("moved"))
    );
    released.tick().await;
    released.panel.world.deliver_mail().await;
    assert_eq!(offers().await, rows, "and that was all");
}

#[tokio::test]
async fn what_is_off_stays_off_when_the_session_moves() {
    let released = Released::new().await;
    let mut karim = released.at_offer(released.karim).await;
    karim.press("Accept the place").await;
    let accepted = released.panel.world.deliver_mail().await.remove(0);
    karim.get(&released.mine("offer")).await;
    karim.fill("Reason", "I am abroad").press("Give the place back").await;
    an_hour_later(&released).await;
    let letters = released.panel.world.deliver_mail().await;
    assert_eq!(hours(&letters), [true], "the letter says the new hour");
    strikes_out(&accepted, &letters[0]);
}
