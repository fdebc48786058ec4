//! "The time has changed": to everybody who was told another, in their language.
use super::model::{Change, Dates, Told, told};
use super::store;
use crate::app::App;
use crate::kernel::{DateChangeId, Lang};
use crate::mail::letter::LetterKind;
use crate::mail::outbox::{Cause, Lane, NewMessage, Recipient};
use crate::mail::template::Values;
use crate::mail::wanted::{MOVED, Waiting, Wanted};
use crate::messages::reminder::store::crowd;
use crate::participation::occasion::Occasion;
use crate::participation::registration::letters::{Told as Registered, calendar};
use crate::participation::registration::model::Registration;
use crate::programme::event::model::{Sitting, State as EventState};
use sea_orm::DbErr;

/// The noun of this feature in the outbox.
pub const CAUSE: &str = "date_change";

/// What the letters of one change are made of.
pub struct Round<'a> {
    pub app: &'a App,
    /// As it is now.
    pub occasion: &'a Occasion,
    pub change: &'a Change,
}

impl Round<'_> {
    /// `registration`: who comes gets the times for the calendar again, with a higher sequence.
    pub fn letter(&self, to: Told<'_>, registration: Option<&Registration>) -> NewMessage {
        let person = to.person;
        let times = registration.filter(|_| to.confirmed);
        let times = times.map(|registration| calendar(self.app, self.occasion, Registered::of(registration, 0)));
        NewMessage {
            event: Some(self.change.event),
            letter: LetterKind::DateChanged,
            lane: Lane::Transactional,
            dedupe_key: format!("chg/{}/{}/{}", self.change.event, self.change.version, person.link),
            to: Recipient {
                name: person.name.clone(),
                address: person.email.clone(),
                lang: person.lang,
            },
            values: self.values(person.lang, &person.name, registration),
            link: Some(person.link),
            calendar: times,
            not_before: None,
            expires_at: self.occasion.sittings.iter().map(|sitting| sitting.ends_at).max(),
            cause: cause(self.change.id),
        }
    }

    /// All but the personal link. Somebody who comes reads of the sittings they have chosen.
    pub fn values(&self, lang: Lang, name: &str, registration: Option<&Registration>) -> Values {
        let comes = |sitting: &&Sitting| {
            registration.is_none_or(|it| it.answers.sittings.is_empty() || it.answers.sittings.contains(&sitting.id))
        };
        let mine = |occasion: Occasion| Occasion {
            sittings: occasion.sittings.iter().filter(comes).cloned().collect(),
            ..occasion
        };
        let (was, now) = (
            mine(self.change.before.shown(self.occasion)),
            mine(self.occasion.clone()),
        );
        let pairs = [
            ("name", name.to_owned()),
            ("event", now.name(lang).to_owned()),
            ("was", was.when(lang)),
            ("place_was", was.place(lang).to_owned()),
            ("when", now.when(lang)),
            ("place", now.place(lang).to_owned()),
            ("organiser", now.organiser(lang).to_owned()),
            ("contact_email", now.contact_email().to_owned()),
        ];
        pairs.map(|(name, value)| (name.to_owned(), value)).into()
    }
}

pub fn cause(id: DateChangeId) -> Cause {
    Cause {
        kind: CAUSE,
        id: Some(id.uuid()),
    }
}

/// For the cause [`CAUSE`]: the dates are still those it states, and the person still comes or is still invited.
pub async fn still_wanted(app: &App, message: &Waiting) -> Result<Wanted, DbErr> {
    let c = app.db.read();
    let (Some(event), Some(link), Some(id)) = (message.event, message.link, message.cause_id) else {
        return Ok(Wanted::Yes);
    };
    let (Some(change), Some(occasion)) = (
        store::find(c, event, DateChangeId::from(id)).await?,
        Occasion::find(c, event).await?,
    ) else {
        return Ok(Wanted::No("gone"));
    };
    if occasion.event.state == EventState::Cancelled {
        return Ok(Wanted::No("event_cancelled"));
    }
    if Dates::of(&occasion.event, &occasion.sittings) != change.after {
        return Ok(Wanted::No(MOVED));
    }
    let crowd = crowd::of(c, &occasion.event, Some(&[link])).await?;
    let told = told(&crowd, &change.before.moved(&change.after));
    Ok(match told.iter().any(|one| one.person.link == link) {
        true => Wanted::Yes,
        false => Wanted::No("withdrawn"),
    })
}
