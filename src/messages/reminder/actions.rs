//! What happens with reminders: the clock makes them due, an organiser switches a rule.
use super::letters::{self, Answer};
use super::model::{Due, Occurrence, Outcome, Rule, State};
use super::rules::{Verdict, verdict};
use super::store;
use crate::access::{ManageReminders, Permit};
use crate::app::App;
use crate::db::{Actor, Audit, WriteTx};
use crate::directory::contact::model::Contact;
use crate::directory::contact::store as contacts;
use crate::kernel::{EventId, OccurrenceId, RuleId};
use crate::mail::letter::Letter;
use crate::mail::outbox::{self, Lane, NewMessage, Recipient};
use crate::participation::invitation::model::Invitation;
use crate::participation::invitation::store as invitations;
use crate::participation::occasion::Occasion;
use chrono::{DateTime, Utc};
use sea_orm::DbErr;
use thiserror::Error;

#[derive(Debug, Error)]
pub enum SwitchError {
    #[error("no such rule in this event")]
    Unknown,
    #[error("somebody was faster")]
    Raced,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Sends what has come due. Ticks may come never, once or five times, and from two machines: the unique key of an
/// occurrence decides. Returns how many letters were put into the outbox.
pub async fn enqueue_due(app: &App) -> Result<u64, DbErr> {
    let mut enqueued = 0;
    for rule in store::enabled(app.db.read()).await? {
        let Some(occasion) = Occasion::find(app.db.read(), rule.event).await? else {
            continue;
        };
        let due = rule.due(&occasion.event);
        let outcome = match verdict(&occasion.event, due, app.clock.now()) {
            Verdict::NotYet => continue,
            Verdict::Send => Outcome::Done,
            Verdict::Missed => Outcome::Missed,
        };
        if !store::is_noted(app.db.read(), rule.id, due).await? {
            enqueued += occur(app, &rule, &occasion, (due, outcome)).await?;
        }
    }
    Ok(enqueued)
}

/// Switches a rule on or off.
pub async fn switch(app: &App, permit: &Permit<ManageReminders>, id: RuleId, to: State) -> Result<(), SwitchError> {
    let tx = app.db.write(permit.actor()).await?;
    let rule = store::find(&tx, permit.event(), id)
        .await?
        .ok_or(SwitchError::Unknown)?;
    if !store::switch(&tx, &rule, to).await? {
        return Err(SwitchError::Raced);
    }
    tx.audit(line(
        app.clock.now(),
        "reminder.switch",
        (rule.event, id),
        format!("{:?} -> {to:?}", rule.state),
    ))
    .await?;
    Ok(tx.commit().await?)
}

/// Gives an event the rule every event begins with; in the transaction that makes the event.
pub async fn add_first(app: &App, tx: &WriteTx, event: EventId) -> Result<(), DbErr> {
    let now = app.clock.now();
    store::insert(tx, &Rule::first(RuleId::new(now, &app.chance), event), now).await
}

/// Notes the occurrence and writes its letters in one transaction: both or neither.
async fn occur(app: &App, rule: &Rule, occasion: &Occasion, (due, outcome): (Due, Outcome)) -> Result<u64, DbErr> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::System).await?;
    let letters = match outcome {
        Outcome::Done => letters_for(&tx, rule, occasion, due).await?,
        Outcome::Missed => Vec::new(),
    };
    let occurrence = Occurrence {
        rule: rule.id,
        due,
        outcome,
        enqueued: i32::try_from(letters.len()).unwrap_or(i32::MAX),
        at: now,
    };
    if !store::note(&tx, OccurrenceId::new(now, &app.chance), &occurrence).await? {
        return Ok(0);
    }
    let planned = match letters.is_empty() {
        true => 0,
        false => outbox::enqueue_batch(app, &tx, rule.event, letters).await?.planned,
    };
    let detail = format!("{outcome:?}, {planned} letters");
    tx.audit(line(now, "reminder.occur", (rule.event, rule.id), detail))
        .await?;
    tx.commit().await?;
    Ok(planned)
}

async fn letters_for(tx: &WriteTx, rule: &Rule, occasion: &Occasion, due: Due) -> Result<Vec<NewMessage>, DbErr> {
    let open = invitations::sent_not_answered(tx, rule.event).await?;
    let ids: Vec<_> = open.iter().map(|invitation| invitation.contact).collect();
    let people = contacts::by_ids(tx, occasion.event.process, &ids).await?;
    let of = |invitation: &Invitation| people.iter().find(|contact| contact.id == invitation.contact);
    Ok(open
        .iter()
        .filter_map(|invitation| Some(letter(rule, occasion, due, (invitation, of(invitation)?))))
        .collect())
}

fn letter(rule: &Rule, occasion: &Occasion, due: Due, (invitation, contact): (&Invitation, &Contact)) -> NewMessage {
    let lang = contact.lang;
    NewMessage {
        event: Some(rule.event),
        letter: Answer::KIND,
        lane: Lane::Bulk,
        dedupe_key: format!("rem/{}/{}/{}", rule.id, due.civil, invitation.id),
        to: Recipient {
            name: contact.name.as_str().to_owned(),
            address: contact.email.clone(),
            lang,
        },
        values: Answer {
            occasion,
            lang,
            contact,
        }
        .values(),
        link: Some(invitation.link),
        calendar: None,
        not_before: None,
        expires_at: occasion.event.registration.closes,
        cause: letters::cause(invitation.id),
    }
}

fn line(at: DateTime<Utc>, action: &'static str, (event, rule): (EventId, RuleId), detail: String) -> Audit {
    Audit {
        at,
        action,
        process: None,
        event: Some(event),
        subject: "reminder_rule",
        subject_id: Some(rule.uuid()),
        detail,
    }
}
