//! One letter: what became of it and why, and what may be done about it.
use super::failure;
use crate::access::{EventScope, ManageMail, Permission, Permit, ReadMail};
use crate::app::App;
use crate::i18n::{Explain, Translate};
use crate::kernel::{EmailAddress, MessageId};
use crate::mail::again::Held;
use crate::mail::model::Scope;
use crate::mail::suppression;
use crate::messages::outgoing::actions::letter::{self as actions, Mended, NotMended, Rights};
use crate::messages::outgoing::store::{self, person};
use crate::messages::outgoing::views::{self, Did};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::web::reply::form_page;
use crate::web::{Answer, Failure, Fields, Problems, see_other};
use axum::extract::State;
use maud::Render;

pub async fn show(permit: Permit<ReadMail>, at: paths::MailMessage, State(app): State<App>, query: Fields) -> Answer {
    shown(&app, &permit, at.message, (&query, &Problems::default())).await
}

pub async fn mend(permit: Permit<ManageMail>, at: paths::MailMended, State(app): State<App>, typed: Fields) -> Answer {
    let lang = permit.lang();
    let rights = Rights {
        contacts: permit.also()?,
        registrations: permit.also()?,
        mail: permit,
    };
    let mut problems = Problems::default();
    let address = problems.take("email", EmailAddress::parse(typed.text("email")), |why| {
        why.explain(lang)
    });
    if let Some(address) = address {
        match actions::mend(&app, &rights, (at.message, &address)).await {
            Ok(Mended::Now(new)) => return see_other(Did::Mended.address(at.event, new)),
            Ok(Mended::Before(before)) => return see_other(Did::Before.address(at.event, before)),
            Err(NotMended::Refused(why)) => return Err(failure(why)),
            Err(NotMended::TooLate) => problems.add("email", lang.t().outgoing_mend_too_late()),
            Err(NotMended::Taken) => problems.add("email", lang.t().outgoing_mend_taken()),
        }
    }
    shown(&app, &rights.mail, at.message, (&typed, &problems)).await
}

pub async fn again(permit: Permit<ManageMail>, at: paths::MailAgain, State(app): State<App>) -> Answer {
    actions::send_again(&app, &permit, at.message).await.map_err(failure)?;
    see_other(Did::Again.address(at.event, at.message))
}

pub async fn release(permit: Permit<ManageMail>, at: paths::MailRelease, State(app): State<App>) -> Answer {
    let one = Held::One(at.message);
    actions::release(&app, &permit, one).await.map_err(failure)?;
    see_other(Did::LetGo.address(at.event, at.message))
}

pub async fn works(permit: Permit<ManageMail>, at: paths::MailWorks, State(app): State<App>, form: Fields) -> Answer {
    let (scope, did) = match form.text("to") {
        views::WORKS => (Scope::All, Did::Works),
        views::WANTED => (Scope::Bulk, Did::Wanted),
        _ => return Err(Failure::BadRequest),
    };
    actions::works(&app, &permit, (at.message, scope))
        .await
        .map_err(failure)?;
    see_other(did.address(at.event, at.message))
}

async fn shown<P: Permission<Scope = EventScope>>(
    app: &App,
    permit: &Permit<P>,
    id: MessageId,
    (typed, problems): (&Fields, &Problems),
) -> Answer {
    let c = app.db.read();
    let desk = EventDesk::open(app, permit).await?;
    let found = store::find(c, permit.event(), id).await?;
    let message = found.ok_or(Failure::NotFound)?;
    let behind = person::behind(c, permit.event(), message.link).await?;
    let standing = match EmailAddress::parse(&message.line.address) {
        Ok(address) => suppression::standing_of(c, &address).await?,
        Err(_) => Vec::new(),
    };
    let view = views::Letter {
        desk: &desk,
        message: &message,
        behind: &behind,
        standing: &standing,
        now: app.clock.now(),
        typed,
        problems,
    };
    let markup = view.page().render();
    form_page(markup, problems)
}
