//! What the clock does with offers: reminders, lapse, the reserve by itself, people who withdraw.
use super::released::{Released, read, subjects};
use tashawur::db::entities::nomination::State as Nominated;
use tashawur::db::entities::speaking_offer::State;

#[tokio::test]
async fn reminders_come_exactly_once_at_half_and_at_five_sixths() {
    let released = Released::new().await;
    let mut mona = released.at_offer(released.mona).await;
    mona.press("Accept the place").await;
    released.panel.world.deliver_mail().await;
    let set = |at: &str| released.panel.world.dial.set(at.parse().unwrap());
    let ticked = async || {
        for _ in 0..3 {
            released.tick().await;
        }
        subjects(&released.panel.world.deliver_mail().await)
    };
    set("2021-02-17T19:59:59Z");
    assert_eq!(ticked().await, [""; 0]);
    set("2021-02-17T20:00:00Z");
    assert_eq!(ticked().await, ["Your answer is missi"]);
    set("2021-02-18T03:59:00Z");
    assert_eq!(ticked().await, [""; 0]);
    set("2021-02-18T04:00:00Z");
    assert_eq!(ticked().await, ["Your answer is missi"]);
    set("2021-02-18T07:59:59Z");
    assert_eq!(ticked().await, [""; 0]);
    set("2021-02-18T08:00:00Z");
    assert_eq!(ticked().await, ["The time to answer i"]);
    assert_eq!(released.offers(released.karim).await[0].state, State::Lapsed);
    assert_eq!(ticked().await, [""; 0], "it lapses once");
    assert_eq!(released.offers(released.mona).await[0].state, State::Confirmed);
}

#[tokio::test]
async fn whoever_was_away_gets_one_reminder_not_two() {
    let released = Released::new().await;
    released.panel.world.dial.set("2021-02-18T05:00:00Z".parse().unwrap());
    released.tick().await;
    let letters = released.panel.world.deliver_mail().await;
    assert_eq!(
        subjects(&letters),
        ["Your answer is missi", "Your answer is missi"],
        "one for each offer"
    );
    assert_eq!(released.offers(released.karim).await[0].chases, 2);
}

#[tokio::test]
async fn a_lapsed_place_goes_to_the_reserve_by_itself_if_the_organiser_said_so() {
    let released = Released::new().await;
    released.send_reserves().await;
    released.panel.world.dial.set("2021-02-18T08:00:00Z".parse().unwrap());
    released.tick().await;
    released.tick().await;
    let letters = released.panel.world.deliver_mail().await;
    let expected = [
        "Please answer by Fri",
        "Please answer by Fri",
        "The time to answer i",
        "The time to answer i",
    ];
    assert_eq!(subjects(&letters), expected);
    let hala = released.offers(released.hala).await;
    assert_eq!(
        (hala.len(), hala[0].slot_id, hala[0].state),
        (1, released.slot(1), State::Offered)
    );
    let nadia = released.offers(released.nadia).await;
    assert_eq!((nadia.len(), nadia[0].slot_id), (1, released.slot(2)));
    // Nobody is left: the hole stays, and nobody is asked twice.
    released.panel.world.dial.set("2021-02-19T08:00:00Z".parse().unwrap());
    released.tick().await;
    assert_eq!(subjects(&released.panel.world.deliver_mail().await).len(), 2);
    assert_eq!(released.offers(released.hala).await.len(), 1);
}

#[tokio::test]
async fn an_offer_that_was_answered_is_not_sent_any_more() {
    let mut released = Released::placed(&[]).await;
    released.release().await;
    let mut mona = released.at_offer(released.mona).await;
    mona.press("Decline the place").await;
    let letters = released.panel.world.deliver_mail().await;
    assert_eq!(
        letters
            .iter()
            .filter(|letter| letter.subject.starts_with("Please answer"))
            .count(),
        1,
        "Karim's alone"
    );
}

#[tokio::test]
async fn withdrawing_a_registration_gives_the_place_back() {
    let released = Released::new().await;
    let mut mona = released.at_offer(released.mona).await;
    mona.choose("My name and organisation may be shown")
        .press("Accept the place")
        .await;
    mona.get(&released.mine("withdraw")).await;
    assert!(
        read(mona.page()).contains("that place and your nomination are given back too"),
        "{}",
        read(mona.page())
    );
    mona.press("Withdraw my registration").await;
    released.tick().await;
    assert_eq!(released.nomination(released.mona).await.state, Nominated::Withdrawn);
    assert_eq!(released.offers(released.mona).await[0].state, State::Declined);
    let mut rana = released.rana.clone();
    let text = read(rana.get(&released.offers_page()).await);
    assert!(text.contains("Next reserve: Nadia Khoury"), "{text}");
    assert!(
        text.contains("Mona Ben Ali no longer comes: the place is open"),
        "{text}"
    );
}

#[tokio::test]
async fn withdrawing_a_nomination_gives_the_place_back() {
    let released = Released::new().await;
    let mut karim = released.enter(released.karim).await;
    karim.get(&released.mine("nomination-withdrawal")).await;
    assert!(
        read(karim.page()).contains("A place that is offered to you"),
        "{}",
        read(karim.page())
    );
    karim.press("Withdraw my nomination").await;
    released.tick().await;
    assert_eq!(released.offers(released.karim).await[0].state, State::Declined);
}
