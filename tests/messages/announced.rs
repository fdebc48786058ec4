//! Announcements to those who speak in one session; and what they say of dates that move while they wait.
use super::announcements::{new, rows, three, written};
use super::mail_decisions::seen;
use super::remind::change_sittings;
use crate::speakers::released::Released;
use crate::support::seed::Setting;
use crate::support::world::World;
use jiff::ToSpan;
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use tashawur::db::Actor;
use tashawur::db::entities::outbox_message::{self, State};
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::speaking_offer;
use tashawur::paths;

/// Karim has accepted his place in the opening, Mona has not answered; the others hold none.
#[tokio::test]
async fn those_who_speak_in_a_session_are_reached_and_nobody_else() {
    let mut released = Released::new().await;
    released.at_offer(released.karim).await.press("Accept the place").await;
    released.panel.world.deliver_mail().await;
    let event = released.panel.setting.event;
    let page = released.rana.get(&new(event, "status=confirmed")).await;
    assert!(page.text().contains("Speakers and moderators of"), "{}", page.text());
    let [opening, water] = [0, 1].map(|at| released.panel.sessions[at].id);
    let query = format!("status=confirmed&session={opening}");
    let said = seen(&written(&mut released.rana, event, &query).await);
    for part in ["1 person gets a letter", "Karim Fares", "Get the letter 1"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(!said.contains("Mona Ben Ali"), "{said}");
    released.rana.press("Send it to 1 person").await;
    // He steps back before it has left.
    let world = &released.panel.world;
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let gone = speaking_offer::ActiveModel {
        id: Set(released.offers(released.karim).await[0].id),
        state: Set(speaking_offer::State::Declined),
        live_slot_id: Set(None),
        ..Default::default()
    };
    gone.update(&tx).await.unwrap();
    world.commit(tx, "test.back").await;
    let left: Vec<String> = released
        .panel
        .world
        .deliver_mail()
        .await
        .into_iter()
        .map(|it| it.subject)
        .collect();
    assert!(!left.contains(&"Another room".to_owned()), "{left:?}");
    let query = format!("status=confirmed&session={water}");
    let said = seen(&written(&mut released.rana, event, &query).await);
    assert!(said.contains("Nobody gets a letter"), "{said}");
}

async fn two_days_later(world: &World, setting: &Setting) {
    change_sittings(world, setting, |sitting| {
        sitting.starts = sitting.starts.saturating_add(2.days());
        sitting.ends = sitting.ends.saturating_add(2.days());
    })
    .await;
}

#[tokio::test]
async fn an_announcement_that_waits_leaves_with_the_present_date() {
    let world = World::new().await;
    let setting = three(&world).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser.get(&new(setting.event, "status=not_answered")).await;
    let body = "Dear {{ name }},\n\nbring your papers on {{ when }}.\n\n[My page]({{ link }})";
    organiser.fill("subject_en", "Papers").fill("body_en", body);
    organiser.press("Keep it and see whom it reaches").await;
    organiser.press("Send it to 3 people").await;
    two_days_later(&world, &setting).await;
    let page = paths::ReminderMove { event: setting.event }.to_string();
    let said = seen(organiser.get(&page).await);
    assert!(said.contains("3 letters of announcements have not left yet"), "{said}");
    let sent = world.deliver_mail().await;
    assert_eq!(sent.len(), 3);
    for letter in &sent {
        assert!(letter.plain.contains("Friday 26 February 2021"), "{}", letter.plain);
    }
    let all = outbox_message::Entity::find().all(world.app.db.read()).await.unwrap();
    let of = |state| all.iter().filter(|row| row.state == state).count();
    assert_eq!((of(State::Sent), of(State::Cancelled), all.len()), (3, 3, 6));
    let said = seen(organiser.get(&page).await);
    assert!(!said.contains("have not left yet"), "{said}");
}

/// A date that its text does not state makes no letter untrue.
#[tokio::test]
async fn an_announcement_that_states_no_date_is_not_written_anew() {
    let world = World::new().await;
    let setting = three(&world).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    written(&mut organiser, setting.event, "status=not_answered").await;
    organiser.press("Send it to 3 people").await;
    two_days_later(&world, &setting).await;
    assert_eq!(world.deliver_mail().await.len(), 3);
    assert_eq!(rows(&world).await, 3);
}
