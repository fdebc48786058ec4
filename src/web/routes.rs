//! Routes that declare their access: a handler's first argument says who may call it, its second is its address.
//!
//! Nothing is written twice, so nothing can disagree: the method is the function called here, the path is the address
//! type's, who may call is the access type's.
//!
//! ```compile_fail
//! # use tashawur::{paths, web::Routes};
//! async fn forgets_its_access(_at: paths::Home) -> &'static str { "" }
//! let _ = Routes::default().get(forgets_its_access);
//! ```
use crate::app::App;
use axum::Router;
use axum::extract::FromRequestParts;
use axum::handler::Handler;
use axum::http::Method;
use axum::http::request::Parts;
use axum::routing::{self, MethodRouter};
use axum_extra::routing::TypedPath;
use std::convert::Infallible;

/// Who may call a handler. Only the types of this crate that prove it implement it.
pub trait Access: FromRequestParts<App> + Send {
    /// For the table of routes: `anybody`, `personal link`, `organiser of the event` …
    const WHO: &'static str;
    /// The path segment the proof reads its scope from, `{event}` for example.
    const READS: Option<&'static str>;
}

/// Anybody may call.
#[derive(Debug)]
pub struct Open(());

impl Access for Open {
    const WHO: &'static str = "anybody";
    const READS: Option<&'static str> = None;
}

impl FromRequestParts<App> for Open {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, _: &App) -> Result<Self, Infallible> {
        Ok(Self(()))
    }
}

/// What the types of a handler's arguments say about its route.
#[diagnostic::on_unimplemented(
    message = "a handler's first argument says who may call it (Open, Guest or Permit<_>), its second is its address from paths.rs"
)]
pub trait Signature {
    type Access: Access;
    type Path: TypedPath;
}

macro_rules! signature {
    ($($rest:ident),*) => {
        impl<M, A: Access, P: TypedPath, $($rest),*> Signature for (M, A, P, $($rest,)*) {
            type Access = A;
            type Path = P;
        }
    };
}
signature!();
signature!(T1);
signature!(T1, T2);
signature!(T1, T2, T3);
signature!(T1, T2, T3, T4);

/// One row of the table `tashawur routes` prints.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Route {
    pub path: &'static str,
    pub method: Verb,
    pub who: &'static str,
}

/// The two methods there are; GET changes nothing (law 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verb {
    Get,
    Post,
}

impl std::fmt::Display for Verb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Verb::Get => Method::GET.as_str(),
            Verb::Post => Method::POST.as_str(),
        })
    }
}

/// The routes of a feature, and the table of who may call them.
#[derive(Default)]
pub struct Routes {
    router: Router<App>,
    table: Vec<Route>,
}

impl Routes {
    pub fn get<H, T>(self, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: Signature + 'static,
    {
        self.add::<T>(Verb::Get, routing::get(handler))
    }

    pub fn post<H, T>(self, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: Signature + 'static,
    {
        self.add::<T>(Verb::Post, routing::post(handler))
    }

    /// Joins another feature's routes.
    pub fn and(mut self, other: Self) -> Self {
        self.table.extend(other.table);
        Self {
            router: self.router.merge(other.router),
            table: self.table,
        }
    }

    /// Method, path and who may call, sorted by path.
    pub fn table(&self) -> Vec<Route> {
        let mut table = self.table.clone();
        table.sort();
        table
    }

    pub fn into_router(self) -> Router<App> {
        self.router
    }

    fn add<T: Signature>(mut self, method: Verb, handler: MethodRouter<App>) -> Self {
        let path = <T::Path as TypedPath>::PATH;
        if let Some(segment) = <T::Access as Access>::READS {
            assert!(
                path.contains(segment),
                "{path} does not hold the {segment} its access reads"
            );
        }
        self.table.push(Route {
            path,
            method,
            who: <T::Access as Access>::WHO,
        });
        Self {
            router: self.router.route(path, handler),
            table: self.table,
        }
    }
}
