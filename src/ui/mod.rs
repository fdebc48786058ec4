//! The look, built once: parts that know no feature, take structs with named fields and render HTML.
//!
//! Reading order: [`page`] and [`desk`] are the two frames; [`form`], [`field`] and [`choice`] make forms;
//! [`table`] and [`filter`] make lists; [`parts`] holds the smaller things; [`seat`] and [`bar`] draw figures;
//! [`agenda`] the days; [`text`] shows what people typed; [`assets`] are the files behind it all.
//!
//! Every part is a struct with a `new` for what it cannot do without and public fields for the rest:
//! `Field { hint: Some(text), ..Field::new(lang, "city", label) }`. Inside `html!` it is simply `(Field { … })`.
pub mod agenda;
pub mod assets;
pub mod bar;
pub mod choice;
pub mod country;
pub mod desk;
#[cfg(test)]
mod examples;
pub mod field;
pub mod filter;
pub mod form;
mod frame;
pub mod icon;
pub mod notice;
pub mod page;
pub mod parts;
pub mod seat;
pub mod sending;
pub mod table;
pub mod text;

pub use agenda::{AgendaDay, AgendaItem, RoleChip};
pub use bar::{Bar, Bars, Fill, Shape};
pub use choice::{Choice, Choices, Many, Options, Select, Tick};
pub use country::countries;
pub use desk::{Desk, NavGroup, NavItem, Phase};
pub use field::{Field, Kind, Limit, Trilingual, Width};
pub use filter::{FilterBar, Pager, Pages, page_number};
pub use form::{Button, ErrorSummary, Form, Hidden, LinkButton, Look, PostButton, Problem, Section, Trap};
pub use frame::{Languages, Site};
pub use icon::Icon;
pub use notice::{Notice, Tag, Tone, UndoBar};
pub use page::{Audience, Layout, Page, Tab};
pub use seat::{GroupList, SeatFigure, SeatGroup, Swatch};
pub use sending::{DryRun, TypedNumber};
pub use table::{Cell, Column, Row, Sort, Table};
pub use text::{Moment, bdi, block, email, paragraphs, words, words_marked};
