//! What a reviewer says of a nomination: points, an abstention, or a conflict of interest.
use super::Failed;
use crate::access::{Permit, ReviewNominations};
use crate::app::App;
use crate::db::Audit;
use crate::kernel::{CriterionId, NominationId, ReviewId};
use crate::speakers::call::model::Call;
use crate::speakers::call::store as calls;
use crate::speakers::review::model::{Opinion, Review};
use crate::speakers::review::rules::{self, Blocked, POINTS};
use crate::speakers::review::store::{self, panel, reviews};
use std::collections::HashMap;

/// As it was typed.
#[derive(Clone, Debug)]
pub struct Given {
    pub opinion: Opinion,
    pub points: HashMap<CriterionId, i32>,
    pub comment: Option<String>,
}

/// Judged under the call's lock: a deadline that has passed meanwhile counts. The record names no points.
pub async fn give(app: &App, permit: &Permit<ReviewNominations>, id: NominationId, given: Given) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write(permit.actor()).await?;
    let call = calls::find_locked(&tx, permit.event()).await?.ok_or(Failed::Unknown)?;
    let reviewer = panel::of_account(&tx, call.id, permit.who().account).await?;
    let reviewer = reviewer.ok_or(Failed::Unknown)?;
    let candidate = store::candidate(&tx, permit.event(), id).await?;
    let candidate = candidate
        .filter(|one| rules::is_assigned(&reviewer, one))
        .ok_or(Failed::Unknown)?;
    let said = reviews::of_nomination(&tx, id).await?;
    let before = said.iter().find(|one| one.reviewer == reviewer.id);
    let may = rules::may_review(&call, (&reviewer, &candidate), before.map(|one| one.opinion), now);
    match (may, given.opinion) {
        (Err(Blocked::Own | Blocked::OwnOrganisation), Opinion::Conflict) | (Ok(()), _) => {}
        (Err(why), _) => return Err(why.into()),
    }
    let review = Review {
        nomination: id,
        reviewer: reviewer.id,
        ties: reviewer.ties.clone(),
        opinion: given.opinion,
        comment: given.comment,
        points: whole(&call, given.opinion, &given.points)?,
        saved_at: now,
    };
    reviews::save(&tx, &review, ReviewId::new(now, &app.chance)).await?;
    tx.audit(Audit {
        at: now,
        action: action(given.opinion),
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "nomination",
        subject_id: Some(id.uuid()),
        detail: String::new(),
    })
    .await?;
    Ok(tx.commit().await?)
}

fn action(opinion: Opinion) -> &'static str {
    match opinion {
        Opinion::Scored => "review.score",
        Opinion::Abstained => "review.abstain",
        Opinion::Conflict => "review.conflict",
    }
}

/// Points for every criterion of the call, or none at all.
fn whole(
    call: &Call,
    opinion: Opinion,
    points: &HashMap<CriterionId, i32>,
) -> Result<HashMap<CriterionId, i32>, Failed> {
    if opinion != Opinion::Scored {
        return Ok(HashMap::new());
    }
    let one = |id: CriterionId| {
        points
            .get(&id)
            .filter(|given| POINTS.contains(given))
            .map(|given| (id, *given))
    };
    let given: HashMap<CriterionId, i32> = call.criteria.iter().filter_map(|criterion| one(criterion.id)).collect();
    if given.len() < call.criteria.len() || given.is_empty() {
        return Err(Failed::Incomplete);
    }
    Ok(given)
}
