//! A small call with two sessions, and people who offer to fill its places.
use super::planned::{self, Aim};
use crate::support::seed::Setting;
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, Set};
use tashawur::access::link;
use tashawur::db::entities::{account, organisation, reviewer};
use tashawur::db::entities::{nomination, nomination_preference, nomination_sitting, review, review_score};
use tashawur::db::{Actor, WriteTx};
use tashawur::directory::organisation::model::OrganisationName;
use tashawur::kernel::{
    AccountId, CallId, CriterionId, EmailAddress, Lang, LinkId, NominationId, OrganisationId, PersonName,
    RegistrationId, ReviewId, ReviewerId, fold,
};
use tashawur::participation::registration::model::{
    AgeBracket, Answers, Attendance, Consents, Gender, Landing, Source,
};
use tashawur::participation::registration::store::write as registrations;
use tashawur::programme::event::store as events;
use tashawur::programme::session::model::{Session, Slot};
use tashawur::programme::session::store as sessions;
use tashawur::speakers::call::model::Scope;
use tashawur::speakers::call::store::write as calls;
use tashawur::speakers::nomination::model::State;

pub struct Panel {
    pub world: World,
    pub setting: Setting,
    pub call: CallId,
    /// Opening: a moderator, a place for trade unions, one for women's organisations. Then a session at the same hour
    /// with one place for anybody.
    pub sessions: Vec<Session>,
    criterion: CriterionId,
}

/// Somebody as a story needs it.
#[derive(Clone, Copy)]
pub struct Offer<'a> {
    pub name: &'a str,
    pub group: &'a str,
    pub gender: Gender,
    pub country: &'a str,
    /// People of one organisation name the same.
    pub organisation: &'a str,
    /// Positions of places, the dearest first.
    pub wishes: &'a [usize],
    pub points: Option<i32>,
    pub state: State,
    pub age: Option<AgeBracket>,
    pub migrant_led: bool,
}

pub const MONA: Offer<'_> = Offer {
    name: "Mona Ben Ali",
    group: "women",
    gender: Gender::Woman,
    country: "TN",
    organisation: "Women of the coast",
    wishes: &[2, 3],
    points: Some(4),
    state: State::Eligible,
    age: None,
    migrant_led: false,
};

pub const KARIM: Offer<'_> = Offer {
    name: "Karim Fares",
    group: "workers",
    gender: Gender::Man,
    country: "LB",
    organisation: "Union of Docks",
    wishes: &[1, 0],
    points: Some(5),
    state: State::Eligible,
    age: None,
    migrant_led: false,
};

impl Panel {
    /// With these targets, as dimension, value, bound, amount, unit.
    pub async fn new(targets: &[Aim]) -> Self {
        let everywhere: Vec<(Aim, Scope)> = targets.iter().map(|aim| (*aim, Scope::Event)).collect();
        Self::scoped(&everywhere).await
    }

    /// The same, each with where it counts.
    pub async fn scoped(targets: &[(Aim, Scope)]) -> Self {
        let world = World::new().await;
        let setting = world.event(|_| {}).await;
        let now = world.app.clock.now();
        let sitting = events::sittings(world.app.db.read(), setting.event).await.unwrap()[0].id;
        let planned = planned::sessions(&world, sitting);
        let tx = world.app.db.write(Actor::Command).await.unwrap();
        sessions::replace(&tx, setting.event, &planned).await.unwrap();
        let (call, criterion) = (
            CallId::new(now, &world.app.chance),
            CriterionId::new(now, &world.app.chance),
        );
        let made = planned::call(&world, (setting.event, call, criterion), &planned, targets);
        calls::insert(&tx, &made, now).await.unwrap();
        world.commit(tx, "test.seed").await;
        Self {
            world,
            setting,
            call,
            sessions: planned,
            criterion,
        }
    }

    /// The places in the order of the programme.
    pub fn slots(&self) -> Vec<&Slot> {
        self.sessions.iter().flat_map(|session| &session.slots).collect()
    }

    pub async fn offers(&self, who: &Offer<'_>) -> NominationId {
        let (app, now) = (&self.world.app, self.world.app.clock.now());
        let tx = app.db.write(Actor::Command).await.unwrap();
        let link = link::issue(&tx, app, self.setting.event).await.unwrap().id;
        let registration = self.registered(&tx, who, link).await;
        let id = NominationId::new(now, &app.chance);
        let row = nomination::ActiveModel {
            id: Set(id),
            event_id: Set(self.setting.event),
            call_id: Set(self.call),
            link_id: Set(link),
            registration_id: Set(Some(registration)),
            nominated_by: Set(None),
            state: Set(who.state),
            number: Set(None),
            draft: Set(None),
            topic: Set("Safe water".into()),
            key_points: Set(String::new()),
            biography: Set(String::new()),
            languages: Set("ar en".into()),
            previous: Set(String::new()),
            authorised: Set(true),
            migrant_led: Set(who.migrant_led),
            needs: Set(None),
            consent: Set(true),
            notice_version: Set("1".into()),
            reason: Set(None),
            decision: Set(None),
            reserve_rank: Set(None),
            submitted_at: Set(Some(now)),
            checked_at: Set(None),
            decided_at: Set(None),
            released_at: Set(None),
            revision: Set(1),
            created_at: Set(now),
            saved_at: Set(now),
        };
        row.insert(&tx).await.unwrap();
        self.wishes(&tx, who, id).await;
        if let Some(points) = who.points {
            self.scored(&tx, (id, points)).await;
        }
        self.world.commit(tx, "test.seed").await;
        id
    }

    async fn wishes(&self, tx: &WriteTx, who: &Offer<'_>, id: NominationId) {
        for (rank, at) in (1..).zip(who.wishes) {
            let slot = self.slots()[*at];
            let session = self
                .sessions
                .iter()
                .find(|session| session.slots.contains(slot))
                .unwrap();
            let row = nomination_preference::ActiveModel {
                nomination_id: Set(id),
                rank: Set(rank),
                session_id: Set(session.id),
                slot_id: Set(Some(slot.id)),
                role: Set(slot.role),
            };
            row.insert(tx).await.unwrap();
        }
        let day = nomination_sitting::ActiveModel {
            nomination_id: Set(id),
            sitting_id: Set(self.sessions[0].sitting),
        };
        day.insert(tx).await.unwrap();
    }

    async fn registered(&self, tx: &WriteTx, who: &Offer<'_>, link: LinkId) -> RegistrationId {
        let (app, now) = (&self.world.app, self.world.app.clock.now());
        let id = RegistrationId::new(now, &app.chance);
        let organisation = self.organisation(tx, who.organisation).await;
        let fresh = registrations::Fresh {
            id,
            event: self.setting.event,
            link,
            source: Source::Link,
            person: registrations::Person {
                organisation: Some(organisation),
                group: Some(self.setting.group(who.group)),
                ..Default::default()
            },
            answers: Answers {
                name: PersonName::parse(who.name).unwrap(),
                email: EmailAddress::parse(&format!("{}@ngo.test", id.short())).unwrap(),
                organisation: Some(OrganisationName::parse(who.organisation).unwrap()),
                group: Some(self.setting.group(who.group)),
                country: Some(who.country.to_owned()),
                attendance: Attendance::InRoom,
                sittings: vec![self.sessions[0].sitting],
                lang: Lang::En,
                floor: None,
                interpretation: None,
                access_needs: None,
                gender: Some(who.gender),
                age: who.age,
                first_time: Some(false),
                consents: Consents::default(),
                notice_version: "1".to_owned(),
            },
            stands: Ok(Landing::Confirmed),
        };
        registrations::insert(tx, fresh, now).await.unwrap();
        id
    }

    async fn organisation(&self, tx: &WriteTx, name: &str) -> OrganisationId {
        use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
        let known = organisation::Entity::find().filter(organisation::Column::Name.eq(name));
        if let Some(found) = known.one(tx).await.unwrap() {
            return found.id;
        }
        let now = self.world.app.clock.now();
        let id = OrganisationId::new(now, &self.world.app.chance);
        let row = organisation::ActiveModel {
            id: Set(id),
            process_id: Set(self.setting.process),
            folded: Set(fold(name)),
            name: Set(name.to_owned()),
            group_id: Set(None),
            country: Set(None),
            state: Set(organisation::State::Known),
            created_at: Set(now),
        };
        row.insert(tx).await.unwrap();
        id
    }

    /// One review by a reviewer of its own.
    async fn scored(&self, tx: &WriteTx, (nomination, points): (NominationId, i32)) {
        let (app, now) = (&self.world.app, self.world.app.clock.now());
        let (who, seat, id) = (
            AccountId::new(now, &app.chance),
            ReviewerId::new(now, &app.chance),
            ReviewId::new(now, &app.chance),
        );
        let row = account::ActiveModel {
            id: Set(who),
            email: Set(format!("{}@review.test", who.short())),
            name: Set("A reviewer".into()),
            password_hash: Set(None),
            lang: Set("en".into()),
            is_admin: Set(false),
            created_at: Set(now),
            disabled_at: Set(None),
        };
        row.insert(tx).await.unwrap();
        let row = reviewer::ActiveModel {
            id: Set(seat),
            call_id: Set(self.call),
            account_id: Set(who),
            organisation_id: Set(None),
            added_at: Set(now),
            removed_at: Set(None),
        };
        row.insert(tx).await.unwrap();
        let row = review::ActiveModel {
            id: Set(id),
            nomination_id: Set(nomination),
            reviewer_id: Set(seat),
            state: Set(review::State::Scored),
            comment: Set(None),
            saved_at: Set(now),
        };
        row.insert(tx).await.unwrap();
        let row = review_score::ActiveModel {
            review_id: Set(id),
            criterion_id: Set(self.criterion),
            points: Set(points),
        };
        row.insert(tx).await.unwrap();
    }

    pub fn board(&self) -> String {
        format!("/organise/events/{}/shortlist", self.setting.event)
    }
}
