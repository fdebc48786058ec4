//! What was given back and never handed in again: no release answers it, so the page of the release names it, and the
//! organiser who follows the link can.
use super::released::{HALA, Released, read, subjects};
use sea_orm::{ActiveModelTrait, Set};
use tashawur::db::Actor;
use tashawur::db::entities::nomination::{self, State};

#[tokio::test]
async fn the_release_names_it_and_the_list_behind_answers_it() {
    let mut released = Released::placed(&[]).await;
    let back = released.panel.offers(&HALA).await;
    released.put(back, State::Returned).await;
    let tx = released.panel.world.app.db.write(Actor::Command).await.unwrap();
    let numbered = nomination::ActiveModel {
        id: Set(back),
        number: Set(Some(41)),
        ..Default::default()
    };
    numbered.update(&tx).await.unwrap();
    released.panel.world.commit(tx, "test.seed").await;

    let text = read(released.rana.get(&released.address()).await);
    assert!(
        text.contains("1 nomination was given back and has not been handed in again"),
        "{text}"
    );
    assert!(
        text.contains("find it not eligible") && !text.contains("not checked yet"),
        "{text}"
    );
    let mut hala = released.enter(back).await;
    let text = read(hala.get(&released.mine("nomination")).await);
    assert!(text.contains("complete it and to hand it in again"), "{text}");
    released.release().await;
    released.panel.world.deliver_mail().await;
    let text = read(hala.get(&released.mine("nomination")).await);
    assert!(text.contains("the time to hand it in again is over"), "{text}");

    released.rana.get(&released.address()).await;
    let page = released.rana.follow("1 nomination was given back").await;
    assert_eq!(page.all("tbody tr").len(), 1, "as many rows as the number says");
    let at = format!("/organise/events/{}/nominations/{back}", released.panel.setting.event);
    released.rana.get(&at).await;
    released
        .rana
        .fill("Reason, or what is missing", "The key points never came");
    let page = released.rana.press("Not eligible").await;
    assert_eq!(page.status(), 200, "{}", read(page));
    let letters = released.panel.world.deliver_mail().await;
    assert_eq!(letters.len(), 1, "{:?}", subjects(&letters));
    assert!(letters[0].plain.contains("The key points never came"));
    let text = read(released.rana.get(&released.address()).await);
    assert!(!text.contains("given back"), "{text}");
}
