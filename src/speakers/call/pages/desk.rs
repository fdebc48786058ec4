//! The organiser's handlers: the form, publishing and taking back, a later deadline.
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::directory::group::model::Groups;
use crate::directory::group::store as groups;
use crate::i18n::{Translate, format};
use crate::kernel::Chance;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::programme::session::model::Session;
use crate::programme::session::store as sessions;
use crate::speakers::call::actions::{self, Failed, InUse, Outcome};
use crate::speakers::call::defaults::{self, Ground};
use crate::speakers::call::form::{self, About, check_field, criterion_field, places_field};
use crate::speakers::call::model::Call;
use crate::speakers::call::rules::{NotReady, Refusal};
use crate::speakers::call::store;
use crate::speakers::call::views::{CallDesk, Done};
use crate::ui::Problem;
use crate::web::reply::{page, refused, see_other};
use crate::web::{Answer, Failure, Fields};
use axum::extract::State;
use chrono::{DateTime, Utc};
use maud::Render;

pub async fn show(permit: Permit<ManageSpeakers>, _: paths::CallDesk, State(app): State<App>, query: Fields) -> Answer {
    let ground = Opened::read(&app, &permit).await?;
    let typed = form::filled(&ground.call, &ground.sessions);
    let view = ground.view(&typed, &[], ground.call.revision);
    let view = CallDesk {
        done: Done::read(&query),
        ..view
    };
    page(view.page().render())
}

pub async fn save(
    permit: Permit<ManageSpeakers>,
    at: paths::CallDesk,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let ground = Opened::read(&app, &permit).await?;
    let seen = typed.text("seen").parse().unwrap_or(0);
    let order = match form::read(&ground.about(), &typed) {
        Ok(order) => order,
        Err(problems) => return refused(ground.view(&typed, &problems, seen).page().render()),
    };
    match actions::save(&app, &permit, &order).await {
        Ok(Outcome::Saved) => see_other(Done::Saved.address(at.event)),
        Ok(Outcome::Unchanged) => see_other(Done::Unchanged.address(at.event)),
        Err(Failed::Meanwhile) => {
            // Told once: pressing again means it.
            let ground = Opened::read(&app, &permit).await?;
            let problems = [ground.problem(Failed::Meanwhile)?];
            refused(ground.view(&typed, &problems, ground.call.revision).page().render())
        }
        Err(failed) => {
            let problems = [ground.problem(failed)?];
            refused(ground.view(&typed, &problems, seen).page().render())
        }
    }
}

pub async fn publication(
    permit: Permit<ManageSpeakers>,
    at: paths::CallPublication,
    State(app): State<App>,
    form: Fields,
) -> Answer {
    let turned = if form.has("publish") {
        actions::publish(&app, &permit).await.map(|()| Done::Published)
    } else if form.has("take_back") {
        actions::take_back(&app, &permit).await.map(|()| Done::TakenBack)
    } else {
        return Err(Failure::BadRequest);
    };
    match turned {
        Ok(done) => see_other(done.address(at.event)),
        Err(failed) => Opened::read(&app, &permit).await?.refuse(&Fields::default(), failed),
    }
}

pub async fn extension(
    permit: Permit<ManageSpeakers>,
    at: paths::CallExtension,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let ground = Opened::read(&app, &permit).await?;
    let (closes, reason) = match form::later(&ground.about(), &typed) {
        Ok(later) => later,
        Err(problems) => return ground.refused(&typed, &problems),
    };
    match actions::extend(&app, &permit, (closes, &reason)).await {
        Ok(()) => see_other(Done::Extended.address(at.event)),
        Err(failed) => ground.refuse(&typed, failed),
    }
}

/// What stands behind the page: the call, or the defaults of one.
struct Opened {
    desk: EventDesk,
    sessions: Vec<Session>,
    groups: Groups,
    call: Call,
    now: DateTime<Utc>,
    chance: Chance,
}

impl Opened {
    async fn read(app: &App, permit: &Permit<ManageSpeakers>) -> Result<Self, Failure> {
        let desk = EventDesk::open(app, permit).await?;
        let db = app.db.read();
        let (sessions, groups) = (
            sessions::all(db, desk.event.id).await?,
            groups::all(db, desk.event.process).await?,
        );
        let (now, chance) = (app.clock.now(), app.chance.clone());
        let kept = store::find(db, desk.event.id).await?;
        let call = kept.unwrap_or_else(|| {
            defaults::call(&Ground {
                event: &desk.event,
                sittings: &desk.sittings,
                sessions: &sessions,
                groups: &groups,
                now,
                chance: &chance,
            })
        });
        Ok(Self {
            desk,
            sessions,
            groups,
            call,
            now,
            chance,
        })
    }

    fn about(&self) -> About<'_> {
        About {
            lang: self.desk.lang,
            event: &self.desk.event,
            sittings: &self.desk.sittings,
            sessions: &self.sessions,
            groups: &self.groups,
            present: &self.call,
            now: self.now,
            chance: &self.chance,
        }
    }

    fn view<'a>(&'a self, typed: &'a Fields, problems: &'a [Problem], seen: i32) -> CallDesk<'a> {
        CallDesk {
            desk: &self.desk,
            about: self.about(),
            typed,
            problems,
            seen,
            done: None,
        }
    }

    /// One of the smaller forms is refused: the big one stands as the call is.
    fn refused(&self, typed: &Fields, problems: &[Problem]) -> Answer {
        let mut pairs = form::filled(&self.call, &self.sessions).pairs().to_vec();
        pairs.extend_from_slice(typed.pairs());
        let both = Fields::from_pairs(pairs);
        refused(self.view(&both, problems, self.call.revision).page().render())
    }

    fn refuse(&self, typed: &Fields, failed: Failed) -> Answer {
        let problems = [self.problem(failed)?];
        self.refused(typed, &problems)
    }

    /// The sentence of a refusal, and where on the page it is told.
    fn problem(&self, failed: Failed) -> Result<Problem, Failure> {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let first_place = || {
            let first = self.about().offered().next().map(|session| session.id);
            first.map_or_else(|| "form".to_owned(), places_field)
        };
        let count = |n: u64| format::number(lang, i64::try_from(n).unwrap_or(i64::MAX));
        let (field, message) = match failed {
            Failed::Meanwhile => ("form".to_owned(), t.call_problem_meanwhile()),
            Failed::InUse(InUse::Criterion) => (criterion_field(0), t.call_problem_scored()),
            Failed::InUse(InUse::Check) => (check_field(0), t.call_problem_answered()),
            Failed::NotReady(NotReady::EventHidden) => ("publication".to_owned(), t.call_problem_hidden()),
            Failed::NotReady(NotReady::NoPlaces) | Failed::Refused(Refusal::NoPlaces) => {
                (first_place(), t.call_problem_no_places())
            }
            Failed::NotReady(NotReady::Over) => ("closes_date".to_owned(), t.call_problem_over()),
            Failed::Refused(Refusal::Released) => ("form".to_owned(), t.call_problem_released()),
            Failed::Refused(Refusal::DeadlineStands) => ("extension_date".to_owned(), t.call_problem_deadline()),
            Failed::Refused(Refusal::HandedIn(n)) => ("publication".to_owned(), t.call_problem_handed_in(count(n))),
            Failed::Never(never) => ("extension_date".to_owned(), form::never_sentence(&self.about(), never)),
            Failed::Unknown => return Err(Failure::NotFound),
            Failed::Db(error) => return Err(error.into()),
        };
        Ok(Problem { field, message })
    }
}
