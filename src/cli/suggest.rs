//! `tashawur suggest`: the line-up the board would suggest, told in targets and milliseconds. It keeps nothing.
use crate::app::App;
use crate::kernel::Lang;
use crate::programme::event::store as events;
use crate::speakers::lineup::{Proof, Remedy, Stage, Standing, Suggestion};
use crate::speakers::shortlist::ground;
use crate::speakers::shortlist::model::{Holds, Material};
use crate::speakers::shortlist::suggestion::{Proposal, work_out};
use crate::speakers::shortlist::words::Words;
use anyhow::Context;
use clap::Args;
use std::io::Write;
use std::time::{Duration, Instant};

#[derive(Args)]
pub struct Asked {
    /// The word in the event's address
    #[arg(long)]
    event: String,
    /// As if nobody had been offered a place yet
    #[arg(long)]
    afresh: bool,
    /// Of what `tashawur demo` keeps
    #[arg(long)]
    pub demo: bool,
}

pub async fn run(app: App, asked: Asked) -> anyhow::Result<()> {
    let c = app.db.read();
    let event = events::by_slug(c, &asked.event).await?;
    let slug = &asked.event;
    let event = event.with_context(|| format!("--event {slug:?}: there is no event with this word in its address"))?;
    let material = ground::read(c, event.process, event.id).await?;
    let material = material.with_context(|| format!("{slug}: the event has no call for nominations"))?;
    let holds = if asked.afresh {
        Holds::new()
    } else {
        material.holds(None)
    };
    let begun = Instant::now();
    let proposal = work_out(&material, &holds).await;
    let took = begun.elapsed();
    let proposal = proposal.map_err(|_| anyhow::anyhow!("the suggestion could not be worked out"))?;
    let told = lines(&material, &proposal, (&holds, took));
    let mut out = std::io::stdout().lock();
    for line in told {
        writeln!(out, "{line}")?;
    }
    app.db.close().await;
    Ok(())
}

fn lines(material: &Material, proposal: &Proposal, (holds, took): (&Holds, Duration)) -> Vec<String> {
    let found = &proposal.suggestion;
    let open = material.seats.len().saturating_sub(holds.len());
    let mut said = vec![
        format!(
            "{} places, {open} of them open; {} nominations stand",
            material.seats.len(),
            material.standing().count()
        ),
        format!(
            "{} open places filled, {} left open",
            found.merit.filled,
            found.left_open.len()
        ),
        format!("{}, in {} ms", proof(found), took.as_millis()),
    ];
    let words = Words {
        lang: Lang::En,
        material,
    };
    let (met, unmet): (Vec<_>, Vec<_>) = proposal.told().partition(|(_, standing)| standing.shortfall == 0);
    said.push(format!("Targets met: {} of {}", met.len(), met.len() + unmet.len()));
    for (aim, standing) in unmet {
        let target = format!("{}: {}", words.aim(aim), words.standing(aim, standing));
        said.push(format!("  not met  {target}; {}", shortfall(standing)));
    }
    for (aim, standing) in met {
        said.push(format!(
            "  met      {}: {}",
            words.aim(aim),
            words.standing(aim, standing)
        ));
    }
    said.into_iter().map(crate::i18n::plain).collect()
}

fn proof(found: &Suggestion) -> &'static str {
    match found.proof {
        Proof::Optimal => "Proven best",
        Proof::StoppedEarly {
            stage: Stage::FillPlaces,
        } => "Stopped early, while filling places",
        Proof::StoppedEarly {
            stage: Stage::MeetTargets,
        } => "Stopped early, while meeting targets",
        Proof::StoppedEarly {
            stage: Stage::RaiseScore,
        } => "Stopped early, while raising scores",
    }
}

fn shortfall(standing: &Standing) -> String {
    let by = standing.shortfall;
    match &standing.remedy {
        Some(Remedy::FewestChanges(changes)) => format!("off by {by}; {} changes would meet it", changes.len()),
        Some(Remedy::NoCandidateCan) => format!("off by {by}; no candidate can change this"),
        Some(Remedy::NotWorkedOut) | None => format!("off by {by}; what would meet it was not worked out in time"),
    }
}
