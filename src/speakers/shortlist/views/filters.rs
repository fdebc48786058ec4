//! Which scenario is shown, and whom of the candidates.
use crate::directory::group::model::Group;
use crate::i18n::{Translate, plain};
use crate::speakers::shortlist::model::Seat;
use crate::speakers::shortlist::rules::Scale;
use crate::speakers::shortlist::words::Words;
use crate::ui::filter::Filter;
use crate::ui::{Choice, FilterBar};
use crate::web::Fields;
use maud::{Markup, Render, html};

pub struct Filters<'a> {
    pub words: Words<'a>,
    pub scale: &'a Scale<'a>,
    pub query: &'a Fields,
    pub action: String,
    /// How many candidates they let through.
    pub found: usize,
}

impl Render for Filters<'_> {
    fn render(&self) -> Markup {
        html! { (self.bar()) }
    }
}

impl Filters<'_> {
    fn bar(&self) -> FilterBar {
        let (lang, t, words) = (self.words.lang, self.words.lang.t(), self.words);
        let material = words.material;
        let scenarios = material.scenarios.iter();
        let place = |seat: &Seat| Choice::new(seat.slot.id.to_string(), words.place_in_full(seat));
        let group = |group: &Group| Choice::new(&group.code, group.name(lang));
        let first = scenarios
            .clone()
            .next()
            .map_or_else(|| t.shortlist_first_name(), |one| one.name.clone());
        let others = scenarios
            .skip(1)
            .map(|one| Choice::new(one.id.to_string(), one.name.clone()))
            .collect();
        let typed = self.query;
        let pick = |name: &str, labels, options| Filter::pick(name, labels, typed.text(name), options);
        let open = material.seats.iter().filter(|seat| self.scale.is_open(seat));
        FilterBar {
            lang,
            action: self.action.clone(),
            filters: vec![
                pick("scenario", (t.shortlist_scenario(), first), others),
                Filter::find("q", t.shortlist_filter_text(), typed.text("q")),
                pick(
                    "group",
                    (t.shortlist_group(), t.shortlist_groups_all()),
                    material.groups.iter().map(group).collect(),
                ),
                pick(
                    "place",
                    (t.shortlist_filter_place(), t.shortlist_places_all()),
                    open.map(place).collect(),
                ),
            ],
            active: Vec::new(),
            clear: self.action.clone(),
            found: plain(t.shortlist_found(self.found, words.number(self.found))),
        }
    }
}
