//! Adding and changing one contact.
use crate::access::{ManageContacts, Permit};
use crate::app::App;
use crate::directory::contact::actions::{self, Hand, Refusal};
use crate::directory::contact::faults::Speaker;
use crate::directory::contact::fields::{Draft, Field, Reader};
use crate::directory::contact::model::Contact;
use crate::directory::contact::store;
use crate::directory::contact::words::GroupNames;
use crate::directory::group::model::Groups;
use crate::directory::group::store as groups;
use crate::i18n::Translate;
use crate::kernel::ContactId;
use crate::paths;
use crate::programme::contacts::views::person::{PersonView, typed};
use crate::programme::event::frame::{EventDesk, Here};
use crate::web::{Answer, Failure, Fields, Problems, reply, see_other};
use axum::extract::State;
use maud::Render;

pub async fn blank(permit: Permit<ManageContacts>, at: paths::NewContact, State(app): State<App>) -> Answer {
    let desk = Page::open(&app, &permit, None).await?;
    desk.answer(&at, (Fields::default(), Problems::default())).await
}

pub async fn add(
    permit: Permit<ManageContacts>,
    at: paths::NewContact,
    State(app): State<App>,
    fields: Fields,
) -> Answer {
    let page = Page::open(&app, &permit, None).await?;
    let draft = match page.read(&fields) {
        Ok(draft) => draft,
        Err(problems) => return page.answer(&at, (fields, problems)).await,
    };
    match actions::add(&app, &Hand::of(&permit), draft).await {
        Ok(contact) => saved(&permit, contact.id),
        Err(refusal) => page.refuse(&at, fields, refusal).await,
    }
}

pub async fn show(
    permit: Permit<ManageContacts>,
    at: paths::ContactDesk,
    State(app): State<App>,
    fields: Fields,
) -> Answer {
    let mut page = Page::open(&app, &permit, Some(at.contact)).await?;
    page.saved = fields.has("saved");
    let values = page
        .contact
        .as_ref()
        .map(|contact| typed(contact, &page.groups))
        .unwrap_or_default();
    page.answer(&at, (values, Problems::default())).await
}

pub async fn change(
    permit: Permit<ManageContacts>,
    at: paths::ContactDesk,
    State(app): State<App>,
    fields: Fields,
) -> Answer {
    let page = Page::open(&app, &permit, Some(at.contact)).await?;
    let draft = match page.read(&fields) {
        Ok(draft) => draft,
        Err(problems) => return page.answer(&at, (fields, problems)).await,
    };
    match actions::change(&app, &Hand::of(&permit), at.contact, draft).await {
        Ok(contact) => saved(&permit, contact.id),
        Err(refusal) => page.refuse(&at, fields, refusal).await,
    }
}

fn saved(permit: &Permit<ManageContacts>, contact: ContactId) -> Answer {
    let event = permit.event();
    see_other(format!("{}?saved", paths::ContactDesk { event, contact }))
}

/// What both forms need.
struct Page<'a> {
    app: &'a App,
    permit: &'a Permit<ManageContacts>,
    groups: Groups,
    contact: Option<Contact>,
    saved: bool,
}

impl<'a> Page<'a> {
    async fn open(
        app: &'a App,
        permit: &'a Permit<ManageContacts>,
        contact: Option<ContactId>,
    ) -> Result<Self, Failure> {
        let c = app.db.read();
        let contact = match contact {
            Some(id) => Some(store::find(c, permit.process(), id).await?.ok_or(Failure::NotFound)?),
            None => None,
        };
        Ok(Self {
            app,
            permit,
            groups: groups::all(c, permit.process()).await?,
            contact,
            saved: false,
        })
    }

    fn read(&self, fields: &Fields) -> Result<Draft, Problems> {
        let names = GroupNames::new(&self.groups);
        let reader = Reader {
            groups: &names,
            lang: self.permit.lang(),
        };
        let speaker = Speaker {
            lang: self.permit.lang(),
            groups: &self.groups,
        };
        reader.read(|field| fields.text(field.key())).map_err(|faults| {
            let mut problems = Problems::default();
            for (field, fault) in faults {
                problems.add(field.key(), speaker.fault(&fault));
            }
            problems
        })
    }

    async fn refuse(&self, at: &impl std::fmt::Display, fields: Fields, refusal: Refusal) -> Answer {
        let mut problems = Problems::default();
        match refusal {
            Refusal::AlreadyThere => problems.add(Field::Email.key(), self.permit.lang().t().contact_exists()),
            Refusal::Unknown => return Err(Failure::NotFound),
            Refusal::Database(error) => return Err(error.into()),
        }
        self.answer(at, (fields, problems)).await
    }

    async fn answer(&self, at: &impl std::fmt::Display, (fields, problems): (Fields, Problems)) -> Answer {
        let lang = self.permit.lang();
        let desk = EventDesk::open(self.app, self.permit).await?;
        let view = PersonView {
            lang,
            event: self.permit.event(),
            action: at.to_string(),
            contact: self.contact.as_ref(),
            groups: &self.groups,
            fields: &fields,
            problems: &problems,
            saved: self.saved,
        };
        let mut page = desk.page(Here::Contacts, at, view.title(), view.render());
        page.refused = !problems.is_empty();
        let markup = page.render();
        reply::form_page(markup, &problems)
    }
}
