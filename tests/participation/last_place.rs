//! Fifty people, one place, at the same instant: one gets it, forty-nine wait, in an order without gaps.
use super::invited::{MONA, Person, invited};
use super::registering::{action_of, at_the_form};
use crate::support::browser;
use crate::support::seed::Setting;
use crate::support::world::World;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::sync::Arc;
use tashawur::db::entities::registration::{self, State};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Barrier;

const PEOPLE: usize = 50;
const ROUNDS: usize = 20;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_last_place_is_given_once() {
    let world = World::new().await;
    let setting = world
        .event(|event| {
            event.limits.online = Some(1);
            event.limits.per_organisation = None;
        })
        .await;
    let mut people = Vec::new();
    for number in 0..PEOPLE {
        people.push(ready(&world, &setting, number).await);
    }
    let server = browser::serve(world.router()).await;
    let host = server.trim_start_matches("http://").to_owned();
    for round in 0..ROUNDS {
        everybody_at_once(&host, &people).await;
        check(&world, &setting, round).await;
        nobody_comes(&world).await;
    }
}

/// The request of somebody at the form who presses the button.
async fn ready(world: &World, setting: &Setting, number: usize) -> String {
    let (name, email) = (format!("Person Nr{number}"), format!("person{number}@ngo.test"));
    let person = Person {
        name: &name,
        email: &email,
        ..MONA
    };
    let path = invited(world, setting, &person).await;
    let visitor = at_the_form(world, &path, "Online").await;
    let (html, action) = (visitor.page().html(), action_of(&visitor));
    let value = |field: &str| {
        let start = html.find(&format!("name=\"{field}\" value=\"")).expect("a field") + field.len() + 15;
        html[start..].split('"').next().expect("a value").to_owned()
    };
    let body = format!(
        "name=Person+Nr{number}&group={}&country=TN&sitting={}&attendance=online&interface=en&notice=1&in=en",
        setting.group(["women", "workers", "business"][number % 3]),
        value("sitting"),
    );
    format!(
        "POST {action} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Each on a connection of their own, opened before the first request is sent.
async fn everybody_at_once(host: &str, people: &[String]) {
    let barrier = Arc::new(Barrier::new(people.len()));
    let asked = people.iter().map(|request| {
        let (host, request, barrier) = (host.to_owned(), request.clone(), barrier.clone());
        tokio::spawn(async move {
            let mut stream = TcpStream::connect(host).await.unwrap();
            barrier.wait().await;
            stream.write_all(request.as_bytes()).await.unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).await.unwrap();
            answer
        })
    });
    for asked in asked.collect::<Vec<_>>() {
        let answer = asked.await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    }
}

async fn check(world: &World, setting: &Setting, round: usize) {
    let found = registration::Entity::find()
        .filter(registration::Column::EventId.eq(setting.event))
        .order_by_asc(registration::Column::Queue)
        .all(world.app.db.read())
        .await
        .unwrap();
    let confirmed = found.iter().filter(|row| row.state == State::Confirmed).count();
    let queue: Vec<i64> = found.iter().filter_map(|row| row.queue).collect();
    assert_eq!((confirmed, queue.len()), (1, PEOPLE - 1), "round {round}");
    assert!(
        queue.windows(2).all(|pair| pair[0] + 1 == pair[1]),
        "round {round}: {queue:?}"
    );
}

/// Everybody withdraws, so that the next round begins with a free place and nobody waiting.
async fn nobody_comes(world: &World) {
    let tx = world.app.db.write_machine().await.unwrap();
    registration::Entity::update_many()
        .col_expr(registration::Column::State, Expr::value(State::Withdrawn))
        .col_expr(registration::Column::Queue, Expr::value(None::<i64>))
        .exec(&tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}
