//! The seat figure: a half circle of dots, one wedge per stakeholder group, and the list that says it in words.
//!
//! Odd groups are dots, even groups rings, so that no one needs the colour. The drawing is hidden from assistive
//! tech: the list beside it is the content.
use std::f64::consts::PI;
use std::fmt::Write;

use maud::{Markup, Render, html};

use super::text::bdi;
use crate::i18n::Translate;
use crate::kernel::Lang;

/// Colours there are; a process with more groups starts again from the first.
const COLOURS: usize = 17;
const MOST_DOTS: u32 = 160;
const WIDTH: f64 = 480.0;
const BASE: f64 = 230.0;
const OUTER: f64 = 218.0;
const INNER: f64 = 86.0;

/// One group's wedge and its line in the list.
#[derive(Clone, Debug)]
pub struct SeatGroup {
    pub label: String,
    pub people: u32,
    /// As it is to be read, `1,110`, or the words for a hidden small figure.
    pub shown: String,
    /// Position in the process, from 1: decides colour and shape all over the product.
    pub position: usize,
    pub href: Option<String>,
}

/// The drawing with its caption; put a [`GroupList`] beside it.
pub struct SeatFigure<'a> {
    pub lang: Lang,
    pub groups: &'a [SeatGroup],
    /// A first sentence ("412 people from 31 countries"), before what one dot stands for.
    pub caption: Markup,
}

/// The same figures in words: swatch, group, number.
pub struct GroupList<'a> {
    pub groups: &'a [SeatGroup],
    /// One column, beside a figure; else as many as fit.
    pub one_column: bool,
}

/// The mark of a group beside its name, anywhere: a dot or a ring in the group's colour.
pub struct Swatch {
    pub position: usize,
}

impl Render for Swatch {
    fn render(&self) -> Markup {
        html! { span.(colour(self.position)) aria-hidden="true" { span.ring.o[is_ring(self.position)] {} } }
    }
}

impl Render for GroupList<'_> {
    fn render(&self) -> Markup {
        html! {
            ul.who.one[self.one_column] {
                @for group in self.groups {
                    li {
                        (Swatch { position: group.position })
                        span { (bdi(&group.label)) }
                        span.v.num {
                            @match &group.href {
                                Some(href) => a href=(href) { (bdi(&group.shown)) },
                                None => (bdi(&group.shown)),
                            }
                        }
                    }
                }
            }
        }
    }
}

impl Render for SeatFigure<'_> {
    fn render(&self) -> Markup {
        let per_dot = people_per_dot(self.groups.iter().map(|group| group.people).sum());
        let dots: Vec<u32> = self.groups.iter().map(|group| dots(group.people, per_dot)).collect();
        let half_circle = HalfCircle::new(dots.iter().sum(), self.lang.is_rtl());
        let wedges = wedges(self.groups, &dots, &half_circle.seats);
        html! {
            figure.seats {
                @if !half_circle.seats.is_empty() {
                    svg viewBox="0 0 480 244" aria-hidden="true" focusable="false" stroke-width=(half_circle.dot) {
                        @for (group, seats) in &wedges { (wedge(group, seats, half_circle.dot)) }
                    }
                }
                figcaption {
                    (self.caption)
                    @if !half_circle.seats.is_empty() { " " (self.lang.t().ui_dot_stands_for(per_dot)) }
                }
            }
        }
    }
}

/// Each group's seats, side by side in the order of the groups.
fn wedges<'a>(groups: &'a [SeatGroup], dots: &[u32], seats: &'a [Seat]) -> Vec<(&'a SeatGroup, &'a [Seat])> {
    let mut rest = seats;
    let mut wedges = Vec::with_capacity(groups.len());
    for (group, count) in groups.iter().zip(dots) {
        let (own, others) = rest.split_at(*count as usize);
        wedges.push((group, own));
        rest = others;
    }
    wedges
}

/// One path a group; a ring is the same path again, thinner, in the colour of the ground.
fn wedge(group: &SeatGroup, seats: &[Seat], dot: f64) -> Markup {
    let mut path = String::new();
    for (x, y) in seats {
        let _ = write!(path, "M{x:.0} {y:.0}h0");
    }
    html! {
        @if !seats.is_empty() {
            path.(colour(group.position)) d=(path) {}
            @if is_ring(group.position) { path.hole d=(path) stroke-width=(format!("{:.1}", dot * 0.4)) {} }
        }
    }
}

/// Where a dot is drawn.
type Seat = (f64, f64);

struct HalfCircle {
    /// From the side where reading starts to the other.
    seats: Vec<Seat>,
    dot: f64,
}

impl HalfCircle {
    fn new(count: u32, mirrored: bool) -> HalfCircle {
        let rows = rows(count);
        let mut seats: Vec<(f64, f64, f64)> = share(count, &rows)
            .into_iter()
            .zip(&rows)
            .flat_map(|(seats, radius)| (0..seats).map(move |seat| place(seat, seats, *radius)))
            .collect();
        seats.sort_by(|a, b| a.0.total_cmp(&b.0));
        let seats = seats
            .into_iter()
            .map(|(_, x, y)| (if mirrored { WIDTH - x } else { x }, y))
            .collect();
        HalfCircle {
            seats,
            dot: dot_size(count, &rows),
        }
    }
}

/// Angle from the start side, then where the seat is.
fn place(seat: u32, of: u32, radius: f64) -> (f64, f64, f64) {
    let angle = if of == 1 {
        PI / 2.0
    } else {
        PI * f64::from(seat) / f64::from(of - 1)
    };
    (angle, WIDTH / 2.0 - radius * angle.cos(), BASE - radius * angle.sin())
}

/// As many rows as leave about the same room between rows as within one.
fn rows(count: u32) -> Vec<f64> {
    let fits = |rows: &u32| {
        let along = PI * (OUTER + INNER) / 2.0 * f64::from(*rows) / f64::from(count.max(1));
        (along - (OUTER - INNER) / f64::from((*rows).max(2) - 1)).abs()
    };
    let most = count.div_ceil(4).clamp(1, 9);
    let rows = (1..=most).min_by(|a, b| fits(a).total_cmp(&fits(b))).unwrap_or(1);
    let step = (OUTER - INNER) / f64::from(rows.max(2) - 1);
    (0..rows).map(|row| OUTER - step * f64::from(row)).collect()
}

/// Seats by row in proportion to its length; what rounding leaves goes to the outermost row.
fn share(count: u32, rows: &[f64]) -> Vec<u32> {
    let length: f64 = rows.iter().sum();
    let mut seats: Vec<u32> = rows
        .iter()
        .map(|radius| (f64::from(count) * radius / length).floor() as u32)
        .collect();
    let left = count - seats.iter().sum::<u32>();
    for (row, seats) in seats.iter_mut().enumerate() {
        *seats += u32::from((row as u32) < left);
    }
    seats
}

fn dot_size(count: u32, rows: &[f64]) -> f64 {
    let along = PI * rows.iter().sum::<f64>() / f64::from(count.max(1));
    let across = if rows.len() > 1 { rows[0] - rows[1] } else { along };
    (along.min(across) * 0.62).clamp(6.0, 16.0).round()
}

fn people_per_dot(people: u32) -> u32 {
    const STEPS: [u32; 9] = [1, 2, 4, 5, 10, 20, 25, 50, 100];
    STEPS
        .into_iter()
        .find(|step| people / step <= MOST_DOTS)
        .unwrap_or(1000)
}

/// A group with anybody in it has at least one dot.
fn dots(people: u32, per_dot: u32) -> u32 {
    if people == 0 {
        0
    } else {
        ((people + per_dot / 2) / per_dot).max(1)
    }
}

/// The class that carries a group's colour, `g1` … `g17`.
pub fn colour(position: usize) -> String {
    format!("g{}", position.saturating_sub(1) % COLOURS + 1)
}

fn is_ring(position: usize) -> bool {
    position.is_multiple_of(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dot_has_its_seat_inside_the_picture() {
        for count in [1, 2, 3, 7, 20, 61, 103, 160, 176] {
            let half_circle = HalfCircle::new(count, false);
            assert_eq!(half_circle.seats.len(), count as usize);
            assert!(
                half_circle
                    .seats
                    .iter()
                    .all(|(x, y)| (8.0..=472.0).contains(x) && (8.0..=236.0).contains(y)),
                "{count}"
            );
        }
    }

    #[test]
    fn the_arabic_figure_is_the_mirror_image() {
        let (ltr, rtl) = (HalfCircle::new(50, false), HalfCircle::new(50, true));
        assert!(
            ltr.seats
                .iter()
                .zip(&rtl.seats)
                .all(|(a, b)| (a.0 + b.0 - WIDTH).abs() < 0.001 && a.1 == b.1)
        );
    }

    #[test]
    fn a_dot_stands_for_more_people_when_they_are_many() {
        assert_eq!([0, 40, 160, 313, 412, 1110].map(people_per_dot), [1, 1, 1, 2, 4, 10]);
        assert_eq!(dots(1, 10), 1);
        assert_eq!(dots(0, 10), 0);
    }

    #[test]
    fn the_eighteenth_group_begins_the_colours_anew() {
        assert_eq!([1, 17, 18].map(colour), ["g1", "g17", "g1"]);
    }
}
