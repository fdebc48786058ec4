//! Parts of the organiser's pages: people in tables, states as words, who is left out.
use crate::directory::contact::model::Contact;
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, plain};
use crate::kernel::{GroupId, Lang};
use crate::participation::invitation::audience::Audience;
use crate::participation::invitation::model::State;
use crate::participation::invitation::rules::{LeftOut, NotNow};
use crate::ui::{Cell, DryRun, Swatch, Tag, Tone, bdi};
use maud::{Markup, html};

pub fn state_name(lang: Lang, state: State) -> String {
    let t = lang.t();
    match state {
        State::Draft => t.invitation_state_draft(),
        State::Sent => t.invitation_state_sent(),
        State::Accepted => t.invitation_state_accepted(),
        State::Declined => t.invitation_state_declined(),
        State::Delegated => t.invitation_state_delegated(),
        State::Expired => t.invitation_state_expired(),
        State::Revoked => t.invitation_state_revoked(),
    }
}

pub fn state_tag(lang: Lang, state: State) -> Tag {
    let tone = match state {
        State::Accepted => Tone::Good,
        State::Declined | State::Expired => Tone::Warn,
        State::Revoked => Tone::Bad,
        State::Draft | State::Sent | State::Delegated => Tone::Neutral,
    };
    Tag {
        tone,
        text: state_name(lang, state),
    }
}

pub fn why_left_out(lang: Lang, why: LeftOut) -> String {
    let t = lang.t();
    match why {
        LeftOut::DoNotContact => t.invitation_left_out_contact(),
        LeftOut::Registered => t.invitation_left_out_registered(),
        LeftOut::Declined => t.invitation_left_out_declined(),
        LeftOut::Delegated => t.invitation_left_out_delegated(),
        LeftOut::Revoked => t.invitation_left_out_revoked(),
        LeftOut::Asked => t.invitation_left_out_asked(),
        LeftOut::NotAsked => t.invitation_left_out_not_asked(),
        LeftOut::DeadAddress => t.invitation_left_out_dead(),
        LeftOut::Unsubscribed => t.invitation_left_out_unsubscribed(),
    }
}

pub fn not_now(lang: Lang, why: NotNow) -> String {
    let t = lang.t();
    match why {
        NotNow::Draft => t.invitation_not_now_draft(),
        NotNow::Cancelled => t.invitation_not_now_cancelled(),
        NotNow::Closed => t.invitation_not_now_closed(),
    }
}

/// A number as it is read: `1,110`.
pub fn shown(lang: Lang, number: usize) -> String {
    format::number(lang, i64::try_from(number).unwrap_or(i64::MAX))
}

pub fn organisation(contact: &Contact) -> Cell {
    match &contact.organisation {
        Some(organisation) => Cell::Text(organisation.name.clone()),
        None => Cell::Empty,
    }
}

pub fn group(lang: Lang, groups: &Groups, id: Option<GroupId>) -> Cell {
    let Some(group) = id.and_then(|id| groups.by_id(id)) else {
        return Cell::Text(lang.t().invitation_people_no_group());
    };
    let position = group.position + 1;
    Cell::Html(html! { (Swatch { position }) " " (bdi(group.name(lang))) })
}

pub fn country(lang: Lang, contact: &Contact) -> Cell {
    let name = contact.country().and_then(|code| format::country(lang, code));
    name.map_or(Cell::Empty, |name| Cell::Text(name.to_owned()))
}

/// How many get a letter, and how many do not for each reason.
pub fn dry_run(lang: Lang, audience: &Audience) -> DryRun {
    let skipped = audience.skipped().into_iter();
    DryRun {
        lang,
        get: audience.number(),
        skipped: skipped.map(|(why, people)| (why_left_out(lang, why), people)).collect(),
    }
}

/// Who is left out though nobody chose so; opened, each with the reason.
pub fn left_out(lang: Lang, people: &[(Contact, LeftOut)]) -> Markup {
    let people: Vec<_> = people.iter().filter(|(_, why)| !why.by_choice()).collect();
    let number = people.len();
    html! {
        @if number > 0 {
            details {
                summary { (plain(lang.t().invitation_left_out(number, shown(lang, number)))) }
                ul.plain {
                    @for (contact, why) in &people {
                        li { (bdi(contact.name.as_str())) " – " (why_left_out(lang, *why)) }
                    }
                }
            }
        }
    }
}
