//! Bounces: what a mail server sends back hours after it took a message (RFC 3464). Believed only when it comes to an
//! envelope sender that carries our proof; a holiday notice or a delay is no bounce.
use super::delivery::blames_us;
use super::marks;
use super::store::ends::{Attempt, blamed, bounce, dead_address, note_attempts};
use crate::app::App;
use crate::db::WriteTx;
use crate::kernel::{EventId, LinkId, MessageId};
use sea_orm::DbErr;

/// What a letter to the bounce address was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// The message has come back.
    Counted,
    /// It is about a message that had not arrived anyway.
    Known,
    /// A notice of delay, an automatic answer.
    NoBounce,
    /// It carries no proof that it is about a message of ours.
    NotOurs,
}

/// A letter that has come back, as the features know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Back {
    pub event: Option<EventId>,
    pub link: Option<LinkId>,
    pub address: String,
}

/// Told in the same change, whoever keeps it with the person (`jobs.rs` joins the features): mail knows nobody.
#[async_trait::async_trait]
pub trait CameBack: Send + Sync {
    async fn note(&self, tx: &WriteTx, letter: &Back) -> Result<(), DbErr>;
}

/// What a report says about its recipient.
#[derive(Debug, PartialEq, Eq)]
struct Report {
    status: String,
    words: String,
}

/// Reads one letter. When this returns, what it means is on the disk: only then may the letter be thrown away.
pub async fn hear(app: &App, causes: &dyn CameBack, letter: &str) -> Result<Heard, DbErr> {
    let Some(id) = mark(letter).and_then(|mark| marks::bounced(&app.keys, mark)) else {
        return Ok(Heard::NotOurs);
    };
    let Some(report) = failure(letter) else {
        return Ok(Heard::NoBounce);
    };
    count((app, causes), id, &report).await
}

async fn count((app, causes): (&App, &dyn CameBack), id: MessageId, report: &Report) -> Result<Heard, DbErr> {
    let now = app.clock.now();
    let tx = app.db.write_machine().await?;
    let Some(row) = bounce(&tx, id, now).await? else {
        return Ok(Heard::Known);
    };
    let attempt = Attempt {
        message: id,
        phase: "bounce",
        outcome: "bounced",
        code: None,
        note: report.status.clone(),
    };
    note_attempts(&tx, app, vec![attempt]).await?;
    let said = format!("{} {}", report.status, report.words);
    if blames_us(&said) {
        // It says something about us and nothing about the person.
        blamed(&tx, row.batch_id, None, now).await?;
    } else {
        if report.status.starts_with("5.1.") {
            dead_address(&tx, app, (&row.address, "bounced"), (id, row.batch_id)).await?;
        }
        let back = Back {
            event: row.event_id,
            link: row.link_id,
            address: row.address,
        };
        causes.note(&tx, &back).await?;
    }
    tx.commit().await?;
    Ok(Heard::Counted)
}

/// The mark in the address the letter came to: in its head only, the rest is anybody's text.
fn mark(letter: &str) -> Option<&str> {
    let head = letter
        .split("\r\n\r\n")
        .next()
        .and_then(|head| head.split("\n\n").next())?;
    head.split('+').skip(1).find_map(|rest| {
        let (mark, _) = rest.split_once('@')?;
        (mark.len() == 48 && mark.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(mark)
    })
}

/// The first recipient of a delivery report, if it says that the message will never arrive.
fn failure(letter: &str) -> Option<Report> {
    let at = letter.to_ascii_lowercase().find("message/delivery-status")?;
    let (mut action, mut status, mut words) = (None, None, String::new());
    for line in letter.get(at..)?.lines().take(100) {
        let Some((name, value)) = line.split_once(':') else {
            continue;
        };
        let value = value.trim().to_owned();
        match name.trim().to_ascii_lowercase().as_str() {
            "action" if action.is_none() => action = Some(value.to_ascii_lowercase()),
            "status" if status.is_none() => status = value.split(' ').next().map(ToOwned::to_owned),
            "diagnostic-code" if words.is_empty() => words = value,
            _ => {}
        }
    }
    let status = status.unwrap_or_default();
    let failed = match action.as_deref() {
        Some("failed") => true,
        Some(_) => false,
        None => status.starts_with("5."),
    };
    let status: String = status
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '.')
        .take(10)
        .collect();
    failed.then_some(Report { status, words })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(action: &str, status: &str) -> String {
        let mark = "0123456789abcdef".repeat(3);
        format!(
            "From: MAILER-DAEMON@mx.example\r\nTo: <bounces+{mark}@tashawur.example>\r\nSubject: Undelivered\r\n\r\n\
             --x\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
             Final-Recipient: rfc822; mona@ngo.example\r\nAction: {action}\r\nStatus: {status}\r\n\
             Diagnostic-Code: smtp; 550 {status} no\r\n\r\n--x\r\nTo: other+{}@tashawur.example\r\n",
            "f".repeat(48)
        )
    }

    #[test]
    fn a_report_is_read() {
        let failed = letter("failed", "5.1.1");
        assert_eq!(mark(&failed), Some("0123456789abcdef".repeat(3).as_str()));
        let report = failure(&failed).expect("a failure");
        assert_eq!(
            (report.status.as_str(), report.words.as_str()),
            ("5.1.1", "smtp; 550 5.1.1 no")
        );
        assert_eq!(failure(&letter("delayed", "4.4.1")), None);
        assert_eq!(failure("To: x\r\n\r\nI am on holiday. Status: 5.1.1"), None);
        assert_eq!(mark("Subject: x\r\n\r\nTo: <bounces+00@x>"), None);
        assert_eq!(mark(""), None);
    }
}
