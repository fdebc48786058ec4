//! What the holder of a personal link holds: offers of their own, and places that a colleague proposes to pass on.
use super::actions::{Holder, holders};
use super::model::{Colleague, ColleagueState, Offer, Part, State};
use super::store::{self, colleagues, parts};
use crate::access::Guest;
use crate::access::link::Link;
use crate::app::App;
use crate::kernel::{EventId, Lang, LinkId, OfferColleagueId, OfferId};
use crate::participation::invitation::store::holder as links;
use crate::participation::occasion::Occasion;
use crate::participation::registration::model::Registration;
use crate::participation::registration::rules::is_standing;
use crate::participation::registration::store as registrations;
use crate::web::{Failure, Fields};
use sea_orm::{ConnectionTrait, DbErr};

/// The field that keeps the language a form was shown in.
pub const SHOWN_IN: &str = "in";

pub struct Person {
    pub link: Link,
    pub occasion: Occasion,
    pub lang: Lang,
    pub registration: Option<Registration>,
    /// Newest first.
    pub held: Vec<Held>,
    /// Newest first.
    pub proposals: Vec<Proposal>,
}

/// An offer of one's own.
pub struct Held {
    pub offer: Offer,
    pub holder: Holder,
    pub part: Option<Part>,
    pub colleagues: Vec<Colleague>,
}

/// A place that a colleague would pass on.
pub struct Proposal {
    pub one: Colleague,
    pub offer: Offer,
    pub holder: Holder,
}

impl Person {
    pub async fn open(app: &App, guest: &Guest) -> Result<Self, Failure> {
        let (c, link, event) = (app.db.read(), guest.link(), guest.event());
        let occasion = Occasion::find(c, event).await?.ok_or(Failure::LinkUnknown)?;
        let known = links::of_link(c, &occasion.event, link.id).await?;
        let known = known.ok_or(Failure::LinkUnknown)?;
        let proposed = colleagues::of_link(c, link.id).await?;
        Ok(Self {
            registration: registrations::by_link(c, event, link.id).await?,
            lang: known.lang,
            link,
            occasion,
            held: held(c, event, link.id).await?,
            proposals: proposals(c, event, proposed).await?,
        })
    }

    pub fn asked_lang(&self, query: &Fields) -> Lang {
        Lang::parse(query.text("lang")).unwrap_or(self.lang)
    }

    pub fn form_lang(&self, typed: &Fields) -> Lang {
        Lang::parse(typed.text(SHOWN_IN)).unwrap_or(self.lang)
    }

    pub fn is_registered(&self) -> bool {
        let standing = |registration: &Registration| is_standing(registration.state);
        self.registration.as_ref().is_some_and(standing)
    }

    /// The offer asked for, else one that waits for an answer, else the first that is live, else the newest.
    pub fn current(&self, asked: &Fields) -> Option<&Held> {
        let id: Option<OfferId> = asked.text("offer").parse().ok();
        let named = self.held.iter().find(|held| Some(held.offer.id) == id);
        named
            .or_else(|| self.held.iter().find(|held| held.offer.state == State::Offered))
            .or_else(|| self.held.iter().find(|held| held.offer.is_live()))
            .or(self.held.first())
    }

    /// The confirmed place asked for, else the first there is.
    pub fn speaking(&self, asked: &Fields) -> Option<&Held> {
        let id: Option<OfferId> = asked.text("offer").parse().ok();
        let confirmed = || self.held.iter().filter(|held| held.is_confirmed());
        confirmed()
            .find(|held| Some(held.offer.id) == id)
            .or_else(|| confirmed().next())
    }

    /// The proposal asked for, else the newest that nobody has answered; one that is over is shown when there is
    /// nothing else.
    pub fn proposal(&self, asked: &Fields) -> Option<&Proposal> {
        let id: Option<OfferColleagueId> = asked.text("colleague").parse().ok();
        let open = |one: &&Proposal| one.one.state == ColleagueState::Proposed;
        let named = self.proposals.iter().find(|one| Some(one.one.id) == id);
        named
            .or_else(|| self.proposals.iter().find(open))
            .or_else(|| self.proposals.first().filter(|_| self.held.is_empty()))
    }
}

/// In as many queries for three offers as for one.
async fn held(c: &impl ConnectionTrait, event: EventId, link: LinkId) -> Result<Vec<Held>, DbErr> {
    let offers = store::of_link(c, event, link).await?;
    let ids: Vec<OfferId> = offers.iter().map(|offer| offer.id).collect();
    let mut parts = parts::of(c, &ids).await?;
    let colleagues = colleagues::of_offers(c, &ids).await?;
    let one = |(offer, holder): (Offer, Holder)| Held {
        part: parts.remove(&offer.id),
        colleagues: colleagues.iter().filter(|one| one.offer == offer.id).copied().collect(),
        offer,
        holder,
    };
    Ok(holders(c, event, offers).await?.into_iter().map(one).collect())
}

async fn proposals(c: &impl ConnectionTrait, event: EventId, proposed: Vec<Colleague>) -> Result<Vec<Proposal>, DbErr> {
    let ids: Vec<OfferId> = proposed.iter().map(|one| one.offer).collect();
    let offers = store::by_ids(c, event, &ids).await?;
    let held = holders(c, event, offers).await?;
    let one = |one: Colleague| {
        let (offer, holder) = held.iter().find(|(offer, _)| offer.id == one.offer)?;
        Some(Proposal {
            one,
            offer: offer.clone(),
            holder: holder.clone(),
        })
    };
    Ok(proposed.into_iter().filter_map(one).collect())
}

impl Held {
    pub fn is_confirmed(&self) -> bool {
        self.offer.state == State::Confirmed
    }

    /// A colleague has the place now.
    pub fn was_passed_on(&self) -> bool {
        self.colleagues.iter().any(|one| one.state == ColleagueState::Taken)
    }
}
