//! Adding, changing, splitting and removing an item, and moving a place of it: one transaction, one line in the log, one more version. The event
//! is locked first.
use super::form::{is_promised, seen};
use super::rules::{self, Cut, Moving, NoCut, NoMove};
use crate::access::{ManageAgenda, Permit};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::kernel::{Fold, SessionId, SlotId};
use crate::programme::agenda::version::{self, Cause, Change};
use crate::programme::agenda::{again, store};
use crate::programme::event::model::{Event, Sitting};
use crate::programme::event::store as events;
use crate::programme::session::model::Session;
use crate::programme::session::store as sessions;
use sea_orm::DbErr;

/// What the form asks for.
#[derive(Clone, Debug)]
pub struct Order {
    pub session: Session,
    /// What the form was filled from; `None`: there was no such item.
    pub seen: Option<String>,
    /// Why the agenda changes; empty only while nobody can read it.
    pub reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Unchanged,
    /// The number of the agenda that holds the change.
    Saved(i32),
}

#[derive(Debug, thiserror::Error)]
pub enum Failed {
    #[error("no such event or item")]
    Unknown,
    /// Another organiser changed the item since the form was opened.
    #[error("changed meanwhile")]
    Meanwhile,
    /// Between the form and the change the event was published.
    #[error("no reason")]
    NoReason,
    /// So many people asked for what would go, or were offered it.
    #[error("asked for by {0}")]
    Asked(usize),
    #[error(transparent)]
    NoCut(#[from] NoCut),
    #[error(transparent)]
    NoMove(#[from] NoMove),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Adds the item, or makes it what the form says.
pub async fn save(app: &App, permit: &Permit<ManageAgenda>, order: &Order) -> Result<Outcome, Failed> {
    let ground = Ground::locked(app, permit).await?;
    let before = ground.session(order.session.id);
    if before.map(seen) != order.seen {
        return Err(Failed::Meanwhile);
    }
    if before == Some(&order.session) {
        return Ok(Outcome::Unchanged);
    }
    ground.asks_why(&order.reason)?;
    let session = match before {
        Some(_) => order.session.clone(),
        // Ids come from the form: one of another event is none of this one's.
        None if sessions::exists(&ground.tx, order.session.id).await? => return Err(Failed::Meanwhile),
        None => ground.placed(order.session.clone()),
    };
    if let Some(before) = before {
        let stays = |id: SlotId| session.slots.iter().any(|slot| slot.id == id);
        let gone = before.slots.iter().map(|slot| slot.id).filter(|id| !stays(*id));
        ground.nobody_asked((&[], &gone.collect::<Vec<_>>())).await?;
    }
    let action = if before.is_some() {
        "agenda.change_item"
    } else {
        "agenda.add_item"
    };
    version::keep_first(&ground.tx, ground.event.id).await?;
    ground.widen(&session).await?;
    sessions::save(&ground.tx, ground.event.id, &session).await?;
    ground
        .finish(app, (action, session.id), &order.reason)
        .await
        .map(Outcome::Saved)
}

/// Two items for one; the places that go to the second keep who asked for them.
pub async fn split(
    app: &App,
    permit: &Permit<ManageAgenda>,
    (id, seen_at): (SessionId, &str),
    (cut, reason): (&Cut, &str),
) -> Result<i32, Failed> {
    let ground = Ground::locked(app, permit).await?;
    let before = ground.seen_session(id, seen_at)?;
    ground.asks_why(reason)?;
    let new = (SessionId::new(app.clock.now(), &app.chance), ground.free_code());
    let [first, second] = rules::split(before, cut, new)?;
    version::keep_first(&ground.tx, ground.event.id).await?;
    let moved: Vec<SlotId> = second.slots.iter().map(|slot| slot.id).collect();
    let pair = (first.id, second.id);
    // The second part first: its places have left the first one before that is written.
    for part in [second, first] {
        sessions::save(&ground.tx, ground.event.id, &ground.timed(part)).await?;
    }
    sessions::follow(&ground.tx, pair, &moved, (app.clock.now(), &app.chance)).await?;
    ground.finish(app, ("agenda.split_item", id), reason).await
}

/// A place goes to another item, and who asked for it or holds it goes with it.
pub async fn move_place(
    app: &App,
    permit: &Permit<ManageAgenda>,
    (id, seen_at): (SessionId, &str),
    (moving, reason): (Moving, &str),
) -> Result<i32, Failed> {
    let ground = Ground::locked(app, permit).await?;
    let before = ground.seen_session(id, seen_at)?;
    let to = ground.session(moving.to).ok_or(NoMove::NoPlace)?;
    ground.asks_why(reason)?;
    let [first, second] = rules::move_place(before, to, moving.place)?;
    version::keep_first(&ground.tx, ground.event.id).await?;
    // The other item first: the place has left this one before it is written.
    for session in [&second, &first] {
        sessions::save(&ground.tx, ground.event.id, session).await?;
    }
    sessions::follow_place(&ground.tx, moving.place, moving.to).await?;
    ground.finish(app, ("agenda.move_place", id), reason).await
}

/// Takes an item out of the agenda, unless somebody asked for it or for one of its places.
pub async fn remove(
    app: &App,
    permit: &Permit<ManageAgenda>,
    (id, seen_at): (SessionId, &str),
    reason: &str,
) -> Result<i32, Failed> {
    let ground = Ground::locked(app, permit).await?;
    let before = ground.seen_session(id, seen_at)?;
    ground.asks_why(reason)?;
    let slots: Vec<SlotId> = before.slots.iter().map(|slot| slot.id).collect();
    ground.nobody_asked((&[id], &slots)).await?;
    version::keep_first(&ground.tx, ground.event.id).await?;
    sessions::remove(&ground.tx, id).await?;
    ground.finish(app, ("agenda.remove_item", id), reason).await
}

/// The agenda as it is while nobody else can change it.
struct Ground {
    tx: WriteTx,
    event: Event,
    sittings: Vec<Sitting>,
    sessions: Vec<Session>,
}

impl Ground {
    async fn locked(app: &App, permit: &Permit<ManageAgenda>) -> Result<Self, Failed> {
        let tx = app.db.write(permit.actor()).await?;
        let event = events::find_locked(&tx, permit.event()).await?.ok_or(Failed::Unknown)?;
        Ok(Self {
            sittings: events::sittings(&tx, event.id).await?,
            sessions: sessions::all(&tx, event.id).await?,
            tx,
            event,
        })
    }

    fn session(&self, id: SessionId) -> Option<&Session> {
        self.sessions.iter().find(|session| session.id == id)
    }

    fn seen_session(&self, id: SessionId, seen_at: &str) -> Result<&Session, Failed> {
        let found = self.session(id).ok_or(Failed::Unknown)?;
        if seen(found) == seen_at {
            Ok(found)
        } else {
            Err(Failed::Meanwhile)
        }
    }

    fn asks_why(&self, reason: &str) -> Result<(), Failed> {
        if reason.is_empty() && is_promised(&self.event, &self.sessions) {
            return Err(Failed::NoReason);
        }
        Ok(())
    }

    async fn nobody_asked(&self, gone: (&[SessionId], &[SlotId])) -> Result<(), Failed> {
        match store::askers(&self.tx, gone).await? {
            0 => Ok(()),
            people => Err(Failed::Asked(people)),
        }
    }

    /// A new item comes last among those of its hour and gets a code that no other has.
    fn placed(&self, session: Session) -> Session {
        let last = self.sessions.iter().map(|session| session.position).max();
        Session {
            position: last.unwrap_or(0).saturating_add(1),
            code: self.free_code(),
            ..session
        }
    }

    fn free_code(&self) -> String {
        let taken = |code: &String| self.sessions.iter().any(|session| session.code == *code);
        let mut codes = (self.sessions.len() + 1..).map(|n| format!("item-{n}"));
        codes.find(|code| !taken(code)).unwrap_or_default()
    }

    fn timed(&self, session: Session) -> Session {
        let starts_at = self.event.zone.instant(session.starts, Fold::Earlier);
        let ends_at = self.event.zone.instant(session.ends, Fold::Earlier).max(starts_at);
        Session {
            starts_at,
            ends_at,
            ..session
        }
    }

    /// The hours of a day hold all its items.
    async fn widen(&self, session: &Session) -> Result<(), DbErr> {
        let mut sittings = self.sittings.clone();
        let Some(sitting) = sittings.iter_mut().find(|sitting| sitting.id == session.sitting) else {
            return Ok(());
        };
        if session.starts >= sitting.starts && session.ends <= sitting.ends {
            return Ok(());
        }
        if session.starts < sitting.starts {
            (sitting.starts, sitting.starts_at) = (session.starts, session.starts_at);
        }
        if session.ends > sitting.ends {
            (sitting.ends, sitting.ends_at) = (session.ends, session.ends_at);
        }
        events::replace_sittings(&self.tx, self.event.id, &sittings).await
    }

    async fn finish(
        self,
        app: &App,
        (action, session): (&'static str, SessionId),
        reason: &str,
    ) -> Result<i32, Failed> {
        let now = app.clock.now();
        let change = Change {
            cause: Cause::Edited,
            reason,
            at: now,
        };
        let number = version::next_version(&self.tx, self.event.id, &change).await?;
        again::look_again(&self.tx, &self.event, (now, &app.chance)).await?;
        let mut detail = serde_json::json!({ "version": number });
        if !reason.is_empty() {
            detail["reason"] = reason.into();
        }
        self.tx
            .audit(Audit {
                at: now,
                action,
                process: Some(self.event.process),
                event: Some(self.event.id),
                subject: "session",
                subject_id: Some(session.uuid()),
                detail: detail.to_string(),
            })
            .await?;
        self.tx.commit().await?;
        Ok(number)
    }
}
