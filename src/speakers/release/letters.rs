//! The two answers that are no offer: the rank is kept, and not selected.
use crate::kernel::NominationId;
use crate::mail::letter::LetterKind;
use crate::mail::outbox::{self, Lane, NewMessage, Recipient};
use crate::mail::template::Values;
use crate::participation::occasion::Occasion;
use crate::speakers::nomination::actions::Ground;
use crate::speakers::nomination::letters::cause;
use crate::speakers::shortlist::model::Person;
use sea_orm::DbErr;

/// One mail per person and answer, whatever is pressed how often; who hands in again is answered again.
pub async fn send(on: &Ground<'_>, person: &Person, letter: LetterKind) -> Result<(), DbErr> {
    let (nomination, answers) = (&person.nomination, &person.registration.answers);
    let message = NewMessage {
        event: Some(on.occasion.event.id),
        letter,
        lane: Lane::Transactional,
        dedupe_key: key(nomination.id, nomination.revision),
        to: Recipient {
            name: answers.name.as_str().to_owned(),
            address: answers.email.clone(),
            lang: answers.lang,
        },
        values: values(&on.occasion, person),
        link: Some(nomination.link),
        calendar: None,
        not_before: None,
        expires_at: None,
        cause: cause(nomination.id),
    };
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

/// What both letters say, all but the link.
pub fn values(occasion: &Occasion, person: &Person) -> Values {
    let (nomination, answers) = (&person.nomination, &person.registration.answers);
    let lang = answers.lang;
    let values = [
        ("name", answers.name.as_str().to_owned()),
        ("number", nomination.number.unwrap_or_default().to_string()),
        ("topic", nomination.said.topic.clone()),
        ("event", occasion.name(lang).to_owned()),
        ("contact_email", occasion.contact_email().to_owned()),
        ("organiser", occasion.organiser(lang).to_owned()),
    ];
    values
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

fn key(id: NominationId, revision: i32) -> String {
    format!("decision/{id}/{revision}")
}
