//! Registering somebody who asked by telephone or in person.
use crate::access::{ManageRegistrations, Permit};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::occasion::Occasion;
use crate::participation::registration::actions::{self, Failed};
use crate::participation::registration::form::view::Hand;
use crate::participation::registration::form::{Address, Ask, FormView, fill, read};
use crate::participation::registration::rules::Closed;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{BackLink, Heading};
use crate::web::reply::form_page;
use crate::web::{Answer, Failure, Fields, Problems, see_other};
use axum::extract::State;
use maud::{Markup, Render, html};

type Desk = Permit<ManageRegistrations>;

pub async fn form(permit: Desk, _: paths::NewRegistration, State(app): State<App>) -> Answer {
    let hall = Hall::open(&app, &permit).await?;
    let blank = fill::blank(&hall.ask(), permit.lang());
    hall.show(&blank, &Problems::default())
}

pub async fn send(permit: Desk, _: paths::NewRegistration, State(app): State<App>, typed: Fields) -> Answer {
    let (event, t) = (permit.event(), permit.lang().t());
    let hall = Hall::open(&app, &permit).await?;
    let answers = match read(&hall.ask(), &typed, permit.lang()) {
        Ok(answers) => answers,
        Err(problems) => return hall.show(&typed, &problems),
    };
    let why = match actions::on_behalf(&app, &permit, answers).await {
        Ok(registration) => return see_other(paths::RegistrationDesk { event, registration }),
        Err(Failed::Taken) => t.registration_problem_taken(),
        Err(Failed::Closed(closed)) => closed_sentence(permit.lang(), closed),
        Err(Failed::Unknown) => return Err(Failure::NotFound),
        Err(Failed::Database(error)) => return Err(error.into()),
        Err(Failed::Raced | Failed::Refused(_) | Failed::NoRoom(_) | Failed::Revoked) => return Err(Failure::Raced),
    };
    let mut problems = Problems::default();
    problems.add("name", why);
    hall.show(&typed, &problems)
}

/// Registration may be over and the window not open yet: an organiser enters somebody all the same.
fn closed_sentence(lang: Lang, closed: Closed) -> String {
    let t = lang.t();
    match closed {
        Closed::Cancelled => t.registration_event_cancelled_text(),
        Closed::NotYet => t.registration_desk_new_draft(),
        Closed::EventOver | Closed::Over | Closed::InvitedOnly => t.registration_event_over_text(),
    }
}

struct Hall {
    desk: EventDesk,
    occasion: Occasion,
    groups: crate::directory::group::model::Groups,
}

impl Hall {
    async fn open(app: &App, permit: &Desk) -> Result<Self, Failure> {
        let desk = EventDesk::open(app, permit).await?;
        let c = app.db.read();
        Ok(Self {
            groups: groups::all(c, permit.process()).await?,
            occasion: Occasion::of(c, desk.event.clone()).await?,
            desk,
        })
    }

    fn ask(&self) -> Ask<'_> {
        Ask {
            occasion: &self.occasion,
            groups: &self.groups,
            address: Address::Typed,
        }
    }

    fn show(&self, fields: &Fields, problems: &Problems) -> Answer {
        let (lang, event) = (self.desk.lang, self.desk.event.id);
        let ask = self.ask();
        let at = paths::NewRegistration { event };
        let form = FormView {
            lang,
            ask: &ask,
            fields,
            problems,
            action: at.to_string(),
            draft: None,
            keep: format!("behalf-{}", self.desk.event.slug),
            send: lang.t().registration_desk_new_send(),
            hand: Hand::Organiser,
        };
        let title = lang.t().registration_desk_new();
        let view = EventPage {
            refused: !problems.is_empty(),
            ..self.desk.page(Here::Registrations, at, title, self.main(&form))
        };
        let markup = view.render();
        form_page(markup, problems)
    }

    fn main(&self, form: &FormView<'_>) -> Markup {
        let (lang, t, event) = (self.desk.lang, self.desk.lang.t(), self.desk.event.id);
        html! {
            (form.problems.summary(lang))
            (Heading {
                crumb: Some(BackLink {
                    label: t.programme_nav_registrations(),
                    href: paths::Registrations { event }.to_string(),
                }),
                title: t.registration_desk_new(),
                lead: Some(t.registration_desk_new_lead()),
                actions: html! {},
            })
            (form)
        }
    }
}
