//! The beat of the clock: gives new events their rules, lets the plan follow the dates, sends what is due.
//!
//! Ticks may come never, once or five times, and from two machines: planning is decided by the unique key of an
//! occurrence, beginning by a compare-and-swap of its state, each chunk of letters by one of how far it has come.
use super::{add_ladder, line, replan};
use crate::app::App;
use crate::db::{Actor, WriteTx};
use crate::kernel::{EventId, LinkId, OccurrenceId};
use crate::mail::outbox::{self, NewMessage};
use crate::messages::people::Person;
use crate::messages::reminder::letters::{Background, Own, Round};
use crate::messages::reminder::model::{Held, Instance, Occurrence, Rule, Standing};
use crate::messages::reminder::people::Crowd;
use crate::messages::reminder::plan::Plan;
use crate::messages::reminder::rules::{Verdict, is_late, is_one_family, most_at_once, verdict};
use crate::messages::reminder::store::{self, crowd, letters, occurrence, plans};
use crate::participation::registration::model::Registration;
use crate::participation::registration::store as registrations;
use crate::programme::event::store as events;
use sea_orm::DbErr;
use std::collections::{HashMap, HashSet};

/// Letters written in one transaction: a crash costs at most so many, and they are written again from there.
const CHUNK: usize = 200;

/// Returns how many letters were put into the outbox.
pub async fn enqueue_due(app: &App) -> Result<u64, DbErr> {
    give_ladders(app).await?;
    let mut enqueued = 0;
    for plan in plans::all(app.db.read()).await? {
        let event = plan.facts.event.id;
        // One event that fails leaves the others their reminders.
        match look_after(app, plan).await {
            Ok(letters) => enqueued += letters,
            Err(error) => {
                tracing::error!(%error, event = %event.short(), "the reminders of an event could not be sent")
            }
        }
    }
    Ok(enqueued)
}

async fn look_after(app: &App, plan: Plan) -> Result<u64, DbErr> {
    let plan = match plan.changes(app.clock.now()).is_empty() {
        true => plan,
        false => follow(app, plan.facts.event.id).await?,
    };
    send_due(app, &plan).await
}

/// However an event came to be, it begins with the ladder.
async fn give_ladders(app: &App) -> Result<(), DbErr> {
    let now = app.clock.now();
    for event in store::without_rules(app.db.read(), now).await? {
        let tx = app.db.write(Actor::System).await?;
        // Held, so that of two machines the second sees the rules of the first.
        events::find_locked(&tx, event).await?;
        if store::of_event(&tx, event).await?.is_empty() {
            add_ladder(app, &tx, event).await?;
            tx.audit(line(now, "reminder.ladder", (event, None), String::new()))
                .await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

/// Dates have moved since the plan was made.
async fn follow(app: &App, id: EventId) -> Result<Plan, DbErr> {
    let gone = || DbErr::RecordNotFound("an event".into());
    let tx = app.db.write(Actor::System).await?;
    let event = events::find_locked(&tx, id).await?.ok_or_else(gone)?;
    let done = replan(app, &tx, event).await?;
    tx.audit(line(app.clock.now(), "reminder.plan", (id, None), done.words()))
        .await?;
    tx.commit().await?;
    plans::of_event(app.db.read(), id).await?.ok_or_else(gone)
}

/// What is to be sent now, the last first: whoever gets the later of two needs no earlier one.
struct Ready<'a> {
    one: &'a Occurrence,
    rule: &'a Rule,
    instance: Instance,
}

async fn send_due(app: &App, plan: &Plan) -> Result<u64, DbErr> {
    let now = app.clock.now();
    let mut ready = Vec::new();
    for one in plan.known.iter().filter(|one| one.is_live()) {
        let Some(rule) = plan.rule(one.rule) else { continue };
        let Some(instance) = plan.facts.instance(rule, &one.instance) else {
            continue;
        };
        match verdict(&plan.facts.event, (rule, &instance), one, now) {
            Verdict::NotYet => {}
            // What has begun is brought to its end.
            Verdict::Missed if one.state == Standing::Planned => turn(app, (plan, one), Standing::Missed).await?,
            Verdict::Missed | Verdict::Send => ready.push(Ready { one, rule, instance }),
        }
    }
    if ready.is_empty() {
        return Ok(0);
    }
    ready.sort_by_key(|ready| std::cmp::Reverse((ready.one.due.at, ready.one.id)));
    let crowd = crowd::of(app.db.read(), &plan.facts.event, None).await?;
    if wait_for_a_click(app, (plan, &crowd), &ready).await? {
        return Ok(0);
    }
    let mut enqueued = 0;
    for ready in &ready {
        match send(app, (plan, &crowd), ready).await? {
            Some(letters) => enqueued += letters,
            // Another machine is at it: what comes earlier waits for it to end.
            None => break,
        }
    }
    Ok(enqueued)
}

/// After a stop a flood of letters is not let loose by itself.
async fn wait_for_a_click(app: &App, (plan, crowd): (&Plan, &Crowd), ready: &[Ready<'_>]) -> Result<bool, DbErr> {
    let now = app.clock.now();
    let late =
        |it: &&Ready<'_>| is_late(it.one, now) && it.one.released_at.is_none() && it.one.state == Standing::Planned;
    let late: Vec<&Ready<'_>> = ready.iter().filter(late).collect();
    let reached = |it: &&Ready<'_>| {
        let letter = it.rule.letter;
        let people = crowd.reached(&plan.facts, (it.rule, &it.instance));
        people
            .into_iter()
            .map(|person| (person.link, letter))
            .collect::<Vec<_>>()
    };
    let letters = late.iter().flat_map(reached).collect::<HashSet<_>>().len();
    let usual = plan.known.iter().map(|one| one.enqueued).max().unwrap_or(0);
    if letters <= most_at_once(usize::try_from(usual).unwrap_or(0)) {
        return Ok(false);
    }
    let tx = app.db.write(Actor::System).await?;
    for it in late {
        occurrence::hold(&tx, it.one.id, Held::Many).await?;
    }
    let detail = format!("{letters} letters at once after a stop");
    tx.audit(line(now, "reminder.hold", (plan.facts.event.id, None), detail))
        .await?;
    tx.commit().await?;
    Ok(true)
}

async fn turn(app: &App, (plan, one): (&Plan, &Occurrence), to: Standing) -> Result<(), DbErr> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::System).await?;
    if occurrence::turn(&tx, one.id, (one.state, to), now).await? {
        let detail = format!("{to:?}, {} letters", one.enqueued);
        tx.audit(line(
            now,
            "reminder.occur",
            (plan.facts.event.id, Some(one.rule)),
            detail,
        ))
        .await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Writes the letters chunk by chunk behind whoever was reached before. `None`: somebody else is writing them.
async fn send(app: &App, (plan, crowd): (&Plan, &Crowd), ready: &Ready<'_>) -> Result<Option<u64>, DbErr> {
    let background = Background::of(app.db.read(), &plan.facts.event, &[ready.rule]).await?;
    let round = Round {
        app,
        background: &background,
        facts: &plan.facts,
        rule: ready.rule,
        instance: &ready.instance,
        id: ready.one.id,
    };
    let mut one = ready.one.clone();
    if one.state == Standing::Planned {
        turn(app, (plan, &one), Standing::Sending).await?;
        one.state = Standing::Sending;
    }
    let people = crowd.reached(&plan.facts, (ready.rule, &ready.instance));
    let rest: Vec<&Person> = people
        .into_iter()
        .filter(|person| Some(person.link) > one.reached)
        .collect();
    let others = others(plan, ready);
    let before = one.enqueued;
    for chunk in rest.chunks(CHUNK) {
        let letters = letters_to(app, (plan, crowd), &round, (&others, chunk)).await?;
        match write_chunk(app, &one, (chunk, letters)).await? {
            Some(further) => one = further,
            None => return Ok(None),
        }
    }
    turn(app, (plan, &one), Standing::Done).await?;
    Ok(Some(u64::try_from(one.enqueued - before).unwrap_or(0)))
}

/// To those of a chunk to whom no other occurrence has said the same.
async fn letters_to(
    app: &App,
    (plan, crowd): (&Plan, &Crowd),
    round: &Round<'_>,
    (others, chunk): (&[OccurrenceId], &[&Person]),
) -> Result<Vec<NewMessage>, DbErr> {
    let registrations = registrations_of(app, (plan, crowd), (round.rule, chunk)).await?;
    let told = letters::told(app.db.read(), (others, &links(chunk))).await?;
    let letter = |person: &&Person| {
        let places = crowd.places_of(person.link, (round.rule, round.instance));
        let own = Own {
            registration: registrations.get(&person.link),
            places: places.collect(),
        };
        round.letter(person, &own)
    };
    let people = chunk.iter().filter(|person| !told.contains(&person.link));
    Ok(people.map(letter).collect())
}

/// Letters and how far they reach, both or neither.
async fn write_chunk(
    app: &App,
    one: &Occurrence,
    (chunk, letters): (&[&Person], Vec<NewMessage>),
) -> Result<Option<Occurrence>, DbErr> {
    let Some(last) = chunk.last() else {
        return Ok(Some(one.clone()));
    };
    let tx: WriteTx = app.db.write_machine().await?;
    let mut further = one.clone();
    if let Some(event) = letters.first().and_then(|letter| letter.event) {
        let batch = match one.batch {
            None => outbox::enqueue_batch(app, &tx, event, letters).await?,
            Some(batch) => outbox::extend_batch(app, &tx, batch, letters).await?,
        };
        further.batch = Some(batch.id);
        further.enqueued += i32::try_from(batch.planned).unwrap_or(0);
    }
    further.reached = Some(last.link);
    if !occurrence::advance(&tx, one, (last.link, further.batch, further.enqueued)).await? {
        return Ok(None);
    }
    tx.commit().await?;
    Ok(Some(further))
}

/// Occurrences about the same thing at its present date that came due later and have been sent; and those of this very
/// hour from before the date had moved and moved back.
fn others(plan: &Plan, ready: &Ready<'_>) -> Vec<OccurrenceId> {
    let (mine, zone) = (ready.one, &plan.facts.event.zone);
    let says_it_too = |one: &&Occurrence| {
        let rule = plan.rule(one.rule);
        let family = rule.is_some_and(|rule| is_one_family((mine, ready.rule), (one, rule)));
        let states_the_same = one.anchor_at.is_none_or(|at| at == ready.instance.at);
        let later = (one.due.at, one.id) > (mine.due.at, mine.id);
        let before = one.rule == mine.rule && one.comes_at(mine.due, zone);
        family && states_the_same && one.id != mine.id && (later || before)
    };
    plan.known.iter().filter(says_it_too).map(|one| one.id).collect()
}

fn links(people: &[&Person]) -> Vec<LinkId> {
    people.iter().map(|person| person.link).collect()
}

/// For letters that say to which sittings the person comes.
async fn registrations_of(
    app: &App,
    (plan, crowd): (&Plan, &Crowd),
    (rule, chunk): (&Rule, &[&Person]),
) -> Result<HashMap<LinkId, Registration>, DbErr> {
    if !rule.letter.speaks_of_registration() {
        return Ok(HashMap::new());
    }
    let links = links(chunk);
    let mine = crowd.comers.iter().filter(|comer| links.contains(&comer.person.link));
    let ids: Vec<_> = mine.map(|comer| comer.id).collect();
    let found = registrations::by_ids(app.db.read(), plan.facts.event.id, &ids).await?;
    Ok(found
        .into_iter()
        .map(|registration| (registration.link, registration))
        .collect())
}
