//! Offers that wait for an answer, and texts that are missing: whom a rule about places reaches, and what they hear anyway.
use super::remind::{TEN, at, before, given, letters, rows, rule, tick_at};
use super::reminder_pages::with;
use crate::speakers::released::{Released, read, subjects};
use sea_orm::{EntityTrait, QueryFilter};
use tashawur::db::entities::outbox_message::State as Stands;
use tashawur::db::entities::registration;
use tashawur::kernel::NominationId;
use tashawur::messages::reminder::model::{Anchor, Audience, Offset, Rule, Standing, Wanted};
use tashawur::messages::reminder::store;
use tashawur::paths;

/// Mona and Karim were offered a place at 10:00 in Beirut, for a day: reminded at 22:00 and at 06:00.
fn answer_in(released: &Released, minutes: i32) -> Rule {
    let when = before(Anchor::OfferDeadline, Offset::Minutes(minutes));
    let (world, setting) = (&released.panel.world, &released.panel.setting);
    rule(world, setting, when, (Audience::OfferOpen, Wanted::Accept))
}

async fn address(released: &Released, who: NominationId) -> String {
    let link = released.nomination(who).await.link_id;
    let found = registration::Entity::find().filter(sea_orm::ColumnTrait::eq(&registration::Column::LinkId, link));
    let found = found.one(released.panel.world.app.db.read()).await.unwrap();
    found.expect("a registration").email
}

/// What a reminder came to: to whom, in which state, why.
async fn became(released: &Released) -> Vec<(String, Stands, Option<String>)> {
    let all = letters(&released.panel.world).await.into_iter();
    all.map(|it| (it.address, it.state, it.reason)).collect()
}

#[tokio::test]
async fn whoever_holds_an_open_offer_is_reminded_once_and_never_beside_its_own_reminders() {
    let released = Released::new().await;
    let world = &released.panel.world;
    // Eight hours before the end stands between the two; five hours before is an hour from the second.
    let (between, beside) = (answer_in(&released, 480), answer_in(&released, 300));
    given(world, &[between.clone(), beside.clone()]).await;
    let planned: Vec<_> = rows(world).await.into_iter().map(|row| row.rule_id).collect();
    assert_eq!(planned, [between.id; 2], "one for each offer, none beside a reminder");
    assert_eq!(tick_at(world, "2021-02-17T20:00:00Z").await, 0);
    assert_eq!(subjects(&world.deliver_mail().await).len(), 2, "the offers' own");
    for (instant, written) in [
        ("2021-02-17T23:59:00Z", 0),
        ("2021-02-18T00:00:00Z", 2),
        ("2021-02-18T00:00:30Z", 0),
    ] {
        assert_eq!(tick_at(world, instant).await, written, "{instant}");
    }
    // Karim answers before it has left.
    let mut karim = released.at_offer(released.karim).await;
    karim.press("Accept the place").await;
    world.deliver_mail().await;
    let (mona, karim) = (
        address(&released, released.mona).await,
        address(&released, released.karim).await,
    );
    let mut expected = vec![
        (mona, Stands::Sent, None),
        (karim, Stands::Cancelled, Some("answered".to_owned())),
    ];
    expected.sort_by(|a, b| a.0.cmp(&b.0));
    let mut found = became(&released).await;
    found.sort_by(|a, b| a.0.cmp(&b.0));
    assert_eq!(found, expected);
    assert_eq!(tick_at(world, "2021-02-18T03:00:00Z").await, 0);
    tick_at(world, "2021-02-18T04:00:00Z").await;
    assert_eq!(
        subjects(&world.deliver_mail().await),
        ["Your answer is missi"],
        "Mona's second"
    );
    assert_eq!(letters(world).await.len(), 2);
}

#[tokio::test]
async fn a_deadline_that_comes_forward_takes_its_reminder_with_it() {
    let released = Released::new().await;
    let world = &released.panel.world;
    let one = answer_in(&released, 480);
    given(world, std::slice::from_ref(&one)).await;
    let mona = released.offers(released.mona).await.remove(0);
    let tx = world.app.db.write(tashawur::db::Actor::Command).await.unwrap();
    let sooner = tashawur::db::entities::speaking_offer::ActiveModel {
        id: sea_orm::Set(mona.id),
        deadline_at: sea_orm::Set(mona.deadline_at - chrono::TimeDelta::hours(1)),
        ..Default::default()
    };
    sea_orm::ActiveModelTrait::update(sooner, &tx).await.unwrap();
    world.commit(tx, "test.sooner").await;
    assert_eq!(tick_at(world, "2021-02-17T22:59:00Z").await, 0);
    assert_eq!(
        tick_at(world, "2021-02-17T23:00:00Z").await,
        1,
        "Mona's, an hour sooner"
    );
    assert_eq!(tick_at(world, "2021-02-18T00:00:00Z").await, 1, "Karim's");
    let cancelled = rows(world)
        .await
        .into_iter()
        .filter(|row| row.state == Standing::Cancelled);
    assert_eq!(cancelled.count(), 1);
}

/// Three days before, at ten, to those who speak and have handed in nothing; whoever hands it in meanwhile gets none.
#[tokio::test]
async fn a_missing_text_is_asked_for_three_days_before() {
    let mut released = Released::new().await;
    for who in [released.mona, released.karim] {
        released.at_offer(who).await.press("Accept the place").await;
    }
    released.panel.world.deliver_mail().await;
    let (world, setting) = (&released.panel.world, &released.panel.setting);
    let when = before(Anchor::SittingStart, Offset::Days(3, TEN));
    let one = rule(world, setting, when, (Audience::TextMissing, Wanted::Text));
    given(world, std::slice::from_ref(&one)).await;
    let (event, list) = (setting.event, paths::Reminders { event: setting.event }.to_string());
    let said = read(released.rana.get(&list).await);
    for part in [
        "to confirmed speakers who have not handed in their text",
        "reaches 2 people now",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let said = read(
        released
            .rana
            .get(&paths::ReminderDesk { event, rule: one.id }.to_string())
            .await,
    );
    for part in [
        "Your text is still missing",
        "نص مداخلتكم لم يصلنا بعد",
        "Votre texte manque encore",
        "Session: Opening",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert_eq!(tick_at(world, "2021-02-21T07:59:00Z").await, 0);
    assert_eq!(tick_at(world, "2021-02-21T08:00:00Z").await, 2);
    let mut mona = released.enter(released.mona).await;
    mona.get(&released.mine("speaking")).await;
    mona.fill("Text of my intervention", "Ladies and gentlemen")
        .press("Save")
        .await;
    let sent = world.deliver_mail().await;
    assert_eq!(subjects(&sent), ["Your text is still m"]);
    for part in ["Karim Fares", "Opening", "09:30"] {
        assert!(sent[0].plain.contains(part), "{part}: {}", sent[0].plain);
    }
    let mona = address(&released, released.mona).await;
    let hers = became(&released)
        .await
        .into_iter()
        .find(|(address, ..)| *address == mona);
    assert_eq!(hers, Some((mona, Stands::Cancelled, Some("handed_in".to_owned()))));
    assert_eq!(tick_at(world, "2021-02-21T08:10:00Z").await, 0);
}

/// Nobody is confirmed yet: the letter is read with an example, and reaches nobody.
#[tokio::test]
async fn the_form_lets_only_together_what_belongs_together() {
    let mut released = Released::new().await;
    let event = released.panel.setting.event;
    let new = paths::ReminderNew { event }.to_string();
    let asked = [
        ("anchor", "offer"),
        ("audience", "offered"),
        ("letter", "accept"),
        ("unit", "minutes"),
        ("amount", "480"),
    ];
    for wrong in [("anchor", "sitting"), ("audience", "confirmed"), ("letter", "text")] {
        let mut fields = asked.to_vec();
        fields.retain(|(name, _)| *name != wrong.0);
        fields.push(wrong);
        let page = released.rana.post(&new, &with(&fields)).await;
        assert_eq!(page.status(), 422, "{wrong:?}: {}", page.text());
    }
    let page = released.rana.post(&new, &with(&asked)).await;
    assert_eq!(page.status(), 200, "{}", page.text());
    let said = read(page);
    for part in [
        "480 minutes before an offered place has to be answered",
        "is reminded without any rule",
        "reaches 1 person now",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let text = [("anchor", "sitting"), ("audience", "textless"), ("letter", "text")];
    assert_eq!(released.rana.post(&new, &with(&text)).await.status(), 200);
    let made = store::of_event(released.panel.world.app.db.read(), event)
        .await
        .unwrap();
    let text = made
        .iter()
        .find(|rule| rule.letter == Wanted::Text)
        .expect("it was kept");
    let said = read(
        released
            .rana
            .get(&paths::ReminderDesk { event, rule: text.id }.to_string())
            .await,
    );
    assert!(
        said.contains("Your text is still missing") && said.contains("0 people"),
        "{said}"
    );
    assert_eq!(released.panel.world.app.clock.now(), at("2021-02-17T08:00:00Z"));
}
