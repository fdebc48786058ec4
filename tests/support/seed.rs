//! What a story begins with: a process with three groups and a participant type, one event, an organiser signed in.
use super::visitor::Visitor;
use super::world::World;
use jiff::civil::{DateTime, date};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use tashawur::access::session;
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{account, role_grant};
use tashawur::db::{Actor, Audit, WriteTx};
use tashawur::directory::group;
use tashawur::kernel::{AccountId, EventId, Fold, GroupId, Localized, ProcessId, RoleGrantId, SittingId};
use tashawur::kernel::{Lang, TimeWindow, Zone};
use tashawur::programme::{event, process};

/// What was seeded.
#[derive(Clone, Debug)]
pub struct Setting {
    pub process: ProcessId,
    pub event: EventId,
    pub slug: String,
    /// By code: `women`, `workers`, `business`, `states` (a participant type).
    pub groups: Vec<(String, GroupId)>,
}

impl Setting {
    #[track_caller]
    pub fn group(&self, code: &str) -> GroupId {
        self.groups
            .iter()
            .find(|(known, _)| known == code)
            .map(|(_, id)| *id)
            .expect("a seeded group")
    }
}

impl World {
    /// A published event in Beirut next week, open for registration now; `change` makes it another.
    pub async fn event(&self, change: impl FnOnce(&mut event::model::Event)) -> Setting {
        let now = self.app.clock.now();
        let process = ProcessId::new(now, &self.app.chance);
        let mut planned = a_dialogue(process, EventId::new(now, &self.app.chance));
        change(&mut planned);
        let (event, slug) = (planned.id, planned.slug.clone());
        let tx = self.app.db.write(Actor::Command).await.expect("a change");
        process::store::insert(&tx, a_process(process, &slug), now)
            .await
            .expect("a process");
        let groups = self.groups(&tx, process).await;
        let sitting = a_sitting(SittingId::new(now, &self.app.chance), &planned.zone);
        event::store::insert(&tx, planned, now).await.expect("an event");
        event::store::insert_sitting(&tx, event, sitting)
            .await
            .expect("a sitting");
        self.commit(tx, "test.seed").await;
        Setting {
            process,
            event,
            slug,
            groups,
        }
    }

    /// Somebody signed in who holds a role on an event; the same person each time.
    pub async fn organiser(&self, role: Role, event: EventId) -> Visitor {
        let email = format!("{}-{}@ministry.test", word(role), event.short());
        let known = account::Entity::find().filter(account::Column::Email.eq(&email));
        if let Some(known) = known.one(self.app.db.read()).await.expect("accounts") {
            return self.signed_in(known.id).await;
        }
        let account = self.account(&email).await;
        let tx = self.app.db.write(Actor::Command).await.expect("a change");
        let grant = role_grant::ActiveModel {
            id: Set(RoleGrantId::new(self.app.clock.now(), &self.app.chance)),
            account_id: Set(account),
            process_id: Set(None),
            event_id: Set(Some(event)),
            role: Set(role),
            created_at: Set(self.app.clock.now()),
        };
        grant.insert(&tx).await.expect("a role");
        self.commit(tx, "test.grant").await;
        self.signed_in(account).await
    }

    /// An account without a role; its name is made of its address.
    pub async fn account(&self, email: &str) -> AccountId {
        let now = self.app.clock.now();
        let id = AccountId::new(now, &self.app.chance);
        let row = account::ActiveModel {
            id: Set(id),
            email: Set(email.to_owned()),
            name: Set(email.split('@').next().unwrap_or(email).to_owned()),
            password_hash: Set(None),
            lang: Set("en".to_owned()),
            is_admin: Set(email.starts_with("admin")),
            created_at: Set(now),
            disabled_at: Set(None),
        };
        let tx = self.app.db.write(Actor::Command).await.expect("a change");
        row.insert(&tx).await.expect("an account");
        self.commit(tx, "test.account").await;
        id
    }

    pub async fn signed_in(&self, account: AccountId) -> Visitor {
        let tx = self.app.db.write_machine().await.expect("a change");
        let cookie = session::start(&tx, &self.app, account).await.expect("a session");
        tx.commit().await.expect("a session");
        let mut visitor = self.visitor();
        visitor.keep(cookie.name(), cookie.value());
        visitor
    }

    async fn groups(&self, tx: &WriteTx, process: ProcessId) -> Vec<(String, GroupId)> {
        let mut made = Vec::new();
        for (position, (code, label)) in GROUPS.iter().enumerate() {
            let id = GroupId::new(self.app.clock.now(), &self.app.chance);
            let kind = if *code == "states" {
                group::model::Kind::ParticipantType
            } else {
                group::model::Kind::StakeholderGroup
            };
            let [ar, en, fr] = *label;
            let label = Localized::new(ar, en, fr);
            let definition = Localized::default();
            let group = group::model::Group {
                id,
                code: (*code).to_owned(),
                kind,
                position,
                label,
                definition,
            };
            group::store::insert(tx, process, group).await.expect("a group");
            made.push(((*code).to_owned(), id));
        }
        made
    }

    pub async fn commit(&self, tx: WriteTx, action: &'static str) {
        let at = self.app.clock.now();
        let detail = String::new();
        let line = Audit {
            at,
            action,
            process: None,
            event: None,
            subject: "test",
            subject_id: None,
            detail,
        };
        tx.audit(line).await.expect("an audit line");
        tx.commit().await.expect("the seed is kept");
    }
}

const GROUPS: [(&str, [&str; 3]); 4] = [
    (
        "women",
        ["المنظمات النسائية", "Women's organisations", "Organisations de femmes"],
    ),
    ("workers", ["النقابات", "Trade unions", "Syndicats"]),
    ("business", ["القطاع الخاص", "Private sector", "Secteur privé"]),
    ("states", ["الدول", "States", "États"]),
];

fn word(role: Role) -> String {
    format!("{role:?}").to_lowercase()
}

fn a_process(id: ProcessId, slug: &str) -> process::model::Process {
    process::model::Process {
        id,
        slug: format!("{slug}-process"),
        state: process::model::State::Published,
        title: Localized::new("استعراض المياه", "Review on water", "Examen sur l'eau"),
        summary: Localized::default(),
        organiser: Localized::new("الأمانة", "The secretariat", "Le secrétariat"),
        contact_email: "secretariat@tashawur.test".to_owned(),
    }
}

fn a_dialogue(process: ProcessId, id: EventId) -> event::model::Event {
    let zone = Zone::parse("Asia/Beirut").expect("a zone");
    let opens = date(2021, 2, 1).at(9, 0, 0, 0);
    let closes = date(2021, 2, 22).at(18, 0, 0, 0);
    let instant = |at: DateTime| Some(zone.instant(at, Fold::Earlier));
    event::model::Event {
        id,
        process,
        slug: "water-dialogue".to_owned(),
        kind: event::model::Kind::Dialogue,
        modality: event::model::Modality::Hybrid,
        state: event::model::State::Published,
        attribution: event::model::Attribution::OnRecord,
        languages: Lang::ALL.to_vec(),
        title: Localized::new("حوار المياه", "Dialogue on water", "Dialogue sur l'eau"),
        short_title: Localized::new("المياه", "Water", "Eau"),
        summary: Localized::new("حوار عن المياه", "A dialogue on water", "Un dialogue sur l'eau"),
        description: Localized::default(),
        take_part: Localized::default(),
        questions: Localized::default(),
        place: Localized::new("بيروت", "Beirut", "Beyrouth"),
        contact_email: "water@tashawur.test".to_owned(),
        open_to: event::model::OpenTo::Open,
        registration: TimeWindow::new(instant(opens), instant(closes)),
        registration_opens: opens,
        registration_closes: closes,
        zone,
        limits: event::model::Limits::default(),
        approval: false,
        notice_version: "1".to_owned(),
        programme_version: 1,
        participation_published_at: None,
    }
}

fn a_sitting(id: SittingId, zone: &Zone) -> event::model::Sitting {
    let starts = date(2021, 2, 24).at(9, 30, 0, 0);
    let ends = date(2021, 2, 24).at(12, 30, 0, 0);
    event::model::Sitting {
        id,
        position: 0,
        starts,
        ends,
        starts_at: zone.instant(starts, Fold::Earlier),
        ends_at: zone.instant(ends, Fold::Earlier),
        label: Localized::default(),
        joining_link: None,
    }
}
