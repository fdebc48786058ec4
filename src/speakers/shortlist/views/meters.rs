//! Actual against target: a list for each kind of target, with what is not met in words.
use crate::i18n::{Translate, plain};
use crate::kernel::Lang;
use crate::speakers::lineup::Standing;
use crate::speakers::shortlist::aims::{About, Aim};
use crate::speakers::shortlist::words::Words;
use crate::ui::seat::colour;
use crate::ui::{Icon, bdi};
use maud::{Markup, Render, html};

/// Pips up to here; beyond, the number alone.
const MOST_PIPS: u32 = 8;
/// Lines of one kind that stand open; of more, only those that are not met.
const MOST_LINES: usize = 16;

pub struct Meters<'a> {
    pub words: Words<'a>,
    pub aims: &'a [Aim],
    pub standings: &'a [Standing],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Groups,
    Gender,
    Countries,
    Others,
}

impl Render for Meters<'_> {
    fn render(&self) -> Markup {
        let kinds = [Kind::Groups, Kind::Gender, Kind::Countries, Kind::Others];
        let shown = kinds.map(|kind| (kind, self.of(kind)));
        html! {
            @if self.aims.is_empty() { p.muted { (self.words.lang.t().shortlist_no_targets()) } }
            @else {
                div.card.bal {
                    @for (kind, lines) in shown.iter().filter(|(_, lines)| !lines.is_empty()) { (self.block(*kind, lines)) }
                }
            }
        }
    }
}

impl Meters<'_> {
    /// Those of the kind that say something: of "each country", only where there is somebody.
    fn of(&self, kind: Kind) -> Vec<(&Aim, &Standing)> {
        let all = self.aims.iter().zip(self.standings);
        let worth = |(aim, standing): &(&Aim, &Standing)| aim.is_worth_telling(standing);
        all.filter(|(aim, _)| kind_of(&aim.about) == kind)
            .filter(worth)
            .collect()
    }

    fn block(&self, kind: Kind, lines: &[(&Aim, &Standing)]) -> Markup {
        let unmet = lines.iter().filter(|(_, standing)| standing.shortfall > 0).count();
        let t = self.words.lang.t();
        // What is missing is always read; of a long list of what is met, the beginning.
        let (missing, met): (Vec<_>, Vec<_>) = lines.iter().partition(|(_, standing)| standing.shortfall > 0);
        let many = missing.len() + met.len() > MOST_LINES;
        let folded = if many { met.as_slice() } else { &[] };
        let shown: Vec<_> = if many { missing } else { lines.iter().collect() };
        html! {
            div {
                h3 { (title(self.words.lang, kind)) }
                @if unmet == 0 { p.st.st-good { (Icon::Check) span { (t.shortlist_all_met()) } } }
                @else { p.st.st-warn { (Icon::Warning) span { (plain(t.shortlist_unmet(unmet, self.words.number(unmet)))) } } }
                ul.pips { @for (aim, standing) in shown { (self.line(aim, standing)) } }
                @if !folded.is_empty() {
                    details {
                        summary { (plain(t.shortlist_met_more(folded.len(), self.words.number(folded.len())))) }
                        ul.pips { @for (aim, standing) in folded { (self.line(aim, standing)) } }
                    }
                }
            }
        }
    }

    fn line(&self, aim: &Aim, standing: &Standing) -> Markup {
        let group = match &aim.about {
            About::Group(id) => self.words.material.groups.by_id(*id),
            _ => None,
        };
        let class = group.map(|group| colour(group.position + 1)).unwrap_or_default();
        let missing = standing.wanted.saturating_sub(standing.actual);
        let pips = standing.actual.max(standing.wanted) <= MOST_PIPS;
        html! {
            li.(class) {
                span { (bdi(&self.words.aim(aim))) ": " (self.words.standing(aim, standing)) }
                @if pips {
                    span.pipset aria-hidden="true" {
                        @for _ in 0..standing.actual { i.pip.on {} }
                        @for _ in 0..missing { i.pip.miss[standing.shortfall > 0] {} }
                    }
                }
            }
        }
    }
}

fn kind_of(about: &About) -> Kind {
    match about {
        About::Group(_) => Kind::Groups,
        About::Gender(_) => Kind::Gender,
        About::Country(_) => Kind::Countries,
        About::Language(_)
        | About::FirstTime
        | About::Organisation(_)
        | About::Age(_)
        | About::MigrantLed
        | About::LeastDeveloped => Kind::Others,
    }
}

fn title(lang: Lang, kind: Kind) -> String {
    let t = lang.t();
    match kind {
        Kind::Groups => t.shortlist_groups(),
        Kind::Gender => t.shortlist_gender(),
        Kind::Countries => t.shortlist_countries(),
        Kind::Others => t.shortlist_others(),
    }
}
