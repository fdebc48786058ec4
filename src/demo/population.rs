//! The made-up people answer by their personal links, through the front door.
use super::answers::{Answer, Answers, Draw};
use super::door::{self, Visitor};
use crate::access::link;
use crate::app::App;
use crate::directory::contact::model::Contact;
use crate::directory::contact::store as contacts;
use crate::directory::group::model::Groups;
use crate::directory::group::store as groups;
use crate::kernel::{EventId, Lang};
use crate::participation::invitation::model::Invitation;
use crate::participation::invitation::store as invitations;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::programme::event::store as events;
use crate::web::Fields;
use anyhow::Context;
use axum::Router;
use std::collections::{BTreeMap, VecDeque};

/// What the made-up people know while they answer.
pub struct Population<'a> {
    pub(super) app: &'a App,
    pub(super) router: Router,
    pub(super) occasion: Occasion,
    pub(super) groups: Groups,
    pub(super) answers: Answers,
    pub(super) draw: Draw,
}

/// An invitation, to whom, and the secret of its link.
struct Invited {
    invitation: Invitation,
    contact: Contact,
    token: String,
}

impl<'a> Population<'a> {
    pub async fn of(app: &'a App, event: EventId) -> anyhow::Result<Self> {
        let occasion = Occasion::find(app.db.read(), event)
            .await?
            .context("the demo's event")?;
        let groups = groups::all(app.db.read(), occasion.event.process).await?;
        let answers = Answers::read()?;
        let draw = Draw::new(answers.seed);
        let router = door::open(app);
        Ok(Self {
            app,
            router,
            occasion,
            groups,
            answers,
            draw,
        })
    }

    /// Everybody who was sent an invitation answers it, or does not.
    pub async fn answer_invitations(&self) -> anyhow::Result<()> {
        let mut colleagues: VecDeque<_> = self.answers.delegate.colleagues.iter().collect();
        for (code, people) in self.by_group(self.invited().await?) {
            let answers = self.answers.of_group(&code, people.len(), &self.draw);
            for (invited, answer) in people.iter().zip(answers) {
                match answer {
                    Answer::Accept => self.register(invited).await?,
                    Answer::Decline => self.decline(invited).await?,
                    Answer::Delegate => {
                        if let Some(colleague) = colleagues.pop_front() {
                            self.delegate(invited, colleague).await?;
                        }
                    }
                    Answer::Nothing => {}
                }
            }
        }
        self.colleagues_answer().await
    }

    /// The personal link of somebody who has not answered, for whoever tries the demo.
    pub async fn fresh_link(app: &App, event: EventId) -> anyhow::Result<Option<String>> {
        let open = invitations::sent_not_answered(app.db.read(), event).await?;
        let ids: Vec<_> = open.iter().map(|invitation| invitation.contact).collect();
        let event = events::find(app.db.read(), event).await?.context("the demo's event")?;
        let people = contacts::by_ids(app.db.read(), event.process, &ids).await?;
        let reads_arabic = |invitation: &&Invitation| {
            people
                .iter()
                .any(|contact| contact.id == invitation.contact && contact.lang == Lang::Ar)
        };
        let Some(first) = open.iter().find(reads_arabic).or(open.first()) else {
            return Ok(None);
        };
        let link = link::by_id(app.db.read(), first.link, app.clock.now()).await?;
        Ok(link.map(|link| link.url(app)))
    }

    async fn invited(&self) -> anyhow::Result<Vec<Invited>> {
        let event = &self.occasion.event;
        let open = invitations::sent_not_answered(self.app.db.read(), event.id).await?;
        let ids: Vec<_> = open.iter().map(|invitation| invitation.contact).collect();
        let people = contacts::by_ids(self.app.db.read(), event.process, &ids).await?;
        let mut by_id: BTreeMap<_, _> = people.into_iter().map(|contact| (contact.id, contact)).collect();
        let mut all = Vec::new();
        for invitation in open {
            let Some(contact) = by_id.remove(&invitation.contact) else {
                continue;
            };
            let link = link::by_id(self.app.db.read(), invitation.link, self.app.clock.now()).await?;
            let token = link
                .context("an invitation has a link")?
                .token(self.app)
                .as_str()
                .to_owned();
            all.push(Invited {
                invitation,
                contact,
                token,
            });
        }
        Ok(all)
    }

    fn by_group(&self, all: Vec<Invited>) -> BTreeMap<String, Vec<Invited>> {
        let mut by_group: BTreeMap<String, Vec<Invited>> = BTreeMap::new();
        for invited in all {
            let group = invited.invitation.group.and_then(|id| self.groups.by_id(id));
            by_group
                .entry(group.map(|group| group.code.clone()).unwrap_or_default())
                .or_default()
                .push(invited);
        }
        by_group
    }

    async fn register(&self, invited: &Invited) -> anyhow::Result<()> {
        let mut visitor = Visitor::new(&self.router);
        let token = invited.token.clone();
        let form = visitor
            .post(paths::LinkCome { token }, &Fields::default())
            .await?
            .accepted()?;
        let page = visitor.get(form).await?;
        let event = self.occasion.event.id;
        let action = page.action(paths::MyRegistration { event })?;
        visitor
            .post(action, &self.registration_fields(&invited.contact))
            .await?
            .ok()?;
        if self.draw.happens(self.answers.registration.withdrawn_later.share) {
            let reasons = &self.answers.registration.withdrawn_later.reasons;
            let page = visitor.get(paths::MyWithdrawal { event }).await?;
            let reason = self
                .draw
                .reason(reasons)
                .map(|text| text.pick(invited.contact.lang).1)
                .unwrap_or_default();
            let action = page.action(paths::MyWithdrawal { event })?;
            visitor
                .post(action, &Fields::from_pairs([("reason", reason)]))
                .await?
                .ok()?;
        }
        Ok(())
    }

    async fn decline(&self, invited: &Invited) -> anyhow::Result<()> {
        let mut visitor = Visitor::new(&self.router);
        let token = invited.token.clone();
        let form = visitor
            .post(paths::LinkDecline { token }, &Fields::default())
            .await?
            .accepted()?;
        let page = visitor.get(form).await?;
        let action = page.action(paths::MyDecline {
            event: self.occasion.event.id,
        })?;
        let decline = &self.answers.decline;
        let reason = self
            .draw
            .happens(decline.with_reason)
            .then(|| self.draw.reason(&decline.reasons))
            .flatten();
        let reason = reason.map(|text| text.pick(invited.contact.lang).1).unwrap_or_default();
        visitor
            .post(action, &Fields::from_pairs([("reason", reason)]))
            .await?
            .ok()?;
        Ok(())
    }

    async fn delegate(&self, invited: &Invited, colleague: &super::answers::Colleague) -> anyhow::Result<()> {
        let mut visitor = Visitor::new(&self.router);
        let token = invited.token.clone();
        let form = visitor
            .post(paths::LinkDelegate { token }, &Fields::default())
            .await?
            .accepted()?;
        let page = visitor.get(form).await?;
        let action = page.action(paths::MyDelegate {
            event: self.occasion.event.id,
        })?;
        let email = format!("{}@{}", colleague.mailbox, invited.contact.email.domain());
        let fields = [
            ("name", &colleague.full_name),
            ("email", &email),
            ("letter", &colleague.language),
        ];
        visitor
            .post(
                action,
                &Fields::from_pairs(fields.map(|(name, value)| (name, value.as_str()))),
            )
            .await?
            .ok()?;
        Ok(())
    }

    async fn colleagues_answer(&self) -> anyhow::Result<()> {
        for invited in self.invited().await? {
            if invited.invitation.delegated_from.is_none() {
                continue;
            }
            match self.draw.word(&self.answers.delegate.colleague_answers) {
                Some("accept") => self.register(&invited).await?,
                Some("decline") => self.decline(&invited).await?,
                _ => {}
            }
        }
        Ok(())
    }
}
