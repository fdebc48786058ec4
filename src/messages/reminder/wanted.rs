//! Whether reminders are still wanted, and what they would say, when they are about to leave.
use super::facts::Facts;
use super::letters::{Background, Own, Round};
use super::model::{Anchor, Audience, Instance, Occurrence, Rule, Standing};
use super::people::Crowd;
use super::plan::Plan;
use super::store::{crowd, plans};
use crate::app::App;
use crate::kernel::{EventId, LinkId, OccurrenceId};
use crate::mail::wanted::{MOVED, Stated, Waiting, Wanted};
use crate::participation::invitation;
use crate::participation::registration::model::Registration;
use crate::participation::registration::store as registrations;
use crate::programme::event::model::State;
use sea_orm::DbErr;
use std::collections::HashMap;

/// For the cause `reminder`. Asked again before each sending: dates move, and people answer, withdraw and ask to be
/// left alone.
pub async fn still_wanted(app: &App, message: &Waiting) -> Result<Wanted, DbErr> {
    let opinions = all_still_wanted(app, &[message]).await?;
    Ok(opinions.first().copied().unwrap_or(Wanted::Yes))
}

/// The same about many, in their order: the plan and the people of an event are read once, however many letters ask.
pub async fn all_still_wanted(app: &App, messages: &[&Waiting]) -> Result<Vec<Wanted>, DbErr> {
    let grounds = grounds(app, messages).await?;
    // Written by an earlier version, which named the invitation.
    let is_old = |message: &&Waiting| Matter::of(message).is_some_and(|matter| matter.on(&grounds).is_none());
    let old: Vec<&Waiting> = messages.iter().copied().filter(is_old).collect();
    let mut of_invitations = invitation::letters::all_still_wanted(app, &old).await?.into_iter();
    let opinion = |message: &&Waiting| {
        let Some(matter) = Matter::of(message) else {
            return Wanted::Yes;
        };
        match matter.on(&grounds) {
            None => of_invitations.next().unwrap_or(Wanted::No("gone")),
            Some((ground, one)) => ground.opinion(app, (one, matter.link), message),
        }
    };
    Ok(messages.iter().map(opinion).collect())
}

/// What it would state now: another place, or the hour of another of its sittings. A reminder whose own hour has moved
/// is planned anew, and no letter takes its place.
pub async fn stated_now(app: &App, message: &Waiting) -> Result<Option<Stated>, DbErr> {
    let grounds = grounds(app, &[message]).await?;
    let stated = Matter::of(message).and_then(|matter| {
        let (ground, one) = matter.on(&grounds)?;
        let (rule, instance) = ground.is_true(one).ok()?;
        Some(ground.stated(app, (one, rule, &instance), (matter.link, message)))
    });
    Ok(stated)
}

/// What a message is about.
#[derive(Clone, Copy)]
struct Matter {
    event: EventId,
    link: LinkId,
    occurrence: OccurrenceId,
}

impl Matter {
    fn of(message: &Waiting) -> Option<Self> {
        Some(Self {
            event: message.event?,
            link: message.link?,
            occurrence: message.cause_id?.into(),
        })
    }

    fn on(self, grounds: &HashMap<EventId, Ground>) -> Option<(&Ground, &Occurrence)> {
        let ground = grounds.get(&self.event)?;
        Some((ground, ground.occurrence(self.occurrence)?))
    }
}

async fn grounds(app: &App, messages: &[&Waiting]) -> Result<HashMap<EventId, Ground>, DbErr> {
    let mut by_event: HashMap<EventId, Vec<Matter>> = HashMap::new();
    for matter in messages.iter().filter_map(|message| Matter::of(message)) {
        by_event.entry(matter.event).or_default().push(matter);
    }
    let mut grounds = HashMap::new();
    for (event, matters) in by_event {
        if let Some(ground) = Ground::of(app, event, &matters).await? {
            grounds.insert(event, ground);
        }
    }
    Ok(grounds)
}

/// What decides about the reminders of one event.
struct Ground {
    plan: Plan,
    background: Background,
    /// Those who are asked about, and whoever else decides about them.
    crowd: Crowd,
    registrations: HashMap<LinkId, Registration>,
}

impl Ground {
    async fn of(app: &App, event: EventId, matters: &[Matter]) -> Result<Option<Self>, DbErr> {
        let c = app.db.read();
        let Some(plan) = plans::of_event(c, event).await? else {
            return Ok(None);
        };
        let mut links: Vec<LinkId> = matters.iter().map(|matter| matter.link).collect();
        let asks_for_groups = |rule: &Rule| rule.reach.audience == Audience::GroupsWithoutNomination;
        if plan.rules.iter().any(asks_for_groups) {
            // A colleague of the same group may have offered to speak meanwhile.
            links.extend(crowd::nominated(c, event).await?);
        }
        let crowd = crowd::of(c, &plan.facts.event, Some(&links)).await?;
        let ids: Vec<_> = crowd.comers.iter().map(|comer| comer.id).collect();
        let found = registrations::by_ids(c, event, &ids).await?;
        Ok(Some(Self {
            background: Background::of(c, &plan.facts.event, &plan.rules.iter().collect::<Vec<_>>()).await?,
            registrations: found.into_iter().map(|it| (it.link, it)).collect(),
            crowd,
            plan,
        }))
    }

    fn occurrence(&self, id: OccurrenceId) -> Option<&Occurrence> {
        self.plan.known.iter().find(|one| one.id == id)
    }

    fn opinion(&self, app: &App, (one, link): (&Occurrence, LinkId), message: &Waiting) -> Wanted {
        let (rule, instance) = match self.is_true(one) {
            Ok(known) => known,
            Err(why) => return Wanted::No(why),
        };
        let reached = self.crowd.reached(&self.plan.facts, (rule, &instance));
        if !reached.iter().any(|person| person.link == link) {
            return Wanted::No(self.crowd.why_not(rule, link));
        }
        let stated = self.stated(app, (one, rule, &instance), (link, message));
        match message.is_untrue(&stated.values) {
            true => Wanted::No(MOVED),
            false => Wanted::Yes,
        }
    }

    /// The rule and the instance it counts from, or why the occurrence does not say the truth any more.
    fn is_true(&self, one: &Occurrence) -> Result<(&Rule, Instance), &'static str> {
        let rule = self.plan.rule(one.rule).ok_or("gone")?;
        match untrue(&self.plan.facts, rule, one) {
            Some(why) => Err(why),
            None => Ok((rule, self.plan.facts.instance(rule, &one.instance).ok_or(MOVED)?)),
        }
    }

    fn stated(
        &self,
        app: &App,
        (one, rule, instance): (&Occurrence, &Rule, &Instance),
        (link, message): (LinkId, &Waiting),
    ) -> Stated {
        let registration = self.registrations.get(&link);
        let own = Own {
            registration: registration.filter(|_| rule.letter.speaks_of_registration()),
            places: self.crowd.places_of(link, (rule, instance)).collect(),
        };
        let round = Round {
            app,
            background: &self.background,
            facts: &self.plan.facts,
            rule,
            instance,
            id: one.id,
        };
        round.stated(message.lang, &own)
    }
}

/// Why an occurrence does not say the truth any more.
fn untrue(facts: &Facts, rule: &Rule, one: &Occurrence) -> Option<&'static str> {
    if facts.event.state == State::Cancelled {
        return Some("event_cancelled");
    }
    if !rule.is_on() {
        return Some("rule_off");
    }
    let zone = &facts.event.zone;
    let moved = match facts.instance(rule, &one.instance) {
        None if rule.when.anchor == Anchor::OfferDeadline && facts.offer(&one.instance).is_none() => {
            return Some("answered");
        }
        None => true,
        Some(instance) => !one.agrees(&instance, rule.when.due(&instance, zone), zone),
    };
    (moved || one.state == Standing::Cancelled).then_some(MOVED)
}
