//! The nominations are checked and scored: the organiser answers the checklist, a committee of three scores blind.
use super::answers::Draw;
use super::door::{self, Visitor};
use super::{ORGANISER, organiser};
use crate::access::Role;
use crate::access::account::actions::{NewAccount, add_with_password};
use crate::access::account::model::{Given as Held, Place};
use crate::access::password::Password;
use crate::app::App;
use crate::kernel::{EmailAddress, EventId, Lang, NominationId, PersonName};
use crate::paths;
use crate::speakers::call::model::Call;
use crate::speakers::call::store as calls;
use crate::speakers::nomination::model::State;
use crate::speakers::review::form::{field, line};
use crate::speakers::review::model::Candidate;
use crate::speakers::review::store;
use crate::web::Fields;
use anyhow::Context;
use axum::http::StatusCode;
use serde::Deserialize;
use std::collections::BTreeMap;

const REVIEWS: &str = include_str!("data/reviews.json");

#[derive(Deserialize)]
struct Script {
    /// Of a hundred nominations: how many are not eligible, and how many are given back.
    ineligible: u32,
    returned: u32,
    reason: String,
    missing: String,
    /// Of a hundred nominations a reviewer reads: how many end in an abstention.
    abstained: u32,
    /// How often of a hundred a reviewer gives so many points.
    points: BTreeMap<String, u32>,
    committee: Vec<Member>,
}

#[derive(Deserialize)]
struct Member {
    email: String,
    name: String,
    lang: String,
}

/// Checks everything that was handed in, names the committee and lets it score. The committee signs in with the
/// organiser's password; its accounts may see the dialogue only, so that the conference is blind to them.
pub(super) async fn review(
    app: &App,
    (conference, dialogue): (EventId, EventId),
    password: &str,
) -> anyhow::Result<()> {
    let script: Script = serde_json::from_str(REVIEWS)?;
    let call = calls::find(app.db.read(), conference)
        .await?
        .context("the demo's call")?;
    let draw = Draw::new(2022);
    let mut desk = Visitor::new(&door::open(app));
    organiser::sign_in(&mut desk, ORGANISER, password).await?;
    for candidate in store::candidates(app.db.read(), &call).await? {
        if candidate.nomination.state == State::Submitted {
            check(&mut desk, (&call, &script), &candidate, &draw).await?;
        }
    }
    for member in &script.committee {
        add(app, member, (dialogue, password)).await?;
        let fields = Fields::from_pairs([("email", member.email.as_str())]);
        let at = paths::Reviewers { event: conference };
        desk.post(at, &fields).await?.accepted()?;
    }
    for member in &script.committee {
        let mut reviewer = Visitor::new(&door::open(app));
        organiser::sign_in(&mut reviewer, &member.email, password).await?;
        for candidate in store::candidates(app.db.read(), &call).await? {
            if candidate.nomination.state == State::Eligible {
                score(&mut reviewer, (&call, &script), candidate.id(), &draw).await?;
            }
        }
    }
    Ok(())
}

async fn check(
    desk: &mut Visitor,
    (call, script): (&Call, &Script),
    candidate: &Candidate,
    draw: &Draw,
) -> anyhow::Result<()> {
    let (verdict, reason) = if draw.happens(script.ineligible) {
        ("ineligible", script.reason.as_str())
    } else if draw.happens(script.returned) {
        ("returned", script.missing.as_str())
    } else {
        ("eligible", "")
    };
    let met = if verdict == "eligible" { "yes" } else { "no" };
    let answers = call.checks.iter().map(|check| (line(check.id), met));
    let said = [("verdict".to_owned(), verdict), ("reason".to_owned(), reason)];
    let at = paths::NominationCheck {
        event: call.event,
        nomination: candidate.id(),
    };
    desk.post(at, &Fields::from_pairs(answers.chain(said)))
        .await?
        .accepted()?;
    Ok(())
}

async fn add(app: &App, member: &Member, (dialogue, password): (EventId, &str)) -> anyhow::Result<()> {
    let new = NewAccount {
        email: EmailAddress::parse(&member.email).context("a reviewer's address")?,
        name: PersonName::parse(&member.name).context("a reviewer's name")?,
        lang: Lang::parse(&member.lang).context("a reviewer's language")?,
        given: Held::On(Place::Event(dialogue), Role::Viewer),
    };
    add_with_password(app, new, Password::typed(password)).await?;
    Ok(())
}

/// Points for every criterion, or now and then an abstention. Whoever may not score it (own organisation) leaves it.
async fn score(
    reviewer: &mut Visitor,
    (call, script): (&Call, &Script),
    nomination: NominationId,
    draw: &Draw,
) -> anyhow::Result<()> {
    let abstains = draw.happens(script.abstained);
    let act = if abstains { "abstain" } else { "score" };
    let mut pairs = vec![("act".to_owned(), act.to_owned())];
    for criterion in &call.criteria {
        let points = draw.word(&script.points).context("points are drawn")?;
        pairs.push((field(criterion.id), points.to_owned()));
    }
    let at = paths::ReviewDesk {
        event: call.event,
        nomination,
    };
    let reply = reviewer.post(at, &Fields::from_pairs(pairs)).await?;
    if reply.status != StatusCode::UNPROCESSABLE_ENTITY {
        reply.ok()?;
    }
    Ok(())
}
