//! A nomination by personal link: one topic a page, the receipt, changing, withdrawing, a place of another group.
use super::stage::{change, stage};
use crate::participation::invited::{MONA, Person, invited};
use crate::participation::registering::{SAMI, action_of, register};
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{EntityTrait, QueryOrder};
use tashawur::db::entities::nomination::{self, State};
use tashawur::db::entities::nomination_preference;
use tashawur::kernel::Lang;

/// Without the isolates, which nobody sees.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

pub async fn nominations(world: &World) -> Vec<nomination::Model> {
    let all = nomination::Entity::find().order_by_asc(nomination::Column::Id);
    all.all(world.app.db.read()).await.unwrap()
}

/// Registered, letters read, at the first page of the form in English.
pub async fn mona_begins(world: &World, setting: &Setting) -> Visitor {
    let mut mona = register(world, setting, &MONA).await;
    world.deliver_mail().await;
    mona.get(&format!("/me/{}/nomination", setting.event)).await;
    mona.follow("Start my nomination").await;
    mona
}

/// Through four pages to the last.
pub async fn fill(visitor: &mut Visitor) {
    visitor.fill("Choice 1", "Speaking slot, place 1 (5 minutes)");
    visitor.press("Save and continue").await;
    visitor.fill("Topic", "Decent work").fill("Key points", "One two three");
    visitor.press("Save and continue").await;
    visitor.fill("Short biography", "She has worked here for years.");
    visitor.press("Save and continue").await;
    visitor.choose("English").choose("Wednesday");
    visitor.press("Save and continue").await;
}

#[tokio::test]
async fn in_arabic_on_a_phone_to_the_receipt() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let stage = stage(&world, &setting).await;
    let link = invited(&world, &setting, &SAMI).await;
    let mut sami = world.visitor();
    sami.get(&link).await;
    sami.press("سأحضر").await;
    sami.choose("عن بُعد").press("إرسال التسجيل").await;
    world.deliver_mail().await;
    let page = sami.get(&format!("/me/{}/nomination", setting.event)).await;
    assert_eq!(
        (page.status(), page.language().1.as_str()),
        (200, "rtl"),
        "{}",
        page.text()
    );
    let page = sami.follow("بدء الترشيح").await;
    assert_eq!(page.heading(), "الأدوار المرغوب فيها");
    assert!(
        !bare(&page.text()).contains("، رقم 1 "),
        "a place for another group is not offered"
    );
    sami.fill("الاختيار 2", "تيسير الجلسة");
    let page = sami.press("حفظ ومتابعة").await;
    assert_eq!(page.heading(), "مضمون المداخلة", "{}", page.text());
    assert!(page.text().contains("ما العمل؟"));
    sami.fill("الموضوع", "العمل اللائق")
        .fill("النقاط الرئيسية", "حق العمّال المهاجرين في السكن");
    sami.press("حفظ ومتابعة").await;
    sami.fill("نبذة قصيرة", "نقابي منذ سنوات");
    sami.press("حفظ ومتابعة").await;
    sami.choose("العربية").choose("الأربعاء");
    let page = sami.press("حفظ ومتابعة").await;
    assert_eq!(page.heading(), "المراجعة والتقديم", "{}", page.text());
    let page = sami.choose("يجوز ذكر اسمي").press("تقديم ترشيحي").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    assert!(bare(&page.text()).contains("الترشيح رقم 1"), "{}", page.text());
    let rows = nominations(&world).await;
    assert_eq!(
        (rows.len(), rows[0].state, rows[0].number),
        (1, State::Submitted, Some(1))
    );
    assert!(rows[0].consent && rows[0].draft.is_none() && rows[0].registration_id.is_some());
    assert_eq!((rows[0].languages.as_str(), rows[0].call_id), ("ar", stage.call.id));
    let letters = world.deliver_mail().await;
    assert_eq!((letters.len(), letters[0].lang), (1, Lang::Ar));
    assert!(letters[0].plain.contains(&link) && letters[0].plain.contains("العمل اللائق"));
}

#[tokio::test]
async fn each_limit_says_the_count_and_keeps_the_text() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    stage(&world, &setting).await;
    let mut mona = mona_begins(&world, &setting).await;
    let page = mona.press("Save and continue").await;
    assert_eq!(page.status(), 422);
    assert!(page.field_error("Choice 1").unwrap().contains("at least one"));
    mona.fill("Choice 1", "Speaking slot, place 1")
        .fill("Choice 2", "Speaking slot, place 1");
    let page = mona.press("Save and continue").await;
    assert!(page.field_error("Choice 2").unwrap().contains("once only"));
    mona.fill("Choice 2", "Speaking slot, place 2");
    assert_eq!(mona.press("Save and continue").await.heading(), "What I will say");
    let long = vec!["word"; 163].join(" – ");
    mona.fill("Topic", &"t".repeat(121)).fill("Key points", &long);
    let page = mona.press("Save and continue").await;
    assert_eq!(page.status(), 422);
    assert!(page.field_error("Topic").unwrap().contains("121"));
    let said = bare(&page.field_error("Key points").unwrap());
    assert!(said.contains("163 words; at most 150"), "{said}");
    assert_eq!(page.value("Key points").as_deref(), Some(long.as_str()));
    let mut later = mona.clone();
    let page = later.get(&format!("/me/{}/nomination/points", setting.event)).await;
    assert_eq!(
        page.value("Key points").as_deref(),
        Some(long.as_str()),
        "kept although refused"
    );
    let page = later.get(&format!("/me/{}/nomination/check", setting.event)).await;
    assert!(page.text().contains("What is still missing"), "{}", page.text());
    let page = later.press("Hand in my nomination").await;
    assert_eq!(page.status(), 422);
    assert!(
        page.links().iter().any(|link| link.contains("/nomination/you")),
        "a way to what is missing"
    );
    assert_eq!(nominations(&world).await[0].state, State::Draft);
}

#[tokio::test]
async fn resumed_elsewhere_and_handed_in_once() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    stage(&world, &setting).await;
    let mut mona = mona_begins(&world, &setting).await;
    mona.fill("Choice 1", "Speaking slot, place 2");
    let page = mona.press("Save and finish later").await;
    assert!(page.text().contains("not handed in yet"), "{}", page.text());
    let page = mona.get(&format!("/me/{}/nomination/places", setting.event)).await;
    assert!(page.html().contains("selected"), "the choice is there again");
    fill(&mut mona).await;
    let mut again = mona.clone();
    assert_eq!(mona.press("Hand in my nomination").await.status(), 200);
    assert_eq!(again.press("Hand in my nomination").await.status(), 200);
    assert_eq!(nominations(&world).await.len(), 1);
    assert_eq!(world.deliver_mail().await.len(), 1, "a double click is one letter");
    let wished = nomination_preference::Entity::find()
        .all(world.app.db.read())
        .await
        .unwrap();
    assert_eq!(wished.len(), 1);
}

#[tokio::test]
async fn changed_withdrawn_and_handed_in_again_under_one_number() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    stage(&world, &setting).await;
    let mut mona = mona_begins(&world, &setting).await;
    fill(&mut mona).await;
    mona.press("Hand in my nomination").await;
    world.deliver_mail().await;
    mona.get(&format!("/me/{}/nomination/points", setting.event)).await;
    mona.fill("Topic", "Another topic").press("Save and continue").await;
    assert_eq!(
        nominations(&world).await[0].topic,
        "Decent work",
        "until it is handed in"
    );
    mona.get(&format!("/me/{}/nomination/check", setting.event)).await;
    let page = mona.press("Hand in my nomination").await;
    assert!(
        page.text().contains("takes the place of the last one"),
        "{}",
        page.text()
    );
    let row = nominations(&world).await.remove(0);
    assert_eq!(
        (row.topic.as_str(), row.number, row.revision),
        ("Another topic", Some(1), 2)
    );
    assert!(world.deliver_mail().await[0].plain.contains("Another topic"));
    mona.follow("Withdraw").await;
    let page = mona.fill("Reason", "A birth").press("Withdraw my nomination").await;
    assert!(page.text().contains("is withdrawn"), "{}", page.text());
    let row = nominations(&world).await.remove(0);
    assert_eq!((row.state, row.reason.as_deref()), (State::Withdrawn, Some("A birth")));
    assert_eq!(world.deliver_mail().await.len(), 1);
    mona.follow("Hand it in again").await;
    mona.press("Hand in my nomination").await;
    let row = nominations(&world).await.remove(0);
    assert_eq!((row.state, row.number), (State::Submitted, Some(1)));
    assert_eq!(world.deliver_mail().await.len(), 1);
}

#[tokio::test]
async fn the_last_second_counts_and_an_extension_revives_the_draft() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let stage = stage(&world, &setting).await;
    let mut mona = mona_begins(&world, &setting).await;
    fill(&mut mona).await;
    let mut early = mona.clone();
    world.dial.set("2021-02-21T22:00:00Z".parse().unwrap());
    mona.choose("My name may appear");
    let page = mona.press("Hand in my nomination").await;
    assert_eq!(
        (page.status(), page.heading().as_str()),
        (422, "Nominations are closed")
    );
    assert!(page.text().contains("What you wrote is kept"), "{}", page.text());
    assert!(
        nominations(&world).await[0].draft.as_ref().unwrap().contains("consent"),
        "kept"
    );
    let mut call = stage.call.clone();
    call.window.closes = Some("2021-02-21T23:00:00Z".parse().unwrap());
    change(&world, &call).await;
    world.dial.set("2021-02-21T22:59:59Z".parse().unwrap());
    assert_eq!(early.press("Hand in my nomination").await.status(), 200);
    assert_eq!(nominations(&world).await[0].state, State::Submitted);
}

#[tokio::test]
async fn a_place_of_another_group_is_refused_although_posted() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let stage = stage(&world, &setting).await;
    let mut mona = mona_begins(&world, &setting).await;
    let action = action_of(&mona);
    let theirs = format!("{}:speaker:{}", stage.plenary, stage.slots[2]);
    let page = mona.post(&action, &[("place_1", &theirs), ("in", "en")]).await;
    assert_eq!(page.status(), 422);
    assert!(page.field_error("Choice 1").unwrap().contains("not open to your group"));
    let page = mona.post(&action, &[("place_1", "nonsense"), ("in", "en")]).await;
    assert_eq!(page.status(), 422);
}

#[tokio::test]
async fn without_a_call_there_is_a_kind_page() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut mona = register(
        &world,
        &setting,
        &Person {
            name: "Mona Two",
            ..MONA
        },
    )
    .await;
    let page = mona.get(&format!("/me/{}/nomination", setting.event)).await;
    assert_eq!(page.heading(), "There is no call for nominations");
}
