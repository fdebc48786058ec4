//! Every answer that is not the page asked for; `site` turns each into a page in the reader's language.
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use sea_orm::DbErr;

/// Why the page asked for is not the answer. It says nothing about our insides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No such page, or not yours: the same answer.
    NotFound,
    /// Signed in, but the role is too low.
    Forbidden,
    /// An organiser's page without a sign-in; carries nothing, `site` adds the way back.
    SignInNeeded,
    /// A personal link that is wrong, expired or of another event.
    LinkUnknown,
    /// Somebody was faster: what the form was about has changed meanwhile.
    Raced,
    /// Too many tries in a short time.
    TooOften,
    TooLarge,
    BadRequest,
    /// Our fault; the log knows more.
    Internal,
}

impl Failure {
    pub fn status(self) -> StatusCode {
        match self {
            Failure::NotFound | Failure::LinkUnknown => StatusCode::NOT_FOUND,
            Failure::Forbidden => StatusCode::FORBIDDEN,
            Failure::SignInNeeded => StatusCode::UNAUTHORIZED,
            Failure::Raced => StatusCode::CONFLICT,
            Failure::TooOften => StatusCode::TOO_MANY_REQUESTS,
            Failure::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Failure::BadRequest => StatusCode::BAD_REQUEST,
            Failure::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Failure {
    /// An empty answer that carries its reason; the outermost layer writes the page.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<DbErr> for Failure {
    /// Logged once, here. A database's message may quote values a person typed, so only its kind is written down.
    fn from(error: DbErr) -> Self {
        let kind = match &error {
            DbErr::ConnectionAcquire(_) => "no connection was free",
            DbErr::Conn(_) => "connection lost",
            DbErr::Exec(_) => "a statement failed",
            DbErr::Query(_) => "a query failed",
            DbErr::Custom(text) => text.as_str(),
            _ => "other",
        };
        tracing::error!(kind, "the database refused");
        Failure::Internal
    }
}
