//! A batch in a real browser: its numbers move without a new page, and stand still when it is over.
use super::outgoing::{change, letter};
use crate::support::browser::{Browser, serve};
use crate::support::wire::HOST;
use crate::support::world::World;
use chrono::TimeDelta;
use tashawur::access::Role;
use tashawur::access::account::actions::{NewAccount, add_with_password};
use tashawur::access::account::model::{Given, Place};
use tashawur::access::password::Password;
use tashawur::kernel::{EmailAddress, Lang, PersonName};
use tashawur::mail::outbox::{NewMessage, enqueue_batch};
use tashawur::paths;

const RANA: &str = "rana@secretariat.test";
const PASSWORD: &str = "seven quiet boats at noon";

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_moves_in_the_browser_without_a_new_page() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let minute = |n: i64| Some(world.app.clock.now() + TimeDelta::minutes(n));
    let tx = change(&world).await;
    let letters = [0_i64, 0, 1].into_iter().zip(0..).map(|(minutes, n)| NewMessage {
        not_before: minute(minutes),
        ..letter(setting.event, n)
    });
    let batch = enqueue_batch(&world.app, &tx, setting.event, letters.collect()).await;
    let batch = batch.unwrap().id;
    tx.commit().await.unwrap();
    let account = NewAccount {
        email: EmailAddress::parse(RANA).unwrap(),
        name: PersonName::parse("Rana Saleh").unwrap(),
        lang: Lang::En,
        given: Given::On(Place::Event(setting.event), Role::Organiser),
    };
    let added = add_with_password(&world.app, account, Password::typed(PASSWORD)).await;
    added.unwrap();
    let Some(browser) = Browser::open_for(Lang::En, &serve(world.router()).await).await else {
        return;
    };
    browser.goto(&format!("http://{HOST}/organise/sign-in")).await;
    browser.fill("Email", RANA).await;
    browser.fill("Password", PASSWORD).await;
    browser.click("//main//button[contains(., 'Sign in')]").await;
    browser.find("//h1[not(contains(., 'Sign in'))]").await;
    let event = setting.event;
    let at = paths::MailBatch { event, batch };
    browser.goto(&format!("http://{HOST}{at}")).await;
    browser.find("//progress[@value='0'][@max='3']").await;
    browser.client.execute("window.sameOne = true", vec![]).await.unwrap();
    world.deliver_mail().await;
    browser.find("//progress[@value='2']").await;
    assert!(!browser.text().await.contains("Look again"), "nobody needs to");
    world.dial.advance(TimeDelta::minutes(2));
    world.deliver_mail().await;
    browser.find("//progress[@value='3']").await;
    browser
        .find("//*[@aria-live][contains(., 'does not move any more')]")
        .await;
    assert!(
        !browser.text().await.contains("Pause"),
        "there is nothing to decide any more"
    );
    let same = browser.client.execute("return window.sameOne", vec![]).await.unwrap();
    assert_eq!(same.as_bool(), Some(true), "it is the same page");
}
