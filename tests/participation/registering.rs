//! Registering by personal link: the form, the letter, correcting, withdrawing, the waiting list.
use super::invited::{MONA, Person, invitation_of, invited, whole_database};
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::entities::invitation::State as Invited;
use tashawur::db::entities::registration::{self, State};
use tashawur::kernel::Lang;

pub const SAMI: Person<'_> = Person {
    name: "سامي الحداد",
    email: "sami@union.test",
    lang: Lang::Ar,
    group: "workers",
};

/// The registration of an address.
pub async fn registration_of(world: &World, email: &str) -> registration::Model {
    let found = registration::Entity::find()
        .filter(registration::Column::Email.eq(email))
        .one(world.app.db.read())
        .await;
    found.unwrap().expect("a registration")
}

/// Opens the form behind a link in English, and fills what nobody knows beforehand.
pub async fn at_the_form(world: &World, link: &str, attendance: &str) -> Visitor {
    let mut visitor = world.visitor();
    visitor.get(&format!("{link}?lang=en")).await;
    visitor.press("I will come").await;
    visitor.choose(attendance);
    visitor
}

/// Where the form is sent: only an address with its seal is taken.
pub fn action_of(visitor: &Visitor) -> String {
    let html = visitor.page().html();
    let start = html.find("action=\"/me/").expect("a form") + "action=\"".len();
    html[start..].split('"').next().unwrap().to_owned()
}

pub async fn register(world: &World, setting: &Setting, person: &Person<'_>) -> Visitor {
    let link = invited(world, setting, person).await;
    let mut visitor = at_the_form(world, &link, "Online").await;
    visitor.press("Send my registration").await;
    visitor
}

#[tokio::test]
async fn in_arabic_to_the_letter() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &SAMI).await;
    let mut sami = world.visitor();
    sami.get(&link).await;
    let page = sami.press("سأحضر").await;
    assert_eq!(page.heading(), "التسجيل للمشاركة");
    assert_eq!(page.value("الاسم الكامل").as_deref(), Some(SAMI.name));
    let page = sami.choose("عن بُعد").press("إرسال التسجيل").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    assert_eq!(page.address(), format!("/me/{}?done=registered", setting.event));
    assert!(page.text().contains("تم تأكيد المكان"), "{}", page.text());
    let row = registration_of(&world, SAMI.email).await;
    assert_eq!(
        (row.state, row.group_id, row.claimed_group_id),
        (
            State::Confirmed,
            Some(setting.group("workers")),
            Some(setting.group("workers"))
        )
    );
    assert_eq!((row.lang.as_str(), row.notice_version.is_empty()), ("ar", false));
    assert!(!row.consent_list && !row.consent_photo && !row.consent_contact && !row.consent_quote);
    assert_eq!(invitation_of(&world, SAMI.email).await.state, Invited::Accepted);
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 1);
    assert_eq!((letters[0].lang, letters[0].address.as_str()), (Lang::Ar, SAMI.email));
    assert!(letters[0].plain.contains(&link), "the letter repeats the same link");
    assert!(letters[0].calendar.is_some());
}

#[tokio::test]
async fn a_double_click_is_one_registration_and_one_letter() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut mona = at_the_form(&world, &link, "Online").await;
    let mut again = mona.clone();
    mona.press("Send my registration").await;
    let page = again.press("Send my registration").await;
    assert_eq!(page.heading(), "My registration");
    assert_eq!(world.deliver_mail().await.len(), 1);
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed_and_stores_nothing_but_the_draft() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut mona = at_the_form(&world, &link, "Online").await;
    mona.fill("Full name", "<b>Mona</b>")
        .fill("Organisation", "=1+1")
        .fill("What you need to take part fully", "A ramp");
    let page = mona.press("Send my registration").await;
    assert_eq!(page.status(), 422);
    assert!(page.field_error("Full name").is_some() && page.field_error("Organisation").is_some());
    assert_eq!(page.value("Full name").as_deref(), Some("<b>Mona</b>"));
    assert!(
        registration::Entity::find()
            .one(world.app.db.read())
            .await
            .unwrap()
            .is_none()
    );
    let mut later = world.visitor();
    later.get(&link).await;
    let page = later.press("I will come").await;
    assert_eq!(
        page.value("What you need to take part fully").as_deref(),
        Some("A ramp")
    );
    assert!(page.text().contains("It is not sent yet."), "{}", page.text());
}

#[tokio::test]
async fn the_language_switch_keeps_what_was_typed() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut mona = at_the_form(&world, &link, "Online").await;
    mona.fill("Full name", "منى بن علي");
    let page = mona.press("Français").await;
    assert_eq!((page.status(), page.language().0.as_str()), (200, "fr"));
    assert_eq!(page.value("Nom complet").as_deref(), Some("منى بن علي"));
    mona.press("Envoyer mon inscription").await;
    let row = registration_of(&world, MONA.email).await;
    assert_eq!((row.name.as_str(), row.lang.as_str()), ("منى بن علي", "fr"));
}

#[tokio::test]
async fn save_and_finish_later() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut mona = at_the_form(&world, &link, "Online").await;
    mona.fill("Full name", "");
    let page = mona.press("Save and finish later").await;
    assert_eq!(page.status(), 200);
    assert!(page.text().contains("It is not sent yet."));
    assert!(world.deliver_mail().await.is_empty());
}

#[tokio::test]
async fn what_arrives_in_the_last_second_counts() {
    for (second, counts) in [(59, true), (60, false)] {
        let world = World::new().await;
        let setting = world.event(|_| {}).await;
        let link = invited(&world, &setting, &MONA).await;
        let mut mona = at_the_form(&world, &link, "Online").await;
        let closes: chrono::DateTime<chrono::Utc> = "2021-02-22T15:59:00Z".parse().unwrap();
        world.dial.set(closes + chrono::Duration::seconds(second));
        let page = mona.press("Send my registration").await;
        if counts {
            assert_eq!(page.heading(), "My registration");
        } else {
            assert_eq!(page.heading(), "Registration is closed");
            assert!(page.text().contains("What you wrote is kept with your link."));
            assert!(page.text().contains("Monday 22 February 2021"));
        }
    }
}

#[tokio::test]
async fn correcting_keeps_the_group_of_record_and_shows_both() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut mona = register(&world, &setting, &MONA).await;
    world.deliver_mail().await;
    mona.follow("Change my answers").await;
    let page = mona
        .fill("Full name", "Mona B. Ali")
        .choose("Trade unions")
        .press("Save my changes")
        .await;
    assert!(page.text().contains("Your changes are saved."), "{}", page.text());
    assert!(page.text().contains("count you under"), "{}", page.text());
    let row = registration_of(&world, MONA.email).await;
    assert_eq!(row.group_id, Some(setting.group("women")));
    assert_eq!(row.claimed_group_id, Some(setting.group("workers")));
    assert_eq!(row.name, "Mona B. Ali");
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].subject.contains("Registration changed"));
}

#[tokio::test]
async fn sensitive_answers_are_not_read_back() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut mona = at_the_form(&world, &link, "Online").await;
    mona.fill("What you need to take part fully", "A hearing loop")
        .choose_in("Gender", "Woman");
    let page = mona.press("Send my registration").await;
    assert!(!page.text().contains("hearing loop") && !page.text().contains("Woman"));
    assert!(page.text().contains("Answered"));
}

#[tokio::test]
async fn an_unknown_group_or_day_is_refused() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut mona = at_the_form(&world, &link, "Online").await;
    let action = action_of(&mona);
    let page = mona
        .post(
            &action,
            &[
                ("name", "Mona"),
                ("group", "00000000000070008000000000000000"),
                ("sitting", "00000000000070008000000000000000"),
                ("role", "owner"),
                ("state", "confirmed"),
                ("gender", "queen"),
            ],
        )
        .await;
    assert_eq!(page.status(), 422, "{}: {}", page.address(), page.text());
    for sentence in [
        "Choose one of the stakeholder groups in the list.",
        "Tick the days again",
        "Choose one of the answers offered.",
        "Choose a country or area",
        "Choose whether you join",
    ] {
        assert!(page.text().contains(sentence), "{sentence}: {}", page.text());
    }
}

#[tokio::test]
async fn looking_changes_nothing() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut mona = register(&world, &setting, &MONA).await;
    let before = whole_database(&world).await;
    for page in ["", "/registration", "/withdraw", "/calendar.ics"] {
        let page = mona.get(&format!("/me/{}{page}", setting.event)).await;
        assert_eq!(page.status(), 200);
    }
    assert_eq!(whole_database(&world).await, before);
}
