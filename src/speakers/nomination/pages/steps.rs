//! `/me/{event}/nomination/{step}`: one topic a page; every page that is sent is kept, good or not.
use super::desk::Desk;
use super::failure;
use crate::access::{Guest, onward};
use crate::app::App;
use crate::kernel::Lang;
use crate::paths;
use crate::speakers::call::model::Call;
use crate::speakers::call::rules::Shut;
use crate::speakers::nomination::actions::{self, Failed, Outcome};
use crate::speakers::nomination::form::{LATER, Topic, fill, read, said};
use crate::speakers::nomination::rules::{self, Not};
use crate::speakers::nomination::views::sheet::{Last, Sheet};
use crate::speakers::nomination::views::stopped::Typed;
use crate::web::reply::{page, refused};
use crate::web::{Answer, Failure, Fields, Problems};
use axum::extract::State;
use axum::http::HeaderMap;
use maud::Render;

pub async fn show(guest: Guest, at: paths::MyNominationStep, State(app): State<App>, query: Fields) -> Answer {
    let desk = Desk::open(&app, &guest).await?;
    let topic = Topic::parse(&at.step).ok_or(Failure::NotFound)?;
    let lang = desk.asked_lang(&query);
    let Some(call) = &desk.call else {
        return desk.no_call(lang);
    };
    if let Err(not) = rules::may_hand_in(call, &desk.occasion, desk.nomination.as_ref(), app.clock.now()) {
        return desk.stop(lang, (not, Typed::Nothing));
    }
    let form = Shown {
        desk: &desk,
        call,
        guest: &guest,
        topic,
        lang,
    };
    form.page(
        &fill::known(desk.nomination.as_ref()),
        &Problems::default(),
        Last::Nothing,
    )
}

pub async fn send(
    guest: Guest,
    at: paths::MyNominationStep,
    State(app): State<App>,
    headers: HeaderMap,
    typed: Fields,
) -> Answer {
    let desk = Desk::open(&app, &guest).await?;
    let topic = Topic::parse(&at.step).ok_or(Failure::NotFound)?;
    let lang = desk.form_lang(&typed);
    let Some(call) = &desk.call else {
        return desk.stop(lang, (Not::Shut(Shut::NoCall), Typed::Refused));
    };
    match actions::save(&app, desk.link, call.id, (topic, &typed)).await {
        Ok(()) => {}
        Err(Failed::Not(not)) => return desk.stop(lang, (not, Typed::Refused)),
        Err(failed) => return Err(failure(failed)),
    }
    if let Err(not) = rules::may_hand_in(call, &desk.occasion, desk.nomination.as_ref(), app.clock.now()) {
        return desk.stop(lang, (not, Typed::Kept));
    }
    let form = Shown {
        desk: &desk,
        call,
        guest: &guest,
        topic,
        lang,
    };
    form.go_on((&app, &headers), &typed).await
}

/// One page of the form of one person.
struct Shown<'a> {
    desk: &'a Desk,
    call: &'a Call,
    guest: &'a Guest,
    topic: Topic,
    lang: Lang,
}

impl Shown<'_> {
    /// Where it leads once the page is kept.
    async fn go_on(self, (app, headers): (&App, &HeaderMap), typed: &Fields) -> Answer {
        let (desk, lang, topic) = (self.desk, self.lang, self.topic);
        let fields = fill::merged(&fill::known(desk.nomination.as_ref()), topic, typed);
        if let Some(lang) = Lang::parse(typed.text("lang")) {
            return Self { lang, ..self }.page(&fields, &Problems::default(), Last::Nothing);
        }
        if typed.has(LATER) {
            let mine = paths::MyNomination { event: desk.link.event };
            let to = format!("{mine}?lang={lang}&done=saved");
            return onward((app, headers), self.guest.cookie(app), to);
        }
        if topic == Topic::Check {
            return self.hand_in((app, headers), &fields).await;
        }
        let ask = desk.ask(self.call);
        let problems = read::page(&ask, &fields, (topic, lang));
        if !problems.is_empty() {
            return self.page(&fields, &problems, Last::Nothing);
        }
        let next = said::step(&ask, topic.next(), lang);
        onward((app, headers), self.guest.cookie(app), next)
    }

    async fn hand_in(&self, (app, headers): (&App, &HeaderMap), fields: &Fields) -> Answer {
        let lang = self.lang;
        let mine = paths::MyNomination {
            event: self.desk.link.event,
        };
        match actions::hand_in(app, self.desk.link).await {
            Ok(outcome) => {
                let done = match outcome {
                    Outcome::HandedIn => "handed-in",
                    Outcome::Changed => "changed",
                    Outcome::Same => "same",
                };
                onward(
                    (app, headers),
                    self.guest.cookie(app),
                    format!("{mine}?lang={lang}&done={done}"),
                )
            }
            Err(Failed::Missing | Failed::NotRegistered) => self.page(fields, &Problems::default(), Last::Refused),
            Err(Failed::Not(not)) => self.desk.stop(lang, (not, Typed::Kept)),
            Err(failed) => Err(failure(failed)),
        }
    }

    fn page(&self, fields: &Fields, problems: &Problems, last: Last) -> Answer {
        let (ask, desk) = (self.desk.ask(self.call), self.desk);
        let at = paths::MyNominationStep {
            event: desk.link.event,
            step: self.topic.word().to_owned(),
        };
        let view = Sheet {
            lang: self.lang,
            ask: &ask,
            topic: self.topic,
            fields,
            problems,
            missing: read::missing(&ask, fields, self.lang),
            registered: desk.is_registered(),
            last,
            action: self.guest.sealed(at),
            keep: format!("nominate-{}-{}", desk.link.id.short(), self.topic.word()),
        };
        let markup = view.page().render();
        if problems.is_empty() && last == Last::Nothing {
            page(markup)
        } else {
            refused(markup)
        }
    }
}
