//! The disk under the database is full while people register: nobody is told what is not true, and nobody's letter
//! goes missing or goes out twice.
use super::strangers::at_the_form;
use crate::mail::post::to;
use crate::support::disk::Disk;
use crate::support::seed::Setting;
use crate::support::smtp::{Relay, Script};
use crate::support::visitor::Visitor;
use crate::support::world::{Engine, World};
use sea_orm::EntityTrait;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tashawur::db::entities::registration;
use tashawur::jobs::Causes;
use tashawur::mail::worker::Worker;
use tokio_util::sync::CancellationToken;

const SEND: &str = "Send and confirm by email";
/// In kilobytes: enough for some.
const A_LITTLE: u64 = 400;

/// People register one after the other until one cannot; gives back the addresses of those who could, and whoever
/// could not, at the form as it was.
async fn until_nothing_fits(world: &World, setting: &Setting) -> (BTreeSet<String>, Visitor) {
    let mut told_yes = BTreeSet::new();
    for n in 100..200 {
        let email = format!("person{n}@post.test");
        let before = at_the_form(world, setting, ("Nadia Safsafi", &email)).await;
        let mut after = before.clone();
        let page = after.press(SEND).await;
        if page.heading() == "Check your email" {
            told_yes.insert(email);
            continue;
        }
        assert_eq!(
            (page.status(), page.heading().as_str()),
            (500, "Something went wrong on our side")
        );
        return (told_yes, before);
    }
    panic!("the disk takes everything");
}

async fn registered(world: &World) -> BTreeSet<String> {
    let rows = registration::Entity::find().all(world.app.db.read()).await.unwrap();
    let addresses: BTreeSet<_> = rows.iter().map(|row| row.email.clone()).collect();
    assert_eq!(addresses.len(), rows.len(), "nobody is there twice");
    addresses
}

/// To whom letters went, each once.
fn reached(relay: &Relay) -> BTreeSet<String> {
    let taken = relay.seen().taken;
    let address = |mail: &String| {
        let to = mail.lines().find(|line| line.starts_with("To:")).unwrap();
        let at = to.find("person").unwrap();
        to[at..].trim_end_matches('>').to_owned()
    };
    let reached: BTreeSet<_> = taken.iter().map(address).collect();
    assert_eq!(reached.len(), taken.len(), "one letter to each");
    reached
}

fn postman(world: &World, relay: &Relay) -> Worker {
    let causes = Arc::new(Causes { app: world.app.clone() });
    Worker::with(to(relay, "connections=2"), &world.app, causes, CancellationToken::new()).unwrap()
}

#[tokio::test]
async fn a_disk_that_is_really_full_takes_nobody_and_says_so() {
    if Engine::under_test() != Engine::Sqlite {
        return;
    }
    let Some(disk) = Disk::mount() else { return };
    let world = World::with_data_in(disk.path()).await;
    let setting = world.event(|_| {}).await;
    let relay = Relay::start(Script::default()).await;
    let mut worker = postman(&world, &relay);
    let mut omar = at_the_form(&world, &setting, ("Omar", "person0@post.test")).await;
    omar.press(SEND).await;
    assert_eq!(worker.drain().await.unwrap().sent, 1);
    disk.leave(A_LITTLE);
    let (mut told_yes, mut told_no) = until_nothing_fits(&world, &setting).await;
    told_yes.insert("person0@post.test".to_owned());
    assert!(told_yes.len() > 2, "{told_yes:?}");
    assert_eq!(registered(&world).await, told_yes, "nobody else, and nobody less");
    let mut reader = world.visitor();
    let page = reader.get(&format!("/en/events/{}", setting.slug)).await;
    assert_eq!(page.status(), 200, "reading needs no room");
    // Some letters may still leave; what becomes of them is noted when there is room.
    let (_, ()) = tokio::join!(worker.round(), async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert!(reached(&relay).is_subset(&told_yes));
        disk.grow();
    });
    let page = told_no.press(SEND).await;
    assert_eq!(page.heading(), "Check your email", "the same form is taken now");
    worker.drain().await.unwrap();
    let everybody = registered(&world).await;
    assert_eq!(everybody.len(), told_yes.len() + 1);
    assert_eq!(reached(&relay), everybody, "each has a letter");
}
