//! What a form sent: names and values as typed, nothing bound to anything yet.
use crate::app::App;
use crate::web::Failure;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;

/// A form of ours is a few kilobytes; a file has its own limit.
const LONGEST_FORM: usize = 256 * 1024;
pub const LARGEST_UPLOAD: usize = 5 * 1024 * 1024;
const MOST_FIELDS: usize = 2_000;

/// The fields of a form (or of a query string), in the order they were sent.
///
/// Only names a handler asks for are ever read, so an extra `role=owner` has no effect.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `a=1&b=2`; broken UTF-8 becomes the replacement character, which every parser of ours refuses.
    pub fn parse(encoded: &[u8]) -> Self {
        let pairs = form_urlencoded::parse(encoded).take(MOST_FIELDS);
        Self(
            pairs
                .map(|(name, value)| (name.into_owned(), value.into_owned()))
                .collect(),
        )
    }

    /// Reads the query string of an address.
    pub fn of_query(query: Option<&str>) -> Self {
        Self::parse(query.unwrap_or_default().as_bytes())
    }

    pub fn from_pairs<N: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (N, V)>) -> Self {
        Self(
            pairs
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        )
    }

    /// The first value of that name as it was typed, or nothing at all.
    pub fn text(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value)
    }

    /// The trimmed value, `None` when empty.
    pub fn filled(&self, name: &str) -> Option<&str> {
        Some(self.text(name).trim()).filter(|value| !value.is_empty())
    }

    /// Every value of that name: the ticked boxes of a group.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether a box or a button of that name was sent.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    pub fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    /// Written as a query string or a stored draft.
    pub fn encode(&self) -> String {
        form_urlencoded::Serializer::new(String::new())
            .extend_pairs(self.0.iter())
            .finish()
    }
}

impl FromRequest<App> for Fields {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &App) -> Result<Self, Failure> {
        if request.method() == axum::http::Method::GET {
            return Ok(Self::of_query(request.uri().query()));
        }
        if is_multipart(&request) {
            return Ok(Upload::read(request).await?.fields);
        }
        let body = axum::body::to_bytes(request.into_body(), LONGEST_FORM)
            .await
            .map_err(|_| Failure::TooLarge)?;
        Ok(Self::parse(&body))
    }
}

/// A form with one file.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    pub fields: Fields,
    pub file_name: String,
    pub file: Bytes,
}

impl Upload {
    async fn read(mut request: Request) -> Result<Self, Failure> {
        DefaultBodyLimit::max(LARGEST_UPLOAD).apply(&mut request);
        let mut parts = Multipart::from_request(request, &())
            .await
            .map_err(|_| Failure::BadRequest)?;
        let mut upload = Self::default();
        while let Some(part) = parts.next_field().await.map_err(|_| Failure::TooLarge)? {
            let name = part.name().unwrap_or_default().to_owned();
            if let Some(file_name) = part.file_name().map(str::to_owned) {
                upload.file_name = file_name;
                upload.file = part.bytes().await.map_err(|_| Failure::TooLarge)?;
            } else if upload.fields.0.len() < MOST_FIELDS {
                let bytes = part.bytes().await.map_err(|_| Failure::TooLarge)?;
                upload
                    .fields
                    .0
                    .push((name, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
        Ok(upload)
    }
}

impl FromRequest<App> for Upload {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &App) -> Result<Self, Failure> {
        if is_multipart(&request) {
            Self::read(request).await
        } else {
            Err(Failure::BadRequest)
        }
    }
}

fn is_multipart(request: &Request) -> bool {
    let content_type = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    content_type.is_some_and(|value| value.starts_with("multipart/form-data"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_back_as_typed() {
        let fields = Fields::parse("name=%D8%A3%D8%AD%D9%85%D8%AF+&sitting=1&sitting=2&go".as_bytes());
        assert_eq!(fields.text("name"), "أحمد ");
        assert_eq!(fields.filled("name"), Some("أحمد"));
        assert_eq!(fields.all("sitting").collect::<Vec<_>>(), ["1", "2"]);
        assert!(fields.has("go") && !fields.has("role"));
        assert_eq!(Fields::parse(fields.encode().as_bytes()), fields);
    }

    #[test]
    fn broken_utf8_is_seen_not_hidden() {
        assert_eq!(Fields::parse(b"name=%FF").text("name"), "\u{fffd}");
    }
}
