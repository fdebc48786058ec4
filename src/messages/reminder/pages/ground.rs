//! What every page of reminders stands on: the plan, the people, and the names of groups, sittings and sessions.
use crate::access::{EventScope, Permission, Permit};
use crate::app::App;
use crate::directory::group::model::Groups;
use crate::directory::group::store as groups;
use crate::messages::announcement::store as announcements;
use crate::messages::reminder::people::Crowd;
use crate::messages::reminder::plan::Plan;
use crate::messages::reminder::store::{crowd, plans};
use crate::messages::reminder::views::Shown;
use crate::programme::event::frame::EventDesk;
use crate::programme::session::model::Session;
use crate::programme::session::store as sessions;
use crate::web::Failure;
use chrono::{DateTime, Utc};

pub(super) struct Ground {
    pub desk: EventDesk,
    pub plan: Plan,
    pub crowd: Crowd,
    pub groups: Groups,
    pub sessions: Vec<Session>,
    /// Letters of announcements that have not left.
    pub announced: u64,
    pub now: DateTime<Utc>,
}

impl Ground {
    /// A number of queries that grows neither with the rules nor with the people.
    pub async fn open<P: Permission<Scope = EventScope>>(app: &App, permit: &Permit<P>) -> Result<Self, Failure> {
        let desk = EventDesk::open(app, permit).await?;
        let c = app.db.read();
        let plan = plans::of(c, desk.event.clone()).await?;
        Ok(Self {
            crowd: crowd::of(c, &desk.event, None).await?,
            groups: groups::all(c, desk.event.process).await?,
            sessions: sessions::all(c, desk.event.id).await?,
            announced: announcements::waiting(c, desk.event.id).await?,
            now: app.clock.now(),
            plan,
            desk,
        })
    }

    pub fn shown(&self) -> Shown<'_> {
        Shown {
            desk: &self.desk,
            plan: &self.plan,
            crowd: &self.crowd,
            groups: &self.groups,
            sessions: &self.sessions,
            announced: self.announced,
            now: self.now,
        }
    }
}
