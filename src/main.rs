//! The `tashawur` command.
use std::process::ExitCode;

/// glibc's allocator fragments under SQLite and argon2; a small process matters to whoever hosts this.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    tashawur::cli::main()
}
