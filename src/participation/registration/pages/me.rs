//! `/me/{event}`: my registration, withdrawing it, the calendar file, the language.
use super::desk::Desk;
use super::failure;
use crate::access::{Guest, onward};
use crate::app::App;
use crate::i18n::Explain;
use crate::kernel::{Lang, clean_text};
use crate::participation::occasion::Occasion;
use crate::participation::registration::actions::{self, Failed};
use crate::participation::registration::letters::{self, Told};
use crate::participation::registration::rules;
use crate::participation::registration::store::{call, places};
use crate::participation::registration::views::me::{Done, Mine, Open};
use crate::participation::registration::views::stopped::{Typed, Why};
use crate::participation::registration::views::withdraw::Withdrawing;
use crate::paths;
use crate::web::reply::{download, page, refused};
use crate::web::{Answer, Failure, Fields, Problems, see_other};
use axum::extract::State;
use axum::http::HeaderMap;
use maud::Render;

const LONGEST_REASON: usize = 600;

pub async fn show(guest: Guest, at: paths::Me, State(app): State<App>, query: Fields) -> Answer {
    let desk = Desk::open(&app, &guest).await?;
    let Some(registration) = &desk.registration else {
        return see_other(paths::MyRegistration { event: at.event });
    };
    let done = Done::ALL.into_iter().find(|(_, word)| *word == query.text("done"));
    let token = guest.link().token(&app).as_str().to_owned();
    let view = Mine {
        lang: desk.asked_lang(&query),
        occasion: &desk.occasion,
        groups: &desk.groups,
        registration,
        position: places::position(app.db.read(), registration).await?,
        done: done.map(|(done, _)| done),
        open: open(&app, &desk.occasion),
        nominating: call::leads_on(app.db.read(), desk.link, app.clock.now()).await?,
        offered: call::holds_offer(app.db.read(), desk.link).await?,
        confirm: paths::LinkConfirm { token }.to_string(),
        language: guest.sealed(paths::MyLanguage { event: at.event }),
    };
    page(view.page().render())
}

pub async fn withdrawal(guest: Guest, at: paths::MyWithdrawal, State(app): State<App>, query: Fields) -> Answer {
    let desk = Desk::open(&app, &guest).await?;
    if !desk.is_registered() || open(&app, &desk.occasion) == Open::No {
        return see_other(paths::Me { event: at.event });
    }
    let view = Withdrawing {
        lang: desk.asked_lang(&query),
        occasion: &desk.occasion,
        fields: &Fields::default(),
        problems: &Problems::default(),
        action: guest.sealed(at),
    };
    page(view.page().render())
}

pub async fn withdraw(
    guest: Guest,
    at: paths::MyWithdrawal,
    State(app): State<App>,
    headers: HeaderMap,
    typed: Fields,
) -> Answer {
    let desk = Desk::open(&app, &guest).await?;
    let (lang, mut problems) = (desk.lang(), Problems::default());
    let reason = clean_text(typed.text("reason"), LONGEST_REASON);
    let Some(reason) = problems.take("reason", reason, |problem| problem.explain(lang)) else {
        let view = Withdrawing {
            lang,
            occasion: &desk.occasion,
            fields: &typed,
            problems: &problems,
            action: guest.sealed(at),
        };
        return refused(view.page().render());
    };
    let reason = Some(reason).filter(|reason| !reason.is_empty());
    match actions::withdraw(&app, desk.link, reason).await {
        Ok(()) => {
            let to = format!("{}?done=withdrawn", paths::Me { event: at.event });
            onward((&app, &headers), guest.cookie(&app), to)
        }
        Err(Failed::Closed(closed)) => desk.stop(lang, Why::Closed(closed), Typed::Nothing),
        Err(Failed::Refused(_)) => desk.stop(lang, Why::Decided, Typed::Nothing),
        Err(failed) => Err(failure(failed)),
    }
}

/// The days I come to, for my own calendar.
pub async fn calendar(guest: Guest, _: paths::MyCalendar, State(app): State<App>) -> Answer {
    let desk = Desk::open(&app, &guest).await?;
    let standing = desk.registration.as_ref().filter(|_| desk.is_registered());
    let registration = standing.ok_or(Failure::NotFound)?;
    let file = letters::calendar(&app, &desk.occasion, Told::of(registration, 0)).file();
    let name = format!("{}.ics", desk.occasion.event.slug);
    download(&name, "text/calendar; charset=utf-8", file.into_bytes())
}

pub async fn language(guest: Guest, at: paths::MyLanguage, State(app): State<App>, typed: Fields) -> Answer {
    let lang = Lang::parse(typed.text("lang")).ok_or(Failure::BadRequest)?;
    match actions::set_language(&app, guest.link(), lang).await {
        Ok(()) | Err(Failed::Unknown) => see_other(format!("{}?lang={lang}", paths::Me { event: at.event })),
        Err(failed) => Err(failure(failed)),
    }
}

fn open(app: &App, occasion: &Occasion) -> Open {
    let (event, sittings, now) = (&occasion.event, &occasion.sittings, app.clock.now());
    if rules::may_submit(event, sittings, now).is_ok() {
        Open::ToSubmit
    } else if rules::may_change(event, sittings, now).is_ok() {
        Open::ToChange
    } else {
        Open::No
    }
}
