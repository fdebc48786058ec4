//! What became of an agenda file, as sentences: the same on screen and on the command line.
use super::actions::{ImportOutcome, Look};
use super::findings::Severity;
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;

impl ImportOutcome {
    pub fn is_refused(&self) -> bool {
        match self {
            Self::NoSuchEvent | Self::Refused(_) | Self::OtherZone { .. } | Self::NoReason(_) => true,
            Self::Looked(_) | Self::Imported(_) => false,
        }
    }

    /// Every sentence that stands between the file and the event.
    pub fn refusals(&self, lang: Lang) -> Vec<String> {
        match self {
            Self::Refused(problems) => problems.iter().map(|problem| problem.text(lang)).collect(),
            Self::OtherZone { file, event } => {
                let city = |zone| format::city(lang, zone);
                vec![lang.t().agenda_import_other_zone(city(file), city(event))]
            }
            Self::NoReason(_) => vec![lang.t().agenda_import_reason_missing()],
            Self::NoSuchEvent | Self::Looked(_) | Self::Imported(_) => Vec::new(),
        }
    }

    /// For a terminal: the refusals, or the figures and what is odd.
    pub fn lines(&self, lang: Lang) -> Vec<String> {
        let lines = match self {
            Self::Looked(look) | Self::Imported(look) => look.lines(lang),
            refused => refused.refusals(lang),
        };
        lines.into_iter().map(plain).collect()
    }
}

impl Look {
    fn lines(&self, lang: Lang) -> Vec<String> {
        let (t, totals) = (lang.t(), &self.totals);
        let mut lines = vec![
            format!("{}: {}", t.agenda_desk_sessions(), totals.sessions),
            format!("{}: {}", t.agenda_desk_speaking_slots(), totals.speaking_slots),
            format!("{}: {}", t.agenda_desk_leading_places(), totals.leading_slots),
            format!("{}: {}", t.agenda_desk_open_floor(), totals.open_floor_minutes),
        ];
        if !self.ignored_columns.is_empty() {
            lines.push(t.agenda_import_ignored(format::list(lang, &self.ignored_columns)));
        }
        lines.extend(self.findings.iter().map(|finding| {
            let severity = match finding.severity() {
                Severity::Warning => t.agenda_desk_warning(),
                Severity::Note => t.agenda_desk_remark(),
            };
            let sessions = finding.sessions();
            let about = if sessions.len() == 1 {
                format!(" ({})", sessions[0])
            } else {
                String::new()
            };
            format!("{severity}{about}: {}", finding.text(lang))
        }));
        lines
    }
}
