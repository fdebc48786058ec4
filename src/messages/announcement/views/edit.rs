//! An announcement in the making: whom it is for, and what it says in each language.
use super::standing;
use crate::directory::group::model::Groups;
use crate::directory::organisation::model::Organisation;
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::mail::fit::{LONGEST_BODY, LONGEST_SUBJECT, names};
use crate::mail::letter::LetterKind;
use crate::messages::announcement::form::{SEEN, body, subject};
use crate::messages::announcement::model::Announcement;
use crate::messages::letter::words::{braced, stands_for};
use crate::messages::people::Standing;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::programme::event::model::Sitting;
use crate::programme::session::model::Session;
use crate::speakers::offer::words::session;
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{
    Button, Choice, Choices, ErrorSummary, Field, Form, Hidden, Kind, Limit, Look, Many, PostButton, Problem, Section,
    Select,
};
use crate::web::Fields;
use maud::{Markup, html};

/// What the filters choose from.
pub struct Known {
    pub groups: Groups,
    pub organisations: Vec<Organisation>,
    pub sessions: Vec<Session>,
}

pub struct Edit<'a> {
    pub desk: &'a EventDesk,
    /// `None`: a new one.
    pub announcement: Option<&'a Announcement>,
    pub known: &'a Known,
    pub typed: &'a Fields,
    pub problems: &'a [Problem],
}

impl Edit<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let (lang, t, event) = (self.lang(), self.lang().t(), self.desk.event.id);
        let title = match self.announcement {
            None => t.announcement_new(),
            Some(_) => t.announcement_change_title(),
        };
        let back = BackLink {
            label: t.announcement_list_title(),
            href: paths::Announcements { event }.to_string(),
        };
        let main = html! {
            (ErrorSummary { lang, problems: self.problems.to_vec() })
            (Heading { crumb: Some(back), title: title.clone(), lead: Some(t.announcement_edit_lead()), actions: html! {} })
            (self.form())
            @if let Some(it) = self.announcement { (self.removal(it)) }
        };
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Announcements, self.address(), title, main)
        }
    }

    fn address(&self) -> String {
        let event = self.desk.event.id;
        match self.announcement {
            None => paths::AnnouncementNew { event }.to_string(),
            Some(it) => {
                let announcement = it.id;
                paths::AnnouncementDesk { event, announcement }.to_string()
            }
        }
    }

    fn form(&self) -> Form {
        let t = self.lang().t();
        let section = |title: String, intro: Option<String>, body: Markup| Section { title, intro, body };
        Form {
            body: html! {
                (Hidden { name: SEEN.into(), value: self.typed.text(SEEN).to_owned() })
                (section(t.announcement_whom(), Some(t.announcement_whom_intro()), self.whom()))
                (section(t.announcement_what(), Some(t.announcement_what_intro()), self.what()))
                (self.placeholders())
            },
            buttons: html! { (Button::new(t.announcement_to_review())) },
            ..Form::new(self.address())
        }
    }

    fn whom(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let standings = Standing::ALL.map(|of| Choice::new(of.word(), standing(lang, of)));
        let groups = self.known.groups.iter();
        let groups = groups.map(|group| Choice::new(&group.code, group.name(lang)));
        let langs = Lang::ALL.map(|reads| Choice::new(reads.code(), reads.own_name()));
        let organisations = self.known.organisations.iter();
        let organisations = organisations.map(|it| Choice::new(it.id.to_string(), &it.name));
        let sittings = self.desk.sittings.iter();
        let sittings = sittings.map(|it| Choice::new(it.id.to_string(), sitting(lang, it)));
        let sessions = self.known.sessions.iter();
        let sessions = sessions.map(|it| Choice::new(it.id.to_string(), session(lang, it)));
        html! {
            (Choices { optional: false, ..self.ticks("status", t.announcement_status(), standings.into()) })
            (self.ticks("group", t.announcement_groups(), groups.collect()))
            (self.ticks("lang", t.announcement_langs(), langs.into()))
            (self.select(("organisation", t.announcement_organisation()), t.announcement_organisations_all(), organisations.collect()))
            (self.select(("sitting", t.announcement_sitting()), t.announcement_sittings_all(), sittings.collect()))
            @if !self.known.sessions.is_empty() {
                (self.select(("session", t.announcement_session()), t.announcement_sessions_all(), sessions.collect()))
            }
        }
    }

    fn what(&self) -> Markup {
        let t = self.lang().t();
        let most = |number: usize| Some(Limit::Characters(u32::try_from(number).unwrap_or(u32::MAX)));
        html! {
            @for of in Lang::ALL {
                h3 lang=(of.code()) dir=(of.dir()) { (of.own_name()) }
                (Field { limit: most(LONGEST_SUBJECT), ..self.field((subject(of), of), t.letter_subject(), Kind::Text) })
                (Field {
                    limit: most(LONGEST_BODY),
                    hint: (of == Lang::ALL[0]).then(|| t.letter_body_hint()),
                    ..self.field((body(of), of), t.letter_body(), Kind::Area(12))
                })
            }
        }
    }

    fn placeholders(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        html! {
            details {
                summary { (t.letter_placeholders()) }
                p.small { (t.letter_placeholders_hint()) }
                dl.facts {
                    @for name in names(LetterKind::Announcement) {
                        dt { code dir="ltr" { (braced(name)) } } dd { (stands_for(lang, name)) }
                    }
                }
            }
        }
    }

    fn removal(&self, it: &Announcement) -> PostButton {
        let (event, announcement) = (self.desk.event.id, it.id);
        PostButton {
            action: paths::AnnouncementRemoval { event, announcement }.to_string(),
            fields: Vec::new(),
            button: Button {
                look: Look::Quiet,
                ..Button::new(self.lang().t().announcement_remove())
            },
        }
    }

    fn field(&self, (name, of): (String, Lang), label: String, kind: Kind) -> Field {
        Field {
            kind,
            value: self.typed.text(&name).to_owned(),
            error: self.error(&name),
            written_in: Some(of),
            ..Field::new(self.lang(), name, format!("{label} ({})", of.own_name()))
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

    fn select(&self, (name, label): (&str, String), all: String, options: Vec<Choice>) -> Select {
        Select {
            prompt: Some(all),
            optional: true,
            value: self.typed.text(name).to_owned(),
            ..Select::new(self.lang(), name, label, options)
        }
    }

    fn error(&self, field: &str) -> Option<String> {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map(|problem| problem.message.clone())
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}

fn sitting(lang: Lang, of: &Sitting) -> String {
    let label = of.label.pick(lang).1;
    let day = format::date(lang, of.starts.date());
    if label.is_empty() {
        day
    } else {
        format!("{label}, {day}")
    }
}
