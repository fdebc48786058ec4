//! `tashawur routes`: the access table.
use crate::site;
use std::io::Write;

/// One line a route: method, path, who may call.
pub fn print() -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    for route in site::table() {
        writeln!(out, "{:4} {:60} {}", route.method, route.path, route.who)?;
    }
    Ok(())
}
