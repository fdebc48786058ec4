//! From a row to a message: reads the values, derives the personal link, prints the letter, builds the MIME.
use super::letter::{Frame, LetterKind, Rendered, render, render_text};
use super::marks;
use super::message::{Built, Correspondent, Draft, List, Unbuildable, build};
use super::outbox::{Lane, ONE_TIME_LINK, Params};
use super::store::{Model, host};
use super::template::{TemplateProblem, Values};
use super::texts::Words;
use crate::app::App;
use crate::config::Keys;
use crate::kernel::{AccountLinkId, EmailAddress, Lang, LinkId, LinkToken};
use crate::paths::{PersonalLink, SignInLink, Unsubscribe};
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use std::sync::Arc;
use thiserror::Error;

/// Who we are to the reader.
pub(super) struct House {
    pub base_url: String,
    pub sender: Correspondent,
    pub bounce: Option<EmailAddress>,
    pub keys: Arc<Keys>,
}

pub(super) struct Prepared {
    pub rendered: Rendered,
    pub built: Built,
    pub calendar: Option<String>,
}

/// A row that cannot become a message: it fails alone. The words hold no address and no name.
#[derive(Debug, Error)]
pub(super) enum Poison {
    #[error("the letter is unknown")]
    Letter,
    #[error("its own words are gone, or do not fit")]
    Words,
    #[error("the values cannot be read")]
    Params,
    #[error("the address cannot be read")]
    Address,
    #[error("the text cannot be filled: {0}")]
    Template(#[from] TemplateProblem),
    #[error("the message cannot be built")]
    Message(#[from] Unbuildable),
}

/// The secret in the address of a letter's button, derived for this attempt.
pub(super) enum Opens {
    /// A person's page of an event.
    Personal(LinkToken),
    /// An organiser's account, once.
    OneTime(LinkToken),
}

impl Opens {
    /// What the row's letter leads to; `None` when its values hold every address already.
    pub fn of(app: &App, row: &Model, epochs: &HashMap<LinkId, i32>) -> Option<Self> {
        let key = &app.keys.link;
        match (row.link_id, row.cause_id) {
            (Some(link), _) => {
                let epoch = epochs.get(&link)?;
                Some(Self::Personal(LinkToken::derive(key, link, *epoch)))
            }
            (None, Some(id)) if row.cause_kind == ONE_TIME_LINK => {
                Some(Self::OneTime(LinkToken::one_time(key, AccountLinkId::from(id))))
            }
            (None, _) => None,
        }
    }
}

/// Builds the message of a row. `opens` is what its link opens, if the engine makes the link.
pub(super) fn prepare(
    house: &House,
    row: &Model,
    (opens, words): (Option<&Opens>, &Words),
    date: DateTime<Utc>,
) -> Result<Prepared, Poison> {
    let kind = LetterKind::parse(&row.letter).ok_or(Poison::Letter)?;
    let lang = Lang::parse(&row.lang).ok_or(Poison::Params)?;
    let Params { mut values, calendar } = serde_json::from_str(&row.params).map_err(|_| Poison::Params)?;
    let address = EmailAddress::parse(&row.address).map_err(|_| Poison::Address)?;
    let mut frame = Frame::default();
    if let Some(opens) = opens {
        let link = match opens {
            Opens::Personal(token) => personal_link(&house.base_url, token),
            Opens::OneTime(token) => one_time_link(&house.base_url, token),
        };
        frame.other_languages = other_languages(lang, &link);
        values.insert("link".to_owned(), link);
    }
    let envelope = house
        .bounce
        .as_ref()
        .map(|bounce| marks::envelope(&house.keys, bounce, row.id));
    let list = list(house, row);
    let rendered = print((kind, lang), words, (&values, &frame))?;
    let draft = Draft {
        mime_id: &row.mime_id,
        date,
        from: &from(house, &values),
        reply_to: &reply_to(house, &values),
        to: &Correspondent {
            name: row.recipient_name.clone(),
            address,
        },
        lang,
        rendered: &rendered,
        calendar: calendar.as_ref(),
        envelope: envelope.as_deref(),
        list: list.as_ref(),
    };
    let built = build(&draft)?;
    Ok(Prepared {
        built,
        calendar: calendar.map(|calendar| calendar.file()),
        rendered,
    })
}

/// In the event's own words, else in the shipped ones.
fn print(
    (kind, lang): (LetterKind, Lang),
    words: &Words,
    (values, frame): (&Values, &Frame),
) -> Result<Rendered, Poison> {
    let source = match words {
        Words::None => return Err(Poison::Words),
        Words::Shipped => return Ok(render(kind, lang, values, frame)?),
        Words::Own(source) => source,
    };
    match render_text(source, lang, values, frame) {
        Ok(rendered) => Ok(rendered),
        Err(problem) if kind == LetterKind::Announcement => Err(problem.into()),
        Err(problem) => {
            tracing::error!(letter = kind.name(), lang = lang.code(), %problem, "the shipped text is sent instead");
            Ok(render(kind, lang, values, frame)?)
        }
    }
}

/// What one press ends: bulk mail of this event.
fn list(house: &House, row: &Model) -> Option<List> {
    if Lane::of(row.lane) != Lane::Bulk {
        return None;
    }
    let host = host(&house.base_url);
    let token = marks::unsubscribe(&house.keys, row.id);
    Some(List {
        id: row
            .event_id
            .map_or_else(|| host.clone(), |event| format!("{event}.{host}")),
        unsubscribe: format!("{}{}", house.base_url, Unsubscribe { token }),
    })
}

/// `https://host/p/TOKEN`: under 70 characters with a usual host.
pub fn personal_link(base_url: &str, token: &LinkToken) -> String {
    format!(
        "{base_url}{}",
        PersonalLink {
            token: token.as_str().to_owned()
        }
    )
}

/// `https://host/organise/sign-in/TOKEN`.
pub fn one_time_link(base_url: &str, token: &LinkToken) -> String {
    let token = token.as_str().to_owned();
    format!("{base_url}{}", SignInLink { token })
}

fn other_languages(lang: Lang, link: &str) -> Vec<(Lang, String)> {
    let others = Lang::ALL.into_iter().filter(|other| *other != lang);
    others
        .map(|other| (other, format!("{link}?lang={}", other.code())))
        .collect()
}

/// The organiser's name with the house's address: people know the organiser, servers know the address.
fn from(house: &House, values: &Values) -> Correspondent {
    let name = values
        .get("organiser")
        .filter(|name| !name.is_empty())
        .unwrap_or(&house.sender.name);
    Correspondent {
        name: name.clone(),
        address: house.sender.address.clone(),
    }
}

/// A real team answers.
fn reply_to(house: &House, values: &Values) -> Correspondent {
    let team = values
        .get("contact_email")
        .and_then(|address| EmailAddress::parse(address).ok());
    let name = from(house, values).name;
    Correspondent {
        name,
        address: team.unwrap_or_else(|| house.sender.address.clone()),
    }
}
