//! Eight clients at once, each on its own connection: how much they get done.
use super::client::Client;
use super::server::Server;
use super::stage::Person;
use futures_util::future::try_join_all;
use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};

pub const CLIENTS: usize = 8;
/// A round of reading, and of a limit.
pub const A_ROUND: Duration = Duration::from_secs(3);
/// A round of registrations ends with its people, or now.
const LONGEST: Duration = Duration::from_secs(20);

/// What a round came to.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    pub per_second: f64,
    /// Processor milliseconds of the server for each.
    pub cpu: f64,
}

/// Lets the clients do one thing after the other until there is nothing left to do or the time is up.
pub async fn drive<J>(
    server: &Server,
    jobs: impl Iterator<Item = J>,
    longest: Duration,
    act: impl AsyncFn(&mut Client, J) -> anyhow::Result<()>,
) -> anyhow::Result<Run> {
    let (jobs, done) = (RefCell::new(jobs), Cell::new(0_u32));
    let (cpu, begun) = (server.cpu()?, Instant::now());
    let one = async || {
        let mut client = Client::connect(server.address).await?;
        while begun.elapsed() < longest {
            let Some(job) = jobs.borrow_mut().next() else { break };
            act(&mut client, job).await?;
            done.set(done.get() + 1);
        }
        anyhow::Ok(())
    };
    try_join_all((0..CLIENTS).map(|_| one())).await?;
    let (took, done) = (begun.elapsed(), f64::from(done.get()));
    Ok(Run {
        per_second: done / took.as_secs_f64(),
        cpu: (server.cpu()? - cpu).as_secs_f64() * 1_000.0 / done,
    })
}

/// Opens the form of each, so that afterwards only the sending is timed.
pub async fn open_forms(server: &Server, people: &[Person]) -> anyhow::Result<Vec<(String, String)>> {
    let forms = RefCell::new(Vec::new());
    drive(server, people.iter(), LONGEST, async |client, person| {
        let action = open_form(client, person).await?;
        forms.borrow_mut().push((action, person.form.clone()));
        Ok(())
    })
    .await?;
    Ok(forms.into_inner())
}

/// Sends forms that are open.
pub async fn send_forms(server: &Server, forms: &[(String, String)]) -> anyhow::Result<Run> {
    drive(server, forms.iter(), LONGEST, async |client, (action, form)| {
        client.post(action, form).await?.expect(303).map(drop)
    })
    .await
}

/// All a person does: looks at the link, opens the form, sends it, sees where the registration stands.
pub async fn register(server: &Server, people: &[Person]) -> anyhow::Result<Run> {
    drive(server, people.iter(), LONGEST, async |client, person| {
        client.cookie = None;
        client.get(&format!("/p/{}", person.token)).await?.expect(200)?;
        let action = open_form(client, person).await?;
        client.post(&action, &person.form).await?.expect(303)?;
        client
            .get(&format!("/me/{}?done=registered", person.event))
            .await?
            .expect(200)
            .map(drop)
    })
    .await
}

async fn open_form(client: &mut Client, person: &Person) -> anyhow::Result<String> {
    client.cookie = None;
    client
        .post(&format!("/p/{}/come", person.token), "")
        .await?
        .expect(303)?;
    let form = format!("/me/{}/registration", person.event);
    client.get(&form).await?.expect(200)?.action(&form)
}
