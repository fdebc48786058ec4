//! What every action stands on: the call, held, and what belongs to it.
use super::Failed;
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::kernel::{EventId, NominationId};
use crate::participation::occasion::Occasion;
use crate::speakers::call::model::{Call, State};
use crate::speakers::call::rules::Shut;
use crate::speakers::call::store as calls;
use crate::speakers::nomination::rules::Not;
use chrono::{DateTime, Utc};

/// One call held until the transaction ends: deadlines are judged and numbers given under it.
pub struct Ground<'a> {
    pub app: &'a App,
    pub tx: &'a WriteTx,
    /// When the request arrived; waiting for the lock does not make anybody late.
    pub now: DateTime<Utc>,
    pub occasion: Occasion,
    pub call: Call,
}

impl<'a> Ground<'a> {
    pub async fn lock(app: &'a App, tx: &'a WriteTx, event: EventId, now: DateTime<Utc>) -> Result<Self, Failed> {
        let call = calls::find_locked(tx, event).await?;
        let call = call.filter(|call| call.state == State::Published);
        Ok(Self {
            app,
            tx,
            now,
            occasion: Occasion::find(tx, event).await?.ok_or(Failed::Unknown)?,
            call: call.ok_or(Not::Shut(Shut::NoCall))?,
        })
    }

    /// The audit line; `detail` names nobody.
    pub async fn audit(&self, action: &'static str, id: NominationId, detail: String) -> Result<(), Failed> {
        let line = Audit {
            at: self.now,
            action,
            process: Some(self.occasion.event.process),
            event: Some(self.occasion.event.id),
            subject: "nomination",
            subject_id: Some(id.uuid()),
            detail,
        };
        Ok(self.tx.audit(line).await?)
    }
}
