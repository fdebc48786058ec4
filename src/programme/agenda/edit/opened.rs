//! What stands behind the page of an item, and how a form of it is refused without forgetting what it was filled from.
use super::actions::Failed;
use super::form::{self, About, place_field, seen};
use super::rules::{NoCut, NoMove};
use super::views::ItemView;
use crate::access::{ManageAgenda, Permit};
use crate::app::App;
use crate::directory::group::model::Groups;
use crate::directory::group::store as groups;
use crate::i18n::Translate;
use crate::kernel::{Chance, Localized, SessionId, SittingId};
use crate::programme::event::frame::EventDesk;
use crate::programme::session::model::{Kind, Session};
use crate::programme::session::store as sessions;
use crate::ui::Problem;
use crate::web::reply::refused;
use crate::web::{Answer, Failure, Fields};
use chrono::{DateTime, Utc};
use jiff::civil::DateTime as Civil;
use maud::Render;

/// Which item a page is about.
#[derive(Clone, Copy)]
pub(super) enum Asked {
    Known(SessionId),
    /// With the id that the form was opened with.
    New(Option<SessionId>),
}

/// Which item a refused form is about the next time it is sent.
#[derive(Clone, Copy)]
pub(super) enum Stamp {
    /// The one it was filled from: what a colleague has changed since is still noticed.
    Typed,
    /// The one that stands now: whoever was told of the change and presses again means it.
    Fresh,
}

impl Stamp {
    pub fn after(failed: &Failed) -> Self {
        match failed {
            Failed::Meanwhile => Self::Fresh,
            _ => Self::Typed,
        }
    }
}

/// What stands behind the page: the item, or an empty one.
pub(super) struct Opened {
    desk: EventDesk,
    groups: Groups,
    sessions: Vec<Session>,
    pub present: Session,
    asked: Asked,
    now: DateTime<Utc>,
    chance: Chance,
}

impl Opened {
    pub async fn read(app: &App, permit: &Permit<ManageAgenda>, asked: Asked) -> Result<Self, Failure> {
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
    pub async fn again(self, app: &App, permit: &Permit<ManageAgenda>) -> Result<Self, Failure> {
        Self::read(app, permit, self.asked).await
    }

    pub fn about(&self) -> About<'_> {
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

    pub fn view<'a>(&'a self, typed: &'a Fields, problems: &'a [Problem]) -> ItemView<'a> {
        let fresh = self.seen((Stamp::Fresh, typed));
        ItemView {
            desk: &self.desk,
            about: self.about(),
            typed,
            problems,
            seen: fresh.clone(),
            seen_beside: fresh,
            done: None,
        }
    }

    fn seen(&self, (stamp, typed): (Stamp, &Fields)) -> Option<String> {
        let is_known = matches!(self.asked, Asked::Known(_));
        is_known.then(|| match stamp {
            Stamp::Typed => typed.text("seen").to_owned(),
            Stamp::Fresh => seen(&self.present),
        })
    }

    /// The big form is refused, with what was typed.
    pub fn refuse(&self, typed: &Fields, problems: &[Problem], stamp: Stamp) -> Answer {
        let stamp = self.seen((stamp, typed));
        let view = ItemView {
            seen: stamp.clone(),
            seen_beside: stamp,
            ..self.view(typed, problems)
        };
        refused(view.page().render())
    }

    /// One of the smaller forms is refused: the big one stands as the item is.
    pub fn refuse_beside(&self, typed: &Fields, problems: &[Problem], stamp: Stamp) -> Answer {
        let mut pairs = form::filled(&self.present).pairs().to_vec();
        pairs.extend_from_slice(typed.pairs());
        let both = Fields::from_pairs(pairs);
        let view = ItemView {
            seen_beside: self.seen((stamp, typed)),
            ..self.view(&both, problems)
        };
        refused(view.page().render())
    }

    /// A smaller form was in order and did not succeed: told beside it, over the item as it stands now.
    pub async fn failed_beside(
        self,
        (app, permit): (&App, &Permit<ManageAgenda>),
        failed: Failed,
        (reason, typed): (&str, &Fields),
    ) -> Answer {
        let stamp = Stamp::after(&failed);
        let problem = self.problem(failed, (reason, typed))?;
        self.again(app, permit).await?.refuse_beside(typed, &[problem], stamp)
    }

    /// The sentence of a refusal, and where on the page it is told.
    pub fn problem(&self, failed: Failed, (reason, typed): (&str, &Fields)) -> Result<Problem, Failure> {
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
