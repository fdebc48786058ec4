//! "Send me my link again": a letter for each link of an address, whatever is said on the page.
use crate::app::App;
use crate::db::{Actor, Audit, WriteTx};
use crate::kernel::{EmailAddress, EventId, Lang};
use crate::mail::letter::{Letter, LetterKind};
use crate::mail::outbox::{self, Cause, Lane, NewMessage, Recipient};
use crate::participation::focal_point as focal_points;
use crate::participation::invitation::letters::{CAUSE_LINK, LinkAgain};
use crate::participation::invitation::store::holder::{self, Held};
use crate::participation::occasion::Occasion;
use crate::programme::event::model::State as EventState;
use sea_orm::DbErr;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Ten clicks send one letter; an hour later one more may be wanted.
const ONE_LETTER_IN: i64 = 3_600;

/// Queues a letter for each link this address holds in events that are not over. An unknown address costs the same
/// transaction with the same trace, so that neither the answer nor its time tells who is known.
pub async fn send_links(app: &App, address: &EmailAddress, lang: Lang) -> Result<(), DbErr> {
    let tx = app.db.write(Actor::Anybody).await?;
    let mut occasions: HashMap<EventId, Option<Occasion>> = HashMap::new();
    let mut letters = 0;
    for held in holder::links_of(&tx, address).await? {
        let occasion = match occasions.entry(held.event) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(living(app, &tx, held.event).await?),
        };
        if let Some(occasion) = occasion {
            let written = outbox::enqueue(app, &tx, letter(app, occasion, (&held, address, lang))).await?;
            letters += usize::from(written.is_some());
        }
    }
    for lost in focal_points::store::links_of(&tx, address).await? {
        if let Some(occasion) = living(app, &tx, lost.event).await? {
            let told = (&lost, address, lang);
            letters += usize::from(focal_points::letters::again(app, &tx, &occasion, told).await?);
        }
    }
    tx.audit(trace(app, letters)).await?;
    tx.commit().await
}

/// The event, unless it is over or not for people to see.
async fn living(app: &App, tx: &WriteTx, event: EventId) -> Result<Option<Occasion>, DbErr> {
    let found = Occasion::find(tx, event).await?;
    Ok(found.filter(|occasion| occasion.event.state == EventState::Published && !occasion.is_over(app.clock.now())))
}

fn letter(app: &App, occasion: &Occasion, (held, address, lang): (&Held, &EmailAddress, Lang)) -> NewMessage {
    let hour = app.clock.now().timestamp() / ONE_LETTER_IN;
    let letter = LinkAgain {
        occasion,
        lang,
        name: &held.name,
    };
    NewMessage {
        event: Some(held.event),
        letter: LetterKind::LinkAgain,
        lane: Lane::Critical,
        dedupe_key: format!("again/{}/{hour}", held.link),
        to: Recipient {
            name: held.name.clone(),
            address: address.clone(),
            lang,
        },
        values: letter.values(),
        link: Some(held.link),
        calendar: None,
        not_before: None,
        expires_at: None,
        cause: Cause {
            kind: CAUSE_LINK,
            id: Some(held.link.uuid()),
        },
    }
}

fn trace(app: &App, letters: usize) -> Audit {
    Audit {
        at: app.clock.now(),
        action: "link.again",
        process: None,
        event: None,
        subject: "link",
        subject_id: None,
        detail: format!("{letters} letters"),
    }
}
