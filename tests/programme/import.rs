//! The agenda of 2021, from its file into the event.
use crate::support::review::{AGENDA_2021, import_agenda, review};
use crate::support::world::World;
use serde_json::Value;
use std::collections::BTreeMap;
use tashawur::db::Actor;
use tashawur::kernel::EventId;
use tashawur::programme::agenda::actions::{AgendaFile, ImportOutcome, Mode, decide, import};
use tashawur::programme::agenda::store::{self as findings, Decision, State};
use tashawur::programme::event::store as events;
use tashawur::programme::session::model::{Kind, Session};
use tashawur::programme::session::store as sessions;

async fn sessions_of(world: &World, event: EventId) -> Vec<Session> {
    sessions::all(world.app.db.read(), event).await.expect("sessions")
}

/// The file with one change.
fn changed(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut file: Value = serde_json::from_slice(AGENDA_2021).expect("JSON");
    change(&mut file);
    file.to_string().into_bytes()
}

#[tokio::test]
async fn the_conference_has_its_figures() {
    let world = World::new().await;
    let conference = review(&world).await.conference;
    let look = import_agenda(&world, conference, AGENDA_2021).await;

    let kept = sessions_of(&world, conference).await;
    assert_eq!(kept.len(), 21);
    let speaking: usize = kept.iter().map(|session| session.speaking_slots().count()).sum();
    let all: usize = kept.iter().map(|session| session.slots.len()).sum();
    assert_eq!((speaking, all - speaking), (40, 8));
    let open_floor: i32 = kept.iter().filter_map(|session| session.open_floor_minutes).sum();
    assert_eq!(open_floor, 335);
    let mut tables: BTreeMap<u8, usize> = BTreeMap::new();
    for session in kept.iter().filter(|session| session.kind == Kind::RoundTable) {
        for objective in &session.objectives {
            *tables.entry(*objective).or_default() += 1;
        }
    }
    assert_eq!(tables, (1..=23).map(|objective| (objective, 1)).collect());

    assert_eq!((look.totals.sessions, look.totals.open_floor_minutes), (21, 335));
    let odd = findings::all(world.app.db.read(), conference).await.expect("findings");
    assert_eq!(odd.len(), look.findings.len());
    assert!(odd.iter().all(|one| one.state == State::Open));
    let first = &kept[0];
    assert_eq!(
        first.starts_at.to_rfc3339(),
        "2021-02-24T07:30:00+00:00",
        "09:30 in Beirut"
    );
}

#[tokio::test]
async fn a_dry_run_keeps_nothing() {
    let world = World::new().await;
    let conference = review(&world).await.conference;
    let file = AgendaFile {
        name: "agenda.json",
        bytes: AGENDA_2021,
        reason: "The agenda changed",
    };
    let outcome = import(&world.app, Actor::System, conference, file, Mode::DryRun).await;
    let Ok(ImportOutcome::Looked(look)) = outcome else {
        panic!("looked at");
    };
    assert_eq!((look.totals.speaking_slots, look.present), (40, 0));
    assert!(sessions_of(&world, conference).await.is_empty());
    assert!(
        findings::all(world.app.db.read(), conference)
            .await
            .expect("findings")
            .is_empty()
    );
}

#[tokio::test]
async fn the_same_agenda_again_changes_no_id_and_counts_the_version_up() {
    let world = World::new().await;
    let conference = review(&world).await.conference;
    import_agenda(&world, conference, AGENDA_2021).await;
    let before = sessions_of(&world, conference).await;
    let sittings_before = events::sittings(world.app.db.read(), conference)
        .await
        .expect("sittings");
    import_agenda(&world, conference, AGENDA_2021).await;
    assert_eq!(before, sessions_of(&world, conference).await);
    let event = events::find(world.app.db.read(), conference)
        .await
        .expect("read")
        .expect("there");
    assert_eq!(event.programme_version, 2);
    let sittings = events::sittings(world.app.db.read(), conference)
        .await
        .expect("sittings");
    let ids = |list: &[tashawur::programme::event::model::Sitting]| list.iter().map(|one| one.id).collect::<Vec<_>>();
    assert_eq!(ids(&sittings), ids(&sittings_before));
}

#[tokio::test]
async fn what_left_the_agenda_leaves_the_event_and_the_rest_stays() {
    let world = World::new().await;
    let conference = review(&world).await.conference;
    import_agenda(&world, conference, AGENDA_2021).await;
    let before = sessions_of(&world, conference).await;
    let shorter = changed(|file| {
        let list = file["sessions"].as_array_mut().expect("sessions");
        list.remove(3);
        list[5]["slots"].as_array_mut().map(Vec::pop);
        list[0]["title_fr"] = "Accueil".into();
    });
    import_agenda(&world, conference, &shorter).await;
    let after = sessions_of(&world, conference).await;
    assert_eq!(after.len(), 20);
    assert_eq!(after[0].title.fr, "Accueil");
    for session in &after {
        let old = before.iter().find(|old| old.code == session.code).expect("known");
        assert_eq!(old.id, session.id);
    }
}

#[tokio::test]
async fn a_dismissal_holds_and_what_was_not_mended_is_open_again() {
    let world = World::new().await;
    let conference = review(&world).await.conference;
    import_agenda(&world, conference, AGENDA_2021).await;
    let db = world.app.db.read();
    let event = events::find(db, conference).await.expect("read").expect("there");
    let list = findings::all(db, conference).await.expect("findings");
    for (finding, state) in [(&list[0], State::Dismissed), (&list[1], State::Resolved)] {
        let decision = Decision {
            state,
            note: "Asked the chair.".into(),
            at: world.app.clock.now(),
        };
        assert!(
            decide(&world.app, Actor::System, &event, finding.id, &decision)
                .await
                .expect("kept")
        );
    }
    import_agenda(&world, conference, AGENDA_2021).await;
    let again = findings::all(db, conference).await.expect("findings");
    assert_eq!(
        (again[0].state, again[0].note.as_deref()),
        (State::Dismissed, Some("Asked the chair."))
    );
    assert_eq!((again[1].state, again[1].note.as_deref()), (State::Open, None));
}

#[tokio::test]
async fn another_zone_is_not_guessed() {
    let world = World::new().await;
    let conference = review(&world).await.conference;
    let elsewhere = changed(|file| file["meta"]["timezone"] = "Africa/Cairo".into());
    let file = AgendaFile {
        name: "agenda.json",
        bytes: &elsewhere,
        reason: "The agenda changed",
    };
    let outcome = import(&world.app, Actor::System, conference, file, Mode::Keep).await;
    assert!(matches!(outcome, Ok(ImportOutcome::OtherZone { .. })), "{outcome:?}");
    assert!(sessions_of(&world, conference).await.is_empty());
}

#[tokio::test]
async fn an_event_without_sittings_gets_them_and_wider_hours_widen_them() {
    let world = World::new().await;
    let dialogue = review(&world).await.dialogue;
    let csv = "code,date,time,kind,title en\nA,2020-10-26,09:00-10:00,opening,Welcome\nB,2020-10-27,10:30-11:30,plenary,One\nC,2020-10-27,13:30-15:00,plenary,Two\n";
    import_agenda(&world, dialogue, csv.as_bytes()).await;
    let sittings = events::sittings(world.app.db.read(), dialogue).await.expect("sittings");
    let hours: Vec<String> = sittings
        .iter()
        .map(|one| format!("{} to {}", one.starts, one.ends))
        .collect();
    assert_eq!(
        hours,
        [
            "2020-10-26T09:00:00 to 2020-10-26T10:00:00",
            "2020-10-27T10:30:00 to 2020-10-27T15:00:00",
            "2020-11-03T11:00:00 to 2020-11-03T14:00:00",
        ]
    );
    assert_eq!(sittings.iter().map(|one| one.position).collect::<Vec<_>>(), [1, 2, 3]);
}
