//! The demo's people come through the front door: what the script lets them do is what the organiser's tables say.
use crate::reports::dashboard::rows;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Instant;
use tashawur::db::entities::nomination::{self, State as Nominated};
use tashawur::db::entities::review;
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::speaking_offer::{self, State as Offered};
use tashawur::demo;
use tashawur::directory::group::store as groups;
use tashawur::kernel::{Lang, NominationId};
use tashawur::programme::event::model::Event;
use tashawur::programme::event::store as events;

const CONTACTS: &str = include_str!("../../src/demo/data/contacts_2020.csv");
const SCRIPT: &str = include_str!("../../src/demo/data/answers.json");

type Table = HashMap<String, Vec<usize>>;

/// As much of the script as the tables can be held against.
#[derive(Deserialize)]
struct Script {
    groups: Vec<Shares>,
    delegate: Delegate,
    strangers: Strangers,
}

/// Of a hundred people of a group.
#[derive(Deserialize)]
struct Shares {
    code: String,
    accept: usize,
    decline: usize,
    delegate: usize,
}

#[derive(Deserialize)]
struct Delegate {
    colleagues: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct Strangers {
    people: Vec<Stranger>,
}

#[derive(Deserialize)]
struct Stranger {
    group: String,
    confirms_address: bool,
}

/// How many people of one group the script lets do what.
struct Part {
    people: usize,
    accept: usize,
    decline: usize,
    /// Each names one colleague, who is invited and then accepts, declines or says nothing.
    delegate: usize,
    strangers: usize,
}

#[tokio::test]
async fn five_hundred_and_twelve_scripted_answers_add_up() {
    let world = World::new().await;
    let started = Instant::now();
    let minute_by_minute = |what: &str| {
        println!("{:>6} ms: {what}", started.elapsed().as_millis());
        world.dial.advance(chrono::Duration::minutes(1));
    };
    demo::load(&world.app, "the organiser of the tests", minute_by_minute)
        .await
        .expect("every form of the demo is taken");
    println!("the demo was loaded in {:?}", started.elapsed());
    let dialogue = events::by_slug(world.app.db.read(), "dialogue-2020").await.unwrap();
    let dialogue = dialogue.expect("the demo's dialogue");
    let mut organiser = world.organiser(Role::Organiser, dialogue.id).await;
    let [funnel, answers, invited, uninvited] = tables(&mut organiser, &dialogue).await;
    for table in [&funnel, &answers, &invited, &uninvited] {
        totals_are_sums(table);
    }
    for (group, row) in &funnel {
        assert!(
            row[..5].is_sorted_by(|before, after| before >= after),
            "{group}: {row:?}"
        );
        assert!(row[5] >= row[6], "{group}: {row:?}");
    }
    for states in [&invited, &uninvited] {
        for (group, row) in states {
            assert_eq!(row[0], row[1..].iter().sum::<usize>(), "{group}: {row:?}");
        }
    }
    let labels = labels(&world, &dialogue).await;
    for (code, part) in scripted() {
        let label = labels.get(&code).expect("a group of the demo");
        as_scripted(&part, (label, &answers[label], &uninvited[label]));
    }
    assert!(answers["All groups"][0] > 512, "colleagues are invited too");
    lists_are_as_long_as_their_numbers(&mut organiser, &dialogue).await;
    everybody_eligible_was_scored(&world).await;
    the_conference_is_filled(&world).await;
}

/// Confirmed, offered, declined and lapsed are all there to be seen, and a place is still open.
async fn the_conference_is_filled(world: &World) {
    let c = world.app.db.read();
    let offers = speaking_offer::Entity::find().all(c).await.unwrap();
    let count = |state: Offered| offers.iter().filter(|offer| offer.state == state).count();
    let states = [Offered::Confirmed, Offered::Offered, Offered::Declined, Offered::Lapsed].map(count);
    println!("confirmed, offered, declined, lapsed: {states:?}");
    assert!(
        states[0] >= 3 && states[1..].iter().all(|count| *count >= 1),
        "{states:?}"
    );
    let live: BTreeSet<_> = offers.iter().filter_map(|offer| offer.live_slot_id).collect();
    assert_eq!(live.len(), states[0] + states[1]);
    let open = offers.iter().filter(|offer| !live.contains(&offer.slot_id)).count();
    assert!(open >= 1, "one hole stays open");
}

/// By the committee of three, but for own organisations and abstentions.
async fn everybody_eligible_was_scored(world: &World) {
    let c = world.app.db.read();
    let handed_in = nomination::Entity::find().filter(nomination::Column::Number.is_not_null());
    let handed_in = handed_in.all(c).await.unwrap();
    assert!(handed_in.len() >= 120, "{}", handed_in.len());
    let eligible: Vec<NominationId> = handed_in
        .iter()
        .filter(|one| {
            !matches!(
                one.state,
                Nominated::Ineligible | Nominated::Returned | Nominated::Withdrawn
            )
        })
        .map(|one| one.id)
        .collect();
    let said = review::Entity::find().all(c).await.unwrap();
    let without = eligible
        .iter()
        .filter(|id| !said.iter().any(|one| one.nomination_id == **id));
    assert_eq!(without.count(), 0);
    let scored = said.iter().filter(|one| one.state == review::State::Scored).count();
    assert!(scored > eligible.len() * 5 / 2, "{scored} of {}", eligible.len());
}

fn as_scripted(part: &Part, (group, answers, uninvited): (&str, &[usize], &[usize])) {
    let [invited, registered, declined, delegated, silent] = *answers else {
        panic!("five columns: {answers:?}")
    };
    assert_eq!(
        invited,
        part.people + part.delegate,
        "{group}: with the colleagues who were named"
    );
    assert_eq!(delegated, part.delegate, "{group}");
    let nothing = part.people - part.accept - part.decline - part.delegate;
    for (said, scripted) in [(registered, part.accept), (declined, part.decline), (silent, nothing)] {
        let colleagues = said.checked_sub(scripted);
        assert!(
            colleagues.is_some_and(|more| more <= part.delegate),
            "{group}: {said} of {scripted}"
        );
    }
    assert_eq!(registered + declined + delegated + silent, invited, "{group}");
    assert_eq!(
        uninvited[0], part.strangers,
        "{group}: those who confirmed their address"
    );
}

/// The script by group: shares of the people in the file, and no more colleagues than there are to name.
fn scripted() -> BTreeMap<String, Part> {
    let script: Script = serde_json::from_str(SCRIPT).expect("the demo's script");
    let mut people: BTreeMap<String, usize> = BTreeMap::new();
    let mut file = csv::Reader::from_reader(CONTACTS.trim_start_matches('\u{feff}').as_bytes());
    let column = file.headers().unwrap().iter().position(|name| name == "group").unwrap();
    for row in file.records() {
        *people.entry(row.unwrap()[column].to_owned()).or_default() += 1;
    }
    assert_eq!(people.values().sum::<usize>(), 512);
    let mut to_name = script.delegate.colleagues.len();
    let part = |(code, people): (String, usize)| {
        let shares = script
            .groups
            .iter()
            .find(|shares| shares.code == code)
            .expect("a group of the script");
        let of = |share: usize| (people * share + 50) / 100;
        let strangers = script.strangers.people.iter();
        let strangers = strangers
            .filter(|person| person.group == code && person.confirms_address)
            .count();
        let delegate = of(shares.delegate).min(to_name);
        to_name -= delegate;
        let part = Part {
            people,
            accept: of(shares.accept),
            decline: of(shares.decline),
            delegate,
            strangers,
        };
        (code, part)
    };
    people.into_iter().map(part).collect()
}

async fn tables(organiser: &mut Visitor, event: &Event) -> [Table; 4] {
    let page = organiser.get(&format!("/organise/events/{}", event.id)).await.clone();
    let captions = [
        "From the invitation",
        "What invited",
        "Where the registrations of invited",
        "Where the registrations of people",
    ];
    captions.map(|caption| {
        let rows = rows(&page, caption).into_iter();
        rows.map(|(group, numbers)| (group, numbers.into_iter().map(|number| number as usize).collect()))
            .collect()
    })
}

fn totals_are_sums(table: &Table) {
    let total = &table["All groups"];
    assert!(table.len() > 17, "each group of the review has a row: {}", table.len());
    for (column, total) in total.iter().enumerate() {
        let groups = table.iter().filter(|(group, _)| *group != "All groups");
        assert_eq!(groups.map(|(_, row)| row[column]).sum::<usize>(), *total);
    }
}

/// Names of the groups by code.
async fn labels(world: &World, event: &Event) -> HashMap<String, String> {
    let all = groups::all(world.app.db.read(), event.process).await.unwrap();
    all.iter()
        .map(|group| (group.code.clone(), group.name(Lang::En).to_owned()))
        .collect()
}

/// Numbers of all groups, and those of one of them: page by page the list has that many rows.
async fn lists_are_as_long_as_their_numbers(organiser: &mut Visitor, event: &Event) {
    let page = organiser.get(&format!("/organise/events/{}", event.id)).await.clone();
    let total = page.links_with("tfoot a[href*='came=invited']");
    let group = page.links_with("table tbody tr:nth-child(2) a[href*='/people?']");
    let links: BTreeSet<(String, String)> = total.into_iter().chain(group).collect();
    assert!(links.len() > 20, "{links:?}");
    for (number, href) in links {
        let number: usize = number.parse().expect("a number");
        let mut listed = 0;
        for page in 1..=number.div_ceil(50).max(1) {
            let list = organiser.get(&format!("{href}&page={page}")).await;
            listed += list.all("tbody tr").len();
        }
        assert_eq!(listed, number, "{href}");
    }
}
