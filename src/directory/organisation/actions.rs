//! What is done about organisations inside somebody else's change, which writes the audit line.
use super::model::{Organisation, OrganisationName, State};
use super::store;
use crate::app::App;
use crate::kernel::{GroupId, OrganisationId, ProcessId};
use sea_orm::{ConnectionTrait, DbErr};

/// The organisation of that name, made when there is none: `Provisional` when a stranger typed it, `Known` when an
/// organiser did. An existing one stays as it is, its group too.
pub async fn find_or_create(
    tx: &impl ConnectionTrait,
    app: &App,
    process: ProcessId,
    name: &OrganisationName,
    (state, group): (State, Option<GroupId>),
) -> Result<Organisation, DbErr> {
    if let Some(found) = store::by_folded(tx, process, &name.folded()).await? {
        return Ok(found);
    }
    let now = app.clock.now();
    let made = Organisation {
        id: OrganisationId::new(now, &app.chance),
        name: name.as_str().to_owned(),
        group,
        country: None,
        state,
    };
    store::insert(tx, process, &made, now).await?;
    Ok(made)
}
