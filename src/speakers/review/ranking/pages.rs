//! `/organise/events/{event}/ranking?role=…&session=…`
use super::views::{Rank, RankingPage};
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::kernel::{ReviewerId, SessionId};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::programme::session::store as sessions;
use crate::speakers::call::model::Call;
use crate::speakers::call::store as calls;
use crate::speakers::nomination::model::State as Stands;
use crate::speakers::review::model::{Candidate, Opinion, Review};
use crate::speakers::review::rules::{self, Void};
use crate::speakers::review::store::{self, panel, reviews};
use crate::speakers::review::words::{ROLES, role_word};
use crate::web::reply::page;
use crate::web::{Answer, Fields};
use axum::extract::State;
use maud::Render;
use std::cmp::Reverse;
use std::collections::HashSet;

pub async fn ranking(
    permit: Permit<ManageSpeakers>,
    _: paths::Ranking,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    let c = app.db.read();
    let call = calls::find(c, permit.event()).await?;
    let mut ranks = Vec::new();
    if let Some(call) = &call {
        let candidates = store::candidates(c, call).await?;
        let removed = panel::reviewers(c, call.id).await?;
        let removed = removed.into_iter().filter(|one| one.removed).map(|one| one.id);
        let removed: HashSet<ReviewerId> = removed.collect();
        let said = reviews::by_nomination(c, call.id).await?;
        let reviewable = candidates.into_iter().filter(|one| takes(one, &query));
        let rank = |candidate: Candidate| {
            let said = said.get(&candidate.id()).map_or(&[][..], Vec::as_slice);
            rank(candidate, said, (call, &removed))
        };
        ranks = reviewable.map(rank).collect();
        let mean = |rank: &Rank| rank.score.map(|score| (score.mean_thousandths, score.count));
        ranks.sort_by_key(|rank| (Reverse(mean(rank)), rank.candidate.number()));
    }
    let view = RankingPage {
        desk: &EventDesk::open(&app, &permit).await?,
        sessions: &sessions::all(c, permit.event()).await?,
        call: call.as_ref(),
        query: &query,
        ranks: &ranks,
    };
    page(view.page().render())
}

fn rank(candidate: Candidate, said: &[Review], (call, removed): (&Call, &HashSet<ReviewerId>)) -> Rank {
    let count = |opinion| said.iter().filter(|one| one.opinion == opinion).count();
    let void = |one: &Review| rules::void(one, &candidate);
    let old = said.iter().filter(|one| void(one) == Some(Void::OldText)).count();
    let tied = said.iter().filter(|one| matches!(void(one), Some(Void::Tied(_))));
    let removed = said
        .iter()
        .filter(|one| removed.contains(&one.reviewer) && void(one).is_none());
    Rank {
        score: rules::score(&candidate, said, &call.criteria),
        abstained: count(Opinion::Abstained),
        conflicts: count(Opinion::Conflict),
        removed: removed.count(),
        tied: tied.count(),
        old,
        candidate,
    }
}

/// What was found eligible; with the role and the session in one of the wishes.
fn takes(candidate: &Candidate, query: &Fields) -> bool {
    let nomination = &candidate.nomination;
    let role = ROLES.into_iter().find(|role| role_word(*role) == query.text("role"));
    let session: Option<SessionId> = query.text("session").parse().ok();
    matches!(nomination.state, Stands::Eligible | Stands::Decided | Stands::Released)
        && (role.is_none() && session.is_none()
            || nomination.said.preferences.iter().any(|wish| {
                role.is_none_or(|role| wish.role == role) && session.is_none_or(|session| wish.session == session)
            }))
}
