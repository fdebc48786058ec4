//! One batch: how far it is, by itself where scripts run; what did not arrive and why; pausing, going on, ending it.
use super::failure;
use crate::access::{ManageMail, Permit, ReadMail};
use crate::app::App;
use crate::mail::again;
use crate::messages::outgoing::actions::{self, Verb};
use crate::messages::outgoing::model::{STATES, word};
use crate::messages::outgoing::store::batch::{self as store, Which};
use crate::messages::outgoing::views::{self, Done};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::web::reply::page;
use crate::web::{Answer, Failure, Fields, see_other};
use axum::extract::State;
use maud::Render;

/// The longest word the mail engine keeps as a reason.
const LONGEST_REASON: usize = 60;

pub async fn show(permit: Permit<ReadMail>, at: paths::MailBatch, State(app): State<App>, query: Fields) -> Answer {
    let (c, now) = (app.db.read(), app.clock.now());
    let desk = EventDesk::open(&app, &permit).await?;
    let found = store::find(c, (at.event, at.batch), now).await?;
    let (batch, shares) = found.ok_or(Failure::NotFound)?;
    let which = which(&query);
    let number = query.text("page").parse::<u64>().unwrap_or(1);
    let found = store::letters(c, at.batch, &which, number).await?;
    let repeats = again::repeats(c, found.lines.iter().map(|line| line.id)).await?;
    let view = views::OneBatch {
        desk: &desk,
        batch: &batch,
        shares: &shares,
        which: &which,
        found: &found,
        repeats: &repeats,
        done: Done::read(&query),
        now,
    };
    page(view.page().render())
}

/// The moving part alone.
pub async fn progress(permit: Permit<ReadMail>, at: paths::MailProgress, State(app): State<App>) -> Answer {
    let (c, now) = (app.db.read(), app.clock.now());
    let found = store::find(c, (at.event, at.batch), now).await?;
    let (batch, _) = found.ok_or(Failure::NotFound)?;
    let view = views::Moving {
        lang: permit.lang(),
        batch: &batch,
        now,
    };
    page(view.render())
}

pub async fn decide(permit: Permit<ManageMail>, at: paths::MailBatch, State(app): State<App>, form: Fields) -> Answer {
    let (verb, done) = match form.text("to") {
        views::PAUSE => (Verb::Pause, Done::Paused),
        views::RESUME => (Verb::Resume, Done::Resumed),
        views::CANCEL => (Verb::Cancel, Done::Cancelled),
        _ => return Err(Failure::BadRequest),
    };
    actions::decide(&app, &permit, (at.batch, verb))
        .await
        .map_err(failure)?;
    if form.has(views::HERE) {
        return see_other(done.of_batch(&at));
    }
    see_other(done.address(at.event))
}

/// Words it does not know count as not said.
fn which(query: &Fields) -> Which {
    let reason = query.filled("reason");
    Which {
        state: STATES.into_iter().find(|state| word(*state) == query.text("state")),
        reason: reason.map(|reason| reason.chars().take(LONGEST_REASON).collect()),
    }
}
