//! People nobody invited: they open the form, send it, and confirm the address by the letter.
use super::answers::Stranger;
use super::door::Visitor;
use super::population::Population;
use crate::kernel::Lang;
use crate::mail::captured;
use crate::participation::registration::form::SHOWN_AT;
use crate::participation::registration::rules::FASTEST;
use crate::paths;
use crate::web::Fields;
use anyhow::Context;
use chrono::{DateTime, Utc};

/// More than the demo writes.
const MOST_LETTERS: u64 = 5_000;

/// The open form, as it was shown to each stranger.
pub struct Forms {
    at: DateTime<Utc>,
    /// The sealed moment in each.
    shown: Vec<String>,
}

impl Population<'_> {
    /// People nobody invited open the form, well before they send it.
    pub async fn strangers_look(&self) -> anyhow::Result<Forms> {
        let mut shown = Vec::new();
        for stranger in &self.answers.strangers.people {
            let page = Visitor::new(&self.router).get(self.form_of(stranger)).await?;
            shown.push(page.ok()?.hidden(SHOWN_AT)?);
        }
        let at = self.app.clock.now();
        Ok(Forms { at, shown })
    }

    /// They send it; the letters must be out before they can confirm.
    pub async fn strangers_register(&self, forms: Forms) -> anyhow::Result<()> {
        let read = self.app.clock.now() - forms.at;
        tokio::time::sleep((FASTEST - read).to_std().unwrap_or_default()).await;
        for (stranger, shown) in self.answers.strangers.people.iter().zip(&forms.shown) {
            let fields = self.stranger_fields(stranger, (lang_of(stranger), shown));
            let reply = Visitor::new(&self.router).post(self.form_of(stranger), &fields).await?;
            reply.ok()?;
        }
        Ok(())
    }

    fn form_of(&self, stranger: &Stranger) -> paths::Register {
        let slug = self.occasion.event.slug.clone();
        let lang = lang_of(stranger);
        paths::Register { lang, slug }
    }

    /// Those who read their mail confirm their address.
    pub async fn strangers_confirm(&self) -> anyhow::Result<()> {
        let letters = captured::newest(self.app.db.read(), 0, MOST_LETTERS).await?;
        for stranger in self
            .answers
            .strangers
            .people
            .iter()
            .filter(|stranger| stranger.confirms_address)
        {
            let letter = letters.iter().find(|letter| letter.address == stranger.email);
            let opening = format!("{}/p/", self.app.base_url());
            let token = letter.and_then(|letter| {
                let at = letter.plain.find(&opening)? + opening.len();
                Some(
                    letter.plain[at..]
                        .chars()
                        .take_while(char::is_ascii_alphanumeric)
                        .collect::<String>(),
                )
            });
            let token = token.context("the letter to a stranger holds a link")?;
            let reply = Visitor::new(&self.router)
                .post(paths::LinkConfirm { token }, &Fields::default())
                .await?;
            reply.ok()?;
        }
        Ok(())
    }
}

fn lang_of(stranger: &Stranger) -> Lang {
    Lang::parse(&stranger.language).unwrap_or(Lang::Ar)
}
