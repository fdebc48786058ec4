//! The organiser's agenda: import in two steps, decide on what is odd, see who may take the slots.
use crate::support::review::{AGENDA_2021, import_agenda, review};
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::entities::audit_entry;
use tashawur::db::entities::role_grant::Role;
use tashawur::kernel::EventId;
use tashawur::programme::agenda::store::{self as findings, State};
use tashawur::programme::session::store as sessions;

const FILE: &str = "File with the agenda";

async fn conference() -> (World, EventId, Visitor) {
    let world = World::new().await;
    let event = review(&world).await.conference;
    let organiser = world.organiser(Role::Organiser, event).await;
    (world, event, organiser)
}

#[tokio::test]
async fn an_agenda_is_looked_at_then_imported() {
    let (_world, event, mut organiser) = conference().await;
    let desk = format!("/organise/events/{event}/agenda");
    let page = organiser.get(&desk).await;
    assert!(page.text().contains("There is no agenda yet"));
    organiser.follow("Import an agenda").await;
    organiser.attach(FILE, "agenda.json", AGENDA_2021);
    let page = organiser.press("Look at the file").await;
    assert_eq!(page.status(), 200);
    assert_eq!(page.heading(), "agenda.json: what would be imported");
    assert_eq!(page.all(".kf dd"), ["21", "40", "8", "335"]);
    assert!(!page.all(".findings li").is_empty());
    assert_eq!(page.all("tbody tr").len(), 21);

    let page = organiser.press("Import this agenda").await;
    assert_eq!(page.address(), format!("{desk}?imported=1"));
    assert!(page.one("[role=status]").contains("The agenda was imported"));
    assert_eq!(page.all(".kf dd"), ["21", "40", "8", "335"]);
    let unions = page
        .all("tbody tr")
        .into_iter()
        .find(|row| row.starts_with("Trade unions"));
    assert_eq!(unions.as_deref(), Some("Trade unions 1 5 6"));
    assert_eq!(page.all(".slot").len(), 21);
}

#[tokio::test]
async fn another_agenda_over_one_people_can_read_needs_a_reason() {
    const WHY: &str = "Why does the agenda change?";
    let (world, event, mut organiser) = conference().await;
    import_agenda(&world, event, AGENDA_2021).await;
    let shorter = "code,date,time,kind,title en\nA,2021-02-24,09:00-10:00,opening,Welcome\n";
    organiser.get(&format!("/organise/events/{event}/agenda/import")).await;
    organiser.attach(FILE, "shorter.csv", shorter.as_bytes());
    let page = organiser.press("Look at the file").await;
    assert_eq!(page.status(), 200);
    for (typed, said) in [(" ", "Write why the agenda changes"), (&*"x".repeat(601), "Shorten")] {
        let page = organiser.fill(WHY, typed).press("Import this agenda").await;
        assert_eq!(page.status(), 422);
        assert!(
            page.field_error(WHY).unwrap().contains(said),
            "{:?}",
            page.field_error(WHY)
        );
        assert_eq!(page.value(WHY).as_deref(), Some(typed), "what was typed is kept");
        let kept = sessions::all(world.app.db.read(), event).await.expect("sessions");
        assert_eq!(kept.len(), 21);
    }
    let page = organiser
        .fill(WHY, "The minister cannot come")
        .press("Import this agenda")
        .await;
    assert!(
        page.one("[role=status]").contains("The agenda was imported"),
        "{}",
        page.text()
    );
    assert_eq!(
        sessions::all(world.app.db.read(), event).await.expect("sessions").len(),
        1
    );
    let imports = audit_entry::Entity::find().filter(audit_entry::Column::Action.eq("agenda.import"));
    let traces = imports.all(world.app.db.read()).await.expect("traces");
    let because = r#""reason":"The minister cannot come""#;
    assert!(traces.iter().any(|line| line.detail.contains(because)), "{traces:?}");
}

#[tokio::test]
async fn what_cannot_be_read_is_said_and_nothing_is_kept() {
    let (world, event, mut organiser) = conference().await;
    let import = format!("/organise/events/{event}/agenda/import");
    organiser.get(&import).await;
    let page = organiser.press("Look at the file").await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.field_error(FILE).as_deref(), Some("Choose a file first."));
    let bad = "code,date,time,kind,title en\nA,2021-02-30,09:00-10:00,opening,Welcome\nA,2021-02-24,9-25,karaoke,Two\n";
    organiser.attach(FILE, "agenda.csv", bad.as_bytes());
    let page = organiser.press("Look at the file").await;
    assert_eq!(page.status(), 422);
    assert!(page.all(".sum li").len() >= 3, "{:?}", page.all(".sum li"));
    organiser.attach(FILE, "agenda.exe", b"MZ\x00\x01\x02\x03");
    assert_eq!(organiser.press("Look at the file").await.status(), 422);
    let elsewhere = String::from_utf8_lossy(AGENDA_2021).replace("Asia/Beirut", "Africa/Cairo");
    organiser.attach(FILE, "agenda.json", elsewhere.as_bytes());
    let page = organiser.press("Look at the file").await;
    assert!(page.one(".sum li").contains("Cairo"), "{}", page.one(".sum li"));
    let page = organiser.get(&format!("/organise/events/{event}/agenda")).await;
    assert!(page.text().contains("There is no agenda yet"));
    assert!(
        findings::all(world.app.db.read(), event)
            .await
            .expect("read")
            .is_empty()
    );
}

#[tokio::test]
async fn a_finding_is_decided_with_a_note_and_opened_again() {
    let (world, event, mut organiser) = conference().await;
    import_agenda(&world, event, AGENDA_2021).await;
    let all = findings::all(world.app.db.read(), event).await.expect("findings");
    let desk = format!("/organise/events/{event}/agenda");
    let (note, action) = (format!("note-{}", all[0].id), format!("{desk}/findings/{}", all[0].id));
    let open = organiser.get(&desk).await.all(".findings > li form").len();
    assert_eq!(open, all.len());

    let page = organiser
        .post(&action, &[("decision", "dismissed"), (&note, "  ")])
        .await;
    assert_eq!(page.status(), 422);
    assert!(page.one(".sum li").starts_with("Write a note"));
    let long = "x".repeat(2_001);
    let page = organiser
        .post(&action, &[("decision", "dismissed"), (&note, &long)])
        .await;
    assert_eq!(page.status(), 422);
    assert!(page.html().contains(&long), "what was typed is kept");

    let page = organiser
        .post(&action, &[("decision", "dismissed"), (&note, "Lunch is 45 minutes.")])
        .await;
    assert!(page.one("[role=status]").contains("Your decision was kept"));
    assert!(page.text().contains("Lunch is 45 minutes."));
    let state = findings::all(world.app.db.read(), event).await.expect("findings")[0].state;
    assert_eq!(state, State::Dismissed);
    organiser.press("Open again").await;
    let state = findings::all(world.app.db.read(), event).await.expect("findings")[0].state;
    assert_eq!(state, State::Open);
}

#[tokio::test]
async fn another_events_finding_is_no_page_and_a_viewer_only_reads() {
    let (world, event, _) = conference().await;
    import_agenda(&world, event, AGENDA_2021).await;
    let finding = findings::all(world.app.db.read(), event).await.expect("findings")[0].id;
    let elsewhere = world.event(|_| ()).await.event;
    let mut stranger = world.organiser(Role::Owner, elsewhere).await;
    let note = format!("note-{finding}");
    let action = format!("/organise/events/{elsewhere}/agenda/findings/{finding}");
    let page = stranger
        .post(&action, &[("decision", "resolved"), (&note, "Mine now.")])
        .await;
    assert_eq!(page.status(), 404);
    let mut viewer = world.organiser(Role::Viewer, event).await;
    let page = viewer.get(&format!("/organise/events/{event}/agenda")).await;
    assert_eq!(page.status(), 200);
    assert!(page.all(".findings form").is_empty());
    assert_eq!(page.link("Import an agenda"), None);
}

#[tokio::test]
async fn the_largest_file_passes_both_steps() {
    let (_world, event, mut organiser) = conference().await;
    organiser.get(&format!("/organise/events/{event}/agenda")).await;
    organiser.follow("Import an agenda").await;
    let mut file = AGENDA_2021.to_vec();
    file.resize(3_500_001, b' ');
    organiser.attach(FILE, "agenda.json", &file);
    assert_eq!(organiser.press("Look at the file").await.status(), 422, "one byte more");
    file.pop();
    organiser.attach(FILE, "agenda.json", &file);
    let page = organiser.press("Look at the file").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    let page = organiser.press("Import this agenda").await;
    assert!(page.address().ends_with("?imported=1"), "{}", page.address());
}
