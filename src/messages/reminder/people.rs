//! Everybody a reminder of an event could reach, and who it does reach; pure.
use super::facts::Facts;
use super::model::{Anchor, Audience, Instance, Rule};
use crate::kernel::{ContactId, GroupId, InvitationId, LinkId};
use crate::messages::people::places::Place;
use crate::messages::people::{Comer, Guest, Person};
use crate::participation::invitation::model::State as Invited;
use crate::participation::registration::model::State as Enrolled;
use crate::speakers::nomination::model::State as Nominated;
use chrono::{DateTime, Utc};
use std::collections::{HashMap, HashSet};

/// The people of one event. Read once, asked by every rule.
#[derive(Clone, Debug, Default)]
pub struct Crowd {
    pub guests: Vec<Guest>,
    pub comers: Vec<Comer>,
    pub nominations: HashMap<LinkId, Nominated>,
    /// Offered to somebody, or accepted.
    pub places: Vec<Place>,
    /// Ids of the groups by code.
    pub groups: HashMap<String, GroupId>,
}

impl Crowd {
    /// Whom a rule reaches now, each once, in the order in which they get their letters.
    pub fn reached(&self, facts: &Facts, (rule, instance): (&Rule, &Instance)) -> Vec<&Person> {
        let passes = |person: &&Person| !person.left_alone && self.passes(rule, person);
        let mut people: Vec<&Person> = match rule.reach.audience {
            Audience::InvitedNotAnswered | Audience::InvitedNotRegistered => self.silent(facts, (rule, instance)),
            Audience::Pending => self.coming(Enrolled::Pending, (rule, instance)),
            Audience::Confirmed => self.coming(Enrolled::Confirmed, (rule, instance)),
            Audience::Waitlisted => self.coming(Enrolled::Waitlisted, (rule, instance)),
            Audience::NominationDrafts => self.drafting(),
            Audience::GroupsWithoutNomination => self.unheard(facts),
            Audience::OfferOpen | Audience::TextMissing => self.holding((rule, instance)),
        };
        people.retain(passes);
        people.sort_unstable_by_key(|person| person.link);
        people.dedup_by_key(|person| person.link);
        people
    }

    fn passes(&self, rule: &Rule, person: &Person) -> bool {
        let group = |code: &String| person.group.is_some() && self.groups.get(code).copied() == person.group;
        let groups = &rule.reach.groups;
        let langs = &rule.reach.langs;
        (groups.is_empty() || groups.iter().any(group)) && (langs.is_empty() || langs.contains(&person.lang))
    }

    /// Invited, and neither an answer nor a registration is known.
    fn silent(&self, facts: &Facts, (rule, instance): (&Rule, &Instance)) -> Vec<&Person> {
        let expired_too = rule.reach.audience == Audience::InvitedNotRegistered;
        let day = (rule.when.anchor == Anchor::InvitationSent).then(|| facts.day(instance.at.date()));
        let (links, contacts, invitations) = self.registered();
        let silent = |guest: &&Guest| {
            let waits = guest.state == Invited::Sent || expired_too && guest.state == Invited::Expired;
            let sent = |at: DateTime<Utc>| day.as_ref().is_none_or(|day| day.contains(&at));
            let registered = links.contains(&guest.person.link)
                || contacts.contains(&guest.contact)
                || invitations.contains(&guest.id);
            waits && !guest.bounced && guest.sent_at.is_some_and(sent) && !registered
        };
        self.guests.iter().filter(silent).map(|guest| &guest.person).collect()
    }

    fn registered(&self) -> (HashSet<LinkId>, HashSet<ContactId>, HashSet<InvitationId>) {
        let known = || self.comers.iter().filter(|comer| comer.state != Enrolled::Unconfirmed);
        (
            known().map(|comer| comer.person.link).collect(),
            known().filter_map(|comer| comer.contact).collect(),
            known().filter_map(|comer| comer.invitation).collect(),
        )
    }

    fn coming(&self, state: Enrolled, (rule, instance): (&Rule, &Instance)) -> Vec<&Person> {
        let wanted = [instance.sitting, rule.reach.sitting];
        let comes = |comer: &&Comer| {
            comer.state == state && wanted.iter().flatten().all(|sitting| comer.sittings.contains(sitting))
        };
        self.comers.iter().filter(comes).map(|comer| &comer.person).collect()
    }

    /// Those who began a nomination, or got it back, and have not handed it in.
    fn drafting(&self) -> Vec<&Person> {
        let drafts = |person: &&Person| {
            matches!(
                self.nominations.get(&person.link),
                Some(Nominated::Draft | Nominated::Returned)
            )
        };
        self.everybody().filter(drafts).collect()
    }

    /// Registered people of groups that may take a place and from which nobody has offered to speak.
    fn unheard(&self, facts: &Facts) -> Vec<&Person> {
        let Some(call) = &facts.call else { return Vec::new() };
        let offers = |person: &&Person| {
            let state = self.nominations.get(&person.link);
            state.is_some_and(|state| !matches!(state, Nominated::Draft | Nominated::Withdrawn | Nominated::Ineligible))
        };
        let heard: HashSet<GroupId> = self
            .everybody()
            .filter(offers)
            .filter_map(|person| person.group)
            .collect();
        let asked =
            |group: GroupId| (call.groups.is_empty() || call.groups.contains(&group)) && !heard.contains(&group);
        let comes = |comer: &&Comer| {
            let silent = !self.nominations.contains_key(&comer.person.link);
            let registered = matches!(
                comer.state,
                Enrolled::Pending | Enrolled::Confirmed | Enrolled::Waitlisted
            );
            registered && silent && comer.person.group.is_some_and(asked)
        };
        self.comers.iter().filter(comes).map(|comer| &comer.person).collect()
    }

    /// Those who hold a place that the rule is about.
    fn holding(&self, of: (&Rule, &Instance)) -> Vec<&Person> {
        let holds = |person: &&Person| self.places_of(person.link, of).next().is_some();
        self.everybody().filter(holds).collect()
    }

    /// The places of somebody that a rule of theirs is about now.
    pub fn places_of(&self, link: LinkId, (rule, instance): (&Rule, &Instance)) -> impl Iterator<Item = &Place> {
        let (audience, key) = (rule.reach.audience, instance.key.clone());
        let sittings = [instance.sitting, rule.reach.sitting];
        let session = instance.session;
        self.places.iter().filter(move |place| {
            let asked = match audience {
                Audience::OfferOpen => place.is_open() && place.offer.to_string() == key,
                Audience::TextMissing => place.lacks_text(),
                _ => false,
            };
            let here = sittings.iter().flatten().all(|sitting| *sitting == place.sitting);
            asked && place.link == link && here && session.is_none_or(|session| session == place.session)
        })
    }

    fn everybody(&self) -> impl Iterator<Item = &Person> {
        let registered: HashSet<LinkId> = self.comers.iter().map(|comer| comer.person.link).collect();
        let invited = self.guests.iter().map(|guest| &guest.person);
        let only_invited = invited.filter(move |person| !registered.contains(&person.link));
        self.comers.iter().map(|comer| &comer.person).chain(only_invited)
    }

    /// Why somebody who was to be reminded is not any more, as the word kept with the letter.
    pub fn why_not(&self, rule: &Rule, link: LinkId) -> &'static str {
        if self.everybody().any(|person| person.link == link && person.left_alone) {
            return "do_not_contact";
        }
        let guest = self.guests.iter().find(|guest| guest.person.link == link);
        match rule.reach.audience {
            Audience::InvitedNotAnswered | Audience::InvitedNotRegistered => match guest.map(|guest| guest.state) {
                Some(Invited::Revoked | Invited::Expired) => "revoked",
                _ => "answered",
            },
            Audience::NominationDrafts | Audience::GroupsWithoutNomination | Audience::OfferOpen => "answered",
            Audience::TextMissing => match self.places.iter().any(|it| it.link == link && it.is_confirmed()) {
                true => "handed_in",
                false => "withdrawn",
            },
            Audience::Pending | Audience::Confirmed | Audience::Waitlisted => "withdrawn",
        }
    }
}
