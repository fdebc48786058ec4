//! The letters of an announcement, and whether each is still wanted when it is about to leave.
use super::audience::Filters;
use super::model::{Announcement, Texts};
use super::store;
use crate::app::App;
use crate::directory::group::store as groups;
use crate::kernel::{AnnouncementId, Lang, LinkId};
use crate::mail::fit::Text;
use crate::mail::letter::LetterKind;
use crate::mail::outbox::{Cause, Lane, NewMessage, Recipient};
use crate::mail::template::{Template, Values};
use crate::mail::texts::ANNOUNCEMENT;
use crate::mail::wanted::{FACTS, MOVED, Stated, Waiting, Wanted};
use crate::messages::people::{self, Member, Person, Standing};
use crate::participation::occasion::Occasion;
use crate::programme::event::store as events;
use sea_orm::DbErr;
use std::collections::HashMap;

/// The noun of this feature in the outbox; its row is the announcement, and the link says to whom.
pub const CAUSE: &str = ANNOUNCEMENT;

/// Letters that differ in the name alone: what they say of the event is worked out once per language.
pub struct Printed<'a> {
    occasion: &'a Occasion,
    announcement: &'a Announcement,
    texts: &'a Texts,
    values: HashMap<Lang, Values>,
}

impl<'a> Printed<'a> {
    pub fn new(occasion: &'a Occasion, announcement: &'a Announcement, texts: &'a Texts) -> Self {
        Self {
            occasion,
            announcement,
            texts,
            values: HashMap::new(),
        }
    }

    /// `None`: it is written in no language.
    pub fn letter(&mut self, person: &Person) -> Option<NewMessage> {
        let id = self.announcement.id;
        let lang = self.texts.spoken_to(person.lang)?;
        Some(NewMessage {
            event: Some(self.announcement.event),
            letter: LetterKind::Announcement,
            lane: Lane::Bulk,
            dedupe_key: format!("ann/{id}/{}", person.link),
            to: Recipient {
                name: person.name.clone(),
                address: person.email.clone(),
                lang,
            },
            values: self.values(lang, &person.name),
            link: Some(person.link),
            calendar: None,
            not_before: None,
            expires_at: None,
            cause: Cause {
                kind: CAUSE,
                id: Some(id.uuid()),
            },
        })
    }

    fn values(&mut self, lang: Lang, name: &str) -> Values {
        let (occasion, texts) = (self.occasion, self.texts);
        let mut values = self
            .values
            .entry(lang)
            .or_insert_with(|| said(of_event(occasion, lang), texts.get(lang)))
            .clone();
        values.insert("name".to_owned(), name.to_owned());
        values
    }
}

/// Without the facts that the text does not state: a letter is written anew only when one of its own has changed.
fn said(mut values: Values, text: Option<&Text>) -> Values {
    let source = text.map(Text::source).unwrap_or_default();
    let asked = Template::parse(&source)
        .map(|template| template.names())
        .unwrap_or_default();
    values.retain(|name, _| !FACTS.contains(&name.as_str()) || asked.contains(name.as_str()));
    values
}

/// All but the name and the personal link.
fn of_event(occasion: &Occasion, lang: Lang) -> Values {
    let pairs = [
        ("event", occasion.name(lang).to_owned()),
        ("organiser", occasion.organiser(lang).to_owned()),
        ("when", occasion.when(lang)),
        ("place", occasion.place(lang).to_owned()),
        ("deadline", occasion.deadline(lang).unwrap_or_default()),
        ("contact_email", occasion.contact_email().to_owned()),
    ];
    pairs.map(|(name, value)| (name.to_owned(), value)).into()
}

/// What an announcement would state now, where its text leaves the dates to us.
pub async fn stated_now(app: &App, message: &Waiting) -> Result<Option<Stated>, DbErr> {
    let Some(event) = message.event else { return Ok(None) };
    let occasion = Occasion::find(app.db.read(), event).await?;
    Ok(occasion.map(|occasion| Stated {
        values: of_event(&occasion, message.lang),
        calendar: None,
    }))
}

/// For the cause [`CAUSE`]: whoever does not belong to the list any more, or wants to be left alone, gets none; and a
/// letter that states another date makes way for one with the present one. Asked about all at once: as many questions for
/// each announcement, however many letters it has in hand.
pub async fn all_still_wanted(app: &App, messages: &[&Waiting]) -> Result<Vec<Wanted>, DbErr> {
    let c = app.db.read();
    let mut ids: Vec<AnnouncementId> = messages.iter().filter_map(|it| it.cause_id).map(Into::into).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(messages.iter().map(|_| Wanted::No("gone")).collect());
    }
    let mut opinions: HashMap<(AnnouncementId, LinkId), Wanted> = HashMap::new();
    let mut facts: HashMap<(AnnouncementId, Lang), Values> = HashMap::new();
    for announcement in store::by_ids(c, ids).await? {
        let mine = messages.iter().filter(|it| it.cause_id == Some(announcement.id.uuid()));
        let links: Vec<LinkId> = mine.filter_map(|it| it.link).collect();
        let Some(event) = events::find(c, announcement.event).await? else {
            continue;
        };
        let groups = groups::all(c, event.process).await?;
        let filters = Filters::read(&announcement.filters, &groups);
        for member in people::store::of(c, event.id, Some(&links)).await? {
            opinions.insert((announcement.id, member.person.link), wanted(&filters, &member));
        }
        let occasion = Occasion::of(c, event).await?;
        facts.extend(Lang::ALL.map(|lang| ((announcement.id, lang), of_event(&occasion, lang))));
    }
    let opinion = |message: &&Waiting| {
        let id = message.cause_id.map(AnnouncementId::from);
        let known = id.zip(message.link).and_then(|key| opinions.get(&key).copied());
        let now = id.and_then(|id| facts.get(&(id, message.lang)));
        match known.unwrap_or(Wanted::No("gone")) {
            Wanted::Yes if now.is_some_and(|now| message.is_untrue(now)) => Wanted::No(MOVED),
            opinion => opinion,
        }
    };
    Ok(messages.iter().map(opinion).collect())
}

fn wanted(filters: &Filters, member: &Member) -> Wanted {
    if member.person.left_alone {
        return Wanted::No("do_not_contact");
    }
    if filters.reach(member) {
        return Wanted::Yes;
    }
    Wanted::No(match member.standing {
        _ if filters.standings == [Standing::NotAnswered] => "answered",
        Standing::Withdrawn | Standing::Cancelled | Standing::Refused => "withdrawn",
        _ => "left_list",
    })
}
