//! `/me/{event}/nomination`: where it stands, and taking it back.
use super::desk::Desk;
use super::failure;
use crate::access::{Guest, onward};
use crate::app::App;
use crate::i18n::Explain;
use crate::kernel::{Lang, clean_text};
use crate::paths;
use crate::speakers::nomination::actions::{self, Failed};
use crate::speakers::nomination::form::fill;
use crate::speakers::nomination::model::State as Standing;
use crate::speakers::nomination::rules;
use crate::speakers::nomination::store;
use crate::speakers::nomination::views::mine::{Done, Mine};
use crate::speakers::nomination::views::stopped::Typed;
use crate::speakers::nomination::views::withdraw::Withdrawing;
use crate::web::reply::{page, refused};
use crate::web::{Answer, Fields, Problems, see_other};
use axum::extract::State;
use axum::http::HeaderMap;
use maud::Render;

const LONGEST_REASON: usize = 600;

pub async fn show(guest: Guest, _: paths::MyNomination, State(app): State<App>, query: Fields) -> Answer {
    let desk = Desk::open(&app, &guest).await?;
    let (lang, now) = (desk.asked_lang(&query), app.clock.now());
    let Some(call) = &desk.call else {
        return desk.no_call(lang);
    };
    let open = rules::may_hand_in(call, &desk.occasion, desk.nomination.as_ref(), now);
    if let (None, Err(not)) = (&desk.nomination, open) {
        return desk.stop(lang, (not, Typed::Nothing));
    }
    let done = Done::ALL.into_iter().find(|(_, word)| *word == query.text("done"));
    let view = Mine {
        lang,
        ask: &desk.ask(call),
        nomination: desk.nomination.as_ref(),
        fields: fill::known(desk.nomination.as_ref()),
        open,
        may_change: rules::may_change(&desk.occasion, now).is_ok(),
        registered: desk.is_registered(),
        done: done.map(|(done, _)| done),
        colleagues: store::proposed_by(app.db.read(), call.id, desk.link.id).await?,
    };
    page(view.page().render())
}

pub async fn withdrawal(
    guest: Guest,
    at: paths::MyNominationWithdrawal,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    let desk = Desk::open(&app, &guest).await?;
    let state = desk.nomination.as_ref().map(|nomination| nomination.state);
    let may = rules::may_change(&desk.occasion, app.clock.now()).is_ok();
    if !may || matches!(state, None | Some(Standing::Draft | Standing::Withdrawn)) {
        return see_other(paths::MyNomination { event: at.event });
    }
    page(
        withdrawing(
            &desk,
            &guest,
            (desk.asked_lang(&query), &Fields::default(), &Problems::default()),
        )
        .render(),
    )
}

pub async fn withdraw(
    guest: Guest,
    at: paths::MyNominationWithdrawal,
    State(app): State<App>,
    headers: HeaderMap,
    typed: Fields,
) -> Answer {
    let desk = Desk::open(&app, &guest).await?;
    let (lang, mut problems) = (desk.form_lang(&typed), Problems::default());
    let reason = clean_text(typed.text("reason"), LONGEST_REASON);
    let Some(reason) = problems.take("reason", reason, |problem| problem.explain(lang)) else {
        return refused(withdrawing(&desk, &guest, (lang, &typed, &problems)).render());
    };
    let reason = Some(reason).filter(|reason| !reason.is_empty());
    match actions::withdraw(&app, desk.link, reason).await {
        Ok(()) => {
            let to = format!("{}?lang={lang}&done=withdrawn", paths::MyNomination { event: at.event });
            onward((&app, &headers), guest.cookie(&app), to)
        }
        Err(Failed::Not(not)) => desk.stop(lang, (not, Typed::Refused)),
        Err(failed) => Err(failure(failed)),
    }
}

fn withdrawing(desk: &Desk, guest: &Guest, (lang, fields, problems): (Lang, &Fields, &Problems)) -> crate::ui::Page {
    let event = desk.link.event;
    Withdrawing {
        lang,
        occasion: &desk.occasion,
        fields,
        problems,
        action: guest.sealed(paths::MyNominationWithdrawal { event }),
    }
    .page()
}
