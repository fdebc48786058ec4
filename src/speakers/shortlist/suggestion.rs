//! Asking the optimiser beside the server's own work, for two seconds at most.
use super::model::{By, Holds, Material};
use super::weigh::{self, Aim, Shares};
use crate::speakers::lineup::{self, Suggestion};
use crate::web::Failure;
use std::time::{Duration, Instant};

/// Nobody waits longer for it.
pub const LIMIT: Duration = Duration::from_secs(2);

/// What was asked with what was answered.
pub struct Proposal {
    pub aims: Vec<Aim>,
    pub suggestion: Suggestion,
}

/// What is held by offers stays, what is only placed as well; a place of somebody who withdrew is open again.
pub async fn work_out(material: &Material, holds: &Holds) -> Result<Proposal, Failure> {
    let mut kept = holds.clone();
    kept.retain(|_, hold| {
        let there = material.person(hold.nomination).is_some_and(|person| person.stands());
        there || !matches!(hold.by, By::Placed(_))
    });
    let aims = weigh::aims(material);
    let targets = weigh::targets(material, &aims, Shares::OfFilled);
    let board = weigh::board(material, &kept, weigh::everybody(material), targets);
    let solve = move || {
        let start = Instant::now();
        lineup::suggest(&board, &|| LIMIT.saturating_sub(start.elapsed()))
    };
    let suggestion = tokio::task::spawn_blocking(solve).await;
    Ok(Proposal {
        aims,
        suggestion: suggestion.map_err(|_| Failure::Internal)?,
    })
}
