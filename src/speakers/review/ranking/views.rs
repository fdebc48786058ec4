//! The ranking as a table.
use crate::i18n::{Translate, format, plain};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::programme::session::model::{Role, Session};
use crate::programme::session::slots::role_name;
use crate::speakers::call::model::Call;
use crate::speakers::review::model::{Candidate, Score};
use crate::speakers::review::words::{points, role_word, shown};
use crate::ui::filter::Filter;
use crate::ui::parts::{Empty, Heading};
use crate::ui::{Cell, Choice, Column, FilterBar, Row, Table, bdi};
use crate::web::Fields;
use maud::{Markup, html};

pub struct Rank {
    pub candidate: Candidate,
    /// `None`: nobody has scored it.
    pub score: Option<Score>,
    pub abstained: usize,
    pub conflicts: usize,
    /// Reviews of people who review no more.
    pub removed: usize,
    /// Scores that do not count: of the person's own organisation.
    pub tied: usize,
    /// Scores that do not count: the words were others.
    pub old: usize,
}

pub struct RankingPage<'a> {
    pub desk: &'a EventDesk,
    pub call: Option<&'a Call>,
    pub sessions: &'a [Session],
    pub query: &'a Fields,
    /// Highest first.
    pub ranks: &'a [Rank],
}

impl RankingPage<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let kept = ["role", "session"];
        let kept = kept.iter().filter_map(|name| Some((*name, self.query.filled(name)?)));
        let kept = Fields::from_pairs(kept);
        let joint = if kept.pairs().is_empty() { "" } else { "?" };
        let at = format!("{}{joint}{}", self.here(), kept.encode());
        let title = self.desk.lang.t().programme_nav_ranking();
        self.desk.page(Here::Ranking, at, title, self.main())
    }

    fn main(&self) -> Markup {
        let t = self.desk.lang.t();
        html! {
            (Heading {
                crumb: None,
                title: t.programme_nav_ranking(),
                lead: Some(t.review_ranking_lead()),
                actions: html! {},
            })
            @match self.call {
                Some(call) => { (self.filters(call)) (self.table()) },
                None => (Empty { text: t.review_no_call(), action: html! {} }),
            }
        }
    }

    fn filters(&self, call: &Call) -> FilterBar {
        let (lang, t, typed) = (self.desk.lang, self.desk.lang.t(), self.query);
        let role = |role: &Role| Choice::new(role_word(*role), role_name(lang, *role));
        let session = |one: &Session| Choice::new(one.id.to_string(), one.title.pick(lang).1);
        let asked = self.sessions.iter().filter(|one| call.has_session(one.id));
        let pick = |name: &str, labels, options| Filter::pick(name, labels, typed.text(name), options);
        FilterBar {
            lang,
            action: self.here(),
            filters: vec![
                pick(
                    "role",
                    (t.review_role(), t.review_all_roles()),
                    call.roles.iter().map(role).collect(),
                ),
                pick(
                    "session",
                    (t.review_session(), t.review_all_sessions()),
                    asked.map(session).collect(),
                ),
            ],
            active: Vec::new(),
            clear: self.here(),
            found: plain(t.review_found(self.ranks.len(), shown(lang, self.ranks.len()))),
        }
    }

    fn table(&self) -> Table {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let columns = vec![
            Column::new(t.registration_name()),
            Column::number(t.review_place()),
            Column::number(t.review_mean()),
            Column::number(t.review_spread()),
            Column::number(t.review_scores()),
            Column::number(t.review_abstentions()),
            Column::number(t.review_conflicts()),
        ];
        let rows = self.ranks.iter().map(|rank| self.row(rank)).collect();
        Table {
            caption_hidden: true,
            figures: true,
            empty: (t.review_ranking_none(), None),
            ..Table::new(lang, t.programme_nav_ranking(), columns, rows)
        }
    }

    /// Alike means share a place.
    fn place(&self, score: Score) -> usize {
        let better = |rank: &&Rank| {
            rank.score
                .is_some_and(|one| one.mean_thousandths > score.mean_thousandths)
        };
        self.ranks.iter().filter(better).count() + 1
    }

    fn row(&self, rank: &Rank) -> Row {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let at = paths::NominationDesk {
            event: self.desk.event.id,
            nomination: rank.candidate.id(),
        };
        let number = format::number(lang, i64::from(rank.candidate.number()));
        let number = plain(t.review_numbered(number));
        let of = |value: fn(Score) -> i64| {
            rank.score
                .map_or(Cell::Empty, |score| Cell::Text(points(lang, value(score))))
        };
        let scores = rank.score.map_or(0, |score| score.count);
        Row::new(vec![
            Cell::Html(html! { a href=(at) { (bdi(rank.candidate.name())) } " " span.muted { (number) } }),
            rank.score
                .map_or(Cell::Empty, |score| Cell::Text(shown(lang, self.place(score)))),
            of(|score| score.mean_thousandths),
            of(|score| score.spread),
            Cell::Html(html! {
                (shown(lang, scores))
                @for mark in self.marks(rank) { " " span.muted { (mark) } }
            }),
            Cell::Text(shown(lang, rank.abstained)),
            Cell::Text(shown(lang, rank.conflicts)),
        ])
    }

    /// What there is to know about some of the scores.
    fn marks(&self, rank: &Rank) -> Vec<String> {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let mut marks = Vec::new();
        if rank.removed > 0 {
            marks.push(plain(t.review_of_removed(rank.removed, shown(lang, rank.removed))));
        }
        if rank.tied > 0 {
            marks.push(plain(t.review_of_tied(rank.tied, shown(lang, rank.tied))));
        }
        if rank.old > 0 {
            marks.push(plain(t.review_of_old(rank.old, shown(lang, rank.old))));
        }
        marks
    }

    fn here(&self) -> String {
        let event = self.desk.event.id;
        paths::Ranking { event }.to_string()
    }
}
