//! A suggested line-up: with its reasons, proven, kept only when somebody takes it.
use super::tryout::{KARIM, MONA, Panel};
use sea_orm::EntityTrait;
use tashawur::db::entities::lineup_place;
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::plain;
use tashawur::speakers::call::model::{Bound, Dimension, Unit};

#[tokio::test]
async fn a_suggestion_becomes_a_scenario_when_taken() {
    let targets = [
        (Dimension::Gender, "woman", Bound::AtLeast, 1, Unit::Persons),
        (Dimension::Country, "EG", Bound::AtLeast, 1, Unit::Persons),
    ];
    let panel = Panel::new(&targets).await;
    let (karim, mona) = (panel.offers(&KARIM).await, panel.offers(&MONA).await);
    let mut rana = panel.world.organiser(Role::Organiser, panel.setting.event).await;
    rana.get(&panel.board()).await;
    let page = rana.press("Suggest a line-up").await;
    assert_eq!(page.status(), 200);
    let text = plain(page.text());
    for said in [
        "Proven best",
        "It decides nothing",
        "Karim Fares",
        "Nobody else could fill the place",
        "Egypt: 0 of at least 1",
        "No candidate can change this.",
        "Women: 1 of at least 1",
        "Left open",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let stored = async || {
        lineup_place::Entity::find()
            .all(panel.world.app.db.read())
            .await
            .unwrap()
    };
    assert!(stored().await.is_empty());
    let page = rana.press("Take this as a scenario").await;
    assert!(page.text().contains("The scenario is kept"), "{}", page.text());
    let rows = stored().await;
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows.iter().any(|row| row.nomination_id == karim) && rows.iter().any(|row| row.nomination_id == mona));

    panel.world.dial.advance(chrono::Duration::minutes(1));
    // What is placed is kept, and the next one gets a name of its own.
    let page = rana.press("Suggest a line-up").await;
    assert!(page.text().contains("Kept: holds the place already"), "{}", page.text());
    let page = rana.press("Take this as a scenario").await;
    assert_eq!(page.status(), 200);
    assert_eq!(page.value("Scenario").as_deref().map(str::len), Some(32));
}

#[tokio::test]
async fn a_suggestion_that_names_strangers_is_refused() {
    let panel = Panel::new(&[]).await;
    let karim = panel.offers(&KARIM).await;
    let mut rana = panel.world.organiser(Role::Organiser, panel.setting.event).await;
    let slot = tashawur::kernel::SlotId::new(panel.world.app.clock.now(), &panel.world.app.chance);
    let pair = format!("{slot}-{karim}");
    let at = format!("{}/scenarios", panel.board());
    let page = rana.post(&at, &[("act", "take"), ("pair", &pair)]).await;
    assert_eq!(page.status(), 422);
    assert!(
        page.text().contains("This place is not one of the call"),
        "{}",
        page.text()
    );
    assert_eq!(
        rana.post(&at, &[("act", "take"), ("pair", "nonsense")]).await.status(),
        400
    );
}
