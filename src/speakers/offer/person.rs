//! What the holder of a personal link holds: offers of their own, and places that a colleague proposes to pass on.
use super::actions::{Holder, holder};
use super::model::{Colleague, ColleagueState, Offer, Part};
use super::store::{self, colleagues, parts};
use crate::access::Guest;
use crate::access::link::Link;
use crate::app::App;
use crate::kernel::{Lang, OfferColleagueId, OfferId};
use crate::participation::invitation::store::holder as holders;
use crate::participation::occasion::Occasion;
use crate::participation::registration::model::Registration;
use crate::participation::registration::rules::is_standing;
use crate::participation::registration::store as registrations;
use crate::web::{Failure, Fields};

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
        let known = holders::of_link(c, &occasion.event, link.id).await?;
        let known = known.ok_or(Failure::LinkUnknown)?;
        let mut held = Vec::new();
        for offer in store::of_link(c, event, link.id).await? {
            if let Some(holder) = holder(c, &offer).await? {
                held.push(Held {
                    part: parts::find(c, offer.id).await?,
                    colleagues: colleagues::of_offer(c, offer.id).await?,
                    offer,
                    holder,
                });
            }
        }
        let mut proposals = Vec::new();
        for one in colleagues::of_link(c, link.id).await? {
            let Some(offer) = store::find(c, event, one.offer).await? else {
                continue;
            };
            if let Some(holder) = holder(c, &offer).await? {
                proposals.push(Proposal { one, offer, holder });
            }
        }
        Ok(Self {
            registration: registrations::by_link(c, event, link.id).await?,
            lang: known.lang,
            link,
            occasion,
            held,
            proposals,
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

    /// The offer asked for, else the first that is live, else the newest.
    pub fn current(&self, asked: &Fields) -> Option<&Held> {
        let id: Option<OfferId> = asked.text("offer").parse().ok();
        let named = self.held.iter().find(|held| Some(held.offer.id) == id);
        named
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

impl Held {
    pub fn is_confirmed(&self) -> bool {
        self.offer.state == super::model::State::Confirmed
    }

    /// A colleague has the place now.
    pub fn was_passed_on(&self) -> bool {
        self.colleagues.iter().any(|one| one.state == ColleagueState::Taken)
    }
}
