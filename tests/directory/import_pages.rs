//! Importing a list through the front door: send, check, confirm, undo.
use super::import::contacts;
use super::pages::{LIST, at, audit, organiser, seen};
use crate::support::world::World;
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::plain;

#[tokio::test]
async fn a_list_is_checked_then_confirmed_then_undone() {
    let world = World::new().await;
    let (setting, mut rana) = organiser(&world, Role::Organiser).await;
    let page = rana.get(&at(&setting, "contacts")).await;
    assert!(seen(page).contains("Nobody is in the directory yet."));
    rana.follow("Import a list").await;
    rana.attach("The list", "stakeholders.csv", LIST.as_bytes());
    let page = rana.press("Check the list").await;
    assert_eq!(
        (page.status(), plain(page.heading())),
        (200, "Check “stakeholders.csv”".to_owned())
    );
    assert!(seen(page).contains("3 contacts can be added."));
    assert_eq!(page.value("Column 1: name").as_deref(), Some("name"));
    assert_eq!(
        contacts(&world, &setting).await.len(),
        0,
        "nothing is kept before somebody confirms"
    );

    let page = rana.press("Import 3 contacts").await;
    assert!(page.address().contains("/contacts?import="), "{}", page.address());
    assert!(seen(page).contains("3 contacts were imported."));
    assert_eq!(contacts(&world, &setting).await.len(), 3);
    let page = rana.press("Undo").await;
    assert!(seen(page).contains("The import is undone: 3 contacts were removed."));
    assert_eq!(contacts(&world, &setting).await.len(), 0);
    let actions: Vec<String> = audit(&world).await.into_iter().map(|(action, _)| action).collect();
    assert_eq!(actions, ["contact.import", "contact.import.undo"]);
}

#[tokio::test]
async fn bad_rows_are_left_out_only_when_somebody_says_so() {
    let world = World::new().await;
    let (setting, mut rana) = organiser(&world, Role::Organiser).await;
    rana.get(&at(&setting, "import")).await;
    rana.attach(
        "The list",
        "list.csv",
        format!("{LIST}Nobody,nobody@ngo,,workers,LB,en,\n").as_bytes(),
    );
    let page = rana.press("Check the list").await;
    assert_eq!(page.status(), 422);
    assert!(page.title().starts_with("Error: "), "{}", page.title());
    assert!(seen(page).contains("Add the ending after the @"), "{}", page.text());
    let page = rana.press("Import 3 contacts").await;
    assert_eq!(page.status(), 422);
    assert!(
        page.field_error("Leave out the rows with problems and import the others")
            .is_some()
    );
    assert_eq!(contacts(&world, &setting).await.len(), 0);
    rana.choose("Leave out the rows with problems and import the others");
    let page = rana.press("Import 3 contacts").await;
    assert!(
        seen(page).contains("1 row with problems was left out."),
        "{}",
        page.text()
    );
    assert_eq!(contacts(&world, &setting).await.len(), 3);
}

#[tokio::test]
async fn columns_nobody_recognises_are_chosen_by_hand() {
    let world = World::new().await;
    let (setting, mut rana) = organiser(&world, Role::Organiser).await;
    rana.get(&at(&setting, "import")).await;
    rana.attach(
        "The list",
        "list.csv",
        "who,where to,?\nMona,mona@ngo.example,workers\n".as_bytes(),
    );
    let page = rana.press("Check the list").await;
    assert_eq!(page.status(), 422);
    assert!(
        page.text()
            .contains("Write “email” above the column with the addresses")
    );
    rana.fill("Column 1: who", "Full name")
        .fill("Column 2: where to", "Email address")
        .fill("Column 3: ?", "Stakeholder group");
    rana.press("Check again").await;
    rana.press("Import 1 contact").await;
    let found = contacts(&world, &setting).await;
    assert_eq!(found[0].group(), Some(setting.group("workers")));
}

#[tokio::test]
async fn a_file_that_is_no_list_says_why_at_its_field() {
    let world = World::new().await;
    let (setting, mut rana) = organiser(&world, Role::Organiser).await;
    rana.get(&at(&setting, "import")).await;
    let page = rana.press("Check the list").await;
    assert_eq!(
        (page.status(), page.field_error("The list").as_deref()),
        (422, Some("Choose a file."))
    );
    rana.attach("The list", "list.xlsx", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    let page = rana.press("Check the list").await;
    assert!(
        page.field_error("The list")
            .unwrap()
            .contains("Save it as .xlsx or CSV")
    );
}
