//! The filters of the list, as they stand in its address: unknown names and values have no effect.
use crate::access::Role;
use crate::directory::contact::filter::{Filter, Grouped, Reach, Sort};
use crate::directory::group::model::Groups;
use crate::i18n::country;
use crate::kernel::Lang;
use crate::web::Fields;

pub const PAGE: u64 = 50;
/// Longer searches are cut: nobody types them.
const LONGEST: usize = 100;
const SORTS: [(&str, Sort); 5] = [
    ("name", Sort::Name),
    ("-name", Sort::NameDown),
    ("organisation", Sort::Organisation),
    ("-organisation", Sort::OrganisationDown),
    ("newest", Sort::Newest),
];

/// What is looked at: the filters, the order and the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub filter: Filter,
    pub sort: Sort,
    /// From 1.
    pub page: u64,
    /// The filters and the order that had an effect, to make other addresses from.
    known: Vec<(&'static str, String)>,
}

impl Query {
    /// Those who see names masked cannot search them either, or the search would unmask.
    pub fn read(fields: &Fields, groups: &Groups, role: Role) -> Self {
        let mut query = Self {
            page: fields.text("page").parse().unwrap_or(1).clamp(1, 100_000),
            ..Self::default()
        };
        if role >= Role::Organiser {
            query.people(fields);
        }
        query.group(fields.text("group"), groups);
        if let Some(found) = country(fields.text("country")) {
            query.filter.countries = vec![found.code.clone()];
            query.keep("country", &found.code);
        }
        if let Some(lang) = Lang::parse(fields.text("language")) {
            query.filter.langs = vec![lang];
            query.keep("language", lang.code());
        }
        query.filter.reach = match fields.text("reach") {
            "yes" => Reach::MayContact,
            "no" => Reach::DoNotContact,
            _ => Reach::Everybody,
        };
        if query.filter.reach != Reach::Everybody {
            query.keep("reach", fields.text("reach"));
        }
        if let Ok(import) = fields.text("import").parse() {
            query.filter.import = Some(import);
            query.keep("import", fields.text("import"));
        }
        query
    }

    pub fn value(&self, name: &str) -> &str {
        self.known
            .iter()
            .find(|(known, _)| *known == name)
            .map_or("", |(_, value)| value)
    }

    /// The names of the filters that are on.
    pub fn filters(&self) -> impl Iterator<Item = &'static str> {
        self.known.iter().map(|(name, _)| *name).filter(|name| *name != "sort")
    }

    /// The present query string with one value changed, from the first page; an empty value takes it out.
    pub fn with(&self, name: &str, value: &str) -> String {
        let others = self.known.iter().filter(|(known, _)| *known != name);
        let mut pairs: Vec<(&str, &str)> = others.map(|(known, value)| (*known, value.as_str())).collect();
        if !value.is_empty() {
            pairs.push((name, value));
        }
        let encoded = Fields::from_pairs(pairs).encode();
        if encoded.is_empty() {
            String::new()
        } else {
            format!("?{encoded}")
        }
    }

    fn people(&mut self, fields: &Fields) {
        if let Some(text) = fields.filled("q") {
            self.filter.text = text.chars().take(LONGEST).collect();
            self.keep("q", &self.filter.text.clone());
        }
        if let Ok(id) = fields.text("organisation").parse() {
            self.filter.organisations = vec![id];
            self.keep("organisation", fields.text("organisation"));
        }
        if let Some((name, sort)) = SORTS.into_iter().find(|(name, _)| *name == fields.text("sort")) {
            self.sort = sort;
            self.keep("sort", name);
        }
    }

    fn group(&mut self, code: &str, groups: &Groups) {
        if code == "none" {
            self.filter.grouped = Grouped::No;
        } else if let Some(group) = groups.by_code(code) {
            self.filter.groups = vec![group.id];
        } else {
            return;
        }
        self.keep("group", code);
    }

    fn keep(&mut self, name: &'static str, value: &str) {
        self.known.push((name, value.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str, role: Role) -> Query {
        Query::read(&Fields::parse(query.as_bytes()), &Groups::default(), role)
    }

    #[test]
    fn nonsense_has_no_effect() {
        let query = read(
            "page=-1&sort=;drop&country=XX&language=de&reach=maybe&group=aliens&role=owner",
            Role::Owner,
        );
        assert_eq!(
            query,
            Query {
                page: 1,
                ..Query::default()
            }
        );
        assert_eq!(query.with("page", ""), "");
    }

    #[test]
    fn an_address_keeps_the_other_filters() {
        let query = read("q=%D8%A3&country=lb&sort=-name&page=3", Role::Organiser);
        assert_eq!((query.page, query.sort), (3, Sort::NameDown));
        assert_eq!(query.with("country", ""), "?q=%D8%A3&sort=-name");
        assert_eq!(query.with("page", "4"), "?q=%D8%A3&sort=-name&country=LB&page=4");
        assert_eq!(query.filters().collect::<Vec<_>>(), ["q", "country"]);
    }

    #[test]
    fn a_viewer_cannot_unmask_names_by_searching() {
        let query = read(
            "q=mona&organisation=00000000000000000000000000000001&sort=name&country=LB",
            Role::Viewer,
        );
        assert_eq!(query.filters().collect::<Vec<_>>(), ["country"]);
        assert!(query.filter.text.is_empty() && query.filter.organisations.is_empty());
    }
}
