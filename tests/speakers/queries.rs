//! The pages about offers ask the database as often for three as for one.
use super::tryout::{KARIM, MONA, Offer, Panel};
use crate::support::visitor::Visitor;
use tashawur::db::entities::role_grant::Role;
use tashawur::kernel::NominationId;

const NADIA: Offer<'_> = Offer {
    name: "Nadia Khoury",
    organisation: "Women of the mountain",
    wishes: &[3],
    ..MONA
};
const HALA: Offer<'_> = Offer {
    name: "Hala Nasser",
    organisation: "Dockers together",
    wishes: &[0],
    ..KARIM
};

async fn offered(rana: &mut Visitor, panel: &Panel, (at, who): (usize, NominationId)) {
    let (slot, who) = (panel.slots()[at].id.to_string(), who.to_string());
    let fields = [
        ("act", "offer"),
        ("slot", &*slot),
        ("nomination", &*who),
        ("reason", "It has to be"),
    ];
    let page = rana
        .post(&format!("/organise/events/{}/offers", panel.setting.event), &fields)
        .await;
    assert_eq!(page.status(), 200, "{}", page.text());
}

async fn counts(rana: &mut Visitor, panel: &Panel) -> Vec<u64> {
    let event = format!("/organise/events/{}", panel.setting.event);
    let mut counts = Vec::new();
    for page in [
        "/offers",
        "/shortlist/release",
        "/agenda/coverage",
        "/agenda/conflicts",
        "/shortlist",
        "/nominations",
    ] {
        let before = panel.world.app.db.statements();
        assert_eq!(rana.get(&format!("{event}{page}")).await.status(), 200, "{page}");
        counts.push(panel.world.app.db.statements() - before);
    }
    counts
}

#[tokio::test]
async fn pages_with_offers_need_as_many_queries_for_three_as_for_one() {
    let panel = Panel::new(&[]).await;
    let karim = panel.offers(&Offer { wishes: &[1], ..KARIM }).await;
    let mut rana = panel.world.organiser(Role::Organiser, panel.setting.event).await;
    offered(&mut rana, &panel, (1, karim)).await;
    let one = counts(&mut rana, &panel).await;
    let (mona, nadia) = (panel.offers(&MONA).await, panel.offers(&NADIA).await);
    panel.offers(&HALA).await;
    offered(&mut rana, &panel, (2, mona)).await;
    offered(&mut rana, &panel, (3, nadia)).await;
    assert_eq!(one, counts(&mut rana, &panel).await);
}
