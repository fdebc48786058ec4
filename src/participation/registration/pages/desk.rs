//! What every page behind a personal link needs to know about its holder.
use crate::access::Guest;
use crate::access::link::Link;
use crate::app::App;
use crate::directory::contact::model::Contact;
use crate::directory::group::model::Groups;
use crate::directory::group::store as groups;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::invitation::model::Invitation;
use crate::participation::invitation::store::holder;
use crate::participation::occasion::Occasion;
use crate::participation::registration::actions::Read;
use crate::participation::registration::form::{Address, Ask, FormView, SHOWN_IN, fill};
use crate::participation::registration::model::Registration;
use crate::participation::registration::rules::is_standing;
use crate::participation::registration::store::{self, drafts};
use crate::participation::registration::views::sheet::{Occupant, Sheet};
use crate::participation::registration::views::stopped::{Stopped, Typed, Why};
use crate::paths;
use crate::web::reply::{form_page, page};
use crate::web::{Answer, Failure, Fields, Problems};
use maud::Render;

/// The holder of a link, as far as we know.
pub struct Desk {
    pub link: Link,
    pub occasion: Occasion,
    pub groups: Groups,
    pub registration: Option<Registration>,
    pub invited: Option<(Invitation, Contact)>,
    draft: Option<Fields>,
    send: String,
    keep: String,
}

impl Desk {
    pub async fn open(app: &App, guest: &Guest) -> Result<Self, Failure> {
        let (c, link, event) = (app.db.read(), guest.link(), guest.event());
        let occasion = Occasion::find(c, event).await?.ok_or(Failure::LinkUnknown)?;
        let invited = holder::invited(c, &occasion.event, link.id).await?;
        let registration = store::by_link(c, event, link.id).await?;
        if invited.is_none() && registration.is_none() {
            return Err(Failure::LinkUnknown);
        }
        Ok(Self {
            link,
            groups: groups::all(c, occasion.event.process).await?,
            draft: None,
            send: guest.sealed(paths::MyRegistration { event }),
            keep: guest.sealed(paths::MyDraft { event }),
            occasion,
            registration,
            invited,
        })
    }

    /// The same with what was kept of a form: only where the form is shown before anything is typed.
    pub async fn with_draft(app: &App, guest: &Guest) -> Result<Self, Failure> {
        let kept = drafts::find(app.db.read(), guest.link().id).await?;
        Ok(Self {
            draft: kept.as_deref().and_then(fill::from_draft),
            ..Self::open(app, guest).await?
        })
    }

    /// For the action: so that it reads nothing twice.
    pub fn read(&self) -> Read {
        Read {
            occasion: self.occasion.clone(),
            groups: self.groups.clone(),
            invited: self.invited.clone(),
        }
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
        self.registration
            .as_ref()
            .is_some_and(|registration| is_standing(registration.state))
    }

    pub fn ask(&self) -> Ask<'_> {
        let registered = self
            .registration
            .as_ref()
            .map(|registration| &registration.answers.email);
        let invited = self.invited.as_ref().map(|(_, contact)| &contact.email);
        let known = registered.or(invited).cloned();
        Ask {
            occasion: &self.occasion,
            groups: &self.groups,
            address: known.map_or(Address::Typed, Address::Known),
        }
    }

    /// What the form holds before anything is typed: what was kept, what was answered, what the directory knows.
    pub fn known(&self, lang: Lang) -> Fields {
        let ask = self.ask();
        match (&self.draft, &self.registration, &self.invited) {
            (Some(draft), ..) => draft.clone(),
            (None, Some(registration), _) => fill::from_answers(&registration.answers),
            (None, None, Some((invitation, contact))) => {
                let filled = fill::from_contact(&ask, contact, invitation.group);
                fill::in_language(&filled, lang)
            }
            (None, None, None) => fill::blank(&ask, lang),
        }
    }

    /// The form, with a status that says whether it was refused.
    pub fn form(&self, lang: Lang, fields: &Fields, problems: &Problems) -> Answer {
        let (ask, t) = (self.ask(), lang.t());
        let (occupant, send) = match (self.is_registered(), &self.draft) {
            (true, _) => (Occupant::Registered, t.registration_save()),
            (false, Some(_)) => (Occupant::Returning, t.registration_send()),
            (false, None) => (Occupant::Newcomer, t.registration_send()),
        };
        let form = FormView {
            hand: crate::participation::registration::form::view::Hand::Own,
            lang,
            ask: &ask,
            fields,
            problems,
            action: self.send.clone(),
            draft: Some(self.keep.clone()),
            keep: format!("register-{}", self.link.id.short()),
            send,
        };
        let markup = Sheet { form, occupant }.page().render();
        form_page(markup, problems)
    }

    /// The kind page where it goes no further.
    pub fn stop(&self, lang: Lang, why: Why, typed: Typed) -> Answer {
        let view = Stopped {
            lang,
            occasion: &self.occasion,
            why,
            typed,
        };
        page(view.page().render())
    }
}
