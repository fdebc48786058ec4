//! Reminders that wait in the outbox while something moves: none is lost silently, and none says what is not true.
use super::remind::{
    SAMI, TEN, answer, at, before, confirmed, deadline_moves, given, letters, reached, rows, rule, tick_at,
};
use super::reminder_pages::with;
use crate::participation::invited::{MONA, Person, invited};
use crate::speakers::panel::{a_call, nominated};
use crate::support::queries::Queries;
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use jiff::civil::date;
use tashawur::db::entities::outbox_message::{Model, State as Sent};
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::plain;
use tashawur::jobs::Causes;
use tashawur::kernel::Lang;
use tashawur::mail::wanted::{StillWanted, Waiting, Wanted};
use tashawur::messages::reminder::model::{Anchor, Audience, Offset, Wanted as Letter};
use tashawur::paths;

/// The one reminder that waits for an organiser.
async fn decide(world: &World, setting: &Setting, organiser: &mut Visitor, to: &str) {
    let waits: Vec<_> = rows(world).await.into_iter().filter(|row| row.held.is_some()).collect();
    assert_eq!(waits.len(), 1, "one waits");
    let (event, occurrence) = (setting.event, waits[0].id);
    let decision = paths::ReminderDecision { event, occurrence }.to_string();
    assert_eq!(organiser.post(&decision, &[("to", to)]).await.status(), 200);
}

#[tokio::test]
async fn an_hour_that_moves_over_letters_that_wait_is_asked_about() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    invited(&world, &setting, &SAMI).await;
    let one = answer(&world, &setting, 2);
    given(&world, std::slice::from_ref(&one)).await;
    assert_eq!(tick_at(&world, "2021-02-20T08:00:00Z").await, 2);
    world.dial.set(at("2021-02-20T08:05:00Z"));
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let event = setting.event;
    let address = paths::ReminderDesk { event, rule: one.id }.to_string();
    let page = organiser
        .post(&address, &with(&[("seen", "1"), ("amount", "2"), ("time", "09:00")]))
        .await;
    assert_eq!(page.status(), 200, "{}", page.text());
    let said = plain(organiser.get(&paths::Reminders { event }.to_string()).await.text());
    assert!(said.contains("1 reminder would be overdue"), "{said}");
    assert!(reached(&world).await.is_empty(), "they were written for another hour");
    decide(&world, &setting, &mut organiser, "send").await;
    assert_eq!(tick_at(&world, "2021-02-20T08:05:30Z").await, 2);
    assert_eq!(reached(&world).await, [MONA.email, SAMI.email]);
}

#[tokio::test]
async fn a_date_brought_forward_over_letters_that_wait_is_asked_about_and_the_preview_says_so() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    given(&world, &[answer(&world, &setting, 2)]).await;
    assert_eq!(tick_at(&world, "2021-02-20T08:00:00Z").await, 1);
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let preview = paths::ReminderMove { event: setting.event };
    let asked = format!("{preview}?what=registration&date=2021-02-21&time=18:00");
    let said = plain(organiser.get(&asked).await.text());
    assert!(said.contains("would be overdue"), "{said}");
    deadline_moves(&world, &setting, date(2021, 2, 21).at(18, 0, 0, 0)).await;
    assert_eq!(
        tick_at(&world, "2021-02-20T08:00:30Z").await,
        0,
        "nothing goes silently"
    );
    decide(&world, &setting, &mut organiser, "send").await;
    assert_eq!(tick_at(&world, "2021-02-20T08:01:00Z").await, 1);
    assert_eq!(reached(&world).await, [MONA.email]);
    let all = letters(&world).await;
    let of = |state: Sent| all.iter().filter(|it| it.state == state).count();
    assert_eq!((of(Sent::Cancelled), of(Sent::Sent)), (1, 1));
}

#[tokio::test]
async fn what_left_for_an_older_date_keeps_nobody_from_the_present_one() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    given(&world, &[answer(&world, &setting, 2), answer(&world, &setting, 1)]).await;
    assert_eq!(tick_at(&world, "2021-02-20T08:00:00Z").await, 1);
    assert_eq!(reached(&world).await, [MONA.email]);
    world.dial.set(at("2021-02-20T12:00:00Z"));
    deadline_moves(&world, &setting, date(2021, 2, 20).at(18, 0, 0, 0)).await;
    assert_eq!(tick_at(&world, "2021-02-20T12:00:00Z").await, 0);
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    decide(&world, &setting, &mut organiser, "send").await;
    assert_eq!(
        tick_at(&world, "2021-02-20T12:00:30Z").await,
        1,
        "she knows another date"
    );
    assert_eq!(reached(&world).await, [MONA.email]);
}

const COLLEAGUE: Person<'_> = Person {
    name: "Huda Nasser",
    email: "huda@union.test",
    lang: Lang::En,
    group: "workers",
};

#[tokio::test]
async fn a_colleague_nominated_meanwhile_ends_the_letter_to_the_group() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let call = a_call(&world, &setting, |_| {}).await;
    confirmed(&world, &setting, &SAMI).await;
    let eve = before(Anchor::NominationDeadline, Offset::Days(1, TEN));
    let whom = (Audience::GroupsWithoutNomination, Letter::Nominate);
    given(&world, &[rule(&world, &setting, eve, whom)]).await;
    assert_eq!(tick_at(&world, "2021-02-18T08:00:00Z").await, 1);
    // Her registration sends what waits, so that she is nominated before the letter is looked at again.
    nominated_quietly(&world, &setting, &call).await;
    world.deliver_mail().await;
    let letter = &letters(&world).await[0];
    assert_eq!(
        (letter.address.as_str(), letter.state, letter.reason.as_deref()),
        (SAMI.email, Sent::Cancelled, Some("answered"))
    );
}

/// As if the post office had closed while she registered and was nominated.
async fn nominated_quietly(world: &World, setting: &Setting, call: &tashawur::speakers::call::model::Call) {
    use sea_orm::sea_query::Expr;
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
    use tashawur::db::entities::outbox_message::{Column, Entity};
    let put = async |from: Sent, to: Sent| {
        let tx = world.app.db.write_machine().await.unwrap();
        Entity::update_many()
            .col_expr(Column::State, Expr::value(to))
            .filter(Column::CauseKind.eq("reminder"))
            .filter(Column::State.eq(from))
            .exec(&tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    };
    put(Sent::Queued, Sent::Held).await;
    nominated(world, setting, (call, 0), &COLLEAGUE).await;
    put(Sent::Held, Sent::Queued).await;
}

#[tokio::test]
async fn the_last_check_asks_no_more_with_more_letters() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let third = Person {
        name: "Lina Saad",
        email: "lina@ngo.test",
        ..MONA
    };
    for person in [&MONA, &SAMI, &third] {
        confirmed(&world, &setting, person).await;
    }
    let eve = before(Anchor::EventStart, Offset::Days(1, TEN));
    let whom = (Audience::Confirmed, Letter::Attend);
    given(&world, &[rule(&world, &setting, eve, whom)]).await;
    assert_eq!(tick_at(&world, "2021-02-23T08:00:00Z").await, 3);
    let waiting: Vec<Waiting> = letters(&world).await.iter().map(waiting).collect();
    let causes = Causes { app: world.app.clone() };
    let queries = Queries::watch(&world.app.db);
    let mut asked = Vec::new();
    for number in 1..=waiting.len() {
        queries.since();
        let opinions = causes.check_all(&waiting[..number]).await.unwrap();
        assert_eq!(opinions, vec![Wanted::Yes; number]);
        asked.push(queries.since());
    }
    assert!(
        asked[0] > 5 && asked.iter().all(|count| *count == asked[0]),
        "{asked:?}"
    );
}

fn waiting(row: &Model) -> Waiting {
    Waiting {
        id: row.id,
        event: row.event_id,
        letter: row.letter.clone(),
        cause_kind: row.cause_kind.clone(),
        cause_id: row.cause_id,
        link: row.link_id,
        address: row.address.clone(),
        lang: Lang::parse(&row.lang).unwrap(),
        stated: Default::default(),
    }
}
