//! What a letter says to one person of the event; the link of a sample is nobody's.
use crate::app::App;
use crate::i18n::Translate;
use crate::kernel::{EventId, Lang, fold};
use crate::mail::fit::Text;
use crate::mail::letter::{Frame, Rendered, render_text};
use crate::mail::template::{Template, TemplateProblem, Values, holds_address};
use crate::messages::people::{Person, store};
use crate::participation::occasion::Occasion;
use sea_orm::{ConnectionTrait, DbErr};

/// Who reads a sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    pub name: String,
    pub lang: Option<Lang>,
}

/// Finds people of an event by name or address.
#[derive(Clone, Debug)]
pub struct Readers(Vec<Person>);

impl Readers {
    pub async fn of(c: &impl ConnectionTrait, event: EventId) -> Result<Self, DbErr> {
        let members = store::of(c, event, None).await?;
        Ok(Self(members.into_iter().map(|member| member.person).collect()))
    }

    /// The first who fits what was typed and reads the language, else the first who fits. `None`: nobody fits.
    pub fn find(&self, typed: &str, lang: Lang) -> Option<Reader> {
        let sought = fold(typed.trim());
        let fits = |person: &&Person| fold(&person.name).contains(&sought) || person.email.as_str().contains(&sought);
        let mut fitting = self.0.iter().filter(fits);
        let first = fitting.clone().next()?;
        let reads = fitting.find(|person| person.lang == lang).unwrap_or(first);
        Some(Reader {
            name: reads.name.clone(),
            lang: Some(reads.lang),
        })
    }

    /// The same; an event nobody is invited to yet is read by the organiser.
    pub fn find_or(&self, (typed, lang): (&str, Lang), organiser: &str) -> Option<Reader> {
        if self.0.is_empty() && typed.trim().is_empty() {
            return Some(Reader {
                name: organiser.to_owned(),
                lang: None,
            });
        }
        self.find(typed, lang)
    }
}

/// Prints a text as this person would read it. What only the cause of a letter knows (a session, a reason) is an
/// example.
pub fn print(
    app: &App,
    occasion: &Occasion,
    (lang, reader): (Lang, &str),
    text: &Text,
) -> Result<Rendered, TemplateProblem> {
    let values = complete(app, occasion, (lang, reader), text);
    render_text(&text.source(), lang, &values, &Frame::default())
}

/// The values of a sample.
pub fn complete(app: &App, occasion: &Occasion, (lang, reader): (Lang, &str), text: &Text) -> Values {
    let mut values = values(app, occasion, (lang, reader));
    values.extend(others(app, lang, &text.source(), &values));
    values
}

fn values(app: &App, occasion: &Occasion, (lang, reader): (Lang, &str)) -> Values {
    let t = lang.t();
    let joining = occasion.sittings.iter().find_map(|it| it.joining_link.clone());
    let joining = joining.filter(|link| link.starts_with("https://") && !link.contains([' ', '<', '>', '"', '\\']));
    let pairs = [
        ("name", reader.to_owned()),
        ("event", occasion.name(lang).to_owned()),
        ("organiser", occasion.organiser(lang).to_owned()),
        ("when", occasion.when(lang)),
        ("sittings", occasion.when(lang)),
        ("place", occasion.place(lang).to_owned()),
        ("deadline", occasion.deadline(lang).unwrap_or_default()),
        ("contact_email", occasion.contact_email().to_owned()),
        ("joining_link", joining.unwrap_or_default()),
        ("link", nobodys_link(app)),
        ("missing", t.letter_example_missing()),
        ("number", "7".to_owned()),
        ("organisation", t.letter_example_organisation()),
        ("position", "3".to_owned()),
        ("reason", t.letter_example_reason()),
        ("role", t.letter_example_role()),
        ("session", t.letter_example_session()),
        ("standing", t.letter_example_standing()),
        ("topic", t.letter_example_topic()),
        ("what", t.offer_news_people()),
    ];
    pairs.map(|(name, value)| (name.to_owned(), value)).into()
}

/// An example for whatever else a text asks for.
fn others(app: &App, lang: Lang, source: &str, known: &Values) -> Values {
    let names = Template::parse(source)
        .map(|template| template.names())
        .unwrap_or_default();
    let example = |name: &str| match holds_address(name) {
        true => nobodys_link(app),
        false => lang.t().letter_example_other(),
    };
    let strange = names.into_iter().filter(|name| !known.contains_key(*name));
    strange.map(|name| (name.to_owned(), example(name))).collect()
}

/// It opens nothing: whoever follows it is offered their own link.
pub fn nobodys_link(app: &App) -> String {
    format!("{}/p/…", app.base_url())
}
