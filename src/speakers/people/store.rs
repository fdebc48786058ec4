//! Nominations of certain people and no one else: three queries.
use super::model::{Nominated, standing};
use crate::db::entities::{nomination, nomination_preference as wish, speaking_offer as offer};
use crate::kernel::{EventId, LinkId, NominationId};
use crate::speakers::nomination::model::{Preference, State};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

pub async fn of_links(c: &impl ConnectionTrait, event: EventId, links: &[LinkId]) -> Result<Vec<Nominated>, DbErr> {
    let rows = nomination::Entity::find()
        .filter(nomination::Column::EventId.eq(event))
        .filter(nomination::Column::LinkId.is_in(links.iter().copied()))
        .order_by_asc(nomination::Column::Id)
        .all(c)
        .await?;
    let ids: Vec<NominationId> = rows.iter().map(|row| row.id).collect();
    let wishes = wish::Entity::find()
        .filter(wish::Column::NominationId.is_in(ids.iter().copied()))
        .order_by_asc(wish::Column::Rank)
        .all(c)
        .await?;
    let places = offer::Entity::find()
        .filter(offer::Column::NominationId.is_in(ids))
        .filter(offer::Column::LiveSlotId.is_not_null())
        .all(c)
        .await?;
    let nominated = |row: nomination::Model| {
        let wanted = wishes.iter().filter(|wish| wish.nomination_id == row.id);
        let place = places.iter().find(|offer| offer.nomination_id == row.id);
        Some(Nominated {
            link: row.link_id,
            standing: standing(row.state, row.decision)?,
            wishes: wanted.map(preference).collect(),
            place: place
                .filter(|_| row.state == State::Released)
                .map(|offer| (offer.slot_id, offer.state)),
        })
    };
    Ok(rows.into_iter().filter_map(nominated).collect())
}

fn preference(wish: &wish::Model) -> Preference {
    Preference {
        session: wish.session_id,
        slot: wish.slot_id,
        role: wish.role,
    }
}
