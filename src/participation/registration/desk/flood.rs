//! Open registrations that nobody confirmed, removed together: after a flood an organiser presses once.
use super::query;
use super::views::shown;
use crate::access::{ManageRegistrations, Permit};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::i18n::{Translate, plain};
use crate::kernel::Lang;
use crate::participation::registration::actions::{Failed, remove_unconfirmed};
use crate::participation::registration::model::{State as Stands, word};
use crate::paths;
use crate::ui::form::Form;
use crate::ui::{Button, Look};
use crate::web::{Answer, Failure, Fields, see_other};
use axum::extract::State;
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};

/// When the list was shown: whoever came since was not seen and stays.
const UNTIL: &str = "until";

/// Under a list of those unconfirmed: one button for all of them, also those on other pages of the list.
pub struct Removal<'a> {
    pub lang: Lang,
    pub at: paths::UnconfirmedRemoval,
    /// The filters of the list, which decide who goes.
    pub query: &'a Fields,
    /// How many they let through.
    pub all: usize,
    pub until: DateTime<Utc>,
}

impl Removal<'_> {
    /// Only for a list that shows nobody else.
    pub fn is_for(query: &Fields, all: usize) -> bool {
        all > 0 && query.text("state") == word(Stands::Unconfirmed)
    }
}

impl Render for Removal<'_> {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        let number = shown(self.lang, self.all);
        let button = Button {
            look: Look::Secondary,
            ..Button::new(plain(t.registration_desk_flood_remove(self.all, number)))
        };
        let kept = query::kept(self.query);
        let form = Form {
            id: "flood".into(),
            body: html! {
                @for (name, value) in kept.pairs() { input type="hidden" name=(name) value=(value); }
                input type="hidden" name=(UNTIL) value=(self.until.timestamp_micros());
            },
            buttons: html! { (button) },
            ..Form::new(self.at.to_string())
        };
        html! {
            section.stack { h2 { (t.registration_desk_flood_title()) } p { (t.registration_desk_flood_lead()) } (form) }
        }
    }
}

pub async fn remove(
    permit: Permit<ManageRegistrations>,
    at: paths::UnconfirmedRemoval,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let groups = groups::all(app.db.read(), permit.process()).await?;
    let until = typed.text(UNTIL).parse().ok().and_then(DateTime::from_timestamp_micros);
    let until = until.ok_or(Failure::BadRequest)?;
    match remove_unconfirmed(&app, &permit, &query::wanted(&typed, &groups), until).await {
        Ok(_) => see_other(query::with(paths::Registrations { event: at.event }, &typed)),
        Err(Failed::Database(error)) => Err(error.into()),
        Err(_) => Err(Failure::Raced),
    }
}
