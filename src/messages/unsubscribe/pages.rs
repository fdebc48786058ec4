//! `/u/{token}`: looking changes nothing; a press, or the one click of a mail program (RFC 8058), does.
use crate::app::App;
use crate::db::{Actor, Audit};
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::mail::suppression::{self, Receiver};
use crate::paths;
use crate::ui::{Audience, Button, Form, Languages, Look, Page};
use crate::web::reply::page;
use crate::web::{Answer, Failure, Fields, Open, Routes, frame, see_other};
use axum::extract::State;
use axum::response::IntoResponse;
use maud::{Markup, Render, html};

/// What a mail program sends (RFC 8058); it follows no redirect.
const ONE_CLICK: (&str, &str) = ("List-Unsubscribe", "One-Click");
/// The button that takes it back.
const AGAIN: &str = "again";

pub fn routes() -> Routes {
    Routes::default().get(look).post(press)
}

async fn look(_: Open, at: paths::Unsubscribe, State(app): State<App>, query: Fields) -> Answer {
    let receiver = find(&app, &at).await?;
    let lang = Lang::parse(query.text("lang")).unwrap_or(receiver.lang);
    page(view(&at, &receiver, lang).render())
}

async fn press(_: Open, at: paths::Unsubscribe, State(app): State<App>, typed: Fields) -> Answer {
    let receiver = find(&app, &at).await?;
    let again = typed.has(AGAIN);
    let tx = app.db.write(Actor::Anybody).await?;
    match again {
        true => suppression::resubscribe(&tx, &receiver.address).await.map(drop)?,
        false => suppression::unsubscribe(&app, &tx, &receiver.address, Some(receiver.message)).await?,
    }
    let line = Audit {
        at: app.clock.now(),
        action: if again { "mail.resubscribe" } else { "mail.unsubscribe" },
        process: None,
        event: receiver.event,
        subject: "message",
        subject_id: Some(receiver.message.uuid()),
        detail: String::new(),
    };
    tx.audit(line).await?;
    tx.commit().await?;
    if typed.text(ONE_CLICK.0) == ONE_CLICK.1 {
        return Ok(receiver.lang.t().unsubscribe_done_title().into_response());
    }
    let lang = Lang::parse(typed.text("lang")).unwrap_or(receiver.lang);
    see_other(format_args!("{at}?lang={}", lang.code()))
}

/// A token that is not ours, or was changed, leads nowhere.
async fn find(app: &App, at: &paths::Unsubscribe) -> Result<Receiver, Failure> {
    suppression::receiver(app, &at.token).await?.ok_or(Failure::NotFound)
}

fn view(at: &paths::Unsubscribe, receiver: &Receiver, lang: Lang) -> Page {
    let t = lang.t();
    let whom = receiver.address.masked();
    let title = match receiver.unsubscribed {
        true => t.unsubscribe_done_title(),
        false => t.unsubscribe_title(),
    };
    let main = html! {
        div.stack {
            h1 { (title) }
            @if receiver.unsubscribed {
                p.prose { (t.unsubscribe_done(&whom)) }
                (form(at, lang, Button {
                    look: Look::Secondary,
                    sends: Some((AGAIN.to_owned(), "1".to_owned())),
                    ..Button::new(t.unsubscribe_again())
                }))
            } @else {
                p.prose { (t.unsubscribe_lead(&whom)) }
                p.prose { (t.unsubscribe_kept()) }
                (form(at, lang, Button::new(t.unsubscribe_button())))
            }
        }
    };
    let languages = Lang::ALL.into_iter();
    Page {
        audience: Audience::Personal,
        languages: Languages::Links(
            languages
                .map(|lang| (lang, format!("{at}?lang={}", lang.code())))
                .collect(),
        ),
        ..Page::new(lang, frame::site(lang), title, main)
    }
}

fn form(at: &paths::Unsubscribe, lang: Lang, button: Button) -> Markup {
    Form {
        body: html! { input type="hidden" name="lang" value=(lang.code()); },
        buttons: html! { (button) },
        ..Form::new(at.to_string())
    }
    .render()
}
