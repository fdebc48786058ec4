//! Keeping what is typed on a page, good or not: no promise to anybody, so no audit line.
use super::Failed;
use crate::access::link::Link;
use crate::app::App;
use crate::kernel::{CallId, NominationId};
use crate::speakers::nomination::form::{Topic, fill};
use crate::speakers::nomination::model::State;
use crate::speakers::nomination::rules::Not;
use crate::speakers::nomination::store::{self, write};
use crate::web::Fields;

/// Keeps one page for the next time; after the deadline too, so that an extension revives it.
pub async fn save(app: &App, link: Link, call: CallId, (topic, typed): (Topic, &Fields)) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write_machine().await?;
    let fresh = write::Fresh {
        id: NominationId::new(now, &app.chance),
        event: link.event,
        call,
        link: link.id,
        nominated_by: None,
        draft: None,
    };
    write::start(&tx, fresh, now).await?;
    let present = store::by_link_locked(&tx, call, link.id)
        .await?
        .ok_or(Failed::Unknown)?;
    match present.state {
        State::Ineligible | State::Decided | State::Released => return Err(Not::Settled.into()),
        State::Draft | State::Submitted | State::Returned | State::Eligible | State::Withdrawn => {}
    }
    let before = fill::known(Some(&present));
    let after = fill::merged(&before, topic, typed);
    if !fill::are_alike(&after, &before) || present.draft.is_none() && present.state == State::Draft {
        write::keep(&tx, present.id, Some(after.encode()), now).await?;
    }
    Ok(tx.commit().await?)
}
