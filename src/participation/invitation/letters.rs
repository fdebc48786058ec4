//! The letters of this feature, and whether they are still wanted when they are about to leave.
use super::model::State;
use super::rules::{Standing, standing};
use super::store::holder;
use crate::app::App;
use crate::directory::contact::model::Contact;
use crate::kernel::{EventId, InvitationId, Lang, LinkId};
use crate::mail::letter::{Letter, LetterKind};
use crate::mail::outbox::Cause;
use crate::mail::wanted::{MOVED, Stated, Waiting, Wanted};
use crate::participation::occasion::Occasion;
use sea_orm::DbErr;
use std::collections::HashMap;

/// The noun of this feature in the outbox.
pub const CAUSE: &str = "invitation";

/// "Send me my link again": nothing that happens later takes it back.
pub const CAUSE_LINK: &str = "link";

/// Why a message about this invitation exists.
pub fn cause(id: InvitationId) -> Cause {
    Cause {
        kind: CAUSE,
        id: Some(id.uuid()),
    }
}

/// The invitation itself.
pub struct Invited<'a> {
    pub occasion: &'a Occasion,
    pub lang: Lang,
    pub name: &'a str,
}

impl Letter for Invited<'_> {
    const KIND: LetterKind = LetterKind::Invitation;

    fn placeholders(&self) -> Vec<(&'static str, String)> {
        let mut values = occasion_values(self.occasion, self.lang);
        values.push(("name", self.name.to_owned()));
        values.push(("deadline", self.occasion.deadline(self.lang).unwrap_or_default()));
        values
    }
}

/// To a colleague who was named by somebody invited; it repeats nothing of what that person typed.
pub struct Named<'a> {
    pub occasion: &'a Occasion,
    pub lang: Lang,
}

impl Letter for Named<'_> {
    const KIND: LetterKind = LetterKind::DelegatedInvitation;

    fn placeholders(&self) -> Vec<(&'static str, String)> {
        let mut values = occasion_values(self.occasion, self.lang);
        values.push(("deadline", self.occasion.deadline(self.lang).unwrap_or_default()));
        values
    }
}

/// "Send me my link again."
pub struct LinkAgain<'a> {
    pub occasion: &'a Occasion,
    pub lang: Lang,
    pub name: &'a str,
}

impl Letter for LinkAgain<'_> {
    const KIND: LetterKind = LetterKind::LinkAgain;

    fn placeholders(&self) -> Vec<(&'static str, String)> {
        let mut values = occasion_values(self.occasion, self.lang);
        values.push(("name", self.name.to_owned()));
        values
    }
}

/// What the letters of an invitation state now.
pub fn stated(occasion: &Occasion, lang: Lang) -> Stated {
    let mut values = occasion_values(occasion, lang);
    values.push(("deadline", occasion.deadline(lang).unwrap_or_default()));
    let values = values.into_iter().map(|(name, value)| (name.to_owned(), value));
    Stated {
        values: values.collect(),
        calendar: None,
    }
}

fn occasion_values(occasion: &Occasion, lang: Lang) -> Vec<(&'static str, String)> {
    vec![
        ("event", occasion.name(lang).to_owned()),
        ("when", occasion.when(lang)),
        ("place", occasion.place(lang).to_owned()),
        ("organiser", occasion.organiser(lang).to_owned()),
        ("contact_email", occasion.contact_email().to_owned()),
    ]
}

/// For the cause [`CAUSE`]. Asked again before each sending: nobody who answered, and nobody who asked not to be written
/// to, gets one more.
pub async fn still_wanted(app: &App, message: &Waiting) -> Result<Wanted, DbErr> {
    let opinions = all_still_wanted(app, &[message]).await?;
    Ok(opinions.first().copied().unwrap_or(Wanted::Yes))
}

/// What a letter of this feature would state now.
pub async fn stated_now(app: &App, message: &Waiting) -> Result<Option<Stated>, DbErr> {
    let Some(event) = message.event else { return Ok(None) };
    let occasion = Occasion::find(app.db.read(), event).await?;
    Ok(occasion.map(|occasion| stated(&occasion, message.lang)))
}

fn true_or_moved(wanted: Wanted, message: &Waiting, now: &Stated) -> Wanted {
    match wanted {
        Wanted::Yes if message.is_untrue(&now.values) => Wanted::No(MOVED),
        wanted => wanted,
    }
}

/// The same about many letters: three questions for all those of one event, asked at the same time.
pub async fn all_still_wanted(app: &App, messages: &[&Waiting]) -> Result<Vec<Wanted>, DbErr> {
    let mut by_event: HashMap<EventId, Vec<LinkId>> = HashMap::new();
    for message in messages {
        if let (Some(event), Some(link)) = (message.event, message.link) {
            by_event.entry(event).or_default().push(link);
        }
    }
    let (c, mut known, mut occasions) = (app.db.read(), HashMap::new(), HashMap::new());
    for (event, links) in by_event {
        let (occasion, invited) = tokio::try_join!(Occasion::find(c, event), holder::invited_all(c, event, links))?;
        let Some(occasion) = occasion else { continue };
        let standing = standing(&occasion, app.clock.now());
        for (link, (invitation, who)) in invited {
            known.insert((event, link), invitation_wanted(invitation.state, &who, standing));
        }
        occasions.insert(event, occasion);
    }
    let mut true_now: HashMap<(EventId, Lang), Stated> = HashMap::new();
    let opinion = |message: &&Waiting| match (message.event, message.link) {
        (Some(event), Some(link)) => {
            let wanted = known.get(&(event, link)).copied().unwrap_or(Wanted::No("gone"));
            let Some(occasion) = occasions.get(&event) else {
                return wanted;
            };
            let now = true_now.entry((event, message.lang));
            true_or_moved(wanted, message, now.or_insert_with(|| stated(occasion, message.lang)))
        }
        _ => Wanted::Yes,
    };
    Ok(messages.iter().map(opinion).collect())
}

fn invitation_wanted(state: State, who: &Contact, standing: Standing) -> Wanted {
    match (state, standing) {
        (_, Standing::Cancelled) => Wanted::No("event_cancelled"),
        (_, Standing::Over | Standing::Closed) => Wanted::No("registration_closed"),
        _ if who.do_not_contact => Wanted::No("do_not_contact"),
        (State::Sent, Standing::Open | Standing::NotYet) => Wanted::Yes,
        (State::Draft, _) => Wanted::No("not_sent"),
        (State::Accepted | State::Declined | State::Delegated, _) => Wanted::No("answered"),
        (State::Expired | State::Revoked, _) => Wanted::No("revoked"),
    }
}
