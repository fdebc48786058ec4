//! `suggest` says which targets the line-up meets and how long it took, and keeps nothing.
use crate::participation::invited::whole_database;
use crate::speakers::tryout::{KARIM, MONA, Panel};
use std::path::Path;
use std::process::{Command, Output};
use tashawur::speakers::call::model::{Bound, Dimension, Unit};

fn suggest(panel: &Panel, data: &Path, event: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tashawur"))
        .args(["suggest", "--event", event, "--database-url"])
        .arg(&panel.world.app.settings.database_url)
        .env_clear()
        .env("TASHAWUR_DATA", data)
        .env("TASHAWUR_MAIL", "capture")
        .output()
        .expect("the command runs")
}

#[tokio::test]
async fn the_command_tells_targets_and_time() {
    let targets = [
        (Dimension::Gender, "woman", Bound::AtLeast, 1, Unit::Persons),
        (Dimension::Country, "EG", Bound::AtLeast, 1, Unit::Persons),
    ];
    let panel = Panel::new(&targets).await;
    panel.offers(&KARIM).await;
    panel.offers(&MONA).await;
    let before = whole_database(&panel.world).await;
    let data = tempfile::tempdir().expect("a folder");
    let events = tashawur::programme::event::store::find(panel.world.app.db.read(), panel.setting.event).await;
    let slug = events.unwrap().unwrap().slug;
    let ended = suggest(&panel, data.path(), &slug);
    let said = String::from_utf8(ended.stdout).unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], "4 places, 4 of them open; 2 nominations stand");
    assert_eq!(lines[1], "2 open places filled, 2 left open");
    assert!(
        lines[2].starts_with("Proven best, in ") && lines[2].ends_with(" ms"),
        "{said}"
    );
    assert_eq!(lines[3], "Targets met: 1 of 2");
    assert_eq!(
        lines[4],
        "  not met  Egypt: 0 of at least 1; off by 1; no candidate can change this"
    );
    assert_eq!(lines[5], "  met      Women: 1 of at least 1");
    assert_eq!(whole_database(&panel.world).await, before);

    let ended = suggest(&panel, data.path(), "nowhere");
    let errors = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(1));
    assert!(errors.contains("there is no event with this word"), "{errors}");
}
