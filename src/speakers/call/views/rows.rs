//! The rows of the form: criteria, the checklist, targets. The filled ones are shown, the empty ones are folded away.
use super::CallDesk;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::speakers::call::form::{check_field, criterion_field, target_field};
use crate::speakers::call::model::{
    Ages, Bound, Dimension, EACH, MOST_CHECKS, MOST_CRITERIA, MOST_TARGETS, Scope, Unit, YES,
};
use crate::speakers::call::words;
use crate::ui::choice::Options;
use crate::ui::form::Hidden;
use crate::ui::{Choice, Field, Kind, Section, Select, Trilingual, Width, countries};
use maud::{Markup, html};
use sea_orm::ActiveEnum;

impl CallDesk<'_> {
    pub(super) fn criteria(&self) -> Section {
        let t = self.lang().t();
        let row = |at: usize| {
            let name = criterion_field(at);
            let known = |id: &str| self.call().criteria.iter().any(|one| one.id.to_string() == id);
            let weight = Field {
                kind: Kind::Number,
                ..self.field(
                    &format!("{name}-weight"),
                    t.call_weight(at + 1),
                    Some(t.call_weight_hint()),
                )
            };
            html! { (self.label(&name, t.call_criterion(at + 1))) (weight) (self.id(&name, known)) }
        };
        Section {
            title: t.call_criteria(),
            intro: Some(t.call_criteria_intro()),
            body: self.rows((0..MOST_CRITERIA).map(|at| (self.is_labelled(&criterion_field(at)), row(at)))),
        }
    }

    pub(super) fn checks(&self) -> Section {
        let t = self.lang().t();
        let row = |at: usize| {
            let name = check_field(at);
            let known = |id: &str| self.call().checks.iter().any(|one| one.id.to_string() == id);
            html! { (self.label(&name, t.call_check(at + 1))) (self.id(&name, known)) }
        };
        Section {
            title: t.call_checks(),
            intro: Some(t.call_checks_intro()),
            body: self.rows((0..MOST_CHECKS).map(|at| (self.is_labelled(&check_field(at)), row(at)))),
        }
    }

    pub(super) fn targets(&self) -> Section {
        let t = self.lang().t();
        let who = self.subjects();
        let row = |at: usize| {
            let filled = self.typed.filled(&target_field(at)).is_some();
            (filled, self.target(at, &who))
        };
        Section {
            title: t.call_targets(),
            intro: Some(t.call_targets_intro()),
            body: self.rows((0..MOST_TARGETS).map(row)),
        }
    }

    fn target(&self, at: usize, who: &[Options]) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let name = target_field(at);
        let select = |part: &str, label: String, options: Vec<Choice>| {
            let field = format!("{name}-{part}");
            Select {
                value: self.typed.text(&field).to_owned(),
                error: self.error(&field),
                width: Width::Small,
                ..Select::new(lang, field, label, options)
            }
        };
        let bounds = [
            (Bound::AtLeast, t.call_bound_least()),
            (Bound::AtMost, t.call_bound_most()),
        ];
        let units = [
            (Unit::Share, t.call_unit_share()),
            (Unit::Persons, t.call_unit_persons()),
        ];
        html! {
            (Select {
                value: self.typed.text(&name).to_owned(),
                error: self.error(&name),
                prompt: Some(t.call_target_none()),
                groups: who.to_vec(),
                ..Select::new(lang, name.clone(), t.call_target(at + 1), Vec::new())
            })
            div.cols {
                (select("bound", t.call_bound(at + 1), bounds.map(|(bound, label)| Choice::new(bound.to_value(), label)).to_vec()))
                (Field { kind: Kind::Number, ..self.field(&format!("{name}-amount"), t.call_amount(at + 1), None) })
                (select("unit", t.call_unit(at + 1), units.map(|(unit, label)| Choice::new(unit.to_value(), label)).to_vec()))
                (select("scope", t.call_scope(at + 1), self.scopes()))
            }
        }
    }

    fn scopes(&self) -> Vec<Choice> {
        let t = self.lang().t();
        let all = [
            (Scope::Event, t.call_scope_event()),
            (Scope::Sitting, t.call_scope_sitting()),
            (Scope::Session, t.call_scope_session()),
            (Scope::RoundTable, t.call_scope_round_table()),
        ];
        all.map(|(scope, label)| Choice::new(scope.to_value(), label)).to_vec()
    }

    /// Whom a target can count, each once: the value says the dimension too.
    fn subjects(&self) -> Vec<Options> {
        let (lang, t) = (self.lang(), self.lang().t());
        let choice = |dimension: Dimension, value: &str| {
            let label = words::who(lang, (dimension, value), self.about.groups);
            Choice::new(format!("{}:{value}", dimension.to_value()), label)
        };
        let people = vec![
            choice(Dimension::Gender, "woman"),
            choice(Dimension::Gender, "man"),
            choice(Dimension::FirstTime, YES),
            choice(Dimension::Organisation, EACH),
            choice(Dimension::MigrantLed, YES),
        ];
        let ages = Ages::ALL.map(|ages| choice(Dimension::Age, ages.word()));
        let stakeholders = self.about.groups.iter().filter(|group| !group.is_participant_type());
        let groups = [EACH].into_iter().chain(stakeholders.map(|group| group.code.as_str()));
        let region = countries(lang).into_iter().take(1).flat_map(|list| list.options);
        let mut places = vec![choice(Dimension::Country, EACH), choice(Dimension::LeastDeveloped, YES)];
        places.extend(region.map(|country| choice(Dimension::Country, &country.value)));
        let languages = Lang::ALL.map(|lang| choice(Dimension::Language, lang.code()));
        let list = |heading, options| Options { heading, options };
        vec![
            list(None, people),
            list(
                Some(t.call_by_group()),
                groups.map(|code| choice(Dimension::Group, code)).collect(),
            ),
            list(Some(t.call_by_age()), ages.to_vec()),
            list(Some(t.call_by_language()), languages.to_vec()),
            list(Some(t.call_by_country()), places),
        ]
    }

    /// Filled rows first, as they stand; one empty row to go on with; the rest folded away.
    fn rows(&self, rows: impl Iterator<Item = (bool, Markup)>) -> Markup {
        let rows: Vec<(bool, Markup)> = rows.collect();
        let last = rows.iter().rposition(|(filled, _)| *filled).map_or(0, |at| at + 1);
        let (shown, folded) = rows.split_at(last.min(rows.len()));
        html! {
            @for (_, row) in shown { (row) }
            @if !folded.is_empty() {
                details open[shown.is_empty()] {
                    summary { (self.lang().t().call_more_rows()) }
                    @for (_, row) in folded { (row) }
                }
            }
        }
    }

    fn label(&self, name: &str, label: String) -> Trilingual {
        self.trilingual(name, label, Kind::Text)
    }

    fn is_labelled(&self, name: &str) -> bool {
        let filled = |lang: Lang| self.typed.filled(&format!("{name}_{}", lang.code())).is_some();
        Lang::ALL.into_iter().any(filled) || self.error(name).is_some()
    }

    /// An id nobody knows any more is not shown again: saved once more, the row is a new one.
    fn id(&self, name: &str, known: impl Fn(&str) -> bool) -> Hidden {
        let name = format!("{name}-id");
        let value = Some(self.typed.text(&name)).filter(|id| known(id));
        Hidden {
            value: value.unwrap_or_default().to_owned(),
            name,
        }
    }
}
