//! Importing a list: all or nothing, every time the same, and back again.
use crate::support::seed::Setting;
use crate::support::world::World;
pub use tashawur::directory::contact::import::actions::{BadRows, Run};

use tashawur::directory::contact::actions::Hand;
use tashawur::directory::contact::faults::Speaker;
use tashawur::directory::contact::fields::Field;
use tashawur::directory::contact::filter::{Filter, Sort};
use tashawur::directory::contact::import::actions::{self, File, Options, UndoRefusal};
use tashawur::directory::contact::import::report::{Outcome, Report};
use tashawur::directory::contact::model::Contact;
use tashawur::directory::contact::store;
use tashawur::directory::{group, organisation};
use tashawur::kernel::{ImportId, Lang};

const LIST: &str = "name,email,organisation,group,country,language,phone,note\n\
    Mona Haddad,office@union.example,Union of Docks,workers,LB,ar,+961 1 234 567,shares a mailbox\n\
    Samir Haddad,office@union.example,union  of docks,workers,,fr,,\n\
    Élodie Martin,elodie@union.example,Union of Docks,women,TN,fr,,\n\
    أحمد علي,ahmad@free.example,,business,,,,\n";

pub async fn import(world: &World, setting: &Setting, bytes: &[u8], run: Run) -> Report {
    import_with(world, setting, bytes, (run, BadRows::Refuse)).await
}

async fn import_with(world: &World, setting: &Setting, bytes: &[u8], (run, bad_rows): (Run, BadRows)) -> Report {
    let hand = Hand::command(setting.process);
    let options = Options {
        bad_rows,
        run,
        lang: Lang::En,
        columns: None,
    };
    let name = "C:\\lists\\stakeholders.csv";
    actions::import(&world.app, &hand, &File { name, bytes }, &options)
        .await
        .unwrap()
}

/// A dry run.
pub async fn try_list(world: &World, setting: &Setting, bytes: &[u8]) -> Report {
    import(world, setting, bytes, Run::Dry).await
}

pub fn refused(report: &Report) {
    assert!(report.is_refused(), "{report:?}");
}

pub async fn says(world: &World, setting: &Setting, report: &Report, sentence: &str) {
    let groups = group::store::all(world.app.db.read(), setting.process).await.unwrap();
    let speaker = Speaker {
        lang: Lang::En,
        groups: &groups,
    };
    let lines = report.lines(speaker);
    assert!(
        lines.iter().any(|line| line.contains(sentence)),
        "{sentence}: {lines:#?}"
    );
}

pub async fn contacts(world: &World, setting: &Setting) -> Vec<Contact> {
    store::all(world.app.db.read(), setting.process, &Filter::default(), Sort::Name)
        .await
        .unwrap()
}

fn imported(report: &Report) -> ImportId {
    match report.outcome {
        Outcome::Imported(id) => id,
        other => panic!("{other:?}: {report:?}"),
    }
}

#[tokio::test]
async fn people_get_their_organisation_and_one_group() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let report = import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    imported(&report);
    assert_eq!(
        (report.rows, report.good, report.new_organisations, report.ungrouped),
        (4, 4, 1, 0)
    );
    let found = contacts(&world, &setting).await;
    let names: Vec<&str> = found.iter().map(|contact| contact.name.as_str()).collect();
    assert_eq!(names, ["Élodie Martin", "Mona Haddad", "Samir Haddad", "أحمد علي"]);
    let [elodie, mona, samir, ahmad] = found.as_slice() else {
        panic!()
    };
    assert_eq!(mona.organisation, samir.organisation, "two spellings, one organisation");
    assert_eq!((mona.own_group, mona.group()), (None, Some(setting.group("workers"))));
    assert_eq!(
        elodie.own_group,
        Some(setting.group("women")),
        "where the organisation's differs"
    );
    assert_eq!((ahmad.group(), ahmad.lang), (Some(setting.group("business")), Lang::En));
    assert_eq!(mona.phone.as_deref(), Some("+961 1 234 567"));
    assert_eq!(
        mona.organisation.as_ref().unwrap().state,
        organisation::model::State::Known
    );
}

#[tokio::test]
async fn the_same_list_again_adds_nothing_and_says_so() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    let again = import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    assert_eq!((again.outcome, again.good, again.there.len()), (Outcome::Nothing, 0, 4));
    assert!(
        again.there.iter().all(|there| there.differs.is_empty()),
        "{:?}",
        again.there
    );
    says(&world, &setting, &again, "4 people are in the directory already").await;
    assert_eq!(contacts(&world, &setting).await.len(), 4);

    let other = LIST.replace("+961 1 234 567", "+961 1 000 000").replace(",LB,", ",SY,");
    let differs = import(&world, &setting, other.as_bytes(), Run::Real).await;
    assert_eq!(differs.there[0].differs, [Field::Country, Field::Phone]);
    says(
        &world,
        &setting,
        &differs,
        "Row 2 says something else than the directory: Country or area and Phone",
    )
    .await;
    assert_eq!(
        contacts(&world, &setting).await[1].phone.as_deref(),
        Some("+961 1 234 567")
    );
}

#[tokio::test]
async fn one_bad_row_refuses_all_unless_they_are_left_out() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let list = format!("{LIST}No Address,,Only Here,workers,,,,\n");
    let refusal = import(&world, &setting, list.as_bytes(), Run::Real).await;
    refused(&refusal);
    assert_eq!(contacts(&world, &setting).await.len(), 0);

    let tried = import_with(&world, &setting, list.as_bytes(), (Run::Dry, BadRows::LeaveOut)).await;
    assert_eq!((tried.outcome, tried.good), (Outcome::Tried, 4));
    assert_eq!(contacts(&world, &setting).await.len(), 0);

    let report = import_with(&world, &setting, list.as_bytes(), (Run::Real, BadRows::LeaveOut)).await;
    imported(&report);
    says(&world, &setting, &report, "1 row with problems was left out.").await;
    assert_eq!(contacts(&world, &setting).await.len(), 4);
    let organisations = organisation::store::all(world.app.db.read(), setting.process)
        .await
        .unwrap();
    assert_eq!(organisations.len(), 1, "a bad row leaves no organisation behind");
}

#[tokio::test]
async fn an_import_is_undone_until_somebody_of_it_is_invited() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let hand = Hand::command(setting.process);
    let id = imported(&import(&world, &setting, LIST.as_bytes(), Run::Real).await);
    assert_eq!(actions::undo(&world.app, &hand, id).await.unwrap(), 4);
    assert_eq!(contacts(&world, &setting).await.len(), 0);
    let organisations = organisation::store::all(world.app.db.read(), setting.process)
        .await
        .unwrap();
    assert_eq!(organisations.len(), 0);
    let gone = actions::undo(&world.app, &hand, id).await;
    assert!(matches!(gone, Err(UndoRefusal::Unknown)), "{gone:?}");
}

#[tokio::test]
async fn another_process_knows_nobody_of_this_one() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let other = world.event(|event| event.slug = "other".into()).await;
    let id = imported(&import(&world, &setting, LIST.as_bytes(), Run::Real).await);
    assert_eq!(contacts(&world, &other).await.len(), 0);
    let theirs = actions::undo(&world.app, &Hand::command(other.process), id).await;
    assert!(matches!(theirs, Err(UndoRefusal::Unknown)), "{theirs:?}");
}

/// The promise is two seconds in a release build; a debug build on a busy machine gets five times that.
#[tokio::test]
async fn five_hundred_contacts_are_in_at_once() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let list = include_str!("../../src/demo/data/contacts_2020.csv");
    let none = regex_free(list);
    let begin = std::time::Instant::now();
    let report = import(&world, &setting, none.as_bytes(), Run::Real).await;
    let took = begin.elapsed();
    imported(&report);
    assert_eq!((report.rows, report.good, report.problems.len()), (512, 512, 0));
    assert!(took < std::time::Duration::from_secs(10), "{took:?}");
}

/// The list of the demo without its group column: the world's process has other groups.
fn regex_free(list: &str) -> String {
    list.replacen("organisation,group,", "organisation,left out,", 1)
}
