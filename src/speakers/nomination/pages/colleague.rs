//! `/me/{event}/colleague`: proposing somebody, who gets a link of their own.
use super::desk::Desk;
use super::failure;
use crate::access::{Guest, onward};
use crate::app::App;
use crate::directory::organisation::model::{OrganisationName, OrganisationProblem};
use crate::i18n::{Explain, Translate};
use crate::kernel::{EmailAddress, Lang, PersonName, clean_line, clean_text};
use crate::limits::Allowance;
use crate::paths;
use crate::speakers::nomination::actions::colleague::Colleague;
use crate::speakers::nomination::actions::{self, Failed};
use crate::speakers::nomination::form::LONGEST;
use crate::speakers::nomination::model::TOPIC_CHARS;
use crate::speakers::nomination::rules;
use crate::speakers::nomination::views::colleague::Proposing;
use crate::speakers::nomination::views::stopped::Typed;
use crate::web::reply::form_page;
use crate::web::{Answer, Failure, Fields, Problems};
use axum::extract::State;
use axum::http::HeaderMap;
use maud::Render;

/// Letters that one link may cause.
const PER_LINK: Allowance = Allowance { uses: 12, minutes: 60 };

pub async fn form(guest: Guest, _: paths::MyColleague, State(app): State<App>, query: Fields) -> Answer {
    let desk = Desk::open(&app, &guest).await?;
    let lang = desk.asked_lang(&query);
    let Some(call) = &desk.call else {
        return desk.no_call(lang);
    };
    if let Err(not) = rules::may_hand_in(call, &desk.occasion, None, app.clock.now()) {
        return desk.stop(lang, (not, Typed::Nothing));
    }
    shown(&desk, &guest, (lang, &Fields::default(), &Problems::default()))
}

pub async fn send(
    guest: Guest,
    at: paths::MyColleague,
    State(app): State<App>,
    headers: HeaderMap,
    typed: Fields,
) -> Answer {
    let desk = Desk::open(&app, &guest).await?;
    if let Some(chosen) = Lang::parse(typed.text("lang")) {
        return shown(&desk, &guest, (chosen, &typed, &Problems::default()));
    }
    let (lang, mut problems) = (desk.form_lang(&typed), Problems::default());
    let Some(colleague) = read(&typed, lang, &mut problems) else {
        return shown(&desk, &guest, (lang, &typed, &problems));
    };
    if !app.limits.allow(&format!("colleague/{}", desk.link.id), PER_LINK) {
        return Err(Failure::TooOften);
    }
    let t = lang.t();
    match actions::propose(&app, desk.link, &colleague).await {
        Ok(()) => {
            let to = format!("{}?lang={lang}&done=proposed", paths::MyNomination { event: at.event });
            return onward((&app, &headers), guest.cookie(&app), to);
        }
        Err(Failed::Oneself) => problems.add("name", t.nomination_colleague_oneself()),
        Err(Failed::TooMany) => {
            problems.add("name", t.nomination_colleague_too_many(desk.occasion.contact_email()));
        }
        Err(Failed::Not(not)) => return desk.stop(lang, (not, Typed::Refused)),
        Err(failed) => return Err(failure(failed)),
    }
    shown(&desk, &guest, (lang, &typed, &problems))
}

fn shown(desk: &Desk, guest: &Guest, (lang, fields, problems): (Lang, &Fields, &Problems)) -> Answer {
    let event = desk.link.event;
    let view = Proposing {
        lang,
        occasion: &desk.occasion,
        fields,
        problems,
        action: guest.sealed(paths::MyColleague { event }),
    };
    let markup = view.page().render();
    form_page(markup, problems)
}

fn read(typed: &Fields, lang: Lang, problems: &mut Problems) -> Option<Colleague> {
    let name = problems.take("name", PersonName::parse(typed.text("name")), |why| why.explain(lang));
    let email = EmailAddress::parse(typed.text("email"));
    let email = problems.take("email", email, |why| why.explain(lang));
    let letter = Lang::parse(typed.text("letter")).ok_or(());
    let letter = problems.take("letter", letter, |()| lang.t().invitation_delegate_lang_missing());
    let organisation = match OrganisationName::parse(typed.text("organisation")) {
        Err(OrganisationProblem::Empty) => Ok(None),
        other => other.map(Some),
    };
    let organisation = problems.take("organisation", organisation, |why| why.explain(lang));
    let topic = clean_line(typed.text("topic"), TOPIC_CHARS);
    let topic = problems.take("topic", topic, |why| why.explain(lang));
    let points = clean_text(typed.text("key_points"), LONGEST);
    let key_points = problems.take("key_points", points, |why| why.explain(lang));
    Some(Colleague {
        name: name?,
        email: email?,
        lang: letter?,
        organisation: organisation?,
        topic: topic?,
        key_points: key_points?,
    })
}
