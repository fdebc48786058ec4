//! The figures as people read them: median, lowest and highest of the rounds, the target and whether it is met.
use std::fmt::Display;
use tashawur::i18n::format::number;
use tashawur::kernel::Lang;

/// One figure, measured several times.
#[derive(Clone, Debug, Default)]
pub struct Sample(Vec<f64>);

/// What a figure should be.
#[derive(Clone, Copy, Debug)]
pub enum Goal {
    AtLeast(f64),
    AtMost(f64),
}

impl Sample {
    pub fn of(one: f64) -> Self {
        Self(vec![one])
    }

    pub fn add(&mut self, figure: f64) {
        self.0.push(figure);
        self.0.sort_by(f64::total_cmp);
    }

    pub fn median(&self) -> f64 {
        self.0[self.0.len() / 2]
    }

    fn spread(&self, unit: &str) -> String {
        match self.0.as_slice() {
            [low, .., high] => format!("{}–{}", shown(*low, unit), shown(*high, unit)),
            _ => String::new(),
        }
    }
}

pub fn heading(text: impl Display) {
    println!("\n{text}");
}

/// A figure that only stands beside another.
pub fn line(what: &str, sample: &Sample, unit: &str) {
    let spread = format!("({})", sample.spread(unit));
    println!(
        "  {what:<50} {:>8} {unit:<3} {spread:<18}",
        shown(sample.median(), unit)
    );
}

/// A figure with a target.
pub fn judged(what: &str, sample: &Sample, unit: &str, goal: Goal) {
    let median = sample.median();
    let (met, sign, bound) = match goal {
        Goal::AtLeast(bound) => (median >= bound, "≥", bound),
        Goal::AtMost(bound) => (median <= bound, "≤", bound),
    };
    let verdict = if met { "met" } else { "not met" };
    let spread = format!("({})", sample.spread(unit));
    println!(
        "  {what:<50} {:>8} {unit:<3} {spread:<18} {sign} {} {unit}: {verdict}",
        shown(median, unit),
        shown(bound, unit)
    );
}

fn shown(figure: f64, unit: &str) -> String {
    match unit {
        "ms" | "s" if figure < 100.0 => format!("{figure:.2}"),
        #[allow(clippy::cast_possible_truncation, reason = "figures of a bench are small")]
        _ => number(Lang::En, figure.round() as i64),
    }
}
