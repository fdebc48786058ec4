//! Somebody at a browser without JavaScript: keeps cookies, reads pages, fills forms by their labels, presses buttons.
use super::form::{BOUNDARY, Entries, Entry, Field, multipart, place, submission, urlencoded};
use super::page::{Page, control, from_top, group, named, option_value, select, within, words};
use super::wire::{Sent, Wire};
use axum::{
    Router,
    http::{Method, StatusCode},
};
use scraper::{ElementRef, Html};
use std::net::SocketAddr;

#[derive(Clone)]
pub struct Visitor {
    wire: Wire,
    page: Option<Page>,
    entries: Entries,
}

impl Visitor {
    pub fn new(router: Router) -> Self {
        Self {
            wire: Wire::new(router),
            page: None,
            entries: Entries::new(),
        }
    }

    /// Sends this header with every request from now on, such as `Accept-Language`.
    pub fn with_header(mut self, name: &'static str, value: &str) -> Self {
        self.wire.headers.insert(name, value.parse().expect("a header's value"));
        self
    }

    /// Comes from another client address (limits count by it).
    pub fn coming_from(mut self, from: SocketAddr) -> Self {
        self.wire.from = from;
        self
    }

    /// The page that is open.
    #[track_caller]
    pub fn page(&self) -> &Page {
        self.page.as_ref().expect("a page was opened")
    }

    pub fn keep(&mut self, cookie: &str, value: &str) {
        self.wire.cookies.insert(cookie.to_owned(), value.to_owned());
    }

    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.wire.cookies.get(name).map(String::as_str)
    }

    /// Opens an address (path, or a whole URL out of a letter); follows redirects.
    pub async fn get(&mut self, address: &str) -> &Page {
        let address = self
            .page
            .as_ref()
            .map_or_else(|| from_top(address), |page| page.absolute(address));
        self.walk(Method::GET, address, None).await
    }

    /// Follows a link by its words.
    pub async fn follow(&mut self, link: &str) -> &Page {
        let address = self.page().link(link).unwrap_or_else(|| self.page().lost("link", link));
        self.get(&address).await
    }

    /// Puts text into the control with this label, or chooses the option of a select by its words.
    #[track_caller]
    pub fn fill(&mut self, label: &str, value: &str) -> &mut Self {
        let html = self.page().parsed();
        let Some(found) = control(&html, label) else {
            return self.page().lost("field", label);
        };
        let value = match found.value().name() {
            "select" => match named(within(found, "option"), value, words) {
                Some(option) => option_value(option),
                None => self.page().lost("option", value),
            },
            _ => value.to_owned(),
        };
        self.entries.insert(place(found), Entry::Text(value));
        self
    }

    /// Ticks a box or a choice by its label.
    #[track_caller]
    pub fn choose(&mut self, label: &str) -> &mut Self {
        let html = self.page().parsed();
        let Some(found) = control(&html, label) else {
            return self.page().lost("choice", label);
        };
        self.tick(&html, found)
    }

    /// Ticks a choice under a legend, where the same label stands in several groups.
    #[track_caller]
    pub fn choose_in(&mut self, legend: &str, label: &str) -> &mut Self {
        let html = self.page().parsed();
        let Some(around) = group(&html, legend) else {
            return self.page().lost("group", legend);
        };
        let Some(found) = named(within(around, "label"), label, words) else {
            return self.page().lost("choice", label);
        };
        let inside = within(found, "input").into_iter().next();
        let by_id = found
            .attr("for")
            .and_then(|id| within(around, &format!("[id=\"{id}\"]")).into_iter().next());
        let Some(found) = inside.or(by_id) else {
            return self.page().lost("choice", label);
        };
        self.tick(&html, found)
    }

    #[track_caller]
    pub fn untick(&mut self, label: &str) -> &mut Self {
        let html = self.page().parsed();
        let Some(found) = control(&html, label) else {
            return self.page().lost("box", label);
        };
        self.entries.insert(place(found), Entry::Checked(false));
        self
    }

    #[track_caller]
    pub fn attach(&mut self, label: &str, name: &str, content: &[u8]) -> &mut Self {
        let html = self.page().parsed();
        let Some(found) = control(&html, label) else {
            return self.page().lost("file field", label);
        };
        let file = Entry::File {
            name: name.to_owned(),
            content: content.to_owned(),
        };
        self.entries.insert(place(found), file);
        self
    }

    /// Empties every field of the page and unticks every choice.
    pub fn empty(&mut self) -> &mut Self {
        for control in select(&self.page().parsed(), "input:not([type=hidden]), textarea, select") {
            let entry = match control.attr("type") {
                Some("checkbox" | "radio") => Entry::Checked(false),
                _ => Entry::Text(String::new()),
            };
            self.entries.insert(place(control), entry);
        }
        self
    }

    /// Presses a button by its words: sends its form as a browser would, follows the redirect.
    pub async fn press(&mut self, button: &str) -> &Page {
        let sent = submission(self.page(), &self.entries, button).unwrap_or_else(|| self.page().lost("button", button));
        match sent.method {
            Method::GET => {
                let path = sent.action.split(['?', '#']).next().unwrap_or_default().to_owned();
                self.walk(Method::GET, format!("{path}?{}", urlencoded(&sent.fields)), None)
                    .await
            }
            method if sent.multipart => {
                let kind = format!("multipart/form-data; boundary={BOUNDARY}");
                self.walk(method, sent.action, Some((kind, multipart(&sent.fields))))
                    .await
            }
            method => {
                let body = urlencoded(&sent.fields).into_bytes();
                self.walk(
                    method,
                    sent.action,
                    Some(("application/x-www-form-urlencoded".to_owned(), body)),
                )
                .await
            }
        }
    }

    /// A POST that no form offers: what a forger or an old page would send.
    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> &Page {
        let fields: Vec<Field> = fields.iter().map(|(name, value)| Field::text(name, value)).collect();
        let body = urlencoded(&fields).into_bytes();
        let address = self
            .page
            .as_ref()
            .map_or_else(|| from_top(address), |page| page.absolute(address));
        self.walk(
            Method::POST,
            address,
            Some(("application/x-www-form-urlencoded".to_owned(), body)),
        )
        .await
    }

    fn tick(&mut self, html: &Html, found: ElementRef) -> &mut Self {
        if let (Some("radio"), Some(name)) = (found.attr("type"), found.attr("name")) {
            for other in select(html, &format!("input[type=radio][name=\"{name}\"]")) {
                self.entries.insert(place(other), Entry::Checked(false));
            }
        }
        self.entries.insert(place(found), Entry::Checked(true));
        self
    }

    async fn walk(&mut self, method: Method, address: String, body: Option<Sent>) -> &Page {
        let mut page = self.wire.send(&method, address, body).await;
        for _ in 0..5 {
            if !page.status.is_redirection() || page.status == StatusCode::NOT_MODIFIED {
                break;
            }
            let posted_well = method == Method::GET || page.status == StatusCode::SEE_OTHER;
            assert!(
                posted_well,
                "{method} {}: answer with 303, not {}",
                page.address, page.status
            );
            let next = page.header("location").expect("a redirect says where").to_owned();
            self.page = Some(page);
            let next = self.page().absolute(&next);
            page = self.wire.send(&Method::GET, next, None).await;
        }
        assert!(
            !page.status.is_redirection(),
            "redirects in a circle at {}",
            page.address
        );
        self.entries.clear();
        self.page.insert(page)
    }
}
