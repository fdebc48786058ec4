//! `/me/{event}/offer`: the place that is offered, and the answer. Looking changes nothing.
use super::explain::to_person;
use crate::access::{Guest, onward};
use crate::app::App;
use crate::i18n::{Explain, Translate};
use crate::kernel::{EmailAddress, Lang, OfferColleagueId, OfferId, PersonName, clean_text};
use crate::limits::Allowance;
use crate::paths;
use crate::speakers::nomination::actions::colleague::Colleague;
use crate::speakers::offer::actions::mine::Naming;
use crate::speakers::offer::actions::{self, Failed};
use crate::speakers::offer::model::REASON_MAX;
use crate::speakers::offer::person::Person;
use crate::speakers::offer::views::colleague::Proposing;
use crate::speakers::offer::views::mine::{Done, Mine};
use crate::web::reply::form_page;
use crate::web::{Answer, Failure, Fields, Problems};
use axum::extract::State;
use axum::http::HeaderMap;
use maud::Render;

/// Letters that one link may cause.
const PER_LINK: Allowance = Allowance { uses: 12, minutes: 60 };

pub async fn show(guest: Guest, _: paths::MyOffer, State(app): State<App>, query: Fields) -> Answer {
    let person = Person::open(&app, &guest).await?;
    let lang = person.asked_lang(&query);
    shown((&app, &guest), &person, (lang, &query, &Problems::default()))
}

pub async fn answer(
    guest: Guest,
    at: paths::MyOffer,
    State(app): State<App>,
    headers: HeaderMap,
    typed: Fields,
) -> Answer {
    let person = Person::open(&app, &guest).await?;
    let (lang, mut problems) = (person.form_lang(&typed), Problems::default());
    let reason = clean_text(typed.text("reason"), REASON_MAX);
    let Some(reason) = problems.take("reason", reason, |problem| problem.explain(lang)) else {
        return shown((&app, &guest), &person, (lang, &typed, &problems));
    };
    match act(&app, &guest, (&typed, &reason)).await {
        Ok(done) => {
            let to = match done {
                Done::Accepted => format!("{}?lang={lang}&done=accepted", paths::MySpeaking { event: at.event }),
                other => format!(
                    "{}?lang={lang}&done={}",
                    paths::MyOffer { event: at.event },
                    other.word()
                ),
            };
            onward((&app, &headers), guest.cookie(&app), to)
        }
        Err(failed) => {
            to_person(failed, (lang, person.occasion.contact_email()), &mut problems)?;
            // Read again: what the answer met is what is shown.
            let person = Person::open(&app, &guest).await?;
            shown((&app, &guest), &person, (lang, &typed, &problems))
        }
    }
}

/// One button, one verb.
async fn act(app: &App, guest: &Guest, (typed, reason): (&Fields, &str)) -> Result<Done, Failed> {
    let (link, naming) = (guest.link(), naming(typed));
    let offer = || typed.text("offer").parse::<OfferId>().map_err(|_| Failed::Unknown);
    let colleague = || {
        typed
            .text("colleague")
            .parse::<OfferColleagueId>()
            .map_err(|_| Failed::Unknown)
    };
    match typed.text("act") {
        "accept" => {
            actions::mine::accept(app, link, offer()?, naming).await?;
            Ok(Done::Accepted)
        }
        "decline" => {
            actions::mine::decline(app, link, offer()?, reason).await?;
            Ok(Done::Declined)
        }
        "take" => {
            actions::colleague::take_over(app, link, colleague()?, naming).await?;
            Ok(Done::Accepted)
        }
        "refuse" => {
            actions::colleague::refuse(app, link, colleague()?).await?;
            Ok(Done::Declined)
        }
        _ => Err(Failed::Unknown),
    }
}

fn naming(typed: &Fields) -> Naming {
    match typed.text("named") {
        "true" => Naming::Named,
        _ => Naming::Unnamed,
    }
}

fn shown(
    (app, guest): (&App, &Guest),
    person: &Person,
    (lang, fields, problems): (Lang, &Fields, &Problems),
) -> Answer {
    let view = Mine {
        lang,
        person,
        fields,
        problems,
        now: app.clock.now(),
        done: Done::ALL.into_iter().find(|done| done.word() == fields.text("done")),
        action: guest.sealed(paths::MyOffer {
            event: person.link.event,
        }),
    };
    form_page(view.page().render(), problems)
}

pub async fn colleague(guest: Guest, _: paths::MyOfferColleague, State(app): State<App>, query: Fields) -> Answer {
    let person = Person::open(&app, &guest).await?;
    let lang = person.asked_lang(&query);
    proposing(&guest, &person, (lang, &query, &Problems::default()))
}

pub async fn propose(
    guest: Guest,
    at: paths::MyOfferColleague,
    State(app): State<App>,
    headers: HeaderMap,
    typed: Fields,
) -> Answer {
    let person = Person::open(&app, &guest).await?;
    let (lang, mut problems) = (person.form_lang(&typed), Problems::default());
    let offer: OfferId = typed.text("offer").parse().map_err(|_| Failure::BadRequest)?;
    let Some(colleague) = read(&typed, (lang, &person), &mut problems) else {
        return proposing(&guest, &person, (lang, &typed, &problems));
    };
    if !app.limits.allow(&format!("colleague/{}", person.link.id), PER_LINK) {
        return Err(Failure::TooOften);
    }
    match actions::colleague::propose(&app, person.link, offer, &colleague).await {
        Ok(()) => {
            let to = format!("{}?lang={lang}&done=proposed", paths::MyOffer { event: at.event });
            onward((&app, &headers), guest.cookie(&app), to)
        }
        Err(failed) => {
            to_person(failed, (lang, person.occasion.contact_email()), &mut problems)?;
            proposing(&guest, &person, (lang, &typed, &problems))
        }
    }
}

/// The colleague is of the same organisation, with the topic of the place.
fn read(typed: &Fields, (lang, person): (Lang, &Person), problems: &mut Problems) -> Option<Colleague> {
    let name = problems.take("name", PersonName::parse(typed.text("name")), |why| why.explain(lang));
    let email = EmailAddress::parse(typed.text("email"));
    let email = problems.take("email", email, |why| why.explain(lang));
    let letter = Lang::parse(typed.text("letter")).ok_or(());
    let letter = problems.take("letter", letter, |()| lang.t().invitation_delegate_lang_missing());
    let said = person.current(typed).map(|held| held.holder.nomination.said.clone());
    let said = said.unwrap_or_default();
    Some(Colleague {
        name: name?,
        email: email?,
        lang: letter?,
        organisation: person
            .registration
            .as_ref()
            .and_then(|own| own.answers.organisation.clone()),
        topic: said.topic,
        key_points: said.key_points,
    })
}

fn proposing(guest: &Guest, person: &Person, (lang, fields, problems): (Lang, &Fields, &Problems)) -> Answer {
    let Some(held) = person.current(fields) else {
        return Err(Failure::NotFound);
    };
    let view = Proposing {
        lang,
        person,
        held,
        fields,
        problems,
        action: guest.sealed(paths::MyOfferColleague {
            event: person.link.event,
        }),
    };
    form_page(view.page().render(), problems)
}
