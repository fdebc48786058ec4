//! Addresses of signing in. On plain http away from this machine no password and no link is taken.
mod password;

use crate::access::password::Password;
use crate::access::sign_in::actions::{self, SignInError};
use crate::access::sign_in::asked::Asked;
use crate::access::sign_in::fresh;
use crate::access::sign_in::rules::way_back;
use crate::access::sign_in::views::{ForgottenForm, Insecure, LetterSent, LinkPage, SignInForm, SpentPage};
use crate::access::{Permit, UseDesk, cookies, session};
use crate::app::App;
use crate::i18n::{Explain, Translate};
use crate::kernel::{EmailAddress, Lang};
use crate::paths;
use crate::web::reply::{page, refused};
use crate::web::{Answer, Failure, Fields, Network, Open, Problems, Routes, see_other};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::Cookie;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default()
        .get(form)
        .post(sign_in)
        .post(sign_out)
        .get(link)
        .post(sign_in_by_link)
        .get(forgotten)
        .post(send_letter)
        .get(password::password)
        .post(password::set_password)
        .post(set_language)
}

async fn form(_: Open, _: paths::SignIn, State(app): State<App>, asked: Asked, headers: HeaderMap) -> Answer {
    if !cookies::may_be_secure(&app.settings) {
        return page(Insecure(&asked).render());
    }
    if session::find(&app, &headers).await?.is_some() {
        return onwards(&asked);
    }
    page(
        SignInForm {
            asked: &asked,
            email: "",
            problems: &Problems::default(),
        }
        .render(),
    )
}

async fn sign_in(
    _: Open,
    _: paths::SignIn,
    State(app): State<App>,
    (asked, network, headers): (Asked, Network, HeaderMap),
    fields: Fields,
) -> Answer {
    if !cookies::may_be_secure(&app.settings) {
        return refused(Insecure(&asked).render());
    }
    let mut problems = Problems::default();
    let email = EmailAddress::parse(fields.text("email"));
    let email = problems.take("email", email, |problem| problem.explain(asked.lang));
    if fields.text("password").is_empty() {
        problems.add("password", asked.lang.t().sign_in_no_password());
    }
    if let (Some(email), true) = (email, problems.is_empty()) {
        match actions::sign_in(&app, &network, &email, Password::typed(fields.text("password"))).await {
            Ok(cookie) => return with_new(&app, &headers, cookie, onwards(&asked)).await,
            Err(problem) => problems.add("password", sentence(asked.lang, &app, problem)?),
        }
    }
    refused(
        SignInForm {
            asked: &asked,
            email: fields.text("email"),
            problems: &problems,
        }
        .render(),
    )
}

/// Works without a session too: pressing "sign out" twice is no mistake.
async fn sign_out(
    _: Open,
    _: paths::SignOut,
    State(app): State<App>,
    (permit, headers): (Result<Permit<UseDesk>, Failure>, HeaderMap),
    fields: Fields,
) -> Answer {
    if let (true, Ok(permit)) = (fields.has("everywhere"), permit) {
        actions::sign_out_everywhere(&app, &permit).await?;
    }
    let gone = session::end(&app, &headers).await?;
    with(gone, see_other(paths::SignIn))
}

async fn link(_: Open, at: paths::SignInLink, State(app): State<App>, asked: Asked) -> Answer {
    if !cookies::may_be_secure(&app.settings) {
        return page(Insecure(&asked).render());
    }
    match actions::behind(&app, &at.token).await? {
        Some(_) => page(LinkPage { asked: &asked, at }.render()),
        None => spent(&asked),
    }
}

async fn sign_in_by_link(
    _: Open,
    at: paths::SignInLink,
    State(app): State<App>,
    (asked, headers): (Asked, HeaderMap),
) -> Answer {
    if !cookies::may_be_secure(&app.settings) {
        return refused(Insecure(&asked).render());
    }
    let Some((link, account)) = actions::behind(&app, &at.token).await? else {
        return spent(&asked);
    };
    match actions::sign_in_by_link(&app, (&link, &account), asked.lang).await {
        Ok(cookie) => {
            let note = Fields::from_pairs([("fresh", fresh::note(&app, account.id))]).encode();
            with_new(
                &app,
                &headers,
                cookie,
                see_other(format!("{}?{note}", paths::NewPassword)),
            )
            .await
        }
        Err(SignInError::Spent) => spent(&asked),
        Err(problem) => Err(failure(problem)),
    }
}

async fn forgotten(_: Open, _: paths::Forgotten, asked: Asked, query: Fields) -> Answer {
    if query.has("sent") {
        return page(LetterSent(&asked).render());
    }
    page(
        ForgottenForm {
            asked: &asked,
            email: "",
            problems: &Problems::default(),
        }
        .render(),
    )
}

async fn send_letter(
    _: Open,
    _: paths::Forgotten,
    State(app): State<App>,
    (asked, network): (Asked, Network),
    fields: Fields,
) -> Answer {
    let mut problems = Problems::default();
    let email = EmailAddress::parse(fields.text("email"));
    let Some(email) = problems.take("email", email, |problem| problem.explain(asked.lang)) else {
        return refused(
            ForgottenForm {
                asked: &asked,
                email: fields.text("email"),
                problems: &problems,
            }
            .render(),
        );
    };
    actions::forgot(&app, &network, &email).await?;
    see_other(format!("{}&sent", asked.address(paths::Forgotten)))
}

async fn set_language(
    permit: Permit<UseDesk>,
    _: paths::DeskLanguage,
    State(app): State<App>,
    fields: Fields,
) -> Answer {
    let lang = Lang::parse(fields.text("lang")).ok_or(Failure::BadRequest)?;
    actions::set_language(&app, &permit, lang).await?;
    match way_back(fields.text("back")) {
        Some(back) => see_other(back),
        None => see_other(paths::Desk),
    }
}

/// What to tell somebody who was not let in; our own faults are no sentence at a field.
fn sentence(lang: Lang, app: &App, problem: SignInError) -> Result<String, Failure> {
    match problem {
        SignInError::Wrong => Ok(lang.t().sign_in_wrong()),
        SignInError::TooMany { until } => {
            let seconds = (until - app.clock.now()).num_seconds();
            Ok(lang.t().sign_in_wait((seconds + 59) / 60))
        }
        other => Err(failure(other)),
    }
}

fn failure(problem: SignInError) -> Failure {
    match problem {
        SignInError::Wrong => Failure::Forbidden,
        SignInError::TooMany { .. } => Failure::TooOften,
        SignInError::Spent => Failure::NotFound,
        SignInError::Hashing(_) => Failure::Internal,
        SignInError::Db(error) => Failure::from(error),
    }
}

fn onwards(asked: &Asked) -> Answer {
    see_other(asked.next.clone().unwrap_or_else(|| paths::Desk.to_string()))
}

fn spent(asked: &Asked) -> Answer {
    Ok((StatusCode::NOT_FOUND, SpentPage(asked).render()).into_response())
}

/// A new session replaces the one this browser had.
async fn with_new(app: &App, headers: &HeaderMap, cookie: Cookie<'static>, answer: Answer) -> Answer {
    session::end(app, headers).await?;
    with(cookie, answer)
}

fn with(cookie: Cookie<'static>, answer: Answer) -> Answer {
    Ok((CookieJar::new().add(cookie), answer?).into_response())
}
