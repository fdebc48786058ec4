//! `kill -9` while mail goes out, in small; `tests/speed kills` does it twenty times over 5,000 messages.
use super::post::Post;
use crate::support::kills::{CONNECTIONS, Place, Plan};
use tashawur::app::App;
use tashawur::db::Db;
use tashawur::kernel::{Chance, Clock};

#[tokio::test]
async fn two_workers_killed_again_and_again_lose_nothing_and_repeat_no_bulk() {
    let post = Post::open().await;
    let (database, data) = (post.app.settings.database_url.clone(), post.app.settings.data.clone());
    let db = Db::open(&database, Chance::system()).await.unwrap();
    // The workers have the real clock, so the messages have it too.
    let app = App {
        clock: Clock::system(),
        chance: Chance::system(),
        db,
        ..post.app.clone()
    };
    let plan = Plan {
        messages: 240,
        urgent: 10,
        kills: 4,
    };
    let toll = Place { app, database, data }.survive(plan).await;
    assert_eq!((toll.lost, toll.bulk_doubles, toll.others), (0, 0, 0), "{toll:?}");
    assert_eq!(toll.sent + toll.presumed, plan.messages, "{toll:?}");
    assert!(toll.urgent_doubles <= plan.kills * 2 * CONNECTIONS, "{toll:?}");
}
