//! Asking the optimiser beside the server's own work, for two seconds at most.
use super::aims::{Aim, aims};
use super::model::{By, Holds, Material};
use super::weigh::{self, Shares};
use crate::speakers::lineup::{self, PlaceId, Standing, Suggestion};
use crate::web::Failure;
use std::collections::HashMap;
use std::time::{Duration, Instant};

/// Nobody waits longer for it.
pub const LIMIT: Duration = Duration::from_secs(2);

/// What was asked with what was answered.
pub struct Proposal {
    pub aims: Vec<Aim>,
    pub suggestion: Suggestion,
}

impl Proposal {
    /// The targets with how they stand: of "each country", only where there is somebody.
    pub fn told(&self) -> impl Iterator<Item = (&Aim, &Standing)> {
        let all = self.aims.iter().zip(&self.suggestion.standings);
        all.filter(|(aim, standing)| aim.is_worth_telling(standing))
    }
}

/// What is held by offers stays, what is only placed as well; a place of somebody who withdrew is open again.
pub async fn work_out(material: &Material, holds: &Holds) -> Result<Proposal, Failure> {
    let mut kept = holds.clone();
    kept.retain(|_, hold| {
        let there = material.person(hold.nomination).is_some_and(|person| person.stands());
        there || !matches!(hold.by, By::Placed(_))
    });
    let aims = aims(material);
    let targets = weigh::targets(material, &aims, Shares::OfFilled);
    let board = weigh::board(material, &kept, weigh::everybody(material), targets);
    let order: HashMap<PlaceId, usize> = board.places.iter().map(|place| place.id).zip(0..).collect();
    let solve = move || {
        let start = Instant::now();
        lineup::suggest(&board, &|| LIMIT.saturating_sub(start.elapsed()))
    };
    let solved = tokio::task::spawn_blocking(solve).await;
    let mut suggestion = solved.map_err(|_| Failure::Internal)?;
    // As the programme runs: so it is read.
    suggestion.placements.sort_by_key(|one| order.get(&one.place).copied());
    suggestion.left_open.sort_by_key(|one| order.get(&one.place).copied());
    Ok(Proposal { aims, suggestion })
}
