//! A panel whose answers have gone out: two places offered, reserves of two groups, somebody not selected.
use super::planned::Aim;
use super::tryout::{KARIM, MONA, Offer, Panel};
use crate::support::page::Page;
use crate::support::visitor::Visitor;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use tashawur::access::link;
use tashawur::db::entities::nomination::{self, State};
use tashawur::db::entities::nomination_call::{self, NextReserve};
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{lineup, speaking_offer};
use tashawur::db::{Actor, Audit};
use tashawur::i18n::plain;
use tashawur::kernel::{NominationId, SlotId};
use tashawur::mail::captured::Captured;
use tashawur::participation::registration::model::Gender;

pub const HALA: Offer<'_> = Offer {
    name: "Hala Nasser",
    organisation: "Dockers together",
    gender: Gender::Woman,
    points: Some(3),
    ..KARIM
};
pub const NADIA: Offer<'_> = Offer {
    name: "Nadia Khoury",
    organisation: "Women of the mountain",
    country: "LB",
    points: Some(3),
    wishes: &[2],
    ..MONA
};
/// Of a group that the place asked for is not open to.
pub const ZIAD: Offer<'_> = Offer {
    name: "Ziad Sayegh",
    group: "business",
    organisation: "Chamber of trade",
    wishes: &[1],
    ..KARIM
};

/// The board with its people, and who has which place.
pub struct Released {
    pub panel: Panel,
    pub mona: NominationId,
    pub karim: NominationId,
    pub hala: NominationId,
    pub nadia: NominationId,
    pub ziad: NominationId,
    pub rana: Visitor,
}

impl Released {
    /// Placed, not yet sent.
    pub async fn placed(targets: &[Aim]) -> Self {
        let panel = Panel::new(targets).await;
        let (mona, karim) = (panel.offers(&MONA).await, panel.offers(&KARIM).await);
        let (hala, nadia) = (panel.offers(&HALA).await, panel.offers(&NADIA).await);
        let ziad = panel.offers(&ZIAD).await;
        let rana = panel.world.organiser(Role::Organiser, panel.setting.event).await;
        let mut released = Self {
            panel,
            mona,
            karim,
            hala,
            nadia,
            ziad,
            rana,
        };
        released.place(1, karim).await;
        released.place(2, mona).await;
        released
    }

    /// Sent, letters read.
    pub async fn new() -> Self {
        let mut released = Self::placed(&[]).await;
        released.release().await;
        released.panel.world.deliver_mail().await;
        released
    }

    pub async fn place(&mut self, at: usize, who: NominationId) {
        let who = who.to_string();
        self.at_the_board(at, &[("nomination", who.as_str()), ("reason", "It has to be")])
            .await;
    }

    pub async fn free(&mut self, at: usize) {
        self.at_the_board(at, &[("act", "free")]).await;
    }

    async fn at_the_board(&mut self, at: usize, more: &[(&str, &str)]) {
        let db = self.panel.world.app.db.read();
        let scenario = lineup::Entity::find().one(db).await.unwrap();
        let seen = scenario.as_ref().map(|one| one.id.to_string()).unwrap_or_default();
        let revision = scenario.map_or(0, |one| one.revision).to_string();
        let slot = self.slot(at).to_string();
        let mut fields = vec![("seen", seen.as_str()), ("revision", &revision), ("slot", &slot)];
        fields.extend_from_slice(more);
        let page = self.rana.post(&format!("{}/place", self.panel.board()), &fields).await;
        assert_eq!(page.status(), 200, "{}", page.text());
    }

    /// Both looks, without targets to write about.
    pub async fn release(&mut self) {
        self.rana.get(&self.address()).await;
        let page = self.rana.press("Look once more before sending").await;
        assert_eq!(page.status(), 200, "{}", page.text());
        let page = self.rana.press("Send ").await;
        assert!(page.text().contains("Released:"), "{}", page.text());
    }

    pub fn address(&self) -> String {
        format!("{}/release", self.panel.board())
    }

    pub fn offers_page(&self) -> String {
        format!("/organise/events/{}/offers", self.panel.setting.event)
    }

    pub fn slot(&self, at: usize) -> SlotId {
        self.panel.slots()[at].id
    }

    /// The browser of a nominee, at the page of the offer.
    pub async fn at_offer(&self, who: NominationId) -> Visitor {
        let mut visitor = self.enter(who).await;
        visitor.get(&self.mine("offer")).await;
        visitor
    }

    pub fn mine(&self, page: &str) -> String {
        format!("/me/{}/{page}", self.panel.setting.event)
    }

    pub async fn enter(&self, who: NominationId) -> Visitor {
        let app = &self.panel.world.app;
        let row = self.nomination(who).await;
        let link = link::by_id(app.db.read(), row.link_id, app.clock.now()).await;
        let link = link.unwrap().expect("a link that lives");
        let mut visitor = self.panel.world.visitor();
        visitor.get(&format!("/p/{}?lang=en", link.token(app).as_str())).await;
        visitor.press("Open my registration").await;
        visitor
    }

    pub async fn nomination(&self, who: NominationId) -> nomination::Model {
        let found = nomination::Entity::find_by_id(who);
        found.one(self.panel.world.app.db.read()).await.unwrap().unwrap()
    }

    /// Every offer of somebody, oldest first.
    pub async fn offers(&self, who: NominationId) -> Vec<speaking_offer::Model> {
        let found = speaking_offer::Entity::find()
            .filter(speaking_offer::Column::NominationId.eq(who))
            .order_by_asc(speaking_offer::Column::Id);
        found.all(self.panel.world.app.db.read()).await.unwrap()
    }

    pub async fn tick(&self) {
        tashawur::jobs::tick(&self.panel.world.app).await;
    }

    /// The next reserve is sent by itself from now on.
    pub async fn send_reserves(&self) {
        let tx = self.panel.world.app.db.write(Actor::Command).await.unwrap();
        let row = nomination_call::ActiveModel {
            id: Set(self.panel.call),
            next_reserve: Set(NextReserve::Sent),
            ..Default::default()
        };
        row.update(&tx).await.unwrap();
        self.commit(tx).await;
    }

    /// Into another state, as nobody could by a page.
    pub async fn put(&self, who: NominationId, state: State) {
        let tx = self.panel.world.app.db.write(Actor::Command).await.unwrap();
        let row = nomination::ActiveModel {
            id: Set(who),
            state: Set(state),
            ..Default::default()
        };
        row.update(&tx).await.unwrap();
        self.commit(tx).await;
    }

    async fn commit(&self, tx: tashawur::db::WriteTx) {
        let line = Audit {
            at: self.panel.world.app.clock.now(),
            action: "test.seed",
            process: None,
            event: None,
            subject: "test",
            subject_id: None,
            detail: String::new(),
        };
        tx.audit(line).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// As people read it, without the marks around names.
pub fn read(page: &Page) -> String {
    plain(page.text())
}

/// What arrived: the first words of each subject, sorted.
pub fn subjects(letters: &[Captured]) -> Vec<String> {
    let mut all: Vec<String> = letters
        .iter()
        .map(|letter| plain(letter.subject.clone()).chars().take(20).collect())
        .collect();
    all.sort();
    all
}
