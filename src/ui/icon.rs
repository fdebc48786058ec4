//! Inline line icons on a 24 px grid; always hidden from assistive tech, so a word stands beside each.
use maud::{Markup, Render, html};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Back,
    Forward,
    Check,
    Cross,
    Plus,
    Minus,
    Warning,
    Error,
    Info,
    Clock,
    Calendar,
    Person,
    People,
    Mail,
    Phone,
    Download,
    Upload,
    Search,
    Print,
    Link,
    Edit,
    Undo,
    Globe,
    Up,
    Down,
    Hidden,
}

impl Icon {
    pub const ALL: [Icon; 26] = [
        Icon::Back,
        Icon::Forward,
        Icon::Check,
        Icon::Cross,
        Icon::Plus,
        Icon::Minus,
        Icon::Warning,
        Icon::Error,
        Icon::Info,
        Icon::Clock,
        Icon::Calendar,
        Icon::Person,
        Icon::People,
        Icon::Mail,
        Icon::Phone,
        Icon::Download,
        Icon::Upload,
        Icon::Search,
        Icon::Print,
        Icon::Link,
        Icon::Edit,
        Icon::Undo,
        Icon::Globe,
        Icon::Up,
        Icon::Down,
        Icon::Hidden,
    ];

    fn path(self) -> &'static str {
        match self {
            Icon::Back => "M19 12H5m6-6-6 6 6 6",
            Icon::Forward => "M5 12h14m-6-6 6 6-6 6",
            Icon::Check => "m5 12.5 5 5L19.5 7",
            Icon::Cross => "m6 6 12 12M18 6 6 18",
            Icon::Plus => "M12 5v14M5 12h14",
            Icon::Minus => "M5 12h14",
            Icon::Warning => "M12 4 2.8 20h18.4zM12 10v4.5m0 2.9v.1",
            Icon::Error => "M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0m9-5v6m0 3.4v.1",
            Icon::Info => "M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0m9 5v-6m0-3.4v-.1",
            Icon::Clock => "M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0m9-5v5l3.5 2",
            Icon::Calendar => "M4 6h16v14H4zm0 5h16M8 3v5m8-5v5",
            Icon::Person => "M8 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0M4 21c0-4.5 3.5-6.5 8-6.5s8 2 8 6.5",
            Icon::People => {
                "M5.5 8a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M2 20c0-4 3-6 7-6s7 2 7 6m0-15.2a3.5 3.5 0 0 1 0 6.4m2 3.3c2.5.8 4 2.7 4 5.5"
            }
            Icon::Mail => "M3 6h18v13H3zm0 1 9 6.5L21 7",
            Icon::Phone => {
                "M5 3h4l2 5-2.5 1.8a11 11 0 0 0 5.7 5.7L16 13l5 2v4c0 1-1 2-2 2C10.5 21 3 13.5 3 5c0-1 1-2 2-2"
            }
            Icon::Download => "M12 4v11m-5-5 5 5 5-5M5 20h14",
            Icon::Upload => "M12 15V4M7 9l5-5 5 5M5 20h14",
            Icon::Search => "M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0m11.2 4.7L20.5 20.5",
            Icon::Print => "M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z",
            Icon::Link => "m9.5 14.5 5-5M11 7l2-2a4.2 4.2 0 0 1 6 6l-2 2m-4 4-2 2a4.2 4.2 0 0 1-6-6l2-2",
            Icon::Edit => "m4 20 1-5L16.5 3.5l4 4L9 19zm10-14 4 4",
            Icon::Undo => "M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
            Icon::Globe => "M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0m0 0h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18",
            Icon::Up => "m6 15 6-6 6 6",
            Icon::Down => "m6 9 6 6 6-6",
            Icon::Hidden => "M3 12c4-6 14-6 18 0-4 6-14 6-18 0M4 20 20 4",
        }
    }

    /// Arrows and undo follow the reading direction; a check, a clock or a phone does not.
    fn follows_direction(self) -> bool {
        matches!(self, Icon::Back | Icon::Forward | Icon::Undo)
    }
}

impl Render for Icon {
    fn render(&self) -> Markup {
        html! {
            svg class={ "i" @if self.follows_direction() { " i-dir" } } viewBox="0 0 24 24" aria-hidden="true" focusable="false" {
                path d=(self.path()) {}
            }
        }
    }
}
