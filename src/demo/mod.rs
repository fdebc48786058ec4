//! The made-up people and the review of 2020-2021 that `demo` loads, by the product's own actions.
//!
//! Reading order: [`shift`] (old dates, moved by whole weeks), [`programme`] (the review, its groups and events),
//! `call` (the call for speakers), `nominations` (who offers to speak), `reviews` (who scores them), `offers` (who speaks),
//! `answers` (who answers how), `door` (pages and forms from inside), `organiser`, `population`, `strangers` and `typed`
//! (the people who answer).
mod answers;
mod call;
mod door;
mod focal;
mod nominations;
mod offers;
mod organiser;
mod population;
pub mod programme;
mod reviews;
pub mod shift;
mod strangers;
mod texts;
mod typed;

use crate::access::account::actions::{NewAccount, add_with_password};
use crate::access::account::model::Given;
use crate::access::password::Password;
use crate::app::App;
use crate::db::Actor;
use crate::directory::contact::actions::Hand;
use crate::directory::contact::import::actions::{self as contacts, BadRows, File, Options, Run};
use crate::jobs::Causes;
use crate::kernel::{EmailAddress, EventId, Lang, PersonName};
use crate::mail::worker::Worker;
use crate::messages::reminder;
use crate::programme::agenda::actions::{self as agenda, AgendaFile, ImportOutcome, Mode};
use crate::programme::event::store as events;
use anyhow::Context;
use door::Visitor;
use population::Population;
use programme::Review;
use shift::Shift;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// Who signs in to the demo.
pub const ORGANISER: &str = "organiser@gcm-review.example";
const ORGANISER_NAME: &str = "Rima Saleh";
const CONTACTS: &[u8] = include_bytes!("data/contacts_2020.csv");
/// How many people the file holds; the organiser types the number to confirm.
const CONTACTS_COUNT: &str = "512";
const AGENDA: &str = include_str!("data/agenda_2021.json");

/// Loads everything into an empty database; `say` hears what is being done.
pub async fn load(app: &App, password: &str, say: impl Fn(&str)) -> anyhow::Result<()> {
    let shift = Shift::for_now(app.clock.now());
    say("the review, its groups and events");
    let review = write_review(app, shift).await?;
    add_organiser(app, password).await?;
    say("the agenda of the conference");
    import_agenda(app, review.conference, shift).await?;
    say("the call for speakers and moderators");
    call::call(app, review.conference, shift, password).await?;
    say("512 made-up contacts");
    import_contacts(app, &review).await?;
    say("invitations");
    invite(app, review.dialogue, password).await?;
    // Nobody answers a letter that has not arrived.
    deliver(app).await?;
    let people = Population::of(app, review.dialogue).await?;
    let forms = people.strangers_look().await?;
    say("answers");
    people.answer_invitations().await?;
    people.strangers_register(forms).await?;
    say("confirmations");
    deliver(app).await?;
    people.strangers_confirm().await?;
    say("nominations");
    nominations::nominate(app, review.conference).await?;
    say("checks and scores");
    reviews::review(app, (review.conference, review.dialogue), password).await?;
    say("the suggestion, the release, and what people answer to their offers");
    offers::fill(app, review.conference, password).await?;
    deliver(app).await?;
    // Last of all, so that the link is the newest letter of the mailbox.
    say("a focal point");
    focal::name(app, review.conference, password).await?;
    deliver(app).await
}

/// A personal link nobody has answered yet.
pub async fn fresh_link(app: &App) -> anyhow::Result<Option<String>> {
    let dialogue = events::by_slug(app.db.read(), "dialogue-2020")
        .await?
        .context("the demo's dialogue")?;
    Population::fresh_link(app, dialogue.id).await
}

async fn write_review(app: &App, shift: Shift) -> anyhow::Result<Review> {
    let tx = app.db.write(Actor::Command).await?;
    let review = programme::write(app, &tx, shift).await?;
    for event in [review.dialogue, review.consultation, review.conference] {
        reminder::actions::add_ladder(app, &tx, event).await?;
    }
    tx.commit().await?;
    Ok(review)
}

async fn add_organiser(app: &App, password: &str) -> anyhow::Result<()> {
    let new = NewAccount {
        email: EmailAddress::parse(ORGANISER).context("the demo's address")?,
        name: PersonName::parse(ORGANISER_NAME).context("the demo's name")?,
        lang: Lang::En,
        given: Given::Admin,
    };
    add_with_password(app, new, Password::typed(password)).await?;
    Ok(())
}

/// The agenda as it is in the source, its two dates moved.
async fn import_agenda(app: &App, event: EventId, shift: Shift) -> anyhow::Result<()> {
    let mut text = AGENDA.to_owned();
    for day in [jiff::civil::date(2021, 2, 24), jiff::civil::date(2021, 2, 25)] {
        text = text.replace(&day.to_string(), &shift.date(day).to_string());
    }
    let file = AgendaFile {
        name: "agenda_2021.json",
        bytes: text.as_bytes(),
        reason: "",
    };
    let outcome = agenda::import(app, Actor::Command, event, file, Mode::Keep).await?;
    anyhow::ensure!(
        matches!(outcome, ImportOutcome::Imported(_)),
        "the demo's agenda was refused"
    );
    Ok(())
}

async fn import_contacts(app: &App, review: &Review) -> anyhow::Result<()> {
    let file = File {
        name: "contacts_2020.csv",
        bytes: CONTACTS,
    };
    let options = Options {
        bad_rows: BadRows::Refuse,
        run: Run::Real,
        lang: Lang::En,
        columns: None,
    };
    let report = contacts::import(app, &Hand::command(review.process), &file, &options).await?;
    anyhow::ensure!(!report.is_refused(), "the demo's contacts were refused");
    Ok(())
}

/// Signs in and invites everybody, as an organiser would.
async fn invite(app: &App, event: EventId, password: &str) -> anyhow::Result<()> {
    let mut visitor = Visitor::new(&door::open(app));
    organiser::sign_in(&mut visitor, ORGANISER, password).await?;
    organiser::invite_everybody(&mut visitor, event).await
}

/// Delivers what is in the outbox: into the mailbox.
async fn deliver(app: &App) -> anyhow::Result<()> {
    let causes = Arc::new(Causes { app: app.clone() });
    Worker::new(app, causes, CancellationToken::new())?.drain().await?;
    Ok(())
}
