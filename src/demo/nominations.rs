//! People of every group nominate themselves for the conference by personal link, through the front door.
use super::answers::Draw;
use super::door::Visitor;
use super::population::Population;
use crate::access::link::{self, Link};
use crate::app::App;
use crate::db::{Actor, Audit};
use crate::directory::contact::filter::{Filter, Sort};
use crate::directory::contact::model::Contact;
use crate::directory::contact::store as contacts;
use crate::directory::group::model::Group;
use crate::kernel::{EventId, GroupId, InvitationId, Localized};
use crate::participation::invitation::model::Invitation;
use crate::participation::invitation::store as invitations;
use crate::paths;
use crate::programme::session::model::Session;
use crate::programme::session::store as sessions;
use crate::speakers::call::model::Call;
use crate::speakers::call::store as calls;
use crate::speakers::nomination::form::{LATER, PLACES, Topic, value_of};
use crate::speakers::nomination::model::Preference;
use crate::speakers::nomination::rules;
use crate::web::Fields;
use anyhow::Context;
use serde::Deserialize;
use std::collections::HashMap;

const NOMINATIONS: &str = include_str!("data/nominations.json");

#[derive(Deserialize)]
struct Texts {
    per_group: usize,
    /// Of a hundred people: how many do not hand in, and how many take it back.
    drafts: u32,
    withdrawn: u32,
    authorised: u32,
    consent: u32,
    /// Groups whose organisations are led by migrants.
    migrant_led: Vec<String>,
    biography: Localized,
    previous: Localized,
    topics: Vec<TopicText>,
}

#[derive(Deserialize)]
struct TopicText {
    topic: Localized,
    points: Localized,
}

/// What they all look at.
struct Hall<'a> {
    people: Population<'a>,
    call: Call,
    sessions: Vec<Session>,
    texts: Texts,
    draw: Draw,
}

pub(super) async fn nominate(app: &App, event: EventId) -> anyhow::Result<()> {
    let texts: Texts = serde_json::from_str(NOMINATIONS)?;
    let hall = Hall {
        people: Population::of(app, event).await?,
        call: calls::find(app.db.read(), event).await?.context("the demo's call")?,
        sessions: sessions::all(app.db.read(), event).await?,
        draw: Draw::new(2021),
        texts,
    };
    for (n, (contact, link)) in hall.invited().await?.into_iter().enumerate() {
        hall.one(n, &contact, link.token(app).as_str()).await?;
    }
    Ok(())
}

impl Hall<'_> {
    /// So many of each group, invited to the conference.
    async fn invited(&self) -> anyhow::Result<Vec<(Contact, Link)>> {
        let (app, event) = (self.people.app, &self.people.occasion.event);
        let now = app.clock.now();
        let all = contacts::all(app.db.read(), event.process, &Filter::default(), Sort::Name).await?;
        let mut taken: HashMap<GroupId, usize> = HashMap::new();
        let chosen: Vec<Contact> = all
            .into_iter()
            .filter(|contact| self.takes(contact, &mut taken))
            .collect();
        let tx = app.db.write(Actor::Command).await?;
        let links = link::issue_many(&tx, app, event.id, chosen.len()).await?;
        let draft = |(contact, link): (&Contact, &Link)| Invitation {
            group: contact.group(),
            ..Invitation::draft(
                InvitationId::new(now, &app.chance),
                (event.id, contact.id, link.id),
                now,
            )
        };
        let drafts: Vec<Invitation> = chosen.iter().zip(&links).map(draft).collect();
        invitations::insert_drafts(&tx, &drafts).await?;
        let steps: Result<Vec<_>, _> = drafts.iter().map(|draft| draft.send(now)).collect();
        anyhow::ensure!(invitations::apply(&tx, &steps?).await? == invitations::Applied::All);
        let line = Audit {
            at: now,
            action: "invitation.send",
            process: Some(event.process),
            event: Some(event.id),
            subject: "event",
            subject_id: Some(event.id.uuid()),
            detail: format!("{} people", chosen.len()),
        };
        tx.audit(line).await?;
        tx.commit().await?;
        Ok(chosen.into_iter().zip(links).collect())
    }

    fn takes(&self, contact: &Contact, taken: &mut HashMap<GroupId, usize>) -> bool {
        let group = contact.group().and_then(|group| self.people.groups.by_id(group));
        let Some(group) = group.filter(|group| !group.is_participant_type()) else {
            return false;
        };
        let count = taken.entry(group.id).or_default();
        let takes = !contact.do_not_contact && *count < self.texts.per_group;
        *count += usize::from(takes);
        takes
    }

    /// Registers, goes through the five pages, hands in or does not.
    async fn one(&self, n: usize, contact: &Contact, token: &str) -> anyhow::Result<()> {
        let event = self.people.occasion.event.id;
        let mut visitor = Visitor::new(&self.people.router);
        let token = token.to_owned();
        let come = visitor.post(paths::LinkCome { token }, &Fields::default()).await?;
        let page = visitor.get(come.accepted()?).await?;
        let action = page.action(paths::MyRegistration { event })?;
        visitor
            .post(action, &self.people.registration_fields(contact))
            .await?
            .ok()?;
        let at = |topic: Topic| paths::MyNominationStep {
            event,
            step: topic.word().to_owned(),
        };
        let first = visitor.get(at(Topic::Places)).await?.action(at(Topic::Places))?;
        let stays = self.draw.happens(self.texts.drafts);
        for topic in Topic::ALL {
            let mut pairs = self.page(n, contact, topic);
            if topic == Topic::Check && stays {
                pairs.push((LATER, "yes".to_owned()));
            }
            // The seal is of the link, not of the page.
            let action = first.replacen("/places", &format!("/{}", topic.word()), 1);
            visitor.post(action, &Fields::from_pairs(pairs)).await?.ok()?;
        }
        if !stays && self.draw.happens(self.texts.withdrawn) {
            let back = paths::MyNominationWithdrawal { event };
            let action = visitor.get(&back).await?.action(&back)?;
            visitor.post(action, &Fields::default()).await?.ok()?;
        }
        Ok(())
    }

    fn page(&self, n: usize, contact: &Contact, topic: Topic) -> Vec<(&'static str, String)> {
        let lang = contact.lang;
        let say = |text: &Localized| text.pick(lang).1.to_owned();
        let text = &self.texts.topics[n % self.texts.topics.len()];
        let ticked = |share| self.draw.happens(share).then(|| "true".to_owned());
        let mut pairs = match topic {
            Topic::Places => self.places(n, contact),
            Topic::Points => vec![("topic", say(&text.topic)), ("key_points", say(&text.points))],
            Topic::You => vec![
                ("biography", say(&self.texts.biography)),
                ("previous", say(&self.texts.previous)),
            ],
            Topic::Languages => {
                let days = self.people.occasion.sittings.iter();
                let mut pairs: Vec<_> = days.map(|sitting| ("sitting", sitting.id.to_string())).collect();
                pairs.push(("language", lang.code().to_owned()));
                pairs
            }
            Topic::Check => Vec::new(),
        };
        match topic {
            Topic::You => {
                pairs.extend(ticked(self.texts.authorised).map(|yes| ("authorised", yes)));
                let led = self
                    .group(contact)
                    .is_some_and(|group| self.texts.migrant_led.contains(&group.code));
                pairs.extend(led.then(|| ("migrant_led", "true".to_owned())));
            }
            Topic::Check => pairs.extend(ticked(self.texts.consent).map(|yes| ("consent", yes))),
            Topic::Places | Topic::Points | Topic::Languages => {}
        }
        pairs.push(("in", lang.code().to_owned()));
        pairs
    }

    fn group(&self, contact: &Contact) -> Option<&Group> {
        contact.group().and_then(|group| self.people.groups.by_id(group))
    }

    /// Up to three of what is open to the group, beginning elsewhere for each person.
    fn places(&self, n: usize, contact: &Contact) -> Vec<(&'static str, String)> {
        let group = self.group(contact);
        let offered = |session: &Session| rules::offered(&self.call, session, group);
        let open: Vec<Preference> = self.sessions.iter().flat_map(offered).collect();
        let from = if open.is_empty() { 0 } else { n % open.len() };
        let ranked = open.iter().cycle().skip(from).take(open.len().min(1 + n % 3));
        PLACES.into_iter().zip(ranked.map(|one| value_of(*one))).collect()
    }
}
