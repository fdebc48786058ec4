//! `…/shortlist/release`: what would go out, a second look with the exact number, and sending it.
use super::actions::{self, Failed, Wanted};
use super::model::{MOST_RESERVES, Plan, RESERVES};
use super::preview::examples;
use super::views::{ReleasePage, Stage};
use super::{rules, store};
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::i18n::{Explain, Translate};
use crate::kernel::{LineupId, clean_text, digits};
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::speakers::offer::actions::Failed as Offering;
use crate::speakers::shortlist::ground;
use crate::speakers::shortlist::model::{Material, REASON_MAX};
use crate::web::reply::form_page;
use crate::web::{Answer, Failure, Fields, Problems, Routes, see_other};
use axum::extract::State;
use maud::Render;

type Desk = Permit<ManageSpeakers>;

pub fn routes() -> Routes {
    Routes::default().get(show).post(send)
}

async fn show(permit: Desk, _: paths::ShortlistRelease, State(app): State<App>, asked: Fields) -> Answer {
    Hall::open(&app, &permit)
        .await?
        .shown((&asked, &[]), Stage::First, &Problems::default())
}

/// The first press shows the number once more, the second sends.
async fn send(permit: Desk, at: paths::ShortlistRelease, State(app): State<App>, typed: Fields) -> Answer {
    let hall = Hall::open(&app, &permit).await?;
    let mut problems = Problems::default();
    let reasons = reasons(&typed, &hall, &mut problems);
    if !problems.is_empty() {
        return hall.shown((&typed, &reasons), Stage::First, &problems);
    }
    let done = match typed.text("act") {
        "look" => hall.look(&typed, &reasons),
        _ => {
            let wanted = Wanted {
                scenario: typed.text("scenario").parse().map_err(|_| Failure::BadRequest)?,
                reserves: reserves(&typed),
                seen: typed.text("seen"),
                reasons: &reasons,
                lang: permit.lang(),
            };
            let sent = actions::release(&app, &permit, &wanted).await;
            match sent {
                Ok(sent) => {
                    let scenario = typed.text("scenario");
                    return see_other(format!("{at}?scenario={scenario}&sent={sent}"));
                }
                Err(failed) => Err(failed),
            }
        }
    };
    match done {
        Ok(()) => hall.shown((&typed, &reasons), Stage::Second, &problems),
        Err(failed) => {
            explain(failed, &hall, &mut problems)?;
            // What has changed meanwhile is shown as it is now.
            let hall = Hall::open(&app, &permit).await?;
            hall.shown((&typed, &reasons), Stage::First, &problems)
        }
    }
}

/// One reason a target that is not met; what is left empty takes the one that stands for all of these.
fn reasons(typed: &Fields, hall: &Hall<'_>, problems: &mut Problems) -> Vec<String> {
    let mut read = |name: String| {
        let reason = clean_text(typed.text(&name), REASON_MAX);
        let lang = hall.desk.lang;
        problems.take(name, reason, |why| why.explain(lang)).unwrap_or_default()
    };
    let rest = read(FOR_THE_REST.to_owned());
    let names = (0..).map(field).take_while(|name| typed.has(name));
    names
        .map(&mut read)
        .map(|reason| if reason.is_empty() { rest.clone() } else { reason })
        .collect()
}

/// The field of the reason for all targets that have none of their own.
pub(super) const FOR_THE_REST: &str = "reason-rest";

/// The field of the reason for one target, counted from nought.
pub(super) fn field(at: usize) -> String {
    format!("reason-{}", at + 1)
}

fn reserves(asked: &Fields) -> usize {
    let typed = digits(asked.text("reserves").trim());
    typed.parse().unwrap_or(RESERVES).min(MOST_RESERVES)
}

fn explain(failed: Failed, hall: &Hall<'_>, problems: &mut Problems) -> Result<(), Failure> {
    let t = hall.desk.lang.t();
    match failed {
        Failed::Stale | Failed::Offering(Offering::Raced | Offering::DoesNotStand) => {
            problems.add("plan", t.release_stale())
        }
        Failed::NoReason(missing) => {
            for at in missing {
                problems.add(field(at), t.release_reason_missing());
            }
        }
        Failed::Blocked | Failed::Offering(Offering::Over | Offering::NotRegistered) => {
            problems.add("plan", t.release_blocked())
        }
        Failed::Nobody => problems.add("plan", t.release_nobody()),
        Failed::Offering(Offering::Database(error)) => return Err(error.into()),
        Failed::Unknown | Failed::Offering(_) => return Err(Failure::NotFound),
    }
    Ok(())
}

struct Hall<'a> {
    app: &'a App,
    desk: EventDesk,
    occasion: Occasion,
    material: Option<Material>,
    asked: rules::Asked,
    reasons: Vec<(chrono::DateTime<chrono::Utc>, store::Reason)>,
}

impl<'a> Hall<'a> {
    async fn open(app: &'a App, permit: &Desk) -> Result<Self, Failure> {
        let c = app.db.read();
        let material = ground::read(c, permit.process(), permit.event()).await?;
        let reasons = match &material {
            Some(material) => store::reasons(c, material.call.id).await?,
            None => Vec::new(),
        };
        Ok(Self {
            app,
            desk: EventDesk::open(app, permit).await?,
            occasion: Occasion::find(c, permit.event()).await?.ok_or(Failure::NotFound)?,
            asked: store::asked(c, permit.event()).await?,
            material,
            reasons,
        })
    }

    /// Of the scenario asked for, else of the oldest.
    fn plan(&self, asked: &Fields) -> Option<Plan<'_>> {
        let material = self.material.as_ref()?;
        let id: Option<LineupId> = asked.text("scenario").parse().ok();
        let scenario = id.and_then(|id| material.scenario(id)).or(material.scenarios.first())?;
        let now = self.app.clock.now();
        Some(rules::plan((material, scenario), &self.asked, reserves(asked), now))
    }

    /// Whether the second look may be taken.
    fn look(&self, typed: &Fields, reasons: &[String]) -> Result<(), Failed> {
        let plan = self.plan(typed).ok_or(Failed::Unknown)?;
        if plan.lines.is_empty() {
            return Err(Failed::Nobody);
        }
        if actions::seal(self.app, self.desk.event.id, &plan) != typed.text("seen") {
            return Err(Failed::Stale);
        }
        actions::may_send(&plan, reasons)
    }

    fn shown(&self, (fields, said): (&Fields, &[String]), stage: Stage, problems: &Problems) -> Answer {
        let (plan, now) = (self.plan(fields), self.app.clock.now());
        let examples = plan
            .as_ref()
            .map(|plan| examples((self.app, &self.occasion), plan, now));
        let examples = examples.transpose().map_err(|problem| {
            tracing::error!(%problem, "a letter of the release cannot be printed");
            Failure::Internal
        })?;
        let seen = plan
            .as_ref()
            .map(|plan| actions::seal(self.app, self.desk.event.id, plan));
        let view = ReleasePage {
            desk: &self.desk,
            material: self.material.as_ref(),
            plan: plan.as_ref(),
            seen: seen.unwrap_or_default(),
            reserves: reserves(fields),
            fields,
            stage,
            now,
            said,
            examples: &examples.unwrap_or_default(),
            reasons: &self.reasons,
            problems,
        };
        let markup = view.page().render();
        form_page(markup, problems)
    }
}
