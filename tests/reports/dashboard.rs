//! The dashboard: every number of its tables opens exactly its rows, totals are sums, groups move whole.
use super::crowd::{Invited, Letter, Registered, Somebody, invited, stranger};
use crate::support::page::Page;
use crate::support::queries::Queries;
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, Set};
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{invitation, registration};

/// Three groups in every standing, somebody without a group, and people who are not counted at all.
fn everybody() -> Vec<Somebody> {
    vec![
        invited("Amal One", "women"),
        invited("Basma Two", "women").registers(Registered::Confirmed),
        invited("Chadia Three", "women").registers(Registered::Waitlisted),
        invited("Dalal Four", "women").answers(Invited::Declined),
        invited("Emna Five", "women").answers(Invited::Delegated),
        stranger("Farah Six", "women", Registered::Confirmed),
        invited("Ghazi Seven", "workers").registers(Registered::Pending),
        invited("Hedi Eight", "workers").registers(Registered::Cancelled),
        invited("Imed Nine", "workers").registers(Registered::Refused),
        Somebody {
            bounced: true,
            ..invited("Jamil Ten", "workers")
        },
        Somebody {
            letter: Some(Letter::Failed),
            ..invited("Karim Eleven", "workers")
        },
        stranger("Lotfi Twelve", "workers", Registered::Withdrawn),
        stranger("Mounir Thirteen", "business", Registered::Pending),
        invited("Nadia Fourteen", "business").answers(Invited::Expired),
        Somebody {
            group: None,
            ..stranger("Omar Fifteen", "business", Registered::Waitlisted)
        },
        invited("Not Sent", "women").answers(Invited::Draft),
        invited("Taken Back", "workers").answers(Invited::Revoked),
        stranger("Never Confirmed", "business", Registered::Unconfirmed),
    ]
}

/// The rows of the table with this caption: header, then its numbers.
pub fn rows(page: &Page, caption: &str) -> Vec<(String, Vec<u32>)> {
    let tables = page.all("table").len();
    let at = (1..=tables)
        .find(|n| page.all("caption")[n - 1].starts_with(caption))
        .expect("the table");
    let html = page.html();
    let table = html.split("<table").nth(at).unwrap().split("</table>").next().unwrap();
    let row = |row: &str| {
        let text = |cell: &str| {
            let inner = cell.split_once('>').map_or("", |(_, inner)| inner);
            let plain: String = inner.split('<').map(|part| part.rsplit('>').next().unwrap()).collect();
            plain.trim().to_owned()
        };
        let head = row
            .split("<th")
            .nth(1)
            .map(|cell| text(cell.split("</th>").next().unwrap()));
        let cells = row
            .split("<td")
            .skip(1)
            .map(|cell| text(cell.split("</td>").next().unwrap()));
        (
            head.unwrap_or_default(),
            cells.map(|cell| cell.parse().expect("a number")).collect(),
        )
    };
    table.split("<tr").skip(2).map(row).collect()
}

async fn desk(world: &World, setting: &Setting) -> (Visitor, String) {
    let visitor = world.organiser(Role::Organiser, setting.event).await;
    (visitor, format!("/organise/events/{}", setting.event))
}

/// Follows every number on the page that leads to people: the heading says it, and so many rows stand there.
async fn follow_every_number(visitor: &mut Visitor, dashboard: &str) -> usize {
    let page = visitor.get(dashboard).await.clone();
    let links: Vec<(String, String)> = page.links_with("a[href*='/people?']");
    for (number, href) in &links {
        let list = visitor.get(href).await;
        assert_eq!(list.status(), 200, "{href}");
        assert_eq!(list.all("tbody tr").len().to_string(), *number, "{href}");
        assert!(
            list.heading().ends_with(&format!("\u{2068}{number}\u{2069}")),
            "{}",
            list.heading()
        );
    }
    links.len()
}

#[tokio::test]
async fn every_number_opens_exactly_its_rows() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    world.crowd(&setting, &everybody()).await;
    let (mut visitor, dashboard) = desk(&world, &setting).await;
    let followed = follow_every_number(&mut visitor, &dashboard).await;
    assert!(
        followed > 6 * 24,
        "all tables, the key figures and the room: {followed}"
    );
}

#[tokio::test]
async fn the_funnel_by_group() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    world.crowd(&setting, &everybody()).await;
    let (mut visitor, dashboard) = desk(&world, &setting).await;
    let page = visitor.get(&dashboard).await.clone();
    let funnel = rows(&page, "From the invitation");
    let expected: [(&str, [u32; 7]); 6] = [
        ("Women's organisations", [5, 5, 4, 2, 1, 1, 1]),
        ("Trade unions", [5, 3, 3, 3, 0, 1, 0]),
        ("Private sector", [1, 1, 0, 0, 0, 1, 0]),
        ("States", [0, 0, 0, 0, 0, 0, 0]),
        ("No group yet", [0, 0, 0, 0, 0, 1, 0]),
        ("All groups", [11, 9, 7, 5, 1, 4, 1]),
    ];
    let expected = expected.map(|(name, numbers)| (name.to_owned(), numbers.to_vec()));
    assert_eq!(funnel, expected);
    for caption in [
        "From the",
        "What invited",
        "Where the registrations of invited",
        "Where the registrations of people",
    ] {
        let table = rows(&page, caption);
        let (total, groups) = table.split_last().unwrap();
        for (column, total) in total.1.iter().enumerate() {
            assert_eq!(
                groups.iter().map(|(_, numbers)| numbers[column]).sum::<u32>(),
                *total,
                "{caption}"
            );
        }
    }
}

#[tokio::test]
async fn a_corrected_group_moves_every_column() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let made = world.crowd(&setting, &everybody()).await;
    let (mut visitor, dashboard) = desk(&world, &setting).await;
    let before = rows(visitor.get(&dashboard).await, "From the invitation");
    // Basma is counted by her registration's group, also where the invitation was written before.
    let tx = world.app.db.write_machine().await.unwrap();
    let to = Set(Some(setting.group("business")));
    let row = registration::ActiveModel {
        id: Set(made[1].registration.unwrap()),
        group_id: to.clone(),
        ..Default::default()
    };
    row.update(&tx).await.unwrap();
    let row = invitation::ActiveModel {
        id: Set(made[0].invitation.unwrap()),
        group_id: to,
        ..Default::default()
    };
    row.update(&tx).await.unwrap();
    tx.commit().await.unwrap();
    let after = rows(visitor.get(&dashboard).await, "From the invitation");
    let moved = |row: usize| -> Vec<i64> {
        let pairs = before[row].1.iter().zip(&after[row].1);
        pairs
            .map(|(before, after)| i64::from(*after) - i64::from(*before))
            .collect()
    };
    assert_eq!(moved(0), [-2, -2, -1, -1, -1, 0, 0]);
    assert_eq!(moved(2), [2, 2, 1, 1, 1, 0, 0]);
    assert_eq!(before.last(), after.last(), "the total stays");
    follow_every_number(&mut visitor, &dashboard).await;
}

#[tokio::test]
async fn what_needs_somebody_and_the_letters_add_up() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    world.crowd(&setting, &everybody()).await;
    let (mut visitor, dashboard) = desk(&world, &setting).await;
    let page = visitor.get(&dashboard).await;
    let text = page.text().replace(['\u{2068}', '\u{2069}'], "");
    for said in [
        "2 registrations wait for a decision",
        "2 people are on the waiting list although places are free",
        "1 letter could not be sent",
        "2 contacts were never invited",
        "Letters written: 13. Of these, sent: 12; waiting or under way: 0; failed: 1; no longer wanted: 0.",
        "The letter of 1 invited person came back.",
        "Registration closes",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[tokio::test]
async fn an_empty_event_says_what_to_do_first() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let (mut visitor, dashboard) = desk(&world, &setting).await;
    assert!(visitor.get(&dashboard).await.link("Import contacts").is_some());
    let nobody_invited = [invited("Amal One", "women").answers(Invited::Draft)];
    world.crowd(&setting, &nobody_invited).await;
    assert!(visitor.get(&dashboard).await.link("Choose whom to invite").is_some());
}

#[tokio::test]
async fn queries_do_not_grow_with_people() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let people = everybody();
    world.crowd(&setting, &people[1..2]).await;
    let (mut visitor, dashboard) = desk(&world, &setting).await;
    let list = format!("{dashboard}/people?figure=registered");
    let queries = Queries::watch(&world.app.db);
    let mut asked = Vec::new();
    for more in [&people[2..3], &people[5..9]] {
        for page in [&dashboard, &list] {
            queries.since();
            visitor.get(page).await;
            asked.push(queries.since());
        }
        world.crowd(&setting, more).await;
    }
    assert!(asked[0] > 5, "they are counted: {asked:?}");
    assert_eq!(asked[..2], asked[2..]);
    assert!(asked[0] <= 12 && asked[1] <= 9, "{asked:?}");
}
