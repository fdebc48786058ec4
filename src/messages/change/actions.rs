//! The clock sees that dates have moved; an organiser decides whether people hear of it.
use super::letters::{Round, cause};
use super::model::{Change, Dates, Said, State, Told, parted, told};
use super::store;
use crate::access::{ManageReminders, Permit};
use crate::app::App;
use crate::db::{Actor, Audit, WriteTx};
use crate::kernel::{DateChangeId, EventId, LinkId};
use crate::mail::outbox::{self, NewMessage};
use crate::mail::wanted::MOVED;
use crate::messages::reminder::people::Crowd;
use crate::messages::reminder::store::crowd;
use crate::participation::occasion::Occasion;
use crate::participation::registration::model::Registration;
use crate::participation::registration::store as registrations;
use crate::programme::event::model::{Event, State as EventState};
use crate::programme::event::store as events;
use crate::speakers::offer;
use crate::speakers::offer::actions::Failed;
use crate::speakers::offer::actions::telling::letters_about;
use crate::speakers::offer::model::PlaceChange;
use crate::speakers::offer::store::changes;
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashMap;

/// More letters than this, and their number must be typed.
pub const TYPED_ABOVE: usize = 500;

/// What an organiser says about a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// To so many people: the number that was on the page.
    Send(usize),
    Skip,
}

#[derive(Debug, thiserror::Error)]
pub enum DecideError {
    #[error("no such change in this event")]
    Unknown,
    #[error("somebody was faster, or the dates have moved again")]
    Raced,
    /// So many people would get it now.
    #[error("another number of people")]
    Number(usize),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// A change that waits for an organiser, with whom it concerns.
#[derive(Clone, Debug)]
pub struct Offered {
    pub change: Change,
    pub occasion: Occasion,
    pub people: usize,
    /// Of these, who reads the letter of the place they hold instead.
    pub holders: usize,
}

/// Compares the dates of every event to come with those people know.
pub async fn watch(app: &App) -> Result<(), DbErr> {
    let c = app.db.read();
    let coming = store::coming(c, app.clock.now()).await?;
    let mut sittings = events::sittings_of(c, &coming).await?;
    let known = store::newest(c, &coming).await?;
    for event in events::by_ids(c, coming).await? {
        let dates = Dates::of(&event, &sittings.remove(&event.id).unwrap_or_default());
        if known.get(&event.id).is_none_or(|known| known.after != dates) {
            note(app, event.id).await?;
        }
    }
    Ok(())
}

/// One event, held, so that of two machines the second finds what the first has noted.
async fn note(app: &App, id: EventId) -> Result<(), DbErr> {
    let tx = app.db.write(Actor::System).await?;
    let Some(event) = events::find_locked(&tx, id).await? else {
        return Ok(());
    };
    let dates = Dates::of(&event, &events::sittings(&tx, id).await?);
    let known = store::newest(&tx, &[id]).await?.remove(&id);
    let mut noted = match known {
        Some(known) if known.after == dates => return Ok(()),
        None => Change::first(
            id,
            dates,
            (DateChangeId::new(app.clock.now(), &app.chance), app.clock.now()),
        ),
        Some(known) => {
            let said = take_back(app, &tx, &known).await?;
            known.followed(
                dates,
                said,
                (DateChangeId::new(app.clock.now(), &app.chance), app.clock.now()),
            )
        }
    };
    noted.state = state(&tx, (&event, &noted.before), &noted.after).await?;
    match store::find(&tx, id, noted.id).await? {
        Some(_) => store::restate(&tx, &noted).await?,
        None => store::insert(&tx, &noted).await?,
    }
    let detail = format!("version {}: {:?}", noted.version, noted.state);
    tx.audit(line(app, "date_change.note", &noted, detail)).await?;
    tx.commit().await
}

/// Letters that have not left state dates that are none any more. Whether anybody has read them.
async fn take_back(app: &App, tx: &WriteTx, known: &Change) -> Result<Said, DbErr> {
    if known.state != State::Sent {
        return Ok(Said::Yes);
    }
    outbox::cancel_for(app, tx, cause(known.id), MOVED).await?;
    Ok(match store::any_left(tx, known.id).await? {
        true => Said::Yes,
        false => Said::No,
    })
}

/// Whether anybody was told dates that are others now.
async fn state(tx: &WriteTx, (event, before): (&Event, &Dates), now: &Dates) -> Result<State, DbErr> {
    let moved = before.moved(now);
    if moved.is_empty() || event.state != EventState::Published {
        return Ok(State::Known);
    }
    let crowd = crowd::of(tx, event, None).await?;
    Ok(if told(&crowd, &moved).is_empty() {
        State::Known
    } else {
        State::Offered
    })
}

/// What waits for an organiser of this event.
pub async fn offered(c: &impl ConnectionTrait, event: &Event, crowd: &Crowd) -> Result<Option<Offered>, DbErr> {
    let newest = store::newest(c, &[event.id]).await?.remove(&event.id);
    let Some(change) = newest.filter(|change| change.state == State::Offered) else {
        return Ok(None);
    };
    let occasion = Occasion::of(c, event.clone()).await?;
    let places = changes::moved_since(c, event.id, change.at).await?;
    let parted = parted(crowd, &change, &places);
    let (people, holders) = (parted.people(), parted.holders);
    Ok(Some(Offered {
        change,
        occasion,
        people,
        holders,
    }))
}

/// Writes the letters, or none; in both cases nobody is asked again about this change.
pub async fn decide(
    app: &App,
    permit: &Permit<ManageReminders>,
    (id, version, decision): (DateChangeId, i32, Decision),
) -> Result<(), DecideError> {
    let now = app.clock.now();
    follow_moves(app, permit.event()).await?;
    let tx = app.db.write(permit.actor()).await?;
    let event = events::find_locked(&tx, permit.event())
        .await?
        .ok_or(DecideError::Unknown)?;
    let change = store::find(&tx, event.id, id).await?.ok_or(DecideError::Unknown)?;
    let occasion = Occasion::of(&tx, event).await?;
    // Decided is what was on the page, and what is true.
    if change.version != version || Dates::of(&occasion.event, &occasion.sittings) != change.after {
        return Err(DecideError::Raced);
    }
    let decided = match decision {
        Decision::Skip => (State::Skipped, None),
        Decision::Send(number) => {
            let round = Round {
                app,
                occasion: &occasion,
                change: &change,
            };
            (State::Sent, Some(send(&tx, &round, number).await?))
        }
    };
    let batch = decided.1.map(|batch| batch.id);
    if !store::decide(&tx, &change, (decided.0, batch), now).await? {
        return Err(DecideError::Raced);
    }
    let letters = decided.1.map_or(0, |batch| batch.planned);
    let detail = format!("version {}: {:?}, {letters} letters", change.version, decided.0);
    tx.audit(line(app, "date_change.decide", &change, detail)).await?;
    Ok(tx.commit().await?)
}

async fn send(tx: &WriteTx, round: &Round<'_>, number: usize) -> Result<outbox::Batch, DecideError> {
    let event = &round.occasion.event;
    let crowd = crowd::of(tx, event, None).await?;
    let places = changes::moved_since(tx, event.id, round.change.at).await?;
    let parted = parted(&crowd, round.change, &places);
    if parted.people() != number {
        return Err(DecideError::Number(parted.people()));
    }
    let registrations = registrations_of(tx, event.id, &parted.general).await?;
    let general = parted.general.iter();
    let mut letters: Vec<NewMessage> = general
        .map(|one| round.letter(*one, registrations.get(&one.person.link)))
        .collect();
    let mut moved: Vec<PlaceChange> = places.into_iter().map(|(change, _)| change).collect();
    moved.retain(|change| parted.by_place.contains(&change.id));
    letters.extend(letters_about(round.app, (tx, round.occasion), &moved).await?);
    changes::told(tx, event.id, &parted.by_place, round.app.clock.now()).await?;
    Ok(outbox::enqueue_batch(round.app, tx, event.id, letters).await?)
}

/// What could not be followed now is followed by the next tick; here the database alone can stand in the way.
async fn follow_moves(app: &App, event: EventId) -> Result<(), DbErr> {
    match offer::actions::jobs::follow_moves(app, event).await {
        Err(Failed::Database(error)) => Err(error),
        Err(_) | Ok(()) => Ok(()),
    }
}

async fn registrations_of(
    tx: &WriteTx,
    event: EventId,
    told: &[Told<'_>],
) -> Result<HashMap<LinkId, Registration>, DbErr> {
    let ids: Vec<_> = told.iter().filter_map(|one| one.registration).collect();
    let found = registrations::by_ids(tx, event, &ids).await?;
    Ok(found.into_iter().map(|one| (one.link, one)).collect())
}

fn line(app: &App, action: &'static str, change: &Change, detail: String) -> Audit {
    Audit {
        at: app.clock.now(),
        action,
        process: None,
        event: Some(change.event),
        subject: "date_change",
        subject_id: Some(change.id.uuid()),
        detail,
    }
}
