//! The review as data: the process, its seventeen groups and its three events.
use super::shift::Shift;
use super::texts::{
    DEFINITIONS, DefinitionFile, EVENTS, EventText, GROUPS, GroupFile, ProcessText, SittingText, Texts,
};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::directory::group::{model::Group, model::Kind as GroupKind, store as groups};
use crate::kernel::{EventId, Fold, GroupId, Lang, Localized, ProcessId, SittingId, TimeWindow, Zone};
use crate::programme::event::model::{Attribution, Event, Kind, Limits, Modality, OpenTo, Sitting, State};
use crate::programme::event::store as events;
use crate::programme::process::model::{Process, State as ProcessState};
use crate::programme::process::store as processes;
use anyhow::Context;
use sea_orm::ActiveEnum;
use std::collections::HashMap;
use uuid::Uuid;

/// What was made.
pub struct Review {
    pub process: ProcessId,
    pub dialogue: EventId,
    pub consultation: EventId,
    pub conference: EventId,
}

/// Writes the process, its groups and its events in the open change, published, their dates moved by `shift`.
pub async fn write(app: &App, tx: &WriteTx, shift: Shift) -> anyhow::Result<Review> {
    let texts: Texts = serde_json::from_str(EVENTS)?;
    let now = app.clock.now();
    let process = process(app, texts.process, &texts.organisers, &texts.events);
    let id = process.id;
    processes::insert(tx, process, now).await?;
    write_groups(app, tx, id).await?;
    let mut made = Vec::new();
    for text in texts.events {
        made.push(write_event(app, tx, id, (text, shift)).await?);
    }
    tx.audit(Audit {
        at: now,
        action: "process.create",
        process: Some(id),
        event: None,
        subject: "process",
        subject_id: Some(Uuid::from(id)),
        detail: String::new(),
    })
    .await?;
    let [dialogue, consultation, conference] = made[..] else {
        anyhow::bail!("the demo has three events")
    };
    Ok(Review {
        process: id,
        dialogue,
        consultation,
        conference,
    })
}

fn process(app: &App, text: ProcessText, organisers: &HashMap<String, Localized>, events: &[EventText]) -> Process {
    Process {
        id: ProcessId::new(app.clock.now(), &app.chance),
        slug: text.slug,
        state: ProcessState::Published,
        title: text.title,
        summary: text.summary,
        organiser: organisers.get("escwa").cloned().unwrap_or_default(),
        contact_email: events
            .first()
            .map(|event| event.contact_email.clone())
            .unwrap_or_default(),
    }
}

async fn write_groups(app: &App, tx: &WriteTx, process: ProcessId) -> anyhow::Result<()> {
    let file: GroupFile = serde_json::from_str(GROUPS)?;
    let definitions: DefinitionFile = serde_json::from_str(DEFINITIONS)?;
    for (position, text) in file.groups.into_iter().enumerate() {
        let definition = definitions
            .groups
            .iter()
            .find(|definition| definition.code == text.code);
        let group = Group {
            id: GroupId::new(app.clock.now(), &app.chance),
            kind: match text.kind.as_str() {
                "participant_type" => GroupKind::ParticipantType,
                _ => GroupKind::StakeholderGroup,
            },
            definition: definition.map(|found| found.definition.clone()).unwrap_or_default(),
            code: text.code,
            position,
            label: text.label,
        };
        groups::insert(tx, process, group).await?;
    }
    Ok(())
}

async fn write_event(
    app: &App,
    tx: &WriteTx,
    process: ProcessId,
    (text, shift): (EventText, Shift),
) -> anyhow::Result<EventId> {
    let now = app.clock.now();
    let id = EventId::new(now, &app.chance);
    let zone = Zone::parse(&text.zone).context("a zone of the demo's events")?;
    let sittings: Vec<Sitting> = text
        .sittings
        .iter()
        .map(|sitting| one_sitting(app, &zone, sitting, shift))
        .collect();
    events::insert(tx, event(text, shift, (id, process, zone))?, now).await?;
    for (position, sitting) in (0..).zip(sittings) {
        events::insert_sitting(tx, id, Sitting { position, ..sitting }).await?;
    }
    Ok(id)
}

fn event(text: EventText, shift: Shift, (id, process, zone): (EventId, ProcessId, Zone)) -> anyhow::Result<Event> {
    let opens = shift.civil(text.registration.opens);
    // A date as a deadline is the start of the next day, exclusive.
    let closes = shift.date(text.registration.closes).tomorrow()?.at(0, 0, 0, 0);
    let (opens_at, closes_at) = (zone.instant(opens, Fold::Earlier), zone.instant(closes, Fold::Later));
    Ok(Event {
        id,
        process,
        slug: text.slug,
        kind: Kind::try_from_value(&text.kind)?,
        modality: Modality::try_from_value(&text.modality)?,
        state: State::Published,
        attribution: Attribution::try_from_value(&text.attribution)?,
        registration: TimeWindow::new(Some(opens_at), Some(closes_at)),
        registration_opens: opens,
        registration_closes: closes,
        zone,
        languages: Lang::ALL.to_vec(),
        title: text.title,
        short_title: text.short_title,
        summary: text.summary,
        description: text.description,
        take_part: text.take_part,
        questions: lines(&text.guiding_questions),
        place: text.place,
        contact_email: text.contact_email,
        open_to: OpenTo::Open,
        limits: Limits {
            in_room: text.capacity.in_room,
            online: text.capacity.online,
            per_organisation: Some(2),
        },
        approval: false,
        notice_version: "2020-10".to_owned(),
        programme_version: 0,
        participation_published_at: None,
    })
}

fn one_sitting(app: &App, zone: &Zone, text: &SittingText, shift: Shift) -> Sitting {
    let date = shift.date(text.date);
    let (starts, ends) = (date.to_datetime(text.start), date.to_datetime(text.end));
    Sitting {
        id: SittingId::new(app.clock.now(), &app.chance),
        position: 0,
        starts,
        ends,
        starts_at: zone.instant(starts, Fold::Earlier),
        ends_at: zone.instant(ends, Fold::Later),
        label: text.label.clone(),
        joining_link: Some("https://meet.gcm-review.example/room".to_owned()),
    }
}

fn lines(questions: &[Localized]) -> Localized {
    let join = |lang| {
        questions
            .iter()
            .filter_map(|question| question.get(lang))
            .collect::<Vec<_>>()
            .join("\n")
    };
    Localized::new(join(Lang::Ar), join(Lang::En), join(Lang::Fr))
}
