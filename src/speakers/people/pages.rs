//! `/me/{event}/organisation`: the people of the organisation whose focal point holds the link.
use super::store;
use super::views::{Done, OurPeople};
use crate::access::Guest;
use crate::app::App;
use crate::directory::group::store as groups;
use crate::i18n::collate;
use crate::kernel::{Lang, LinkId};
use crate::participation::focal_point::store::{self as focal_points, people};
use crate::participation::invitation::rules::standing;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::programme::session::store as sessions;
use crate::web::reply::page;
use crate::web::{Answer, Failure, Fields, Routes};
use axum::extract::State;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default().get(show)
}

async fn show(guest: Guest, _: paths::MyOrganisation, State(app): State<App>, query: Fields) -> Answer {
    let (c, event) = (app.db.read(), guest.event());
    let occasion = Occasion::find(c, event).await?.ok_or(Failure::LinkUnknown)?;
    let focal = focal_points::by_link(c, &occasion.event, guest.link().id).await?;
    let focal = focal.ok_or(Failure::LinkUnknown)?;
    let lang = Lang::parse(query.text("lang")).unwrap_or(focal.who.lang);
    let organisation = focal.point.organisation;
    let mut people_of = people::people(c, event, organisation).await?;
    collate(lang, &mut people_of, |person| &person.name);
    let links: Vec<LinkId> = people_of.iter().map(|person| person.link).collect();
    let view = OurPeople {
        lang,
        focal: &focal,
        groups: &groups::all(c, occasion.event.process).await?,
        standing: standing(&occasion, app.clock.now()),
        nominated: store::of_links(c, event, &links).await?,
        sessions: sessions::all(c, event).await?,
        replaced: people::replacements(c, event, organisation).await?,
        people: people_of,
        occasion: &occasion,
        done: (query.text("done") == "replaced").then_some(Done::Replaced),
    };
    page(view.page().render())
}
