//! Organisers through the front door: signing in, passwords, accounts, traces.
mod accounts;
mod passwords;
mod sign_in;
mod traces;

use crate::support::{visitor::Visitor, world::World};
use sea_orm::{EntityTrait, QueryOrder};
use tashawur::access::account::actions::{self, NewAccount};
use tashawur::access::account::model::Given;
use tashawur::access::password::Password;
use tashawur::db::entities::audit_entry;
use tashawur::kernel::{EmailAddress, Lang, PersonName};

const RIGHT: &str = "three words and a comma,";
const WRONG: &str = "Check the email address and the password: together they do not open an account.";

async fn rana(world: &World) {
    let new = NewAccount {
        email: EmailAddress::parse("rana@ministry.test").unwrap(),
        name: PersonName::parse("Rana Haddad").unwrap(),
        lang: Lang::En,
        given: Given::Admin,
    };
    actions::add_with_password(&world.app, new, Password::typed(RIGHT))
        .await
        .unwrap();
}

async fn tries(visitor: &mut Visitor, email: &str, password: &str) -> u16 {
    visitor.get("/organise/sign-in").await;
    visitor
        .fill("Email address", email)
        .fill("Password", password)
        .press("Sign in")
        .await
        .status()
}

async fn actions_on_record(world: &World) -> Vec<String> {
    let lines = audit_entry::Entity::find()
        .order_by_asc(audit_entry::Column::Id)
        .all(world.app.db.read())
        .await;
    lines.unwrap().into_iter().map(|line| line.action).collect()
}
