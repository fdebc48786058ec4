//! Taking a nomination back, at any time before the event is over.
use super::ground::Ground;
use super::{Failed, won};
use crate::access::link::Link;
use crate::app::App;
use crate::db::Actor;
use crate::participation::invitation::store::holder;
use crate::speakers::nomination::letters::{self, Told};
use crate::speakers::nomination::model::{State, word};
use crate::speakers::nomination::rules;
use crate::speakers::nomination::store::{self, write};

pub async fn withdraw(app: &App, link: Link, reason: Option<String>) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::Guest(link.id)).await?;
    let on = Ground::lock(app, &tx, link.event, now).await?;
    let present = store::by_link_locked(&tx, on.call.id, link.id).await?;
    let present = present.ok_or(Failed::Unknown)?;
    if present.state == State::Withdrawn {
        return Ok(());
    }
    rules::may_change(&on.occasion, now)?;
    won(write::apply(&tx, &present.withdraw(reason, now)?).await?)?;
    letters::supersede(app, &tx, present.id).await?;
    if let Some(holder) = holder::of_link(&tx, &on.occasion.event, link.id).await? {
        let told = Told {
            id: present.id,
            link: link.id,
            revision: present.revision + 1,
            name: holder.name.as_str(),
            email: &holder.email,
            lang: holder.lang,
        };
        letters::send_withdrawn(&on, told).await?;
    }
    let detail = format!("{} → withdrawn", word(present.state));
    on.audit("nomination.withdraw", present.id, detail).await?;
    Ok(tx.commit().await?)
}
