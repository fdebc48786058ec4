//! Reads the form: what one page says, or all of it, or a sentence for each field that needs mending.
use super::{Ask, LONGEST, PLACES, TICKED, Topic, parse_value};
use crate::i18n::{Explain, Translate, format, plain};
use crate::kernel::{Lang, SittingId, clean_line, clean_text};
use crate::speakers::nomination::model::{BIOGRAPHY_WORDS, KEY_POINTS_WORDS, Preference, Said, TOPIC_CHARS, words};
use crate::web::{Fields, Problems};

/// Nobody counts words in a text as long as a book.
const LONGEST_COUNTED: usize = 20_000;

/// What is wrong on one page.
pub fn page(ask: &Ask<'_>, fields: &Fields, (topic, lang): (Topic, Lang)) -> Problems {
    let mut reading = Reading::new(ask, fields, lang);
    match topic {
        Topic::Places => drop(reading.places()),
        Topic::Points => drop(reading.points()),
        Topic::You => drop(reading.you()),
        Topic::Languages => drop(reading.languages()),
        Topic::Check => {}
    }
    reading.problems
}

/// What is missing or to be mended, page by page.
pub fn missing(ask: &Ask<'_>, fields: &Fields, lang: Lang) -> Vec<(Topic, Problems)> {
    let of = |topic| (topic, page(ask, fields, (topic, lang)));
    Topic::ALL
        .into_iter()
        .map(of)
        .filter(|(_, problems)| !problems.is_empty())
        .collect()
}

/// Everything that is said, when nothing is missing.
pub fn all(ask: &Ask<'_>, fields: &Fields) -> Option<Said> {
    let mut reading = Reading::new(ask, fields, Lang::En);
    let preferences = reading.places();
    let points = reading.points();
    let you = reading.you();
    let languages = reading.languages();
    if !reading.problems.is_empty() {
        return None;
    }
    let ((topic, key_points), (biography, previous)) = (points?, you?);
    let (languages, sittings, needs) = languages?;
    Some(Said {
        preferences: preferences?,
        topic,
        key_points,
        biography,
        languages,
        sittings,
        previous,
        authorised: fields.text("authorised") == TICKED,
        migrant_led: fields.text("migrant_led") == TICKED,
        needs: Some(needs).filter(|needs| !needs.is_empty()),
        consent: fields.text("consent") == TICKED,
        notice_version: ask.occasion.event.notice_version.clone(),
    })
}

struct Reading<'a> {
    ask: &'a Ask<'a>,
    fields: &'a Fields,
    lang: Lang,
    problems: Problems,
}

impl<'a> Reading<'a> {
    fn new(ask: &'a Ask<'a>, fields: &'a Fields, lang: Lang) -> Self {
        Self {
            ask,
            fields,
            lang,
            problems: Problems::default(),
        }
    }

    fn places(&mut self) -> Option<Vec<Preference>> {
        let t = self.lang.t();
        let mut chosen = Vec::new();
        for name in PLACES {
            let Some(sent) = self.fields.filled(name) else { continue };
            let is_offered = |one: &Preference| self.ask.offered().any(|(_, offered)| offered.contains(one));
            match parse_value(sent).filter(is_offered) {
                None => self.problems.add(name, t.nomination_problem_place_closed()),
                Some(one) if chosen.contains(&one) => self.problems.add(name, t.nomination_problem_place_twice()),
                Some(one) => chosen.push(one),
            }
        }
        if chosen.is_empty() && self.problems.is_empty() {
            self.problems.add(PLACES[0], t.nomination_problem_places());
        }
        Some(chosen)
    }

    fn points(&mut self) -> Option<(String, String)> {
        let (t, lang) = (self.lang.t(), self.lang);
        let read = clean_line(self.fields.text("topic"), TOPIC_CHARS);
        let topic = self.problems.take("topic", read, |problem| problem.explain(lang));
        if topic.as_deref() == Some("") {
            self.problems.add("topic", t.nomination_problem_topic());
        }
        let points = self.counted("key_points", KEY_POINTS_WORDS, t.nomination_problem_key_points());
        Some((topic?, points?))
    }

    fn you(&mut self) -> Option<(String, String)> {
        let missing = self.lang.t().nomination_problem_biography();
        let biography = self.counted("biography", BIOGRAPHY_WORDS, missing);
        Some((biography?, self.free("previous")?))
    }

    fn languages(&mut self) -> Option<(Vec<Lang>, Vec<SittingId>, String)> {
        let t = self.lang.t();
        let spoken: Vec<&str> = self.fields.all("language").collect();
        let spoken: Vec<Lang> = Lang::ALL
            .into_iter()
            .filter(|lang| spoken.contains(&lang.code()))
            .collect();
        if spoken.is_empty() {
            self.problems.add("language", t.nomination_problem_language());
        }
        let sittings = &self.ask.occasion.sittings;
        let ticked: Vec<SittingId> = self.fields.all("sitting").filter_map(|id| id.parse().ok()).collect();
        let mut there: Vec<SittingId> = sittings.iter().map(|sitting| sitting.id).collect();
        there.retain(|sitting| ticked.contains(sitting));
        there.sort_unstable();
        if there.is_empty() && !sittings.is_empty() {
            self.problems.add("sitting", t.nomination_problem_sitting());
        }
        Some((spoken, there, self.free("needs")?))
    }

    /// A text whose words are counted, and which nobody leaves empty.
    fn counted(&mut self, field: &'static str, most: usize, missing: String) -> Option<String> {
        let lang = self.lang;
        let read = clean_text(self.fields.text(field), LONGEST_COUNTED);
        let text = self.problems.take(field, read, |problem| problem.explain(lang))?;
        let count = words(&text);
        if text.is_empty() {
            self.problems.add(field, missing);
        } else if count > most {
            let number = |count: usize| plain(format::number(lang, i64::try_from(count).unwrap_or(i64::MAX)));
            let sentence = lang.t().nomination_problem_words(number(count), number(most));
            self.problems.add(field, sentence);
        }
        Some(text)
    }

    fn free(&mut self, field: &'static str) -> Option<String> {
        let lang = self.lang;
        let read = clean_text(self.fields.text(field), LONGEST);
        self.problems.take(field, read, |problem| problem.explain(lang))
    }
}
