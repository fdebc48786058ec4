//! What every page about a nomination needs to know about the holder of the link.
use crate::access::Guest;
use crate::access::link::Link;
use crate::app::App;
use crate::directory::contact::model::Contact;
use crate::directory::group::model::Groups;
use crate::directory::group::store as groups;
use crate::kernel::{GroupId, Lang};
use crate::participation::invitation::model::Invitation;
use crate::participation::invitation::store::holder;
use crate::participation::occasion::Occasion;
use crate::participation::registration::model::Registration;
use crate::participation::registration::rules::is_standing;
use crate::participation::registration::store as registrations;
use crate::programme::session::model::Session;
use crate::programme::session::store as sessions;
use crate::speakers::call::model::{Call, State as CallState};
use crate::speakers::call::rules::Shut;
use crate::speakers::call::store as calls;
use crate::speakers::nomination::form::{Ask, SHOWN_IN};
use crate::speakers::nomination::model::Nomination;
use crate::speakers::nomination::rules::Not;
use crate::speakers::nomination::store;
use crate::speakers::nomination::views::stopped::{Stopped, Typed};
use crate::web::reply::{page, refused};
use crate::web::{Answer, Failure, Fields};
use maud::Render;

/// The holder of a link before a call, or before none.
pub struct Desk {
    pub link: Link,
    pub occasion: Occasion,
    pub registration: Option<Registration>,
    pub invited: Option<(Invitation, Contact)>,
    pub groups: Groups,
    pub sessions: Vec<Session>,
    pub call: Option<Call>,
    pub nomination: Option<Nomination>,
}

impl Desk {
    pub async fn open(app: &App, guest: &Guest) -> Result<Self, Failure> {
        let (c, link, event) = (app.db.read(), guest.link(), guest.event());
        let occasion = Occasion::find(c, event).await?.ok_or(Failure::LinkUnknown)?;
        let invited = holder::invited(c, &occasion.event, link.id).await?;
        let registration = registrations::by_link(c, event, link.id).await?;
        if invited.is_none() && registration.is_none() {
            return Err(Failure::LinkUnknown);
        }
        let call = calls::find(c, event).await?;
        let call = call.filter(|call| call.state == CallState::Published);
        let nomination = match &call {
            Some(call) => store::by_link(c, call.id, link.id).await?,
            None => None,
        };
        Ok(Self {
            link,
            groups: groups::all(c, occasion.event.process).await?,
            sessions: sessions::all(c, event).await?,
            occasion,
            registration,
            invited,
            call,
            nomination,
        })
    }

    /// The language this person reads: as registered, else as invited.
    pub fn lang(&self) -> Lang {
        let registered = self.registration.as_ref().map(|registration| registration.answers.lang);
        let invited = self.invited.as_ref().map(|(_, contact)| contact.lang);
        registered.or(invited).unwrap_or(Lang::En)
    }

    /// The language asked for in the address, else the person's own.
    pub fn asked_lang(&self, query: &Fields) -> Lang {
        Lang::parse(query.text("lang")).unwrap_or_else(|| self.lang())
    }

    /// The language a form was shown in.
    pub fn form_lang(&self, typed: &Fields) -> Lang {
        Lang::parse(typed.text(SHOWN_IN)).unwrap_or_else(|| self.lang())
    }

    pub fn is_registered(&self) -> bool {
        let standing = |registration: &Registration| is_standing(registration.state);
        self.registration.as_ref().is_some_and(standing)
    }

    /// The group of record: the registration's, else the invitation's, else the directory's.
    pub fn group(&self) -> Option<GroupId> {
        let registered = self.registration.as_ref().and_then(|registration| registration.group);
        let invited = || {
            let (invitation, contact) = self.invited.as_ref()?;
            invitation.group.or_else(|| contact.group())
        };
        registered.or_else(invited)
    }

    pub fn ask<'a>(&'a self, call: &'a Call) -> Ask<'a> {
        Ask {
            call,
            occasion: &self.occasion,
            sessions: &self.sessions,
            groups: &self.groups,
            group: self.group(),
        }
    }

    /// The kind page where it goes no further: a page when it was asked for, a refusal of what was sent.
    pub fn stop(&self, lang: Lang, (not, typed): (Not, Typed)) -> Answer {
        let view = Stopped {
            lang,
            occasion: &self.occasion,
            call: self.call.as_ref(),
            not,
            typed,
        };
        match typed {
            Typed::Nothing => page(view.page().render()),
            Typed::Kept | Typed::Refused => refused(view.page().render()),
        }
    }

    pub fn no_call(&self, lang: Lang) -> Answer {
        self.stop(lang, (Not::Shut(Shut::NoCall), Typed::Nothing))
    }
}
