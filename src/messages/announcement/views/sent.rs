//! An announcement that was sent: to whom, what it said, and where its letters are.
use super::list::{subject, tag};
use super::standing;
use crate::i18n::{Translate, format};
use crate::messages::announcement::model::{Announcement, Texts};
use crate::messages::outgoing::filter::Filter;
use crate::messages::people::Standing;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{LinkButton, Notice, bdi};
use maud::html;

pub struct SentPage<'a> {
    pub desk: &'a EventDesk,
    pub announcement: &'a Announcement,
    pub texts: &'a Texts,
    pub just_now: bool,
}

impl SentPage<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let (event, announcement) = (self.desk.event.id, self.announcement.id);
        let back = BackLink {
            label: t.announcement_list_title(),
            href: paths::Announcements { event }.to_string(),
        };
        let title = t.announcement_sent_title();
        let to: Vec<String> = self
            .announcement
            .filters
            .all("status")
            .filter_map(Standing::parse)
            .map(|of| standing(lang, of))
            .collect();
        let main = html! {
            @if self.just_now { (Notice::done(lang, html! { p { (t.announcement_sent_now()) } })) }
            (Heading { crumb: Some(back), title: title.clone(), lead: None, actions: html! {} })
            dl.facts {
                dt { (t.announcement_subject()) } dd { (subject(lang, self.texts)) }
                dt { (t.announcement_state()) } dd { (tag(lang, self.announcement.state)) }
                @if let Some(at) = self.announcement.sent_at {
                    dt { (t.announcement_when()) } dd { (format::moment(lang, &self.desk.event.zone, at)) }
                }
                dt { (t.announcement_whom()) } dd { (format::list(lang, &to)) }
            }
            @if let Some(batch) = self.announcement.batch {
                p { (LinkButton::new(t.announcement_to_letters(), Filter::batch(batch).href(event))) }
            }
            @for (own, text) in self.texts.iter() {
                section.stack-s {
                    h2 lang=(own.code()) { (own.own_name()) }
                    div.card.pad.stack-s lang=(own.code()) dir=(own.dir()) {
                        p { b { (bdi(&text.subject)) } }
                        p.pre { (text.body) }
                    }
                }
            }
        };
        let at = paths::AnnouncementDesk { event, announcement };
        self.desk.page(Here::Announcements, at, title, main)
    }
}
