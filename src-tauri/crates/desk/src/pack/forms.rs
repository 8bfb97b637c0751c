//! The forms of a workshop on paper: blank, or to count strokes on.

use flipchart_core::{Error, Library, Result, evaluation};

use super::PackOptions;
use super::gather::Ground;
use super::sheets::PackPart;
use crate::forms::{self, FormPrint};

/// The forms of the workshop, blank; a form that is asked twice is one file, of which twice as many are needed.
pub(super) fn form_papers(
    library: &Library,
    ground: &Ground,
    options: &PackOptions,
    tally: bool,
) -> Result<Vec<PackPart>> {
    let mut out: Vec<PackPart> = Vec::new();
    for occasion in evaluation::occasions(library, &ground.workshop.uid)? {
        if options.form.as_ref().is_some_and(|uid| *uid != occasion.form) {
            continue;
        }
        if let Some(again) = out.iter_mut().find(|part| part.form.as_ref() == Some(&occasion.form)) {
            again.copies += if tally { 1 } else { occasion.expected };
            continue;
        }
        let print = form_print(ground, tally);
        let bytes = match forms::print_bytes(library, &occasion.form, &print) {
            Err(Error::Precondition { .. }) => continue,
            other => other?,
        };
        out.push(PackPart {
            title: occasion
                .title
                .get(&ground.language, &ground.workshop.languages)
                .to_string(),
            form: Some(occasion.form),
            copies: if tally { 1 } else { occasion.expected.max(1) },
            bytes,
        });
    }
    if out.is_empty() {
        return Err(Error::precondition("pack-no-forms"));
    }
    Ok(out)
}

pub(super) fn form_print(ground: &Ground, tally: bool) -> FormPrint {
    FormPrint {
        workshop: Some(ground.workshop.uid.clone()),
        language: Some(ground.language.clone()),
        paper: Some(ground.paper),
        tally,
        ..FormPrint::default()
    }
}
