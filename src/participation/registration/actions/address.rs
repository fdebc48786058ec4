//! A new address for somebody who registered, because letters came back.
use super::{Failed, won};
use crate::access::{ManageRegistrations, Permit};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::kernel::{EmailAddress, RegistrationId};
use crate::participation::registration::store::{self, write};
use sea_orm::{DbErr, SqlErr};

/// Within an open change, because the letter that came back goes out again with it.
pub async fn readdress(
    tx: &WriteTx,
    app: &App,
    permit: &Permit<ManageRegistrations>,
    (id, email): (RegistrationId, &EmailAddress),
) -> Result<(), Failed> {
    let present = store::find(tx, permit.event(), id).await?.ok_or(Failed::Unknown)?;
    if present.answers.email == *email {
        return Ok(());
    }
    let changed = write::set_email(tx, permit.event(), id, email).await;
    won(changed.map_err(taken)?)?;
    let line = Audit {
        at: app.clock.now(),
        action: "registration.change",
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "registration",
        subject_id: Some(id.uuid()),
        detail: "changed: email".to_owned(),
    };
    Ok(tx.audit(line).await?)
}

/// Somebody of this name has registered with that address.
fn taken(error: DbErr) -> Failed {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Failed::Taken,
        _ => Failed::Database(error),
    }
}
