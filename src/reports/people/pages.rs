//! `/organise/events/{event}/people?figure=…&came=…&group=…`
use super::model::{ON_A_PAGE, Sight, pick};
use super::store::{self, Rows};
use super::{export, views::People};
use crate::access::{Permit, ViewEvent};
use crate::app::App;
use crate::files::{self, Format};
use crate::paths;
use crate::programme::event::frame::{EventDesk, Here};
use crate::reports::figures::model::{Funnel, Pick};
use crate::reports::figures::store as figures;
use crate::web::reply::{download, page};
use crate::web::{Answer, Failure, Fields, Routes};
use axum::extract::State;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default().get(people)
}

async fn people(permit: Permit<ViewEvent>, at: paths::People, State(app): State<App>, query: Fields) -> Answer {
    let funnel = figures::funnel(app.db.read(), at.event, permit.process()).await?;
    let pick = pick(&query, &funnel.groups).ok_or(Failure::NotFound)?;
    if let Some(format) = query.filled("format") {
        let format = Format::parse(format).ok_or(Failure::NotFound)?;
        return take(&app, &permit, (pick, &funnel), format).await;
    }
    let desk = EventDesk::open(&app, &permit).await?;
    let total = funnel.count(pick);
    let last = u64::from(total).div_ceil(ON_A_PAGE).max(1);
    let asked = query.filled("page").and_then(|page| page.parse::<u64>().ok());
    let number = asked.unwrap_or(1).clamp(1, last);
    let people = store::people(app.db.read(), at.event, pick, Rows::Page(number)).await?;
    let view = People {
        desk: &desk,
        funnel: &funnel,
        pick,
        sight: Sight::of(permit.role()),
        total,
        number,
        people: &people,
    };
    let here = pick.address(at.event, &funnel.groups);
    page(desk.page(Here::Dashboard, here, view.title(), view.main()).render())
}

async fn take(app: &App, permit: &Permit<ViewEvent>, (pick, funnel): (Pick, &Funnel), format: Format) -> Answer {
    let sight = Sight::of(permit.role());
    if sight == Sight::Masked {
        return Err(Failure::Forbidden);
    }
    let sheet = export::take(app, permit, (pick, funnel), sight).await?;
    let bytes = files::write(&sheet, format).map_err(|_| Failure::TooLarge)?;
    let figure = pick.figure.map_or("everybody", |figure| figure.word());
    download(&format!("{figure}.{}", format.ending()), format.content_type(), bytes)
}
