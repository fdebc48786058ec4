//! `/{lang}/events/{slug}/register`: registering without an invitation.
use super::{failure, haste};
use crate::app::App;
use crate::directory::group::model::Groups;
use crate::directory::group::store as groups;
use crate::i18n::Translate;
use crate::kernel::{EmailAddress, Lang};
use crate::limits::Allowance;
use crate::participation::occasion::Occasion;
use crate::participation::registration::actions::{self, Failed};
use crate::participation::registration::form::{Address, Ask, FormView, TRAP, fill, read};
use crate::participation::registration::rules;
use crate::participation::registration::views::sheet::{Occupant, Sent, Sheet};
use crate::participation::registration::views::stopped::{Stopped, Typed, Why};
use crate::paths;
use crate::programme::event::store as events;
use crate::web::network::Network;
use crate::web::reply::{form_page, page};
use crate::web::{Answer, Failure, Fields, Open, Problems, see_other};
use axum::extract::State;
use maud::Render;

/// A workshop whose people register together behind one address may; a machine that goes on and on may not.
const PER_NETWORK: Allowance = Allowance { uses: 60, minutes: 15 };
/// Letters to one address that anybody may cause.
const PER_ADDRESS: Allowance = Allowance { uses: 5, minutes: 60 };

pub async fn form(_: Open, at: paths::Register, State(app): State<App>) -> Answer {
    let hall = Hall::open(&app, &at.slug).await?;
    let (event, sittings) = (&hall.occasion.event, &hall.occasion.sittings);
    if let Err(closed) = rules::may_submit_openly(event, sittings, app.clock.now()) {
        return hall.stop(at.lang, Why::Closed(closed));
    }
    let blank = fill::blank(&hall.ask(), at.lang);
    hall.form(at.lang, &blank, &Problems::default())
}

pub async fn send(_: Open, at: paths::Register, State(app): State<App>, network: Network, typed: Fields) -> Answer {
    let hall = Hall::open(&app, &at.slug).await?;
    if let Some(chosen) = Lang::parse(typed.text("lang")) {
        return hall.form(chosen, &fill::in_language(&typed, chosen), &Problems::default());
    }
    let answers = match read(&hall.ask(), &typed, at.lang) {
        Ok(answers) => answers,
        Err(problems) => return hall.form(at.lang, &typed, &problems),
    };
    if haste::is_too_fast(&app, hall.occasion.event.id, &typed) {
        return hall.again(at.lang, &typed, at.lang.t().registration_problem_too_fast());
    }
    if !app.limits.allow(&format!("register/{network}"), PER_NETWORK) {
        return hall.again(at.lang, &typed, at.lang.t().registration_problem_too_often());
    }
    // A machine that fills the trap, or writes to one person again and again, learns nothing from the answer.
    let (lang, slug) = (at.lang, at.slug);
    let sent = paths::RegisterSent { lang, slug };
    if typed.filled(TRAP).is_some() || !allow_address(&app, &answers.email) {
        return see_other(sent);
    }
    match actions::submit_open(&app, hall.occasion.event.id, answers).await {
        Ok(()) => see_other(sent),
        Err(Failed::Closed(closed)) => hall.stop(lang, Why::Closed(closed)),
        Err(failed) => Err(failure(failed)),
    }
}

pub async fn sent(_: Open, at: paths::RegisterSent, State(app): State<App>) -> Answer {
    let hall = Hall::open(&app, &at.slug).await?;
    let view = Sent {
        lang: at.lang,
        occasion: &hall.occasion,
    };
    page(view.page().render())
}

/// Counted by address too: every letter costs its owner's patience.
fn allow_address(app: &App, email: &EmailAddress) -> bool {
    app.limits
        .allow(&format!("register-to/{}", email.as_str()), PER_ADDRESS)
}

/// The event somebody without an invitation stands before.
struct Hall<'a> {
    app: &'a App,
    occasion: Occasion,
    groups: Groups,
}

impl<'a> Hall<'a> {
    async fn open(app: &'a App, slug: &str) -> Result<Self, Failure> {
        let c = app.db.read();
        let event = events::public(c, slug).await?.ok_or(Failure::NotFound)?;
        Ok(Self {
            app,
            groups: groups::all(c, event.process).await?,
            occasion: Occasion::of(c, event).await?,
        })
    }

    fn ask(&self) -> Ask<'_> {
        Ask {
            occasion: &self.occasion,
            groups: &self.groups,
            address: Address::Typed,
        }
    }

    fn form(&self, lang: Lang, fields: &Fields, problems: &Problems) -> Answer {
        let ask = self.ask();
        let fields = haste::stamped(self.app, self.occasion.event.id, fields);
        let slug = self.occasion.event.slug.clone();
        let form = FormView {
            hand: crate::participation::registration::form::view::Hand::Own,
            lang,
            ask: &ask,
            fields: &fields,
            problems,
            keep: format!("register-{slug}"),
            action: paths::Register { lang, slug }.to_string(),
            draft: None,
            send: lang.t().registration_send_open(),
        };
        let occupant = Occupant::Stranger;
        let markup = Sheet { form, occupant }.page().render();
        form_page(markup, problems)
    }

    /// Nothing is wrong with what was typed: it is kept, and the sentence says when to send it again.
    fn again(&self, lang: Lang, typed: &Fields, sentence: String) -> Answer {
        let mut problems = Problems::default();
        problems.add("name", sentence);
        self.form(lang, typed, &problems)
    }

    fn stop(&self, lang: Lang, why: Why) -> Answer {
        let view = Stopped {
            lang,
            occasion: &self.occasion,
            why,
            typed: Typed::Nothing,
        };
        page(view.page().render())
    }
}
