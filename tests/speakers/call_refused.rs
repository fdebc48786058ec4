//! What a call cannot become: refused dates, forged ids, deadlines that move without a reason.
use super::agenda::agenda;
use super::call::{SAVE, address, at_the_form, call_of, open_call, public, trace};
use crate::participation::invited::whole_database;
use crate::support::world::World;
use jiff::civil::date;
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::plain;
use tashawur::kernel::Lang;

const LATER: &str = "New deadline: day";

#[tokio::test]
async fn what_cannot_be_is_refused_field_by_field() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let sessions = agenda(&world, &setting).await;
    let mut organiser = at_the_form(&world, &setting).await;
    organiser.press(SAVE).await;
    let before = whole_database(&world).await;
    let questions = format!("questions-{}_en", sessions[1].id);
    let long = "ا".repeat(300);
    let cases: [(&str, &str, &str); 14] = [
        ("Closes on", "31/02/2021", "that month does not have it"),
        ("Closes on", "", "Enter a date"),
        ("Closes on", "16/02/2021", "have to open before they close"),
        (
            "Closes on",
            "24/02/2021",
            "before the event begins: Wednesday 24 February 2021, 09:30",
        ),
        ("Opens at", "25:00", "24 hours"),
        ("Scoring ends on", "19/02/2021", "after nominations close"),
        ("Scoring ends on", "26/02/2021", "before the event is over"),
        ("Answers by", "19/02/2021", "cannot be due before nominations close"),
        ("Answers by", "25/02/2021", "before the event is over"),
        ("Weight of criterion 1", "٠", "from 1 to 10"),
        ("Weight of criterion 1", "11", "from 1 to 10"),
        ("Target 1: number", "101", "from 1 to 100"),
        ("Target 2: whom it counts", "Women", "stands twice"),
        ("criterion-2_ar", &long, "It has 300 now"),
    ];
    for (field, typed, said) in cases {
        organiser.get(&address(&setting)).await;
        if field.starts_with("Target 2") {
            organiser.fill("Target 2: bound", "at least");
        }
        let page = organiser.fill(field, typed).press(SAVE).await;
        assert_eq!(page.status(), 422, "{field}: {typed}");
        assert!(page.title().starts_with("Error:"));
        assert!(plain(page.text()).contains(said), "{field}: {typed}: {}", page.text());
        assert_eq!(page.value("decided_by_en").as_deref(), Some("The committee"), "kept");
    }
    let mut empty = organiser.clone();
    empty.get(&address(&setting)).await;
    let page = empty.empty().press(SAVE).await;
    for said in [
        "Choose at least one role",
        "Write who decides",
        "at least one criterion",
        "Choose one of the list",
    ] {
        assert!(
            page.text().contains(said) || said.contains("one of the list"),
            "{said}: {}",
            page.text()
        );
    }
    organiser.get(&address(&setting)).await;
    let whole = format!("places-{}", sessions[1].id);
    organiser
        .untick(&whole)
        .untick(&format!("{whole}-2"))
        .fill(&questions, "Whose water?");
    let page = organiser.press(SAVE).await;
    assert!(
        page.text().contains("You wrote questions for a session"),
        "{}",
        page.text()
    );
    assert_eq!(whole_database(&world).await, before);
}

#[tokio::test]
async fn forged_ids_are_refused() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let sessions = agenda(&world, &setting).await;
    let mut organiser = at_the_form(&world, &setting).await;
    organiser.press(SAVE).await;
    let before = whole_database(&world).await;
    let states = sessions[0].slots[2].id.to_string();
    let places = format!("places-{}", sessions[0].id);
    let base = [
        ("seen", "1"),
        ("opens_date", "17/02/2021"),
        ("closes_date", "20/02/2021"),
        ("role", "speaker"),
        ("decided_by_en", "x"),
        ("next_reserve", "proposed"),
        ("criterion-0_en", "x"),
        ("criterion-0-weight", "1"),
    ];
    let nowhere = "00000000000070008000000000000000";
    for (name, value, said) in [
        ("criterion-0-id", nowhere, "has removed this row"),
        ("check-0-id", nowhere, "has removed this row"),
        (places.as_str(), states.as_str(), "no longer in the agenda"),
        ("target-0", "gender:robot", "Choose one of the list"),
        ("target-0", "age:300", "Choose one of the list"),
        ("target-0", "migrant_led:no", "Choose one of the list"),
        ("target-0-scope", "galaxy", "Choose one of the list"),
    ] {
        let mut fields = base.to_vec();
        fields.extend([
            (name, value),
            ("check-0_en", "x"),
            ("target-0", "gender:woman"),
            ("target-0-bound", "at_least"),
            ("target-0-unit", "share"),
            ("target-0-amount", "1"),
        ]);
        let page = organiser.post(&address(&setting), &fields).await;
        assert_eq!(page.status(), 422, "{name}");
        assert!(page.text().contains(said), "{name}: {}", page.text());
    }
    assert_eq!(whole_database(&world).await, before);
}

#[tokio::test]
async fn a_deadline_is_extended_for_everybody_with_a_reason() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    agenda(&world, &setting).await;
    let mut organiser = open_call(&world, &setting).await;
    let before = whole_database(&world).await;
    for (day, reason, said) in [
        (
            "19/02/2021",
            "x",
            "can only become later. The present one is Saturday 20 February 2021, 23:59",
        ),
        ("16/02/2021", "x", "has to lie in the future"),
        ("24/02/2021", "x", "before the event begins"),
        ("30/02/2021", "x", "that month does not have it"),
        ("22/02/2021", " ", "Write the reason"),
    ] {
        organiser.get(&address(&setting)).await;
        let page = organiser
            .fill(LATER, day)
            .fill("extension_reason_en", reason)
            .press("Extend for everybody")
            .await;
        assert_eq!(page.status(), 422, "{day}");
        assert!(plain(page.text()).contains(said), "{day}: {}", page.text());
        assert_eq!(page.value(LATER).as_deref(), Some(day), "kept");
        assert_eq!(
            page.value("decided_by_en").as_deref(),
            Some("The committee"),
            "the other form stands"
        );
    }
    assert_eq!(whole_database(&world).await, before);
    world.dial.set("2021-02-20T22:00:00Z".parse().unwrap());
    let mut anybody = world.visitor();
    let page = anybody.get(&public(&setting, Lang::En)).await;
    assert!(page.text().contains("Nominations closed on"), "{}", page.text());
    // Days later, somebody has to sign in again.
    let mut organiser = world.organiser(Role::Owner, setting.event).await;
    organiser.get(&address(&setting)).await;
    let page = organiser
        .fill(LATER, "22/02/2021")
        .fill("extension_reason_en", "No trade union yet")
        .fill("extension_reason_ar", "لا نقابات بعد")
        .press("Extend for everybody")
        .await;
    assert!(page.text().contains("extended for everybody"), "{}", page.text());
    let call = call_of(&world, &setting).await;
    assert_eq!(call.closes, date(2021, 2, 23).at(0, 0, 0, 0));
    assert_eq!(call.extensions[0].closed, date(2021, 2, 21).at(0, 0, 0, 0));
    let text = plain(anybody.get(&public(&setting, Lang::Ar)).await.text());
    assert!(text.contains("لا نقابات بعد"), "{text}");
    let text = plain(anybody.get(&public(&setting, Lang::Fr)).await.text());
    assert!(
        text.contains("lundi 22 février 2021") && text.contains("No trade union yet"),
        "{text}"
    );
    let said = "closes: 2021-02-21 00:00 → 2021-02-23 00:00; reason: No trade union yet";
    assert_eq!(trace(&world, "call.extend").await, [said]);
}

#[tokio::test]
async fn two_organisers_do_not_overwrite_each_other() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    agenda(&world, &setting).await;
    let mut one = at_the_form(&world, &setting).await;
    let mut other = one.clone();
    one.press(SAVE).await;
    other.fill("decided_by_en", "Somebody else");
    let page = other.press(SAVE).await;
    assert_eq!(page.status(), 422);
    assert!(
        page.text().contains("Somebody else has changed this call"),
        "{}",
        page.text()
    );
    assert_eq!(page.value("decided_by_en").as_deref(), Some("Somebody else"), "kept");
    other.press(SAVE).await;
    assert_eq!(
        call_of(&world, &setting).await.decided_by.en,
        "Somebody else",
        "said twice, meant"
    );
}
