//! The list as a file: organisers without e-mail and phone, owners whole; each leaves a trace.
use super::model::{Person, Sight};
use super::store::{self, Rows};
use super::views::{came_words, state_words};
use crate::access::{Permit, ViewEvent};
use crate::app::App;
use crate::db::Audit;
use crate::files::{Sheet, Value};
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::reports::figures::model::{Funnel, OfGroup, Pick};
use crate::reports::figures::words;
use sea_orm::DbErr;

/// Reads the people and notes who took them away.
pub async fn take(
    app: &App,
    permit: &Permit<ViewEvent>,
    (pick, funnel): (Pick, &Funnel),
    sight: Sight,
) -> Result<Sheet, DbErr> {
    let people = store::people(app.db.read(), permit.event(), pick, Rows::All).await?;
    let tx = app.db.write(permit.actor()).await?;
    let figure = pick.figure.map_or("everybody", |figure| figure.word());
    let with = if sight == Sight::Whole {
        "with addresses"
    } else {
        "without addresses"
    };
    let line = Audit {
        at: app.clock.now(),
        action: "people.export",
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "event",
        subject_id: Some(permit.event().uuid()),
        detail: format!("{figure}: {} rows, {with}", people.len()),
    };
    tx.audit(line).await?;
    tx.commit().await?;
    Ok(sheet(permit.lang(), &people, (pick, funnel), sight))
}

fn sheet(lang: Lang, people: &[Person], (pick, funnel): (Pick, &Funnel), sight: Sight) -> Sheet {
    let t = lang.t();
    let mut columns = vec![
        t.reports_name(),
        t.reports_organisation(),
        t.reports_group(),
        t.reports_country(),
        t.reports_language(),
        t.reports_state(),
        t.reports_came(),
    ];
    if sight == Sight::Whole {
        columns.extend([t.reports_email(), t.reports_phone()]);
    }
    Sheet {
        lang,
        title: pick
            .figure
            .map_or_else(|| t.reports_everybody(), |figure| words::label(lang, figure)),
        columns,
        rows: people.iter().map(|person| row(lang, person, funnel, sight)).collect(),
    }
}

fn row(lang: Lang, person: &Person, funnel: &Funnel, sight: Sight) -> Vec<Value> {
    let of = person.group.map_or(OfGroup::None, OfGroup::One);
    let country = person.country.as_deref();
    let mut row = vec![
        Value::Text(person.shown_name(sight)),
        Value::maybe(person.shown_organisation(sight)),
        Value::Text(words::group(lang, funnel, of)),
        Value::maybe(country.map(|code| format::country(lang, code).unwrap_or(code).to_owned())),
        Value::maybe(Lang::parse(&person.lang).map(Lang::own_name)),
        Value::Text(plain(state_words(lang, person.standing).1)),
        Value::Text(plain(came_words(lang, person))),
    ];
    if sight == Sight::Whole {
        row.extend([Value::Text(person.email.clone()), Value::maybe(person.phone.clone())]);
    }
    row
}
