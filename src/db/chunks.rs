//! Thousands of rows in one change.
use sea_orm::{ConnectionTrait, DbErr, Statement};
use tokio::task::{JoinHandle, spawn_blocking};

/// Executes one statement for each so many, in their order; while one is executed the next is put together on another
/// processor. Gives back how many rows were written.
pub async fn in_chunks<T: Send + 'static>(
    tx: &impl ConnectionTrait,
    mut items: Vec<T>,
    most: usize,
    statement: impl Fn(Vec<T>) -> Result<Statement, DbErr> + Clone + Send + 'static,
) -> Result<u64, DbErr> {
    let mut next = || -> Option<JoinHandle<Result<Statement, DbErr>>> {
        let rest = items.split_off(items.len().min(most));
        let chunk = std::mem::replace(&mut items, rest);
        let statement = statement.clone();
        (!chunk.is_empty()).then(|| spawn_blocking(move || statement(chunk)))
    };
    let (mut under_way, mut written) = (next(), 0);
    while let Some(built) = under_way {
        let built = built.await.map_err(|error| DbErr::Custom(error.to_string()))??;
        under_way = next();
        written += tx.execute_raw(built).await?.rows_affected();
    }
    Ok(written)
}
