//! Pure words everyone shares: they parse once at the edge, so code further in never sees a bad value.
//!
//! Reading order: [`lang`] and [`localized`] (three languages), [`ids`], [`clock`] and [`chance`] (time and
//! chance are arguments, so a test can hold them), [`email`], [`name`], [`text`] and [`when`] (what people type),
//! [`fold`](mod@fold) (what search compares), [`zone`] (civil time), [`link`] (personal links), [`window`], [`table`] (files of
//! rows that people hand in).
//!
//! Nothing here knows another module of ours, and no problem carries a sentence: a problem is a plain enum,
//! its words belong to the language files.
pub mod chance;
pub mod clock;
pub mod email;
pub mod fold;
pub mod hex;
pub mod ids;
pub mod lang;
pub mod link;
pub mod localized;
pub mod name;
pub mod script;
pub mod table;
pub mod text;
pub mod when;
pub mod window;
pub mod zone;

pub use chance::Chance;
pub use clock::{Clock, Dial};
pub use email::{EmailAddress, EmailProblem};
pub use fold::{digits, fold};
pub use hex::hex;
pub use ids::*;
pub use lang::Lang;
pub use link::{LinkKey, LinkToken, MalformedToken};
pub use localized::Localized;
pub use name::{NameProblem, PersonName};
pub use text::{TextProblem, clean_line, clean_text, has_link, words};
pub use when::{DateProblem, TimeProblem, YEARS, parse_date, parse_time};
pub use window::{TimeWindow, WindowState};
pub use zone::{Fold, Occurs, Zone, ZoneProblem};
