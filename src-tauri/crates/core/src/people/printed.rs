//! Which name stands where: the one place that says so for lists, certificates, badges and every other paper.

use super::Participant;
use crate::workshops::Workshop;

/// What papers of a workshop print around a name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Printing {
    /// Honorifics and ranks before the name.
    pub titles: bool,
    /// The name in the person's own script, under the name.
    pub native: bool,
}

impl From<&Workshop> for Printing {
    fn from(workshop: &Workshop) -> Self {
        Self {
            titles: workshop.print_titles,
            native: workshop.print_native,
        }
    }
}

impl Participant {
    /// The name in lists: as it was written.
    #[must_use]
    pub fn list_name(&self) -> &str {
        &self.name
    }

    /// The name on the certificate: the one kept for it, else the name in lists.
    #[must_use]
    pub fn certificate_name(&self) -> &str {
        self.certificate_name.as_deref().unwrap_or(&self.name)
    }

    /// The name on badges and name tents: what the person is called by, else the name in lists.
    #[must_use]
    pub fn badge_name(&self) -> &str {
        self.called_name.as_deref().unwrap_or(&self.name)
    }

    /// Honorific or rank before `name`, where the workshop prints them and the name doesn't begin with it already.
    #[must_use]
    pub fn printed_title(&self, name: &str, printing: Printing) -> Option<&str> {
        let title = self.title.as_deref().map(str::trim).filter(|_| printing.titles)?;
        let said = name
            .strip_prefix(title)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        (!title.is_empty() && !said).then_some(title)
    }

    /// `name` (one of this person's) with the honorific before it, where the workshop prints them. A no-break space
    /// holds the two together.
    #[must_use]
    pub fn honoured(&self, name: &str, printing: Printing) -> String {
        match self.printed_title(name, printing) {
            Some(title) => format!("{title}\u{a0}{name}"),
            None => name.to_string(),
        }
    }

    /// The line under `name`: the name in the own script, where the workshop prints it and it says something else.
    #[must_use]
    pub fn native_line(&self, name: &str, printing: Printing) -> Option<&str> {
        let native = self.native_name.as_deref().filter(|_| printing.native)?;
        Some(native).filter(|native| *native != name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn salma() -> Participant {
        Participant {
            name: "EL AMRANI Salma".into(),
            title: Some("Dr".into()),
            native_name: Some("سلمى العمراني".into()),
            ..Participant::default()
        }
    }

    #[test]
    fn every_name_defaults_to_the_one_in_lists() {
        let mut person = salma();
        assert_eq!(person.certificate_name(), "EL AMRANI Salma");
        assert_eq!(person.badge_name(), "EL AMRANI Salma");
        person.certificate_name = Some("Salma El Amrani".into());
        person.called_name = Some("Salma".into());
        assert_eq!(person.list_name(), "EL AMRANI Salma");
        assert_eq!(person.certificate_name(), "Salma El Amrani");
        assert_eq!(person.badge_name(), "Salma");
    }

    #[test]
    fn honorific_and_own_script_print_where_the_workshop_says_so() {
        let person = salma();
        let off = Printing::default();
        assert_eq!(person.honoured(person.certificate_name(), off), "EL AMRANI Salma");
        assert_eq!(person.native_line(person.certificate_name(), off), None);
        let on = Printing {
            titles: true,
            native: true,
        };
        assert_eq!(
            person.honoured(person.certificate_name(), on),
            "Dr\u{a0}EL AMRANI Salma"
        );
        assert_eq!(person.native_line(person.certificate_name(), on), Some("سلمى العمراني"));
        assert_eq!(person.native_line("سلمى العمراني", on), None, "said already");
        assert_eq!(
            person.honoured("Dr Salma El Amrani", on),
            "Dr Salma El Amrani",
            "said already"
        );
        assert_eq!(person.honoured("Drissa", on), "Dr\u{a0}Drissa");
    }
}
