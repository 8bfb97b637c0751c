use rusqlite::params;

use super::{NewWorkshop, Paper, Status, Workshop, WorkshopEdit, dates, read};
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx, certificates, geo, text};

/// Adds a workshop with its half days; returns its uid.
///
/// # Errors
/// `Invalid` naming each refused field.
pub fn create(library: &mut Library, new: &NewWorkshop) -> Result<OpOutput<String>> {
    library.transact(Op::AddWorkshop, |tx| {
        let uid = insert(tx, new, false)?;
        tx.tell("title", text::clean(&new.title));
        Ok(uid)
    })
}

pub(crate) fn insert(tx: &Tx, new: &NewWorkshop, sample: bool) -> Result<String> {
    let title = text::required("title", &new.title)?;
    let (start, end) = dates::parse(&new.start, &new.end)?;
    let country = country(new.country.as_deref())?;
    let languages = languages(&new.languages)?;
    let zone = match new.zone.as_deref().filter(|z| !z.is_empty()) {
        Some(zone) => check_zone(zone)?,
        None => default_zone(country.as_deref()),
    };
    let title = Localized::of(languages.first().map_or("en", String::as_str), &title);
    let city = text::line("city", &new.city)?;
    let uid = tx.uid();
    tx.execute(
        "INSERT INTO workshop(uid, title, code, kind, status, country, city, zone, start_date, end_date, languages,
                              paper, sample, search_key)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        params![
            uid,
            title.to_json(),
            suggest_code(&title),
            new.kind.unwrap_or_default(),
            Status::Planned,
            country,
            city,
            zone,
            start.to_string(),
            end.to_string(),
            serde_json::to_string(&languages).unwrap_or_default(),
            default_paper(country.as_deref()),
            sample,
            search_key(&title, &city, country.as_deref()),
        ],
    )?;
    dates::follow(tx, tx.last_insert_rowid(), None, (start, end))?;
    Ok(uid)
}

/// Changes facts of a workshop.
///
/// # Errors
/// `NotFound`, or `Invalid` naming the refused field.
pub fn edit(library: &mut Library, uid: &str, change: &WorkshopEdit) -> Result<OpOutput<()>> {
    let op = if change.share.is_some()
        || change.excused.is_some()
        || change.certificate_language.is_some()
        || change.paper.is_some()
        || change.place_phrase.is_some()
        || change.certificate_minutes.is_some()
        || change.number_pattern.is_some()
    {
        Op::EditCertificateRule
    } else if change.people_order.is_some() {
        Op::OrderPeople
    } else {
        Op::EditWorkshop
    };
    library.transact(op, |tx| {
        let before = read::find(tx, uid)?;
        let mut after = before.clone();
        apply(&mut after, change)?;
        tx.tell("title", after.title_in(after.main_language()));
        store(tx, &before, &after)
    })
}

fn apply(workshop: &mut Workshop, change: &WorkshopEdit) -> Result<()> {
    if let Some(title) = &change.title {
        workshop.title = title.cleaned("title")?;
        if workshop.title.is_empty() {
            return Err(Error::invalid("title", "required", ""));
        }
    }
    if let Some(code) = &change.code {
        workshop.code = clean_code(code)?;
    }
    workshop.kind = change.kind.unwrap_or(workshop.kind);
    workshop.status = change.status.unwrap_or(workshop.status);
    workshop.excused = change.excused.unwrap_or(workshop.excused);
    workshop.paper = change.paper.unwrap_or(workshop.paper);
    workshop.people_order = change.people_order.unwrap_or(workshop.people_order);
    workshop.print_titles = change.print_titles.unwrap_or(workshop.print_titles);
    workshop.print_native = change.print_native.unwrap_or(workshop.print_native);
    if let Some(code) = &change.country {
        let old_default = default_zone(workshop.country.as_deref());
        workshop.country = country(Some(code))?;
        // The zone follows the country only while nobody has chosen one.
        if workshop.zone == old_default {
            workshop.zone = default_zone(workshop.country.as_deref());
        }
    }
    if let Some(city) = &change.city {
        workshop.city = text::line("city", city)?;
    }
    if let Some(venue) = &change.venue {
        workshop.venue = text::line("venue", venue)?;
    }
    if let Some(zone) = &change.zone {
        workshop.zone = check_zone(zone)?;
    }
    if change.start.is_some() || change.end.is_some() {
        let start = change.start.clone().unwrap_or_else(|| workshop.start.to_string());
        let mut end = change.end.clone().unwrap_or_else(|| workshop.end.to_string());
        // A first day moved past the last one takes the last one along.
        if change.end.is_none()
            && let Ok(moved) = start.trim().parse::<chrono::NaiveDate>()
            && moved > workshop.end
        {
            end = (moved + (workshop.end - workshop.start)).to_string();
        }
        (workshop.start, workshop.end) = dates::parse(&start, &end)?;
    }
    if let Some(list) = &change.languages {
        workshop.languages = languages(list)?;
    }
    if let Some(audience) = &change.audience {
        workshop.audience = audience.cleaned("audience")?;
    }
    if let Some(size) = change.target_size {
        workshop.target_size = (size > 0).then_some(size.min(100_000));
    }
    if let Some((num, den)) = change.share {
        if den == 0 || num > den || den > 10_000 {
            return Err(Error::invalid("share", "out-of-range", format!("{num}/{den}")));
        }
        if num == 0 {
            return Err(Error::invalid("share", "required", ""));
        }
        (workshop.share_num, workshop.share_den) = (num, den);
    }
    if let Some(phrase) = &change.place_phrase {
        workshop.place_phrase = phrase.cleaned("place_phrase")?;
    }
    if let Some(minutes) = change.certificate_minutes {
        if minutes > 100_000 {
            return Err(Error::invalid(
                "certificate_minutes",
                "out-of-range",
                minutes.to_string(),
            ));
        }
        workshop.certificate_minutes = (minutes > 0).then_some(minutes);
    }
    if let Some(pattern) = &change.number_pattern {
        workshop.number_pattern = certificates::Pattern::read(pattern)?.map(|pattern| pattern.text().to_string());
    }
    if let Some(tag) = &change.certificate_language {
        workshop.certificate_language = if tag.is_empty() {
            None
        } else {
            languages(std::slice::from_ref(tag))?.pop()
        };
    }
    Ok(())
}

fn store(tx: &Tx, before: &Workshop, after: &Workshop) -> Result<()> {
    let id = read::id(tx, &before.uid)?;
    tx.execute(
        "UPDATE workshop SET title = ?2, code = ?3, kind = ?4, status = ?5, country = ?6, city = ?7, venue = ?8, zone = ?9,
           start_date = ?10, end_date = ?11, languages = ?12, audience = ?13, target_size = ?14, share_num = ?15,
           share_den = ?16, excused = ?17, certificate_language = ?18, paper = ?19, search_key = ?20,
           people_order = ?21, print_titles = ?22, print_native = ?23, place_phrase = ?24, certificate_minutes = ?25,
           number_pattern = ?26 WHERE id = ?1",
        params![
            id,
            after.title.to_json(),
            after.code,
            after.kind,
            after.status,
            after.country,
            after.city,
            after.venue,
            after.zone,
            after.start.to_string(),
            after.end.to_string(),
            serde_json::to_string(&after.languages).unwrap_or_default(),
            after.audience.to_json(),
            after.target_size,
            after.share_num,
            after.share_den,
            after.excused,
            after.certificate_language,
            after.paper,
            search_key(&after.title, &after.city, after.country.as_deref()),
            after.people_order,
            after.print_titles,
            after.print_native,
            after.place_phrase.to_json(),
            after.certificate_minutes,
            after.number_pattern,
        ],
    )?;
    if (before.start, before.end) != (after.start, after.end) {
        dates::follow(tx, id, Some((before.start, before.end)), (after.start, after.end))?;
    }
    Ok(())
}

/// Removes a workshop, its participations and marks, and people who were in no other. The ledger stays.
///
/// # Errors
/// `NotFound`.
pub fn remove(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    library.transact(Op::RemoveWorkshop, |tx| {
        let workshop = read::find(tx, uid)?;
        tx.tell("title", workshop.title_in(workshop.main_language()));
        let id = read::id(tx, uid)?;
        tx.execute(
            "DELETE FROM person WHERE id IN (SELECT person_id FROM participation WHERE workshop_id = ?1)
               AND NOT EXISTS (SELECT 1 FROM participation p WHERE p.person_id = person.id AND p.workshop_id <> ?1)",
            [id],
        )?;
        tx.execute("DELETE FROM workshop WHERE id = ?1", [id])?;
        Ok(())
    })
}

fn search_key(title: &Localized, city: &str, country: Option<&str>) -> String {
    let mut all: Vec<&str> = title.0.values().map(String::as_str).collect();
    all.push(city);
    for language in ["en", "fr", "es", "ru"] {
        all.extend(country.and_then(|code| geo::name(code, language)));
    }
    text::fold(&all.join(" "))
}

fn country(code: Option<&str>) -> Result<Option<String>> {
    match code.map(str::trim).filter(|c| !c.is_empty()) {
        None => Ok(None),
        Some(code) => geo::by_code(code)
            .map(|c| Some(c.code.to_string()))
            .ok_or_else(|| Error::invalid("country", "unknown-country", code)),
    }
}

pub(crate) fn languages(tags: &[String]) -> Result<Vec<String>> {
    let mut out: Vec<String> = Vec::new();
    for tag in tags.iter().map(|t| t.trim()).filter(|t| !t.is_empty()) {
        let primary = tag.split('-').next().unwrap_or_default();
        let fits = (2..=3).contains(&primary.len())
            && primary.chars().all(|c| c.is_ascii_alphabetic())
            && tag.len() <= 35
            && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if !fits {
            return Err(Error::invalid("languages", "unknown-language", tag));
        }
        let tag = tag.replacen(primary, &primary.to_ascii_lowercase(), 1);
        if !out.contains(&tag) {
            out.push(tag);
        }
    }
    if out.is_empty() {
        out.push("en".into());
    }
    Ok(out)
}

fn check_zone(zone: &str) -> Result<String> {
    zone.parse::<chrono_tz::Tz>()
        .map(|z| z.name().to_string())
        .map_err(|_| Error::invalid("zone", "unknown-zone", zone))
}

fn default_zone(country: Option<&str>) -> String {
    country
        .and_then(geo::by_code)
        .map_or_else(|| "UTC".into(), |c| c.zone.to_string())
}

/// Letter is the paper of North America and a few others; everywhere else it is A4.
fn default_paper(country: Option<&str>) -> Paper {
    const LETTER: &[&str] = &[
        "US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "HN", "NI", "PA", "SV", "DO", "PR", "BZ",
    ];
    if country.is_some_and(|c| LETTER.contains(&c)) {
        Paper::Letter
    } else {
        Paper::A4
    }
}

fn clean_code(code: &str) -> Result<String> {
    let code = text::line("code", code)?.to_uppercase();
    let fits = (1..=12).contains(&code.chars().count()) && code.chars().all(|c| c.is_ascii_alphanumeric());
    if fits {
        Ok(code)
    } else {
        Err(Error::invalid("code", "out-of-range", code))
    }
}

/// Initials of the longer words of the title, as people abbreviate ("Migration, Environment and Climate Change" ->
/// MECC); "WS" where the title has no Latin initials.
fn suggest_code(title: &Localized) -> String {
    const SMALL: &[&str] = &[
        "and", "the", "of", "for", "de", "la", "les", "des", "et", "el", "los", "las", "del", "en", "on", "in", "du",
        "y", "sur", "a", "to",
    ];
    let initials: String = title
        .get("en", &[])
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !SMALL.contains(&word.to_lowercase().as_str()))
        .filter_map(|word| text::fold(word).chars().next())
        .filter(char::is_ascii_alphanumeric)
        .take(5)
        .collect::<String>()
        .to_uppercase();
    if initials.len() < 2 { "WS".into() } else { initials }
}
