//! What can be done: [`name`](mod@name) a focal point and take one back (an organiser), [`replace`](mod@replace) a person
//! of the organisation (the focal point); [`jobs`]: places that were kept in vain.
mod colleague;
pub mod jobs;
mod keep;
pub mod name;
pub mod replace;

pub use name::{Who, name, revoke};
pub use replace::{Order, replace};

use super::model::FocalPoint;
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::kernel::ProcessId;
use sea_orm::DbErr;

/// The audit line; `detail` names nobody.
async fn audit(
    app: &App,
    tx: &WriteTx,
    (action, process): (&'static str, ProcessId),
    (point, detail): (&FocalPoint, String),
) -> Result<(), DbErr> {
    let line = Audit {
        at: app.clock.now(),
        action,
        process: Some(process),
        event: Some(point.event),
        subject: "focal_point",
        subject_id: Some(point.id.uuid()),
        detail,
    };
    tx.audit(line).await
}
