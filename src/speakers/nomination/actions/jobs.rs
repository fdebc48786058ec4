//! What happens by itself: letters are asked about again before they leave.
use crate::app::App;
use crate::directory::contact::store as contacts;
use crate::kernel::NominationId;
use crate::mail::letter::LetterKind;
use crate::mail::wanted::{Waiting, Wanted};
use crate::participation::invitation::model::State as Invited;
use crate::participation::invitation::store::holder::{self, Enrolled};
use crate::participation::occasion::Occasion;
use crate::programme::event::model::Event;
use crate::speakers::call::store as calls;
use crate::speakers::nomination::{rules, store};
use sea_orm::DbErr;

/// Whether a letter about a nomination (cause `nomination`) still says the truth.
pub async fn still_wanted(app: &App, message: &Waiting) -> Result<Wanted, DbErr> {
    let Some(id) = message.cause_id.map(NominationId::from) else {
        return Ok(Wanted::Yes);
    };
    let Some(letter) = LetterKind::parse(&message.letter) else {
        return Ok(Wanted::Yes);
    };
    let c = app.db.read();
    let Some((state, event)) = store::standing(c, id).await? else {
        return Ok(Wanted::No("gone"));
    };
    if !rules::letter_is_true(letter, state) {
        return Ok(Wanted::No("superseded"));
    }
    if letter != LetterKind::NominationColleague {
        return Ok(Wanted::Yes);
    }
    let Some(occasion) = Occasion::find(c, event).await? else {
        return Ok(Wanted::No("gone"));
    };
    let open = match calls::find(c, event).await? {
        Some(call) => rules::may_hand_in(&call, &occasion, None, app.clock.now()).is_ok(),
        None => false,
    };
    match open {
        false => Ok(Wanted::No("call_closed")),
        true => may_be_asked(app, &occasion.event, message).await,
    }
}

/// Whether a colleague somebody named may be written to: nobody who is to be left alone, and no link that was taken
/// back, for it opens nothing.
pub async fn may_be_asked(app: &App, event: &Event, message: &Waiting) -> Result<Wanted, DbErr> {
    let c = app.db.read();
    let same_mailbox = contacts::by_emails(c, event.process, &[message.address.as_str()]).await?;
    if same_mailbox.iter().any(|contact| contact.do_not_contact) {
        return Ok(Wanted::No("do_not_contact"));
    }
    let Some(link) = message.link else {
        return Ok(Wanted::Yes);
    };
    let Some(holder) = holder::of_link(c, event, link).await? else {
        return Ok(Wanted::No("gone"));
    };
    let revoked = holder.invitation.is_some_and(|it| it.state == Invited::Revoked);
    Ok(match (holder.enrolled, revoked) {
        (Enrolled::No, true) => Wanted::No("revoked"),
        _ => Wanted::Yes,
    })
}
