//! The filters above the list of contacts.
use super::list::ListView;
use crate::i18n::{Translate, collate, country};
use crate::kernel::Lang;
use crate::ui::filter::{Active, Filter};
use crate::ui::{Choice, FilterBar};
use maud::{Markup, Render};

pub struct Filters<'a> {
    pub list: &'a ListView<'a>,
}

impl Render for Filters<'_> {
    fn render(&self) -> Markup {
        self.bar()
    }
}

impl Filters<'_> {
    fn bar(&self) -> Markup {
        let active = |name: &'static str| Active {
            label: self.label(name),
            without: self.list.address(&self.list.query.with(name, "")),
        };
        let bar = FilterBar {
            lang: self.list.lang,
            action: self.list.address(""),
            filters: self.choices(),
            active: self.list.query.filters().map(active).collect(),
            clear: self.list.address(""),
            found: self.list.lang.t().contact_list_found(self.list.total),
        };
        bar.render()
    }

    fn choices(&self) -> Vec<Filter> {
        let t = self.list.lang.t();
        let mut filters = Vec::new();
        if self.list.sees_people() {
            filters.push(Filter::find("q", t.contact_list_find(), self.list.query.value("q")));
        }
        let mut groups: Vec<Choice> = self
            .list
            .groups
            .iter()
            .map(|group| Choice::new(group.code.as_str(), group.name(self.list.lang)))
            .collect();
        groups.push(Choice::new("none", t.contact_list_no_group()));
        filters.push(self.pick("group", (t.contact_group(), t.contact_list_all_groups()), groups));
        if self.list.sees_people() {
            let known = self.list.organisations.iter();
            let known = known.map(|known| Choice::new(known.id.to_string(), known.name.as_str()));
            let labels = (t.contact_organisation(), t.contact_list_all_organisations());
            filters.push(self.pick("organisation", labels, known.collect()));
        }
        let labels = (t.contact_country(), t.contact_list_all_countries());
        filters.push(self.pick("country", labels, self.countries()));
        let langs = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name()));
        let labels = (t.contact_language(), t.contact_list_all_languages());
        filters.push(self.pick("language", labels, langs.into()));
        let reach = vec![
            Choice::new("yes", t.contact_list_contactable()),
            Choice::new("no", t.contact_do_not_contact()),
        ];
        let labels = (t.contact_list_reach(), t.contact_list_everybody());
        filters.push(self.pick("reach", labels, reach));
        filters
    }

    fn pick(&self, name: &str, labels: (String, String), options: Vec<Choice>) -> Filter {
        Filter::pick(name, labels, self.list.query.value(name), options)
    }

    fn countries(&self) -> Vec<Choice> {
        let known = self.list.countries.iter().filter_map(|code| country(code));
        let mut found: Vec<Choice> = known
            .map(|known| Choice::new(known.code.as_str(), known.name(self.list.lang)))
            .collect();
        collate(self.list.lang, &mut found, |choice| &choice.label);
        found
    }

    /// A filter that is on, in words.
    fn label(&self, name: &str) -> String {
        let value = self.list.query.value(name);
        let chosen = self.choices().into_iter().find_map(|filter| match filter {
            Filter::Pick { name: own, options, .. } if own == name => options
                .into_iter()
                .find(|option| option.value == value)
                .map(|option| option.label),
            Filter::Pick { .. } | Filter::Find { .. } => None,
        });
        match name {
            "import" => self.list.lang.t().contact_list_imported(),
            _ => chosen.unwrap_or_else(|| value.to_owned()),
        }
    }
}
