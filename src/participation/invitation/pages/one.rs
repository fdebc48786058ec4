//! One invitation on the organiser's desk.
use crate::access::{ManageInvitations, Permit};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::i18n::{Explain, Translate};
use crate::kernel::{InvitationId, clean_text};
use crate::participation::invitation::actions::{self, ActError};
use crate::participation::invitation::model::Refusal;
use crate::participation::invitation::store;
use crate::participation::invitation::views::answers::REASON_MAX;
use crate::participation::invitation::views::one::OneInvitation;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::web::reply::form_page;
use crate::web::{Answer, Failure, Fields, Problems, see_other};
use axum::extract::State;
use maud::Render;

pub async fn show(permit: Permit<ManageInvitations>, at: paths::InvitationDesk, State(app): State<App>) -> Answer {
    shown(&app, &permit, at.invitation, (String::new(), Problems::default())).await
}

pub async fn revoke(
    permit: Permit<ManageInvitations>,
    at: paths::InvitationDesk,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let (lang, id) = (permit.lang(), at.invitation);
    let mut problems = Problems::default();
    let reason = problems.take("reason", clean_text(typed.text("reason"), REASON_MAX), |why| {
        why.explain(lang)
    });
    if reason.as_deref() == Some("") {
        problems.add("reason", lang.t().invitation_revoke_reason_missing());
    }
    if let Some(reason) = reason.filter(|_| problems.is_empty()) {
        match actions::revoke(&app, &permit, id, reason).await {
            Ok(()) | Err(ActError::Refused(Refusal::Same)) => return see_other(at),
            Err(ActError::Refused(_)) => problems.add("reason", lang.t().invitation_revoke_not_registered()),
            Err(ActError::Unknown) => return Err(Failure::NotFound),
            Err(ActError::Raced) => return Err(Failure::Raced),
            Err(ActError::Db(error)) => return Err(error.into()),
        }
    }
    shown(&app, &permit, id, (typed.text("reason").to_owned(), problems)).await
}

async fn shown(
    app: &App,
    permit: &Permit<ManageInvitations>,
    id: InvitationId,
    (reason, problems): (String, Problems),
) -> Answer {
    let desk = EventDesk::open(app, permit).await?;
    let c = app.db.read();
    let found = store::list::one(c, &desk.event, id).await?;
    let (invitation, contact) = found.ok_or(Failure::NotFound)?;
    let named_by = match invitation.delegated_from {
        Some(from) => store::list::one(c, &desk.event, from).await?,
        None => None,
    };
    let view = OneInvitation {
        named: store::list::named_by(c, &desk.event, id).await?,
        groups: &groups::all(c, permit.process()).await?,
        desk: &desk,
        invitation: &invitation,
        contact: &contact,
        named_by,
        reason,
        problems: &problems,
    };
    let markup = view.page().render();
    form_page(markup, &problems)
}
