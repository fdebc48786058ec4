//! What the holder of a link does beside the form: withdrawing, choosing a language.
use super::ground::Ground;
use super::places::{promote, promoted_words};
use super::{Failed, won};
use crate::access::link::Link;
use crate::app::App;
use crate::db::Actor;
use crate::kernel::Lang;
use crate::participation::registration::letters::{self, Told, Withdrawn};
use crate::participation::registration::model::{State, word};
use crate::participation::registration::rules;
use crate::participation::registration::store::{self, write};

/// The person will not come. The place goes to the next who waits, in the same transaction.
pub async fn withdraw(app: &App, link: Link, reason: Option<String>) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::Guest(link.id)).await?;
    let on = Ground::lock(app, &tx, link.event, now).await?;
    let present = store::by_link(&tx, link.event, link.id).await?.ok_or(Failed::Unknown)?;
    if present.state == State::Withdrawn {
        return Ok(());
    }
    rules::may_change(&on.occasion.event, &on.occasion.sittings, now)?;
    won(write::apply(&tx, &present.withdraw(reason, now)?).await?)?;
    letters::supersede(app, &tx, present.id).await?;
    letters::send(app, &tx, &on.occasion, &Withdrawn(Told::of(&present, 1))).await?;
    let promoted = match present.state {
        State::Confirmed => promote(&on).await?,
        _ => 0,
    };
    let detail = format!("{} → withdrawn{}", word(present.state), promoted_words(promoted));
    on.audit("registration.withdraw", Some(present.id), detail).await?;
    Ok(tx.commit().await?)
}

/// The language of pages and letters from now on.
pub async fn set_language(app: &App, link: Link, lang: Lang) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::Guest(link.id)).await?;
    let on = Ground::lock(app, &tx, link.event, now).await?;
    let present = store::by_link(&tx, link.event, link.id).await?.ok_or(Failed::Unknown)?;
    write::set_lang(&tx, present.id, lang).await?;
    on.audit("registration.language", Some(present.id), lang.code().to_owned())
        .await?;
    Ok(tx.commit().await?)
}
