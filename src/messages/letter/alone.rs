//! A letter by itself, for a frame: under a policy of its own, its subject above it; or why there is none.
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::web::Answer;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::IntoResponse;
use maud::{DOCTYPE, html};

/// Letters carry inline styles, which pages refuse; the sandbox lets nothing act, and no link leads anywhere.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

pub fn answer(status: StatusCode, html: String) -> Answer {
    let headers = [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CONTENT_SECURITY_POLICY, POLICY),
    ];
    Ok((status, headers, html).into_response())
}

/// What has to be mended before it can be shown.
pub fn refused(lang: Lang, sentences: &[&str]) -> String {
    html! {
        (DOCTYPE)
        html lang=(lang.code()) dir=(lang.dir()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (lang.t().letter_sample()) }
            }
            body {
                main {
                    h1 { (lang.t().letter_sample_refused()) }
                    ul { @for sentence in sentences { li { (sentence) } } }
                }
            }
        }
    }
    .into_string()
}
