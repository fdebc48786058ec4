//! Exactly the people a rule is about, asked again when the letter is about to leave.
use super::remind::{
    ELODIE, SAMI, TEN, answer, at, attend, before, comes, confirmed, given, letters, reached, rule, tick_at,
};
use crate::participation::invited::{MONA, contact, invited, line};
use crate::participation::registering::registration_of;
use crate::speakers::panel::{RANA, a_call, nominated};
use crate::support::world::World;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::Actor;
use tashawur::db::entities::registration::State as Enrolled;
use tashawur::db::entities::{contact as contact_row, invitation, nomination, registration, sitting};
use tashawur::kernel::Lang;
use tashawur::messages::reminder::model::{Anchor, Audience, Offset, Reach, Rule, Side, Wanted, When};

/// An hour before the deadline of the fixture's call, which is midnight at the end of the 19th in Beirut.
const CALL_EVE: &str = "2021-02-18T08:00:00Z";

async fn write(world: &World, change: impl AsyncFn(&tashawur::db::WriteTx)) {
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    change(&tx).await;
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_confirmed_get_their_sitting_with_its_link_and_their_calendar() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    confirmed(&world, &setting, &SAMI).await;
    comes(&world, &setting, (&ELODIE, Enrolled::Waitlisted)).await;
    write(&world, async |tx| {
        sitting::Entity::update_many()
            .col_expr(
                sitting::Column::JoiningLink,
                Expr::value("https://meet.example.test/room?pwd=1"),
            )
            .exec(tx)
            .await
            .unwrap();
    })
    .await;
    given(&world, &[attend(&world, &setting, Offset::Minutes(60))]).await;
    assert_eq!(
        tick_at(&world, "2021-02-24T06:30:00Z").await,
        1,
        "09:30 in Beirut, an hour before"
    );
    let sent = world.deliver_mail().await;
    assert_eq!(
        (sent.len(), sent[0].address.as_str(), sent[0].lang),
        (1, SAMI.email, Lang::Ar)
    );
    assert!(
        sent[0].plain.contains("https://meet.example.test/room?pwd=1"),
        "{}",
        sent[0].plain
    );
    let calendar = sent[0].calendar.as_ref().expect("times for the calendar");
    assert!(calendar.contains("DTSTART:20210224T073000Z"), "{calendar}");
}

#[tokio::test]
async fn every_filter_narrows() {
    let all = || Reach::all(Audience::Confirmed);
    for (name, reach, expected) in [
        ("everybody", all(), vec![ELODIE.email, MONA.email, SAMI.email]),
        (
            "two groups",
            Reach {
                groups: vec!["women".into(), "workers".into()],
                ..all()
            },
            vec![MONA.email, SAMI.email],
        ),
        (
            "a group and a language",
            Reach {
                groups: vec!["women".into(), "workers".into()],
                langs: vec![Lang::Ar],
                ..all()
            },
            vec![SAMI.email],
        ),
        (
            "a group that is gone reaches nobody",
            Reach {
                groups: vec!["nurses".into()],
                ..all()
            },
            vec![],
        ),
    ] {
        let world = World::new().await;
        let setting = world.event(|_| {}).await;
        for person in [&MONA, &SAMI, &ELODIE] {
            confirmed(&world, &setting, person).await;
        }
        let one = Rule {
            reach,
            ..attend(&world, &setting, Offset::Minutes(60))
        };
        given(&world, &[one]).await;
        tick_at(&world, "2021-02-24T06:30:00Z").await;
        assert_eq!(reached(&world).await, expected, "{name}");
    }
}

#[tokio::test]
async fn pending_and_waiting_people_are_told_they_have_no_place_yet() {
    for (audience, expected) in [(Audience::Pending, MONA.email), (Audience::Waitlisted, ELODIE.email)] {
        let world = World::new().await;
        let setting = world.event(|_| {}).await;
        comes(&world, &setting, (&MONA, Enrolled::Pending)).await;
        confirmed(&world, &setting, &SAMI).await;
        comes(&world, &setting, (&ELODIE, Enrolled::Waitlisted)).await;
        let when = before(Anchor::EventStart, Offset::Days(1, TEN));
        given(&world, &[rule(&world, &setting, when, (audience, Wanted::Wait))]).await;
        tick_at(&world, "2021-02-23T08:00:00Z").await;
        assert_eq!(reached(&world).await, [expected]);
    }
}

#[tokio::test]
async fn thanks_come_the_day_after_the_end() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    confirmed(&world, &setting, &SAMI).await;
    comes(&world, &setting, (&ELODIE, Enrolled::Withdrawn)).await;
    let when = When {
        anchor: Anchor::EventEnd,
        side: Side::After,
        offset: Offset::Days(1, TEN),
    };
    given(
        &world,
        &[rule(&world, &setting, when, (Audience::Confirmed, Wanted::Thanks))],
    )
    .await;
    assert_eq!(tick_at(&world, "2021-02-25T08:00:00Z").await, 1);
    assert_eq!(reached(&world).await, [SAMI.email]);
}

#[tokio::test]
async fn an_invitation_that_expired_is_asked_again_only_where_the_rule_says_so() {
    for (audience, expected) in [(Audience::InvitedNotAnswered, 0), (Audience::InvitedNotRegistered, 1)] {
        let world = World::new().await;
        let setting = world.event(|_| {}).await;
        invited(&world, &setting, &MONA).await;
        write(&world, async |tx| {
            invitation::Entity::update_many()
                .col_expr(invitation::Column::State, Expr::value(invitation::State::Expired))
                .exec(tx)
                .await
                .unwrap();
        })
        .await;
        let when = before(Anchor::RegistrationDeadline, Offset::Days(2, TEN));
        given(&world, &[rule(&world, &setting, when, (audience, Wanted::Answer))]).await;
        assert_eq!(tick_at(&world, "2021-02-20T08:00:00Z").await, expected);
        assert_eq!(reached(&world).await.len(), expected);
    }
}

#[tokio::test]
async fn drafts_and_groups_without_a_nomination_hear_of_the_deadline() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let call = a_call(&world, &setting, |_| {}).await;
    // Rana of the women's organisations handed one in, Mona of the same group did not; Sami's group is silent.
    nominated(&world, &setting, (&call, 0), &RANA).await;
    let begun = nominated(&world, &setting, (&call, 0), &ELODIE).await;
    confirmed(&world, &setting, &MONA).await;
    confirmed(&world, &setting, &SAMI).await;
    write(&world, async |tx| {
        nomination::Entity::update_many()
            .col_expr(nomination::Column::State, Expr::value(nomination::State::Draft))
            .filter(nomination::Column::Id.eq(begun))
            .exec(tx)
            .await
            .unwrap();
    })
    .await;
    world.deliver_mail().await;
    let eve = before(Anchor::NominationDeadline, Offset::Days(1, TEN));
    let rules = [
        rule(&world, &setting, eve, (Audience::NominationDrafts, Wanted::Draft)),
        rule(
            &world,
            &setting,
            eve,
            (Audience::GroupsWithoutNomination, Wanted::Nominate),
        ),
    ];
    given(&world, &rules).await;
    assert_eq!(tick_at(&world, CALL_EVE).await, 2);
    let sent: Vec<(String, String)> = letters(&world)
        .await
        .into_iter()
        .map(|letter| (letter.address, letter.letter))
        .collect();
    let pair = |address: &str, letter: &str| (address.to_owned(), letter.to_owned());
    let expected = [
        pair(ELODIE.email, "nomination_draft_reminder"),
        pair(SAMI.email, "nomination_call_reminder"),
    ];
    assert_eq!(sent, expected);
    // Élodie hands it in while the letter waits.
    write(&world, async |tx| {
        nomination::Entity::update_many()
            .col_expr(nomination::Column::State, Expr::value(nomination::State::Submitted))
            .filter(nomination::Column::Id.eq(begun))
            .exec(tx)
            .await
            .unwrap();
    })
    .await;
    assert_eq!(reached(&world).await, [SAMI.email]);
}

#[tokio::test]
async fn who_withdraws_or_asks_to_be_left_alone_while_it_is_queued_gets_none() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    confirmed(&world, &setting, &SAMI).await;
    confirmed(&world, &setting, &ELODIE).await;
    invited(&world, &setting, &MONA).await;
    given(
        &world,
        &[
            attend(&world, &setting, Offset::Days(2, TEN)),
            answer(&world, &setting, 0),
        ],
    )
    .await;
    assert_eq!(tick_at(&world, "2021-02-22T08:00:00Z").await, 3);
    let sami = registration_of(&world, SAMI.email).await.id;
    write(&world, async |tx| {
        registration::Entity::update_many()
            .col_expr(registration::Column::State, Expr::value(Enrolled::Withdrawn))
            .filter(registration::Column::Id.eq(sami))
            .exec(tx)
            .await
            .unwrap();
        contact_row::Entity::update_many()
            .col_expr(contact_row::Column::DoNotContact, Expr::value(true))
            .exec(tx)
            .await
            .unwrap();
    })
    .await;
    assert_eq!(reached(&world).await, [ELODIE.email]);
    let why = |address: &str, all: &[tashawur::db::entities::outbox_message::Model]| {
        let letter = all.iter().find(|letter| letter.address == address).unwrap();
        letter.reason.clone().unwrap_or_default()
    };
    let all = letters(&world).await;
    assert_eq!(
        (why(SAMI.email, &all), why(MONA.email, &all)),
        ("withdrawn".into(), "do_not_contact".into())
    );
}

#[tokio::test]
async fn a_rule_switched_off_takes_back_what_is_queued() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    contact(&world, &setting, &ELODIE).await;
    invited(&world, &setting, &MONA).await;
    let one = answer(&world, &setting, 2);
    given(&world, std::slice::from_ref(&one)).await;
    assert_eq!(tick_at(&world, "2021-02-20T08:00:00Z").await, 1);
    let mut organiser = world
        .organiser(tashawur::db::entities::role_grant::Role::Organiser, setting.event)
        .await;
    let address = tashawur::paths::ReminderSwitch {
        event: setting.event,
        rule: one.id,
    };
    organiser.post(&address.to_string(), &[("to", "off")]).await;
    assert!(reached(&world).await.is_empty());
    assert_eq!(letters(&world).await[0].reason.as_deref(), Some("rule_off"));
    assert_eq!(world.app.clock.now(), at("2021-02-20T08:00:00Z"));
}
