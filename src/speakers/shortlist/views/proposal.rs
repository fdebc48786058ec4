//! A suggested line-up with its reasons; it becomes a scenario only when somebody takes it.
use super::seats::field;
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::speakers::lineup::{Because, Change, LeftOpen, PlaceId, Placement, Proof, Remedy, Stage, Standing, Why};
use crate::speakers::shortlist::aims::Aim;
use crate::speakers::shortlist::model::Material;
use crate::speakers::shortlist::suggestion::Proposal;
use crate::speakers::shortlist::weigh::{nomination_id, slot_id};
use crate::speakers::shortlist::words::Words;
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{Button, Cell, Column, Form, Notice, Row, Table, Tone, bdi};
use maud::{Markup, html};

pub struct ProposalPage<'a> {
    pub desk: &'a EventDesk,
    pub material: &'a Material,
    pub proposal: &'a Proposal,
}

impl ProposalPage<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let event = self.desk.event.id;
        let title = self.lang().t().shortlist_suggest_title();
        // A suggestion has no address of its own: another language begins at the board.
        self.desk
            .page(Here::Shortlist, paths::Shortlist { event }, title, self.main())
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let event = self.desk.event.id;
        let found = &self.proposal.suggestion;
        html! {
            (Heading {
                crumb: Some(BackLink { label: t.shortlist_title(), href: paths::Shortlist { event }.to_string() }),
                title: t.shortlist_suggest_title(),
                lead: Some(t.shortlist_decides_nothing()),
                actions: html! {},
            })
            (self.proof())
            @if !found.breaches.is_empty() {
                (Notice::standing(lang, Tone::Warn, html! {
                    p { (t.shortlist_breaches()) }
                    ul.needs { @for breach in &found.breaches { li { (self.words().breach(breach)) } } }
                }))
            }
            section.stack { h2 { (t.shortlist_suggested()) } (self.table()) }
            @if !found.left_open.is_empty() {
                section.stack {
                    h2 { (t.shortlist_left_open()) }
                    ul.needs { @for left in &found.left_open { li { (self.left(left)) } } }
                }
            }
            (self.targets())
            (self.take())
        }
    }

    fn proof(&self) -> Notice {
        let t = self.lang().t();
        match self.proposal.suggestion.proof {
            Proof::Optimal => Notice::standing(self.lang(), Tone::Good, html! { (t.shortlist_proven()) }),
            Proof::StoppedEarly { stage } => {
                let doing = match stage {
                    Stage::FillPlaces => t.shortlist_stage_fill(),
                    Stage::MeetTargets => t.shortlist_stage_targets(),
                    Stage::RaiseScore => t.shortlist_stage_score(),
                };
                let said = t.shortlist_stopped(doing);
                Notice::standing(self.lang(), Tone::Warn, html! { (said) })
            }
        }
    }

    fn table(&self) -> Table {
        let t = self.lang().t();
        let columns = vec![
            Column::new(t.shortlist_place_column()),
            Column::new(t.shortlist_person_column()),
            Column::new(t.shortlist_why_column()),
        ];
        let row = |placement: &Placement| {
            Row::new(vec![
                Cell::Text(self.place(placement.place)),
                Cell::Text(self.words().name(nomination_id(placement.candidate))),
                Cell::Text(self.why(&placement.why)),
            ])
        };
        let rows = self.proposal.suggestion.placements.iter().map(row).collect();
        Table {
            caption_hidden: true,
            empty: (t.shortlist_nobody_suggested(), None),
            ..Table::new(self.lang(), t.shortlist_suggested(), columns, rows)
        }
    }

    fn why(&self, why: &Why) -> String {
        let (t, words) = (self.lang().t(), self.words());
        plain(match why {
            Why::Fixed => t.shortlist_why_fixed(),
            Why::OnlyCandidate => t.shortlist_why_only(),
            Why::HighestScore { among } => t.shortlist_why_highest(words.number(*among)),
            Why::NeededFor { targets, among } => {
                let named = targets.iter().filter_map(|at| self.proposal.aims.get(*at));
                let named: Vec<String> = named.map(|aim| words.aim(aim)).collect();
                match named.is_empty() {
                    true => t.shortlist_why_not_free(words.number(*among)),
                    false => t.shortlist_why_needed(format::list(self.lang(), &named), words.number(*among)),
                }
            }
            Why::HighestScoreFree { among, .. } => t.shortlist_why_not_free(words.number(*among)),
            Why::BestFound { among } => t.shortlist_why_found(words.number(*among)),
        })
    }

    fn left(&self, left: &LeftOpen) -> String {
        let (t, words) = (self.lang().t(), self.words());
        let because = plain(match left.because {
            Because::ByNameOnly => t.shortlist_left_by_name(),
            Because::NobodyApplied => t.shortlist_left_nobody(),
            Because::NobodyOfAllowedGroup { applied } => t.shortlist_left_group(words.number(applied)),
            Because::NobodyAvailable { applied } => t.shortlist_left_away(words.number(applied)),
            Because::HeldByFixedChoices { able } => t.shortlist_left_held(words.number(able)),
            Because::PlacedElsewhere { able } => t.shortlist_left_elsewhere(words.number(able)),
        });
        t.shortlist_left(self.place(left.place), because)
    }

    fn targets(&self) -> Markup {
        let t = self.lang().t();
        let (unmet, met): (Vec<_>, Vec<_>) = self.proposal.told().partition(|(_, standing)| standing.shortfall > 0);
        let words = self.words();
        let line = |aim: &Aim, standing: &Standing| {
            html! { (bdi(&words.aim(aim))) ": " (words.standing(aim, standing)) }
        };
        html! {
            @if !unmet.is_empty() {
                section.stack {
                    h2 { (t.shortlist_targets_unmet()) }
                    ul.needs { @for (aim, standing) in unmet { li { (line(aim, standing)) (self.remedy(standing)) } } }
                }
            }
            @if !met.is_empty() {
                section.stack {
                    h2 { (t.shortlist_targets_met()) }
                    ul.needs { @for (aim, standing) in met { li { (line(aim, standing)) } } }
                }
            }
        }
    }

    fn remedy(&self, standing: &Standing) -> Markup {
        let t = self.lang().t();
        html! {
            @match &standing.remedy {
                None => {},
                Some(Remedy::NoCandidateCan) => p.muted { (t.shortlist_no_candidate_can()) },
                Some(Remedy::NotWorkedOut) => p.muted { (t.shortlist_not_worked_out()) },
                Some(Remedy::FewestChanges(changes)) => {
                    p.muted { (t.shortlist_would_be_met()) }
                    ul { @for change in changes { li { (self.change(change)) } } }
                },
            }
        }
    }

    fn change(&self, change: &Change) -> String {
        let (t, words) = (self.lang().t(), self.words());
        let (place, to) = (self.place(change.place), words.name(nomination_id(change.to)));
        match change.from {
            Some(from) => t.shortlist_change(place, to, words.name(nomination_id(from))),
            None => t.shortlist_change_open(place, to),
        }
    }

    fn take(&self) -> Form {
        let pair = |placement: &Placement| {
            let (slot, nomination) = (slot_id(placement.place), nomination_id(placement.candidate));
            field("pair", format!("{slot}-{nomination}"))
        };
        let event = self.desk.event.id;
        Form {
            id: "take".into(),
            body: html! {
                (field("act", "take".to_owned()))
                @for placement in &self.proposal.suggestion.placements { (pair(placement)) }
            },
            buttons: html! { (Button::new(self.lang().t().shortlist_take())) },
            ..Form::new(paths::ShortlistScenarios { event }.to_string())
        }
    }

    fn place(&self, id: PlaceId) -> String {
        let seat = self.material.seat(slot_id(id));
        seat.map_or_else(String::new, |seat| self.words().place_in_full(seat))
    }

    fn words(&self) -> Words<'_> {
        Words {
            lang: self.lang(),
            material: self.material,
        }
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}
