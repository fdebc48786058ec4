//! What became of messages, written for several at once.
use super::{Ledger, Settled};
use crate::db::WriteTx;
use crate::kernel::MessageId;
use crate::mail::model::End;
use crate::mail::note::{Finish, Relay};
use crate::mail::store::{self, ends, standing};
use sea_orm::DbErr;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

impl Ledger {
    /// Which messages were still ours, and the newest try that was noted.
    pub(super) async fn settle_all(&self, tx: &WriteTx, finishes: &[Finish]) -> Result<Settled, DbErr> {
        let (app, now) = (&self.app, self.app.clock.now());
        let mut alike: HashMap<(End, Uuid), Vec<MessageId>> = HashMap::new();
        for finish in finishes {
            alike.entry((finish.end, finish.token)).or_default().push(finish.id);
        }
        let mut settled = HashSet::new();
        for ((end, token), ids) in alike {
            settled.extend(ends::settle(tx, (ids, token), end, now).await?);
        }
        let ours = || finishes.iter().filter(|finish| settled.contains(&finish.id));
        let newest = ends::note_attempts(tx, app, ours().filter_map(|finish| finish.attempt.clone()).collect()).await?;
        ends::keep_all(tx, app, ours().filter_map(|finish| finish.kept.as_ref())).await?;
        for finish in ours() {
            if let Some(next) = &finish.successor {
                store::take_place(tx, finish.batch, (**next).clone()).await?;
            }
            match finish.end {
                End::Failed { reason, .. } if reason == "unknown_address" => {
                    ends::dead_address(tx, app, (&finish.address, reason), (finish.id, finish.batch)).await?;
                }
                End::Held { code, .. } => ends::blamed(tx, finish.batch, code, now).await?,
                _ => {}
            }
        }
        for finish in finishes {
            match finish.relay {
                Relay::AsBefore => {}
                Relay::Recovered => standing::end_alarm(tx, "relay").await.map(drop)?,
                Relay::RefusesUs(code) => standing::alarm(tx, ("relay", "relay_configuration", code), now).await?,
            }
        }
        Ok((settled, newest))
    }
}
