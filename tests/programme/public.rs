//! What everybody may open: home, process, event, agenda, calendar file.
use crate::support::review::{AGENDA_2021, import_agenda, review};
use crate::support::world::World;
use tashawur::kernel::Zone;
use tashawur::programme::event::model::{OpenTo, State};

const CONFERENCE: &str = "/events/conference-2021";

async fn conference() -> World {
    let world = World::new().await;
    let conference = review(&world).await.conference;
    import_agenda(&world, conference, AGENDA_2021).await;
    world
}

#[tokio::test]
async fn the_event_speaks_three_languages() {
    let world = conference().await;
    let mut visitor = world.visitor();
    for (lang, dir, deadline, hour) in [
        (
            "en",
            "ltr",
            "Registration is open until Sunday 21 February 2021, 23:59, Beirut time (UTC+2)",
            "09:30 to 10:00",
        ),
        (
            "ar",
            "rtl",
            "التسجيل مفتوح حتى الأحد 21 شباط/فبراير 2021، الساعة 23:59 بتوقيت بيروت (UTC+2)",
            "09:30 إلى 10:00",
        ),
        (
            "fr",
            "ltr",
            "Inscriptions ouvertes jusqu’au dimanche 21 février 2021 à 23:59, heure de Beyrouth (UTC+2)",
            "09:30 à 10:00",
        ),
    ] {
        let page = visitor.get(&format!("/{lang}{CONFERENCE}")).await;
        assert_eq!(page.status(), 200);
        assert_eq!(page.language(), (lang.to_owned(), dir.to_owned()));
        assert_eq!(page.one(".open"), deadline);
        assert_eq!(page.one(".slot .time"), hour);
        assert_eq!(page.all(".slot").len(), 21);
        let html = page.html();
        for other in ["ar", "en", "fr"] {
            assert!(html.contains(&format!("hreflang=\"{other}\" href=\"/{other}{CONFERENCE}\"")));
        }
    }
}

#[tokio::test]
async fn what_is_missing_in_a_language_is_shown_as_such() {
    let world = conference().await;
    let mut visitor = world.visitor();
    let page = visitor.get(&format!("/fr{CONFERENCE}/agenda")).await;
    assert_eq!(
        page.one("h4"),
        "Registration of participants (pas encore disponible en français)"
    );
    assert!(
        page.html()
            .contains("<bdi lang=\"en\" dir=\"ltr\">Registration of participants</bdi>")
    );
    assert!(
        page.text()
            .contains("Certains textes de cet ordre du jour ne sont pas encore disponibles en français")
    );
    let english = visitor.get(&format!("/en{CONFERENCE}/agenda")).await;
    assert!(!english.text().contains("not yet available"));
}

#[tokio::test]
async fn the_page_is_light_enough_for_a_slow_network() {
    let world = conference().await;
    let mut visitor = world.visitor().with_header("accept-encoding", "gzip");
    for lang in ["ar", "en", "fr"] {
        let page = visitor.get(&format!("/{lang}{CONFERENCE}")).await;
        assert_eq!(page.header("content-encoding"), Some("gzip"));
        let kilobytes = page.body().len() / 1024;
        assert!(kilobytes < 20, "{lang}: {kilobytes} KB of HTML, packed");
    }
}

#[tokio::test]
async fn slots_say_who_may_take_them_and_for_how_long() {
    let world = conference().await;
    let mut visitor = world.visitor();
    let page = visitor.get(&format!("/en{CONFERENCE}")).await;
    let chips = page.all(".roles li");
    for chip in [
        "Speaking slot: Trade unions, 5 minutes",
        "6 speaking slots: Member State, 5 minutes each",
        "Executive Secretary, ESCWA",
        "Open floor, 50 minutes",
        "Moderator: all stakeholder groups",
    ] {
        assert!(chips.iter().any(|one| one == chip), "{chip} is not among {chips:#?}");
    }
    let free = page.all(".roles .free");
    assert!(
        free.iter()
            .all(|chip| !chip.contains("Member State") && !chip.contains("ESCWA"))
    );
}

#[tokio::test]
async fn the_readers_hours_stand_beside_without_a_script() {
    let world = conference().await;
    let mut visitor = world.visitor();
    visitor.get(&format!("/en{CONFERENCE}/agenda")).await;
    visitor.fill("Show the times of another place as well", "Tunis (UTC+1)");
    let page = visitor.press("Show").await;
    assert_eq!(page.address(), format!("/en{CONFERENCE}/agenda?zone=Africa%2FTunis"));
    assert_eq!(page.one(".slot .small.muted"), "Wednesday, 08:30 to 09:00, Tunis");
    assert!(
        page.html()
            .contains(&format!("/ar{CONFERENCE}/agenda?zone=Africa/Tunis"))
    );
    let far = visitor
        .get(&format!("/en{CONFERENCE}/agenda?zone=Pacific/Auckland"))
        .await;
    assert!(
        far.text().contains("Thursday, 01:50 to 02:55, Auckland"),
        "another day there"
    );
    let event = visitor.get(&format!("/en{CONFERENCE}?zone=Africa/Tunis")).await;
    assert!(
        event
            .one(".open")
            .contains("(Sunday 21 February 2021, 22:59, Tunis time (UTC+1))")
    );

    let refused = visitor.get(&format!("/en{CONFERENCE}/agenda?zone=EST")).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.field_error("Show the times of another place as well").is_some());
    assert_eq!(refused.all(".slot").len(), 21, "and the agenda stays");
}

#[tokio::test]
async fn the_calendar_has_one_entry_a_session_and_counts_versions() {
    let world = World::new().await;
    let event = review(&world).await.conference;
    import_agenda(&world, event, AGENDA_2021).await;
    let mut visitor = world.visitor();
    let read = |file: &str| -> Vec<String> { file.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect() };
    let page = visitor.get(&format!("/en{CONFERENCE}/agenda.ics")).await;
    assert_eq!(page.header("content-type"), Some("text/calendar; charset=utf-8"));
    let first = read(&page.html());
    import_agenda(&world, event, AGENDA_2021).await;
    let second = read(&visitor.get(&format!("/ar{CONFERENCE}/agenda.ics")).await.html());
    let of = |lines: &[String], name: &str| -> Vec<String> {
        lines.iter().filter(|line| line.starts_with(name)).cloned().collect()
    };
    assert_eq!(of(&first, "BEGIN:VEVENT").len(), 21);
    assert_eq!(of(&first, "DTSTART")[0], "DTSTART:20210224T073000Z");
    assert_eq!(of(&first, "UID"), of(&second, "UID"));
    assert!(of(&first, "SEQUENCE").iter().all(|line| line == "SEQUENCE:1"));
    assert!(of(&second, "SEQUENCE").iter().all(|line| line == "SEQUENCE:2"));
    assert_eq!(of(&second, "SUMMARY")[0], "SUMMARY:تسجيل المشاركين");
}

#[tokio::test]
async fn a_cancelled_event_says_so_and_asks_nobody_in() {
    let world = World::new().await;
    let seeded = world.event(|event| event.state = State::Cancelled).await;
    let mut visitor = world.visitor();
    let page = visitor.get(&format!("/en/events/{}", seeded.slug)).await;
    assert!(page.one(".hero").contains("This meeting is cancelled"));
    assert_eq!(page.link("Register to take part"), None);
    assert!(visitor.get("/en").await.one(".event").contains("Cancelled"));
    let file = visitor
        .get(&format!("/en/events/{}/agenda.ics", seeded.slug))
        .await
        .html();
    assert!(file.contains("METHOD:CANCEL"));
}

#[tokio::test]
async fn the_door_is_open_by_invitation_not_yet_closed_and_over() {
    let world = World::new().await;
    let open = world.event(|_| ()).await.slug;
    let invited = world
        .event(|event| {
            event.slug = "by-invitation".into();
            event.open_to = OpenTo::InvitedOnly;
        })
        .await;
    let mut visitor = world.visitor();
    let page = visitor.get(&format!("/en/events/{open}")).await;
    assert_eq!(
        page.link("Register to take part"),
        Some(format!("/en/events/{open}/register"))
    );
    let page = visitor.get(&format!("/en/events/{}", invited.slug)).await;
    assert!(page.text().contains("Registration is by invitation"));
    assert_eq!(page.link("Register to take part"), None);
    for (now, words) in [
        (
            "2021-01-15T08:00:00Z",
            "Registration opens on Monday 1 February 2021, 09:00, Beirut time (UTC+2)",
        ),
        (
            "2021-02-22T15:59:59Z",
            "Registration is open until Monday 22 February 2021, 18:00, Beirut time (UTC+2)",
        ),
        ("2021-02-22T16:00:00Z", "Registration is closed"),
        ("2021-06-01T08:00:00Z", "This meeting is over"),
    ] {
        world.dial.set(now.parse().unwrap());
        let page = visitor.get(&format!("/en/events/{open}")).await;
        assert!(page.one(".hero").contains(words), "{now}: {}", page.one(".hero"));
    }
}

#[tokio::test]
async fn drafts_and_unknown_words_are_no_pages() {
    let world = World::new().await;
    let draft = world.event(|event| event.state = State::Draft).await.slug;
    let mut visitor = world.visitor();
    for path in [
        format!("/en/events/{draft}"),
        format!("/en/events/{draft}/agenda"),
        format!("/en/events/{draft}/agenda.ics"),
        "/en/events/nothing".into(),
        "/en/processes/nothing".into(),
        "/de".into(),
    ] {
        assert_eq!(visitor.get(&path).await.status(), 404, "{path}");
    }
    assert!(
        visitor
            .get("/en")
            .await
            .text()
            .contains("No meeting has been published yet")
    );
}

#[tokio::test]
async fn a_night_on_which_the_clock_jumps_keeps_its_hours() {
    let world = World::new().await;
    let seeded = world
        .event(|event| event.zone = Zone::parse("Europe/Paris").expect("a zone"))
        .await;
    let csv = "code,date,time,kind,title en\nA,2021-03-28,01:30-03:30,plenary,Spring\nB,2021-10-31,01:30-03:30,plenary,Autumn\nC,2021-03-28,23:30-00:30,plenary,Late\n";
    import_agenda(&world, seeded.event, csv.as_bytes()).await;
    let mut visitor = world.visitor();
    let file = visitor
        .get(&format!("/en/events/{}/agenda.ics", seeded.slug))
        .await
        .html();
    for line in [
        "DTSTART:20210328T003000Z",
        "DTEND:20210328T013000Z",
        "DTSTART:20211030T233000Z",
        "DTEND:20211031T023000Z",
        "DTSTART:20210328T213000Z",
        "DTEND:20210328T223000Z",
    ] {
        assert!(file.contains(line), "{line} in {file}");
    }
    let page = visitor.get(&format!("/en/events/{}/agenda", seeded.slug)).await;
    assert!(page.text().contains("23:30 to 00:30"));
}
