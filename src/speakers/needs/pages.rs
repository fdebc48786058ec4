//! `…/needs`: how many people need something; for a reason, what it is. Looking alone reads and writes nothing.
use super::actions::{self, Failed};
use super::store::{self, Counts, Need};
use super::views::{NeedsPage, REASON_MAX};
use crate::access::{ManageSpeakers, Permit, ReadNeeds};
use crate::app::App;
use crate::i18n::{Explain, Translate, collate};
use crate::kernel::clean_text;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::web::reply::{form_page, page};
use crate::web::{Answer, Fields, Problems, Routes};
use axum::extract::State;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default().get(show).post(read)
}

async fn show(permit: Permit<ManageSpeakers>, _: paths::Needs, State(app): State<App>) -> Answer {
    let view = NeedsPage {
        desk: &EventDesk::open(&app, &permit).await?,
        counts: Counts::of(&store::all(app.db.read(), permit.event()).await?),
        may_read: permit.also::<ReadNeeds>().is_ok(),
        read: None,
        typed: &Fields::default(),
        problems: &Problems::default(),
    };
    page(view.page().render())
}

/// Answers with the page itself: no address leads back to the words.
async fn read(permit: Permit<ReadNeeds>, _: paths::Needs, State(app): State<App>, typed: Fields) -> Answer {
    let (lang, mut problems) = (permit.lang(), Problems::default());
    let desk = EventDesk::open(&app, &permit).await?;
    let reason = clean_text(typed.text("reason"), REASON_MAX);
    let reason = problems.take("reason", reason, |why| why.explain(lang));
    let mut needs: Option<Vec<Need>> = None;
    if let Some(reason) = reason {
        match actions::read(&app, &permit, &reason).await {
            Ok(found) => needs = Some(found),
            Err(Failed::NoReason) => problems.add("reason", lang.t().needs_reason_missing()),
            Err(Failed::Database(error)) => return Err(error.into()),
        }
    }
    if let Some(needs) = &mut needs {
        collate(lang, needs, |need| &need.name);
    }
    let counts = match &needs {
        Some(needs) => Counts::of(needs),
        None => Counts::of(&store::all(app.db.read(), permit.event()).await?),
    };
    let view = NeedsPage {
        desk: &desk,
        counts,
        may_read: true,
        read: needs.as_deref(),
        typed: &typed,
        problems: &problems,
    };
    let markup = view.page().render();
    form_page(markup, &problems)
}
