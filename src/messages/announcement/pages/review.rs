//! Before it is sent: how many, who, who is left out and why, the letter in each language; a test to oneself; sending.
use super::{failure, found};
use crate::access::{ManageMail, Permit};
use crate::app::App;
use crate::i18n::Translate;
use crate::mail::letter::{LetterKind, with_subject};
use crate::mail::sure;
use crate::messages::announcement::actions::{self, Order, Refused};
use crate::messages::announcement::model::State as Stands;
use crate::messages::announcement::store;
use crate::messages::announcement::views::review::Review;
use crate::messages::letter::{actions as letters, alone, sample};
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::ui::TypedNumber;
use crate::web::reply::{page, refused, see_other};
use crate::web::{Answer, Failure, Fields, Problems};
use axum::extract::State;
use axum::http::StatusCode;
use maud::Render;

const NUMBER: &str = TypedNumber::NAME;
const REVIEWED: &str = "reviewed";

pub(super) async fn review(
    permit: Permit<ManageMail>,
    at: paths::AnnouncementReview,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    show_review(&app, &permit, (&at, &query), (None, Problems::default())).await
}

pub(super) async fn send(
    permit: Permit<ManageMail>,
    at: paths::AnnouncementSend,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let (lang, t) = (permit.lang(), permit.lang().t());
    let order = Order {
        reviewed: typed.text(REVIEWED).to_owned(),
        typed: sure::typed(typed.text(NUMBER)),
    };
    let paths::AnnouncementSend { event, announcement } = at;
    let mut problems = Problems::default();
    let why = match actions::send(&app, &permit, announcement, &order).await {
        Ok(_) => {
            let desk = paths::AnnouncementDesk { event, announcement };
            return see_other(format!("{desk}?done=sent"));
        }
        Err(Refused::Stale) => Some(t.announcement_refused_stale()),
        Err(Refused::Nobody) => Some(t.announcement_refused_nobody()),
        Err(Refused::EventIsDraft) => Some(t.announcement_refused_draft()),
        Err(Refused::Unfit(_) | Refused::NoText) => Some(t.announcement_refused_unfit()),
        Err(Refused::NumberMissing(number)) => {
            problems.add(NUMBER, TypedNumber::wrong(lang, number));
            None
        }
        Err(other) => return Err(failure(other)),
    };
    let at = paths::AnnouncementReview { event, announcement };
    show_review(&app, &permit, (&at, &typed), (why, problems)).await
}

/// The kept text in one language, to the organiser who asks.
pub(super) async fn test(permit: Permit<ManageMail>, at: paths::AnnouncementTest, State(app): State<App>) -> Answer {
    let (_, texts) = found(&app, &permit, at.announcement).await?;
    let text = texts.get(at.lang).ok_or(Failure::NotFound)?;
    let which = (LetterKind::Announcement, at.lang);
    letters::send_test(&app, &permit, (which, text), &permit.who().name)
        .await
        .map_err(|refusal| match refusal {
            letters::Refused::Db(error) => error.into(),
            letters::Refused::Raced => Failure::Raced,
            letters::Refused::Unknown | letters::Refused::Unfit(_) => Failure::BadRequest,
        })?;
    let review = paths::AnnouncementReview {
        event: at.event,
        announcement: at.announcement,
    };
    see_other(format!("{review}?done=tested"))
}

/// As the first person of the list who gets this language will read it.
pub(super) async fn frame(permit: Permit<ManageMail>, at: paths::AnnouncementFrame, State(app): State<App>) -> Answer {
    let (announcement, texts) = found(&app, &permit, at.announcement).await?;
    let text = texts.get(at.lang).ok_or(Failure::NotFound)?;
    let occasion = Occasion::find(app.db.read(), at.event)
        .await?
        .ok_or(Failure::NotFound)?;
    let audience = store::audience(app.db.read(), &occasion.event, &announcement.filters).await?;
    let gets = |lang| texts.spoken_to(lang) == Some(at.lang);
    let reader = audience.chosen.iter().find(|member| gets(member.person.lang));
    let name = reader.map_or(permit.who().name.as_str(), |member| member.person.name.as_str());
    match sample::print(&app, &occasion, (at.lang, name), text) {
        Ok(rendered) => alone::answer(StatusCode::OK, with_subject(at.lang, &rendered)),
        Err(problem) => {
            tracing::error!(%problem, "an announcement cannot be printed");
            Err(Failure::Internal)
        }
    }
}

async fn show_review(
    app: &App,
    permit: &Permit<ManageMail>,
    (at, query): (&paths::AnnouncementReview, &Fields),
    (why, problems): (Option<String>, Problems),
) -> Answer {
    let (announcement, texts) = found(app, permit, at.announcement).await?;
    if announcement.state == Stands::Sent {
        let paths::AnnouncementReview { event, announcement } = *at;
        return see_other(paths::AnnouncementDesk { event, announcement });
    }
    let desk = EventDesk::open(app, permit).await?;
    let audience = store::audience(app.db.read(), &desk.event, &announcement.filters).await?;
    let answered = why.is_some() || !problems.is_empty();
    let view = Review {
        desk: &desk,
        announcement: &announcement,
        texts: &texts,
        audience: &audience,
        typed: query.text(NUMBER),
        tested: query.text("done") == "tested",
        problems: &problems,
        refused: why,
    };
    let markup = view.page().render();
    if answered { refused(markup) } else { page(markup) }
}
