//! Targets of one day and one session, of ages, of migrant-led organisations: on the form, the board, in the suggestion.
use super::agenda::agenda;
use super::call::{SAVE, address, at_the_form, call_of};
use super::planned::Aim;
use super::tryout::{KARIM, Offer, Panel};
use crate::support::world::World;
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::plain;
use tashawur::participation::registration::model::AgeBracket;
use tashawur::speakers::call::model::{Bound, Dimension, Scope, Unit};

const YOUNG: Aim = (Dimension::Age, "under_30", Bound::AtLeast, 1, Unit::Persons);
const LED: Aim = (Dimension::MigrantLed, "yes", Bound::AtLeast, 1, Unit::Persons);
const POOREST: Aim = (Dimension::LeastDeveloped, "yes", Bound::AtLeast, 1, Unit::Persons);

const SAMI: Offer<'_> = Offer {
    name: "Sami Haddad",
    organisation: "Migrants of the docks",
    points: Some(2),
    age: Some(AgeBracket::From18To29),
    migrant_led: true,
    wishes: &[1],
    ..KARIM
};

#[tokio::test]
async fn the_suggestion_meets_a_target_of_one_session_with_a_lower_score() {
    let targets = [
        (LED, Scope::Session),
        (YOUNG, Scope::Sitting),
        (POOREST, Scope::Event),
        (LED, Scope::RoundTable),
    ];
    let panel = Panel::scoped(&targets).await;
    panel.offers(&Offer { wishes: &[1], ..KARIM }).await;
    panel.offers(&SAMI).await;
    let mut rana = panel.world.organiser(Role::Organiser, panel.setting.event).await;
    let text = plain(rana.get(&panel.board()).await.text());
    for said in [
        "People of organisations led by migrants (Opening): 0 of at least 1",
        "People under 30 (Wednesday 24 February 2021): 0 of at least 1",
        "People who work in a least developed country: 0 of at least 1",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(
        !text.contains("led by migrants (Water)"),
        "a session with one place is not judged by itself: {text}"
    );
    let text = plain(rana.press("Suggest a line-up").await.text());
    for said in [
        "Sami Haddad",
        "People of organisations led by migrants (Opening): 1 of at least 1",
        "People under 30 (Wednesday 24 February 2021): 1 of at least 1",
        "No candidate can change this.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(
        !text.contains("Karim Fares"),
        "Sami has the only place both asked for: {text}"
    );
}

#[tokio::test]
async fn the_form_keeps_where_a_target_counts() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    agenda(&world, &setting).await;
    let mut organiser = at_the_form(&world, &setting).await;
    organiser.get(&address(&setting)).await;
    let page = organiser
        .fill("decided_by_en", "The committee")
        .fill("target-0", "People who work in a least developed country")
        .fill("target-0-scope", "in each session with two places or more")
        .press(SAVE)
        .await;
    assert_eq!(page.status(), 200, "{}", page.text());
    let kept = call_of(&world, &setting).await.targets;
    assert_eq!(
        (kept[0].dimension, kept[0].scope),
        (Dimension::LeastDeveloped, Scope::Session)
    );
    assert_eq!((kept[5].dimension, kept[5].scope), (Dimension::Age, Scope::Sitting));
    assert_eq!(
        (kept[6].dimension, kept[6].scope),
        (Dimension::MigrantLed, Scope::RoundTable)
    );
}
