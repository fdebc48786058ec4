//! One move, one letter: who holds a place in the programme reads of it by the letter of that place, everybody else by
//! the general one.
use super::date_changes::letters;
use super::remind::{SAMI, change_event, change_sittings, confirmed};
use crate::speakers::released::{Released, read};
use jiff::ToSpan;
use sea_orm::EntityTrait;
use std::collections::BTreeMap;
use tashawur::db::Actor;
use tashawur::db::entities::place_change::{self, Kind};
use tashawur::kernel::{Fold, Localized};
use tashawur::mail::captured::Captured;
use tashawur::paths;
use tashawur::programme::event::store as events;
use tashawur::programme::session::store as sessions;

/// Karim's place is confirmed, Mona's waits for her answer; Hala, Nadia, Ziad and Sami come and hold none.
async fn told() -> Released {
    let mut released = Released::new().await;
    released.at_offer(released.karim).await.press("Accept the place").await;
    confirmed(&released.panel.world, &released.panel.setting, &SAMI).await;
    released.tick().await;
    released.panel.world.deliver_mail().await;
    let offers = released.offers_page();
    released.rana.get(&offers).await;
    released.rana.press("Tick off without a letter").await;
    released
}

/// The meeting and its sessions, two days later.
async fn moves(released: &Released) {
    let (world, setting) = (&released.panel.world, &released.panel.setting);
    change_sittings(world, setting, |sitting| {
        sitting.starts = sitting.starts.saturating_add(2.days());
        sitting.ends = sitting.ends.saturating_add(2.days());
    })
    .await;
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let event = events::find(&tx, setting.event).await.unwrap().unwrap();
    for mut session in sessions::all(&tx, setting.event).await.unwrap() {
        session.starts = session.starts.saturating_add(2.days());
        session.ends = session.ends.saturating_add(2.days());
        session.starts_at = event.zone.instant(session.starts, Fold::Earlier);
        session.ends_at = event.zone.instant(session.ends, Fold::Earlier);
        sessions::save(&tx, setting.event, &session).await.unwrap();
    }
    events::count_up_programme(&tx, setting.event).await.unwrap();
    world.commit(tx, "test.move").await;
    released.tick().await;
}

/// How many letters somebody got, of those who are greeted.
fn each(sent: &[Captured]) -> BTreeMap<&str, usize> {
    let mut each = BTreeMap::new();
    for letter in sent {
        *each.entry(letter.address.as_str()).or_default() += 1;
    }
    each
}

fn to<'a>(sent: &'a [Captured], name: &str) -> &'a Captured {
    let mut theirs = sent.iter().filter(|letter| letter.plain.contains(name));
    theirs.next().expect("a letter to them")
}

async fn untold(released: &Released) -> usize {
    let all = place_change::Entity::find()
        .all(released.panel.world.app.db.read())
        .await;
    let moved = all.unwrap().into_iter().filter(|one| one.kind == Kind::Moved);
    moved.filter(|one| one.told_at.is_none()).count()
}

#[tokio::test]
async fn a_speaker_and_an_attendee_get_one_letter_each_about_one_move() {
    let mut released = told().await;
    moves(&released).await;
    let page = paths::Reminders {
        event: released.panel.setting.event,
    }
    .to_string();
    let said = read(released.rana.get(&page).await);
    assert!(said.contains("2 of them hold places in the programme"), "{said}");
    released.rana.press("Send the letter to 6 people").await;
    assert_eq!(untold(&released).await, 0, "nothing is left to tell");
    for _ in 0..2 {
        released.tick().await;
    }
    let sent = released.panel.world.deliver_mail().await;
    assert_eq!(sent.len(), 6, "{:?}", each(&sent));
    assert!(each(&sent).values().all(|letters| *letters == 1), "{:?}", each(&sent));
    let karim = to(&sent, "Karim Fares");
    assert!(
        karim.subject.starts_with("The programme has changed"),
        "{}",
        karim.subject
    );
    assert!(karim.plain.contains("Friday 26 February 2021"), "{}", karim.plain);
    let times = karim.calendar.as_deref().expect("his calendar");
    assert!(
        times.contains("UID:speaking-") && times.matches("BEGIN:VEVENT").count() == 2,
        "session and day: {times}"
    );
    assert_eq!(times.matches("DTSTART:20210226T073000Z").count(), 2, "{times}");
    let sami = sent.iter().find(|letter| letter.address == SAMI.email).unwrap();
    assert!(sami.plain.contains("26 شباط/فبراير 2021"), "{}", sami.plain);
    assert_eq!(letters(&released.panel.world).await.len(), 4);
}

#[tokio::test]
async fn whoever_was_told_about_their_place_is_not_told_again() {
    let mut released = told().await;
    moves(&released).await;
    let offers = released.offers_page();
    released.rana.get(&offers).await;
    released.rana.press("Write to the people named, and tick off").await;
    assert_eq!(released.panel.world.deliver_mail().await.len(), 2);
    let page = paths::Reminders {
        event: released.panel.setting.event,
    }
    .to_string();
    let said = read(released.rana.get(&page).await);
    assert!(!said.contains("hold places in the programme"), "{said}");
    released.rana.press("Send the letter to 4 people").await;
    let sent = released.panel.world.deliver_mail().await;
    assert_eq!(sent.len(), 4, "{:?}", each(&sent));
    assert!(sent.iter().all(|letter| !letter.plain.contains("Karim Fares")));
}

/// Another hall is a fact that the letter of a place does not state.
#[tokio::test]
async fn what_the_letter_of_a_place_does_not_say_is_said_to_everybody() {
    let mut released = told().await;
    change_event(&released.panel.world, &released.panel.setting, |event| {
        event.place = Localized::new("قاعة أخرى", "Another hall", "Une autre salle");
    })
    .await;
    moves(&released).await;
    let page = paths::Reminders {
        event: released.panel.setting.event,
    }
    .to_string();
    released.rana.get(&page).await;
    released.rana.press("Send the letter to 6 people").await;
    let sent = released.panel.world.deliver_mail().await;
    assert_eq!(sent.len(), 6, "{:?}", each(&sent));
    assert!(to(&sent, "Karim Fares").plain.contains("Another hall"));
    assert_eq!(untold(&released).await, 2, "the hours of the places are another matter");
}
