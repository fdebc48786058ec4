//! What the organiser of the demo does on screen: signs in, and invites everybody of the directory.
use super::door::Visitor;
use crate::kernel::EventId;
use crate::paths;
use crate::web::Fields;

pub async fn sign_in(visitor: &mut Visitor, email: &str, password: &str) -> anyhow::Result<()> {
    let fields = Fields::from_pairs([("email", email), ("password", password)]);
    visitor.post(paths::SignIn, &fields).await?.accepted()?;
    Ok(())
}

/// Looks at the review page, as everybody must, and confirms the number it shows.
pub async fn invite_everybody(visitor: &mut Visitor, event: EventId) -> anyhow::Result<()> {
    let review = visitor.get(paths::InvitationReview { event }).await?;
    let reviewed = review.hidden("reviewed")?;
    let fields = Fields::from_pairs([("reviewed", reviewed.as_str()), ("number", super::CONTACTS_COUNT)]);
    visitor
        .post(paths::InvitationSend { event }, &fields)
        .await?
        .accepted()?;
    Ok(())
}
