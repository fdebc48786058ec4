//! What a nomination says, as organisers and reviewers read it.
use super::cover::Cover;
use super::words::{fact, wish};
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::programme::event::model::Sitting;
use crate::programme::session::model::Session;
use crate::speakers::nomination::model::Said;
use crate::ui::parts::Answer;
use crate::ui::{bdi, block};
use maud::{Markup, html};

pub struct SaidView<'a> {
    pub lang: Lang,
    pub sessions: &'a [Session],
    pub sittings: &'a [Sitting],
    pub said: &'a Said,
    /// What must not be read in the texts.
    pub cover: &'a Cover,
}

impl SaidView<'_> {
    /// What the places are, and what would be said there.
    pub fn answers(&self) -> Vec<Answer> {
        let (t, said) = (self.lang.t(), self.said);
        let text = |text: &str| (!text.is_empty()).then(|| block(&self.cover.over(text)));
        let languages: Vec<&str> = said.languages.iter().map(|lang| lang.own_name()).collect();
        vec![
            fact(t.review_wishes(), self.wishes()),
            fact(t.review_topic(), text(&said.topic)),
            fact(t.review_key_points(), text(&said.key_points)),
            fact(t.review_biography(), text(&said.biography)),
            fact(
                t.review_languages(),
                (!languages.is_empty()).then(|| bdi(&format::list(self.lang, &languages))),
            ),
            fact(t.review_days(), self.days()),
            fact(t.review_previous(), text(&said.previous)),
        ]
    }

    fn wishes(&self) -> Option<Markup> {
        let wishes = &self.said.preferences;
        let list = html! { ol { @for one in wishes { li { (wish(self.lang, self.sessions, one)) } } } };
        (!wishes.is_empty()).then_some(list)
    }

    fn days(&self) -> Option<Markup> {
        let mut days = self
            .sittings
            .iter()
            .filter(|sitting| self.said.sittings.contains(&sitting.id))
            .peekable();
        days.peek()?;
        Some(html! { ul.plain { @for day in days { li { (format::date(self.lang, day.starts.date())) } } } })
    }
}
