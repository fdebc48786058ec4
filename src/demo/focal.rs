//! One focal point of the demo: the organiser names somebody of the organisation that sends most people.
use super::door::{self, Visitor};
use super::organiser;
use crate::app::App;
use crate::directory::contact::filter::{Filter, Sort};
use crate::directory::contact::store as contacts;
use crate::directory::organisation::model::State;
use crate::directory::organisation::store as organisations;
use crate::kernel::{EventId, OrganisationId};
use crate::participation::focal_point::store::people;
use crate::paths;
use crate::programme::event::store as events;
use crate::web::Fields;
use anyhow::Context;

pub(super) async fn name(app: &App, event: EventId, password: &str) -> anyhow::Result<()> {
    let c = app.db.read();
    let process = events::find(c, event).await?.context("the demo's event")?.process;
    let mut largest: Option<(usize, OrganisationId)> = None;
    for one in organisations::all(c, process).await? {
        let number = people::people(c, event, one.id).await?.len();
        if one.state == State::Known && largest.is_none_or(|(most, _)| number > most) {
            largest = Some((number, one.id));
        }
    }
    let (_, organisation) = largest.context("the demo has organisations")?;
    let filter = Filter {
        organisations: vec![organisation],
        ..Filter::default()
    };
    let all = contacts::all(c, process, &filter, Sort::Name).await?;
    let who = all.iter().find(|contact| !contact.do_not_contact);
    let who = who.context("somebody of that organisation")?.id;
    let mut visitor = Visitor::new(&door::open(app));
    organiser::sign_in(&mut visitor, super::ORGANISER, password).await?;
    let (organisation, who) = (organisation.to_string(), who.to_string());
    let fields = Fields::from_pairs([("organisation", organisation.as_str()), ("who", who.as_str())]);
    visitor.post(paths::FocalPoints { event }, &fields).await?.accepted()?;
    Ok(())
}
