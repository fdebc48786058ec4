//! Choosing a password, and the list of places where one is signed in.
use super::{failure, sentence, with};
use crate::access::account::store as accounts;
use crate::access::password::{LEAST, MOST, Password, PasswordProblem};
use crate::access::sign_in::actions::{self, SignInError};
use crate::access::sign_in::fresh;
use crate::access::sign_in::views::password::{PasswordForm, PasswordPage};
use crate::access::{Permit, UseDesk, session};
use crate::app::App;
use crate::i18n::Translate;
use crate::paths;
use crate::web::reply::{page, refused};
use crate::web::{Answer, Failure, Fields, Network, Problems, see_other};
use axum::extract::State;
use maud::Render;

pub(super) async fn password(
    permit: Permit<UseDesk>,
    _: paths::NewPassword,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    let form = match query.has("done") {
        true => PasswordForm::Done,
        false => asks(&app, &permit, query.text("fresh")).await?,
    };
    page(password_page(&app, &permit, form, &Problems::default()).await?)
}

pub(super) async fn set_password(
    permit: Permit<UseDesk>,
    _: paths::NewPassword,
    State(app): State<App>,
    network: Network,
    fields: Fields,
) -> Answer {
    let form = asks(&app, &permit, fields.text("fresh")).await?;
    let mut problems = Problems::default();
    let new = chosen(&app, &permit, &fields, &mut problems).await?;
    if let (PasswordForm::Change, true) = (&form, problems.is_empty()) {
        let present = Password::typed(fields.text("present"));
        match actions::knows_password(&app, &network, permit.who().account, present).await {
            Ok(()) => {}
            Err(SignInError::Wrong) => problems.add("present", permit.lang().t().password_problem_present()),
            Err(problem) => problems.add("present", sentence(permit.lang(), &app, problem)?),
        }
    }
    let Some(new) = new.filter(|_| problems.is_empty()) else {
        return refused(password_page(&app, &permit, form, &problems).await?);
    };
    let cookie = actions::set_password(&app, &permit, new).await.map_err(failure)?;
    with(cookie, see_other(format!("{}?done", paths::NewPassword)))
}

/// What the form must ask for before a new password is taken.
async fn asks(app: &App, permit: &Permit<UseDesk>, note: &str) -> Result<PasswordForm, Failure> {
    let who = permit.who().account;
    let account = accounts::find(app.db.read(), who).await?.ok_or(Failure::SignInNeeded)?;
    Ok(match account.password {
        None => PasswordForm::First,
        Some(_) if fresh::holds(app, who, note) => PasswordForm::Fresh(note.to_owned()),
        Some(_) => PasswordForm::Change,
    })
}

async fn chosen(
    app: &App,
    permit: &Permit<UseDesk>,
    fields: &Fields,
    problems: &mut Problems,
) -> Result<Option<Password>, Failure> {
    let t = permit.lang().t();
    let account = accounts::find(app.db.read(), permit.who().account)
        .await?
        .ok_or(Failure::SignInNeeded)?;
    let new = Password::chosen(fields.text("new"), &account.email);
    let new = problems.take("new", new, |problem| match problem {
        PasswordProblem::Short => t.password_problem_short(LEAST.to_string()),
        PasswordProblem::Long => t.password_problem_long(MOST.to_string()),
        PasswordProblem::Guessable => t.password_problem_guessable(),
    });
    if new.is_some() && fields.text("new") != fields.text("repeat") {
        problems.add("repeat", t.password_problem_repeat());
    }
    Ok(new)
}

async fn password_page(
    app: &App,
    permit: &Permit<UseDesk>,
    form: PasswordForm,
    problems: &Problems,
) -> Result<maud::Markup, Failure> {
    let sessions = session::living(app, permit.who().account).await?;
    Ok(PasswordPage {
        who: permit.who(),
        form,
        problems,
        sessions,
    }
    .render())
}
