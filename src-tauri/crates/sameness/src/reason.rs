//! Why two records are taken for one person, or why not.

/// One thing that speaks for or against. Those against begin with `other`, except [`Reason::CommonName`],
/// [`Reason::OfficeEmail`], [`Reason::NamePartDiffers`] and [`Reason::BirthDateNear`], which say why less is proved
/// than seems.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[cfg_attr(feature = "specta", specta(rename = "SameReason"))]
pub enum Reason {
    /// The names are the same but for accents and case.
    SameName,
    /// The same words in another order.
    SameNameOtherOrder,
    /// The same name in another script.
    NameInOtherScript,
    /// The same name spelled differently.
    NameSpelling {
        /// As one record has it, in small letters without marks.
        one: String,
        /// As the other has it.
        other: String,
    },
    /// One name is part of the other.
    NamePart,
    /// An initial stands for a name.
    NameInitial,
    /// Part of the names agrees, part differs.
    NamePartDiffers,
    /// No part of the names agrees.
    OtherName,
    /// Many people are called so.
    CommonName,
    /// The same mailbox.
    SameEmail,
    /// The same mailbox, which is an office's or that of several records.
    OfficeEmail,
    /// The same mailbox name at another provider.
    SameEmailUser,
    /// Different mailboxes.
    OtherEmail,
    /// The same telephone.
    SamePhone,
    /// The same date of birth.
    SameBirthDate,
    /// Dates of birth that differ by a slip.
    BirthDateNear,
    /// Different dates of birth.
    OtherBirthDate,
    /// An organisation in common.
    SameOrganisation,
    /// A place in common.
    SamePlace,
    /// The same country.
    SameCountry,
    /// Different countries.
    OtherCountry,
    /// Different sex.
    OtherSex,
}
