//! Refuses a workbook that would swell past its limit, before anything parses it.
//!
//! The sizes a packed file states may lie, so after reading them every part is also unpacked into nothing and
//! counted. calamine reserves room for as many shared strings as the file claims to have; that claim is read first.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{Limits, TableProblem};

const MAX_PARTS: usize = 2_000;
const MAX_SHARED_STRINGS: u64 = 2_000_000;

pub fn check(bytes: &[u8], limits: &Limits) -> Result<(), TableProblem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableProblem::NotATable)?;
    let swells = TableProblem::Swells { limit: limits.unpacked };
    if archive.len() > MAX_PARTS {
        return Err(swells);
    }
    let mut stated = 0_u64;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| TableProblem::NotATable)?;
        stated = stated.saturating_add(part.size());
    }
    if stated > limits.unpacked {
        return Err(swells);
    }
    let mut left = limits.unpacked;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| TableProblem::NotATable)?;
        let strings = part
            .name()
            .is_ok_and(|name| name.to_lowercase().ends_with("sharedstrings.xml"));
        left = left.checked_sub(measure(part, left, strings)?).ok_or(swells.clone())?;
    }
    Ok(())
}

/// How large a part really is; reads one byte past `left` at most.
fn measure(part: impl Read, left: u64, strings: bool) -> Result<u64, TableProblem> {
    let mut part = part.take(left.saturating_add(1));
    let mut buffer = vec![0; 64 * 1024];
    let mut size = 0;
    // The claim may lie across two reads: keep the end of the last one.
    let mut tail: Vec<u8> = Vec::new();
    loop {
        let read = part.read(&mut buffer).map_err(|_| TableProblem::NotATable)?;
        if read == 0 {
            return Ok(size);
        }
        size += read as u64;
        if strings {
            tail.extend_from_slice(&buffer[..read]);
            if claims_too_many(&tail) {
                return Err(TableProblem::NotATable);
            }
            tail.drain(..tail.len().saturating_sub(256));
        }
    }
}

/// Whether `uniqueCount="…"` names more than we allow, or hides in an encoding we would not see it in.
fn claims_too_many(xml: &[u8]) -> bool {
    let name = b"uniqueCount";
    xml.contains(&0)
        || xml
            .windows(name.len())
            .enumerate()
            .filter(|(_, window)| window == name)
            .any(|(at, _)| {
                let digits: String = xml[at + name.len()..]
                    .iter()
                    .skip_while(|byte| !byte.is_ascii_digit())
                    .take_while(|byte| byte.is_ascii_digit())
                    .map(|byte| char::from(*byte))
                    .collect();
                !digits.is_empty() && digits.parse::<u64>().is_ok_and(|n| n > MAX_SHARED_STRINGS) || digits.len() > 18
            })
}
