//! Horizontal bars with a number at each, drawn with SVG attributes: no script, no `style=`, both directions.
//!
//! Fills differ by pattern as well as by colour, and every bar says its numbers in text beside it.
use maud::{Markup, Render, html};

use super::text::bdi;
use crate::i18n::Translate;
use crate::kernel::Lang;

/// At most three series in one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    Solid,
    Hatched,
    Dotted,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Each value is part of the one before: attended within registered.
    Nested,
    /// The values stand end to end and make a whole: women, men, another way.
    Stacked,
}

pub struct Bar {
    pub label: String,
    /// The numbers in words, "92 of 118 attended".
    pub note: String,
    /// One value per series, in the order of the key.
    pub values: Vec<f64>,
}

pub struct Bars {
    pub lang: Lang,
    /// Makes the patterns' ids unique in the page.
    pub id: String,
    /// States the finding.
    pub title: String,
    /// What is counted, in one line.
    pub method: String,
    pub key: Vec<(Fill, String)>,
    pub shape: Shape,
    pub bars: Vec<Bar>,
    /// Where a full-width bar ends; `None`: the longest bar.
    pub full: Option<f64>,
    /// Ends of a target band, as lines across every bar.
    pub band: Vec<f64>,
    /// The same figures as a table, opened on demand.
    pub table: Option<Markup>,
}

impl Render for Bars {
    fn render(&self) -> Markup {
        html! {
            figure.card.fig {
                figcaption { h2 { (self.title) } p.take { (self.method) } }
                (self.patterns())
                @if self.key.len() > 1 { (self.legend()) }
                ul.bars {
                    @for bar in &self.bars {
                        li {
                            p.lb { span { (bdi(&bar.label)) } span.num { (bdi(&bar.note)) } }
                            (self.drawing(bar))
                        }
                    }
                }
                @if let Some(table) = &self.table {
                    details { summary { (self.lang.t().ui_show_figures()) } (table) }
                }
            }
        }
    }
}

impl Bars {
    fn legend(&self) -> Markup {
        html! {
            ul.key {
                @for (fill, label) in &self.key {
                    li {
                        svg aria-hidden="true" focusable="false" { (self.rect(*fill, Span { from: 0.0, to: 100.0, thin: false })) }
                        span { (label) }
                    }
                }
            }
        }
    }

    fn drawing(&self, bar: &Bar) -> Markup {
        let full = self.full.unwrap_or_else(|| self.longest()).max(f64::MIN_POSITIVE);
        html! {
            svg height="22" aria-hidden="true" focusable="false" {
                @for ((fill, _), span) in self.key.iter().zip(self.spans(bar, full)) { (self.rect(*fill, span)) }
                @for end in &self.band {
                    @let x = format!("{:.2}%", self.side(end / full * 100.0));
                    line.band x1=(x) x2=(x) y1="-2" y2="24" {}
                }
            }
        }
    }

    fn spans(&self, bar: &Bar, full: f64) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::with_capacity(bar.values.len());
        for value in &bar.values {
            let from = match self.shape {
                Shape::Nested => 0.0,
                Shape::Stacked => spans.last().map_or(0.0, |before| before.to),
            };
            let thin = self.shape == Shape::Nested && !spans.is_empty();
            spans.push(Span {
                from,
                to: from + value / full * 100.0,
                thin,
            });
        }
        spans
    }

    fn rect(&self, fill: Fill, span: Span) -> Markup {
        let x = self.side(if self.lang.is_rtl() { span.to } else { span.from });
        let (y, height) = if span.thin { (5, 12) } else { (0, 22) };
        let pattern = match fill {
            Fill::Solid => None,
            Fill::Hatched => Some(format!("url(#{}-hatch)", self.id)),
            Fill::Dotted => Some(format!("url(#{}-dots)", self.id)),
        };
        html! {
            rect.ink[fill == Fill::Solid] fill=[pattern] x=(format!("{x:.2}%")) y=(y)
                width=(format!("{:.2}%", span.to - span.from)) height=(height) {}
        }
    }

    /// A place counted from the side where reading starts, as SVG counts it: from the left.
    fn side(&self, percent: f64) -> f64 {
        if self.lang.is_rtl() { 100.0 - percent } else { percent }
    }

    fn longest(&self) -> f64 {
        let length = |bar: &Bar| match self.shape {
            Shape::Nested => bar.values.iter().copied().fold(0.0, f64::max),
            Shape::Stacked => bar.values.iter().sum(),
        };
        self.bars.iter().map(length).fold(0.0, f64::max)
    }

    fn patterns(&self) -> Markup {
        html! {
            svg.vh width="0" height="0" aria-hidden="true" focusable="false" {
                defs {
                    pattern id={ (self.id) "-hatch" } width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                        rect.ink-l width="6" height="6" {}
                        rect.ink width="2" height="6" {}
                    }
                    pattern id={ (self.id) "-dots" } width="7" height="7" patternUnits="userSpaceOnUse" {
                        rect.sand width="7" height="7" {}
                        circle.clay cx="2" cy="2" r="1.5" {}
                        circle.clay cx="5.5" cy="5.5" r="1.5" {}
                    }
                }
            }
        }
    }
}

/// A stretch of a bar in percent, counted from the side where reading starts.
#[derive(Clone, Copy)]
struct Span {
    from: f64,
    to: f64,
    /// Drawn inside the bar before it.
    thin: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bars(lang: Lang, shape: Shape) -> String {
        Bars {
            lang,
            id: "t".into(),
            title: "Two of four came".into(),
            method: "People".into(),
            key: vec![(Fill::Hatched, "Registered".into()), (Fill::Solid, "Attended".into())],
            shape,
            bars: vec![Bar {
                label: "Media".into(),
                note: "2 of 4".into(),
                values: vec![4.0, 1.0],
            }],
            full: Some(8.0),
            band: vec![],
            table: None,
        }
        .render()
        .into_string()
    }

    #[test]
    fn bars_grow_from_the_side_where_reading_starts() {
        assert!(bars(Lang::En, Shape::Nested).contains(r#"x="0.00%" y="0" width="50.00%""#));
        assert!(bars(Lang::Ar, Shape::Nested).contains(r#"x="50.00%" y="0" width="50.00%""#));
        assert!(bars(Lang::Ar, Shape::Stacked).contains(r#"x="37.50%" y="0" width="12.50%""#));
    }

    #[test]
    fn no_style_attribute_stands_anywhere() {
        assert!(!bars(Lang::En, Shape::Stacked).contains("style="));
    }
}
