//! The list of captured letters and one of them.
use crate::i18n::Translate;
use crate::kernel::{Lang, Zone};
use crate::mail::captured::Captured;
use crate::paths;
use crate::ui::parts::Heading;
use crate::ui::{Cell, Column, Page, Row, Table, bdi, email};
use crate::web::frame;
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};

pub(super) struct List<'a> {
    pub lang: Lang,
    pub letters: &'a [Captured],
    pub number: u64,
    pub more: bool,
}

pub(super) struct Letter<'a> {
    pub lang: Lang,
    pub letter: &'a Captured,
    pub base_url: &'a str,
}

impl List<'_> {
    pub fn page(&self) -> Markup {
        let t = self.lang.t();
        let columns = vec![
            Column::new(t.mailbox_subject()),
            Column::new(t.mailbox_to()),
            Column::new(t.mailbox_at()),
        ];
        let rows = self.letters.iter().map(|letter| self.row(letter)).collect();
        let main = html! {
            (Heading { crumb: None, title: t.mailbox_title(), lead: Some(t.mailbox_lead()), actions: html! {} })
            (Table { empty: (t.mailbox_empty(), None), caption_hidden: true, ..Table::new(self.lang, t.mailbox_title(), columns, rows) })
            @if self.number > 1 || self.more {
                nav aria-label=(t.mailbox_pages()) {
                    p.row {
                        @if self.number > 1 { a href={ (paths::Mailbox) "?page=" (self.number - 1) } { (t.mailbox_newer()) } }
                        @if self.more { a href={ (paths::Mailbox) "?page=" (self.number + 1) } { (t.mailbox_older()) } }
                    }
                }
            }
        };
        Page {
            audience: crate::ui::Audience::Personal,
            ..Page::new(self.lang, frame::site(self.lang), t.mailbox_title(), main)
        }
        .render()
    }

    fn row(&self, letter: &Captured) -> Row {
        let href = paths::CapturedMail { mail: letter.id }.to_string();
        let subject =
            html! { a href=(href) lang=(letter.lang.code()) dir=(letter.lang.dir()) { (bdi(&letter.subject)) } };
        Row::new(vec![
            Cell::Html(subject),
            Cell::Html(email(&letter.address)),
            Cell::Text(stamp(letter.at)),
        ])
    }
}

impl Letter<'_> {
    pub fn page(&self) -> Markup {
        let t = self.lang.t();
        let letter = self.letter;
        let (lang, dir) = (letter.lang.code(), letter.lang.dir());
        let main = html! {
            (Heading {
                crumb: Some(crate::ui::parts::BackLink { label: t.mailbox_title(), href: paths::Mailbox.to_string() }),
                title: crate::i18n::plain(letter.subject.clone()),
                lead: None,
                actions: html! {},
            })
            dl.facts {
                dt { (t.mailbox_to()) } dd { (email(&letter.address)) }
                dt { (t.mailbox_at()) } dd { (stamp(letter.at)) }
                @if letter.calendar.is_some() {
                    dt { (t.mailbox_attached()) }
                    dd { a href=(paths::CapturedMailCalendar { mail: letter.id }) { (t.mailbox_calendar()) } }
                }
            }
            @let links = links(&letter.plain, self.base_url);
            @if !links.is_empty() {
                h2 { (t.mailbox_links()) }
                ul { @for link in &links { li { a href=(link) { bdi dir="ltr" { (link) } } } } }
            }
            h2 { (t.mailbox_letter()) }
            iframe.letter src=(paths::CapturedMailHtml { mail: letter.id }) title=(t.mailbox_letter()) height="760" {}
            h2 { (t.mailbox_plain()) }
            pre.letter lang=(lang) dir=(dir) tabindex="0" { (letter.plain) }
        };
        Page {
            audience: crate::ui::Audience::Personal,
            ..Page::new(self.lang, frame::site(self.lang), t.mailbox_letter(), main)
        }
        .render()
    }
}

/// The addresses of ours a letter holds, each once.
fn links(plain: &str, base_url: &str) -> Vec<String> {
    let mut links: Vec<String> = Vec::new();
    for word in plain.split_whitespace().filter(|word| word.starts_with(base_url)) {
        if !links.iter().any(|link| link == word) {
            links.push(word.to_owned());
        }
    }
    links
}

/// The mailbox is for people at the machine: UTC will do.
fn stamp(at: DateTime<Utc>) -> String {
    let civil = Zone::utc().civil(at);
    civil.strftime("%Y-%m-%d %H:%M:%S UTC").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_addresses_are_links() {
        let plain = "Open http://localhost/p/abc now,\nhttp://elsewhere.example/x and http://localhost/p/abc";
        assert_eq!(links(plain, "http://localhost"), ["http://localhost/p/abc"]);
    }
}
