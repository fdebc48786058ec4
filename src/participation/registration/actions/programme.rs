//! A speaker who corrects the name or the organisation: the public agenda says what the person says.
use super::Failed;
use super::ground::Ground;
use crate::participation::registration::model::{Answers, Registration};
use crate::participation::registration::store::call::named_places;
use crate::programme::agenda::version::{self, Named};

/// Every place that names the person names it as corrected; that is a new version of the agenda.
pub(super) async fn follow(on: &Ground<'_>, before: &Registration, after: &Answers) -> Result<(), Failed> {
    if named(&before.answers) == named(after) {
        return Ok(());
    }
    let places = named_places(on.tx, before.id).await?;
    if places.is_empty() {
        return Ok(());
    }
    for slot in places {
        version::name_speaker(on.tx, slot, Some(named(after))).await?;
    }
    let change = version::Change {
        cause: version::Cause::SpeakerNamed,
        reason: "",
        at: on.now,
    };
    version::next_version(on.tx, on.event(), &change).await?;
    Ok(())
}

/// As the public agenda names somebody.
pub fn named(answers: &Answers) -> Named {
    Named {
        name: answers.name.as_str().to_owned(),
        organisation: answers.organisation.as_ref().map(|name| name.as_str().to_owned()),
    }
}
