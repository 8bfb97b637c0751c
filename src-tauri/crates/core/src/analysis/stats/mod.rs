//! placeholder until the statistics land
#![allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TestAnalysis {
    pub n_pre: u32,
    pub n_post: u32,
    pub n_paired: u32,
    pub mean_pre: Option<f64>,
    pub mean_post: Option<f64>,
    pub mean_difference: Option<f64>,
    pub sd_pre: Option<f64>,
    pub sd_post: Option<f64>,
    pub sd_difference: Option<f64>,
    pub ci95: Option<[f64; 2]>,
    pub t: Option<f64>,
    pub df: Option<u32>,
    pub p_t: Option<f64>,
    pub wilcoxon_w: Option<f64>,
    pub p_wilcoxon: Option<f64>,
    pub wilcoxon_method: Option<String>,
    pub cohens_dz: Option<f64>,
    pub normalized_gain: Option<f64>,
    pub improved: u32,
    pub same: u32,
    pub worse: u32,
    pub max_points: f64,
    pub items: Vec<ItemAnalysis>,
    pub alpha: Option<f64>,
    pub alpha_ci95: Option<[f64; 2]>,
    pub n_alpha: u32,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ItemAnalysis {
    pub name: String,
    pub n_pre: u32,
    pub n_post: u32,
    pub n_both: u32,
    pub difficulty_pre: Option<f64>,
    pub difficulty_post: Option<f64>,
    pub discrimination: Option<f64>,
    pub upper_lower: Option<f64>,
    pub mcnemar_p: Option<f64>,
    pub gained: u32,
    pub lost: u32,
}
pub struct Scores {
    pub items: Vec<String>,
    pub max: Vec<f64>,
    pub people: Vec<Person>,
}
pub struct Person {
    pub key: String,
    pub points: Vec<Option<f64>>,
}
pub struct RatingItem {
    pub name: String,
    pub scale_max: Option<f64>,
    pub values: Vec<Option<f64>>,
}
pub struct RatingsAnalysis {
    pub items: Vec<RatingStats>,
    pub alpha: Option<f64>,
    pub alpha_ci95: Option<[f64; 2]>,
    pub n_alpha: u32,
}
pub struct RatingStats {
    pub name: String,
    pub n: u32,
    pub mean: Option<f64>,
    pub median: Option<f64>,
    pub sd: Option<f64>,
    pub top2: Option<f64>,
    pub counts: Vec<(f64, u32)>,
}
pub struct Group {
    pub key: String,
    pub n: u32,
}
pub fn analyse_test(pre: &Scores, post: &Scores) -> TestAnalysis {
    TestAnalysis {
        n_pre: pre.people.len() as u32,
        n_post: post.people.len() as u32,
        n_paired: 0,
        mean_pre: None,
        mean_post: None,
        mean_difference: None,
        sd_pre: None,
        sd_post: None,
        sd_difference: None,
        ci95: None,
        t: None,
        df: None,
        p_t: None,
        wilcoxon_w: None,
        p_wilcoxon: None,
        wilcoxon_method: None,
        cohens_dz: None,
        normalized_gain: None,
        improved: 0,
        same: 0,
        worse: 0,
        max_points: 0.0,
        items: vec![],
        alpha: None,
        alpha_ci95: None,
        n_alpha: 0,
    }
}
pub fn analyse_ratings(_items: &[RatingItem]) -> RatingsAnalysis {
    RatingsAnalysis {
        items: vec![],
        alpha: None,
        alpha_ci95: None,
        n_alpha: 0,
    }
}
pub fn wilson(_s: u32, _n: u32) -> Option<[f64; 2]> {
    None
}
pub fn net_promoter(_v: &[Option<f64>]) -> Option<f64> {
    None
}
pub fn mean(v: &[f64]) -> Option<f64> {
    (!v.is_empty()).then(|| v.iter().sum::<f64>() / v.len() as f64)
}
pub fn median(_v: &[f64]) -> Option<f64> {
    None
}
pub fn sample_sd(_v: &[f64]) -> Option<f64> {
    None
}
pub fn suppress(groups: &[Group], least: u32) -> Vec<bool> {
    groups.iter().map(|g| g.n >= least).collect()
}
