//! Two of the three answers: not coming, and naming a colleague. Coming is a registration, which takes the step
//! `accept` in its own transaction.
use super::{ActError, take};
use crate::access::{Guest, link};
use crate::app::App;
use crate::db::WriteTx;
use crate::directory::contact::model::Contact;
use crate::directory::contact::store as contacts;
use crate::kernel::{ContactId, EmailAddress, GroupId, InvitationId, Lang, LinkId, PersonName, ProcessId};
use crate::mail::letter::{Letter, LetterKind};
use crate::mail::outbox::{self, Lane, NewMessage, Recipient};
use crate::participation::invitation::letters::{Named, cause};
use crate::participation::invitation::model::{Invitation, Refusal};
use crate::participation::invitation::rules::{self, Standing};
use crate::participation::invitation::store::holder;
use crate::participation::invitation::store::{self, Applied};
use crate::participation::occasion::Occasion;
use crate::programme::event::store as events;
use sea_orm::DbErr;

/// What was typed about a colleague.
#[derive(Clone, Debug)]
pub struct Colleague {
    pub name: PersonName,
    pub email: EmailAddress,
    pub lang: Lang,
}

/// Why an answer was not taken.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    #[error("the link belongs to no invitation")]
    NotInvited,
    /// Registration is not open (any more, yet), or the event is over or cancelled.
    #[error("not open")]
    NotOpen(Standing),
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error("the colleague is the person who names")]
    Oneself,
    #[error("too many colleagues")]
    TooMany,
    #[error("somebody was faster")]
    Raced,
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<ActError> for AnswerError {
    fn from(error: ActError) -> Self {
        match error {
            ActError::Unknown => Self::NotInvited,
            ActError::Refused(refusal) => Self::Refused(refusal),
            ActError::Raced => Self::Raced,
            ActError::Db(error) => Self::Db(error),
        }
    }
}

/// "I cannot come."
pub async fn decline(app: &App, guest: &Guest, reason: Option<String>) -> Result<(), AnswerError> {
    let tx = app.db.write(guest.actor()).await?;
    let (found, _, _) = answerable(app, &tx, guest).await?;
    let step = found.decline(reason, app.clock.now())?;
    take(app, &tx, "invitation.decline", step).await?;
    Ok(tx.commit().await?)
}

/// "Someone else will come": the colleague gets an invitation of the same group, and a letter.
///
/// A colleague who was invited before keeps that invitation and gets no second letter; who has registered openly is asked
/// nothing, and who asked not to be written to gets no letter at all. The page says the same in every case, because who is
/// in the directory is not for guests to find out.
pub async fn delegate(app: &App, guest: &Guest, colleague: &Colleague) -> Result<(), AnswerError> {
    let tx = app.db.write(guest.actor()).await?;
    let (found, who, occasion) = answerable(app, &tx, guest).await?;
    let step = found.delegate(app.clock.now())?;
    let process = occasion.event.process;
    let same_mailbox = contacts::by_emails(&tx, process, &[colleague.email.as_str()]).await?;
    if store::colleagues_named(&tx, found.id).await? >= rules::MOST_COLLEAGUES {
        return Err(AnswerError::TooMany);
    }
    let folded = colleague.name.folded();
    let known = same_mailbox.iter().find(|contact| contact.name.folded() == folded);
    let known = known.map(|contact| contact.id);
    if known == Some(who.id) {
        return Err(AnswerError::Oneself);
    }
    let is_unreachable = same_mailbox.iter().any(|contact| contact.do_not_contact);
    let person = (&colleague.email, &colleague.name);
    if !is_unreachable && !holder::is_registered(&tx, occasion.event.id, person).await? {
        let contact = match known {
            Some(known) => known,
            None => add(app, &tx, process, (colleague, who)).await?,
        };
        if store::by_contact(&tx, occasion.event.id, contact).await?.is_none() {
            let named = (found.group, Some(found.id));
            invite(app, &tx, &occasion, (named, contact, colleague)).await?;
        }
    }
    take(app, &tx, "invitation.delegate", step).await?;
    Ok(tx.commit().await?)
}

async fn answerable(app: &App, tx: &WriteTx, guest: &Guest) -> Result<(Invitation, Contact, Occasion), AnswerError> {
    // Held, so that on PostgreSQL too a second click waits and then finds the answer given.
    let event = events::find_locked(tx, guest.event()).await?;
    let occasion = Occasion::of(tx, event.ok_or(AnswerError::NotInvited)?).await?;
    let invited = holder::invited(tx, &occasion.event, guest.link().id).await?;
    let (invitation, who) = invited.ok_or(AnswerError::NotInvited)?;
    match rules::standing(&occasion, app.clock.now()) {
        Standing::Open => Ok((invitation, who, occasion)),
        other => Err(AnswerError::NotOpen(other)),
    }
}

/// A new contact of the same organisation and group as the person who named it.
async fn add(
    app: &App,
    tx: &WriteTx,
    process: ProcessId,
    (colleague, named_by): (&Colleague, Contact),
) -> Result<ContactId, DbErr> {
    let now = app.clock.now();
    let contact = Contact {
        id: ContactId::new(now, &app.chance),
        import: None,
        name: colleague.name.clone(),
        email: colleague.email.clone(),
        lang: colleague.lang,
        phone: None,
        note: String::new(),
        created_at: now,
        ..named_by
    };
    contacts::insert(tx, process, &contact).await?;
    Ok(contact.id)
}

/// The group of record of a colleague, and the invitation of the person whose place it is, if that person has one.
type Origin = (Option<GroupId>, Option<InvitationId>);

/// The colleague's invitation, sent at once; one there is already is used, a draft nobody has sent or one that was
/// answered with "no". Its link.
pub(in crate::participation) async fn invite(
    app: &App,
    tx: &WriteTx,
    occasion: &Occasion,
    ((group, from), contact, colleague): (Origin, ContactId, &Colleague),
) -> Result<LinkId, AnswerError> {
    let now = app.clock.now();
    let draft = match store::by_contact(tx, occasion.event.id, contact).await? {
        Some(draft) => draft,
        None => {
            let link = link::issue(tx, app, occasion.event.id).await?;
            let ids = (occasion.event.id, contact, link.id);
            let draft = Invitation {
                group,
                delegated_from: from,
                ..Invitation::draft(InvitationId::new(now, &app.chance), ids, now)
            };
            store::insert_drafts(tx, std::slice::from_ref(&draft)).await?;
            draft
        }
    };
    let step = draft.ask_again(now)?;
    if store::apply(tx, &[step]).await? == Applied::Raced {
        return Err(AnswerError::Raced);
    }
    outbox::enqueue(app, tx, letter(occasion, &draft, colleague)).await?;
    Ok(draft.link)
}

fn letter(occasion: &Occasion, draft: &Invitation, colleague: &Colleague) -> NewMessage {
    let lang = colleague.lang;
    let named = Named { occasion, lang };
    NewMessage {
        event: Some(occasion.event.id),
        letter: LetterKind::DelegatedInvitation,
        lane: Lane::Transactional,
        dedupe_key: format!("inv/{}/{}/{}", occasion.event.id, draft.contact, draft.wave + 1),
        to: Recipient {
            // The typed name stays out: a stranger could write anything to anybody in it.
            name: String::new(),
            address: colleague.email.clone(),
            lang,
        },
        values: named.values(),
        link: Some(draft.link),
        calendar: None,
        not_before: None,
        expires_at: occasion.event.registration.closes,
        cause: cause(draft.id),
    }
}
