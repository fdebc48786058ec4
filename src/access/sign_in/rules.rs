//! How long somebody waits after failing, and where a sign-in may lead back to.
use crate::paths;
use chrono::Duration;

/// Failures are forgotten after this long without another.
pub const FORGOTTEN_AFTER: Duration = Duration::hours(24);
const FIRST_WAIT: Duration = Duration::seconds(15);
/// Long enough to make guessing hopeless, short enough that nobody can lock an organiser out for a day.
const LONGEST_WAIT: Duration = Duration::minutes(15);

/// What failures are counted by. Each allows some before it makes anybody wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Tries of one account's password.
    Account,
    /// Tries of any password from one network; an office shares it.
    Network,
    /// Letters asked for by one address.
    Letters,
}

impl Counted {
    const fn free(self) -> i32 {
        match self {
            Counted::Account => 4,
            Counted::Network => 30,
            Counted::Letters => 2,
        }
    }

    /// How long the next try must wait after so many failures: doubled each time, up to a limit.
    pub fn wait_after(self, failures: i32) -> Duration {
        let over = failures - self.free();
        if over <= 0 {
            return Duration::zero();
        }
        let doublings = u32::try_from(over - 1).unwrap_or(0).min(10);
        (FIRST_WAIT * 2_i32.pow(doublings)).min(LONGEST_WAIT)
    }
}

/// The organiser's page to go back to, or nothing: only pages of ours, so that no letter can lead through our sign-in
/// to somebody else's site.
pub fn way_back(asked: &str) -> Option<&str> {
    let rest = asked.strip_prefix(&paths::Desk.to_string())?;
    let of_the_desk = rest.is_empty() || rest.starts_with(['/', '?']);
    let plain = asked.len() <= 1_000 && asked.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    let circle = [paths::SignIn.to_string(), paths::SignOut.to_string()];
    (of_the_desk && plain && !circle.iter().any(|page| asked.starts_with(page))).then_some(asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_grows_and_ends() {
        assert_eq!(Counted::Account.wait_after(4), Duration::zero());
        assert_eq!(Counted::Account.wait_after(5), Duration::seconds(15));
        assert_eq!(Counted::Account.wait_after(6), Duration::seconds(30));
        assert_eq!(Counted::Account.wait_after(7), Duration::seconds(60));
        assert_eq!(Counted::Account.wait_after(i32::MAX), LONGEST_WAIT);
        assert_eq!(Counted::Network.wait_after(30), Duration::zero());
        assert_eq!(Counted::Network.wait_after(31), Duration::seconds(15));
    }

    #[test]
    fn the_way_back_is_a_page_of_ours() {
        for good in [
            "/organise",
            "/organise?page=2",
            "/organise/events/0a/mail?state=failed&page=2",
        ] {
            assert_eq!(way_back(good), Some(good));
        }
        for bad in [
            "",
            "/",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example/organise",
            "/organised",
            "/organise.evil.example",
            "/organise/\\evil",
            "/organise/a b",
            "/organise/\r\nSet-Cookie:x",
            "/organise/sign-in?next=/organise/sign-in",
            "/organise/sign-out",
            "javascript:alert(1)",
        ] {
            assert_eq!(way_back(bad), None, "{bad:?}");
        }
        assert_eq!(way_back(&format!("/organise/{}", "a".repeat(2_000))), None);
    }
}
