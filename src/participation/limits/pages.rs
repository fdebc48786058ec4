//! `/organise/events/{event}/settings`: for owners.
use super::actions::{self, ChangeError, Outcome};
use super::form::{self, About};
use super::model::Plan;
use super::{store, views};
use crate::access::{ManageEvent, Permit};
use crate::app::App;
use crate::directory::group::model::Groups;
use crate::directory::group::store as groups;
use crate::i18n::Translate;
use crate::participation::registration::actions::Failed;
use crate::participation::registration::rules::Counts;
use crate::participation::registration::store::places::{self, Waiting};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::ui::Problem;
use crate::web::reply::{page, refused, see_other};
use crate::web::{Answer, Failure, Fields, Routes};
use axum::extract::State;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default().get(show).post(change)
}

async fn show(permit: Permit<ManageEvent>, _: paths::EventSettings, State(app): State<App>, query: Fields) -> Answer {
    let settings = Settings::open(&app, &permit).await?;
    let typed = form::filled(&settings.plan, &settings.groups);
    page(settings.view(&typed, &[], views::Done::read(&query)).page().render())
}

async fn change(
    permit: Permit<ManageEvent>,
    at: paths::EventSettings,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let settings = Settings::open(&app, &permit).await?;
    let problems = match form::read(&settings.about(), &typed) {
        Err(problems) => problems,
        Ok(order) => match actions::change(&app, &permit, &order).await {
            Ok(Outcome::Unchanged) => return see_other(views::Done::Unchanged.address(at.event)),
            Ok(Outcome::Changed { promoted }) => return see_other(views::Done::Saved(promoted).address(at.event)),
            Err(error) => return settings.failed(&typed, error),
        },
    };
    refused(settings.unsaved(&typed, &problems).page().render())
}

/// What stands behind the form.
struct Settings {
    desk: EventDesk,
    groups: Groups,
    plan: Plan,
    counts: Counts,
    waiting: Vec<Waiting>,
}

impl Settings {
    async fn open(app: &App, permit: &Permit<ManageEvent>) -> Result<Self, Failure> {
        let desk = EventDesk::open(app, permit).await?;
        let (db, event) = (app.db.read(), &desk.event);
        let groups = groups::all(db, event.process).await?;
        Ok(Self {
            plan: Plan::of(event, store::by_group(db, event.id).await?),
            counts: places::counts(db, event.id, &groups).await?,
            waiting: places::waiting(db, event.id, &groups).await?,
            groups,
            desk,
        })
    }

    fn about(&self) -> About<'_> {
        About {
            lang: self.desk.lang,
            event: &self.desk.event,
            sittings: &self.desk.sittings,
            groups: &self.groups,
        }
    }

    fn view<'a>(
        &'a self,
        typed: &'a Fields,
        problems: &'a [Problem],
        done: Option<views::Done>,
    ) -> views::Settings<'a> {
        views::Settings {
            desk: &self.desk,
            groups: &self.groups,
            plan: &self.plan,
            counts: &self.counts,
            waiting: &self.waiting,
            typed,
            seen: self.plan.stamp(&self.groups),
            problems,
            done,
        }
    }

    /// What was typed stands beside what it was typed over: a colleague's change since is still noticed.
    fn unsaved<'a>(&'a self, typed: &'a Fields, problems: &'a [Problem]) -> views::Settings<'a> {
        views::Settings {
            seen: typed.text("seen").to_owned(),
            ..self.view(typed, problems, None)
        }
    }

    fn failed(&self, typed: &Fields, error: ChangeError) -> Answer {
        let is_told = matches!(error, ChangeError::Meanwhile);
        let (field, message) = match error {
            ChangeError::Meanwhile => ("form", self.desk.lang.t().limits_problem_meanwhile()),
            ChangeError::Window(problem) => ("closes_date", form::window_sentence(&self.about(), problem)),
            ChangeError::Unknown => return Err(Failure::NotFound),
            ChangeError::Db(error) | ChangeError::Promotion(Failed::Database(error)) => return Err(error.into()),
            ChangeError::Promotion(_) => return Err(Failure::Raced),
        };
        let problem = Problem {
            field: field.to_owned(),
            message,
        };
        let problems = [problem];
        // Told once: pressing again means it.
        let view = match is_told {
            true => self.view(typed, &problems, None),
            false => self.unsaved(typed, &problems),
        };
        refused(view.page().render())
    }
}
