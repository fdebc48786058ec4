//! Whether a reminder is still wanted, and what it would say, when it is about to leave.
use super::facts::Facts;
use super::letters::Round;
use super::model::{Instance, Occurrence, Rule, Standing};
use super::plan::Plan;
use super::store::{crowd, occurrence, plans};
use crate::app::App;
use crate::kernel::{EventId, LinkId, OccurrenceId};
use crate::mail::wanted::{MOVED, Stated, Waiting, Wanted};
use crate::participation::invitation;
use crate::participation::occasion::Occasion;
use crate::participation::registration::store as registrations;
use crate::programme::event::model::State;
use sea_orm::DbErr;

/// For the cause `reminder`. Asked again before each sending: dates move, and people answer, withdraw and ask to be
/// left alone.
pub async fn still_wanted(app: &App, message: &Waiting) -> Result<Wanted, DbErr> {
    let c = app.db.read();
    let (Some(event), Some(link), Some(id)) = (message.event, message.link, message.cause_id) else {
        return Ok(Wanted::Yes);
    };
    let Some(one) = occurrence::find(c, OccurrenceId::from(id)).await? else {
        // Written by an earlier version, which named the invitation.
        return invitation::letters::still_wanted(app, message).await;
    };
    let Some(plan) = plans::of_event(c, event).await? else {
        return Ok(Wanted::No("gone"));
    };
    let Some(rule) = plan.rule(one.rule) else {
        return Ok(Wanted::No("gone"));
    };
    if let Some(why) = untrue(&plan.facts, rule, &one) {
        return Ok(Wanted::No(why));
    }
    let Some(instance) = plan.facts.instance(rule, &one.instance) else {
        return Ok(Wanted::No(MOVED));
    };
    let crowd = crowd::of(c, &plan.facts.event, Some(link)).await?;
    let reached = crowd.reached(&plan.facts, (rule, &instance));
    if !reached.iter().any(|person| person.link == link) {
        return Ok(Wanted::No(crowd.why_not(rule, link)));
    }
    let stated = stated(app, (&plan, rule, &instance), (&one, link), message).await?;
    Ok(match message.is_untrue(&stated.values) {
        true => Wanted::No(MOVED),
        false => Wanted::Yes,
    })
}

/// What it would state now: another place, or the hour of another of its sittings. A reminder whose own hour has moved
/// is planned anew, and no letter takes its place.
pub async fn stated_now(app: &App, message: &Waiting) -> Result<Option<Stated>, DbErr> {
    let c = app.db.read();
    let (Some(event), Some(link), Some(id)) = (message.event, message.link, message.cause_id) else {
        return Ok(None);
    };
    let Some(one) = occurrence::find(c, OccurrenceId::from(id)).await? else {
        return Ok(None);
    };
    let Some(plan) = plans::of_event(c, event).await? else {
        return Ok(None);
    };
    let Some(rule) = plan
        .rule(one.rule)
        .filter(|rule| untrue(&plan.facts, rule, &one).is_none())
    else {
        return Ok(None);
    };
    let Some(instance) = plan.facts.instance(rule, &one.instance) else {
        return Ok(None);
    };
    stated(app, (&plan, rule, &instance), (&one, link), message)
        .await
        .map(Some)
}

async fn stated(
    app: &App,
    (plan, rule, instance): (&Plan, &Rule, &Instance),
    (one, link): (&Occurrence, LinkId),
    message: &Waiting,
) -> Result<Stated, DbErr> {
    let c = app.db.read();
    let occasion = Occasion::of(c, plan.facts.event.clone()).await?;
    let event: EventId = plan.facts.event.id;
    let registration = match rule.letter.speaks_of_registration() {
        true => registrations::by_link(c, event, link).await?,
        false => None,
    };
    let round = Round {
        app,
        occasion: &occasion,
        facts: &plan.facts,
        rule,
        instance,
        id: one.id,
    };
    Ok(round.stated(message.lang, registration.as_ref()))
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
        None => true,
        Some(instance) => !one.agrees(&instance, rule.when.due(&instance, zone), zone),
    };
    (moved || one.state == Standing::Cancelled).then_some(MOVED)
}
