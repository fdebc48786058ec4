//! People in every standing, written as the features would leave them.
use crate::support::seed::Setting;
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, Set};
use tashawur::access::link;
use tashawur::db::WriteTx;
use tashawur::db::entities::{contact, invitation, organisation, outbox_message, registration};
use tashawur::kernel::{ContactId, GroupId, InvitationId, LinkId, MessageId, OrganisationId, RegistrationId, fold};

pub use invitation::State as Invited;
pub use outbox_message::State as Letter;
pub use registration::State as Registered;

/// One person, as a test wants them to stand.
#[derive(Clone, Debug)]
pub struct Somebody {
    pub name: &'static str,
    pub group: Option<&'static str>,
    pub invited: Option<Invited>,
    pub letter: Option<Letter>,
    pub bounced: bool,
    pub registered: Option<Registered>,
}

/// Who was seeded, to change afterwards.
#[derive(Clone, Copy, Debug)]
pub struct Made {
    pub invitation: Option<InvitationId>,
    pub registration: Option<RegistrationId>,
}

/// An invited person whose letter arrived and who has not answered.
pub fn invited(name: &'static str, group: &'static str) -> Somebody {
    Somebody {
        name,
        group: Some(group),
        invited: Some(Invited::Sent),
        letter: Some(Letter::Sent),
        bounced: false,
        registered: None,
    }
}

/// Somebody who came without an invitation.
pub fn stranger(name: &'static str, group: &'static str, registered: Registered) -> Somebody {
    Somebody {
        invited: None,
        letter: None,
        registered: Some(registered),
        ..invited(name, group)
    }
}

impl Somebody {
    pub fn answers(self, invited: Invited) -> Self {
        Self {
            invited: Some(invited),
            ..self
        }
    }

    pub fn registers(self, registered: Registered) -> Self {
        Self {
            registered: Some(registered),
            ..self.answers(Invited::Accepted)
        }
    }

    fn email(&self) -> String {
        format!("{}@crowd.test", self.name.to_lowercase().replace(' ', "."))
    }
}

impl World {
    /// Writes these people into the event.
    pub async fn crowd(&self, setting: &Setting, people: &[Somebody]) -> Vec<Made> {
        let tx = self.app.db.write_machine().await.unwrap();
        let mut made = Vec::new();
        for somebody in people {
            made.push(self.person(&tx, setting, somebody).await);
        }
        tx.commit().await.unwrap();
        made
    }

    async fn person(&self, tx: &WriteTx, setting: &Setting, who: &Somebody) -> Made {
        let link = link::issue(tx, &self.app, setting.event).await.unwrap().id;
        let group = who.group.map(|code| setting.group(code));
        let organisation = self.organisation(tx, setting, who).await;
        let contact = contact_row(self, setting, (who, organisation, group))
            .insert(tx)
            .await
            .unwrap();
        let mut made = Made {
            invitation: None,
            registration: None,
        };
        if let Some(state) = who.invited {
            let row = invitation_row(self, setting, (who, state, contact.id), (link, group));
            made.invitation = Some(row.insert(tx).await.unwrap().id);
        }
        if let Some(state) = who.letter {
            letter_row(self, setting, (who, state, link)).insert(tx).await.unwrap();
        }
        if let Some(state) = who.registered {
            let row = registration_row(self, setting, (who, state), (link, group));
            let row = registration::ActiveModel {
                invitation_id: Set(made.invitation),
                contact_id: Set(Some(contact.id)),
                organisation_id: Set(Some(organisation)),
                ..row
            };
            made.registration = Some(row.insert(tx).await.unwrap().id);
        }
        made
    }

    async fn organisation(&self, tx: &WriteTx, setting: &Setting, who: &Somebody) -> OrganisationId {
        let name = format!("Union of {}", who.name);
        let row = organisation::ActiveModel {
            id: Set(OrganisationId::new(self.app.clock.now(), &self.app.chance)),
            process_id: Set(setting.process),
            folded: Set(fold(&name)),
            name: Set(name),
            group_id: Set(None),
            country: Set(Some("TN".to_owned())),
            state: Set(organisation::State::Known),
            created_at: Set(self.app.clock.now()),
        };
        row.insert(tx).await.unwrap().id
    }
}

type Whose<'a> = (&'a Somebody, OrganisationId, Option<GroupId>);

fn contact_row(world: &World, setting: &Setting, (who, organisation, group): Whose) -> contact::ActiveModel {
    let now = world.app.clock.now();
    contact::ActiveModel {
        id: Set(ContactId::new(now, &world.app.chance)),
        process_id: Set(setting.process),
        import_id: Set(None),
        organisation_id: Set(Some(organisation)),
        group_id: Set(group),
        name: Set(who.name.to_owned()),
        folded: Set(fold(who.name)),
        email: Set(who.email()),
        lang: Set("fr".to_owned()),
        country: Set(None),
        phone: Set(Some("+216 70 000 000".to_owned())),
        do_not_contact: Set(false),
        note: Set(String::new()),
        created_at: Set(now),
    }
}

fn invitation_row(
    world: &World,
    setting: &Setting,
    (who, state, contact): (&Somebody, Invited, ContactId),
    (link, group): (LinkId, Option<GroupId>),
) -> invitation::ActiveModel {
    let now = world.app.clock.now();
    invitation::ActiveModel {
        id: Set(InvitationId::new(now, &world.app.chance)),
        event_id: Set(setting.event),
        contact_id: Set(contact),
        link_id: Set(link),
        group_id: Set(group),
        state: Set(state),
        wave: Set(1),
        delegated_from: Set(None),
        reason: Set(None),
        sent_at: Set((state != Invited::Draft).then_some(now)),
        answered_at: Set(None),
        bounced_at: Set(who.bounced.then_some(now)),
        created_at: Set(now),
    }
}

fn letter_row(
    world: &World,
    setting: &Setting,
    (who, state, link): (&Somebody, Letter, LinkId),
) -> outbox_message::ActiveModel {
    let now = world.app.clock.now();
    outbox_message::ActiveModel {
        id: Set(MessageId::new(now, &world.app.chance)),
        event_id: Set(Some(setting.event)),
        batch_id: Set(None),
        link_id: Set(Some(link)),
        letter: Set("invitation".to_owned()),
        lane: Set(2),
        dedupe_key: Set(format!("test/{link}")),
        cause_kind: Set("invitation".to_owned()),
        cause_id: Set(None),
        recipient_name: Set(who.name.to_owned()),
        address: Set(who.email()),
        lang: Set("fr".to_owned()),
        params: Set("{}".to_owned()),
        mime_id: Set(format!("{link}@tashawur.test")),
        not_before: Set(now),
        expires_at: Set(None),
        state: Set(state),
        attempts: Set(1),
        next_attempt_at: Set(now),
        lease_owner: Set(None),
        lease_token: Set(None),
        lease_until: Set(None),
        reason: Set(None),
        smtp_code: Set(None),
        created_at: Set(now),
        finished_at: Set(None),
        uncertain: Set(0),
    }
}

fn registration_row(
    world: &World,
    setting: &Setting,
    (who, state): (&Somebody, Registered),
    (link, group): (LinkId, Option<GroupId>),
) -> registration::ActiveModel {
    let now = world.app.clock.now();
    registration::ActiveModel {
        id: Set(RegistrationId::new(now, &world.app.chance)),
        event_id: Set(setting.event),
        link_id: Set(link),
        claimed_group_id: Set(group),
        group_id: Set(group),
        state: Set(state),
        source: Set(registration::Source::Link),
        name: Set(who.name.to_owned()),
        folded: Set(fold(who.name)),
        email: Set(who.email()),
        organisation_name: Set(None),
        country: Set(Some("TN".to_owned())),
        attendance: Set(registration::Attendance::Online),
        lang: Set("fr".to_owned()),
        floor_lang: Set(None),
        interpretation: Set(None),
        access_needs: Set(None),
        gender: Set(None),
        age_bracket: Set(None),
        first_time: Set(None),
        consent_list: Set(false),
        consent_photo: Set(false),
        consent_contact: Set(false),
        consent_quote: Set(false),
        notice_version: Set("1".to_owned()),
        submitted_at: Set(now),
        address_confirmed_at: Set((state != Registered::Unconfirmed).then_some(now)),
        decided_at: Set(None),
        queue: Set((state == Registered::Waitlisted).then_some(1)),
        revision: Set(1),
        reason: Set(None),
        expires_at: Set(None),
        created_at: Set(now),
        ..Default::default()
    }
}
