//! What every action stands on: the event, locked, and what belongs to it.
use super::Failed;
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::directory::group::model::Groups;
use crate::directory::group::store as groups;
use crate::kernel::{EventId, RegistrationId};
use crate::participation::occasion::Occasion;
use crate::participation::registration::rules::Limits;
use crate::participation::registration::store::places;
use crate::programme::event::store as events;
use chrono::{DateTime, Utc};

/// One event held until the transaction ends: whoever counts places counts alone.
pub struct Ground<'a> {
    pub app: &'a App,
    pub tx: &'a WriteTx,
    /// When the request arrived; waiting for the lock does not make anybody late.
    pub now: DateTime<Utc>,
    pub occasion: Occasion,
    pub groups: Groups,
    pub limits: Limits,
}

impl<'a> Ground<'a> {
    pub async fn lock(app: &'a App, tx: &'a WriteTx, event: EventId, now: DateTime<Utc>) -> Result<Self, Failed> {
        let occasion = Occasion::find(tx, event).await?.ok_or(Failed::Unknown)?;
        let groups = groups::all(tx, occasion.event.process).await?;
        Self::over(app, tx, (occasion, groups), now).await
    }

    /// The same over what the page has read: the shorter the lock is held, the shorter the queue. Only the event is
    /// read again, for limits and deadlines may have changed since.
    pub async fn over(
        app: &'a App,
        tx: &'a WriteTx,
        (mut occasion, groups): (Occasion, Groups),
        now: DateTime<Utc>,
    ) -> Result<Self, Failed> {
        let found = events::find_locked(tx, occasion.event.id).await?;
        occasion.event = found.ok_or(Failed::Unknown)?;
        let limits = places::limits(tx, &occasion.event).await?;
        Ok(Self {
            app,
            tx,
            now,
            occasion,
            groups,
            limits,
        })
    }

    pub fn event(&self) -> EventId {
        self.occasion.event.id
    }

    /// The audit line; `detail` names nobody.
    pub async fn audit(&self, action: &'static str, id: Option<RegistrationId>, detail: String) -> Result<(), Failed> {
        let line = Audit {
            at: self.now,
            action,
            process: Some(self.occasion.event.process),
            event: Some(self.event()),
            subject: "registration",
            subject_id: id.map(RegistrationId::uuid),
            detail,
        };
        Ok(self.tx.audit(line).await?)
    }
}
