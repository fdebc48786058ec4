//! One nomination as a reviewer reads it, and the form that scores it.
use super::pages::blocked;
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, plain};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::programme::session::model::Session;
use crate::speakers::call::model::{Call, Criterion};
use crate::speakers::review::cover::{Cover, OtherNames};
use crate::speakers::review::form::field;
use crate::speakers::review::model::{Candidate, Opinion, Review};
use crate::speakers::review::rules::{self, Blocked, POINTS, Void};
use crate::speakers::review::said::SaidView;
use crate::speakers::review::words::{fact, group, points};
use crate::ui::parts::{Answer, Answers, BackLink, Heading};
use crate::ui::{Button, Choice, Choices, Field, Form, Kind, Limit, Look, Notice, Tone, bdi, block};
use crate::web::{Fields, Problems};
use maud::{Markup, html};

/// Longest comment, in characters.
pub const COMMENT_MAX: usize = 1_000;

pub struct OneReview<'a> {
    pub desk: &'a EventDesk,
    pub call: &'a Call,
    pub groups: &'a Groups,
    pub sessions: &'a [Session],
    pub candidate: &'a Candidate,
    /// Other names of organisations, for a blind review.
    pub other_names: &'a OtherNames,
    pub mine: Option<&'a Review>,
    /// Nothing before one's own is written, and nothing ever in a blind review.
    pub others: &'a [Review],
    pub blocked: Option<Blocked>,
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

impl OneReview<'_> {
    /// A blind page names nobody, in its title and address neither.
    pub fn page(&self) -> EventPage<'_> {
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Reviews, self.here(), self.title(), self.main())
        }
    }

    fn title(&self) -> String {
        let lang = self.desk.lang;
        let number = format::number(lang, i64::from(self.candidate.number()));
        plain(lang.t().review_numbered(number))
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let cover = if self.call.blind {
            Cover::of(self.candidate, self.other_names, lang)
        } else {
            Cover::default()
        };
        let said = SaidView {
            lang,
            sessions: self.sessions,
            sittings: &self.desk.sittings,
            said: &self.candidate.nomination.said,
            cover: &cover,
        };
        let event = self.desk.event.id;
        html! {
            (self.problems.summary(lang))
            (Heading {
                crumb: Some(BackLink {
                    label: t.programme_nav_reviews(),
                    href: paths::Reviews { event }.to_string(),
                }),
                title: self.title(),
                lead: self.call.blind.then(|| t.review_blind_lead()),
                actions: html! {},
            })
            @if self.call.blind { p.muted { (t.review_blind_limits()) } }
            (Answers { lang, answers: self.person().into_iter().chain(said.answers()).collect() })
            (self.my_review())
            (self.what_others_said())
        }
    }

    fn my_review(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let notice = |tone, said: String| Notice::standing(lang, tone, html! { p { (said) } });
        html! {
            section.stack {
                h2 #scores tabindex="-1" { (t.review_my_review()) }
                @match self.blocked {
                    Some(why) => { (notice(Tone::Neutral, blocked(lang, why))) (self.what_i_said()) },
                    None => {
                        @if self.is_old() { (notice(Tone::Warn, t.review_again_lead())) }
                        (self.form())
                    },
                }
            }
        }
    }

    /// My points were given to other words.
    fn is_old(&self) -> bool {
        let void = self.mine.and_then(|mine| rules::void(mine, self.candidate));
        void == Some(Void::OldText)
    }

    fn person(&self) -> Vec<Answer> {
        let (lang, t, candidate) = (self.desk.lang, self.desk.lang.t(), self.candidate);
        let mut facts = Vec::new();
        if !self.call.blind {
            facts.push(fact(t.registration_name(), Some(bdi(candidate.name()))));
            facts.push(fact(t.registration_organisation(), candidate.organisation().map(bdi)));
        }
        facts.push(fact(
            t.review_group(),
            Some(group(lang, self.groups, candidate.group())),
        ));
        facts
    }

    fn form(&self) -> Form {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let said = self.mine.and_then(|mine| mine.comment.clone()).unwrap_or_default();
        let comment = Field {
            kind: Kind::Area(4),
            optional: true,
            hint: Some(t.review_comment_hint()),
            error: self.problems.of("comment").map(str::to_owned),
            value: if self.typed.has("comment") {
                self.typed.text("comment").to_owned()
            } else {
                said
            },
            limit: Some(Limit::Characters(u32::try_from(COMMENT_MAX).unwrap_or(u32::MAX))),
            ..Field::new(lang, "comment", t.review_comment())
        };
        let act = |word: &str, look: Look, label: String| Button {
            look,
            sends: Some(("act".into(), word.into())),
            ..Button::new(label)
        };
        Form {
            id: "review".into(),
            body: html! {
                @for criterion in &self.call.criteria { (self.criterion(criterion)) }
                (comment)
                p.hint { (t.review_conflict_hint()) }
            },
            buttons: html! {
                (act("score", Look::Primary, t.review_act_score()))
                (act("abstain", Look::Secondary, t.review_act_abstain()))
                (act("conflict", Look::Danger, t.review_act_conflict()))
            },
            ..Form::new(self.here().to_string())
        }
    }

    fn criterion(&self, criterion: &Criterion) -> Choices {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let name = field(criterion.id);
        let before = self.mine.and_then(|mine| mine.points.get(&criterion.id));
        let chosen = self.typed.filled(&name).map(str::to_owned);
        let chosen = chosen.or_else(|| before.map(ToString::to_string));
        let weight = format::number(lang, i64::from(criterion.weight));
        let options = POINTS.map(|points| Choice::new(points.to_string(), points.to_string()));
        Choices {
            hint: Some(plain(t.review_weight(weight))),
            error: (chosen.is_none() && !self.problems.is_empty()).then(|| t.review_problem_points()),
            chosen: chosen.into_iter().collect(),
            columns: true,
            ..Choices::new(lang, name, criterion.label.pick(lang).1, options.collect())
        }
    }

    fn what_i_said(&self) -> Markup {
        html! {
            @if let Some(mine) = self.mine {
                p { (self.said_words(mine)) }
                @if let Some(comment) = &mine.comment { (block(comment)) }
            }
        }
    }

    fn what_others_said(&self) -> Markup {
        let t = self.desk.lang.t();
        html! {
            @if !self.others.is_empty() {
                section.stack {
                    h2 { (t.review_others()) }
                    ul {
                        @for one in self.others {
                            li {
                                (self.said_words(one))
                                @if let Some(comment) = &one.comment { (block(comment)) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn here(&self) -> paths::ReviewDesk {
        paths::ReviewDesk {
            event: self.desk.event.id,
            nomination: self.candidate.id(),
        }
    }

    fn said_words(&self, review: &Review) -> String {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let said = match review.opinion {
            Opinion::Scored => {
                let mean = rules::mean(review, &self.call.criteria).map(|mean| points(lang, mean));
                plain(t.review_scored_with(mean.unwrap_or_default()))
            }
            Opinion::Abstained => t.review_abstained(),
            Opinion::Conflict => t.review_conflict(),
        };
        match rules::void(review, self.candidate) {
            None => said,
            Some(Void::Tied(_)) => format!("{said} – {}", t.review_void_tied()),
            Some(Void::OldText) => format!("{said} – {}", t.review_void_old()),
        }
    }
}
