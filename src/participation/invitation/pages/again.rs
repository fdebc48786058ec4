//! `/{lang}/link`: "send me my link again". The answer is the same for every address.
use crate::app::App;
use crate::i18n::Explain;
use crate::kernel::EmailAddress;
use crate::limits::Allowance;
use crate::participation::invitation::actions::again as actions;
use crate::participation::invitation::views::again::{Ask, TRAP, asked};
use crate::paths;
use crate::web::network::Network;
use crate::web::reply::{page, refused};
use crate::web::{Answer, Failure, Fields, Open, Problems, see_other};
use axum::extract::State;
use maud::Render;

/// An office behind one address has many people in it.
const PER_NETWORK: Allowance = Allowance { uses: 30, minutes: 60 };
const PER_ADDRESS: Allowance = Allowance { uses: 5, minutes: 60 };

pub async fn ask(_: Open, at: paths::LinkAgain) -> Answer {
    let (typed, problems) = (&Fields::default(), &Problems::default());
    let lang = at.lang;
    page(Ask { lang, typed, problems }.page().render())
}

pub async fn send(_: Open, at: paths::LinkAgain, State(app): State<App>, network: Network, typed: Fields) -> Answer {
    let lang = at.lang;
    let mut problems = Problems::default();
    let address = problems.take("email", EmailAddress::parse(typed.text("email")), |why| {
        why.explain(lang)
    });
    let Some(address) = address else {
        let (typed, problems) = (&typed, &problems);
        return refused(Ask { lang, typed, problems }.page().render());
    };
    if !app.limits.allow(&format!("link/{network}"), PER_NETWORK) {
        return Err(Failure::TooOften);
    }
    // A machine that fills the trap, or writes to one person again and again, learns nothing from the answer.
    let wanted = typed.filled(TRAP).is_none();
    if wanted && app.limits.allow(&format!("link-to/{}", address.as_str()), PER_ADDRESS) {
        actions::send_links(&app, &address, lang).await?;
    }
    see_other(paths::LinkAgainSent { lang })
}

pub async fn sent(_: Open, at: paths::LinkAgainSent) -> Answer {
    page(asked(at.lang).render())
}
