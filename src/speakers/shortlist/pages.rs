//! Handlers of the shortlist.
use super::actions::{self, Failed, Seen, Wanted};
use super::model::{Material, NAME_MAX, REASON_MAX, Scenario};
use super::rules::{Impossible, Scale};
use super::views::ask::Ask;
use super::views::board::{BoardPage, Done};
use super::views::proposal::ProposalPage;
use super::views::scenarios::ScenariosPage;
use super::{ground, query, suggestion};
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::i18n::{Explain, Translate};
use crate::kernel::{Lang, LineupId, NominationId, SlotId, clean_line, clean_text};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::web::reply::{form_page, page};
use crate::web::{Answer, Failure, Fields, Problems, Routes, see_other};
use axum::extract::State;
use maud::Render;

type Desk = Permit<ManageSpeakers>;

pub fn routes() -> Routes {
    Routes::default()
        .get(board)
        .post(place)
        .get(scenarios)
        .post(change_scenarios)
        .post(suggest)
}

async fn board(permit: Desk, _: paths::Shortlist, State(app): State<App>, asked: Fields) -> Answer {
    Hall::open(&app, &permit)
        .await?
        .board(&asked, None, &Problems::default())
}

/// One button places, another removes.
async fn place(permit: Desk, _: paths::ShortlistPlace, State(app): State<App>, typed: Fields) -> Answer {
    let lang = permit.lang();
    let slot: SlotId = typed.text("slot").parse().map_err(|_| Failure::BadRequest)?;
    let seen = seen(&typed)?;
    let mut problems = Problems::default();
    if typed.text("act") == "free" {
        return free(&app, &permit, (seen, slot), &typed).await;
    }
    let nomination: NominationId = typed.text("nomination").parse().map_err(|_| Failure::BadRequest)?;
    let reason = clean_text(typed.text("reason"), REASON_MAX);
    let reason = problems.take("reason", reason, |why| why.explain(lang));
    let wanted = Wanted {
        seen,
        slot,
        nomination,
        reason: reason.as_deref().unwrap_or_default(),
        first: &lang.t().shortlist_first_name(),
    };
    let ask = match actions::place(&app, &permit, &wanted).await {
        Ok(scenario) => return see_other(back(&permit, &typed, scenario, ("placed", slot))),
        Err(Failed::NoReason(effects)) => {
            if problems.is_empty() {
                problems.add("reason", lang.t().shortlist_reason_missing());
            }
            let reason = typed.text("reason").to_owned();
            Some(Ask {
                slot,
                nomination,
                effects,
                reason,
            })
        }
        Err(failed) => {
            explain(failed, lang, &mut problems)?;
            None
        }
    };
    Hall::open(&app, &permit).await?.board(&typed, ask, &problems)
}

async fn free(app: &App, permit: &Desk, (seen, slot): (Seen, SlotId), typed: &Fields) -> Answer {
    let mut problems = Problems::default();
    match actions::free(app, permit, seen, slot).await {
        Ok(scenario) => return see_other(back(permit, typed, scenario, ("freed", slot))),
        Err(failed) => explain(failed, permit.lang(), &mut problems)?,
    }
    Hall::open(app, permit).await?.board(typed, None, &problems)
}

/// The board as it was, in the scenario that was changed.
fn back(permit: &Desk, typed: &Fields, scenario: LineupId, (done, slot): (&str, SlotId)) -> String {
    let at = paths::Shortlist { event: permit.event() };
    query::after(at, typed, scenario, (done, slot.to_string()))
}

async fn scenarios(permit: Desk, _: paths::ShortlistScenarios, State(app): State<App>, asked: Fields) -> Answer {
    Hall::open(&app, &permit).await?.scenarios(&asked, &Problems::default())
}

async fn change_scenarios(
    permit: Desk,
    at: paths::ShortlistScenarios,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let (lang, event) = (permit.lang(), permit.event());
    let mut problems = Problems::default();
    let scenario = || typed.text("scenario").parse().ok();
    let done = match typed.text("act") {
        "copy" => match name(&typed, lang, &mut problems) {
            Some(name) => actions::copy(&app, &permit, scenario(), &name).await.map(Some),
            None => Ok(None),
        },
        "remove" => {
            let id = scenario().ok_or(Failure::BadRequest)?;
            actions::remove(&app, &permit, id).await.map(|_| None)
        }
        "take" => {
            let pairs: Option<Vec<_>> = typed.all("pair").map(pair).collect();
            let pairs = pairs.ok_or(Failure::BadRequest)?;
            let name = lang.t().shortlist_suggestion_name();
            actions::take(&app, &permit, &name, &pairs).await.map(Some)
        }
        _ => return Err(Failure::BadRequest),
    };
    match done {
        Ok(Some(made)) => {
            let board = paths::Shortlist { event };
            return see_other(query::after(
                board,
                &Fields::default(),
                made,
                ("made", "yes".to_owned()),
            ));
        }
        Ok(None) if problems.is_empty() => return see_other(at),
        Ok(None) => {}
        Err(failed) => explain(failed, lang, &mut problems)?,
    }
    Hall::open(&app, &permit).await?.scenarios(&typed, &problems)
}

/// Works a line-up out and shows it; nothing is kept until somebody takes it.
async fn suggest(permit: Desk, _: paths::ShortlistSuggestion, State(app): State<App>, typed: Fields) -> Answer {
    let hall = Hall::open(&app, &permit).await?;
    let material = hall.material.as_ref().ok_or(Failure::NotFound)?;
    let scenario = hall.scenario(&typed).filter(|_| typed.has("keep"));
    let holds = material.holds(scenario);
    let proposal = suggestion::work_out(material, &holds).await?;
    let view = ProposalPage {
        desk: &hall.desk,
        material,
        proposal: &proposal,
    };
    page(view.page().render())
}

struct Hall {
    desk: EventDesk,
    /// None: no call yet.
    material: Option<Material>,
}

impl Hall {
    async fn open(app: &App, permit: &Desk) -> Result<Self, Failure> {
        Ok(Self {
            desk: EventDesk::open(app, permit).await?,
            material: ground::read(app.db.read(), permit.process(), permit.event()).await?,
        })
    }

    /// The one asked for, else the oldest.
    fn scenario(&self, asked: &Fields) -> Option<&Scenario> {
        let all = &self.material.as_ref()?.scenarios;
        let wanted = asked.text("scenario").parse().ok();
        all.iter().find(|one| Some(one.id) == wanted).or(all.first())
    }

    fn board(&self, asked: &Fields, ask: Option<Ask>, problems: &Problems) -> Answer {
        let Some(material) = &self.material else {
            return page(super::views::board::no_call(&self.desk).render());
        };
        let scenario = self.scenario(asked);
        let holds = material.holds(scenario);
        let view = BoardPage {
            desk: &self.desk,
            scale: Scale::new(material, &holds),
            scenario,
            query: asked,
            done: Done::of(asked),
            ask,
            problems,
        };
        form_page(view.page().render(), problems)
    }

    fn scenarios(&self, asked: &Fields, problems: &Problems) -> Answer {
        let Some(material) = &self.material else {
            return page(super::views::board::no_call(&self.desk).render());
        };
        let view = ScenariosPage {
            desk: &self.desk,
            material,
            query: asked,
            problems,
        };
        form_page(view.page().render(), problems)
    }
}

/// Which scenario the form showed, and as of when.
fn seen(typed: &Fields) -> Result<Seen, Failure> {
    let scenario = typed.filled("seen").map(str::parse).transpose();
    Ok(Seen {
        scenario: scenario.map_err(|_| Failure::BadRequest)?,
        revision: typed.text("revision").parse().unwrap_or_default(),
    })
}

fn pair(text: &str) -> Option<(SlotId, NominationId)> {
    let (slot, nomination) = text.split_once('-')?;
    Some((slot.parse().ok()?, nomination.parse().ok()?))
}

fn name(typed: &Fields, lang: Lang, problems: &mut Problems) -> Option<String> {
    let read = clean_line(typed.text("name"), NAME_MAX);
    let name = problems.take("name", read, |why| why.explain(lang))?;
    if name.is_empty() {
        problems.add("name", lang.t().shortlist_name_missing());
        return None;
    }
    Some(name)
}

/// A sentence beside what mends it; what no sentence mends is a failure.
fn explain(failed: Failed, lang: Lang, problems: &mut Problems) -> Result<(), Failure> {
    let t = lang.t();
    match failed {
        Failed::Raced => problems.add("candidates", t.shortlist_raced()),
        Failed::NoCall => return Err(Failure::NotFound),
        Failed::NoReason(_) => problems.add("reason", t.shortlist_reason_missing()),
        Failed::NameTaken => problems.add("name", t.shortlist_name_taken()),
        Failed::Impossible(why) => problems.add(
            "candidates",
            match why {
                Impossible::NotAPlaceOfTheCall => t.shortlist_not_a_place(),
                Impossible::NotANominationOfTheCall => t.shortlist_not_a_nomination(),
                Impossible::DoesNotStand => t.shortlist_does_not_stand(),
                Impossible::Held(_) => t.shortlist_held(),
                Impossible::OfferIsOut => t.shortlist_offer_is_out(),
            },
        ),
        Failed::Database(error) => return Err(error.into()),
    }
    Ok(())
}
