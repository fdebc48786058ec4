//! What offers do when the ground under them changes: the session has other hours, the meeting is called off.
use super::ground::{audit, changed, end, freed, held_part, place_line};
use super::holder::holder;
use super::{Failed, won};
use crate::app::App;
use crate::db::Actor;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::speakers::nomination::actions::Ground;
use crate::speakers::offer::letters;
use crate::speakers::offer::model::{Change, Offer};
use crate::speakers::offer::rules;
use crate::speakers::offer::store::{self, write};

/// The session has other hours: the holder's calendar file counts up, a deadline behind the new beginning comes forward,
/// and organisers see whom to tell.
pub async fn moved(app: &App, seen: &Offer) -> Result<(), Failed> {
    let tx = app.db.write(Actor::System).await?;
    let on = Ground::lock(app, &tx, seen.event, app.clock.now()).await?;
    let offer = store::find(&tx, seen.event, seen.id).await?.ok_or(Failed::Unknown)?;
    let holder = holder(&tx, &offer).await?.ok_or(Failed::Unknown)?;
    let session = &holder.seat.session;
    let hours = (session.starts_at, session.ends_at);
    if offer.hours == Some(hours) || !offer.is_live() {
        return Ok(());
    }
    let deadline = rules::moved_deadline(&offer, session.starts_at, on.now);
    won(write::moved(&tx, &offer, (hours, deadline)).await?)?;
    changed(&on, &offer, Change::Moved).await?;
    let detail = place_line(&holder.seat, &holder.nomination);
    audit(&on, "offer.move", &offer, detail).await?;
    Ok(tx.commit().await?)
}

/// The meeting is called off: every live offer is taken back, and its holder reads why.
pub async fn call_off(app: &App, seen: &Offer) -> Result<(), Failed> {
    let tx = app.db.write(Actor::System).await?;
    let on = Ground::lock(app, &tx, seen.event, app.clock.now()).await?;
    let offer = store::find(&tx, seen.event, seen.id).await?.ok_or(Failed::Unknown)?;
    let holder = holder(&tx, &offer).await?;
    let lang = holder
        .as_ref()
        .map_or(Lang::En, |holder| holder.registration.answers.lang);
    let reason = lang.t().offer_reason_called_off();
    end(&on, &offer.withdraw(&reason, on.now)?).await?;
    freed(&on, &offer).await?;
    let mut detail = String::new();
    if let Some(holder) = &holder {
        let part = held_part(&tx, &offer).await?;
        letters::withdrawn(&on, holder.told(&offer), (&reason, part.as_ref())).await?;
        detail = place_line(&holder.seat, &holder.nomination);
    }
    audit(
        &on,
        "offer.withdraw",
        &offer,
        format!("{detail}: the meeting is cancelled"),
    )
    .await?;
    Ok(tx.commit().await?)
}
