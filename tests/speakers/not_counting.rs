//! Scores that count no more: a tie that comes out afterwards, words that were replaced. They stay, and are shown as such.
use super::panel::{a_call, eligible, nomination_of, reviewer};
use crate::participation::invited::MONA;
use crate::participation::registering::{SAMI, registration_of};
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use chrono::Duration;
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use tashawur::access::link;
use tashawur::db::Actor;
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{organisation, registration, reviewer as row};
use tashawur::i18n::plain;
use tashawur::kernel::{NominationId, OrganisationId};
use tashawur::speakers::call::model::Call;

const TIED: &str = "1 score that does not count: own organisation";
const OLD: &str = "1 score that does not count: the text was changed afterwards";

/// What organisers and a reviewer see of it.
struct Seen {
    ranking: String,
    board: String,
    reviews: String,
}

async fn seen(setting: &Setting, (rana, judge): (&mut Visitor, &mut Visitor)) -> Seen {
    let at = |page: &str| format!("/organise/events/{}/{page}", setting.event);
    Seen {
        ranking: plain(rana.get(&at("ranking")).await.text()),
        board: plain(rana.get(&at("shortlist")).await.text()),
        reviews: plain(judge.get(&at("reviews")).await.text()),
    }
}

async fn score(setting: &Setting, judge: &mut Visitor, (id, points): (NominationId, &str)) {
    judge
        .get(&format!("/organise/events/{}/reviews/{id}", setting.event))
        .await;
    judge.choose_in("Expertise", points).choose_in("Balance", points);
    assert_eq!(judge.press("Save my scores").await.status(), 200);
}

#[tokio::test]
async fn an_organisation_named_afterwards_takes_the_scores_out_and_back() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let call = a_call(&world, &setting, |_| {}).await;
    let mona = eligible(&world, &setting, (&call, 0), &MONA).await;
    let sami = eligible(&world, &setting, (&call, 0), &SAMI).await;
    let (id, mut judge) = reviewer(&world, &call, "judge@panel.test").await;
    score(&setting, &mut judge, (mona, "5")).await;
    score(&setting, &mut judge, (sami, "3")).await;
    let mut rana = world.organiser(Role::Organiser, setting.event).await;
    let before = seen(&setting, (&mut rana, &mut judge)).await;
    assert!(before.ranking.find(MONA.name) < before.ranking.find(SAMI.name));
    assert!(
        before.ranking.contains("5.00") && before.board.contains("5.0 of 5"),
        "{}",
        before.board
    );

    let own = registration_of(&world, MONA.email).await.organisation_id;
    let own = own.expect("an organisation").to_string();
    let one = format!("/organise/events/{}/reviewers/{id}", setting.event);
    let typed = [("act", "assign"), ("all", "true"), ("organisation", &*own)];
    assert_eq!(rana.post(&one, &typed).await.status(), 200);
    let now = seen(&setting, (&mut rana, &mut judge)).await;
    assert!(
        now.ranking.find(SAMI.name) < now.ranking.find(MONA.name),
        "{}",
        now.ranking
    );
    assert!(
        now.ranking.contains(TIED) && !now.ranking.contains("5.00"),
        "{}",
        now.ranking
    );
    assert!(
        !now.board.contains("5.0 of 5") && now.board.contains("No score yet"),
        "{}",
        now.board
    );
    assert!(now.reviews.contains("Own organisation: not scored"), "{}", now.reviews);
    let page = judge
        .get(&format!("/organise/events/{}/reviews/{mona}", setting.event))
        .await;
    assert!(
        plain(page.text()).contains("Scored: 5.00 – Does not count"),
        "{}",
        page.text()
    );

    let typed = [("act", "assign"), ("all", "true")];
    rana.post(&one, &typed).await;
    let again = seen(&setting, (&mut rana, &mut judge)).await;
    assert!(
        again.ranking.contains("5.00") && !again.ranking.contains(TIED),
        "{}",
        again.ranking
    );
}

#[tokio::test]
async fn a_name_matched_afterwards_ties_too() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let call = a_call(&world, &setting, |_| {}).await;
    let mona = eligible(&world, &setting, (&call, 0), &MONA).await;
    let own = registration_of(&world, MONA.email).await.organisation_id.unwrap();
    let (id, mut judge) = reviewer(&world, &call, "judge@panel.test").await;
    // Typed twice: by the nominee, and, otherwise spelt, by somebody from the reviewer's office.
    let typed = typed_at(&world, &setting, own).await;
    assign(&world, id, Some(typed)).await;
    score(&setting, &mut judge, (mona, "5")).await;
    let mut rana = world.organiser(Role::Organiser, setting.event).await;
    let before = seen(&setting, (&mut rana, &mut judge)).await;
    assert!(before.ranking.contains("5.00"), "{}", before.ranking);
    let at = format!("/organise/events/{}/organisations", setting.event);
    rana.get(&at).await;
    rana.follow("Dockers of the coast").await;
    let known = organisation::Entity::find_by_id(own).one(world.app.db.read()).await;
    rana.fill("Organisation", &known.unwrap().unwrap().name);
    let page = rana.press("It is this one").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    let now = row::Entity::find_by_id(id).one(world.app.db.read()).await.unwrap();
    assert_eq!(now.unwrap().organisation_id, Some(own), "the reviewer goes along");
    let now = seen(&setting, (&mut rana, &mut judge)).await;
    assert!(
        now.ranking.contains(TIED) && !now.ranking.contains("5.00"),
        "{}",
        now.ranking
    );
}

#[tokio::test]
async fn points_for_replaced_words_wait_for_the_reviewer() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let call = a_call(&world, &setting, |_| {}).await;
    let mona = eligible(&world, &setting, (&call, 0), &MONA).await;
    let (_, mut judge) = reviewer(&world, &call, "judge@panel.test").await;
    score(&setting, &mut judge, (mona, "4")).await;
    world.dial.advance(Duration::minutes(20));
    hands_in_other_words(&world, &setting, mona).await;
    let mut rana = world.organiser(Role::Organiser, setting.event).await;
    finds_eligible(&setting, &mut rana, (&call, mona)).await;
    let now = seen(&setting, (&mut rana, &mut judge)).await;
    assert!(
        now.ranking.contains(OLD) && !now.ranking.contains("4.00"),
        "{}",
        now.ranking
    );
    assert!(now.board.contains("No score yet"), "{}", now.board);
    assert!(now.reviews.contains("Text changed: score again"), "{}", now.reviews);
    assert!(now.reviews.contains("Other words"), "{}", now.reviews);
    let page = judge.follow("Nomination 1").await;
    assert!(
        page.text().contains("handed in again with other words"),
        "{}",
        page.text()
    );
    assert_eq!(judge.press("Save my scores").await.status(), 200, "as they were");
    let again = seen(&setting, (&mut rana, &mut judge)).await;
    assert!(
        again.ranking.contains("4.00") && !again.ranking.contains(OLD),
        "{}",
        again.ranking
    );
    assert!(again.board.contains("4.0 of 5"), "{}", again.board);
    assert!(again.reviews.contains("Scored: 4.00"), "{}", again.reviews);
}

/// A provisional organisation that somebody's registration names.
async fn typed_at(world: &World, setting: &Setting, like: OrganisationId) -> OrganisationId {
    use crate::participation::registering::register;
    register(world, setting, &super::panel::RANA).await;
    world.deliver_mail().await;
    let now = world.app.clock.now();
    let id = OrganisationId::new(now, &world.app.chance);
    assert_ne!(id, like);
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let fresh = organisation::ActiveModel {
        id: Set(id),
        process_id: Set(setting.process),
        folded: Set("dockers of the coast".to_owned()),
        name: Set("Dockers of the coast".to_owned()),
        group_id: Set(None),
        country: Set(None),
        state: Set(organisation::State::Provisional),
        created_at: Set(now),
    };
    fresh.insert(&tx).await.unwrap();
    let moved = registration::ActiveModel {
        id: Set(registration_of(world, super::panel::RANA.email).await.id),
        organisation_id: Set(Some(id)),
        ..Default::default()
    };
    moved.update(&tx).await.unwrap();
    world.commit(tx, "test.seed").await;
    id
}

async fn assign(world: &World, id: tashawur::kernel::ReviewerId, organisation: Option<OrganisationId>) {
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let tied = row::ActiveModel {
        id: Set(id),
        organisation_id: Set(organisation),
        ..Default::default()
    };
    tied.update(&tx).await.unwrap();
    world.commit(tx, "test.seed").await;
}

async fn hands_in_other_words(world: &World, setting: &Setting, id: NominationId) {
    let app = &world.app;
    let link = link::by_id(app.db.read(), nomination_of(world, id).await.link_id, app.clock.now()).await;
    let link = link.unwrap().expect("a link that lives");
    let mut mona = world.visitor();
    mona.get(&format!("/p/{}?lang=en", link.token(app).as_str())).await;
    mona.press("Open my registration").await;
    let form = format!("/me/{}/nomination", setting.event);
    mona.get(&format!("{form}/languages")).await;
    mona.choose("Wednesday").press("Save and continue").await;
    mona.get(&format!("{form}/points")).await;
    mona.fill("Topic", "Other words").press("Save and continue").await;
    mona.get(&format!("{form}/check")).await;
    let page = mona.press("Hand in my nomination").await;
    assert!(page.text().contains("Your changes are handed in"), "{}", page.text());
}

async fn finds_eligible(setting: &Setting, rana: &mut Visitor, (call, id): (&Call, NominationId)) {
    let lines: Vec<String> = call.checks.iter().map(|check| format!("check-{}", check.id)).collect();
    let mut typed: Vec<(&str, &str)> = lines.iter().map(|line| (line.as_str(), "yes")).collect();
    typed.push(("verdict", "eligible"));
    let at = format!("/organise/events/{}/nominations/{id}/check", setting.event);
    assert_eq!(rana.post(&at, &typed).await.status(), 200);
}
