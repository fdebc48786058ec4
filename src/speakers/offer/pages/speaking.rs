//! `/me/{event}/speaking`: what the holder of a confirmed place writes for it, and the hour for their own calendar.
use super::explain::to_person;
use crate::access::{Guest, onward};
use crate::app::App;
use crate::i18n::{Explain, Translate, format};
use crate::kernel::{Lang, OfferId, clean_text};
use crate::paths;
use crate::speakers::nomination::form::LONGEST;
use crate::speakers::nomination::model::{BIOGRAPHY_WORDS, words};
use crate::speakers::offer::actions;
use crate::speakers::offer::letters;
use crate::speakers::offer::model::{Part, TEXT_WORDS};
use crate::speakers::offer::person::Person;
use crate::speakers::offer::views::speaking::Speaking;
use crate::web::reply::{download, form_page};
use crate::web::{Answer, Failure, Fields, Problems, see_other};
use axum::extract::State;
use axum::http::HeaderMap;
use maud::Render;

/// Characters of a text of two thousand words.
const LONGEST_TEXT: usize = 20_000;
const NEEDS_MAX: usize = 600;

pub async fn show(guest: Guest, at: paths::MySpeaking, State(app): State<App>, query: Fields) -> Answer {
    let person = Person::open(&app, &guest).await?;
    if person.speaking(&query).is_none() {
        return see_other(format!(
            "{}?lang={}",
            paths::MyOffer { event: at.event },
            person.asked_lang(&query)
        ));
    }
    let lang = person.asked_lang(&query);
    shown((&app, &guest), &person, (lang, (&query, None), &Problems::default()))
}

pub async fn save(
    guest: Guest,
    at: paths::MySpeaking,
    State(app): State<App>,
    headers: HeaderMap,
    typed: Fields,
) -> Answer {
    let person = Person::open(&app, &guest).await?;
    let (lang, mut problems) = (person.form_lang(&typed), Problems::default());
    let offer: OfferId = typed.text("offer").parse().map_err(|_| Failure::BadRequest)?;
    let Some(part) = read(&typed, lang, &mut problems) else {
        return shown((&app, &guest), &person, (lang, (&typed, Some(&typed)), &problems));
    };
    match actions::speaking::save(&app, person.link, offer, &part).await {
        Ok(()) => {
            let at = paths::MySpeaking { event: at.event };
            let to = format!("{at}?lang={lang}&offer={offer}&done=saved");
            onward((&app, &headers), guest.cookie(&app), to)
        }
        Err(failed) => {
            to_person(failed, (lang, person.occasion.contact_email()), &mut problems)?;
            shown((&app, &guest), &person, (lang, (&typed, Some(&typed)), &problems))
        }
    }
}

pub async fn calendar(guest: Guest, _: paths::MySpeakingCalendar, State(app): State<App>, query: Fields) -> Answer {
    let person = Person::open(&app, &guest).await?;
    let held = person.speaking(&query).ok_or(Failure::NotFound)?;
    let told = held.holder.told(&held.offer);
    let part = held.part.clone().unwrap_or_default();
    let file = letters::calendar(&app, &person.occasion, (told, &part)).file();
    let name = format!("{}-{}.ics", person.occasion.event.slug, held.holder.seat.session.code);
    download(&name, "text/calendar; charset=utf-8", file.into_bytes())
}

fn read(typed: &Fields, lang: Lang, problems: &mut Problems) -> Option<Part> {
    let text = written(("text", LONGEST_TEXT, TEXT_WORDS), (typed, lang), problems);
    let biography = written(("biography", LONGEST, BIOGRAPHY_WORDS), (typed, lang), problems);
    let needs = clean_text(typed.text("needs"), NEEDS_MAX);
    let needs = problems.take("needs", needs, |why| why.explain(lang));
    Some(Part {
        named: typed.text("named") == "true",
        text: text?,
        biography: biography?,
        lang: Lang::parse(typed.text("language")),
        needs: needs.filter(|needs| !needs.is_empty()),
        revision: 0,
    })
    .filter(|_| problems.is_empty())
}

fn written(
    (name, longest, most): (&'static str, usize, usize),
    (typed, lang): (&Fields, Lang),
    problems: &mut Problems,
) -> Option<String> {
    let text = clean_text(typed.text(name), longest);
    let text = problems.take(name, text, |why| why.explain(lang))?;
    let count = words(&text);
    if count > most {
        let number = |n: usize| format::number(lang, i64::try_from(n).unwrap_or(i64::MAX));
        problems.add(name, lang.t().nomination_problem_words(number(count), number(most)));
        return None;
    }
    Some(text)
}

type Shown<'a> = (Lang, (&'a Fields, Option<&'a Fields>), &'a Problems);

fn shown((app, guest): (&App, &Guest), person: &Person, (lang, (asked, typed), problems): Shown<'_>) -> Answer {
    let held = person.speaking(asked).ok_or(Failure::NotFound)?;
    let view = Speaking {
        lang,
        person,
        held,
        typed,
        problems,
        over: person.occasion.is_over(app.clock.now()),
        done: asked.text("done").to_owned(),
        action: guest.sealed(paths::MySpeaking {
            event: person.link.event,
        }),
    };
    form_page(view.page().render(), problems)
}
