//! Needs as people wrote them: of registrations that stand, and of speakers whose place is offered or confirmed.
use crate::db::entities::registration::{Column, Entity};
use crate::kernel::{EventId, OfferId};
use crate::participation::registration::model::{Attendance, State};
use crate::speakers::offer::actions::holders;
use crate::speakers::offer::model::Offer;
use crate::speakers::offer::store::{self as offers, parts};
use crate::speakers::shortlist::model::Seat;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// What somebody wrote, and as what.
#[derive(Clone, Debug)]
pub struct Need {
    pub name: String,
    pub organisation: Option<String>,
    pub comes: Comes,
    pub text: String,
}

#[derive(Clone, Debug)]
pub enum Comes {
    Registered(Attendance),
    Speaks(Box<Seat>),
}

/// How many, without a word of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    pub registered: usize,
    pub speaking: usize,
}

impl Counts {
    pub fn of(needs: &[Need]) -> Self {
        let is_registered = |need: &&Need| matches!(need.comes, Comes::Registered(_));
        let registered = needs.iter().filter(is_registered).count();
        Self {
            registered,
            speaking: needs.len() - registered,
        }
    }
}

/// All of an event, in a number of queries that does not grow.
pub async fn all(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Need>, DbErr> {
    let mut needs = registered(c, event).await?;
    needs.extend(speaking(c, event).await?);
    Ok(needs)
}

async fn registered(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Need>, DbErr> {
    type Row = (String, Option<String>, Attendance, Option<String>);
    let rows: Vec<Row> = Entity::find()
        .select_only()
        .columns([
            Column::Name,
            Column::OrganisationName,
            Column::Attendance,
            Column::AccessNeeds,
        ])
        .filter(Column::EventId.eq(event))
        .filter(Column::State.is_in([State::Pending, State::Confirmed, State::Waitlisted]))
        .filter(Column::AccessNeeds.is_not_null())
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(c)
        .await?;
    let need = |(name, organisation, attendance, text): Row| Need {
        name,
        organisation,
        comes: Comes::Registered(attendance),
        text: text.unwrap_or_default(),
    };
    Ok(rows
        .into_iter()
        .map(need)
        .filter(|need| !need.text.is_empty())
        .collect())
}

/// What stands on the speaker's page counts, once there is one; until then what the nomination said.
async fn speaking(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Need>, DbErr> {
    let mut live = offers::of_event(c, event).await?;
    live.retain(Offer::is_live);
    let ids: Vec<OfferId> = live.iter().map(|offer| offer.id).collect();
    let mut parts = parts::of(c, &ids).await?;
    let mut needs = Vec::new();
    for (offer, holder) in holders(c, event, live).await? {
        let said = match parts.remove(&offer.id) {
            Some(part) => part.needs,
            None => holder.nomination.said.needs,
        };
        let answers = holder.registration.answers;
        needs.extend(said.filter(|text| !text.is_empty()).map(|text| Need {
            name: answers.name.as_str().to_owned(),
            organisation: answers.organisation.map(|name| name.as_str().to_owned()),
            comes: Comes::Speaks(Box::new(holder.seat)),
            text,
        }));
    }
    Ok(needs)
}
