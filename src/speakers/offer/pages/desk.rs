//! `…/offers`: organisers see holes, live offers and what must be passed on; they offer a place and take one back.
use super::explain::to_organiser;
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::i18n::Explain;
use crate::kernel::{NominationId, OfferId, PlaceChangeId, SlotId, clean_text};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::speakers::offer::actions::desk::Wanted;
use crate::speakers::offer::actions::{self, Failed};
use crate::speakers::offer::model::REASON_MAX;
use crate::speakers::offer::store::{self, changes, colleagues, parts};
use crate::speakers::offer::views::desk::{Ask, Done, OffersPage};
use crate::speakers::offer::views::one::OnePage;
use crate::speakers::shortlist::ground;
use crate::web::reply::form_page;
use crate::web::{Answer, Failure, Fields, Problems, see_other};
use axum::extract::State;
use maud::Render;

type Desk = Permit<ManageSpeakers>;

pub async fn show(permit: Desk, _: paths::Offers, State(app): State<App>, asked: Fields) -> Answer {
    shown((&app, &permit), (&asked, None), &Problems::default()).await
}

/// Offers a place, or passes changes on by letter, or ticks off what was passed on.
pub async fn act(permit: Desk, at: paths::Offers, State(app): State<App>, typed: Fields) -> Answer {
    if matches!(typed.text("act"), "tell" | "write") {
        let ids: Option<Vec<PlaceChangeId>> = typed.all("change").map(|id| id.parse().ok()).collect();
        let ids = ids.ok_or(Failure::BadRequest)?;
        let done = match typed.text("act") {
            "write" => actions::telling::write(&app, &permit, &ids)
                .await
                .map(|letters| format!("written&letters={letters}")),
            _ => actions::desk::tell(&app, &permit, &ids)
                .await
                .map(|_| "told".to_owned()),
        };
        return match done {
            Ok(done) => see_other(format!("{at}?done={done}")),
            Err(failed) => {
                let mut problems = Problems::default();
                to_organiser(failed, permit.lang(), &mut problems)?;
                shown((&app, &permit), (&typed, None), &problems).await
            }
        };
    }
    make((&app, &permit), &typed).await
}

async fn make((app, permit): (&App, &Desk), typed: &Fields) -> Answer {
    let (lang, mut problems) = (permit.lang(), Problems::default());
    let slot: SlotId = typed.text("slot").parse().map_err(|_| Failure::BadRequest)?;
    let nomination: NominationId = typed.text("nomination").parse().map_err(|_| Failure::BadRequest)?;
    let reason = clean_text(typed.text("reason"), REASON_MAX);
    let reason = problems
        .take("reason", reason, |why| why.explain(lang))
        .unwrap_or_default();
    if !problems.is_empty() {
        return shown((app, permit), (typed, None), &problems).await;
    }
    let wanted = Wanted {
        slot,
        nomination,
        reason: &reason,
    };
    match actions::desk::offer(app, permit, wanted).await {
        Ok(_) => {
            let at = paths::Offers { event: permit.event() };
            see_other(format!("{at}?done=offered"))
        }
        Err(failed) => {
            let broken = match &failed {
                Failed::Breaks(broken) => broken.clone(),
                _ => Vec::new(),
            };
            to_organiser(failed, lang, &mut problems)?;
            let ask = Ask {
                slot,
                nomination,
                broken,
            };
            shown((app, permit), (typed, Some(ask)), &problems).await
        }
    }
}

async fn shown((app, permit): (&App, &Desk), (asked, ask): (&Fields, Option<Ask>), problems: &Problems) -> Answer {
    let (c, event) = (app.db.read(), permit.event());
    let material = ground::read(c, permit.process(), event).await?;
    let desk = EventDesk::open(app, permit).await?;
    let (offers, passing) = (store::of_event(c, event).await?, colleagues::of_event(c, event).await?);
    let changes = changes::untold(c, event).await?;
    let view = OffersPage {
        desk: &desk,
        material: material.as_ref(),
        offers: &offers,
        colleagues: &passing,
        changes: &changes,
        now: app.clock.now(),
        asked,
        ask,
        done: Done::of(asked),
        problems,
    };
    form_page(view.page().render(), problems)
}

pub async fn one(permit: Desk, at: paths::OfferDesk, State(app): State<App>) -> Answer {
    shown_one((&app, &permit), at.offer, (&Fields::default(), &Problems::default())).await
}

pub async fn withdraw(permit: Desk, at: paths::OfferDesk, State(app): State<App>, typed: Fields) -> Answer {
    let (lang, mut problems) = (permit.lang(), Problems::default());
    let reason = clean_text(typed.text("reason"), REASON_MAX);
    let Some(reason) = problems.take("reason", reason, |why| why.explain(lang)) else {
        return shown_one((&app, &permit), at.offer, (&typed, &problems)).await;
    };
    match actions::desk::withdraw(&app, &permit, at.offer, &reason).await {
        Ok(()) => see_other(format!("{}?done=withdrawn", paths::Offers { event: at.event })),
        Err(failed) => {
            to_organiser(failed, lang, &mut problems)?;
            shown_one((&app, &permit), at.offer, (&typed, &problems)).await
        }
    }
}

async fn shown_one((app, permit): (&App, &Desk), id: OfferId, (fields, problems): (&Fields, &Problems)) -> Answer {
    let c = app.db.read();
    let offer = store::find(c, permit.event(), id).await?.ok_or(Failure::NotFound)?;
    let holder = actions::holder(c, &offer).await?.ok_or(Failure::NotFound)?;
    let desk = EventDesk::open(app, permit).await?;
    let passing = colleagues::of_offers(c, &[id]).await?;
    let view = OnePage {
        desk: &desk,
        offer: &offer,
        holder: &holder,
        part: parts::find(c, id).await?,
        colleagues: &passing,
        fields,
        problems,
    };
    form_page(view.page().render(), problems)
}
