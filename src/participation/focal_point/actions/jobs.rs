//! What happens by itself: a place that was kept for a colleague who will not take it goes to whoever waits.
use super::replace::Failed;
use crate::app::App;
use crate::db::Actor;
use crate::kernel::{EventId, LinkId};
use crate::participation::focal_point::store::people;
use crate::participation::registration::actions::{Ground, promote};
use crate::participation::registration::store::places;

/// Ticks may come never, once or five times: a place is given back once.
pub async fn tick(app: &App) -> Result<(), Failed> {
    for (event, link) in people::kept_in_vain(app.db.read()).await? {
        give_back(app, event, link).await?;
    }
    Ok(())
}

async fn give_back(app: &App, event: EventId, link: LinkId) -> Result<(), Failed> {
    let tx = app.db.write(Actor::System).await?;
    let on = Ground::lock(app, &tx, event, app.clock.now()).await?;
    if !places::give_back(&tx, event, link).await? {
        return Ok(());
    }
    let promoted = promote(&on).await?;
    on.audit("focal_point.give_back", None, format!("promoted: {promoted}"))
        .await?;
    Ok(tx.commit().await?)
}
