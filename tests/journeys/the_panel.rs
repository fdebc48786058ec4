//! Speakers in a real browser: the call and a nomination in Arabic on a phone → two reviewers score blind → the board,
//! a suggestion, the release → the place is declined, the reserve is offered it and accepts → the public agenda names
//! the speaker in three languages.
use crate::participation::invited::{MONA, Person, invited};
use crate::speakers::panel::{a_call, nominated};
use crate::speakers::stage::change;
use crate::support::browser::{Browser, serve};
use crate::support::seed::Setting;
use crate::support::wire::HOST;
use crate::support::world::World;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::access::Role;
use tashawur::access::account::actions::{NewAccount, add_with_password};
use tashawur::access::account::model::{Given, Place};
use tashawur::access::password::Password;
use tashawur::db::entities::nomination;
use tashawur::i18n::{Translate, plain};
use tashawur::kernel::{EmailAddress, EventId, Lang, NominationId, PersonName};
use tashawur::mail::captured::Captured;
use tashawur::programme::session::store as sessions;
use tashawur::speakers::call::model::Call;

const SAMI: Person<'_> = Person {
    name: "سامي الحداد",
    email: "sami@union.test",
    lang: Lang::Ar,
    group: "workers",
};
const ORGANISER: &str = "rana@secretariat.test";
const REVIEWERS: [&str; 2] = ["first@panel.test", "second@panel.test"];
const PASSWORD: &str = "seven quiet rivers";

struct Walk {
    world: World,
    setting: Setting,
    call: Call,
    phone: Browser,
    desk: Browser,
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_call_to_the_name_in_the_agenda() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let call = a_call(&world, &setting, |_| {}).await;
    let call = with_its_places(&world, call).await;
    accounts(&world, &setting).await;
    let site = serve(world.router()).await;
    let (Some(phone), Some(desk)) = (
        Browser::open_for(Lang::Ar, &site).await,
        Browser::open_for(Lang::En, &site).await,
    ) else {
        return;
    };
    phone.resize(390, 844);
    desk.resize(1280, 900);
    let walk = Walk {
        world,
        setting,
        call,
        phone,
        desk,
    };
    let mona = nominated(&walk.world, &walk.setting, (&walk.call, 0), &MONA).await;
    let sami = walk.sami_nominates_himself().await;
    walk.organiser_checks(&[sami, mona]).await;
    walk.reviewers_score(&[(sami, 5), (mona, 3)]).await;
    walk.organiser_releases().await;
    let letters = walk.world.deliver_mail().await;
    assert_eq!(letters.len(), 2, "everybody is answered");
    walk.open(&letter_to(&letters, SAMI.email)).await;
    walk.sami_declines().await;
    walk.reserve_is_offered_the_place().await;
    let letters = walk.world.deliver_mail().await;
    walk.open(&letter_to(&letters, MONA.email)).await;
    walk.mona_accepts().await;
    walk.everybody_reads_her_name().await;
}

/// People choose among the places themselves, not among sessions.
async fn with_its_places(world: &World, call: Call) -> Call {
    let planned = sessions::all(world.app.db.read(), call.event).await.unwrap();
    let slots = planned.iter().flat_map(|session| &session.slots).map(|slot| slot.id);
    let call = Call {
        slots: slots.collect(),
        ..call
    };
    change(world, &call).await;
    call
}

/// The organiser; and two people who hold no role in this event and will score.
async fn accounts(world: &World, setting: &Setting) {
    let elsewhere = world.event(|event| event.slug = "elsewhere".to_owned()).await;
    let add = async |email: &str, name: &str, (event, role): (EventId, Role)| {
        let new = NewAccount {
            email: EmailAddress::parse(email).unwrap(),
            name: PersonName::parse(name).unwrap(),
            lang: Lang::En,
            given: Given::On(Place::Event(event), role),
        };
        add_with_password(&world.app, new, Password::typed(PASSWORD))
            .await
            .unwrap();
    };
    add(ORGANISER, "Rana Saleh", (setting.event, Role::Organiser)).await;
    for email in REVIEWERS {
        add(email, "A reviewer", (elsewhere.event, Role::Viewer)).await;
    }
}

/// The personal link in a letter.
fn letter_to(letters: &[Captured], email: &str) -> String {
    let letter = letters.iter().find(|letter| letter.address == email);
    let plain = &letter.expect("a letter").plain;
    let at = plain.find("/p/").expect("a link");
    plain[at..].chars().take(29).collect()
}

fn button(text: &str) -> String {
    format!("//main//button[contains(normalize-space(.), '{text}')]")
}

impl Walk {
    async fn goto(&self, browser: &Browser, path: &str) {
        browser.goto(&format!("http://{HOST}{path}")).await;
    }

    fn at(&self, page: &str) -> String {
        format!("/organise/events/{}/{page}", self.setting.event)
    }

    fn mine(&self, page: &str) -> String {
        format!("/me/{}/{page}", self.setting.event)
    }

    async fn sign_in(&self, email: &str) {
        self.desk.client.delete_all_cookies().await.expect("cookies go");
        self.goto(&self.desk, "/organise/sign-in").await;
        self.desk.fill("Email", email).await;
        self.desk.fill("Password", PASSWORD).await;
        self.desk.click(&button("Sign in")).await;
        self.desk.find("//h1[not(contains(., 'Sign in'))]").await;
    }

    /// One topic a page; what is read is Arabic and fits the phone.
    async fn sami_nominates_himself(&self) -> NominationId {
        let (phone, t) = (&self.phone, Lang::Ar.t());
        let token = invited(&self.world, &self.setting, &SAMI).await;
        self.goto(phone, &format!("/ar/events/{}/nominate", self.setting.slug))
            .await;
        phone.find("//html[@dir='rtl']").await;
        assert_eq!(phone.overflow().await, 0);
        self.goto(phone, &token).await;
        phone.click(&button(&t.invitation_come())).await;
        phone
            .click(&format!(
                "//label[normalize-space(.)='{}']",
                t.registration_attendance_online()
            ))
            .await;
        phone.click(&button(&t.registration_send())).await;
        phone.find("//*[contains(., 'تم تأكيد المكان')]").await;
        self.goto(phone, &self.mine("nomination/places")).await;
        phone
            .click("(//main//select)[1]//option[@value!='' and not(contains(., 'تيسير'))]")
            .await;
        phone.click(&button("حفظ ومتابعة")).await;
        phone.fill("الموضوع", "العمل اللائق").await;
        phone.fill("النقاط الرئيسية", "حق العمّال المهاجرين في السكن").await;
        phone.click(&button("حفظ ومتابعة")).await;
        phone.fill("نبذة قصيرة", "نقابي منذ سنوات").await;
        assert_eq!(phone.overflow().await, 0);
        phone.click(&button("حفظ ومتابعة")).await;
        phone.click("//main//label[normalize-space(.)='العربية']").await;
        phone.click("//main//label[contains(., 'الأربعاء')]").await;
        phone.click(&button("حفظ ومتابعة")).await;
        phone.click("//main//label[contains(., 'يجوز ذكر اسمي')]").await;
        phone.click(&button("تقديم ترشيحي")).await;
        phone.find("//main//*[contains(., 'الترشيح رقم')]").await;
        assert_eq!(phone.overflow().await, 0);
        self.world.deliver_mail().await;
        let found = nomination::Entity::find().filter(nomination::Column::Topic.eq("العمل اللائق"));
        let found = found.one(self.world.app.db.read()).await.unwrap();
        found.expect("what was handed in").id
    }

    async fn organiser_checks(&self, nominations: &[NominationId]) {
        let desk = &self.desk;
        self.sign_in(ORGANISER).await;
        for id in nominations {
            self.goto(desk, &self.at(&format!("nominations/{id}"))).await;
            for check in &self.call.checks {
                let answer = format!("@name='check-{}' and @value='yes'", check.id);
                desk.click(&format!("//label[@for=//input[{answer}]/@id]")).await;
            }
            desk.click("//button[@value='eligible']").await;
            desk.find("//main[not(.//button[@value='eligible'])]").await;
        }
        for email in REVIEWERS {
            self.goto(desk, &self.at("reviewers")).await;
            desk.fill("Email address", email).await;
            desk.click(&button("Add a reviewer")).await;
            desk.find("//h1[normalize-space(.)='A reviewer']").await;
        }
    }

    /// Nobody's name stands where they score.
    async fn reviewers_score(&self, points: &[(NominationId, u8)]) {
        let desk = &self.desk;
        for email in REVIEWERS {
            self.sign_in(email).await;
            for (id, points) in points {
                self.goto(desk, &self.at(&format!("reviews/{id}"))).await;
                let text = desk.text().await;
                assert!(text.contains("This review is blind"), "{text}");
                for hidden in [SAMI.name, MONA.name, SAMI.email] {
                    assert!(!text.contains(hidden), "{hidden} is read: {text}");
                }
                for criterion in &self.call.criteria {
                    let answer = format!("@name='score-{}' and @value='{points}'", criterion.id);
                    desk.click(&format!("//label[@for=//input[{answer}]/@id]")).await;
                }
                desk.click(&button("Save my scores")).await;
                desk.find("//h1[normalize-space(.)='My reviews']").await;
            }
        }
    }

    async fn organiser_releases(&self) {
        let desk = &self.desk;
        self.sign_in(ORGANISER).await;
        self.goto(desk, &self.at("shortlist")).await;
        desk.click(&button("Suggest a line-up")).await;
        desk.find("//*[contains(., 'Proven best')]").await;
        let text = plain(desk.text().await);
        assert!(text.contains(SAMI.name), "the higher score: {text}");
        desk.click(&button("Take this as a scenario")).await;
        desk.find("//*[contains(., 'The scenario is kept')]").await;
        self.goto(desk, &self.at("shortlist/release")).await;
        desk.click(&button("Look once more")).await;
        desk.find("//*[contains(., 'Exactly 2 letters')]").await;
        assert!(self.world.deliver_mail().await.is_empty(), "looking sends nothing");
        desk.click(&button("Send 2 letters")).await;
        desk.find("//*[contains(., 'Released')]").await;
    }

    /// Opens a personal link on the phone, up to the page of the offer.
    async fn open(&self, link: &str) {
        self.phone.client.delete_all_cookies().await.expect("cookies go");
        self.goto(&self.phone, link).await;
        self.phone.click("(//main//form//button)[1]").await;
        self.phone.find("//main").await;
        self.goto(&self.phone, &self.mine("offer")).await;
    }

    async fn sami_declines(&self) {
        let (phone, t) = (&self.phone, Lang::Ar.t());
        phone
            .find(&format!("//h1[normalize-space(.)='{}']", t.offer_title()))
            .await;
        assert_eq!(phone.overflow().await, 0);
        phone.fill(&t.offer_reason(), "سفر").await;
        phone.click(&button(&t.offer_decline())).await;
        phone
            .find(&format!("//*[contains(., '{}')]", t.offer_state_declined()))
            .await;
    }

    async fn reserve_is_offered_the_place(&self) {
        let desk = &self.desk;
        self.goto(desk, &self.at("offers")).await;
        let text = plain(desk.text().await);
        assert!(text.contains("Next reserve") && text.contains(MONA.name), "{text}");
        desk.click(&button("Offer the place")).await;
        desk.find("//main//*[contains(., 'by ')]").await;
    }

    async fn mona_accepts(&self) {
        let (phone, t) = (&self.phone, MONA.lang.t());
        phone
            .click(&format!("//label[contains(., '{}')]", t.offer_named()))
            .await;
        phone.click(&button(&t.offer_accept())).await;
        phone
            .find(&format!("//main//*[contains(., '{}')]", t.offer_done_accepted()))
            .await;
        assert_eq!(phone.overflow().await, 0);
    }

    async fn everybody_reads_her_name(&self) {
        for lang in Lang::ALL {
            let path = format!("/{}/events/{}/agenda", lang.code(), self.setting.slug);
            self.goto(&self.phone, &path).await;
            let text = plain(self.phone.text().await);
            assert!(text.contains(MONA.name), "{lang:?}: {text}");
            assert!(!text.contains(SAMI.name), "{lang:?}: {text}");
        }
    }
}
