//! `/organise/audit`: 50 lines a page, by event.
use super::model::Wish;
use super::store;
use super::views::List;
use crate::access::{Permit, UseDesk};
use crate::app::App;
use crate::paths;
use crate::web::reply::page;
use crate::web::{Answer, Fields, Routes};
use axum::extract::State;

pub fn routes() -> Routes {
    Routes::default().get(list)
}

async fn list(permit: Permit<UseDesk>, _: paths::AuditLog, State(app): State<App>, query: Fields) -> Answer {
    let sight = store::sight(app.db.read(), permit.who()).await?;
    let events = store::events(app.db.read(), &sight).await?;
    let asked = query.text("event").parse().ok();
    let event = asked.filter(|id| events.iter().any(|known| known.id == *id));
    let page_asked = query.text("page").parse().unwrap_or(1);
    let wish = Wish {
        event,
        page: page_asked,
    };
    let found = store::page(app.db.read(), &sight, wish).await?;
    page(
        List {
            who: permit.who(),
            events: &events,
            found: &found,
        }
        .page(),
    )
}
