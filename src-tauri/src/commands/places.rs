use flipchart_core::geo;

/// A country as the picker shows it.
#[derive(serde::Serialize, specta::Type)]
pub struct CountryLine {
    /// ISO 3166 alpha-2, or the private code of a body without one.
    pub code: String,
    /// Name in the language asked for.
    pub name: String,
    /// IANA zone of the capital.
    pub zone: String,
}

/// Countries that a query finds, in any language; all of them for an empty one.
#[tauri::command(async)]
#[specta::specta]
pub fn countries(query: String, language: String) -> Vec<CountryLine> {
    let line = |c: &geo::Country| CountryLine {
        code: c.code.into(),
        name: c.name(&language).into(),
        zone: c.zone.into(),
    };
    geo::search(&query, &language).into_iter().map(line).collect()
}

/// Every IANA time zone.
#[tauri::command(async)]
#[specta::specta]
pub fn zones() -> Vec<String> {
    chrono_tz::TZ_VARIANTS
        .iter()
        .map(|zone| zone.name().to_string())
        .collect()
}
