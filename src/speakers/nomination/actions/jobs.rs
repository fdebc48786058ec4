//! What happens by itself: letters are asked about again before they leave.
use crate::app::App;
use crate::directory::contact::store as contacts;
use crate::kernel::NominationId;
use crate::mail::letter::LetterKind;
use crate::mail::wanted::{Waiting, Wanted};
use crate::participation::invitation::model::State as Invited;
use crate::participation::invitation::store::holder::{self, Enrolled};
use crate::participation::occasion::Occasion;
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
    let process = occasion.event.process;
    let same_mailbox = contacts::by_emails(c, process, &[message.address.as_str()]).await?;
    Ok(match open {
        false => Wanted::No("call_closed"),
        true if same_mailbox.iter().any(|contact| contact.do_not_contact) => Wanted::No("do_not_contact"),
        true => reachable(app, &occasion, message).await?,
    })
}

/// A link that was taken back opens nothing.
async fn reachable(app: &App, occasion: &Occasion, message: &Waiting) -> Result<Wanted, DbErr> {
    let Some(link) = message.link else {
        return Ok(Wanted::Yes);
    };
    let Some(holder) = holder::of_link(app.db.read(), &occasion.event, link).await? else {
        return Ok(Wanted::No("gone"));
    };
    let revoked = holder.invitation.is_some_and(|it| it.state == Invited::Revoked);
    Ok(match (holder.enrolled, revoked) {
        (Enrolled::No, true) => Wanted::No("revoked"),
        _ => Wanted::Yes,
    })
}
