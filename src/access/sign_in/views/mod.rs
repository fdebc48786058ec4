//! The pages of signing in: form, one-time link, forgotten password; [`password`]: choosing one.
pub mod password;

use crate::access::frame;
use crate::access::sign_in::asked::Asked;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::paths;
use crate::ui::field::{Field, Kind};
use crate::ui::parts::Confirmation;
use crate::ui::{Button, Form, LinkButton, Notice, PostButton, Tone};
use crate::web::Problems;
use maud::{Markup, Render, html};

pub struct SignInForm<'a> {
    pub asked: &'a Asked,
    /// The address as it was typed; the password is never sent back.
    pub email: &'a str,
    pub problems: &'a Problems,
}

impl Render for SignInForm<'_> {
    fn render(&self) -> Markup {
        let (lang, t) = (self.asked.lang, self.asked.lang.t());
        let form = Form {
            body: html! {
                (email_field(lang, self.email, self.problems))
                (Field { kind: Kind::Password, error: self.problems.at("password"), ..Field::new(lang, "password", t.sign_in_password()) })
            },
            buttons: html! { (Button::new(t.sign_in_button())) },
            ..Form::new(self.asked.address(paths::SignIn))
        };
        let main = html! {
            (self.problems.summary(lang))
            h1 { (t.sign_in_title()) }
            (form)
            p { a href=(self.asked.address(paths::Forgotten)) { (t.sign_in_forgotten()) } }
            p { (t.sign_in_not_participants()) " " a href=(paths::LinkAgain { lang }) { (t.sign_in_link_again()) } }
        };
        signed_out(
            self.asked,
            &paths::SignIn.to_string(),
            (t.sign_in_title(), self.problems, main),
        )
    }
}

/// Instead of a form, where a password would travel unprotected.
pub struct Insecure<'a>(pub &'a Asked);

impl Render for Insecure<'_> {
    fn render(&self) -> Markup {
        let (lang, t) = (self.0.lang, self.0.lang.t());
        let main = html! {
            h1 { (t.sign_in_title()) }
            (Notice::standing(lang, Tone::Bad, html! { p { (t.sign_in_insecure()) } }))
        };
        signed_out(
            self.0,
            &paths::SignIn.to_string(),
            (t.sign_in_title(), &Problems::default(), main),
        )
    }
}

/// Behind a one-time link: looking changes nothing, mail scanners look.
pub struct LinkPage<'a> {
    pub asked: &'a Asked,
    pub at: paths::SignInLink,
}

impl Render for LinkPage<'_> {
    fn render(&self) -> Markup {
        let t = self.asked.lang.t();
        let press = PostButton {
            action: self.asked.address(&self.at),
            fields: Vec::new(),
            button: Button::new(t.sign_in_button()),
        };
        let main = html! {
            h1 { (t.sign_in_title()) }
            p.lede { (t.sign_in_once()) }
            (press)
        };
        signed_out(
            self.asked,
            &self.at.to_string(),
            (t.sign_in_title(), &Problems::default(), main),
        )
    }
}

/// A one-time link that opens nothing any more, or never did.
pub struct SpentPage<'a>(pub &'a Asked);

impl Render for SpentPage<'_> {
    fn render(&self) -> Markup {
        let t = self.0.lang.t();
        let main = html! {
            h1 { (t.sign_in_spent_title()) }
            p.lede { (t.sign_in_spent_text()) }
            p { (LinkButton::new(t.sign_in_new_link(), self.0.address(paths::Forgotten))) }
            p { a href=(self.0.address(paths::SignIn)) { (t.sign_in_with_password()) } }
        };
        signed_out(
            self.0,
            &paths::Forgotten.to_string(),
            (t.sign_in_spent_title(), &Problems::default(), main),
        )
    }
}

pub struct ForgottenForm<'a> {
    pub asked: &'a Asked,
    pub email: &'a str,
    pub problems: &'a Problems,
}

impl Render for ForgottenForm<'_> {
    fn render(&self) -> Markup {
        let (lang, t) = (self.asked.lang, self.asked.lang.t());
        let form = Form {
            body: email_field(lang, self.email, self.problems).render(),
            buttons: html! { (Button::new(t.forgotten_button())) },
            ..Form::new(self.asked.address(paths::Forgotten))
        };
        let main = html! {
            (self.problems.summary(lang))
            h1 { (t.forgotten_title()) }
            p.lede { (t.forgotten_lede()) }
            (form)
        };
        signed_out(
            self.asked,
            &paths::Forgotten.to_string(),
            (t.forgotten_title(), self.problems, main),
        )
    }
}

/// The same for every address.
pub struct LetterSent<'a>(pub &'a Asked);

impl Render for LetterSent<'_> {
    fn render(&self) -> Markup {
        let t = self.0.lang.t();
        let main = Confirmation {
            lang: self.0.lang,
            title: t.forgotten_sent_title(),
            reference: None,
            body: html! {
                p { (t.forgotten_sent_text()) }
                p { (t.forgotten_sent_nothing()) }
            },
        };
        signed_out(
            self.0,
            &paths::Forgotten.to_string(),
            (t.forgotten_sent_title(), &Problems::default(), main.render()),
        )
    }
}

fn email_field(lang: Lang, typed: &str, problems: &Problems) -> Field {
    Field {
        kind: Kind::Email,
        value: typed.to_owned(),
        error: problems.at("email"),
        ..Field::new(lang, "email", lang.t().sign_in_email())
    }
}

fn signed_out(asked: &Asked, at: &str, (title, problems, main): (String, &Problems, Markup)) -> Markup {
    let mut page = frame::signed_out(asked.lang, title, asked.languages(at), html! { div.stack { (main) } });
    page.refused = !problems.is_empty();
    page.render()
}
