//! What a reviewer is given belongs to this process and this event, whatever a form says.
use super::panel::{a_call, reviewer};
use crate::participation::invited::whole_database;
use crate::support::world::World;
use tashawur::db::entities::role_grant::Role;
use tashawur::kernel::OrganisationId;

#[tokio::test]
async fn what_is_of_another_process_or_event_is_refused_and_nothing_is_kept() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let other = world.event(|event| event.slug = "elsewhere".to_owned()).await;
    let call = a_call(&world, &setting, |_| {}).await;
    let elsewhere = a_call(&world, &other, |_| {}).await;
    let (id, _) = reviewer(&world, &call, "judge@panel.test").await;
    world.account("late@panel.test").await;
    let mut rana = world.organiser(Role::Organiser, setting.event).await;
    let list = format!("/organise/events/{}/reviewers", setting.event);
    let one = format!("{list}/{id}");
    let stranger = OrganisationId::new(world.app.clock.now(), &world.app.chance).to_string();
    let (group, session) = (
        other.group("women").to_string(),
        elsewhere.sessions[0].session.to_string(),
    );
    let own = (setting.group("women").to_string(), call.sessions[0].session.to_string());
    rana.get(&one).await;
    let before = whole_database(&world).await;
    for (field, value, said) in [
        ("group", group.as_str(), "does not belong to this process"),
        ("group", "nonsense", "does not belong to this process"),
        ("session", session.as_str(), "not in the agenda of this event"),
        ("session", "nonsense", "not in the agenda of this event"),
        ("organisation", stranger.as_str(), "not in the directory"),
        ("organisation", "nonsense", "not in the directory"),
    ] {
        let typed = [
            ("act", "assign"),
            ("group", &own.0),
            ("session", &own.1),
            (field, value),
        ];
        // One organisation is chosen; of groups and sessions there may be several.
        let page = rana.post(&one, &typed).await;
        assert_eq!(page.status(), 422, "{field}={value}");
        assert!(page.text().contains(said), "{field}={value}: {}", page.text());
        assert!(page.html().contains(&format!("#{field}\"")), "a way to the field");
    }
    assert_eq!(
        rana.page().all("input[name=group][checked]").len(),
        1,
        "what was typed is kept"
    );
    for value in [stranger.as_str(), "nonsense"] {
        let page = rana
            .post(&list, &[("email", "late@panel.test"), ("organisation", value)])
            .await;
        assert_eq!(page.status(), 422, "{value}");
        assert!(page.text().contains("not in the directory"), "{}", page.text());
    }
    assert_eq!(whole_database(&world).await, before, "nothing is kept");
    let typed = [("act", "assign"), ("group", &own.0), ("session", &own.1)];
    let page = rana.post(&one, &typed).await;
    assert!(
        page.text().contains("Women's organisations · Plenary 1"),
        "{}",
        page.text()
    );
}
