//! `/organise/events/{event}`.
use super::model::{needs, waiting_beside_free_places};
use super::store;
use super::views::Dashboard;
use crate::access::{Permit, ViewEvent};
use crate::app::App;
use crate::paths;
use crate::programme::event::frame::{EventDesk, Here};
use crate::reports::figures::store as figures;
use crate::web::reply::page;
use crate::web::{Answer, Routes};
use axum::extract::State;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default().get(dashboard)
}

async fn dashboard(permit: Permit<ViewEvent>, at: paths::Dashboard, State(app): State<App>) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let (db, event) = (app.db.read(), permit.event());
    let funnel = figures::funnel(db, event, permit.process()).await?;
    let backlog = store::backlog(db, event, permit.process()).await?;
    let mail = store::mail(db, event).await?;
    let by_group = store::group_limits(db, event).await?;
    let waiting = waiting_beside_free_places(&store::seats(db, event).await?, desk.event.limits, &by_group);
    let view = Dashboard {
        desk: &desk,
        funnel: &funnel,
        needs: needs(&funnel, &backlog, mail, waiting),
        backlog,
        mail,
        now: app.clock.now(),
    };
    page(desk.page(Here::Dashboard, &at, view.title(), view.main()).render())
}
