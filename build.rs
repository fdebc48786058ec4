//! Turns `src/i18n/locales/{ar,en,fr}/*.ftl` into one typed function per message: a wrong key, a text
//! missing in a language or a wrong argument does not compile.
#![allow(
    clippy::disallowed_methods,
    reason = "cargo speaks to a build script through the environment"
)]
use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

fn main() -> std::process::ExitCode {
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    println!("cargo::rerun-if-changed=src/i18n/locales");
    println!("cargo::rerun-if-changed=build.rs");
    build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("src/i18n/locales")
            .with_output_file_path(&format!("{out}/l10n.rs"))
            .with_prefix("")
            .with_default_language("en")
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/translations.ftl")))
            .with_lint_level(LintLevel::Strict),
    )
}
