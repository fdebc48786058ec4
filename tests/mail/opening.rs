//! What a post office is opened with, and what must be true when it closes.
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use tashawur::app::App;
use tashawur::config::{LogFormat, MailMode, Settings};
use tashawur::db::Db;
use tashawur::db::entities::{event, mail_batch, outbox_message, process};
use tashawur::kernel::{Chance, EventId, ProcessId};
use tashawur::mail::outbox::counts;

pub async fn everything_adds_up(url: &str) {
    let db = Db::open(url, Chance::seeded(1)).await.unwrap();
    for batch in mail_batch::Entity::find().all(db.read()).await.unwrap() {
        let counts = counts(db.read(), batch.id).await.unwrap();
        assert!(counts.adds_up(), "{counts:?}");
    }
    for row in outbox_message::Entity::find().all(db.read()).await.unwrap() {
        let under_way = matches!(
            row.state,
            outbox_message::State::Leased | outbox_message::State::Sending
        );
        assert!(
            !under_way || row.lease_token.is_some(),
            "{:?} without a lease",
            row.state
        );
        assert!(
            row.state.is_open() != row.finished_at.is_some(),
            "{:?} at {:?}",
            row.state,
            row.finished_at
        );
    }
    db.close().await;
}

pub async fn migrate(url: &str) {
    let db = Db::open(url, Chance::seeded(1)).await.unwrap();
    db.migrate().await.unwrap();
    db.close().await;
}

pub fn settings(data: &std::path::Path, database_url: String) -> Settings {
    Settings {
        database_url,
        data: data.to_owned(),
        listen: ([127, 0, 0, 1], 0).into(),
        base_url: "https://tashawur.example".to_owned(),
        key_file: data.join("key"),
        smtp_url: None,
        mail_from: "Tashawur <secretariat@tashawur.example>".to_owned(),
        mail: MailMode::Capture,
        trusted_proxies: Vec::new(),
        log: LogFormat::Text,
    }
}

pub async fn put_event(app: &App) -> EventId {
    let now: DateTime<Utc> = app.clock.now();
    let (process, event) = (ProcessId::new(now, &app.chance), EventId::new(now, &app.chance));
    let row = process::ActiveModel {
        id: Set(process),
        state: Set(process::State::Published),
        created_at: Set(now),
        ..process::ActiveModel::default_values()
    };
    insert(app, row).await;
    let row = event::ActiveModel {
        id: Set(event),
        process_id: Set(process),
        kind: Set(event::Kind::Consultation),
        modality: Set(event::Modality::Online),
        state: Set(event::State::Published),
        attribution: Set(event::Attribution::OnRecord),
        registration: Set(event::Registration::Open),
        registration_opens_at: Set(now),
        registration_closes_at: Set(now),
        created_at: Set(now),
        ..event::ActiveModel::default_values()
    };
    insert(app, row).await;
    event
}

pub async fn insert<A>(app: &App, row: A)
where
    A: ActiveModelTrait + sea_orm::ActiveModelBehavior + Send,
    <A::Entity as EntityTrait>::Model: sea_orm::IntoActiveModel<A>,
{
    let tx = app.db.write_machine().await.unwrap();
    row.insert(&tx).await.unwrap();
    tx.commit().await.unwrap();
}
