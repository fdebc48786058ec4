//! Whom a sending reaches: filters that all narrow, exact names, and who is left out and why; pure.
use super::model::{Invitation, State};
use super::rules::{self, Known, LeftOut};
use crate::directory::contact::filter::Filter;
use crate::directory::contact::model::Contact;
use crate::directory::contact::rules::identity;
use crate::kernel::{ContactId, Lang, hex};
use crate::mail::suppression::LeftAlone;
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};

/// What an organiser chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub filter: Filter,
    pub asked: Asked,
}

/// Whether somebody was asked before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Asked {
    #[default]
    Never,
    /// Invited without an answer: they get the same link once more.
    Unanswered,
    Whatever,
}

/// Who has registered for the event already, known by contact or by address and name.
#[derive(Clone, Debug, Default)]
pub struct Registered {
    pub contacts: HashSet<ContactId>,
    pub identities: HashSet<(String, String)>,
}

/// One person of an audience.
#[derive(Clone, Debug)]
pub struct Chosen {
    pub contact: Contact,
    /// From an earlier wave.
    pub invitation: Option<Invitation>,
}

#[derive(Clone, Debug, Default)]
pub struct Audience {
    /// In the order of their names.
    pub chosen: Vec<Chosen>,
    pub left_out: Vec<(Contact, LeftOut)>,
}

impl Asked {
    pub const ALL: [Self; 3] = [Self::Never, Self::Unanswered, Self::Whatever];

    pub fn word(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Unanswered => "unanswered",
            Self::Whatever => "whatever",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|asked| asked.word() == word)
    }

    /// Why somebody who may be written to is not meant.
    fn leaves_out(self, state: Option<State>) -> Option<LeftOut> {
        let asked = !matches!(state, None | Some(State::Draft));
        match self {
            Self::Never if asked => Some(LeftOut::Asked),
            Self::Unanswered if !asked => Some(LeftOut::NotAsked),
            Self::Never | Self::Unanswered | Self::Whatever => None,
        }
    }
}

impl Audience {
    /// Parts the contacts the directory's filters let through: each is chosen, or left out for one reason.
    pub fn of(
        contacts: Vec<Contact>,
        asked: Asked,
        mut invitations: HashMap<ContactId, Invitation>,
        (registered, alone): (&Registered, &LeftAlone),
    ) -> Self {
        let mut audience = Self::default();
        for contact in contacts {
            let invitation = invitations.remove(&contact.id);
            let state = invitation.as_ref().map(|it| it.state);
            let known = Known {
                do_not_contact: contact.do_not_contact,
                registered: registered.holds(&contact),
                state,
                shut: alone.bulk(&contact.email),
            };
            match rules::left_out(known).or(asked.leaves_out(state)) {
                Some(why) => audience.left_out.push((contact, why)),
                None => audience.chosen.push(Chosen { contact, invitation }),
            }
        }
        audience
    }

    pub fn number(&self) -> usize {
        self.chosen.len()
    }

    /// How many are left out for each reason; with [`Audience::number`] they are everybody the filters let through.
    pub fn skipped(&self) -> Vec<(LeftOut, usize)> {
        let people = |why| self.left_out.iter().filter(|(_, reason)| *reason == why).count();
        LeftOut::ALL.map(|why| (why, people(why))).into()
    }

    /// How many letters in each language.
    pub fn by_lang(&self) -> [(Lang, usize); 3] {
        let speak = |lang| self.chosen.iter().filter(|chosen| chosen.contact.lang == lang).count();
        Lang::ALL.map(|lang| (lang, speak(lang)))
    }

    /// The first person who reads that language; without one, the first of all.
    pub fn sample(&self, lang: Lang) -> Option<&Contact> {
        let reads = self.chosen.iter().find(|chosen| chosen.contact.lang == lang);
        reads.or(self.chosen.first()).map(|chosen| &chosen.contact)
    }

    /// Stands for exactly these people and waves: what was reviewed is what is sent.
    pub fn fingerprint(&self) -> String {
        let wave = |chosen: &Chosen| chosen.invitation.as_ref().map_or(0, |it| it.wave) + 1;
        let all = self.chosen.iter().map(|chosen| (chosen.contact.id, wave(chosen)));
        fingerprint(all.collect())
    }
}

impl Registered {
    fn holds(&self, contact: &Contact) -> bool {
        self.contacts.contains(&contact.id) || self.identities.contains(&identity(&contact.email, &contact.name))
    }
}

/// Of contacts, each with the wave that is sent; in any order.
pub fn fingerprint(mut all: Vec<(ContactId, i32)>) -> String {
    all.sort_unstable();
    let mut hash = Sha256::new();
    for (contact, wave) in all {
        hash.update(contact.uuid().as_bytes());
        hash.update(wave.to_be_bytes());
    }
    hex(&hash.finalize()[..8])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Chance, EmailAddress, PersonName};
    use chrono::DateTime;

    fn contact(seed: u64) -> Contact {
        Contact {
            id: ContactId::new(DateTime::UNIX_EPOCH, &Chance::seeded(seed)),
            import: None,
            name: PersonName::parse("Mona").expect("a name"),
            email: EmailAddress::parse("mona@ngo.example").expect("an address"),
            organisation: None,
            own_group: None,
            lang: Lang::Ar,
            own_country: None,
            phone: None,
            do_not_contact: false,
            note: String::new(),
            created_at: DateTime::UNIX_EPOCH,
        }
    }

    fn invited(contact: &Contact, state: State) -> HashMap<ContactId, Invitation> {
        let any = contact.id.uuid();
        let invitation = Invitation {
            state,
            wave: 1,
            ..Invitation::draft(any.into(), (any.into(), contact.id, any.into()), DateTime::UNIX_EPOCH)
        };
        HashMap::from([(contact.id, invitation)])
    }

    fn of_all(contacts: Vec<Contact>, asked: Asked, before: HashMap<ContactId, Invitation>) -> Audience {
        Audience::of(contacts, asked, before, (&Registered::default(), &LeftAlone::default()))
    }

    #[test]
    fn everybody_is_counted_once() {
        let people: Vec<Contact> = (1..=3).map(contact).collect();
        let mut before = invited(&people[0], State::Sent);
        before.extend(invited(&people[1], State::Declined));
        let audience = of_all(people, Asked::Never, before);
        let skipped: Vec<_> = audience
            .skipped()
            .into_iter()
            .filter(|(_, people)| *people > 0)
            .collect();
        assert_eq!(skipped, [(LeftOut::Declined, 1), (LeftOut::Asked, 1)]);
        assert_eq!(audience.number() + 2, 3);
    }

    #[test]
    fn each_choice_reaches_its_own() {
        let reached = |asked, state: Option<State>| {
            let one = contact(1);
            let before = state.map_or_else(HashMap::new, |state| invited(&one, state));
            of_all(vec![one], asked, before).number()
        };
        assert_eq!(reached(Asked::Never, None), 1);
        assert_eq!(reached(Asked::Never, Some(State::Sent)), 0);
        assert_eq!(reached(Asked::Unanswered, Some(State::Sent)), 1);
        assert_eq!(reached(Asked::Unanswered, None), 0);
        assert_eq!(reached(Asked::Whatever, Some(State::Declined)), 0);
        assert_eq!(reached(Asked::Whatever, None), 1);
    }

    #[test]
    fn who_registered_openly_is_left_out_by_address_and_name() {
        let one = contact(1);
        let registered = Registered {
            identities: HashSet::from([identity(&one.email, &one.name)]),
            ..Registered::default()
        };
        let audience = Audience::of(
            vec![one],
            Asked::Never,
            HashMap::new(),
            (&registered, &LeftAlone::default()),
        );
        assert_eq!((audience.number(), audience.left_out[0].1), (0, LeftOut::Registered));
    }

    #[test]
    fn the_fingerprint_knows_people_and_waves() {
        let (one, two) = (contact(1), contact(2));
        let of = |contacts: Vec<Contact>, before| of_all(contacts, Asked::Whatever, before).fingerprint();
        let first = of(vec![one.clone()], HashMap::new());
        assert_eq!(first, of(vec![one.clone()], HashMap::new()));
        assert_ne!(first, of(vec![two.clone()], HashMap::new()), "somebody else");
        assert_ne!(first, of(vec![one.clone(), two], HashMap::new()), "one more");
        assert_ne!(
            first,
            of(vec![one.clone()], invited(&one, State::Sent)),
            "the next wave"
        );
    }
}
