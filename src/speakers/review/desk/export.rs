//! The list as a file: no addresses, and it leaves a trace.
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::db::Audit;
use crate::directory::group::model::Groups;
use crate::files::{Sheet, Value};
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::programme::session::model::Session;
use crate::programme::session::slots::role_name;
use crate::speakers::nomination::model::Preference;
use crate::speakers::review::model::Candidate;
use crate::speakers::review::words::{group_name, session_name, state_tag};
use sea_orm::DbErr;

/// Notes who took the list away, and makes it.
pub async fn take(
    app: &App,
    permit: &Permit<ManageSpeakers>,
    found: &[&Candidate],
    (groups, sessions): (&Groups, &[Session]),
) -> Result<Sheet, DbErr> {
    let tx = app.db.write(permit.actor()).await?;
    tx.audit(Audit {
        at: app.clock.now(),
        action: "nomination.export",
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "event",
        subject_id: Some(permit.event().uuid()),
        detail: format!("{} rows, without addresses", found.len()),
    })
    .await?;
    tx.commit().await?;
    let (lang, t) = (permit.lang(), permit.lang().t());
    Ok(Sheet {
        lang,
        title: t.programme_nav_nominations(),
        columns: vec![
            t.review_number(),
            t.registration_name(),
            t.registration_organisation(),
            t.review_group(),
            t.registration_country(),
            t.review_wishes(),
            t.review_topic(),
            t.review_languages(),
            t.review_state(),
        ],
        rows: found.iter().map(|one| row(lang, one, (groups, sessions))).collect(),
    })
}

fn row(lang: Lang, candidate: &Candidate, (groups, sessions): (&Groups, &[Session])) -> Vec<Value> {
    let nomination = &candidate.nomination;
    let wish = |wish: &Preference| {
        let session = session_name(lang, sessions, wish.session);
        format!("{} · {session}", plain(role_name(lang, wish.role)))
    };
    let wishes: Vec<String> = nomination.said.preferences.iter().map(wish).collect();
    let languages: Vec<&str> = nomination.said.languages.iter().map(|lang| lang.own_name()).collect();
    let country = candidate.country();
    vec![
        Value::Number(i64::from(candidate.number())),
        Value::from(candidate.name()),
        Value::maybe(candidate.organisation()),
        Value::Text(group_name(lang, groups, candidate.group())),
        Value::maybe(country.map(|code| format::country(lang, code).unwrap_or(code).to_owned())),
        Value::Text(wishes.join("; ")),
        Value::from(nomination.said.topic.as_str()),
        Value::Text(languages.join(", ")),
        Value::Text(plain(state_tag(lang, nomination.state).text)),
    ]
}
