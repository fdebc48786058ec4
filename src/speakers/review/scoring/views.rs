//! What is assigned to one reviewer, open ones first.
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::programme::session::model::Session;
use crate::speakers::call::model::Call;
use crate::speakers::call::rules::may_score;
use crate::speakers::review::cover::{Cover, OtherNames};
use crate::speakers::review::model::{Candidate, Opinion, Review, Reviewer};
use crate::speakers::review::rules::{self, Blocked, Void};
use crate::speakers::review::words::{group, points, shown, wish};
use crate::ui::parts::{Heading, KeyFigure, KeyFigures};
use crate::ui::{Cell, Column, Row, Table, Tag, Tone, bdi};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

pub struct MyReviews<'a> {
    pub desk: &'a EventDesk,
    pub call: Option<&'a Call>,
    pub groups: &'a Groups,
    pub sessions: &'a [Session],
    pub me: Option<&'a Reviewer>,
    /// Assigned to me.
    pub mine: &'a [Candidate],
    /// Other names of organisations, for a blind review.
    pub other_names: &'a OtherNames,
    /// What I said of them.
    pub said: &'a [Review],
    pub now: DateTime<Utc>,
}

impl MyReviews<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let event = self.desk.event.id;
        let title = self.desk.lang.t().programme_nav_reviews();
        self.desk
            .page(Here::Reviews, paths::Reviews { event }, title, self.main())
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let done = self.mine.iter().filter(|one| self.is_done(one)).count();
        let figure = |label: String, count: usize| KeyFigure {
            label,
            value: shown(lang, count),
            note: None,
            href: None,
        };
        html! {
            (Heading {
                crumb: None,
                title: t.programme_nav_reviews(),
                lead: Some(self.lead()),
                actions: html! {},
            })
            @if !self.mine.is_empty() {
                (KeyFigures(vec![figure(t.review_done(), done), figure(t.review_open(), self.mine.len() - done)]))
            }
            (self.table())
        }
    }

    /// Until when, or that it is over: released answers freeze scores before their time.
    fn lead(&self) -> String {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        match self.call {
            Some(call) if !may_score(call, self.now) => t.review_blocked_frozen(),
            Some(call) => call.review_closes_at.map_or_else(
                || t.review_mine_lead(),
                |at| plain(t.review_until(format::deadline(lang, &self.desk.event.zone, at))),
            ),
            None => t.review_mine_lead(),
        }
    }

    fn table(&self) -> Table {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let columns = vec![
            Column::new(t.review_nomination()),
            Column::new(t.review_topic()),
            Column::new(t.review_group()),
            Column::new(t.review_first_wish()),
            Column::new(t.review_state()),
        ];
        let mut order: Vec<&Candidate> = self.mine.iter().collect();
        order.sort_by_key(|one| self.is_done(one));
        let rows = order.into_iter().map(|one| self.row(one)).collect();
        Table {
            caption_hidden: true,
            empty: (t.review_mine_none(), None),
            ..Table::new(lang, t.programme_nav_reviews(), columns, rows)
        }
    }

    fn row(&self, candidate: &Candidate) -> Row {
        let lang = self.desk.lang;
        let at = paths::ReviewDesk {
            event: self.desk.event.id,
            nomination: candidate.id(),
        };
        let blind = self.call.is_none_or(|call| call.blind);
        let cover = if blind {
            Cover::of(candidate, self.other_names, lang)
        } else {
            Cover::default()
        };
        let number = format::number(lang, i64::from(candidate.number()));
        let title = plain(lang.t().review_numbered(number));
        let first = candidate.nomination.said.preferences.first();
        Row::new(vec![
            Cell::Html(html! {
                a.nw href=(at) { (title) }
                @if !blind { " " (bdi(candidate.name())) }
            }),
            Cell::Text(cover.over(&candidate.nomination.said.topic)),
            Cell::Html(group(lang, self.groups, candidate.group())),
            first.map_or(Cell::Empty, |first| Cell::Html(wish(lang, self.sessions, first))),
            Cell::Html(html! { span.nw { (self.standing(candidate)) } }),
        ])
    }

    fn standing(&self, candidate: &Candidate) -> Tag {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let said = self.of(candidate);
        let tag = |tone, text| Tag { tone, text };
        let (Some(call), Some(me)) = (self.call, self.me) else {
            return tag(Tone::Neutral, t.review_open());
        };
        let may = || rules::may_review(call, (me, candidate), said.map(|said| said.opinion), self.now);
        match said.and_then(|said| rules::void(said, candidate)) {
            Some(Void::Tied(tie)) => return tag(Tone::Neutral, in_short(lang, tie.into())),
            Some(Void::OldText) if may().is_ok() => return tag(Tone::Warn, t.review_again()),
            Some(Void::OldText) => return tag(Tone::Neutral, t.review_again_late()),
            None => {}
        }
        match said.map(|said| said.opinion) {
            Some(Opinion::Scored) => {
                let mean = said.and_then(|said| rules::mean(said, &call.criteria));
                let mean = mean.map(|mean| points(lang, mean)).unwrap_or_default();
                tag(Tone::Good, plain(t.review_scored_with(mean)))
            }
            Some(Opinion::Abstained) => tag(Tone::Neutral, t.review_abstained()),
            Some(Opinion::Conflict) => tag(Tone::Neutral, t.review_conflict()),
            None => match may() {
                Ok(()) => tag(Tone::Warn, t.review_open()),
                Err(why) => tag(Tone::Neutral, in_short(lang, why)),
            },
        }
    }

    /// Words that were replaced since are to be scored again.
    fn is_done(&self, candidate: &Candidate) -> bool {
        let said = self.of(candidate);
        said.is_some_and(|said| rules::void(said, candidate) != Some(Void::OldText))
    }

    fn of(&self, candidate: &Candidate) -> Option<&Review> {
        self.said.iter().find(|one| one.nomination == candidate.id())
    }
}

/// Why there is nothing to score, as a list says it.
fn in_short(lang: Lang, why: Blocked) -> String {
    let t = lang.t();
    match why {
        Blocked::Frozen => t.review_short_frozen(),
        Blocked::Own => t.review_short_own(),
        Blocked::OwnOrganisation => t.review_short_organisation(),
        Blocked::Declared => t.review_conflict(),
    }
}
