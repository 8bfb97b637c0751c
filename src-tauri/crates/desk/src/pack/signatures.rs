//! Lists that people sign: allowances, materials, certificates received, consent to photos.

use flipchart_core::attendance::lists;
use flipchart_core::{Error, Library, Localized, Result};
use flipchart_i18n::{msg, plain};
use flipchart_pdf::documents::roster::{self, RosterData, RosterPerson, SignatureColumn, SignatureKind, SignatureList};

use super::gather::Ground;
use super::sheets::{BLANK_ROWS, PackPart, set};
use super::{PackOptions, PackSheet};

/// A file for each list.
pub(super) fn signature_lists(library: &Library, ground: &Ground, options: &PackOptions) -> Result<Vec<PackPart>> {
    let all = lists::all(library, &ground.workshop.uid)?;
    let data = ground.roster(library, PackSheet::Signatures, options)?;
    let mut out = Vec::new();
    for list in all
        .iter()
        .filter(|list| options.signature_list.as_ref().is_none_or(|uid| *uid == list.uid))
    {
        let of = |text: &Localized| text.get(&ground.language, &ground.workshop.languages).to_string();
        let mut columns: Vec<SignatureColumn> = list
            .columns
            .iter()
            .filter_map(|column| fact_column(ground, &data, *column))
            .collect();
        if !list.amount.is_empty() {
            columns.push(SignatureColumn {
                head: plain(&msg::pack_amount(ground.texts())).into_owned(),
                kind: SignatureKind::Amount,
                texts: vec![list.amount.clone(); data.people.len()],
                sum: String::new(),
            });
        }
        if list.kind == lists::SignatureKind::PhotoConsent {
            columns.push(column(SignatureKind::YesNo));
        }
        columns.push(column(SignatureKind::Signature));
        let page = SignatureList {
            title: of(&list.title),
            explanation: of(&list.statement),
            organisations: list.columns.contains(&lists::SignatureColumn::Organisation),
            columns,
            blank_rows: options.blank_rows.unwrap_or(BLANK_ROWS),
            closing: Vec::new(),
            code: list.uid[list.uid.len().saturating_sub(6)..].to_string(),
        };
        out.push(PackPart {
            title: page.title.clone(),
            form: None,
            copies: 1,
            bytes: set(roster::signature_list(&data, &page))?,
        });
    }
    if out.is_empty() {
        return Err(Error::precondition("pack-no-lists"));
    }
    Ok(out)
}

/// A column that shows a fact of each person; number and organisation stand with the name anyway.
fn fact_column(ground: &Ground, data: &RosterData, column: lists::SignatureColumn) -> Option<SignatureColumn> {
    use lists::SignatureColumn as Fact;
    let of: fn(&RosterPerson) -> &Option<String> = match column {
        Fact::Position => |person| &person.position,
        Fact::Country => |person| &person.country,
        Fact::Phone => |person| &person.phone,
        Fact::Email => |person| &person.email,
        Fact::Organisation | Fact::Number => return None,
    };
    Some(SignatureColumn {
        head: plain(&msg::people_column(ground.texts(), column.code())).into_owned(),
        kind: SignatureKind::Text,
        texts: data
            .people
            .iter()
            .map(|person| of(person).clone().unwrap_or_default())
            .collect(),
        sum: String::new(),
    })
}

fn column(kind: SignatureKind) -> SignatureColumn {
    SignatureColumn {
        head: String::new(),
        kind,
        texts: Vec::new(),
        sum: String::new(),
    }
}
