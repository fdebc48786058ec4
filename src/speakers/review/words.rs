//! Words and cells that the pages of the review share.
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format};
use crate::kernel::{GroupId, Lang, SessionId};
use crate::programme::session::model::{Role, Session};
use crate::programme::session::slots::role_name;
use crate::speakers::nomination::model::{Preference, State};
use crate::ui::parts::Answer;
use crate::ui::{Swatch, Tag, Tone, bdi, words};
use maud::{Markup, html};

/// The states of a nomination that was handed in.
pub const HANDED_IN: [State; 7] = [
    State::Submitted,
    State::Eligible,
    State::Returned,
    State::Ineligible,
    State::Decided,
    State::Released,
    State::Withdrawn,
];

/// In the order of lists.
pub const ROLES: [Role; 5] = [
    Role::Speaker,
    Role::Moderator,
    Role::Chair,
    Role::Rapporteur,
    Role::Presenter,
];

/// The role as it stands in addresses.
pub fn role_word(role: Role) -> &'static str {
    match role {
        Role::Speaker => "speaker",
        Role::Moderator => "moderator",
        Role::Chair => "chair",
        Role::Rapporteur => "rapporteur",
        Role::Presenter => "presenter",
    }
}

pub fn state_tag(lang: Lang, state: State) -> Tag {
    let t = lang.t();
    let (tone, text) = match state {
        State::Draft => (Tone::Neutral, t.review_state_draft()),
        State::Submitted => (Tone::Warn, t.review_state_submitted()),
        State::Returned => (Tone::Warn, t.review_state_returned()),
        State::Eligible => (Tone::Good, t.review_state_eligible()),
        State::Ineligible => (Tone::Bad, t.review_state_ineligible()),
        State::Decided => (Tone::Good, t.review_state_decided()),
        State::Released => (Tone::Good, t.review_state_released()),
        State::Withdrawn => (Tone::Neutral, t.review_state_withdrawn()),
    };
    Tag { tone, text }
}

pub fn group(lang: Lang, groups: &Groups, id: Option<GroupId>) -> Markup {
    match id.and_then(|id| groups.by_id(id)) {
        Some(group) => html! { (Swatch { position: group.position + 1 }) " " (bdi(group.name(lang))) },
        None => html! { (lang.t().registration_desk_no_group()) },
    }
}

/// The group's name for a machine.
pub fn group_name(lang: Lang, groups: &Groups, id: Option<GroupId>) -> String {
    let group = id.and_then(|id| groups.by_id(id));
    group.map_or_else(
        || lang.t().registration_desk_no_group(),
        |group| group.name(lang).to_owned(),
    )
}

pub fn session_name(lang: Lang, sessions: &[Session], id: SessionId) -> &str {
    let session = sessions.iter().find(|session| session.id == id);
    session.map_or("", |session| session.title.pick(lang).1)
}

/// "Speaker · Round table 2".
pub fn wish(lang: Lang, sessions: &[Session], wish: &Preference) -> Markup {
    let session = sessions.iter().find(|session| session.id == wish.session);
    html! {
        (role_name(lang, wish.role))
        @if let Some(session) = session { " · " (words(lang, &session.title)) }
    }
}

/// A number as it is read: `1,110`.
pub fn shown(lang: Lang, number: usize) -> String {
    format::number(lang, i64::try_from(number).unwrap_or(i64::MAX))
}

/// Thousandths of a point as they are read: `3.25`.
pub fn points(lang: Lang, thousandths: i64) -> String {
    let hundredths = (thousandths + 5) / 10;
    let mark = if lang == Lang::Fr { ',' } else { '.' };
    format!("{}{mark}{:02}", hundredths / 100, hundredths % 100)
}

pub fn fact(question: String, answer: Option<Markup>) -> Answer {
    Answer {
        question,
        answer,
        change: None,
    }
}
