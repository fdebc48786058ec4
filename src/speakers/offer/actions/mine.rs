//! What the holder of an offer answers, by personal link.
use super::ground::{audit, changed, end, freed, held_part, is_called_off, next_by_itself, part_of, place_line, show};
use super::holder::{Holder, holder};
use super::{Failed, won};
use crate::access::link::Link;
use crate::app::App;
use crate::db::Actor;
use crate::kernel::OfferId;
use crate::participation::registration::rules::is_standing;
use crate::speakers::nomination::actions::Ground;
use crate::speakers::offer::letters::{self, Left};
use crate::speakers::offer::model::{Change, Offer, Part, Refusal, State, word};
use crate::speakers::offer::store::{self, colleagues, parts, write};

/// Whether name and organisation may stand in the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    Named,
    Unnamed,
}

/// Yes. The same again is done already.
pub async fn accept(app: &App, link: Link, id: OfferId, naming: Naming) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::Guest(link.id)).await?;
    let on = Ground::lock(app, &tx, link.event, now).await?;
    let (offer, holder) = own(&on, link, id).await?;
    if offer.state == State::Confirmed {
        return Ok(());
    }
    if is_called_off(&on) {
        return Err(Refusal::Now(State::Withdrawn).into());
    }
    let step = offer.accept(on.now)?;
    if !is_standing(holder.registration.state) {
        return Err(Failed::NotRegistered);
    }
    won(write::apply(&tx, &step).await?)?;
    letters::supersede(app, &tx, offer.id).await?;
    colleagues::settle(&tx, (offer.id, None), on.now).await?;
    confirmed(&on, (&offer, &holder), (naming, Change::Confirmed)).await?;
    let detail = place_line(&holder.seat, &holder.nomination);
    audit(&on, "offer.accept", &offer, detail).await?;
    Ok(tx.commit().await?)
}

/// What follows when somebody has a place: the part, the agenda, the letter, those who must be told.
pub(super) async fn confirmed(
    on: &Ground<'_>,
    (offer, holder): (&Offer, &Holder),
    (naming, change): (Naming, Change),
) -> Result<(), Failed> {
    let part = Part {
        named: naming == Naming::Named,
        ..part_of(on, offer, holder).await?
    };
    parts::keep(on.tx, offer.id, &part, on.now).await?;
    changed(on, offer, change).await?;
    show(on, offer, Some((holder, &part))).await?;
    Ok(letters::accepted(on, holder.told(offer), &part).await?)
}

/// No, also after a yes. The same again is done already.
pub async fn decline(app: &App, link: Link, id: OfferId, reason: &str) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::Guest(link.id)).await?;
    let on = Ground::lock(app, &tx, link.event, now).await?;
    let (offer, holder) = own(&on, link, id).await?;
    if offer.state == State::Declined {
        return Ok(());
    }
    if offer.state == State::Confirmed && holder.seat.session.ends_at <= on.now {
        return Err(Failed::Over);
    }
    end(&on, &offer.decline(reason, on.now)?).await?;
    freed(&on, &offer).await?;
    if let Some(part) = held_part(&tx, &offer).await? {
        letters::given_back(&on, holder.told(&offer), (Left::GivenBack, &part)).await?;
    }
    next_by_itself(&on, &offer).await?;
    let detail = format!(
        "{}: {} → declined",
        place_line(&holder.seat, &holder.nomination),
        word(offer.state)
    );
    audit(&on, "offer.decline", &offer, detail).await?;
    Ok(tx.commit().await?)
}

/// An offer of the holder of this link; another's is no offer at all.
pub(super) async fn own(on: &Ground<'_>, link: Link, id: OfferId) -> Result<(Offer, Holder), Failed> {
    let offer = store::find(on.tx, link.event, id).await?.ok_or(Failed::Unknown)?;
    let holder = holder(on.tx, &offer).await?.ok_or(Failed::Unknown)?;
    if holder.nomination.link != link.id {
        return Err(Failed::Unknown);
    }
    Ok((offer, holder))
}
