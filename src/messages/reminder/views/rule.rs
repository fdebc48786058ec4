//! One rule: its form, what it will do, and its letter in three languages.
use super::Shown;
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::mail::letter::Rendered;
use crate::messages::reminder::form::{ANCHORS, AUDIENCES, LETTERS};
use crate::messages::reminder::model::{Anchor, Occurrence, Rule, Standing};
use crate::messages::reminder::words;
use crate::paths;
use crate::programme::event::frame::{EventPage, Here};
use crate::ui::form::Hidden;
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{Button, Choice, Choices, ErrorSummary, Field, Form, Kind, Many, Problem, Section, Select, Width, bdi};
use crate::web::Fields;
use maud::{Markup, html};

/// The letter in one language, as somebody it reaches will read it.
pub struct Preview {
    pub lang: Lang,
    pub name: String,
    pub letter: Rendered,
}

pub struct RulePage<'a> {
    pub on: Shown<'a>,
    /// `None`: a new one.
    pub rule: Option<&'a Rule>,
    pub typed: &'a Fields,
    pub problems: &'a [Problem],
    pub previews: &'a [Preview],
}

impl RulePage<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let t = self.lang().t();
        let title = match self.rule {
            None => t.reminder_new_title(),
            Some(_) => t.reminder_change_title(),
        };
        let back = BackLink {
            label: t.reminder_title(),
            href: paths::Reminders {
                event: self.on.desk.event.id,
            }
            .to_string(),
        };
        let lead = self.rule.map(|rule| self.on.sentence(rule));
        let main = html! {
            (ErrorSummary { lang: self.lang(), problems: self.problems.to_vec() })
            (Heading { crumb: Some(back), title: title.clone(), lead, actions: html! {} })
            (self.form())
            @if let Some(rule) = self.rule {
                @if rule.when.anchor == Anchor::OfferDeadline { p { (t.reminder_note_offer()) } }
                (self.next(rule))
            }
            @if !self.previews.is_empty() {
                h2 { (t.reminder_form_preview()) }
                @for preview in self.previews { (self.preview(preview)) }
            }
        };
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.on.desk.page(Here::Reminders, self.address(), title, main)
        }
    }

    fn address(&self) -> String {
        let event = self.on.desk.event.id;
        match self.rule {
            None => paths::ReminderNew { event }.to_string(),
            Some(rule) => paths::ReminderDesk { event, rule: rule.id }.to_string(),
        }
    }

    fn form(&self) -> Form {
        let t = self.lang().t();
        let section = |title: String, body: Markup| Section {
            title,
            intro: None,
            body,
        };
        Form {
            body: html! {
                (Hidden { name: "seen".into(), value: self.typed.text("seen").to_owned() })
                (section(t.reminder_form_when(), self.when()))
                (section(t.reminder_form_whom(), self.whom()))
                (section(t.reminder_form_what(), self.what()))
            },
            buttons: html! { (Button::new(t.reminder_form_save())) },
            ..Form::new(self.address())
        }
    }

    fn when(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let anchors = ANCHORS.map(|(anchor, word)| Choice::new(word, words::anchor(lang, anchor)));
        let city = format::city(lang, &self.on.desk.event.zone);
        let sides = vec![
            Choice::new("before", t.reminder_form_before()),
            Choice::new("after", t.reminder_form_after()),
        ];
        let units = vec![
            Choice::new("days", t.reminder_form_days()),
            Choice::new("minutes", t.reminder_form_minutes()),
        ];
        html! {
            (self.field("amount", t.reminder_form_amount(), Kind::Number))
            (self.radios("unit", t.reminder_form_unit(), units))
            (self.radios("side", t.reminder_form_side(), sides))
            (self.select("anchor", t.reminder_form_anchor(), anchors.into()))
            (Field {
                hint: Some(t.reminder_form_time_hint(city)),
                ..self.field("time", t.reminder_form_time(), Kind::Time)
            })
            (Field { optional: true, ..self.field("quiet_from", t.reminder_form_quiet_from(), Kind::Time) })
            (Field { optional: true, ..self.field("quiet_to", t.reminder_form_quiet_to(), Kind::Time) })
        }
    }

    fn whom(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let audiences = AUDIENCES.map(|(audience, word)| Choice::new(word, words::people(lang, audience)));
        let group = self
            .on
            .groups
            .iter()
            .map(|group| Choice::new(group.code.clone(), group.name(lang)));
        let reads = Lang::ALL.map(|reads| Choice::new(reads.code(), reads.own_name()));
        let sittings = self.on.desk.sittings.iter();
        let sittings = sittings.map(|it| Choice::new(it.id.to_string(), words::sitting(lang, it)));
        let sessions = self.on.sessions.iter();
        let sessions = sessions.map(|it| Choice::new(it.id.to_string(), it.title.pick(lang).1));
        html! {
            (self.select("audience", t.reminder_form_audience(), audiences.into()))
            (self.ticks("group", t.reminder_form_groups(), group.collect()))
            (self.ticks("lang", t.reminder_form_langs(), reads.into()))
            (Select {
                prompt: Some(t.reminder_form_every_sitting()),
                optional: true,
                ..self.select("sitting", t.reminder_form_sitting(), sittings.collect())
            })
            @if !self.on.sessions.is_empty() {
                (Select {
                    prompt: Some(t.reminder_form_every_session()),
                    optional: true,
                    ..self.select("session", t.reminder_form_session(), sessions.collect())
                })
            }
        }
    }

    fn what(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let letters = LETTERS.map(|(letter, word)| Choice::new(word, words::letter(lang, letter)));
        let late = vec![
            Choice::new("late", t.reminder_form_late_send()),
            Choice::new("skip", t.reminder_form_late_skip()),
        ];
        html! {
            (self.select("letter", t.reminder_form_letter(), letters.into()))
            (Choices {
                hint: Some(t.reminder_form_late_hint()),
                ..self.radios("catch_up", t.reminder_form_late(), late)
            })
        }
    }

    fn next(&self, rule: &Rule) -> Markup {
        let t = self.lang().t();
        let ahead = |one: &&Occurrence| one.rule == rule.id && one.state == Standing::Planned;
        let mut next: Vec<&Occurrence> = self.on.plan.known.iter().filter(ahead).collect();
        next.sort_by_key(|one| one.due.at);
        html! {
            h2 { (t.reminder_form_next()) }
            @if next.is_empty() { p { (t.reminder_next_none()) } }
            @for one in next { p { (self.on.coming(rule, one)) } }
        }
    }

    /// As plain text: the same words as the HTML part, and nothing of a letter can act on this page.
    fn preview(&self, preview: &Preview) -> Markup {
        let (t, reads) = (self.lang().t(), preview.lang);
        let (code, dir) = (reads.code(), reads.dir());
        let as_read = t.reminder_form_as();
        html! {
            section.stack-s {
                h3 lang=(code) dir=(dir) { (reads.own_name()) }
                p.muted.small { (as_read.s0) (bdi(&preview.name)) (as_read.s1) }
                div.card.pad.stack-s {
                    p { span.muted { (t.reminder_form_subject()) ": " } b lang=(code) dir=(dir) { (preview.letter.subject) } }
                    p.pre lang=(code) dir=(dir) { (preview.letter.plain) }
                }
            }
        }
    }

    fn field(&self, name: &str, label: String, kind: Kind) -> Field {
        Field {
            kind,
            width: Width::Small,
            value: self.typed.text(name).to_owned(),
            error: self.error(name),
            ..Field::new(self.lang(), name, label)
        }
    }

    fn select(&self, name: &str, label: String, options: Vec<Choice>) -> Select {
        Select {
            value: self.typed.text(name).to_owned(),
            error: self.error(name),
            ..Select::new(self.lang(), name, label, options)
        }
    }

    fn radios(&self, name: &str, legend: String, options: Vec<Choice>) -> Choices {
        Choices {
            chosen: vec![self.typed.text(name).to_owned()],
            error: self.error(name),
            ..Choices::new(self.lang(), name, legend, options)
        }
    }

    fn ticks(&self, name: &str, legend: String, options: Vec<Choice>) -> Choices {
        Choices {
            many: Many::Several,
            optional: true,
            columns: true,
            chosen: self.typed.all(name).map(str::to_owned).collect(),
            error: self.error(name),
            ..Choices::new(self.lang(), name, legend, options)
        }
    }

    fn error(&self, field: &str) -> Option<String> {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map(|problem| problem.message.clone())
    }

    fn lang(&self) -> Lang {
        self.on.lang()
    }
}
