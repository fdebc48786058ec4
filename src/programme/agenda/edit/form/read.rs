//! Reads the form, or says field by field what to mend.
use super::reading::Reading;
use super::{About, LONGEST_REASON, LONGEST_ROOM, MOST_NUMBER, OBJECTIVES, places};
use crate::i18n::{Explain, Translate, format};
use crate::kernel::{Fold, Localized, SittingId, clean_line, digits};
use crate::programme::agenda::edit::actions::Order;
use crate::programme::agenda::edit::rules::{self, Cut, MOST_MINUTES, Moving, TooMuch};
use crate::programme::agenda::texts;
use crate::programme::session::model::{Kind, Session};
use crate::ui::Problem;
use crate::web::Fields;
use jiff::civil::{Date, DateTime};
use sea_orm::ActiveEnum;

pub fn read(about: &About<'_>, typed: &Fields) -> Result<Order, Vec<Problem>> {
    let mut reading = Reading::new(about, typed);
    let session = session(&mut reading);
    let reason = why(&mut reading, "reason");
    if let Some(session) = &session
        && let Err(too_much) = rules::judge((!about.is_new()).then_some(about.present), session)
    {
        let said = too_much_sentence(about, too_much);
        reading.refuse::<()>("open_floor", said);
    }
    match (session, reason) {
        (Some(session), Some(reason)) if reading.problems.is_empty() => Ok(Order {
            session,
            seen: typed.filled("seen").map(str::to_owned),
            reason,
        }),
        _ => Err(reading.problems),
    }
}

/// The reason alone: for taking an item away.
pub fn reason(about: &About<'_>, typed: &Fields) -> Result<String, Vec<Problem>> {
    let mut reading = Reading::new(about, typed);
    why(&mut reading, "remove_reason").ok_or(reading.problems)
}

/// Where an item is to be cut.
pub fn cut(about: &About<'_>, typed: &Fields) -> Result<(Cut, String), Vec<Problem>> {
    let mut reading = Reading::new(about, typed);
    let present = about.present;
    let at = reading.hour("split_at").and_then(|hour| {
        // After midnight is the next day.
        let over = hour < present.starts.time() && present.ends.date() > present.starts.date();
        let day = if over {
            present.ends.date()
        } else {
            present.starts.date()
        };
        reading.moment("split_at", (day, hour))
    });
    let chosen: Vec<&str> = typed.all("split_places").collect();
    let second = present.slots.iter().map(|slot| slot.id);
    let second = second.filter(|id| chosen.contains(&id.to_string().as_str())).collect();
    match (at, why(&mut reading, "split_reason")) {
        (Some(at), Some(reason)) => Ok((Cut { at, second }, reason)),
        _ => Err(reading.problems),
    }
}

/// Which place goes to which item.
pub fn moving(about: &About<'_>, typed: &Fields) -> Result<(Moving, String), Vec<Problem>> {
    let mut reading = Reading::new(about, typed);
    let place = about.present.slots.iter().map(|slot| slot.id);
    let mut place = place.filter(|id| id.to_string() == typed.text("move_place"));
    let place = reading.word("move_place", place.next());
    let others = about.others().map(|session| session.id);
    let mut to = others.filter(|id| id.to_string() == typed.text("move_to"));
    let to = reading.word("move_to", to.next());
    match (place, to, why(&mut reading, "move_reason")) {
        (Some(place), Some(to), Some(reason)) => Ok((Moving { place, to }, reason)),
        _ => Err(reading.problems),
    }
}

/// The 23 objectives of the Global Compact, by number: "1, 5, 18" with any digits and commas.
fn objectives(reading: &mut Reading<'_>) -> Option<Vec<u8>> {
    let typed = digits(reading.typed.text("objectives"));
    let parts = typed.split(|c: char| c.is_whitespace() || matches!(c, ',' | '،' | ';' | '؛'));
    let numbers: Option<Vec<u8>> = parts
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok().filter(|number| (1..=OBJECTIVES).contains(number)))
        .collect();
    let Some(mut numbers) = numbers else {
        let most = format::number(reading.about.lang, i64::from(OBJECTIVES));
        return reading.refuse(
            "objectives",
            reading.about.lang.t().agenda_edit_problem_objectives(most),
        );
    };
    numbers.sort_unstable();
    numbers.dedup();
    Some(numbers)
}

fn session(reading: &mut Reading<'_>) -> Option<Session> {
    let present = reading.about.present;
    let kind = Kind::try_from_value(&reading.typed.text("kind").to_owned()).ok();
    let kind = reading.word("kind", kind);
    let title = title(reading);
    let sitting = sitting(reading);
    let hours = hours(reading, sitting.map(|(_, day)| day));
    let room = reading.line("room", LONGEST_ROOM);
    let open_floor_minutes = reading.number("open_floor", (0, MOST_MINUTES));
    let description = reading.localized("description", texts::text);
    let objectives = objectives(reading);
    let number = reading.number("number", (1, MOST_NUMBER));
    let round_table = reading.number("round_table", (1, MOST_NUMBER));
    let open_floor = reading.localized("floor_label", texts::line);
    let slots = places::read(reading);
    let (starts, ends) = hours?;
    let zone = &reading.about.event.zone;
    let starts_at = zone.instant(starts, Fold::Earlier);
    Some(Session {
        sitting: sitting?.0,
        kind: kind?,
        starts,
        ends,
        starts_at,
        ends_at: zone.instant(ends, Fold::Earlier).max(starts_at),
        title: title?,
        description: description?,
        objectives: objectives?,
        number: number?,
        round_table: round_table?,
        open_floor: open_floor?,
        room: Some(room?).filter(|room| !room.is_empty()),
        open_floor_minutes: open_floor_minutes?.filter(|minutes| *minutes > 0 || present.open_floor_minutes == Some(0)),
        slots: slots?,
        ..present.clone()
    })
}

fn title(reading: &mut Reading<'_>) -> Option<Localized> {
    let title = reading.localized("title", texts::line)?;
    if title.is_empty() {
        return reading.refuse("title", reading.about.lang.t().agenda_edit_problem_title());
    }
    Some(title)
}

/// The sitting and the day of it: an item that stays where it was keeps its date.
fn sitting(reading: &mut Reading<'_>) -> Option<(SittingId, Date)> {
    let about = reading.about;
    let typed = reading.typed.text("sitting");
    let found = about.sittings.iter().find(|sitting| sitting.id.to_string() == typed);
    let chosen = found.map(|sitting| {
        let stays = !about.is_new() && sitting.id == about.present.sitting;
        let starts = if stays { about.present.starts } else { sitting.starts };
        (sitting.id, starts.date())
    });
    reading.word("sitting", chosen)
}

fn hours(reading: &mut Reading<'_>, day: Option<Date>) -> Option<(DateTime, DateTime)> {
    let starts = reading.hour("starts");
    let ends = reading.hour("ends");
    let (day, starts, ends) = (day?, starts?, ends?);
    let last = if reading.typed.text("next_day") == "true" {
        day.tomorrow().ok()?
    } else {
        day
    };
    let starts = reading.moment("starts", (day, starts));
    let ends = reading.moment("ends", (last, ends));
    let (starts, ends) = (starts?, ends?);
    let long = starts
        .until((jiff::Unit::Minute, ends))
        .map_or(0, |span| span.get_minutes());
    if !(1..=i64::from(MOST_MINUTES)).contains(&long) {
        return reading.refuse("ends", reading.about.lang.t().agenda_edit_problem_ends());
    }
    Some((starts, ends))
}

/// What people can read changes only with a reason (law 8).
fn why(reading: &mut Reading<'_>, field: &str) -> Option<String> {
    let lang = reading.about.lang;
    match clean_line(reading.typed.text(field), LONGEST_REASON) {
        Ok(reason) if reason.is_empty() && reading.about.is_promised() => {
            reading.refuse(field, lang.t().agenda_import_reason_missing())
        }
        Ok(reason) => Some(reason),
        Err(problem) => reading.refuse(field, problem.explain(lang)),
    }
}

/// "Places and open floor take 65 minutes, the item has 60."
pub fn too_much_sentence(about: &About<'_>, too_much: TooMuch) -> String {
    let shown = |minutes: i32| format::duration(about.lang, minutes.unsigned_abs());
    let over = too_much.taken.saturating_sub(too_much.length);
    about
        .lang
        .t()
        .agenda_edit_problem_minutes(shown(too_much.taken), shown(too_much.length), shown(over))
}
