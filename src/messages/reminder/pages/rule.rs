//! One rule: a new one, or one that is changed; below it what it will do, and its letter in three languages.
use super::ground::Ground;
use super::list::failure;
use crate::access::{ManageReminders, Permit};
use crate::app::App;
use crate::kernel::{Lang, OccurrenceId, RuleId};
use crate::mail::letter::{Frame, render_text};
use crate::mail::texts::{self, Edited};
use crate::messages::letter::sample;
use crate::messages::reminder::actions::{self, ChangeError, Replanned};
use crate::messages::reminder::form::{self, About, misfit};
use crate::messages::reminder::letters::{Background, Own, Round, kind};
use crate::messages::reminder::model::{Instance, Rule};
use crate::messages::reminder::views::list::Done;
use crate::messages::reminder::views::rule::{Preview, RulePage};
use crate::paths;
use crate::ui::Problem;
use crate::web::reply::{page, refused, see_other};
use crate::web::{Answer, Failure, Fields};
use axum::extract::State;
use maud::Render;

pub(super) async fn new(permit: Permit<ManageReminders>, _: paths::ReminderNew, State(app): State<App>) -> Answer {
    let ground = Ground::open(&app, &permit).await?;
    let typed = form::blank();
    page(view(&ground, (None, &typed), (&[], &[])).page().render())
}

pub(super) async fn add(
    permit: Permit<ManageReminders>,
    at: paths::ReminderNew,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let ground = Ground::open(&app, &permit).await?;
    let id = RuleId::new(ground.now, &app.chance);
    let saved = match form::read(&about(&ground), &typed, (id, at.event)) {
        Ok(rule) => actions::add(&app, &permit, rule).await,
        Err(problems) => return refused(view(&ground, (None, &typed), (&problems, &[])).page().render()),
    };
    answer(&ground, (None, &typed), (id, saved))
}

pub(super) async fn show(permit: Permit<ManageReminders>, at: paths::ReminderDesk, State(app): State<App>) -> Answer {
    let ground = Ground::open(&app, &permit).await?;
    let rule = ground.plan.rule(at.rule).ok_or(Failure::NotFound)?;
    let typed = form::filled(rule);
    let previews = previews(&app, &ground, rule).await?;
    page(view(&ground, (Some(rule), &typed), (&[], &previews)).page().render())
}

pub(super) async fn change(
    permit: Permit<ManageReminders>,
    at: paths::ReminderDesk,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let ground = Ground::open(&app, &permit).await?;
    let before = ground.plan.rule(at.rule).ok_or(Failure::NotFound)?;
    let read = form::read(&about(&ground), &typed, (at.rule, at.event));
    let saved = match read {
        Ok(_) if typed.text("seen") != before.revision.to_string() => Err(ChangeError::Raced),
        Ok(rule) => {
            let after = Rule {
                state: before.state,
                revision: before.revision,
                ..rule
            };
            actions::change(&app, &permit, (before, &after)).await
        }
        Err(problems) => return refused(view(&ground, (Some(before), &typed), (&problems, &[])).page().render()),
    };
    answer(&ground, (Some(before), &typed), (at.rule, saved))
}

fn answer(
    ground: &Ground,
    (rule, typed): (Option<&Rule>, &Fields),
    (id, saved): (RuleId, Result<Replanned, ChangeError>),
) -> Answer {
    let (field, message) = match saved {
        Ok(_) => return see_other(Done::Saved(id).address(ground.desk.event.id)),
        Err(error) => match misfit(ground.desk.lang, &error) {
            Some(said) => said,
            None => return Err(failure(error)),
        },
    };
    let problem = Problem {
        field: field.to_owned(),
        message,
    };
    refused(view(ground, (rule, typed), (&[problem], &[])).page().render())
}

fn about(ground: &Ground) -> About<'_> {
    About {
        lang: ground.desk.lang,
        groups: &ground.groups,
        sittings: &ground.desk.sittings,
        sessions: &ground.sessions,
    }
}

fn view<'a>(
    ground: &'a Ground,
    (rule, typed): (Option<&'a Rule>, &'a Fields),
    (problems, previews): (&'a [Problem], &'a [Preview]),
) -> RulePage<'a> {
    RulePage {
        on: ground.shown(),
        rule,
        typed,
        problems,
        previews,
    }
}

/// The letter in each language, to somebody it would reach now; the link is nobody's.
async fn previews(app: &App, ground: &Ground, rule: &Rule) -> Result<Vec<Preview>, Failure> {
    let facts = &ground.plan.facts;
    let background = Background::of(app.db.read(), &facts.event, &[rule]).await?;
    let edited = texts::all(app.db.read(), facts.event.id.uuid()).await?;
    let instances = facts.instances(rule);
    let next = instances
        .iter()
        .find(|it| rule.when.due(it, &facts.event.zone).at >= ground.now);
    let reached = |instance: &&Instance| !ground.crowd.reached(facts, (rule, instance)).is_empty();
    // Nobody holds such a place now: the letter is read with an example.
    if rule.letter.speaks_of_place() && next.or(instances.last()).filter(reached).is_none() {
        let example = |lang| example((app, ground), &background, (rule, lang, &edited));
        return Lang::ALL.into_iter().map(example).collect();
    }
    let Some(instance) = next.or(instances.last()) else {
        return Ok(Vec::new());
    };
    let round = Round {
        app,
        background: &background,
        facts,
        rule,
        instance,
        id: OccurrenceId::from(uuid::Uuid::nil()),
    };
    Lang::ALL
        .into_iter()
        .map(|lang| preview((ground, &round), lang, (instance, &edited)))
        .collect()
}

fn example(
    (app, ground): (&App, &Ground),
    background: &Background,
    (rule, lang, edited): (&Rule, Lang, &[Edited]),
) -> Result<Preview, Failure> {
    let name = ground.desk.person.clone();
    let text = texts::of_all(edited, (kind(rule.letter), lang));
    let letter = sample::print(app, &background.occasion, (lang, &name), &text).map_err(|problem| {
        tracing::error!(%problem, "a reminder cannot be printed");
        Failure::Internal
    })?;
    Ok(Preview { lang, name, letter })
}

fn preview(
    (ground, round): (&Ground, &Round<'_>),
    lang: Lang,
    (at, edited): (&Instance, &[Edited]),
) -> Result<Preview, Failure> {
    let people = ground.crowd.reached(round.facts, (round.rule, at));
    let reads = people.iter().find(|person| person.lang == lang).or(people.first());
    let name = reads.map_or_else(|| ground.desk.person.clone(), |person| person.name.clone());
    let places = reads.map(|person| ground.crowd.places_of(person.link, (round.rule, at)).collect());
    let own = Own {
        registration: None,
        places: places.unwrap_or_default(),
    };
    let mut values = round.values(lang, &name, &own);
    values.insert("link".to_owned(), format!("{}/p/…", round.app.base_url()));
    let text = texts::of_all(edited, (kind(round.rule.letter), lang));
    let letter = render_text(&text.source(), lang, &values, &Frame::default()).map_err(|problem| {
        tracing::error!(%problem, "a reminder cannot be printed");
        Failure::Internal
    })?;
    Ok(Preview { lang, name, letter })
}
