//! Times the organisers' pages about speakers with five hundred nominations, each scored by four reviewers on five
//! criteria: the demo's conference, its nominations copied until there are enough.
#![allow(clippy::unwrap_used, reason = "made-up data")]
use super::client::Client;
use super::server::{Server, Worker};
use super::stage::app;
use super::table::{Goal, Sample, heading, judged};
use anyhow::Context;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use std::collections::HashMap;
use std::path::Path;
use std::time::Instant;
use tashawur::app::App;
use tashawur::db::entities::{
    call_criterion, link, nomination, nomination_call, nomination_preference, nomination_sitting, offer_colleague,
    place_change, registration, registration_sitting, review, review_score, reviewer, speaking_offer, speaking_part,
};
use tashawur::db::{Actor, Audit};
use tashawur::demo::{self, ORGANISER};
use tashawur::kernel::{CriterionId, EventId, LinkId, NominationId, RegistrationId, ReviewId, ReviewerId};
use tashawur::web::Fields;

const NOMINATIONS: usize = 500;
const REVIEWERS: usize = 4;
const CRITERIA: usize = 5;
const TIMES: usize = 20;
const PASSWORD: &str = "the organiser of the bench";

/// Everything about nominations, as it is in the tables.
struct Rows {
    nominations: Vec<nomination::Model>,
    people: HashMap<RegistrationId, registration::Model>,
    days: Vec<registration_sitting::Model>,
    wishes: Vec<nomination_preference::Model>,
    sittings: Vec<nomination_sitting::Model>,
    reviewers: Vec<ReviewerId>,
    criteria: Vec<CriterionId>,
}

pub async fn measure(folder: &Path) -> anyhow::Result<()> {
    let database = format!("sqlite://{}", folder.join("board.db").display());
    let app = app(folder, &database).await?;
    demo::load(&app, PASSWORD, |_| {}).await?;
    let event = fill(&app).await?;
    let server = Server::start(folder, &database, Worker::Elsewhere).await?;
    let mut client = Client::connect(server.address).await?;
    let typed = Fields::from_pairs([("email", ORGANISER), ("password", PASSWORD)]);
    client.post("/organise/sign-in", &typed.encode()).await?;
    heading(format!(
        "{NOMINATIONS} nominations, {REVIEWERS} reviewers, {CRITERIA} criteria: one page for one organiser, SQLite"
    ));
    for (page, named) in [
        ("shortlist", "the board"),
        ("ranking", "the ranking"),
        ("agenda/coverage", "the coverage matrix"),
    ] {
        let path = format!("/organise/events/{event}/{page}");
        let mut took = Sample::default();
        for _ in 0..TIMES {
            let asked = Instant::now();
            client.get(&path).await?.expect(200).context(page)?;
            took.add(asked.elapsed().as_secs_f64() * 1_000.0);
        }
        judged(named, &took, "ms", Goal::AtMost(100.0));
    }
    Ok(())
}

/// Copies nominations with their people until there are enough, and scores everything anew. The event of the call.
async fn fill(app: &App) -> anyhow::Result<EventId> {
    let tx = app.db.write(Actor::System).await?;
    undecide(&tx).await?;
    let mut rows = Rows::read(&tx).await?;
    let first = rows.nominations.first().context("a nomination")?.clone();
    rows.complete(app, &tx).await?;
    let (there, mut ids) = (rows.nominations.clone(), Vec::new());
    ids.extend(there.iter().map(|one| one.id));
    for at in there.len()..NOMINATIONS {
        ids.push(rows.copy(app, &tx, (&there[at % there.len()], at)).await?);
    }
    for (at, nomination) in ids.into_iter().enumerate() {
        rows.score(app, &tx, nomination, at).await?;
    }
    tx.audit(Audit {
        at: app.clock.now(),
        action: "speed.prepare",
        process: None,
        event: Some(first.event_id),
        subject: "event",
        subject_id: None,
        detail: String::new(),
    })
    .await?;
    tx.commit().await?;
    Ok(first.event_id)
}

/// Back to the morning of the shortlist: the demo has released its line-up.
async fn undecide(tx: &impl ConnectionTrait) -> anyhow::Result<()> {
    review_score::Entity::delete_many().exec(tx).await?;
    review::Entity::delete_many().exec(tx).await?;
    place_change::Entity::delete_many().exec(tx).await?;
    offer_colleague::Entity::delete_many().exec(tx).await?;
    speaking_part::Entity::delete_many().exec(tx).await?;
    speaking_offer::Entity::delete_many().exec(tx).await?;
    let decided = [nomination::State::Decided, nomination::State::Released];
    nomination::Entity::update_many()
        .col_expr(nomination::Column::State, Expr::value(nomination::State::Eligible))
        .col_expr(nomination::Column::Decision, Expr::value(None::<nomination::Decision>))
        .col_expr(nomination::Column::ReserveRank, Expr::value(None::<i32>))
        .filter(nomination::Column::State.is_in(decided))
        .exec(tx)
        .await?;
    nomination_call::Entity::update_many()
        .col_expr(
            nomination_call::Column::ReleasedAt,
            Expr::value(None::<chrono::DateTime<chrono::Utc>>),
        )
        .exec(tx)
        .await?;
    Ok(())
}

impl Rows {
    async fn read(c: &impl ConnectionTrait) -> anyhow::Result<Self> {
        let people = registration::Entity::find().all(c).await?;
        let mut nominations = nomination::Entity::find()
            .order_by_asc(nomination::Column::Number)
            .all(c)
            .await?;
        nominations.retain(|one| one.number.is_some() && one.state == nomination::State::Eligible);
        Ok(Self {
            nominations,
            people: people.into_iter().map(|row| (row.id, row)).collect(),
            days: registration_sitting::Entity::find().all(c).await?,
            wishes: nomination_preference::Entity::find().all(c).await?,
            sittings: nomination_sitting::Entity::find().all(c).await?,
            reviewers: reviewer::Entity::find()
                .all(c)
                .await?
                .iter()
                .map(|row| row.id)
                .collect(),
            criteria: call_criterion::Entity::find()
                .all(c)
                .await?
                .iter()
                .map(|row| row.id)
                .collect(),
        })
    }

    /// As many reviewers and criteria as are asked for.
    async fn complete(&mut self, app: &App, tx: &impl ConnectionTrait) -> anyhow::Result<()> {
        let now = app.clock.now();
        let row = reviewer::Entity::find().one(tx).await?.context("a reviewer")?;
        let accounts = tashawur::db::entities::account::Entity::find().all(tx).await?;
        let free = accounts
            .iter()
            .find(|one| one.email == ORGANISER)
            .context("the organiser")?;
        while self.reviewers.len() < REVIEWERS {
            let id = ReviewerId::new(now, &app.chance);
            let new = reviewer::Model {
                id,
                account_id: free.id,
                ..row.clone()
            };
            new.into_active_model().reset_all().insert(tx).await?;
            self.reviewers.push(id);
        }
        let row = call_criterion::Entity::find().one(tx).await?.context("a criterion")?;
        while self.criteria.len() < CRITERIA {
            let id = CriterionId::new(now, &app.chance);
            let new = call_criterion::Model {
                id,
                position: i32::try_from(self.criteria.len())?,
                ..row.clone()
            };
            new.into_active_model().reset_all().insert(tx).await?;
            self.criteria.push(id);
        }
        Ok(())
    }

    async fn copy(
        &self,
        app: &App,
        tx: &impl ConnectionTrait,
        (of, at): (&nomination::Model, usize),
    ) -> anyhow::Result<NominationId> {
        let now = app.clock.now();
        let (link, person) = (LinkId::new(now, &app.chance), RegistrationId::new(now, &app.chance));
        let id = NominationId::new(now, &app.chance);
        let new = link::Model {
            id: link,
            event_id: of.event_id,
            epoch: 0,
            token_hash: format!("{at:064}"),
            created_at: now,
        };
        new.into_active_model().reset_all().insert(tx).await?;
        let before = of.registration_id.context("a person")?;
        let new = registration::Model {
            id: person,
            link_id: link,
            invitation_id: None,
            contact_id: None,
            email: format!("copy-{at}@observatory.example"),
            ..self.people[&before].clone()
        };
        new.into_active_model().reset_all().insert(tx).await?;
        let new = nomination::Model {
            id,
            link_id: link,
            registration_id: Some(person),
            number: Some(1_000 + i32::try_from(at)?),
            ..of.clone()
        };
        new.into_active_model().reset_all().insert(tx).await?;
        self.copy_parts(tx, (of.id, before), (id, person)).await?;
        Ok(id)
    }

    /// The days and the wishes.
    async fn copy_parts(
        &self,
        tx: &impl ConnectionTrait,
        (of, before): (NominationId, RegistrationId),
        (id, person): (NominationId, RegistrationId),
    ) -> anyhow::Result<()> {
        for row in self.days.iter().filter(|row| row.registration_id == before) {
            let mut row = row.clone();
            row.registration_id = person;
            row.into_active_model().reset_all().insert(tx).await?;
        }
        for row in self.wishes.iter().filter(|row| row.nomination_id == of) {
            let mut row = row.clone();
            row.nomination_id = id;
            row.into_active_model().reset_all().insert(tx).await?;
        }
        for row in self.sittings.iter().filter(|row| row.nomination_id == of) {
            let mut row = row.clone();
            row.nomination_id = id;
            row.into_active_model().reset_all().insert(tx).await?;
        }
        Ok(())
    }

    /// By every reviewer, for every criterion.
    async fn score(
        &self,
        app: &App,
        tx: &impl ConnectionTrait,
        nomination: NominationId,
        at: usize,
    ) -> anyhow::Result<()> {
        for (turn, reviewer) in self.reviewers.iter().enumerate() {
            let id = ReviewId::new(app.clock.now(), &app.chance);
            let said = review::Model {
                id,
                nomination_id: nomination,
                reviewer_id: *reviewer,
                state: review::State::Scored,
                comment: None,
                saved_at: app.clock.now(),
            };
            said.into_active_model().reset_all().insert(tx).await?;
            let points = self.criteria.iter().enumerate().map(|(number, criterion)| {
                let drawn = (at * 7 + turn * 3 + number * 11) % 5;
                let row = review_score::Model {
                    review_id: id,
                    criterion_id: *criterion,
                    points: 1 + i32::try_from(drawn).unwrap(),
                };
                row.into_active_model().reset_all()
            });
            review_score::Entity::insert_many(points)
                .exec_without_returning(tx)
                .await?;
        }
        Ok(())
    }
}
