//! The people of a workshop as lists and cards print them.

use flipchart_core::groups::{self, GroupSet};
use flipchart_core::people::{self, Participant, ParticipationStatus, Printing, Role, Sex};
use flipchart_core::workshops::{self, OrganisationRole, Paper, PeopleOrder, Workshop};
use flipchart_core::{Library, Result, settings};
use flipchart_i18n::{Lang, Texts, msg, plain};
use flipchart_pdf::documents::cards::{CardPerson, CardsData};
use flipchart_pdf::documents::roster::{RosterData, RosterPerson};

use super::{PackOptions, PackPeople, PackSheet};
use crate::certificates::data::{organisations, paper, pictures};
use crate::{country_name, document_language};

/// Settings of this copy that say how far its printer prints too far to the right and down, in millimetres, as the test
/// sheet shows it.
const OFFSETS: [&str; 2] = ["printer-offset-x", "printer-offset-y"];

/// What every paper of the pack is made from.
pub(super) struct Ground {
    pub(super) workshop: Workshop,
    pub(super) language: String,
    pub(super) lang: Lang,
    pub(super) paper: Paper,
    /// Everybody who is expected, in the order of the list, with their numbers.
    pub(super) people: Vec<(u32, Participant)>,
}

impl Ground {
    pub(super) fn gather(library: &Library, workshop: &str, options: &PackOptions) -> Result<Self> {
        let facts = workshops::get(library, workshop)?;
        let language = options.language.clone().unwrap_or_else(|| facts.main_language().into());
        let people = numbered(people::participants(library, workshop)?, facts.people_order);
        Ok(Self {
            lang: document_language(&language),
            paper: options.paper.unwrap_or(facts.paper),
            people: people.into_iter().filter(|(_, person)| is_expected(person)).collect(),
            workshop: facts,
            language,
        })
    }

    pub(super) fn texts(&self) -> &'static Texts {
        Texts::of(self.lang)
    }

    /// Those whom `sheet` is for, with their numbers in the list.
    pub(super) fn those<'a>(
        &'a self,
        sheet: PackSheet,
        options: &'a PackOptions,
    ) -> impl Iterator<Item = (u32, &'a Participant)> {
        let usual_everybody = matches!(
            sheet,
            PackSheet::Badges | PackSheet::Tents | PackSheet::Labels | PackSheet::Phones | PackSheet::HeadCount
        );
        let proofs = matches!(sheet, PackSheet::Names | PackSheet::Slips);
        let people = self.people.iter().map(|(number, person)| (*number, person));
        people.filter(move |(_, person)| {
            let wanted = match options.people {
                PackPeople::Unproofed if proofs => !person.proofed && person.role == Role::Participant,
                PackPeople::Usual | PackPeople::Unproofed => usual_everybody || person.role == Role::Participant,
                PackPeople::Participants => person.role == Role::Participant,
                PackPeople::Everybody => true,
            };
            wanted && (options.only.is_empty() || options.only.contains(&person.uid))
        })
    }

    fn country(&self, person: &Participant) -> Option<String> {
        let name = country_name(person.country.as_deref(), person.country_text.as_deref(), self.lang);
        Some(name).filter(|name| !name.is_empty())
    }

    fn place(&self) -> String {
        let country = country_name(self.workshop.country.as_deref(), None, self.lang);
        match (self.workshop.city.trim(), country.trim()) {
            ("", country) => country.to_string(),
            (city, "") => city.to_string(),
            (city, country) => plain(&msg::documents_place(self.texts(), city, country)).into_owned(),
        }
    }

    fn today(&self, library: &Library) -> chrono::NaiveDate {
        let zone: chrono_tz::Tz = self.workshop.zone.parse().unwrap_or(chrono_tz::UTC);
        library.clock().now().with_timezone(&zone).date_naive()
    }

    /// How many `sheet` is for.
    pub(super) fn count(&self, sheet: PackSheet, options: &PackOptions) -> u32 {
        u32::try_from(self.those(sheet, options).count()).unwrap_or(u32::MAX)
    }

    /// The lists' data with the people whom `sheet` is for.
    pub(super) fn roster(&self, library: &Library, sheet: PackSheet, options: &PackOptions) -> Result<RosterData> {
        let w = &self.workshop;
        let logos = pictures(library, w)?;
        // A name is proofed as the certificate prints it; a list of the room has the name of lists.
        let certificate = sheet == PackSheet::Names;
        let printing = Printing::from(w);
        let people = self.those(sheet, options).map(|(number, person)| RosterPerson {
            number,
            name: if certificate {
                person.honoured(person.certificate_name(), printing)
            } else {
                person.honoured(person.list_name(), printing)
            },
            native_name: person.native_name.clone().filter(|_| printing.native || certificate),
            organisation: person.organisation.clone(),
            position: person.position.clone(),
            country: self.country(person),
            email: person.email.clone(),
            phone: person.phone.clone(),
            code: people::badge_code(&person.uid),
        });
        Ok(RosterData {
            lang: self.lang,
            paper: paper(self.paper),
            title: w.title_in(&self.language).to_string(),
            place: self.place(),
            start: w.start,
            end: w.end,
            hosts: organisations(w, &logos, OrganisationRole::Host, &self.language),
            people: people.collect(),
            generated: self.today(library),
        })
    }

    /// The cards' data with the people whom `sheet` is for.
    pub(super) fn cards(&self, library: &Library, sheet: PackSheet, options: &PackOptions) -> Result<CardsData> {
        let w = &self.workshop;
        let logos = pictures(library, w)?;
        let group_of = newest_groups(library, self, options)?;
        let printing = Printing::from(w);
        let people = self.those(sheet, options).map(|(number, person)| CardPerson {
            called: match sheet {
                PackSheet::Slips => String::new(),
                _ => person.badge_name().to_string(),
            },
            name: person.honoured(person.certificate_name(), printing),
            native_name: person
                .native_name
                .clone()
                .filter(|_| printing.native || sheet == PackSheet::Slips),
            organisation: person.organisation.clone().unwrap_or_default(),
            position: person.position.clone().unwrap_or_default(),
            country: self.country(person),
            role: (person.role != Role::Participant).then(|| {
                plain(&msg::common_role(
                    self.texts(),
                    person.sex.map_or("unknown", Sex::code),
                    person.role.code(),
                ))
                .into_owned()
            }),
            email: person.email.clone().unwrap_or_default(),
            phone: person.phone.clone().unwrap_or_default(),
            code: people::badge_code(&person.uid),
            group: group_of
                .iter()
                .find(|(uid, _)| *uid == person.uid)
                .map(|(_, name)| name.clone()),
            number: Some(number.to_string()),
        });
        // What prints too far right is moved to the left.
        let offset = |key: &str| -> Result<f32> {
            let all = settings::all(library)?;
            Ok(all
                .get(key)
                .and_then(|value| value.parse().ok())
                .map_or(0.0, |off: f32| -off))
        };
        Ok(CardsData {
            lang: self.lang,
            paper: paper(self.paper),
            title: w.title_in(&self.language).to_string(),
            start: w.start,
            end: w.end,
            place: self.place(),
            hosts: organisations(w, &logos, OrganisationRole::Host, &self.language),
            people: people.collect(),
            offset_mm: (offset(OFFSETS[0])?, offset(OFFSETS[1])?),
            generated: self.today(library),
        })
    }
}

/// The numbers by which signed sheets are keyed in: participants are counted first, as attendance has them, and who withdrew
/// keeps a number, so that no paper printed before means somebody else.
fn numbered(mut people: Vec<Participant>, order: PeopleOrder) -> Vec<(u32, Participant)> {
    let is_other = |person: &Participant| person.role != Role::Participant;
    // A delegation stays together.
    if order != PeopleOrder::Delegation {
        people.sort_by_key(is_other);
    }
    let participants = people.iter().filter(|person| !is_other(person)).count();
    let (mut first, mut other) = (1.., (participants + 1)..);
    let number = |person: &Participant| if is_other(person) { other.next() } else { first.next() };
    let numbers: Vec<Option<usize>> = people.iter().map(number).collect();
    let numbers = numbers
        .into_iter()
        .map(|number| number.and_then(|n| u32::try_from(n).ok()).unwrap_or(u32::MAX));
    numbers.zip(people).collect()
}

/// Who withdrew or did not come is on no list.
fn is_expected(person: &Participant) -> bool {
    !matches!(
        person.status,
        ParticipationStatus::Withdrew | ParticipationStatus::NoShow
    )
}

/// The groups asked for, or the newest: whose member is in which group, by its name.
fn newest_groups(library: &Library, ground: &Ground, options: &PackOptions) -> Result<Vec<(String, String)>> {
    let sets = groups::show(library, &ground.workshop.uid)?.sets;
    let Some(set) = chosen(sets, options) else {
        return Ok(Vec::new());
    };
    Ok(set
        .groups
        .into_iter()
        .flat_map(|group| {
            let name = group_name(ground, &group.name, group.number);
            group
                .members
                .into_iter()
                .map(move |member| (member.uid, name.clone()))
                .collect::<Vec<_>>()
        })
        .collect())
}

/// A group goes by its name, else by its number.
pub(super) fn group_name(ground: &Ground, name: &str, number: u32) -> String {
    if name.trim().is_empty() {
        plain(&msg::pack_group(ground.texts(), i64::from(number))).into_owned()
    } else {
        name.trim().to_string()
    }
}

/// The groups asked for, or the newest.
pub(super) fn chosen(sets: Vec<GroupSet>, options: &PackOptions) -> Option<GroupSet> {
    match &options.group_set {
        Some(uid) => sets.into_iter().find(|set| set.uid == *uid),
        None => sets.into_iter().next_back(),
    }
}
