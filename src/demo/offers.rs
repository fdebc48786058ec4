//! The conference is filled: a suggestion becomes a scenario, the answers are released, people accept, decline or wait.
use super::answers::Draw;
use super::door::{self, Reply, Visitor};
use super::{ORGANISER, organiser};
use crate::access::link;
use crate::app::App;
use crate::kernel::{Clock, EventId, Localized};
use crate::paths;
use crate::speakers::nomination::model::Nomination;
use crate::speakers::nomination::store as nominations;
use crate::speakers::offer::actions::jobs;
use crate::speakers::offer::model::{Offer, State};
use crate::speakers::offer::store;
use crate::web::Fields;
use anyhow::Context;
use chrono::TimeDelta;
use serde::Deserialize;

const OFFERS: &str = include_str!("data/offers.json");
/// More holes than these are never filled again.
const MOST_NEXT: usize = 20;

#[derive(Deserialize)]
struct Script {
    scenario: String,
    /// What the committee writes about a target that is not met.
    unmet: String,
    /// People who were asked ahead of the others, so long ago that nobody waits for them any more.
    asked_early: usize,
    hours_ago: i64,
    reasons: Vec<Localized>,
    /// What people do with their offers, one after the other.
    answers: Vec<String>,
    /// Of a hundred who accept: how many may be named.
    named: u32,
}

pub(super) async fn fill(app: &App, event: EventId, password: &str) -> anyhow::Result<()> {
    let script: Script = serde_json::from_str(OFFERS)?;
    let mut desk = signed_in(app, password).await?;
    let pairs = suggested(&mut desk, (event, &script)).await?;
    ask_early(app, (&desk, event), (&script, &pairs)).await?;
    jobs::tick(app).await?;
    release(&mut desk, (event, &script)).await?;
    answer(app, event, &script).await?;
    next_reserves(&mut desk, event).await
}

async fn signed_in(app: &App, password: &str) -> anyhow::Result<Visitor> {
    let mut desk = Visitor::new(&door::open(app));
    organiser::sign_in(&mut desk, ORGANISER, password).await?;
    Ok(desk)
}

/// The suggestion, taken as a scenario: who would have which place.
async fn suggested(desk: &mut Visitor, (event, script): (EventId, &Script)) -> anyhow::Result<Vec<String>> {
    let proposal = desk
        .post(paths::ShortlistSuggestion { event }, &Fields::default())
        .await?;
    let pairs = all_hidden(&proposal.ok()?, "pair");
    anyhow::ensure!(!pairs.is_empty(), "the demo's suggestion fills no place");
    let mut fields = vec![("act", "take"), ("name", script.scenario.as_str())];
    fields.extend(pairs.iter().map(|pair| ("pair", pair.as_str())));
    let at = paths::ShortlistScenarios { event };
    desk.post(at, &Fields::from_pairs(fields)).await?.accepted()?;
    Ok(pairs)
}

/// Some were offered their place days ago and never answered.
async fn ask_early(
    app: &App,
    (desk, event): (&Visitor, EventId),
    (script, pairs): (&Script, &[String]),
) -> anyhow::Result<()> {
    let (clock, _) = Clock::fixed(app.clock.now() - TimeDelta::hours(script.hours_ago));
    let then = App { clock, ..app.clone() };
    let mut desk = desk.at(&door::open(&then));
    for pair in pairs.iter().rev().take(script.asked_early) {
        let (slot, nomination) = pair.split_once('-').context("a place and a person")?;
        let fields = Fields::from_pairs([("act", "offer"), ("slot", slot), ("nomination", nomination)]);
        desk.post(paths::Offers { event }, &fields).await?.accepted()?;
    }
    Ok(())
}

/// Both looks; every target that is not met has its reason.
async fn release(desk: &mut Visitor, (event, script): (EventId, &Script)) -> anyhow::Result<()> {
    let at = paths::ShortlistRelease { event };
    let page = desk.get(&at).await?.ok()?;
    let mut fields: Vec<(String, String)> = ["scenario", "reserves", "seen"]
        .into_iter()
        .map(|name| anyhow::Ok((name.to_owned(), page.hidden(name)?)))
        .collect::<anyhow::Result<_>>()?;
    let asked = (1..).map(|n| format!("reason-{n}"));
    let asked = asked.take_while(|name| page.body.contains(&format!("name=\"{name}\"")));
    fields.extend(asked.map(|name| (name, script.unmet.clone())));
    for act in ["look", "send"] {
        let act = ("act".to_owned(), act.to_owned());
        let all = Fields::from_pairs(fields.iter().cloned().chain([act]));
        desk.post(&at, &all).await?.ok()?;
    }
    Ok(())
}

/// Each by their own link, as the script says.
async fn answer(app: &App, event: EventId, script: &Script) -> anyhow::Result<()> {
    let draw = Draw::new(2023);
    let mut offers = store::of_event(app.db.read(), event).await?;
    offers.retain(|offer| offer.state == State::Offered);
    offers.sort_by_key(|offer| offer.id);
    for (n, (offer, what)) in offers.iter().zip(script.answers.iter().cycle()).enumerate() {
        if what == "wait" {
            continue;
        }
        let named = if draw.happens(script.named) { "true" } else { "" };
        one(app, offer, (what, named, &script.reasons[n % script.reasons.len()])).await?;
    }
    Ok(())
}

async fn one(app: &App, offer: &Offer, (what, named, reason): (&str, &str, &Localized)) -> anyhow::Result<()> {
    let (c, event) = (app.db.read(), offer.event);
    let nomination: Nomination = nominations::find(c, event, offer.nomination)
        .await?
        .context("a nomination")?;
    let link = link::by_id(c, nomination.link, app.clock.now())
        .await?
        .context("a link")?;
    let token = link.token(app).as_str().to_owned();
    let mut visitor = Visitor::new(&door::open(app));
    visitor
        .post(paths::LinkCome { token }, &Fields::default())
        .await?
        .accepted()?;
    let action = visitor
        .get(paths::MyOffer { event })
        .await?
        .action(paths::MyOffer { event })?;
    let lang = nomination
        .said
        .languages
        .first()
        .copied()
        .unwrap_or(crate::kernel::Lang::En);
    let (offer, reason) = (offer.id.to_string(), reason.pick(lang).1);
    let fields = [("act", what), ("offer", &offer), ("named", named), ("reason", reason)];
    visitor.post(action, &Fields::from_pairs(fields)).await?.accepted()?;
    Ok(())
}

/// The organiser offers what is open to the next reserves, and leaves one place open.
async fn next_reserves(desk: &mut Visitor, event: EventId) -> anyhow::Result<()> {
    for _ in 0..MOST_NEXT {
        let page = desk.get(paths::Offers { event }).await?.ok()?;
        if all_hidden(&page, "nomination").len() < 2 {
            break;
        }
        let (slot, nomination) = (page.hidden("slot")?, page.hidden("nomination")?);
        let fields = [("act", "offer"), ("slot", slot.as_str()), ("nomination", &nomination)];
        desk.post(paths::Offers { event }, &Fields::from_pairs(fields))
            .await?
            .accepted()?;
    }
    Ok(())
}

/// Every value of a hidden field.
fn all_hidden(page: &Reply, name: &str) -> Vec<String> {
    let opening = format!("name=\"{name}\" value=\"");
    let values = page.body.split(&opening).skip(1);
    values
        .filter_map(|rest| Some(rest.split('"').next()?.to_owned()))
        .collect()
}
