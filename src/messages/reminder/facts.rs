//! What the anchors of an event stand for now: its dates as they are planned; pure.
use super::model::{Anchor, Instance, Rule};
use crate::kernel::{Fold, GroupId, SessionId, SittingId};
use crate::messages::people::places::Place;
use crate::programme::event::model::{Event, Sitting, State};
use crate::speakers::offer::rules::is_said_anyway;
use jiff::civil;

/// An event with every date a rule can count from.
#[derive(Clone, Debug)]
pub struct Facts {
    pub event: Event,
    pub sittings: Vec<Sitting>,
    /// Read only where a rule counts from sessions.
    pub sessions: Vec<Starts>,
    /// The published call, if there is one.
    pub call: Option<Asked>,
    /// Offers that nobody has answered; read only where a rule counts to their deadlines.
    pub offers: Vec<Place>,
    /// The days on which invitations were sent, in the event's zone; read only where a rule counts from them.
    pub sent_on: Vec<civil::Date>,
}

/// When a session begins, and in which sitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Starts {
    pub session: SessionId,
    pub sitting: SittingId,
    pub at: civil::DateTime,
}

/// What a call says to reminders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub closes: civil::DateTime,
    /// The groups that may take one of its places; empty: every group.
    pub groups: Vec<GroupId>,
}

impl Facts {
    /// What an anchor stands for; nothing once the event is off.
    pub fn instances(&self, rule: &Rule) -> Vec<Instance> {
        if self.event.state == State::Cancelled {
            return Vec::new();
        }
        let mut all = self.of_anchor(rule.when.anchor);
        all.retain(|instance| rule.is_about(instance) && !self.is_said_anyway(rule, instance));
        all
    }

    /// The offer whose deadline an instance stands for.
    pub fn offer(&self, key: &str) -> Option<&Place> {
        self.offers.iter().find(|offer| offer.offer.to_string() == key)
    }

    /// An offer brings reminders of its own: nobody gets two at about the same time.
    fn is_said_anyway(&self, rule: &Rule, instance: &Instance) -> bool {
        let offer = self.offer(&instance.key);
        let offer = offer.filter(|_| rule.when.anchor == Anchor::OfferDeadline);
        offer.is_some_and(|offer| is_said_anyway(offer.term, rule.when.due(instance, &self.event.zone).at))
    }

    pub fn instance(&self, rule: &Rule, key: &str) -> Option<Instance> {
        self.instances(rule).into_iter().find(|instance| instance.key == key)
    }

    fn of_anchor(&self, anchor: Anchor) -> Vec<Instance> {
        match anchor {
            Anchor::RegistrationDeadline => vec![deadline(self.event.registration_closes)],
            Anchor::NominationDeadline => self.call.iter().map(|call| deadline(call.closes)).collect(),
            Anchor::OfferDeadline => self.offers.iter().map(|offer| self.answer(offer)).collect(),
            Anchor::EventStart => self
                .sittings
                .iter()
                .min_by_key(|it| it.starts)
                .map(|it| alone(it.starts))
                .into_iter()
                .collect(),
            Anchor::EventEnd => self
                .sittings
                .iter()
                .max_by_key(|it| it.ends)
                .map(|it| alone(it.ends))
                .into_iter()
                .collect(),
            Anchor::SittingStart => self.sittings.iter().map(sitting).collect(),
            Anchor::SessionStart => self.sessions.iter().map(session).collect(),
            Anchor::InvitationSent => self.sent_on.iter().map(|day| sent(*day)).collect(),
        }
    }

    /// Offers end at an instant; their reminders are planned by the minute on the wall.
    fn answer(&self, offer: &Place) -> Instance {
        let (_, until) = offer.term;
        let at = self.event.zone.civil(until);
        Instance {
            key: offer.offer.to_string(),
            sitting: Some(offer.sitting),
            session: Some(offer.session),
            ..deadline(at.date().at(at.hour(), at.minute(), 0, 0))
        }
    }

    /// The instants between which an invitation was sent on this day.
    pub fn day(&self, day: civil::Date) -> std::ops::Range<chrono::DateTime<chrono::Utc>> {
        let begins = |day: civil::Date| self.event.zone.instant(day.at(0, 0, 0, 0), Fold::Earlier);
        begins(day)..begins(day.tomorrow().unwrap_or(day))
    }
}

fn alone(at: civil::DateTime) -> Instance {
    Instance {
        key: String::new(),
        at,
        deadline: false,
        sitting: None,
        session: None,
    }
}

fn deadline(at: civil::DateTime) -> Instance {
    Instance {
        deadline: true,
        ..alone(at)
    }
}

fn sitting(of: &Sitting) -> Instance {
    Instance {
        key: of.id.to_string(),
        sitting: Some(of.id),
        ..alone(of.starts)
    }
}

fn session(of: &Starts) -> Instance {
    Instance {
        key: of.session.to_string(),
        sitting: Some(of.sitting),
        session: Some(of.session),
        ..alone(of.at)
    }
}

fn sent(day: civil::Date) -> Instance {
    Instance {
        key: day.to_string(),
        ..alone(day.at(0, 0, 0, 0))
    }
}
