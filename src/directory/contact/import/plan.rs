//! What an import would do: rows against each other and against what the directory knows. Pure.
use super::rows::{ReadRow, RowFault, RowProblem};
use crate::directory::contact::fields::{Draft, Field};
use crate::directory::contact::model::Contact;
use crate::directory::contact::rules::identity;
use crate::directory::organisation::model::{Organisation, OrganisationName};
use crate::kernel::{GroupId, fold};
use std::collections::HashMap;

/// What the directory holds of the people and organisations a file names.
#[derive(Default)]
pub struct Known {
    /// By folded name.
    pub organisations: HashMap<String, Organisation>,
    /// By identity.
    pub contacts: HashMap<(String, String), Contact>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub add: Vec<Addition>,
    pub organisations: Vec<NewOrganisation>,
    /// In the directory already; nothing of these rows is kept.
    pub there: Vec<There>,
    pub problems: Vec<RowProblem>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addition {
    pub row: u32,
    pub draft: Draft,
    pub organisation: Membership,
    /// Whether figures by group can count this person.
    pub grouped: Grouped,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouped {
    Yes,
    No,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Membership {
    None,
    Known(Organisation),
    /// A place in [`Plan::organisations`].
    New(usize),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewOrganisation {
    pub name: OrganisationName,
    /// The first group a row of it states.
    pub group: Option<GroupId>,
}

/// A row whose person is there already, and what it says otherwise than the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct There {
    pub row: u32,
    pub differs: Vec<Field>,
}

/// Sorts the rows: to add, there already, or with a problem.
pub fn plan(rows: Vec<Result<ReadRow, Vec<RowProblem>>>, known: &Known) -> Plan {
    let mut plan = Plan::default();
    let mut new = Vec::new();
    let mut seen: HashMap<(String, String), u32> = HashMap::new();
    for row in rows {
        let row = match row {
            Ok(row) => row,
            Err(problems) => {
                plan.problems.extend(problems);
                continue;
            }
        };
        let who = identity(&row.draft.email, &row.draft.name);
        if let Some(first) = seen.get(&who) {
            plan.problems.push(repeats(row.number, *first));
            continue;
        }
        if let Some(contact) = known.contacts.get(&who) {
            plan.there.push(There {
                row: row.number,
                differs: differences(&row, contact),
            });
        } else {
            new.push(row.clone());
        }
        seen.insert(who, row.number);
    }
    plan.organisations = new_organisations(&new, known);
    let places = plan.organisations.iter().enumerate();
    let places: HashMap<String, usize> = places.map(|(place, made)| (made.name.folded(), place)).collect();
    plan.add = new
        .into_iter()
        .map(|row| addition(row, known, (&places, &plan.organisations)))
        .collect();
    plan
}

fn repeats(row: u32, first: u32) -> RowProblem {
    RowProblem {
        row,
        field: None,
        fault: RowFault::Repeats { row: first },
    }
}

/// Only what the row states counts: an empty cell contradicts nothing.
fn differences(row: &ReadRow, contact: &Contact) -> Vec<Field> {
    let draft = &row.draft;
    let organisation = contact
        .organisation
        .as_ref()
        .map(|organisation| fold(&organisation.name));
    let differs = |field: &Field| match field {
        Field::Name | Field::Email => false,
        Field::Organisation => draft.organisation.as_ref().map(OrganisationName::folded) != organisation,
        Field::Group => draft.group != contact.group(),
        Field::Country => draft.country.as_deref() != contact.country(),
        Field::Language => draft.lang != contact.lang,
        Field::Phone => draft.phone != contact.phone,
        Field::DoNotContact => draft.do_not_contact != contact.do_not_contact,
        Field::Note => draft.note != contact.note,
    };
    row.stated.iter().copied().filter(differs).collect()
}

fn new_organisations(rows: &[ReadRow], known: &Known) -> Vec<NewOrganisation> {
    let mut made: Vec<NewOrganisation> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for draft in rows.iter().map(|row| &row.draft) {
        let Some(name) = &draft.organisation else { continue };
        let folded = name.folded();
        if known.organisations.contains_key(&folded) {
            continue;
        }
        let place = *places.entry(folded).or_insert_with(|| {
            made.push(NewOrganisation {
                name: name.clone(),
                group: None,
            });
            made.len() - 1
        });
        made[place].group = made[place].group.or(draft.group);
    }
    made
}

fn addition(row: ReadRow, known: &Known, (places, made): (&HashMap<String, usize>, &[NewOrganisation])) -> Addition {
    let folded = row.draft.organisation.as_ref().map(OrganisationName::folded);
    let organisation = folded.as_ref().and_then(|folded| known.organisations.get(folded));
    let place = folded.as_ref().and_then(|folded| places.get(folded).copied());
    let theirs = match place {
        Some(place) => made[place].group,
        None => organisation.and_then(|known| known.group),
    };
    Addition {
        row: row.number,
        organisation: match (organisation, place) {
            (Some(known), _) => Membership::Known(known.clone()),
            (None, Some(place)) => Membership::New(place),
            (None, None) => Membership::None,
        },
        grouped: match row.draft.group.or(theirs) {
            Some(_) => Grouped::Yes,
            None => Grouped::No,
        },
        draft: row.draft,
    }
}
