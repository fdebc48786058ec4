//! Where a request comes from, for limits: the client's network, not a person.
use crate::app::App;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use std::convert::Infallible;
use std::fmt;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// An IPv4 address, or the /64 of an IPv6 address: one household has more addresses in it than we could count.
///
/// Never written to a log or a table as it is: limits keep it in memory or as a keyed hash.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Network(Option<IpAddr>);

impl Network {
    pub fn of(address: IpAddr) -> Self {
        Self(Some(match address.to_canonical() {
            IpAddr::V6(v6) => {
                let [a, b, c, d, ..] = v6.segments();
                IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
            }
            v4 => v4,
        }))
    }
}

/// The key of a limit.
impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(address) => address.fmt(f),
            None => f.write_str("unknown"),
        }
    }
}

impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Network(…)")
    }
}

impl FromRequestParts<App> for Network {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let Some(ConnectInfo(peer)) = parts.extensions.get::<ConnectInfo<SocketAddr>>() else {
            return Ok(Self(None));
        };
        let client = client(peer.ip().to_canonical(), &parts.headers, &app.settings.trusted_proxies);
        Ok(Self::of(client))
    }
}

/// Walks X-Forwarded-For from its end for as long as the one who said it is a proxy of ours; what stands further in
/// front may be invented.
fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    let values = headers.get_all("x-forwarded-for").iter();
    let parts: Vec<&str> = values
        .flat_map(|value| value.to_str().unwrap_or_default().split(','))
        .collect();
    let mut said = parts.into_iter().rev().map_while(|part| part.trim().parse().ok());
    let mut client = peer;
    while trusted.contains(&client) {
        let Some(before) = said.next() else { break };
        client = IpAddr::to_canonical(&before);
    }
    client
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    fn seen(peer: &str, forwarded: &'static str, trusted: &[&str]) -> IpAddr {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", forwarded.parse().expect("a header"));
        let trusted: Vec<IpAddr> = trusted.iter().map(|text| ip(text)).collect();
        client(ip(peer), &headers, &trusted)
    }

    #[test]
    fn only_our_own_proxies_are_believed() {
        assert_eq!(seen("203.0.113.9", "10.1.1.1", &[]), ip("203.0.113.9"));
        assert_eq!(seen("10.0.0.1", "203.0.113.9", &["10.0.0.1"]), ip("203.0.113.9"));
        let invented = "1.2.3.4, 203.0.113.9";
        assert_eq!(seen("10.0.0.1", invented, &["10.0.0.1"]), ip("203.0.113.9"));
        let nonsense = "x, 203.0.113.9";
        assert_eq!(seen("10.0.0.1", nonsense, &["10.0.0.1"]), ip("203.0.113.9"));
        assert_eq!(seen("10.0.0.1", "203.0.113.9, x", &["10.0.0.1"]), ip("10.0.0.1"));
        let two = "203.0.113.9, 10.0.0.2";
        assert_eq!(seen("10.0.0.1", two, &["10.0.0.1", "10.0.0.2"]), ip("203.0.113.9"));
    }

    #[test]
    fn one_household_is_one_network() {
        let network = |text| Network::of(ip(text)).to_string();
        assert_eq!(network("2001:db8:1:2:aaaa::1"), network("2001:db8:1:2:bbbb::2"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_eq!(network("::ffff:192.0.2.7"), "192.0.2.7");
        assert!(!format!("{:?}", Network::of(ip("192.0.2.7"))).contains("192"));
    }
}
