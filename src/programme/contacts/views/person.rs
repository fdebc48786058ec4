//! The form of one contact.
use crate::directory::contact::faults::field as label;
use crate::directory::contact::fields::Field as Of;
use crate::directory::contact::model::Contact;
use crate::directory::group::model::Groups;
use crate::i18n::Translate;
use crate::kernel::{EventId, Lang};
use crate::paths;
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{
    Button, Choice, ErrorSummary, Field, Form, Kind, LinkButton, Look, Notice, Options, Problem, Select, Tick, Width,
    bdi, countries,
};
use crate::web::{Fields, Problems};
use maud::{Markup, Render, html};

pub struct PersonView<'a> {
    pub lang: Lang,
    pub event: EventId,
    pub action: String,
    /// None for a new one.
    pub contact: Option<&'a Contact>,
    pub groups: &'a Groups,
    /// As typed, or as kept.
    pub fields: &'a Fields,
    pub problems: &'a Problems,
    pub saved: bool,
}

/// What is kept, as the form would send it.
pub fn typed(contact: &Contact, groups: &Groups) -> Fields {
    let group = contact
        .own_group
        .and_then(|id| groups.by_id(id))
        .map(|group| group.code.as_str());
    let organisation = contact
        .organisation
        .as_ref()
        .map(|organisation| organisation.name.as_str());
    Fields::from_pairs([
        (Of::Name.key(), contact.name.as_str()),
        (Of::Email.key(), contact.email.as_str()),
        (Of::Organisation.key(), organisation.unwrap_or_default()),
        (Of::Group.key(), group.unwrap_or_default()),
        (Of::Country.key(), contact.own_country.as_deref().unwrap_or_default()),
        (Of::Language.key(), contact.lang.code()),
        (Of::Phone.key(), contact.phone.as_deref().unwrap_or_default()),
        (Of::DoNotContact.key(), if contact.do_not_contact { "true" } else { "" }),
        (Of::Note.key(), &contact.note),
    ])
}

impl Render for PersonView<'_> {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        let back = BackLink {
            label: t.contact_list_title(),
            href: paths::Contacts { event: self.event }.to_string(),
        };
        let problems = self.problems.iter().map(|(field, message)| Problem {
            field: field.into(),
            message: message.into(),
        });
        let summary = ErrorSummary {
            lang: self.lang,
            problems: problems.collect(),
        };
        let heading = Heading {
            crumb: None,
            title: self.title(),
            lead: self.contact.map(|_| t.contact_edit_lead()),
            actions: html! { (self.letters()) (self.focal_point()) },
        };
        html! { (back) (summary) (heading) (self.notice()) (self.form()) }
    }
}

impl PersonView<'_> {
    pub fn title(&self) -> String {
        match self.contact {
            Some(contact) => contact.name.as_str().to_owned(),
            None => self.lang.t().contact_new_title(),
        }
    }

    fn notice(&self) -> Markup {
        let name = self.contact.map(|contact| contact.name.as_str()).unwrap_or_default();
        let said = html! { p { (self.lang.t().contact_saved(name)) } };
        html! { @if self.saved { (Notice::done(self.lang, said)) } }
    }

    /// What was written to somebody who is there already.
    fn letters(&self) -> Markup {
        let link = |contact: &Contact| LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(
                self.lang.t().outgoing_history_link(),
                paths::ContactMail {
                    event: self.event,
                    contact: contact.id,
                }
                .to_string(),
            )
        };
        html! { @if let Some(contact) = self.contact { (link(contact)) } }
    }

    /// Only for somebody of an organisation.
    fn focal_point(&self) -> Markup {
        let Some((contact, organisation)) = self.contact.and_then(|it| Some((it, it.organisation.as_ref()?))) else {
            return html! {};
        };
        let at = paths::FocalPoints { event: self.event };
        let at = format!("{at}?organisation={}&contact={}", organisation.id, contact.id);
        let link = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(self.lang.t().focal_point_name_button(), at)
        };
        link.render()
    }

    fn form(&self) -> Markup {
        let t = self.lang.t();
        let cancel = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(t.contact_cancel(), paths::Contacts { event: self.event }.to_string())
        };
        let form = Form {
            body: html! {
                (self.text(Of::Name, Kind::Text))
                (self.text(Of::Email, Kind::Email))
                (self.organisation())
                (self.group())
                (self.country())
                (self.language())
                (Field { optional: true, ..self.text(Of::Phone, Kind::Phone) })
                (Field { optional: true, hint: Some(t.contact_note_hint()), ..self.text(Of::Note, Kind::Area(4)) })
                (self.do_not_contact())
            },
            buttons: html! { (Button::new(t.contact_save())) (cancel) },
            ..Form::new(self.action.clone())
        };
        form.render()
    }

    fn text(&self, of: Of, kind: Kind) -> Field {
        Field {
            kind,
            value: self.fields.text(of.key()).to_owned(),
            error: self.error(of),
            ..Field::new(self.lang, of.key(), label(self.lang, of))
        }
    }

    fn organisation(&self) -> Markup {
        let field = Field {
            optional: true,
            hint: Some(self.lang.t().contact_organisation_hint()),
            ..self.text(Of::Organisation, Kind::Text)
        };
        field.render()
    }

    fn group(&self) -> Markup {
        let t = self.lang.t();
        let options = self.groups.iter();
        let options = options.map(|group| Choice::new(group.code.as_str(), group.name(self.lang)));
        let counted = self.contact.and_then(|contact| self.groups.by_id(contact.group()?));
        let select = Select {
            prompt: Some(t.contact_group_none()),
            hint: Some(t.contact_group_hint()),
            optional: true,
            ..self.select(
                Of::Group,
                vec![Options {
                    heading: None,
                    options: options.collect(),
                }],
            )
        };
        html! {
            (select)
            @if let Some(group) = counted { p.muted { (t.contact_counts_for(group.name(self.lang))) } }
        }
    }

    fn country(&self) -> Markup {
        let select = Select {
            prompt: Some(self.lang.t().contact_country_none()),
            optional: true,
            ..self.select(Of::Country, countries(self.lang))
        };
        select.render()
    }

    fn language(&self) -> Markup {
        let options = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name())).into();
        let mut select = self.select(Of::Language, vec![Options { heading: None, options }]);
        if select.value.is_empty() {
            select.value = self.lang.code().into();
        }
        select.render()
    }

    fn select(&self, of: Of, groups: Vec<Options>) -> Select {
        Select {
            value: self.fields.text(of.key()).to_owned(),
            error: self.error(of),
            width: Width::Full,
            groups,
            ..Select::new(self.lang, of.key(), label(self.lang, of), Vec::new())
        }
    }

    fn do_not_contact(&self) -> Markup {
        let t = self.lang.t();
        let tick = Tick {
            hint: Some(t.contact_do_not_contact_hint()),
            error: self.error(Of::DoNotContact),
            ticked: self.fields.text(Of::DoNotContact.key()) == "true",
            ..Tick::new(
                self.lang,
                Of::DoNotContact.key(),
                html! { (bdi(&t.contact_do_not_contact_label())) },
            )
        };
        tick.render()
    }

    fn error(&self, of: Of) -> Option<String> {
        self.problems.of(of.key()).map(str::to_owned)
    }
}
