//! The reader's own place, chosen without a script: `?zone=Africa/Tunis`.
use crate::i18n::{Explain, Translate, collate, format, plain};
use crate::kernel::{Lang, Zone, ZoneProblem};
use crate::ui::{Button, Choice, Look, Select};
use crate::web::Fields;
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};

/// What the address asks for.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    pub zone: Option<Zone>,
    typed: String,
    problem: Option<ZoneProblem>,
}

impl Reader {
    /// No zone, or the event's own: nothing to add to its hours.
    pub fn of(query: &Fields, event: &Zone) -> Self {
        let Some(typed) = query.filled("zone") else {
            return Self::default();
        };
        match Zone::parse(typed) {
            Ok(zone) => Self {
                typed: zone.name().to_owned(),
                zone: Some(zone).filter(|zone| zone != event),
                problem: None,
            },
            Err(problem) => Self {
                zone: None,
                typed: typed.to_owned(),
                problem: Some(problem),
            },
        }
    }

    pub fn is_refused(&self) -> bool {
        self.problem.is_some()
    }

    /// The query string that keeps the choice on the page in another language.
    pub fn query(&self) -> String {
        match &self.zone {
            Some(zone) => format!("?zone={}", zone.name()),
            None => String::new(),
        }
    }
}

/// The list to choose a place from; a GET form, so the choice stands in the address.
pub struct ZoneForm<'a> {
    pub lang: Lang,
    pub reader: &'a Reader,
    /// The instant the offsets are told for.
    pub at: DateTime<Utc>,
    pub action: String,
}

impl Render for ZoneForm<'_> {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        let select = Select {
            prompt: Some(t.programme_agenda_choose_zone()),
            value: self.reader.typed.clone(),
            error: self.reader.problem.as_ref().map(|problem| problem.explain(self.lang)),
            ..Select::new(self.lang, "zone", t.programme_agenda_your_zone(), self.places())
        };
        let button = Button {
            look: Look::Secondary,
            ..Button::new(t.programme_agenda_show())
        };
        html! {
            form.zone.noprint method="get" action=(self.action) novalidate { (select) (button) }
        }
    }
}

impl ZoneForm<'_> {
    fn places(&self) -> Vec<Choice> {
        let chosen = self.reader.zone.as_ref().map(Zone::name);
        let mut names: Vec<&str> = format::zones().collect();
        names.extend(chosen.filter(|name| !format::zones().any(|known| known == *name)));
        let mut places: Vec<(String, Choice)> = names
            .into_iter()
            .filter_map(|name| Zone::parse(name).ok())
            .map(|zone| {
                let city = format::city(self.lang, &zone);
                let label = plain(self.lang.t().programme_agenda_place(&city, zone.offset_label(self.at)));
                (city, Choice::new(zone.name(), label))
            })
            .collect();
        collate(self.lang, &mut places, |(city, _)| city);
        places.into_iter().map(|(_, choice)| choice).collect()
    }
}
