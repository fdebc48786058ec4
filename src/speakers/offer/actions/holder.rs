//! Who holds an offer, and of which place: as many queries for many as for one.
use crate::kernel::{EventId, NominationId, RegistrationId};
use crate::participation::registration::model::Registration;
use crate::participation::registration::store as registrations;
use crate::programme::session::store as sessions;
use crate::speakers::nomination::model::Nomination;
use crate::speakers::nomination::store as nominations;
use crate::speakers::offer::letters::Told;
use crate::speakers::offer::model::Offer;
use crate::speakers::shortlist::model::Seat;
use sea_orm::{ConnectionTrait, DbErr};

#[derive(Clone, Debug)]
pub struct Holder {
    pub nomination: Nomination,
    pub registration: Registration,
    pub seat: Seat,
}

impl Holder {
    pub fn told<'a>(&'a self, offer: &'a Offer) -> Told<'a> {
        Told {
            offer,
            link: self.nomination.link,
            registration: &self.registration,
            seat: &self.seat,
        }
    }
}

/// The person and the place behind an offer; `None` when the person's data were erased.
pub async fn holder(c: &impl ConnectionTrait, offer: &Offer) -> Result<Option<Holder>, DbErr> {
    let found = holders(c, offer.event, vec![offer.clone()]).await?;
    Ok(found.into_iter().next().map(|(_, holder)| holder))
}

/// The same for several offers of one event, in their order; those whose person was erased are left out.
pub async fn holders(
    c: &impl ConnectionTrait,
    event: EventId,
    offers: Vec<Offer>,
) -> Result<Vec<(Offer, Holder)>, DbErr> {
    if offers.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<NominationId> = offers.iter().map(|offer| offer.nomination).collect();
    let nominations = nominations::by_ids(c, event, &ids).await?;
    let ids: Vec<RegistrationId> = nominations.iter().filter_map(|one| one.registration).collect();
    let registrations = registrations::by_ids(c, event, &ids).await?;
    let sessions = sessions::all(c, event).await?;
    let holder = |offer: &Offer| {
        let nomination = nominations.iter().find(|one| one.id == offer.nomination)?;
        let registration = registrations
            .iter()
            .find(|one| Some(one.id) == nomination.registration)?;
        let seat = sessions.iter().find_map(|session| {
            let slot = session.slots.iter().find(|slot| slot.id == offer.slot)?;
            Some(Seat {
                session: session.clone(),
                slot: slot.clone(),
            })
        })?;
        Some(Holder {
            nomination: nomination.clone(),
            registration: registration.clone(),
            seat,
        })
    };
    let held = offers.into_iter().filter_map(|offer| {
        let holder = holder(&offer)?;
        Some((offer, holder))
    });
    Ok(held.collect())
}
