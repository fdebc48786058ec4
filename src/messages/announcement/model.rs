//! An announcement, and the language each person reads it in.
use crate::kernel::{AnnouncementId, BatchId, EventId, Lang};
use crate::mail::fit::Text;
use crate::web::Fields;
use chrono::{DateTime, Utc};

pub use crate::db::entities::announcement::State;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    pub id: AnnouncementId,
    pub event: EventId,
    /// The filters as they stand in an address.
    pub filters: Fields,
    pub state: State,
    /// Once it was sent.
    pub batch: Option<BatchId>,
    pub revision: i32,
    pub created_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
}

/// The text in the languages it was written in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts(Vec<(Lang, Text)>);

impl Texts {
    pub fn new(texts: Vec<(Lang, Text)>) -> Self {
        Self(texts)
    }

    pub fn get(&self, lang: Lang) -> Option<&Text> {
        self.0.iter().find(|(own, _)| *own == lang).map(|(_, text)| text)
    }

    /// The language somebody gets it in: their own, else English, French, Arabic. `None`: nothing is written yet.
    pub fn spoken_to(&self, lang: Lang) -> Option<Lang> {
        [lang, Lang::En, Lang::Fr, Lang::Ar]
            .into_iter()
            .find(|lang| self.get(*lang).is_some())
    }

    /// What it is called in a list.
    pub fn subject(&self, lang: Lang) -> Option<(Lang, &str)> {
        let own = self.spoken_to(lang)?;
        Some((own, self.get(own)?.subject.as_str()))
    }

    pub fn iter(&self) -> impl Iterator<Item = (Lang, &Text)> {
        self.0.iter().map(|(lang, text)| (*lang, text))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_spoken_to_in_a_language_there_is() {
        let text = Text::typed("s", "b");
        assert_eq!(Texts::default().spoken_to(Lang::Ar), None);
        let french = Texts::new(vec![(Lang::Fr, text.clone())]);
        assert_eq!(french.spoken_to(Lang::Ar), Some(Lang::Fr));
        let two = Texts::new(vec![(Lang::Ar, text.clone()), (Lang::En, text)]);
        let spoken = Lang::ALL.map(|lang| two.spoken_to(lang));
        for (lang, own) in Lang::ALL.into_iter().zip(spoken) {
            let expected = if lang == Lang::Fr { Lang::En } else { lang };
            assert_eq!(own, Some(expected));
        }
    }
}
