//! The pages of an item: a new one, one that is there, moving a place of it, splitting it, taking it away.
use super::actions::{self, Failed, Outcome};
use super::form::{self, About, place_field, seen};
use super::rules::{NoCut, NoMove};
use super::views::{Done, ItemView};
use crate::access::{ManageAgenda, Permit};
use crate::app::App;
use crate::directory::group::model::Groups;
use crate::directory::group::store as groups;
use crate::i18n::Translate;
use crate::kernel::{Chance, Localized, SessionId, SittingId};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::programme::session::model::{Kind, Session};
use crate::programme::session::store as sessions;
use crate::ui::Problem;
use crate::web::reply::{page, refused, see_other};
use crate::web::{Answer, Failure, Fields, Routes};
use axum::extract::State;
use chrono::{DateTime, Utc};
use jiff::civil::DateTime as Civil;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default()
        .get(new)
        .post(add)
        .get(show)
        .post(save)
        .post(split)
        .post(move_place)
        .post(remove)
}

async fn new(permit: Permit<ManageAgenda>, _: paths::AgendaItemNew, State(app): State<App>) -> Answer {
    let opened = Opened::read(&app, &permit, Asked::New(None)).await?;
    let typed = form::filled(&opened.present);
    page(opened.view(&typed, &[]).page().render())
}

async fn add(permit: Permit<ManageAgenda>, _: paths::AgendaItemNew, State(app): State<App>, typed: Fields) -> Answer {
    // The form brings the id it was opened with: pressed twice, it adds one item.
    let asked = Asked::New(typed.text("item").parse().ok());
    keep(&app, &permit, (asked, &typed)).await
}

async fn show(permit: Permit<ManageAgenda>, at: paths::AgendaItem, State(app): State<App>, query: Fields) -> Answer {
    let opened = Opened::read(&app, &permit, Asked::Known(at.session)).await?;
    let typed = form::filled(&opened.present);
    let view = ItemView {
        done: Done::read(&query),
        ..opened.view(&typed, &[])
    };
    page(view.page().render())
}

async fn save(permit: Permit<ManageAgenda>, at: paths::AgendaItem, State(app): State<App>, typed: Fields) -> Answer {
    keep(&app, &permit, (Asked::Known(at.session), &typed)).await
}

async fn split(
    permit: Permit<ManageAgenda>,
    at: paths::AgendaItemSplit,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let opened = Opened::read(&app, &permit, Asked::Known(at.session)).await?;
    let (cut, reason) = match form::cut(&opened.about(), &typed) {
        Ok(read) => read,
        Err(problems) => return opened.refuse_beside(&typed, &problems),
    };
    match actions::split(&app, &permit, (at.session, typed.text("seen")), (&cut, &reason)).await {
        Ok(number) => see_other(Done::Split(number).address(at.event, at.session)),
        Err(failed) => {
            let problem = opened.problem(failed, ("split_reason", &typed))?;
            opened.again(&app, &permit).await?.refuse_beside(&typed, &[problem])
        }
    }
}

async fn move_place(
    permit: Permit<ManageAgenda>,
    at: paths::AgendaItemMove,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let opened = Opened::read(&app, &permit, Asked::Known(at.session)).await?;
    let (moving, reason) = match form::moving(&opened.about(), &typed) {
        Ok(read) => read,
        Err(problems) => return opened.refuse_beside(&typed, &problems),
    };
    match actions::move_place(&app, &permit, (at.session, typed.text("seen")), (moving, &reason)).await {
        // Where the place is now.
        Ok(number) => see_other(Done::Moved(number).address(at.event, moving.to)),
        Err(failed) => {
            let problem = opened.problem(failed, ("move_reason", &typed))?;
            opened.again(&app, &permit).await?.refuse_beside(&typed, &[problem])
        }
    }
}

async fn remove(
    permit: Permit<ManageAgenda>,
    at: paths::AgendaItemRemoval,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let opened = Opened::read(&app, &permit, Asked::Known(at.session)).await?;
    let reason = match form::reason(&opened.about(), &typed) {
        Ok(reason) => reason,
        Err(problems) => return opened.refuse_beside(&typed, &problems),
    };
    match actions::remove(&app, &permit, (at.session, typed.text("seen")), &reason).await {
        Ok(number) => see_other(format!("{}?removed={number}", paths::AgendaDesk { event: at.event })),
        Err(failed) => {
            let problem = opened.problem(failed, ("remove_reason", &typed))?;
            opened.again(&app, &permit).await?.refuse_beside(&typed, &[problem])
        }
    }
}

async fn keep(app: &App, permit: &Permit<ManageAgenda>, (asked, typed): (Asked, &Fields)) -> Answer {
    let opened = Opened::read(app, permit, asked).await?;
    let order = match form::read(&opened.about(), typed) {
        Ok(order) => order,
        Err(problems) => return refused(opened.view(typed, &problems).page().render()),
    };
    let session = order.session.id;
    match actions::save(app, permit, &order).await {
        Ok(Outcome::Saved(number)) => see_other(Done::Saved(number).address(permit.event(), session)),
        Ok(Outcome::Unchanged) => see_other(Done::Unchanged.address(permit.event(), session)),
        Err(failed) => {
            let problems = [opened.problem(failed, ("reason", typed))?];
            // As it is now: pressing again means it.
            let opened = opened.again(app, permit).await?;
            refused(opened.view(typed, &problems).page().render())
        }
    }
}

/// Which item a page is about.
#[derive(Clone, Copy)]
enum Asked {
    Known(SessionId),
    /// With the id that the form was opened with.
    New(Option<SessionId>),
}

/// What stands behind the page: the item, or an empty one.
struct Opened {
    desk: EventDesk,
    groups: Groups,
    sessions: Vec<Session>,
    present: Session,
    asked: Asked,
    now: DateTime<Utc>,
    chance: Chance,
}

impl Opened {
    async fn read(app: &App, permit: &Permit<ManageAgenda>, asked: Asked) -> Result<Self, Failure> {
        let desk = EventDesk::open(app, permit).await?;
        let all = sessions::all(app.db.read(), desk.event.id).await?;
        let now = app.clock.now();
        let present = match asked {
            Asked::Known(id) => all
                .iter()
                .find(|session| session.id == id)
                .cloned()
                .ok_or(Failure::NotFound)?,
            Asked::New(id) => empty(&desk, id.unwrap_or_else(|| SessionId::new(now, &app.chance))),
        };
        Ok(Self {
            groups: groups::all(app.db.read(), desk.event.process).await?,
            chance: app.chance.clone(),
            sessions: all,
            desk,
            present,
            asked,
            now,
        })
    }

    /// Once more, as another organiser left it.
    async fn again(self, app: &App, permit: &Permit<ManageAgenda>) -> Result<Self, Failure> {
        Self::read(app, permit, self.asked).await
    }

    fn about(&self) -> About<'_> {
        About {
            lang: self.desk.lang,
            event: &self.desk.event,
            sittings: &self.desk.sittings,
            groups: &self.groups,
            sessions: &self.sessions,
            present: &self.present,
            now: self.now,
            chance: &self.chance,
        }
    }

    fn view<'a>(&'a self, typed: &'a Fields, problems: &'a [Problem]) -> ItemView<'a> {
        ItemView {
            desk: &self.desk,
            about: self.about(),
            typed,
            problems,
            seen: matches!(self.asked, Asked::Known(_)).then(|| seen(&self.present)),
            done: None,
        }
    }

    /// One of the smaller forms is refused: the big one stands as the item is.
    fn refuse_beside(&self, typed: &Fields, problems: &[Problem]) -> Answer {
        let mut pairs = form::filled(&self.present).pairs().to_vec();
        pairs.extend_from_slice(typed.pairs());
        let both = Fields::from_pairs(pairs);
        refused(self.view(&both, problems).page().render())
    }

    /// The sentence of a refusal, and where on the page it is told.
    fn problem(&self, failed: Failed, (reason, typed): (&str, &Fields)) -> Result<Problem, Failure> {
        let t = self.desk.lang.t();
        let (field, message) = match failed {
            Failed::Meanwhile => ("form".to_owned(), t.agenda_edit_problem_meanwhile()),
            Failed::NoReason => (reason.to_owned(), t.agenda_import_reason_missing()),
            Failed::Asked(people) => {
                let removed = (0..form::MOST_ROWS).map(|row| place_field(row, "remove"));
                let first = removed.into_iter().find(|name| typed.text(name) == "true");
                let said = t.agenda_edit_problem_asked(u32::try_from(people).unwrap_or(u32::MAX));
                (first.unwrap_or_else(|| reason.to_owned()), said)
            }
            Failed::NoCut(NoCut::Outside) => ("split_at".to_owned(), t.agenda_edit_problem_cut()),
            Failed::NoCut(NoCut::First(too_much) | NoCut::Second(too_much)) => {
                let said = form::too_much_sentence(&self.about(), too_much);
                ("split_at".to_owned(), said)
            }
            Failed::NoMove(NoMove::NoPlace) => ("move_place".to_owned(), t.agenda_edit_problem_meanwhile()),
            Failed::NoMove(NoMove::TooMuch(too_much)) => {
                ("move_to".to_owned(), form::too_much_sentence(&self.about(), too_much))
            }
            Failed::Unknown => return Err(Failure::NotFound),
            Failed::Db(error) => return Err(error.into()),
        };
        Ok(Problem { field, message })
    }
}

/// An item nobody has described yet: on the first day, at its beginning.
fn empty(desk: &EventDesk, id: SessionId) -> Session {
    let first = desk.sittings.first();
    let starts = first.map_or(Civil::ZERO, |sitting| sitting.starts);
    let at = first.map_or(DateTime::UNIX_EPOCH, |sitting| sitting.starts_at);
    Session {
        id,
        sitting: first.map_or_else(|| SittingId::from(id.uuid()), |sitting| sitting.id),
        position: 0,
        code: String::new(),
        kind: Kind::Plenary,
        number: None,
        round_table: None,
        starts,
        ends: starts,
        starts_at: at,
        ends_at: at,
        title: Localized::default(),
        description: Localized::default(),
        objectives: Vec::new(),
        open_floor_minutes: None,
        open_floor: Localized::default(),
        label_minutes: None,
        room: None,
        slots: Vec::new(),
    }
}
