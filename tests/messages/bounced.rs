//! A letter that came back is known wherever its person is shown or counted.
use super::outgoing_letter::at;
use super::remind::{SAMI, answer, given, letters, reached, tick_at};
use crate::participation::invited::{MONA, invitation_of, invited};
use crate::support::world::World;
use tashawur::db::entities::role_grant::Role;
use tashawur::jobs::Causes;
use tashawur::kernel::{MessageId, hex};
use tashawur::mail::bounce::{Heard, hear};
use tashawur::paths;

/// What a mail server sends back about this letter.
fn report(world: &World, id: MessageId, status: &str) -> String {
    let proof = hex(&world.app.keys.link.sub_key("verp").mac(&[id.uuid().as_bytes()]));
    format!(
        "Return-Path: <>\r\nTo: <bounces+{id}{}@tashawur.test>\r\n\r\nContent-Type: message/delivery-status\r\n\r\n\
         Final-Recipient: rfc822; x@y.test\r\nAction: failed\r\nStatus: {status}\r\n",
        &proof[..16]
    )
}

#[tokio::test]
async fn a_bounce_reaches_the_invitation_until_the_address_is_mended() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    invited(&world, &setting, &SAMI).await;
    given(&world, &[3, 2, 1].map(|days| answer(&world, &setting, days))).await;
    assert_eq!(tick_at(&world, "2021-02-19T08:00:00Z").await, 2);
    assert_eq!(reached(&world).await, [MONA.email, SAMI.email]);
    let to = async |address: &str| {
        let all = letters(&world).await;
        all.into_iter().find(|letter| letter.address == address).unwrap().id
    };
    let (mona, sami) = (to(MONA.email).await, to(SAMI.email).await);
    let causes = Causes { app: world.app.clone() };
    for (id, status) in [(mona, "5.2.2"), (sami, "5.7.1")] {
        let heard = hear(&world.app, &causes, &report(&world, id, status)).await.unwrap();
        assert_eq!(heard, Heard::Counted);
    }
    assert!(invitation_of(&world, MONA.email).await.bounced_at.is_some());
    assert_eq!(
        invitation_of(&world, SAMI.email).await.bounced_at,
        None,
        "that was about us, not about him"
    );
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let list = paths::InvitationList { event: setting.event }.to_string();
    assert_eq!(organiser.get(&list).await.text().matches("Letter came back").count(), 1);
    assert_eq!(
        tick_at(&world, "2021-02-20T08:00:00Z").await,
        1,
        "nobody writes there again"
    );
    // By now the organiser's session has ended.
    let mut owner = world.organiser(Role::Owner, setting.event).await;
    owner.get(&at(setting.event, mona)).await;
    owner.fill("Email address", "mona@union.test");
    let page = owner.press("Send again").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    assert_eq!(invitation_of(&world, "mona@union.test").await.bounced_at, None);
    assert_eq!(tick_at(&world, "2021-02-21T08:00:00Z").await, 2, "and now again");
}
