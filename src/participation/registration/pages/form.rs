//! `/me/{event}/registration` and `/draft`: the form of somebody who holds a link.
use super::desk::Desk;
use super::failure;
use crate::access::{Guest, onward};
use crate::app::App;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::invitation::model::State as Invited;
use crate::participation::registration::actions::{self, Failed, Outcome};
use crate::participation::registration::form::{fill, read};
use crate::participation::registration::model::State as Registered;
use crate::participation::registration::rules::{self, Shortage};
use crate::participation::registration::views::stopped::{Typed, Why};
use crate::paths;
use crate::web::{Answer, Fields, Problems};
use axum::extract::State;
use axum::http::HeaderMap;

pub async fn show(guest: Guest, _: paths::MyRegistration, State(app): State<App>, query: Fields) -> Answer {
    let desk = Desk::with_draft(&app, &guest).await?;
    let lang = desk.asked_lang(&query);
    if let Some(why) = stopped(&app, &desk) {
        return desk.stop(lang, why, Typed::Nothing);
    }
    desk.form(lang, &desk.known(lang), &Problems::default())
}

pub async fn send(
    guest: Guest,
    at: paths::MyRegistration,
    State(app): State<App>,
    headers: HeaderMap,
    typed: Fields,
) -> Answer {
    let desk = Desk::open(&app, &guest).await?;
    if let Some(chosen) = Lang::parse(typed.text("lang")) {
        let desk = Desk::with_draft(&app, &guest).await?;
        return desk.form(chosen, &fill::in_language(&typed, chosen), &Problems::default());
    }
    let lang = desk.form_lang(&typed);
    let answers = match read(&desk.ask(), &typed, lang) {
        Ok(answers) => answers,
        Err(problems) => {
            actions::drafts::keep(&app, desk.link, &typed).await?;
            return desk.form(lang, &typed, &problems);
        }
    };
    let me = paths::Me { event: at.event };
    match actions::submit_by_link(&app, desk.link, desk.read(), answers).await {
        Ok(outcome) => onward(
            (&app, &headers),
            guest.cookie(&app),
            format!("{me}?done={}", done(outcome)),
        ),
        Err(failed) => refuse(&app, &desk, failed, (lang, &typed)).await,
    }
}

fn done(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Registered(_) => "registered",
        Outcome::Changed | Outcome::Same => "saved",
    }
}

/// "Save and finish later": kept as it is, good or not.
pub async fn draft(
    guest: Guest,
    at: paths::MyDraft,
    State(app): State<App>,
    headers: HeaderMap,
    typed: Fields,
) -> Answer {
    let desk = Desk::open(&app, &guest).await?;
    actions::drafts::keep(&app, desk.link, &typed).await?;
    let to = paths::MyRegistration { event: at.event };
    let to = format!("{to}?lang={}", desk.form_lang(&typed));
    onward((&app, &headers), guest.cookie(&app), to)
}

/// Not accepted: what was typed is kept, and the page says what to do.
async fn refuse(app: &App, desk: &Desk, failed: Failed, (lang, typed): (Lang, &Fields)) -> Answer {
    let t = lang.t();
    let (field, sentence) = match failed {
        Failed::NoRoom(Shortage::Event) => ("attendance", t.registration_problem_no_room()),
        Failed::NoRoom(Shortage::Organisation) => ("organisation", t.registration_problem_no_room_organisation()),
        Failed::NoRoom(Shortage::Group) => ("group", t.registration_problem_no_room_group()),
        Failed::Taken => ("name", t.registration_problem_taken()),
        Failed::Closed(closed) => {
            actions::drafts::keep(app, desk.link, typed).await?;
            return desk.stop(lang, Why::Closed(closed), Typed::Kept);
        }
        Failed::Revoked => return desk.stop(lang, Why::Revoked, Typed::Nothing),
        Failed::Refused(_) => return desk.stop(lang, Why::Decided, Typed::Nothing),
        failed @ (Failed::Raced | Failed::Unknown | Failed::Database(_)) => return Err(failure(failed)),
    };
    actions::drafts::keep(app, desk.link, typed).await?;
    let mut problems = Problems::default();
    problems.add(field, sentence);
    desk.form(lang, typed, &problems)
}

/// Why the form is not shown at all.
fn stopped(app: &App, desk: &Desk) -> Option<Why> {
    let (event, sittings, now) = (&desk.occasion.event, &desk.occasion.sittings, app.clock.now());
    let revoked = desk
        .invited
        .as_ref()
        .is_some_and(|(invitation, _)| invitation.state == Invited::Revoked);
    let may = match desk.registration.as_ref().map(|registration| registration.state) {
        Some(Registered::Pending | Registered::Confirmed | Registered::Waitlisted) => {
            rules::may_change(event, sittings, now)
        }
        Some(Registered::Refused | Registered::Cancelled) => return Some(Why::Decided),
        Some(Registered::Unconfirmed | Registered::Withdrawn) | None if revoked => return Some(Why::Revoked),
        Some(Registered::Unconfirmed | Registered::Withdrawn) | None => rules::may_submit(event, sittings, now),
    };
    may.err().map(Why::Closed)
}
