//! Addresses of accounts, for administrators.
use super::actions::{self, AccountError, NewAccount};
use super::model::{Given, NamedPlace, Place};
use super::rules::Refusal;
use super::store::{self, grants};
use super::views::{AccountPage, Done, List, Typed};
use crate::access::{ManageAccounts, Permit, Role};
use crate::app::App;
use crate::i18n::{Explain, Translate};
use crate::kernel::{AccountId, EmailAddress, Lang, PersonName};
use crate::paths;
use crate::web::reply::{page, refused};
use crate::web::{Answer, Failure, Fields, Problems, Routes, see_other};
use axum::extract::State;
use maud::Markup;

type May = Permit<ManageAccounts>;

pub fn routes() -> Routes {
    Routes::default().get(list).post(add).get(account).post(change)
}

async fn list(permit: May, _: paths::Accounts, State(app): State<App>) -> Answer {
    page(list_page(&app, &permit, &Fields::default(), &Problems::default()).await?)
}

async fn add(permit: May, _: paths::Accounts, State(app): State<App>, fields: Fields) -> Answer {
    let lang = permit.lang();
    let places = grants::places(app.db.read()).await?;
    let mut problems = Problems::default();
    let name = PersonName::parse(fields.text("name"));
    let name = problems.take("name", name, |problem| problem.explain(lang));
    let email = EmailAddress::parse(fields.text("email"));
    let email = problems.take("email", email, |problem| problem.explain(lang));
    let given = given(lang, &fields, &places, &mut problems);
    if let (Some(name), Some(email), Some(given)) = (name, email, given) {
        let own = Lang::parse(fields.text("lang")).unwrap_or(lang);
        let new = NewAccount {
            email,
            name,
            lang: own,
            given,
        };
        match actions::invite(&app, &permit, new).await {
            Ok(id) => return done(id, Done::Added),
            Err(AccountError::Taken) => problems.add("email", lang.t().account_taken()),
            Err(AccountError::Refused(refusal)) => problems.add("role", sentence(lang, refusal)),
            Err(problem) => return Err(failure(problem)),
        }
    }
    refused(list_page(&app, &permit, &fields, &problems).await?)
}

async fn account(permit: May, at: paths::AccountSettings, State(app): State<App>, query: Fields) -> Answer {
    let done = Done::parse(query.text("done"));
    let typed = Typed {
        fields: &Fields::default(),
        problems: &Problems::default(),
    };
    page(account_page(&app, &permit, at.account, (done, typed)).await?)
}

/// Every act on one account: the pressed button's `act` says which.
async fn change(permit: May, at: paths::AccountSettings, State(app): State<App>, fields: Fields) -> Answer {
    let (id, lang) = (at.account, permit.lang());
    let mut problems = Problems::default();
    let outcome = match fields.text("act") {
        "link" => actions::send_link(&app, &permit, id).await.map(|()| Done::LinkSent),
        "off" => actions::switch_off(&app, &permit, id).await.map(|()| Done::SwitchedOff),
        "on" => actions::switch_on(&app, &permit, id).await.map(|()| Done::SwitchedOn),
        "end-admin" => actions::end_admin(&app, &permit, id).await.map(|()| Done::RoleTaken),
        "take" => take(&app, &permit, id, &fields).await,
        "give" => {
            let places = grants::places(app.db.read()).await?;
            let Some(given) = given(lang, &fields, &places, &mut problems) else {
                let typed = Typed {
                    fields: &fields,
                    problems: &problems,
                };
                return refused(account_page(&app, &permit, id, (None, typed)).await?);
            };
            actions::give(&app, &permit, id, given).await.map(|()| Done::RoleGiven)
        }
        _ => return Err(Failure::BadRequest),
    };
    match outcome {
        Ok(what) => done(id, what),
        Err(AccountError::Refused(refusal)) => {
            problems.add("acts", sentence(lang, refusal));
            let typed = Typed {
                fields: &fields,
                problems: &problems,
            };
            refused(account_page(&app, &permit, id, (None, typed)).await?)
        }
        Err(problem) => Err(failure(problem)),
    }
}

async fn take(app: &App, permit: &May, id: AccountId, fields: &Fields) -> Result<Done, AccountError> {
    let grant = fields.text("grant").parse().map_err(|_| AccountError::Unknown)?;
    actions::take(app, permit, id, grant).await?;
    Ok(Done::RoleTaken)
}

/// The role and where it is held, as the form says.
fn given(lang: Lang, fields: &Fields, places: &[NamedPlace], problems: &mut Problems) -> Option<Given> {
    let place = Place::parse(fields.text("place")).filter(|place| places.iter().any(|known| known.place == *place));
    match (Role::parse(fields.text("role")), place) {
        (None, _) => problems.add("role", lang.t().account_role_missing()),
        (Some(Role::Admin), _) => return Some(Given::Admin),
        (Some(role), Some(place)) => return Some(Given::On(place, role)),
        (Some(_), None) => problems.add("place", lang.t().account_place_missing()),
    }
    None
}

async fn list_page(app: &App, permit: &May, fields: &Fields, problems: &Problems) -> Result<Markup, Failure> {
    let list = List {
        who: permit.who(),
        accounts: &store::all(app.db.read()).await?,
        grants: &grants::all(app.db.read()).await?,
        places: &grants::places(app.db.read()).await?,
        typed: Typed { fields, problems },
    };
    Ok(list.page())
}

async fn account_page(
    app: &App,
    permit: &May,
    id: AccountId,
    (done, typed): (Option<Done>, Typed<'_>),
) -> Result<Markup, Failure> {
    let account = store::find(app.db.read(), id).await?.ok_or(Failure::NotFound)?;
    let account_page = AccountPage {
        who: permit.who(),
        account: &account,
        grants: &grants::of(app.db.read(), id).await?,
        places: &grants::places(app.db.read()).await?,
        done,
        typed,
    };
    Ok(account_page.page())
}

fn done(account: AccountId, what: Done) -> Answer {
    see_other(format!("{}?done={}", paths::AccountSettings { account }, what.word()))
}

fn sentence(lang: Lang, refusal: Refusal) -> String {
    let t = lang.t();
    match refusal {
        Refusal::AboveOwn => t.account_refuse_above(),
        Refusal::Oneself => t.account_refuse_oneself(),
        Refusal::LastAdmin => t.account_refuse_last_admin(),
    }
}

fn failure(problem: AccountError) -> Failure {
    match problem {
        AccountError::Unknown => Failure::NotFound,
        AccountError::Taken => Failure::Raced,
        AccountError::Refused(_) => Failure::Forbidden,
        AccountError::Db(error) => Failure::from(error),
    }
}
