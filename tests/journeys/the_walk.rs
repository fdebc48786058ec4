//! The main job in a real browser: mailbox → personal link → registration in Arabic on a phone → confirmation letter
//! with its calendar file → the organiser's number has moved by one.
use crate::participation::invited::{MONA, Person, contact};
use crate::reports::dashboard::rows;
use crate::support::browser::{Browser, serve};
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::wire::HOST;
use crate::support::world::World;
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::Translate;
use tashawur::kernel::Lang;

const SAMI: Person<'_> = Person {
    name: "سامي الحداد",
    email: "sami@union.test",
    lang: Lang::Ar,
    group: "workers",
};
/// How he writes himself, with his father's name.
const WRITTEN: &str = "سامي علي الحداد";

/// The columns of the first table on the dashboard.
const INVITED: usize = 0;
const ANSWERED: usize = 2;
const REGISTERED: usize = 3;
const CONFIRMED: usize = 4;

type Table = Vec<(String, Vec<u32>)>;

#[tokio::test(flavor = "multi_thread")]
async fn from_the_mailbox_to_the_figures_in_the_browser() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut organiser = invitations_are_sent(&world, &setting).await;
    let before = figures(&mut organiser, &setting).await;
    let site = serve(world.router()).await;
    let Some(phone) = Browser::open_for(Lang::Ar, &site).await else {
        return;
    };
    phone.resize(390, 844);
    open_letter(&phone, "دعوة").await;
    follow_personal_link(&phone).await;
    register(&phone).await;
    assert_eq!(world.deliver_mail().await.len(), 1, "the confirmation");
    open_letter(&phone, "تأكيد التسجيل").await;
    assert!(phone.text().await.contains(WRITTEN), "{}", phone.text().await);
    the_calendar_holds_the_sitting(&phone).await;
    let after = figures(&mut organiser, &setting).await;
    moved_by_one(&before, &after, "Trade unions");
}

/// An organiser looks at the letters to two people and sends them; the worker delivers.
async fn invitations_are_sent(world: &World, setting: &Setting) -> Visitor {
    contact(world, setting, &MONA).await;
    contact(world, setting, &SAMI).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let review = format!("/organise/events/{}/invitations/review", setting.event);
    organiser.get(&review).await;
    organiser.press("Send 2 invitations").await;
    assert_eq!(world.deliver_mail().await.len(), 2);
    organiser
}

async fn figures(organiser: &mut Visitor, setting: &Setting) -> Table {
    let page = organiser.get(&format!("/organise/events/{}", setting.event)).await;
    rows(page, "From the invitation")
}

/// The newest letter whose subject holds these words.
async fn open_letter(phone: &Browser, subject: &str) {
    phone.goto(&format!("http://{HOST}/mailbox")).await;
    assert!(phone.text().await.contains(&Lang::Ar.t().mailbox_lead()));
    phone.click(&format!("//table//a[contains(., '{subject}')]")).await;
    phone.find("//iframe").await;
}

/// Presses the button of the letter itself, then "I will come".
async fn follow_personal_link(phone: &Browser) {
    let letter = phone.find("//iframe").await;
    letter.enter_frame().await.expect("the letter is a page of its own");
    phone
        .click("//a[contains(@href, '/p/') and not(contains(@href, '?'))]")
        .await;
    phone
        .client
        .enter_parent_frame()
        .await
        .expect("the letter is left behind");
    let come = Lang::Ar.t().invitation_come();
    let button = format!("//button[normalize-space(.)='{come}']");
    phone.find(&button).await;
    assert!(!phone.text().await.contains(SAMI.email), "the address is masked");
    assert_eq!(phone.overflow().await, 0);
    phone.click(&button).await;
}

async fn register(phone: &Browser) {
    let t = Lang::Ar.t();
    phone
        .find(&format!("//h1[normalize-space(.)='{}']", "التسجيل للمشاركة"))
        .await;
    let root = phone.find("/html").await;
    assert_eq!(root.attr("dir").await.unwrap().as_deref(), Some("rtl"));
    assert!(
        !phone.client.current_url().await.unwrap().path().contains("/p/"),
        "the secret is left behind"
    );
    phone.fill(&t.registration_name(), WRITTEN).await;
    phone
        .click(&format!(
            "//label[normalize-space(.)='{}']",
            t.registration_attendance_online()
        ))
        .await;
    phone
        .click(&format!("//button[normalize-space(.)='{}']", t.registration_send()))
        .await;
    phone.find("//*[contains(., 'تم تأكيد المكان')]").await;
    assert_eq!(phone.overflow().await, 0);
}

/// 24 February 2021, 09:30 to 12:30 in Beirut.
async fn the_calendar_holds_the_sitting(phone: &Browser) {
    const DOWNLOAD: &str = "const [address, done] = arguments;
        fetch(address).then(async answer => done({kind: answer.headers.get('content-type'),
            name: answer.headers.get('content-disposition'), text: await answer.text()}), e => done(String(e)));";
    let link = phone.find("//dd/a[contains(@href, '.ics')]").await;
    let address = link.attr("href").await.unwrap().expect("where the file is");
    let file = phone
        .client
        .execute_async(DOWNLOAD, vec![address.into()])
        .await
        .expect("the file comes");
    let text = |field: &str| file[field].as_str().unwrap_or_else(|| panic!("{file}")).to_owned();
    assert!(text("kind").starts_with("text/calendar"), "{file}");
    assert_eq!(text("name"), "attachment; filename=\"calendar.ics\"");
    assert!(text("text").contains("DTSTART:20210224T073000Z"), "{file}");
    assert!(text("text").contains("DTEND:20210224T103000Z"), "{file}");
}

/// One more person in this group's row and in the total, and nobody else anywhere.
fn moved_by_one(before: &Table, after: &Table, group: &str) {
    for ((name, before), (also, after)) in before.iter().zip(after) {
        assert_eq!(name, also);
        let mut expected = before.clone();
        if name == group || name == "All groups" {
            for column in [ANSWERED, REGISTERED, CONFIRMED] {
                expected[column] += 1;
            }
        }
        assert_eq!(*after, expected, "{name}");
        assert!(after[REGISTERED] <= after[INVITED], "{name}");
    }
    let total = after.last().expect("a total");
    assert_eq!((total.0.as_str(), total.1[REGISTERED]), ("All groups", 1));
}
