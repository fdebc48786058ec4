//! An offer and its answers, by personal link; the next reserve; two organisers at once.
use super::released::{Released, read, subjects};
use crate::participation::invited::whole_database;
use sea_orm::EntityTrait;
use tashawur::db::entities::place_change::{self, Kind};
use tashawur::db::entities::speaking_offer::State;
use tashawur::db::entities::{slot, speaking_part};
use tashawur::speakers::nomination::model::Decision;

#[tokio::test]
async fn accepted_with_a_name_in_the_programme() {
    let released = Released::new().await;
    let mut mona = released.enter(released.mona).await;
    assert!(
        read(mona.page()).contains("A place is offered to you"),
        "{}",
        read(mona.page())
    );
    let before = whole_database(&released.panel.world).await;
    mona.follow("Open the place").await;
    let text = read(mona.page());
    assert!(
        text.contains("Please answer by Thursday 18 February 2021, 10:00"),
        "{text}"
    );
    assert!(text.contains("Opening"), "{text}");
    for page in ["speaking", "speaking.ics", "offer/colleague", "offer?lang=ar"] {
        mona.get(&released.mine(page)).await;
    }
    assert_eq!(
        whole_database(&released.panel.world).await,
        before,
        "GET changes nothing"
    );

    mona.get(&released.mine("offer")).await;
    mona.choose("My name and organisation may be shown");
    let page = mona.press("Accept the place").await;
    assert_eq!(page.status(), 200, "{}", read(page));
    assert!(page.address().contains("/speaking?"), "{}", page.address());
    assert!(read(page).contains("the place is yours"), "{}", read(page));
    assert_eq!(released.offers(released.mona).await[0].state, State::Confirmed);
    let letters = released.panel.world.deliver_mail().await;
    assert_eq!(subjects(&letters), ["Your place is confir"]);
    let calendar = letters[0].calendar.clone().expect("the hour for the calendar");
    assert!(
        calendar.contains("DTSTART:20210224T073000Z") && calendar.contains("SEQUENCE:"),
        "{calendar}"
    );
    let db = released.panel.world.app.db.read();
    let place = slot::Entity::find_by_id(released.slot(2))
        .one(db)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(place.speaker_name.as_deref(), Some("Mona Ben Ali"));
    assert_eq!(place.speaker_org.as_deref(), Some("Women of the coast"));
    let change = place_change::Entity::find().one(db).await.unwrap().unwrap();
    assert_eq!(change.kind, Kind::Confirmed);
}

#[tokio::test]
async fn nobody_is_named_without_a_yes_of_their_own() {
    let released = Released::new().await;
    let mut karim = released.at_offer(released.karim).await;
    karim.press("Accept the place").await;
    let db = released.panel.world.app.db.read();
    let place = async || {
        slot::Entity::find_by_id(released.slot(1))
            .one(db)
            .await
            .unwrap()
            .unwrap()
    };
    assert_eq!(place().await.speaker_name, None);
    karim
        .fill("Text of my intervention", "On ports")
        .choose("My name and organisation may be shown");
    let page = karim.press("Save").await;
    assert!(read(page).contains("The newest version counts"), "{}", read(page));
    assert_eq!(place().await.speaker_name.as_deref(), Some("Karim Fares"));
    let part = speaking_part::Entity::find().one(db).await.unwrap().unwrap();
    assert_eq!((part.text.as_str(), part.revision, part.named), ("On ports", 1, true));
    let before = karim.get(&released.mine("speaking.ics")).await.html();
    karim.get(&released.mine("speaking")).await;
    karim
        .untick("My name and organisation may be shown")
        .press("Save")
        .await;
    assert_eq!(place().await.speaker_name, None, "who takes it back is nowhere");
    let after = karim.get(&released.mine("speaking.ics")).await.html();
    let sequence = |file: &str| -> u32 {
        let line = file
            .lines()
            .find_map(|line| line.strip_prefix("SEQUENCE:"))
            .expect("a number");
        line.trim().parse().expect("a number")
    };
    assert!(sequence(&after) > sequence(&before));
    let mut words = "word ".repeat(101);
    words.push('.');
    karim.get(&released.mine("speaking")).await;
    let page = karim.fill("Short biography", &words).press("Save").await;
    assert_eq!(
        (page.status(), read(page).contains("101 words; at most 100")),
        (422, true),
        "{}",
        read(page)
    );
    assert!(page.value("Short biography").unwrap().starts_with("word word"));
}

#[tokio::test]
async fn declined_then_the_reserve_is_offered_and_accepts() {
    let mut released = Released::new().await;
    let mut karim = released.at_offer(released.karim).await;
    karim.fill("Reason", "I am abroad");
    let page = karim.press("Decline the place").await;
    assert!(read(page).contains("Thank you for telling us"), "{}", read(page));
    assert_eq!(
        released.offers(released.karim).await[0].reason.as_deref(),
        Some("I am abroad")
    );
    assert!(
        released.panel.world.deliver_mail().await.is_empty(),
        "proposed to the organiser, not sent"
    );
    let page = released.rana.get(&released.offers_page()).await;
    let text = read(page);
    assert!(text.contains("Next reserve: Hala Nasser"), "{text}");
    assert!(
        text.contains("I am abroad") && text.contains("Asked before: Karim Fares Declined"),
        "{text}"
    );
    let page = released.rana.press("Offer the place Hala Nasser").await;
    assert!(read(page).contains("The place is offered"), "{}", read(page));
    assert_eq!(
        subjects(&released.panel.world.deliver_mail().await),
        ["Please answer by Thu"]
    );
    let mut hala = released.at_offer(released.hala).await;
    hala.press("Accept the place").await;
    assert_eq!(released.offers(released.hala).await[0].state, State::Confirmed);
    assert_eq!(
        released.nomination(released.hala).await.decision,
        Some(Decision::Reserve)
    );
    let dashboard = format!("/organise/events/{}", released.panel.setting.event);
    let page = released.rana.get(&dashboard).await;
    assert!(
        read(page).contains("1 change of a confirmed place must be passed on"),
        "{}",
        read(page)
    );
    released.rana.get(&released.offers_page()).await;
    assert!(read(released.rana.page()).contains("Hala Nasser is confirmed"));
    let page = released.rana.press("Tick off without a letter").await;
    assert!(!read(page).contains("Hala Nasser is confirmed"), "{}", read(page));
}

#[tokio::test]
async fn answered_twice_late_or_after_withdrawal_each_has_its_sentence() {
    let mut released = Released::new().await;
    let mut mona = released.at_offer(released.mona).await;
    let mut again = mona.clone();
    mona.press("Decline the place").await;
    let page = again.press("Decline the place").await;
    assert_eq!(page.status(), 200, "the same again is no mistake");
    let mut once_more = released.at_offer(released.karim).await;
    let mut stale = once_more.clone();
    once_more.press("Decline the place").await;
    let page = stale.press("Accept the place").await;
    assert_eq!(page.status(), 422);
    assert!(
        read(page).contains("You have declined this place before"),
        "{}",
        read(page)
    );

    released.rana.get(&released.offers_page()).await;
    released.rana.press("Offer the place Nadia Khoury").await;
    released.rana.press("Offer the place Hala Nasser").await;
    let mut nadia = released.at_offer(released.nadia).await;
    let mut late = released.at_offer(released.hala).await;
    released.rana.get(&released.offers_page()).await;
    released.rana.follow("Nadia Khoury").await;
    let page = released.rana.press("Take the place back").await;
    assert_eq!((page.status(), read(page).contains("the person reads it")), (422, true));
    released.rana.fill("Reason", "The session was shortened");
    released.rana.press("Take the place back").await;
    let letters = released.panel.world.deliver_mail().await;
    let taken = letters
        .iter()
        .find(|letter| letter.subject.contains("taken back"))
        .expect("a letter");
    assert!(taken.plain.contains("The session was shortened"));
    let page = nadia.press("Accept the place").await;
    assert_eq!(page.status(), 422);
    let text = read(page);
    assert!(
        text.contains("had taken the offer back before") && text.contains("The session was shortened"),
        "{text}"
    );

    released.panel.world.dial.set("2021-02-18T08:00:00Z".parse().unwrap());
    let page = late.press("Accept the place").await;
    assert_eq!(page.status(), 422);
    assert!(read(page).contains("The time to answer is over"), "{}", read(page));
    released.tick().await;
    let mut late = released.at_offer(released.hala).await;
    assert!(read(late.page()).contains("we had no answer") || read(late.page()).contains("We had no answer"));
    let offer = released.offers(released.hala).await[0].id.to_string();
    let action = released.mine("offer");
    assert_eq!(
        late.post(&action, &[("act", "accept"), ("offer", &offer)])
            .await
            .status(),
        404,
        "no seal, no answer"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_organisers_at_once_one_was_faster() {
    let released = Released::new().await;
    let mut karim = released.at_offer(released.karim).await;
    karim.press("Decline the place").await;
    released.panel.world.deliver_mail().await;
    let (slot, address) = (released.slot(1).to_string(), released.offers_page());
    let offer = async |mut rana: crate::support::visitor::Visitor, who: String| {
        let fields = [
            ("act", "offer"),
            ("slot", slot.as_str()),
            ("nomination", &who),
            ("reason", "Now"),
        ];
        let page = rana.post(&address, &fields).await;
        (page.status(), read(page))
    };
    let (one, other) = (released.rana.clone(), released.rana.clone());
    let met = tokio::join!(
        offer(one, released.hala.to_string()),
        offer(other, released.ziad.to_string())
    );
    let mut statuses = [met.0.0, met.1.0];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422]);
    let said = if met.0.0 == 422 { &met.0.1 } else { &met.1.1 };
    assert!(said.contains("Somebody was faster"), "{said}");
    let live = released.offers(released.hala).await.len() + released.offers(released.ziad).await.len();
    assert_eq!((live, released.panel.world.deliver_mail().await.len()), (1, 1));
}

#[tokio::test]
async fn a_rule_that_is_broken_by_hand_asks_for_a_reason() {
    let mut released = Released::new().await;
    let (slot, who) = (released.slot(0).to_string(), released.karim.to_string());
    let address = released.offers_page();
    let page = released
        .rana
        .post(&address, &[("act", "offer"), ("slot", &slot), ("nomination", &who)])
        .await;
    assert_eq!(page.status(), 422);
    let text = read(page);
    assert!(
        text.contains("This would be against the rules for Karim Fares"),
        "{text}"
    );
    assert!(
        text.contains("Write why this is done although a limit is passed"),
        "{text}"
    );
    assert_eq!(released.offers(released.karim).await.len(), 1);
    let fields = [
        ("act", "offer"),
        ("slot", slot.as_str()),
        ("nomination", &who),
        ("reason", "He was asked by the chair"),
    ];
    let page = released.rana.post(&address, &fields).await;
    assert_eq!(page.status(), 200, "{}", read(page));
    assert_eq!(released.offers(released.karim).await.len(), 2);
}
