//! Who may call what: every route of the table is called as nobody, as another event's organiser and in every role.
use super::expect_none;
use crate::speakers::panel::{a_call, reviewer};
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use tashawur::db::entities::role_grant::Role;
use tashawur::site;
use tashawur::web::routes::{Route, Verb};

const NOWHERE: &str = "00000000000070008000000000000000";

/// What a caller meets: the page (or a refusal of what was sent), or one of the three closed doors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Door {
    Open,
    /// To the sign-in page.
    SignIn,
    /// No such page, or not yours: the same answer.
    NotFound,
    Forbidden,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Caller {
    Nobody,
    Stranger,
    Reviewer,
    Viewer,
    Organiser,
    Owner,
    Admin,
}

#[tokio::test]
async fn every_route_keeps_its_door() {
    let world = World::new().await;
    let here = world.event(|_| {}).await;
    let elsewhere = world.event(|event| event.slug = "elsewhere".to_owned()).await;
    let asked = a_call(&world, &here, |_| {}).await;
    let (_, reviewer) = reviewer(&world, &asked, "reviewer@panel.test").await;
    let callers = [
        (Caller::Nobody, world.visitor()),
        (Caller::Stranger, world.organiser(Role::Owner, elsewhere.event).await),
        (Caller::Reviewer, reviewer),
        (Caller::Viewer, world.organiser(Role::Viewer, here.event).await),
        (Caller::Organiser, world.organiser(Role::Organiser, here.event).await),
        (Caller::Owner, world.organiser(Role::Owner, here.event).await),
        (
            Caller::Admin,
            world.signed_in(world.account("admin@ministry.test").await).await,
        ),
    ];
    let mut offences = Vec::new();
    for route in site::table() {
        for (caller, visitor) in &callers {
            let met = call(visitor.clone(), &route, &here).await;
            offences.extend(complaint(&route, *caller, met));
        }
    }
    expect_none(offences);
}

#[tokio::test]
async fn another_site_cannot_post() {
    let world = World::new().await;
    let here = world.event(|_| {}).await;
    let owner = world
        .organiser(Role::Owner, here.event)
        .await
        .with_header("sec-fetch-site", "cross-site");
    let by_link = |route: &Route| ["/p/", "/me/", "/u/"].iter().any(|way| route.path.starts_with(way));
    let mut offences = Vec::new();
    for route in site::table()
        .into_iter()
        .filter(|route| route.method == Verb::Post && !by_link(route))
    {
        let status = owner.clone().post(&address(&route, &here), &[]).await.status();
        offences.extend((status != 403).then(|| format!("POST {}: {status} to another site", route.path)));
    }
    expect_none(offences);
}

async fn call(mut visitor: Visitor, route: &Route, here: &Setting) -> Result<Door, u16> {
    let address = address(route, here);
    // The mailbox of the demo opens to the machine itself only.
    visitor = visitor.coming_from(([127, 0, 0, 1], 50_000).into());
    let page = match route.method {
        Verb::Get => visitor.get(&address).await,
        Verb::Post => visitor.post(&address, &[]).await,
    };
    match page.status() {
        _ if page.address() != address && sent_to_sign_in(route, page.address()) => Ok(Door::SignIn),
        _ if page.address() != address => Ok(Door::Open),
        401 => Ok(Door::SignIn),
        403 => Ok(Door::Forbidden),
        404 => Ok(Door::NotFound),
        status if status < 500 => Ok(Door::Open),
        status => Err(status),
    }
}

/// Not by signing in or out, which end there too.
fn sent_to_sign_in(route: &Route, address: &str) -> bool {
    address.starts_with("/organise/sign-in") && !route.path.starts_with("/organise/sign-")
}

/// Ids of things inside an event lead nowhere: access is asked before they are looked up.
fn address(route: &Route, here: &Setting) -> String {
    let known = route.path.replace("{lang}", "en").replace("{slug}", &here.slug);
    let known = known
        .replace("{event}", &here.event.to_string())
        .replace("{process}", &here.process.to_string());
    let part = |part: &str| {
        if part.starts_with('{') {
            NOWHERE.to_owned()
        } else {
            part.to_owned()
        }
    };
    known.split('/').map(part).collect::<Vec<_>>().join("/")
}

fn complaint(route: &Route, caller: Caller, met: Result<Door, u16>) -> Option<String> {
    let wanted = expected(route.who, caller);
    // Behind an open door a thing may be missing.
    let fine = met == Ok(wanted) || wanted == Door::Open && met == Ok(Door::NotFound) && route.path.contains('{');
    (!fine).then(|| {
        format!(
            "{} {} ({}) as {caller:?}: {met:?}, not {wanted:?}",
            route.method, route.path, route.who
        )
    })
}

fn expected(who: &str, caller: Caller) -> Door {
    let least = match who {
        "anybody" => return Door::Open,
        "personal link" | "personal link, opened" => return Door::NotFound,
        _ if caller == Caller::Nobody => return Door::SignIn,
        "anybody signed in" => return Door::Open,
        "admin" => Caller::Admin,
        _ if caller == Caller::Stranger => return Door::NotFound,
        "reviewer of the event" => Caller::Reviewer,
        "viewer of the event" => Caller::Viewer,
        "organiser of the event" => Caller::Organiser,
        "owner of the event" => Caller::Owner,
        // The roles of the test are held on the event, not on its process.
        "viewer of the process" if caller != Caller::Admin => return Door::NotFound,
        "viewer of the process" => Caller::Admin,
        other => panic!("nobody has said who `{other}` is"),
    };
    if caller >= least { Door::Open } else { Door::Forbidden }
}

#[test]
fn a_door_left_open_is_named() {
    let route = Route {
        path: "/organise/events/{event}/mail",
        method: Verb::Get,
        who: "organiser of the event",
    };
    assert_eq!(complaint(&route, Caller::Owner, Ok(Door::Open)), None);
    assert_eq!(complaint(&route, Caller::Viewer, Ok(Door::Forbidden)), None);
    let said = "GET /organise/events/{event}/mail (organiser of the event) as Stranger: Ok(Open), not NotFound";
    assert_eq!(
        complaint(&route, Caller::Stranger, Ok(Door::Open)).as_deref(),
        Some(said)
    );
    assert!(complaint(&route, Caller::Viewer, Ok(Door::Open)).is_some());
    assert!(complaint(&route, Caller::Nobody, Err(500)).is_some());
}
