//! `/organise/events/{event}/letters`: which are in other words, one of them in one language, and how it will be read.
use super::actions::{self, Kept, Refused};
use super::sample::{self, Readers};
use super::views::edit::{Done, Edit};
use super::views::list::List;
use super::views::preview::{Preview, Shown};
use super::{alone, form, model};
use crate::access::{ManageMail, Permit};
use crate::app::App;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::mail::fit::{self, Text};
use crate::mail::letter::with_subject;
use crate::mail::texts::{self, Which};
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::web::reply::{page, refused};
use crate::web::{Answer, Failure, Fields, Problems, Routes, see_other};
use axum::extract::State;
use axum::http::StatusCode;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default()
        .get(list)
        .get(preview)
        .get(edit)
        .post(save)
        .post(reset)
        .post(test)
        .get(frame)
        .post(frame_of_typed)
}

async fn list(permit: Permit<ManageMail>, at: paths::Letters, State(app): State<App>, query: Fields) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let edited = texts::all(app.db.read(), at.event.uuid()).await?;
    let view = List {
        desk: &desk,
        edited: &edited,
        only_changed: query.text("show") == "changed",
    };
    page(view.page().render())
}

/// The letter as one person reads it, in each language.
async fn preview(
    permit: Permit<ManageMail>,
    at: paths::LetterPreview,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    let kind = model::letter(&at.letter).ok_or(Failure::NotFound)?;
    let desk = EventDesk::open(&app, &permit).await?;
    let readers = Readers::of(app.db.read(), at.event).await?;
    let edited = texts::all(app.db.read(), at.event.uuid()).await?;
    let shown = Lang::ALL.map(|lang| Shown {
        lang,
        standing: model::standing(&edited, (kind, lang)),
        reader: readers.find_or((query.text(form::READER), lang), &desk.person),
    });
    let view = Preview {
        desk: &desk,
        kind,
        typed: query.text(form::READER),
        shown: &shown,
    };
    page(view.page().render())
}

async fn edit(permit: Permit<ManageMail>, at: paths::LetterDesk, State(app): State<App>, query: Fields) -> Answer {
    let which = which(&at)?;
    let edited = texts::find(app.db.read(), at.event.uuid(), which).await?;
    let standing = model::Standing::of(edited.as_ref());
    let text = edited.map_or_else(|| Text::shipped(which.0, which.1), |it| it.text);
    let typed = form::filled(&text, standing.stamp());
    let done = Done::read(&query);
    // A text that has come not to fit says at once what is wrong with it.
    let problems = match standing {
        model::Standing::Unfit(_) => form::problems(permit.lang(), &fit::check(which.0, &text)),
        _ => Problems::default(),
    };
    let desk = EventDesk::open(&app, &permit).await?;
    let view = Edit {
        done,
        ..Edit::new(&desk, (which, standing), (&typed, &problems))
    };
    page(view.page().render())
}

async fn save(permit: Permit<ManageMail>, at: paths::LetterDesk, State(app): State<App>, typed: Fields) -> Answer {
    let which = which(&at)?;
    let text = form::text(&typed);
    let said = match actions::save(&app, &permit, (which, &text), typed.text(form::SEEN)).await {
        Ok(Kept::Changed) => Done::Changed,
        Ok(Kept::Shipped) => Done::Shipped,
        Err(refusal) => return again(&app, &permit, (which, &typed), refusal).await,
    };
    see_other(said.address(&at))
}

async fn reset(permit: Permit<ManageMail>, at: paths::LetterReset, State(app): State<App>, typed: Fields) -> Answer {
    let desk = paths::LetterDesk {
        event: at.event,
        letter: at.letter,
        lang: at.lang,
    };
    let which = which(&desk)?;
    match actions::reset(&app, &permit, which, typed.text(form::SEEN)).await {
        Ok(()) => see_other(Done::Shipped.address(&desk)),
        Err(Refused::Db(error)) => Err(error.into()),
        Err(_) => Err(Failure::Raced),
    }
}

async fn test(permit: Permit<ManageMail>, at: paths::LetterTest, State(app): State<App>, typed: Fields) -> Answer {
    let desk = paths::LetterDesk {
        event: at.event,
        letter: at.letter,
        lang: at.lang,
    };
    let which = which(&desk)?;
    let reader = match typed.filled(form::READER) {
        None => permit.who().name.clone(),
        Some(sought) => {
            let readers = Readers::of(app.db.read(), at.event).await?;
            match readers.find(sought, which.1) {
                Some(reader) => reader.name,
                None => return nobody(&app, &permit, (which, &typed)).await,
            }
        }
    };
    let text = form::text(&typed);
    let address = match actions::send_test(&app, &permit, (which, &text), &reader).await {
        Ok(address) => address,
        Err(refusal) => return again(&app, &permit, (which, &typed), refusal).await,
    };
    // What was typed stays: it is not kept yet.
    let (opened, standing) = open(&app, &permit, which).await?;
    let problems = Problems::default();
    let view = Edit {
        done: Some(Done::Tested(address.as_str().to_owned())),
        ..Edit::new(&opened, (which, standing), (&typed, &problems))
    };
    page(view.page().render())
}

/// The kept text, in a frame of its own.
async fn frame(permit: Permit<ManageMail>, at: paths::LetterFrame, State(app): State<App>, query: Fields) -> Answer {
    let which = in_frame(&at)?;
    let text = texts::in_use(app.db.read(), at.event, which).await?;
    framed(&app, &permit, (which, &text), query.text(form::READER)).await
}

/// What was typed and not kept yet, in the same frame; it changes nothing.
async fn frame_of_typed(
    permit: Permit<ManageMail>,
    at: paths::LetterFrame,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let which = in_frame(&at)?;
    let text = form::text(&typed);
    framed(&app, &permit, (which, &text), typed.text(form::READER)).await
}

async fn framed(app: &App, permit: &Permit<ManageMail>, (which, text): (Which, &Text), reader: &str) -> Answer {
    let (lang, t) = (permit.lang(), permit.lang().t());
    let problems = form::problems(lang, &fit::check(which.0, text));
    if !problems.is_empty() {
        let sentences: Vec<&str> = problems.iter().map(|(_, sentence)| sentence).collect();
        return alone::answer(StatusCode::UNPROCESSABLE_ENTITY, alone::refused(lang, &sentences));
    }
    let readers = Readers::of(app.db.read(), permit.event()).await?;
    let Some(reader) = readers.find_or((reader, which.1), &permit.who().name) else {
        let sentence = t.letter_reader_nobody();
        return alone::answer(StatusCode::UNPROCESSABLE_ENTITY, alone::refused(lang, &[&sentence]));
    };
    let occasion = Occasion::find(app.db.read(), permit.event()).await?;
    let occasion = occasion.ok_or(Failure::NotFound)?;
    match sample::print(app, &occasion, (which.1, &reader.name), text) {
        Ok(rendered) => alone::answer(StatusCode::OK, with_subject(which.1, &rendered)),
        Err(problem) => {
            tracing::error!(letter = which.0.name(), %problem, "a letter cannot be printed");
            Err(Failure::Internal)
        }
    }
}

/// The form again, with what was typed.
async fn again(app: &App, permit: &Permit<ManageMail>, (which, typed): (Which, &Fields), refusal: Refused) -> Answer {
    let mut problems = Problems::default();
    match refusal {
        Refused::Unfit(misfits) => problems = form::problems(permit.lang(), &misfits),
        Refused::Raced => problems.add(form::BODY, permit.lang().t().letter_problem_raced()),
        Refused::Unknown => return Err(Failure::NotFound),
        Refused::Db(error) => return Err(error.into()),
    }
    show_refused(app, permit, (which, typed), &problems).await
}

async fn nobody(app: &App, permit: &Permit<ManageMail>, (which, typed): (Which, &Fields)) -> Answer {
    let mut problems = Problems::default();
    problems.add(form::READER, permit.lang().t().letter_reader_nobody());
    show_refused(app, permit, (which, typed), &problems).await
}

async fn show_refused(
    app: &App,
    permit: &Permit<ManageMail>,
    (which, typed): (Which, &Fields),
    problems: &Problems,
) -> Answer {
    let (desk, standing) = open(app, permit, which).await?;
    refused(Edit::new(&desk, (which, standing), (typed, problems)).page().render())
}

async fn open(app: &App, permit: &Permit<ManageMail>, which: Which) -> Result<(EventDesk, model::Standing), Failure> {
    let edited = texts::find(app.db.read(), permit.event().uuid(), which).await?;
    Ok((
        EventDesk::open(app, permit).await?,
        model::Standing::of(edited.as_ref()),
    ))
}

fn which(at: &paths::LetterDesk) -> Result<Which, Failure> {
    Ok((model::letter(&at.letter).ok_or(Failure::NotFound)?, at.lang))
}

fn in_frame(at: &paths::LetterFrame) -> Result<Which, Failure> {
    Ok((model::letter(&at.letter).ok_or(Failure::NotFound)?, at.lang))
}
