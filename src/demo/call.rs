//! The call for speakers and moderators of the conference: saved and published by the organiser, and open now.
use super::door::{self, Visitor};
use super::organiser;
use super::shift::Shift;
use crate::app::App;
use crate::directory::group::store as groups;
use crate::kernel::{EventId, Localized};
use crate::paths;
use crate::programme::event::store as events;
use crate::programme::session::store as sessions;
use crate::speakers::call::defaults::{self, Ground};
use crate::speakers::call::form::filled;
use crate::speakers::call::model::{Call, CallSession};
use crate::web::Fields;
use anyhow::Context;
use jiff::civil::{Date, DateTime};
use serde::Deserialize;

const CALL: &str = include_str!("data/call.json");

#[derive(Deserialize)]
struct CallText {
    opens: DateTime,
    /// Dates as deadlines: until the end of that day.
    closes: Date,
    review_closes: Date,
    answers_by: Date,
    intro: Localized,
    decided_by: Localized,
}

/// The form as it is first shown, with the dates and words of the demo.
pub(super) async fn call(app: &App, event: EventId, shift: Shift, password: &str) -> anyhow::Result<()> {
    let db = app.db.read();
    let found = events::find(db, event).await?.context("the demo's conference")?;
    let (sittings, sessions) = (events::sittings(db, event).await?, sessions::all(db, event).await?);
    let first = defaults::call(&Ground {
        event: &found,
        sittings: &sittings,
        sessions: &sessions,
        groups: &groups::all(db, found.process).await?,
        now: app.clock.now(),
        chance: &app.chance,
    });
    let wanted = told(first, &found.questions, shift)?;
    let mut visitor = Visitor::new(&door::open(app));
    organiser::sign_in(&mut visitor, super::ORGANISER, password).await?;
    let fields = filled(&wanted, &sessions);
    visitor.post(paths::CallDesk { event }, &fields).await?.accepted()?;
    let publish = Fields::from_pairs([("publish", "true")]);
    visitor
        .post(paths::CallPublication { event }, &publish)
        .await?
        .accepted()?;
    Ok(())
}

/// Each session asks what the conference asks.
fn told(first: Call, questions: &Localized, shift: Shift) -> anyhow::Result<Call> {
    let text: CallText = serde_json::from_str(CALL)?;
    let end = |day: Date| anyhow::Ok(shift.date(day).tomorrow()?.at(0, 0, 0, 0));
    let sessions = first.sessions.iter().map(|asked| CallSession {
        session: asked.session,
        questions: questions.clone(),
    });
    Ok(Call {
        opens: shift.civil(text.opens),
        closes: end(text.closes)?,
        review_closes: Some(end(text.review_closes)?),
        answers_by: Some(shift.date(text.answers_by)),
        intro: text.intro,
        decided_by: text.decided_by,
        sessions: sessions.collect(),
        ..first
    })
}
