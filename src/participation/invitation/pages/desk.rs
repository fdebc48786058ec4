//! The organiser's pages: choosing an audience, the review, sending, the list.
use crate::access::{ManageInvitations, Permit};
use crate::app::App;
use crate::directory::contact::store as contacts;
use crate::directory::group::store as groups;
use crate::directory::organisation::store as organisations;
use crate::i18n::Translate;
use crate::kernel::{BatchId, Lang};
use crate::mail::letter::{Frame, Letter, render_text};
use crate::mail::outbox;
use crate::mail::sure;
use crate::mail::texts;
use crate::participation::invitation::actions::send::{self as actions, Order, SendError, Sent};
use crate::participation::invitation::audience::Audience;
use crate::participation::invitation::letters::Invited;
use crate::participation::invitation::query::{self, PAGE};
use crate::participation::invitation::rules;
use crate::participation::invitation::store;
use crate::participation::invitation::views::audience::{AudiencePage, Done};
use crate::participation::invitation::views::list::InvitationList;
use crate::participation::invitation::views::people::not_now;
use crate::participation::invitation::views::review::{Preview, Review};
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::ui::TypedNumber;
use crate::web::reply::{page, refused};
use crate::web::{Answer, Failure, Fields, Problems, see_other};
use axum::extract::State;
use maud::Render;

pub async fn choose(
    permit: Permit<ManageInvitations>,
    _: paths::Invitations,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let (c, process) = (app.db.read(), permit.process());
    let groups = groups::all(c, process).await?;
    let choice = query::choice(&query, &groups);
    let organisations = organisations::all(c, process).await?;
    let mut countries = contacts::countries(c, process).await?;
    countries.extend(
        organisations
            .iter()
            .filter_map(|organisation| organisation.country.clone()),
    );
    let view = AudiencePage {
        audience: &store::audience(c, &desk.event, &choice).await?,
        organisations: &organisations,
        countries: &countries,
        counts: &store::counts(c, permit.event()).await?,
        may_send: rules::may_send(&desk.event, app.clock.now()),
        done: done(&app, &permit, &query).await?,
        desk: &desk,
        query: &query,
        groups: &groups,
    };
    page(view.page().render())
}

pub async fn review(
    permit: Permit<ManageInvitations>,
    _: paths::InvitationReview,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    show_review(&app, &permit, &query, (None, Problems::default())).await
}

pub async fn send(
    permit: Permit<ManageInvitations>,
    _: paths::InvitationSend,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let (lang, t) = (permit.lang(), permit.lang().t());
    let groups = groups::all(app.db.read(), permit.process()).await?;
    let order = Order {
        choice: query::choice(&typed, &groups),
        reviewed: Some(typed.text("reviewed").to_owned()),
        typed: sure::typed(typed.text(TypedNumber::NAME)),
    };
    let mut problems = Problems::default();
    let why = match actions::send(&app, &permit, &order).await {
        Ok(sent) => return see_other(after(&permit, sent)),
        Err(SendError::Stale) => Some(t.invitation_refused_stale()),
        Err(SendError::Nobody) => Some(t.invitation_refused_nobody()),
        Err(SendError::NotNow(why)) => Some(not_now(lang, why)),
        Err(SendError::NumberMissing(number)) => {
            problems.add(TypedNumber::NAME, TypedNumber::wrong(lang, number));
            None
        }
        Err(SendError::Unknown) => return Err(Failure::NotFound),
        Err(SendError::Raced) => return Err(Failure::Raced),
        Err(SendError::Db(error)) => return Err(error.into()),
    };
    show_review(&app, &permit, &typed, (why, problems)).await
}

pub async fn list(
    permit: Permit<ManageInvitations>,
    _: paths::InvitationList,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let c = app.db.read();
    let groups = groups::all(c, permit.process()).await?;
    let wanted = store::list::Wanted {
        text: query.text("q").to_owned(),
        group: query::group(&query, &groups),
        state: query::state(&query),
    };
    let all = store::list::count(c, permit.event(), &wanted).await?;
    let number = query::page_number(&query, all);
    let view = InvitationList {
        rows: &store::list::page(c, &desk.event, &wanted, ((number - 1) * PAGE, PAGE)).await?,
        number,
        all,
        desk: &desk,
        query: &query,
        groups: &groups,
    };
    page(view.page().render())
}

/// What is said after a sending; only of a sending of this event.
async fn done(app: &App, permit: &Permit<ManageInvitations>, query: &Fields) -> Result<Option<Done>, Failure> {
    let said = query.text("done");
    if said == "before" {
        return Ok(Some(Done::Before));
    }
    let Ok(batch) = said.parse::<BatchId>() else {
        return Ok(None);
    };
    if !store::is_batch_of(app.db.read(), permit.event(), batch).await? {
        return Ok(None);
    }
    Ok(Some(Done::Now(batch, outbox::counts(app.db.read(), batch).await?)))
}

fn after(permit: &Permit<ManageInvitations>, sent: Sent) -> String {
    let event = permit.event();
    let said = match sent {
        Sent::Now(batch) => batch.id.to_string(),
        Sent::Before => "before".to_owned(),
    };
    format!("{}?done={said}", paths::Invitations { event })
}

async fn show_review(
    app: &App,
    permit: &Permit<ManageInvitations>,
    query: &Fields,
    (why, problems): (Option<String>, Problems),
) -> Answer {
    let c = app.db.read();
    let occasion = Occasion::find(c, permit.event()).await?.ok_or(Failure::NotFound)?;
    let groups = groups::all(c, permit.process()).await?;
    let audience = store::audience(c, &occasion.event, &query::choice(query, &groups)).await?;
    let edited = texts::all(c, permit.event().uuid()).await?;
    let previews = previews(app, &occasion, (&audience, &edited))?;
    let desk = EventDesk::of(permit, occasion.event, occasion.sittings);
    let answered = why.is_some() || !problems.is_empty();
    let view = Review {
        desk: &desk,
        query,
        audience: &audience,
        previews: &previews,
        problems: &problems,
        refused: why,
    };
    let markup = view.page().render();
    if answered { refused(markup) } else { page(markup) }
}

/// The letter in each language, to a real person of the audience; the link is nobody's.
fn previews(
    app: &App,
    occasion: &Occasion,
    (audience, edited): (&Audience, &[texts::Edited]),
) -> Result<Vec<Preview>, Failure> {
    let one = |lang: Lang| {
        let name = audience.sample(lang)?.name.as_str();
        let letter = Invited { occasion, lang, name };
        let mut values = letter.values();
        values.insert("link".to_owned(), format!("{}/p/…", app.base_url()));
        let preview = |letter| Preview {
            lang,
            name: name.to_owned(),
            letter,
        };
        let text = texts::of_all(edited, (Invited::KIND, lang));
        Some(render_text(&text.source(), lang, &values, &Frame::default()).map(preview))
    };
    let all = Lang::ALL.into_iter().filter_map(one).collect::<Result<_, _>>();
    all.map_err(|problem| {
        tracing::error!(%problem, "the invitation cannot be printed");
        Failure::Internal
    })
}
