//! `tashawur bounce`: a report on stdin, as a mail server's pipe gives it, or all new letters of a Maildir.
use crate::app::App;
use crate::jobs::Causes;
use crate::mail::bounce::{Heard, hear};
use anyhow::Context;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Reports are short; what comes after this is the message that came back.
const ENOUGH: u64 = 1_000_000;

/// Reads what has come. Fails only when the database does: then the mail server tries again later, and letters stay.
pub async fn run(app: App, maildir: Option<PathBuf>) -> anyhow::Result<()> {
    match maildir {
        Some(folder) => whole_folder(&app, &folder).await?,
        None => {
            let causes = Causes { app: app.clone() };
            let heard = hear(&app, &causes, &text(std::io::stdin())?).await?;
            println!("{}", said(heard));
        }
    }
    app.db.close().await;
    Ok(())
}

/// A letter leaves `new` for `cur`, marked as seen, after what it says is on the disk. None is deleted.
async fn whole_folder(app: &App, folder: &Path) -> anyhow::Result<()> {
    let (new, cur) = (folder.join("new"), folder.join("cur"));
    let letters = std::fs::read_dir(&new).with_context(|| format!("{} is no Maildir", folder.display()))?;
    let causes = Causes { app: app.clone() };
    let (mut read, mut counted) = (0, 0);
    for letter in letters {
        let letter = letter?;
        let heard = hear(app, &causes, &text(std::fs::File::open(letter.path())?)?).await?;
        let flags = if heard == Heard::NotOurs { ":2," } else { ":2,S" };
        let name = format!("{}{flags}", letter.file_name().to_string_lossy());
        std::fs::rename(letter.path(), cur.join(name)).context("the letter is read but cannot be moved to cur")?;
        read += 1;
        counted += usize::from(heard == Heard::Counted);
    }
    println!("letters read: {read}; bounces counted: {counted}");
    Ok(())
}

fn text(from: impl Read) -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    from.take(ENOUGH).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn said(heard: Heard) -> &'static str {
    match heard {
        Heard::Counted => "counted: the message has come back",
        Heard::Known => "nothing to do: the message had not arrived anyway",
        Heard::NoBounce => "nothing to do: this is no bounce",
        Heard::NotOurs => "nothing to do: this is not about a message of ours",
    }
}
