//! Everybody is answered together, after a second look.
use super::planned::Aim;
use super::released::{HALA, Released, read, subjects};
use crate::participation::invited::whole_database;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::entities::nomination::{Decision, State};
use tashawur::db::entities::speaking_offer::State as Offered;
use tashawur::db::entities::{audit_entry, nomination_call, release_reason};
use tashawur::speakers::call::model::{Bound, Dimension, Unit};

const WOMEN: Aim = (Dimension::Gender, "woman", Bound::AtLeast, 50, Unit::Share);

#[tokio::test]
async fn from_the_board_to_everybodys_answer() {
    let mut released = Released::placed(&[]).await;
    let unchecked = released.panel.offers(&HALA).await;
    released.put(unchecked, State::Submitted).await;
    let ineligible = released.panel.offers(&HALA).await;
    released.put(ineligible, State::Ineligible).await;
    released.rana.get(&released.panel.board()).await;
    let before = whole_database(&released.panel.world).await;
    released.rana.get(&released.address()).await;
    let text = read(released.rana.page());
    assert!(text.contains("1 nomination is not checked yet"), "{text}");
    assert!(text.contains("1 person was found ineligible"), "{text}");
    let rows = released.rana.page().all("tfoot tr");
    assert!(rows[0].contains("Total 2 2 1 5"), "{rows:?}");
    assert_eq!(
        whole_database(&released.panel.world).await,
        before,
        "looking keeps nothing"
    );

    let page = released.rana.press("Look once more before sending").await;
    assert!(
        read(page).contains("Exactly 5 letters go out together"),
        "{}",
        read(page)
    );
    assert_eq!(
        whole_database(&released.panel.world).await,
        before,
        "nor does the second look"
    );
    let page = released.rana.press("Send 5 letters").await;
    assert!(
        read(page).contains("Released: 5 letters are on their way"),
        "{}",
        read(page)
    );

    let letters = released.panel.world.deliver_mail().await;
    let expected = [
        "Answer to your nomin",
        "Please answer by Thu",
        "Please answer by Thu",
        "Reserve list, your r",
        "Reserve list, your r",
    ];
    assert_eq!(subjects(&letters), expected);
    let reserve = letters
        .iter()
        .find(|letter| letter.subject.starts_with("Reserve"))
        .unwrap();
    assert!(reserve.plain.contains("your rank is kept") && !reserve.plain.contains("rank 1"));
    let hala = released.nomination(released.hala).await;
    assert_eq!(
        (hala.state, hala.decision, hala.reserve_rank),
        (State::Released, Some(Decision::Reserve), Some(1))
    );
    let ziad = released.nomination(released.ziad).await;
    assert_eq!(
        (ziad.state, ziad.decision),
        (State::Released, Some(Decision::NotSelected))
    );
    let mona = released.nomination(released.mona).await;
    assert_eq!((mona.state, mona.decision), (State::Released, Some(Decision::Selected)));
    assert_eq!(released.offers(released.mona).await[0].state, Offered::Offered);
    assert_eq!(released.nomination(unchecked).await.state, State::Submitted);
    assert_eq!(released.nomination(ineligible).await.state, State::Ineligible);
    let lines = audit_entry::Entity::find().filter(audit_entry::Column::Action.eq("call.release"));
    assert_eq!(lines.all(released.panel.world.app.db.read()).await.unwrap().len(), 1);
    let call = nomination_call::Entity::find()
        .one(released.panel.world.app.db.read())
        .await
        .unwrap();
    assert!(call.unwrap().released_at.is_some());
}

#[tokio::test]
async fn a_second_release_answers_only_who_was_not_told() {
    let mut released = Released::new().await;
    let page = released.rana.get(&released.address()).await;
    assert!(read(page).contains("Nothing is left to send"), "{}", read(page));
    assert!(read(page).contains("5 people have been told before"));
    let late = released.panel.offers(&HALA).await;
    released.release().await;
    let letters = released.panel.world.deliver_mail().await;
    assert_eq!(subjects(&letters), ["Reserve list, your r"]);
    // The ranks given before are kept.
    assert_eq!(released.nomination(late).await.reserve_rank, Some(2));
    assert_eq!(released.nomination(released.hala).await.reserve_rank, Some(1));
}

#[tokio::test]
async fn a_target_that_is_not_met_needs_a_written_reason() {
    let mut released = Released::placed(&[WOMEN]).await;
    released.rana.get(&released.address()).await;
    let page = released.rana.press("Look once more before sending").await;
    assert_eq!(page.status(), 422);
    assert!(read(page).contains("Women: 1 of at least 2 (50%)"), "{}", read(page));
    assert!(read(page).contains("although this target is not met"));
    assert!(released.panel.world.deliver_mail().await.is_empty());
    released
        .rana
        .fill("reason-1", "No other woman applied for the free places");
    let page = released.rana.press("Look once more before sending").await;
    assert_eq!(page.status(), 200, "{}", read(page));
    assert!(read(page).contains("No other woman applied"));
    let page = released.rana.press("Send 5 letters").await;
    assert!(read(page).contains("Released: 5 letters"), "{}", read(page));
    assert!(read(page).contains("Reasons of earlier releases"));
    let kept = release_reason::Entity::find()
        .one(released.panel.world.app.db.read())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(kept.reason, "No other woman applied for the free places");
    assert!(kept.target.contains("Women"), "{}", kept.target);
}

#[tokio::test]
async fn a_stale_page_is_refused_with_a_sentence() {
    let mut released = Released::placed(&[]).await;
    released.rana.get(&released.address()).await;
    released.rana.press("Look once more before sending").await;
    let mut second = released.rana.clone();
    // Meanwhile somebody fills another place.
    let (hala, at) = (released.hala, 0);
    released.place(at, hala).await;
    let page = second.press("Send 5 letters").await;
    assert_eq!(page.status(), 422);
    assert!(
        read(page).contains("the board has changed since you looked"),
        "{}",
        read(page)
    );
    assert!(released.panel.world.deliver_mail().await.is_empty());
    assert_eq!(released.nomination(hala).await.state, State::Eligible);
    let page = second.press("Look once more before sending").await;
    assert!(read(page).contains("Exactly 5 letters"), "{}", read(page));
    let page = second.press("Send 5 letters").await;
    assert!(read(page).contains("Released: 5 letters"), "{}", read(page));
    assert_eq!(released.offers(hala).await.len(), 1);
}

#[tokio::test]
async fn nobody_is_offered_a_place_who_was_not_found_eligible() {
    let mut released = Released::placed(&[]).await;
    released.put(released.karim, State::Submitted).await;
    let page = released.rana.get(&released.address()).await;
    assert!(
        read(page).contains("their nominations are not eligible"),
        "{}",
        read(page)
    );
    assert!(!read(page).contains("Look once more"));
    released.put(released.karim, State::Eligible).await;
    let page = released.rana.get(&released.address()).await;
    assert!(read(page).contains("Look once more"));
}

#[tokio::test]
async fn every_letter_is_read_before_it_goes_and_one_reason_stands_for_the_rest() {
    let lacking: Vec<Aim> = ["EG", "SD", "YE"]
        .into_iter()
        .map(|country| (Dimension::Country, country, Bound::AtLeast, 1, Unit::Persons))
        .collect();
    let mut released = Released::placed(&lacking).await;
    let before = whole_database(&released.panel.world).await;
    let text = read(released.rana.get(&released.address()).await);
    for said in [
        "Offers · English · 2 letters",
        "Reserves · English · 2 letters",
        "Not selected · English · 1 letter",
        "As Karim Fares would read it",
        "Please answer by Thursday 18 February 2021",
        "Answer to your nomination",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("· العربية ·"), "nobody reads Arabic here: {text}");
    assert_eq!(
        whole_database(&released.panel.world).await,
        before,
        "reading keeps nothing"
    );
    let page = released.rana.press("Look once more before sending").await;
    assert_eq!(page.status(), 422);
    assert!(read(page).contains("Write why"), "{}", read(page));
    let page = released
        .rana
        .fill("reason-2", "Nobody from Sudan")
        .fill("reason-rest", "Nobody offered")
        .press("Look once more before sending")
        .await;
    assert_eq!(page.status(), 200, "{}", read(page));
    let text = read(page);
    assert!(
        text.contains("Nobody from Sudan") && text.contains("As Karim Fares would read it"),
        "{text}"
    );
    let page = released.rana.press("Send 5 letters").await;
    assert!(read(page).contains("Released: 5 letters"), "{}", read(page));
    let kept = release_reason::Entity::find()
        .all(released.panel.world.app.db.read())
        .await;
    let mut reasons: Vec<String> = kept.unwrap().into_iter().map(|row| row.reason).collect();
    reasons.sort();
    assert_eq!(reasons, ["Nobody from Sudan", "Nobody offered", "Nobody offered"]);
}

#[tokio::test]
async fn more_targets_than_two_dozen_have_their_reasons() {
    let countries = [
        "AE", "BH", "DJ", "DZ", "EG", "IQ", "JO", "KM", "KW", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SO",
        "SY", "YE", "FR", "DE", "IT", "ES", "SE", "NO",
    ];
    let lacking: Vec<Aim> = countries
        .into_iter()
        .map(|country| (Dimension::Country, country, Bound::AtLeast, 1, Unit::Persons))
        .collect();
    let mut released = Released::placed(&lacking).await;
    released.rana.get(&released.address()).await;
    let page = released
        .rana
        .fill("reason-26", "Nobody from Norway")
        .fill("reason-rest", "Nobody offered")
        .press("Look once more before sending")
        .await;
    assert_eq!(page.status(), 200, "{}", read(page));
    released.rana.press("Send 5 letters").await;
    let kept = release_reason::Entity::find()
        .all(released.panel.world.app.db.read())
        .await;
    let kept = kept.unwrap();
    assert_eq!(kept.len(), 26);
    assert!(
        kept.iter()
            .any(|row| row.target.starts_with("Norway") && row.reason == "Nobody from Norway")
    );
}
