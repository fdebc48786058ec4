//! Keeping what somebody has typed so far: no promise to anybody, so no audit line.
use crate::access::link::Link;
use crate::app::App;
use crate::participation::registration::form::{SHOWN_IN, TRAP};
use crate::participation::registration::store::drafts;
use crate::web::Fields;
use sea_orm::DbErr;

/// No part of what was typed: buttons, traps, how the form was shown.
const NOT_KEPT: [&str; 5] = ["lang", "later", "notice", SHOWN_IN, TRAP];

/// Keeps the fields of a form for the next time this link is opened.
pub async fn keep(app: &App, link: Link, fields: &Fields) -> Result<(), DbErr> {
    let kept = fields
        .pairs()
        .iter()
        .filter(|(name, _)| !NOT_KEPT.contains(&name.as_str()))
        .cloned();
    let body = Fields::from_pairs(kept).encode();
    let tx = app.db.write_machine().await?;
    drafts::keep(&tx, link.id, body, app.clock.now()).await?;
    tx.commit().await
}

/// What was kept hides what is registered: it goes as soon as the form is in order.
pub async fn forget(app: &App, link: Link) -> Result<(), DbErr> {
    if drafts::find(app.db.read(), link.id).await?.is_none() {
        return Ok(());
    }
    let tx = app.db.write_machine().await?;
    drafts::forget(&tx, link.id).await?;
    tx.commit().await
}
