//! The filters of an audience, what they offer, and which of them are on.
use super::audience::AudiencePage;
use super::people::shown;
use crate::directory::group::model::Group;
use crate::directory::organisation::model::Organisation;
use crate::i18n::{Translate, countries_by_name, plain};
use crate::kernel::Lang;
use crate::participation::invitation::audience::Asked;
use crate::participation::invitation::query::{self, AUDIENCE};
use crate::ui::filter::{Active, Filter};
use crate::ui::{Choice, FilterBar};

impl AudiencePage<'_> {
    pub(super) fn filters(&self) -> FilterBar {
        let (lang, t) = (self.lang(), self.lang().t());
        let number = self.audience.number();
        FilterBar {
            lang,
            action: self.here(),
            filters: vec![
                Filter::find("q", t.invitation_filter_text(), self.query.text("q")),
                self.pick("group", t.invitation_filter_group(), t.invitation_filter_groups_all()),
                self.pick(
                    "organisation",
                    t.invitation_filter_organisation(),
                    t.invitation_filter_organisations_all(),
                ),
                self.pick(
                    "country",
                    t.invitation_filter_country(),
                    t.invitation_filter_countries_all(),
                ),
                self.pick("lang", t.invitation_filter_lang(), t.invitation_filter_langs_all()),
                self.pick("asked", t.invitation_filter_asked(), self.asked(Asked::Never)),
            ],
            active: self.active(),
            clear: self.here(),
            found: plain(t.invitation_number(number, shown(lang, number))),
        }
    }

    fn pick(&self, name: &str, label: String, all: String) -> Filter {
        Filter::pick(name, (label, all), self.query.text(name), self.options(name))
    }

    fn options(&self, name: &str) -> Vec<Choice> {
        let lang = self.lang();
        match name {
            "group" => {
                let one = |group: &Group| Choice::new(&group.code, group.name(lang));
                self.groups.iter().map(one).collect()
            }
            "organisation" => {
                let one = |organisation: &Organisation| Choice::new(organisation.id.to_string(), &organisation.name);
                self.organisations.iter().map(one).collect()
            }
            "country" => {
                let known = |code: &str| self.countries.iter().any(|known| known == code);
                let listed = countries_by_name(lang).iter().filter(|country| known(&country.code));
                listed
                    .map(|country| Choice::new(&country.code, country.name(lang)))
                    .collect()
            }
            "lang" => Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name())).into(),
            _ => [Asked::Unanswered, Asked::Whatever]
                .map(|asked| Choice::new(asked.word(), self.asked(asked)))
                .into(),
        }
    }

    fn asked(&self, asked: Asked) -> String {
        let t = self.lang().t();
        match asked {
            Asked::Never => t.invitation_asked_never(),
            Asked::Unanswered => t.invitation_asked_unanswered(),
            Asked::Whatever => t.invitation_asked_whatever(),
        }
    }

    fn active(&self) -> Vec<Active> {
        let on = query::kept(self.query, &AUDIENCE);
        let label = |name: &str, value: &str| {
            let chosen = |choice: &Choice| (choice.value == value).then(|| choice.label.clone());
            let options = if name == "q" { Vec::new() } else { self.options(name) };
            options.iter().find_map(chosen).unwrap_or_else(|| value.to_owned())
        };
        let one = |(name, value): &(String, String)| {
            let others: Vec<&str> = AUDIENCE.into_iter().filter(|other| other != name).collect();
            Active {
                label: label(name, value),
                without: query::with(self.here(), &query::kept(self.query, &others)),
            }
        };
        on.pairs().iter().map(one).collect()
    }
}
