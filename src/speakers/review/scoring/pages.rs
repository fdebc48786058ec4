//! Handlers of the reviewer's pages. What is not assigned does not exist.
use super::one::{COMMENT_MAX, OneReview};
use super::views::MyReviews;
use crate::access::{Permit, ReviewNominations};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::i18n::{Explain, Translate};
use crate::kernel::{Lang, NominationId, clean_text, digits};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::programme::session::store as sessions;
use crate::speakers::call::model::Call;
use crate::speakers::call::store as calls;
use crate::speakers::review::actions::{self, Failed, Given};
use crate::speakers::review::cover::OtherNames;
use crate::speakers::review::form::field;
use crate::speakers::review::model::{Opinion, Review, Reviewer};
use crate::speakers::review::rules::{self, Blocked};
use crate::speakers::review::store::{self, panel, reviews};
use crate::web::reply::{form_page, page};
use crate::web::{Answer, Failure, Fields, Problems, see_other};
use axum::extract::State;
use maud::Render;

type May = Permit<ReviewNominations>;

pub async fn list(permit: May, _: paths::Reviews, State(app): State<App>) -> Answer {
    let c = app.db.read();
    let call = calls::find(c, permit.event()).await?;
    let me = match &call {
        Some(call) => panel::of_account(c, call.id, permit.who().account).await?,
        None => None,
    };
    let (mut mine, mut said, mut names) = (Vec::new(), Vec::new(), OtherNames::default());
    if let (Some(call), Some(me)) = (&call, &me) {
        mine = store::candidates(c, call).await?;
        mine.retain(|one| rules::is_assigned(me, one));
        said = reviews::of_call(c, call.id).await?;
        said.retain(|review| review.reviewer == me.id);
        names = other_names((&app, &permit), call).await?;
    }
    let view = MyReviews {
        desk: &EventDesk::open(&app, &permit).await?,
        call: call.as_ref(),
        groups: &groups::all(c, permit.process()).await?,
        sessions: &sessions::all(c, permit.event()).await?,
        me: me.as_ref(),
        mine: &mine,
        other_names: &names,
        said: &said,
        now: app.clock.now(),
    };
    page(view.page().render())
}

pub async fn show(permit: May, at: paths::ReviewDesk, State(app): State<App>) -> Answer {
    let nothing = (&Fields::default(), &Problems::default());
    shown(&app, &permit, at.nomination, nothing).await
}

/// One form, a button for each: points, an abstention, a conflict of interest.
pub async fn give(permit: May, at: paths::ReviewDesk, State(app): State<App>, typed: Fields) -> Answer {
    let (lang, event) = (permit.lang(), permit.event());
    let (call, _) = me(&app, &permit).await?;
    let opinion = match typed.text("act") {
        "score" => Opinion::Scored,
        "abstain" => Opinion::Abstained,
        "conflict" => Opinion::Conflict,
        _ => return Err(Failure::BadRequest),
    };
    let points = call.criteria.iter().filter_map(|one| {
        let given = digits(typed.text(&field(one.id))).parse().ok()?;
        Some((one.id, given))
    });
    let mut problems = Problems::default();
    let comment = clean_text(typed.text("comment"), COMMENT_MAX);
    if let Some(comment) = problems.take("comment", comment, |why| why.explain(lang)) {
        let given = Given {
            opinion,
            points: points.collect(),
            comment: Some(comment).filter(|comment| !comment.is_empty()),
        };
        match actions::give(&app, &permit, at.nomination, given).await {
            Ok(()) => return see_other(paths::Reviews { event }),
            Err(Failed::Incomplete) => problems.add("scores", lang.t().review_problem_incomplete()),
            Err(Failed::Blocked(why)) => problems.add("scores", blocked(lang, why)),
            Err(failed) => return Err(failed.into()),
        }
    }
    shown(&app, &permit, at.nomination, (&typed, &problems)).await
}

/// Why there is nothing to score, as a sentence.
pub(super) fn blocked(lang: Lang, why: Blocked) -> String {
    let t = lang.t();
    match why {
        Blocked::Frozen => t.review_blocked_frozen(),
        Blocked::Own => t.review_blocked_own(),
        Blocked::OwnOrganisation => t.review_blocked_organisation(),
        Blocked::Declared => t.review_blocked_declared(),
    }
}

/// A review that is not blind covers nothing.
async fn other_names((app, permit): (&App, &May), call: &Call) -> Result<OtherNames, Failure> {
    match call.blind {
        true => Ok(store::other_names(app.db.read(), permit.process()).await?),
        false => Ok(OtherNames::default()),
    }
}

async fn me(app: &App, permit: &May) -> Result<(Call, Reviewer), Failure> {
    let c = app.db.read();
    let call = calls::find(c, permit.event()).await?.ok_or(Failure::NotFound)?;
    let me = panel::of_account(c, call.id, permit.who().account).await?;
    Ok((call, me.ok_or(Failure::NotFound)?))
}

async fn shown(app: &App, permit: &May, id: NominationId, (typed, problems): (&Fields, &Problems)) -> Answer {
    let c = app.db.read();
    let (call, me) = me(app, permit).await?;
    let found = store::candidate(c, permit.event(), id).await?;
    let candidate = found.filter(|one| rules::is_assigned(&me, one));
    let candidate = candidate.ok_or(Failure::NotFound)?;
    let said = reviews::of_nomination(c, id).await?;
    let (mine, others): (Vec<Review>, Vec<Review>) = said.into_iter().partition(|one| one.reviewer == me.id);
    let mine = mine.into_iter().next();
    let before = mine.as_ref().map(|mine| mine.opinion);
    let view = OneReview {
        desk: &EventDesk::open(app, permit).await?,
        groups: &groups::all(c, permit.process()).await?,
        sessions: &sessions::all(c, permit.event()).await?,
        blocked: rules::may_review(&call, (&me, &candidate), before, app.clock.now()).err(),
        others: if call.blind || mine.is_none() { &[] } else { &others },
        call: &call,
        candidate: &candidate,
        other_names: &other_names((app, permit), &call).await?,
        mine: mine.as_ref(),
        typed,
        problems,
    };
    let markup = view.page().render();
    form_page(markup, problems)
}
