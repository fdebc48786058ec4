//! All answers in words, each with a way to change it.
use super::{Ask, PLACES, TICKED, Topic, parse_value};
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::paths;
use crate::programme::session::model::Session;
use crate::programme::session::slots::role_name;
use crate::speakers::nomination::model::Preference;
use crate::ui::parts::{Answer, Answers};
use crate::ui::{bdi, block};
use crate::web::Fields;
use maud::{Markup, html};

/// Whether answers can still be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    May,
    No,
}

/// The session as lists and selects name it.
pub fn session_name(lang: Lang, session: &Session) -> String {
    session.title.pick(lang).1.to_owned()
}

/// "Speaking slot", or "Speaking slot, place 3 (5 minutes)".
pub fn place(lang: Lang, session: &Session, preference: Preference) -> String {
    let t = lang.t();
    let role = role_name(lang, preference.role);
    let slot = preference
        .slot
        .and_then(|id| session.slots.iter().find(|slot| slot.id == id));
    let Some(slot) = slot else { return role };
    let position = slot.position.to_string();
    let minutes = slot
        .minutes
        .map(|minutes| format::duration(lang, minutes.unsigned_abs()));
    plain(match minutes {
        Some(minutes) => t.nomination_place_minutes(role, position, minutes),
        None => t.nomination_place_number(role, position),
    })
}

pub fn answers(ask: &Ask<'_>, fields: &Fields, (lang, change): (Lang, Change)) -> Answers {
    let said = Telling {
        ask,
        fields,
        lang,
        change,
    };
    Answers {
        lang,
        answers: said.rows(),
    }
}

struct Telling<'a> {
    ask: &'a Ask<'a>,
    fields: &'a Fields,
    lang: Lang,
    change: Change,
}

impl Telling<'_> {
    fn rows(&self) -> Vec<Answer> {
        let t = self.lang.t();
        let text = |name: &str| self.fields.filled(name).map(block);
        let yes = |name: &str| (self.fields.text(name) == TICKED).then(|| html! { (t.nomination_yes()) });
        let answered = |name: &str| self.fields.filled(name).map(|_| html! { (t.registration_answered()) });
        vec![
            self.row((Topic::Places, "place_1"), t.nomination_topic_places(), self.places()),
            self.row((Topic::Points, "topic"), t.nomination_topic(), text("topic")),
            self.row(
                (Topic::Points, "key_points"),
                t.nomination_key_points(),
                text("key_points"),
            ),
            self.row((Topic::You, "biography"), t.nomination_biography(), text("biography")),
            self.row((Topic::You, "previous"), t.nomination_previous(), text("previous")),
            self.row((Topic::You, "authorised"), t.nomination_authorised(), yes("authorised")),
            self.row(
                (Topic::You, "migrant_led"),
                t.nomination_migrant_led(),
                yes("migrant_led"),
            ),
            self.row(
                (Topic::Languages, "language"),
                t.nomination_languages(),
                self.languages(),
            ),
            self.row((Topic::Languages, "sitting"), t.nomination_sittings(), self.sittings()),
            // Sensitive, so not read back.
            self.row((Topic::Languages, "needs"), t.nomination_needs(), answered("needs")),
            self.row((Topic::Check, "consent"), t.nomination_consent(), yes("consent")),
        ]
    }

    fn row(&self, (topic, field): (Topic, &str), question: String, answer: Option<Markup>) -> Answer {
        let at = step(self.ask, topic, self.lang);
        Answer {
            question,
            answer,
            change: (self.change == Change::May).then(|| format!("{at}#{field}")),
        }
    }

    fn places(&self) -> Option<Markup> {
        let wished = PLACES.iter().filter_map(|name| parse_value(self.fields.text(name)));
        let named = |one: Preference| {
            let session = self.ask.session_of(one)?;
            Some((session_name(self.lang, session), place(self.lang, session, one)))
        };
        let lines: Vec<_> = wished.filter_map(named).collect();
        let line = |(session, place): &(String, String)| html! { (bdi(session)) " – " (bdi(place)) };
        (!lines.is_empty()).then(|| html! { ol.steps { @for one in &lines { li { (line(one)) } } } })
    }

    fn languages(&self) -> Option<Markup> {
        let spoken: Vec<&str> = self
            .fields
            .all("language")
            .filter_map(Lang::parse)
            .map(Lang::own_name)
            .collect();
        (!spoken.is_empty()).then(|| html! { (format::list(self.lang, &spoken)) })
    }

    fn sittings(&self) -> Option<Markup> {
        let ticked: Vec<&str> = self.fields.all("sitting").collect();
        let occasion = self.ask.occasion;
        let there = occasion.sittings.iter().zip(occasion.moments(self.lang));
        let there: Vec<_> = there
            .filter(|(sitting, _)| ticked.contains(&sitting.id.to_string().as_str()))
            .map(|(_, moment)| moment)
            .collect();
        (!there.is_empty()).then(|| html! { ul.plain { @for moment in there { li { (moment) } } } })
    }
}

/// The address of a page of the form, in the language of this one.
pub fn step(ask: &Ask<'_>, topic: Topic, lang: Lang) -> String {
    let at = paths::MyNominationStep {
        event: ask.occasion.event.id,
        step: topic.word().to_owned(),
    };
    format!("{at}?lang={lang}")
}
