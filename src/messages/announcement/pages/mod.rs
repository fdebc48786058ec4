//! `/organise/events/{event}/announcements`: the list, one in the making, the review before it is sent.
mod draft;
mod review;

use super::actions::Refused;
use super::model::{Announcement, Texts};
use super::store;
use super::views::list::List;
use crate::access::{ManageMail, Permit};
use crate::app::App;
use crate::kernel::AnnouncementId;
use crate::messages::people::{self, Standing};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::web::reply::page;
use crate::web::{Answer, Failure, Fields, Routes};
use axum::extract::State;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default()
        .get(list)
        .get(draft::new)
        .post(draft::add)
        .get(draft::show)
        .post(draft::change)
        .post(draft::remove)
        .get(review::review)
        .post(review::send)
        .post(review::test)
        .get(review::frame)
}

async fn list(permit: Permit<ManageMail>, at: paths::Announcements, State(app): State<App>, query: Fields) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let all = store::of_event(app.db.read(), at.event).await?;
    let members = people::store::of(app.db.read(), at.event, None).await?;
    let silent = members.iter().filter(|member| member.standing == Standing::NotAnswered);
    let view = List {
        desk: &desk,
        all: &all,
        silent: silent.count(),
        removed: query.text("done") == "removed",
    };
    page(view.page().render())
}

async fn found(app: &App, permit: &Permit<ManageMail>, id: AnnouncementId) -> Result<(Announcement, Texts), Failure> {
    let found = store::find(app.db.read(), permit.event(), id).await?;
    found.ok_or(Failure::NotFound)
}

/// Where there is no form to mend.
fn failure(refusal: Refused) -> Failure {
    match refusal {
        Refused::Unknown => Failure::NotFound,
        Refused::Raced | Refused::Stale => Failure::Raced,
        Refused::Db(error) => error.into(),
        Refused::Unfit(_) | Refused::NoText | Refused::EventIsDraft | Refused::Nobody | Refused::NumberMissing(_) => {
            Failure::BadRequest
        }
    }
}
