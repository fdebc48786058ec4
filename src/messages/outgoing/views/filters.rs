//! The filters above the letters, and those that are on.
use super::{List, batch_name};
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::mail::letter::LetterKind;
use crate::messages::outgoing::filter::{Among, Filter, Standing};
use crate::messages::outgoing::words;
use crate::paths;
use crate::ui::filter::{Active, Filter as Control};
use crate::ui::{Choice, FilterBar};

impl List<'_> {
    pub(super) fn filters(&self) -> FilterBar {
        let (t, event) = (self.lang().t(), self.event());
        FilterBar {
            lang: self.lang(),
            action: format!("{}#letters", paths::Mail { event }),
            filters: vec![
                Control::Find {
                    name: "q".to_owned(),
                    label: t.outgoing_person(),
                    value: self.filter.person.clone(),
                },
                self.by_state(),
                self.by_letter(),
                self.by_batch(),
            ],
            active: self.active(),
            clear: Filter::default().href(event),
            found: t.outgoing_found(self.found.total),
        }
    }

    fn by_state(&self) -> Control {
        let (lang, t) = (self.lang(), self.lang().t());
        let choice = |standing: Standing| Choice::new(standing.value(), words::standing(lang, standing));
        Control::Pick {
            name: "state".to_owned(),
            label: t.outgoing_state(),
            value: self.filter.standing.map_or("", Standing::value).to_owned(),
            all: t.outgoing_every_state(),
            options: Standing::all().map(choice).collect(),
        }
    }

    fn by_letter(&self) -> Control {
        let t = self.lang().t();
        Control::Pick {
            name: "letter".to_owned(),
            label: t.outgoing_letter(),
            value: self.filter.letter.map_or("", LetterKind::name).to_owned(),
            all: t.outgoing_every_letter(),
            options: of_events(self.lang()),
        }
    }

    fn by_batch(&self) -> Control {
        let t = self.lang().t();
        let single = Choice::new(Among::Single.value(), t.outgoing_among_single());
        let batches = self.overview.batches.iter();
        let batches = batches.map(|batch| Choice::new(batch.id.to_string(), batch_name(self.desk, batch)));
        Control::Pick {
            name: "batch".to_owned(),
            label: t.outgoing_among(),
            value: self.filter.among.value(),
            all: t.outgoing_among_all(),
            options: std::iter::once(single).chain(batches).collect(),
        }
    }

    fn active(&self) -> Vec<Active> {
        let (lang, filter) = (self.lang(), self.filter);
        let on = |label: String, without: Filter| Active {
            label,
            without: without.href(self.event()),
        };
        let person = (!filter.person.is_empty()).then(|| on(filter.person.clone(), filter.clone().person("")));
        let standing = filter
            .standing
            .map(|standing| on(words::standing(lang, standing), filter.clone().standing(None)));
        let letter = filter
            .letter
            .map(|kind| on(words::letter(lang, Some(kind)), filter.clone().letter(None)));
        let among = (filter.among != Among::All).then(|| on(self.list_title(), filter.clone().among(Among::All)));
        [person, standing, letter, among].into_iter().flatten().collect()
    }
}

/// Letters to organisers about their accounts belong to no event.
fn of_events(lang: Lang) -> Vec<Choice> {
    let kinds = LetterKind::ALL.iter();
    kinds
        .filter(|kind| !matches!(kind, LetterKind::SignInLink | LetterKind::PasswordReset))
        .map(|kind| Choice::new(kind.name(), words::letter(lang, Some(*kind))))
        .collect()
}
