//! Who gets which letter, in numbers: by kind, language and group.
use super::ReleasePage;
use crate::i18n::{Translate, plain};
use crate::kernel::{GroupId, Lang};
use crate::paths;
use crate::speakers::release::model::{Kind, Line, Plan, Verdict};
use crate::speakers::shortlist::words::Words;
use crate::ui::parts::{KeyFigure, KeyFigures};
use crate::ui::{Cell, Column, Row, Table};
use maud::{Markup, html};

impl ReleasePage<'_> {
    pub(super) fn figures(&self, plan: &Plan<'_>) -> KeyFigures {
        let t = self.lang().t();
        let figure = |label: String, count: usize| KeyFigure {
            label,
            value: self.number(count),
            note: None,
            href: None,
        };
        KeyFigures(vec![
            figure(t.release_letters(), plan.lines.len()),
            figure(self.kind(Kind::Offer), plan.count(Kind::Offer)),
            figure(self.kind(Kind::Reserve), plan.count(Kind::Reserve)),
            figure(self.kind(Kind::NotSelected), plan.count(Kind::NotSelected)),
        ])
    }

    /// By language, then by group: rows sum to the number of letters.
    pub(super) fn table(&self, words: Words<'_>, plan: &Plan<'_>) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let languages = Lang::ALL.map(|reads| {
            let label = html! { span lang=(reads.code()) { (reads.own_name()) } };
            self.row(label, plan, &|line| line.lang() == reads)
        });
        let groups = words.material.groups.iter().map(|group| Some(group.id)).chain([None]);
        let is_there = |group: &Option<GroupId>| plan.lines.iter().any(|line| line.person.registration.group == *group);
        let groups = groups.filter(is_there).map(|group| {
            self.row(words.group(group), plan, &|line| {
                line.person.registration.group == group
            })
        });
        let all = || Some(self.row(html! { (t.release_all()) }, plan, &|_| true));
        let table = |caption: String, first: String, rows: Vec<Row>| Table {
            foot: all(),
            ..Table::new(lang, caption, self.columns(first), rows)
        };
        html! {
            (table(t.release_by_language(), t.release_language(), languages.into()))
            (table(t.release_by_group(), t.release_group(), groups.collect()))
        }
    }

    fn columns(&self, first: String) -> Vec<Column> {
        let kinds = Kind::ALL.map(|kind| Column::number(self.kind(kind)));
        let all = Column::number(self.lang().t().release_letters());
        std::iter::once(Column::new(first)).chain(kinds).chain([all]).collect()
    }

    fn row(&self, label: Markup, plan: &Plan<'_>, wanted: &dyn Fn(&Line<'_>) -> bool) -> Row {
        let of = |kind: Option<Kind>| {
            let lines = plan.lines.iter().filter(|line| wanted(line));
            lines.filter(|line| kind.is_none_or(|kind| line.kind() == kind)).count()
        };
        let kinds = Kind::ALL.map(|kind| Cell::Text(self.number(of(Some(kind)))));
        let all = Cell::Text(self.number(of(None)));
        Row::new(std::iter::once(Cell::Html(label)).chain(kinds).chain([all]).collect())
    }

    pub(super) fn places(&self, words: Words<'_>, plan: &Plan<'_>) -> Markup {
        let t = self.lang().t();
        let rows = plan.lines.iter().filter_map(|line| match line.verdict {
            Verdict::Offered(seat) => Some(Row::new(vec![
                Cell::Text(words.place_in_full(seat)),
                Cell::Text(words.name(line.person.nomination.id)),
                Cell::Html(words.group(line.person.registration.group)),
            ])),
            Verdict::Reserve(_) | Verdict::NotSelected => None,
        });
        let columns = [t.shortlist_place_column(), t.offers_person(), t.release_group()];
        let table = Table::new(
            self.lang(),
            t.release_places(),
            columns.map(Column::new).into(),
            rows.collect(),
        );
        html! { @if plan.count(Kind::Offer) > 0 { (table) } }
    }

    /// Those who get no letter now, and why.
    pub(super) fn others(&self, plan: &Plan<'_>) -> Markup {
        let (t, event) = (self.lang().t(), self.desk.event.id);
        let list = |state: &str| format!("{}?state={state}", paths::Nominations { event });
        html! {
            ul {
                @if plan.told > 0 { li { (plain(t.release_told(plan.told, self.number(plan.told)))) } }
                @if plan.ineligible > 0 { li { (plain(t.release_ineligible(plan.ineligible, self.number(plan.ineligible)))) } }
                @if plan.unchecked > 0 {
                    li { a href=(list("submitted")) { (plain(t.release_unchecked(plan.unchecked, self.number(plan.unchecked)))) } }
                }
                @if plan.returned > 0 {
                    li {
                        a href=(list("returned")) { (plain(t.release_returned(plan.returned, self.number(plan.returned)))) }
                        " " (t.release_returned_lead())
                    }
                }
            }
        }
    }

    pub(super) fn kind(&self, kind: Kind) -> String {
        let t = self.lang().t();
        match kind {
            Kind::Offer => t.release_kind_offer(),
            Kind::Reserve => t.release_kind_reserve(),
            Kind::NotSelected => t.release_kind_not_selected(),
        }
    }
}
