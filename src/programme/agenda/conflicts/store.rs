//! Who holds which place: live offers, with the registration of whoever holds one. Three queries.
use super::model::{Holder, Standing};
use crate::db::entities::registration::State;
use crate::db::entities::{nomination, registration, speaking_offer as offer};
use crate::kernel::{EventId, NominationId, RegistrationId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

pub async fn holders(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Holder>, DbErr> {
    let offers = offer::Entity::find()
        .filter(offer::Column::EventId.eq(event))
        .filter(offer::Column::LiveSlotId.is_not_null())
        .order_by_asc(offer::Column::Id)
        .all(c)
        .await?;
    let ids = offers.iter().map(|offer| offer.nomination_id);
    let nominations: HashMap<NominationId, nomination::Model> = nomination::Entity::find()
        .filter(nomination::Column::Id.is_in(ids))
        .all(c)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let ids = nominations.values().filter_map(|row| row.registration_id);
    let registrations: HashMap<RegistrationId, registration::Model> = registration::Entity::find()
        .filter(registration::Column::Id.is_in(ids))
        .all(c)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let holder = |offer: offer::Model| {
        let nomination = nominations.get(&offer.nomination_id);
        let registration = nomination.and_then(|row| registrations.get(&row.registration_id?));
        Holder {
            slot: offer.slot_id,
            nomination: offer.nomination_id,
            number: nomination.and_then(|row| row.number),
            name: registration.map(|row| row.name.clone()),
            group: registration.and_then(|row| row.group_id),
            standing: registration.map_or(Standing::NotRegistered, |row| standing(row.state)),
        }
    };
    Ok(offers.into_iter().map(holder).collect())
}

fn standing(state: State) -> Standing {
    match state {
        State::Confirmed => Standing::Confirmed,
        State::Pending | State::Waitlisted => Standing::Waiting,
        State::Unconfirmed | State::Refused | State::Withdrawn | State::Cancelled => Standing::NotRegistered,
    }
}
