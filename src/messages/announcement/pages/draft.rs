//! One announcement in the making: a new one, one that is changed or removed; once sent, what became of it.
use super::{failure, found};
use crate::access::{ManageMail, Permit};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::directory::organisation::store as organisations;
use crate::i18n::Translate;
use crate::kernel::{EventId, Lang};
use crate::mail::fit::Text;
use crate::mail::letter::LetterKind;
use crate::mail::texts;
use crate::messages::announcement::actions::{self, Refused};
use crate::messages::announcement::audience::{NAMES, kept};
use crate::messages::announcement::form::{self, SEEN};
use crate::messages::announcement::model::{Announcement, State as Stands};
use crate::messages::announcement::views::edit::{Edit, Known};
use crate::messages::announcement::views::sent::SentPage;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::programme::session::store as sessions;
use crate::ui::Problem;
use crate::web::reply::{page, refused, see_other};
use crate::web::{Answer, Failure, Fields};
use axum::extract::State;
use maud::Render;

/// The text a new announcement begins from: `text=reminder` takes the reminder's.
const TEXT: &str = "text";

pub(super) async fn new(
    permit: Permit<ManageMail>,
    at: paths::AnnouncementNew,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    let offered = offered(&app, at.event, query.text(TEXT)).await?;
    let typed = form::blank(&query, &offered);
    show_form(&app, &permit, None, (&typed, &[])).await
}

pub(super) async fn add(
    permit: Permit<ManageMail>,
    at: paths::AnnouncementNew,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    match actions::create(&app, &permit, (kept(&typed), &form::texts(&typed))).await {
        Ok(announcement) => see_other(paths::AnnouncementReview {
            event: at.event,
            announcement,
        }),
        Err(refusal) => again(&app, &permit, None, (&typed, refusal)).await,
    }
}

pub(super) async fn show(
    permit: Permit<ManageMail>,
    at: paths::AnnouncementDesk,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    let (announcement, texts) = found(&app, &permit, at.announcement).await?;
    if announcement.state == Stands::Sent {
        let desk = EventDesk::open(&app, &permit).await?;
        let view = SentPage {
            desk: &desk,
            announcement: &announcement,
            texts: &texts,
            just_now: query.text("done") == "sent",
        };
        return page(view.page().render());
    }
    let typed = form::filled(&announcement, &texts);
    show_form(&app, &permit, Some(&announcement), (&typed, &[])).await
}

pub(super) async fn change(
    permit: Permit<ManageMail>,
    at: paths::AnnouncementDesk,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let (announcement, _) = found(&app, &permit, at.announcement).await?;
    let seen = typed.text(SEEN).parse().unwrap_or(0);
    let changed = (kept(&typed), &form::texts(&typed));
    match actions::change(&app, &permit, (at.announcement, seen), changed).await {
        Ok(()) => see_other(paths::AnnouncementReview {
            event: at.event,
            announcement: at.announcement,
        }),
        Err(refusal) => again(&app, &permit, Some(&announcement), (&typed, refusal)).await,
    }
}

pub(super) async fn remove(
    permit: Permit<ManageMail>,
    at: paths::AnnouncementRemoval,
    State(app): State<App>,
) -> Answer {
    actions::remove(&app, &permit, at.announcement).await.map_err(failure)?;
    let list = paths::Announcements { event: at.event };
    see_other(format!("{list}?done=removed"))
}

async fn offered(app: &App, event: EventId, wish: &str) -> Result<Vec<(Lang, Text)>, Failure> {
    let mut offered = Vec::new();
    for lang in Lang::ALL {
        let text = match wish {
            "reminder" => texts::in_use(app.db.read(), event, (LetterKind::InvitationReminder, lang)).await?,
            _ => Text::shipped(LetterKind::Announcement, lang),
        };
        offered.push((lang, text));
    }
    Ok(offered)
}

async fn again(
    app: &App,
    permit: &Permit<ManageMail>,
    announcement: Option<&Announcement>,
    (typed, refusal): (&Fields, Refused),
) -> Answer {
    let (lang, t) = (permit.lang(), permit.lang().t());
    let at = |field: String, message| vec![Problem { field, message }];
    let problems = match refusal {
        Refused::Unfit(unfit) => form::problems(lang, &unfit),
        Refused::NoText => at(form::body(lang), t.announcement_problem_no_text()),
        Refused::Raced => at(NAMES[0].to_owned(), t.announcement_problem_raced()),
        other => return Err(failure(other)),
    };
    show_form(app, permit, announcement, (typed, &problems)).await
}

async fn show_form(
    app: &App,
    permit: &Permit<ManageMail>,
    announcement: Option<&Announcement>,
    (typed, problems): (&Fields, &[Problem]),
) -> Answer {
    let desk = EventDesk::open(app, permit).await?;
    let c = app.db.read();
    let known = Known {
        groups: groups::all(c, permit.process()).await?,
        organisations: organisations::all(c, permit.process()).await?,
        sessions: sessions::all(c, permit.event()).await?,
    };
    let view = Edit {
        desk: &desk,
        announcement,
        known: &known,
        typed,
        problems,
    };
    let markup = view.page().render();
    if problems.is_empty() {
        page(markup)
    } else {
        refused(markup)
    }
}
