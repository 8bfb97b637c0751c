//! Statistics of small groups, on plain numbers: nothing here knows of workshops, forms or the database.
//!
//! What is undefined is `None`; no NaN and no infinity leaves this module. Sums are two-pass in double precision.

mod describe;
mod distribution;
mod items;
mod paired;
mod pre_post;
mod proportion;
mod ratings;
mod reliability;
mod scores;
mod suppress;
mod wilcoxon;

pub use describe::{mean, median, quantiles, sample_sd};
pub use items::ItemAnalysis;
pub use pre_post::{TestAnalysis, analyse_test};
pub use proportion::{mcnemar_exact, wilson};
pub use ratings::{RatingAnalysis, RatingItem, RatingsAnalysis, analyse_ratings, net_promoter};
pub use reliability::{Reliability, cronbach};
pub use scores::{Person, Scores};
pub use suppress::{Group, suppress};
pub use wilcoxon::{Wilcoxon, WilcoxonMethod, signed_rank};
