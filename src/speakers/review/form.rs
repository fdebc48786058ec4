//! The names of fields in the two forms: a line of the checklist, the points for a criterion.
use crate::kernel::{CheckId, CriterionId};

pub fn line(check: CheckId) -> String {
    format!("check-{check}")
}

pub fn field(criterion: CriterionId) -> String {
    format!("score-{criterion}")
}
