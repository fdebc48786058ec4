//! The data that is measured on: the review with its agenda, and for each round an event with people invited to it.
use super::kills::message;
use anyhow::{Context, ensure};
use sea_orm::{ConnectionTrait, Statement};
use std::collections::HashMap;
use std::path::Path;
use std::time::{Duration, Instant};
use tashawur::app::App;
use tashawur::config::{Keys, LogFormat, MailMode, Settings};
use tashawur::db::{Actor, Audit, Db};
use tashawur::demo::programme::{self, Review};
use tashawur::demo::shift::Shift;
use tashawur::directory::contact::model::Contact;
use tashawur::directory::group::model::Groups;
use tashawur::directory::organisation::model::{Organisation, State};
use tashawur::directory::{contact, group, organisation};
use tashawur::kernel::{Chance, Clock, ContactId, EmailAddress, EventId, Lang, LinkToken, OrganisationId};
use tashawur::kernel::{PersonName, ProcessId, SittingId};
use tashawur::mail::outbox::{self, Lane};
use tashawur::participation::invitation::actions::send::{Order, send_by_command};
use tashawur::participation::invitation::audience::Choice;
use tashawur::participation::invitation::model::Invitation;
use tashawur::participation::invitation::store as invitations;
use tashawur::participation::occasion::Occasion;
use tashawur::programme::agenda::actions::{AgendaFile, ImportOutcome, Mode, import};
use tashawur::programme::event::store as events;
use tashawur::web::Fields;

const AGENDA: &[u8] = include_bytes!("../../src/demo/data/agenda_2021.json");

pub struct Stage {
    app: App,
    pub review: Review,
    people: Vec<Contact>,
}

/// Somebody invited: the secret of the link, and the form as this person fills it.
pub struct Person {
    pub event: EventId,
    pub token: String,
    pub form: String,
}

impl Stage {
    /// Writes the review and its agenda into an empty database.
    pub async fn set(data: &Path, database: &str) -> anyhow::Result<Self> {
        let app = app(data, database).await?;
        let tx = app.db.write(Actor::System).await?;
        let review = programme::write(&app, &tx, Shift::for_now(app.clock.now())).await?;
        tx.commit().await?;
        let file = AgendaFile {
            name: "agenda.json",
            bytes: AGENDA,
            reason: "The agenda changed",
        };
        let imported = import(&app, Actor::System, review.conference, file, Mode::Keep).await?;
        ensure!(matches!(imported, ImportOutcome::Imported(_)), "the agenda is imported");
        Ok(Self {
            app,
            review,
            people: Vec::new(),
        })
    }

    /// Fills the directory: two people an organisation.
    pub async fn people(&mut self, number: usize) -> anyhow::Result<()> {
        let process = self.review.process;
        let groups = group::store::all(self.app.db.read(), process).await?;
        let organisations: Vec<Organisation> = (0..number.div_ceil(2))
            .map(|at| self.organisation(at, &groups))
            .collect();
        let people: anyhow::Result<Vec<Contact>> =
            (0..number).map(|at| self.person(at, &organisations[at / 2])).collect();
        self.people = people?;
        let tx = self.app.db.write(Actor::System).await?;
        organisation::store::insert_many(&tx, process, &organisations, self.app.clock.now()).await?;
        contact::store::insert_many(&tx, process, &self.people).await?;
        tx.audit(self.line(process)).await?;
        Ok(tx.commit().await?)
    }

    /// Invites everybody to an event of its own, and nothing else.
    pub async fn invite(&self, name: &str) -> anyhow::Result<Duration> {
        let occasion = self.event(name).await?;
        self.send(occasion.event.id).await
    }

    /// An event like the dialogue, with a place for everybody.
    async fn event(&self, name: &str) -> anyhow::Result<Occasion> {
        let (app, db) = (&self.app, self.app.db.read());
        let mut occasion = Occasion::find(db, self.review.dialogue)
            .await?
            .context("the dialogue")?;
        occasion.event.id = EventId::new(app.clock.now(), &app.chance);
        occasion.event.slug = format!("speed-{name}");
        occasion.event.limits.online = u32::try_from(self.people.len()).ok();
        let event = occasion.event.id;
        let tx = app.db.write(Actor::System).await?;
        events::insert(&tx, occasion.event.clone(), app.clock.now()).await?;
        for sitting in &mut occasion.sittings {
            sitting.id = SittingId::new(app.clock.now(), &app.chance);
            events::insert_sitting(&tx, event, sitting.clone()).await?;
        }
        tx.audit(self.line(self.review.process)).await?;
        tx.commit().await?;
        Ok(occasion)
    }

    /// Everybody is invited to an event of its own.
    pub async fn round(&self, name: &str) -> anyhow::Result<Vec<Person>> {
        let (app, db) = (&self.app, self.app.db.read());
        let occasion = self.event(name).await?;
        let event = occasion.event.id;
        self.send(event).await?;
        let by_id: HashMap<ContactId, &Contact> = self.people.iter().map(|contact| (contact.id, contact)).collect();
        let sent = invitations::in_state_sent(db, event).await?;
        let person = |invitation: &Invitation| Person {
            event,
            token: LinkToken::derive(&app.keys.link, invitation.link, 0)
                .as_str()
                .to_owned(),
            form: form(&occasion, by_id[&invitation.contact]),
        };
        Ok(sent.iter().map(person).collect())
    }

    /// Invites everybody; how long the one change took that writes the letters.
    async fn send(&self, event: EventId) -> anyhow::Result<Duration> {
        let begun = Instant::now();
        let order = Order {
            choice: Choice::default(),
            reviewed: None,
            typed: None,
        };
        send_by_command(&self.app, event, &order).await?;
        Ok(begun.elapsed())
    }

    pub fn app(&self) -> &App {
        &self.app
    }

    /// Everybody in the directory reads Arabic from now on.
    pub async fn all_read_arabic(&self) -> anyhow::Result<()> {
        let tx = self.app.db.write_machine().await?;
        tx.execute_unprepared("UPDATE contact SET lang = 'ar'").await?;
        Ok(tx.commit().await?)
    }

    /// Letters of no event, in one change.
    pub async fn write_letters(&self, number: usize) -> anyhow::Result<()> {
        let messages = (0..number).map(|n| message(n, Lane::Bulk)).collect();
        let tx = self.app.db.write_machine().await?;
        outbox::enqueue_batch(&self.app, &tx, self.review.conference, messages).await?;
        Ok(tx.commit().await?)
    }

    /// How long somebody waits who asks for a link now.
    pub async fn wait_for_a_link(&self) -> anyhow::Result<Duration> {
        let begun = Instant::now();
        let mut letter = message(0, Lane::Critical);
        letter.dedupe_key = format!("link/{:?}", self.app.chance.bytes::<8>());
        let tx = self.app.db.write_machine().await?;
        let id = outbox::enqueue(&self.app, &tx, letter).await?.context("a new letter")?;
        tx.commit().await?;
        while self.count(&format!("mime_id LIKE '{id}%' AND state = 'sent'")).await? == 0 {
            ensure!(begun.elapsed() < Duration::from_secs(60), "the link does not arrive");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Ok(begun.elapsed())
    }

    /// Letters that have not left.
    pub async fn unsent(&self) -> anyhow::Result<usize> {
        self.count("state IN ('queued', 'leased', 'sending')").await
    }

    async fn count(&self, which: &str) -> anyhow::Result<usize> {
        let db = self.app.db.read();
        let question = format!("SELECT count(*) AS n FROM outbox_message WHERE {which}");
        let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), question));
        let row = row.await?.context("a count")?;
        Ok(usize::try_from(row.try_get::<i64>("", "n")?)?)
    }

    /// The word in the address of the conference.
    pub async fn conference(&self) -> anyhow::Result<String> {
        let event = events::find(self.app.db.read(), self.review.conference).await?;
        Ok(event.context("the conference")?.slug)
    }

    fn organisation(&self, at: usize, groups: &Groups) -> Organisation {
        Organisation {
            id: OrganisationId::new(self.app.clock.now(), &self.app.chance),
            name: format!("Observatory {at} of the Cedar Coast"),
            group: groups.iter().nth(at % groups.0.len()).map(|group| group.id),
            country: Some("LB".to_owned()),
            state: State::Known,
        }
    }

    fn person(&self, at: usize, organisation: &Organisation) -> anyhow::Result<Contact> {
        let lang = Lang::ALL[at % 3];
        let name = match lang {
            Lang::Ar => "ليلى شرف الدين",
            Lang::En => "Muna Haddad",
            Lang::Fr => "Éloïse Ben Salem",
        };
        Ok(Contact {
            id: ContactId::new(self.app.clock.now(), &self.app.chance),
            import: None,
            name: PersonName::parse(name)?,
            email: EmailAddress::parse(&format!("person-{at}@observatory-{}.example", at / 2))?,
            organisation: Some(organisation.clone()),
            own_group: None,
            lang,
            own_country: None,
            phone: None,
            do_not_contact: false,
            note: String::new(),
            created_at: self.app.clock.now(),
        })
    }

    fn line(&self, process: ProcessId) -> Audit {
        Audit {
            at: self.app.clock.now(),
            action: "speed.prepare",
            process: Some(process),
            event: None,
            subject: "process",
            subject_id: None,
            detail: String::new(),
        }
    }
}

/// The product over an empty database.
pub async fn app(data: &Path, database: &str) -> anyhow::Result<App> {
    let chance = Chance::system();
    let settings = settings(data, database);
    let keys = Keys::load(&settings.key_file, &chance)?;
    let db = Db::open(database, chance.clone()).await?;
    db.migrate().await?;
    Ok(App::new(db, Clock::system(), chance, settings, keys))
}

fn form(occasion: &Occasion, contact: &Contact) -> String {
    let group = contact.group().map(|group| group.to_string());
    let organisation = contact
        .organisation
        .as_ref()
        .map(|organisation| organisation.name.clone());
    let mut pairs = vec![
        ("name", contact.name.as_str().to_owned()),
        ("organisation", organisation.unwrap_or_default()),
        ("group", group.unwrap_or_default()),
        ("country", contact.country().unwrap_or("LB").to_owned()),
        ("attendance", "online".to_owned()),
        ("interface", contact.lang.code().to_owned()),
        ("in", contact.lang.code().to_owned()),
        ("notice", occasion.event.notice_version.clone()),
        ("gender", "undisclosed".to_owned()),
        ("age", "30_44".to_owned()),
        ("first_time", "yes".to_owned()),
        ("consent_list", "true".to_owned()),
        ("consent_contact", "true".to_owned()),
    ];
    pairs.extend(
        occasion
            .sittings
            .iter()
            .map(|sitting| ("sitting", sitting.id.to_string())),
    );
    Fields::from_pairs(pairs).encode()
}

fn settings(data: &Path, database: &str) -> Settings {
    Settings {
        database_url: database.to_owned(),
        data: data.to_owned(),
        listen: ([127, 0, 0, 1], 0).into(),
        base_url: "http://127.0.0.1".to_owned(),
        key_file: data.join("key"),
        smtp_url: None,
        mail_from: "Tashawur <secretariat@tashawur.example>".to_owned(),
        mail: MailMode::Capture,
        trusted_proxies: Vec::new(),
        log: LogFormat::Text,
    }
}
