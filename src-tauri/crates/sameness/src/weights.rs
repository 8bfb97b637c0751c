//! What each agreement and each difference says, in bits: the logarithm (base 2) of how much more often it is seen
//! between two records of one person (`m`) than between records of two people (`u`), after Fellegi & Sunter 1969.
//!
//! Where `u` can be counted in the records it is (names, organisations, places: see `rarity`); `m` and the rest are
//! estimates, each with its reason. They were set before the held-out names were looked at, and checked on them and on
//! the FEBRL sets.

/// A pair with at least this probability is the same person, unless somebody knows better: offer to merge.
pub const LIKELY: f64 = 0.95;
/// A pair with at least this probability is worth a look. Below it, more than half of what is shown would be wrong.
pub const POSSIBLE: f64 = 0.5;

/// Every second record is expected to have one double: lists are merged because people come again.
pub(crate) const DOUBLES_PER_RECORD: f64 = 0.5;
/// Fewer records than this are taken as part of a group of this size, for chance does not vanish in a short list.
pub(crate) const FEWEST: f64 = 500.0;

/// How often one person's name part is the same on two lists.
pub(crate) const NAME_M: f64 = 0.9;
/// Lost when a word agrees only by sound: more words sound alike than are spelled alike.
pub(crate) const BY_SOUND: f64 = 1.0;
/// From this likeness on words differ only as systems of romanisation do.
pub(crate) const ALIKE: f64 = 0.97;
/// Bits lost for each whole letter in one by which a word is less than [`ALIKE`]: at 0.83, one letter of six, 11 bits
/// are gone, which is what an unknown name is worth.
pub(crate) const SLOPE: f64 = 80.0;
/// A word with fewer sounds than this loses more, for in short words every letter makes another name.
pub(crate) const SHORT: f64 = 6.0;
/// A word read from another script loses this many times as much: nobody romanises with slips of the pen.
pub(crate) const SCRIPT_SLOPE: f64 = 1.4;
/// Short words in the same letters must agree the whole way, and lose this many times as much.
pub(crate) const SHORT_SLOPE: f64 = 2.0;
/// Below this likeness two words are different words.
pub(crate) const UNLIKE: f64 = 0.75;
/// A word that is near but not near enough speaks against the pair, yet less than another word.
pub(crate) const NEARLY: f64 = -8.0;
/// A name part on both sides that is not the other: relatives and namesakes share all the rest.
pub(crate) const CONFLICT: f64 = -13.0;
/// Each further one: it is no longer independent of the first.
pub(crate) const CONFLICT_MORE: f64 = -5.0;
/// A part that only one side has: patronymics and second names come and go.
pub(crate) const MISSING: f64 = -1.5;
/// A patronymic that only one side has.
pub(crate) const MISSING_PATRONYMIC: f64 = -0.5;
/// A part missing in the middle and the rest turned round: lists with the family name first.
pub(crate) const MISSING_AND_TURNED: f64 = -3.0;
/// A part missing at the end and the rest turned round: where fathers' names follow, that is father and child.
pub(crate) const FATHER_AND_CHILD: f64 = -11.0;
/// In Viet Nam the last word is the one that somebody is called by.
pub(crate) const LAST_WORD: f64 = -8.0;
/// Parts in an order that is neither the same nor turned round.
pub(crate) const SHUFFLED: f64 = -1.5;
/// No name speaks stronger against a pair than this: people marry and lists contain slips.
pub(crate) const NAME_LEAST: f64 = -16.0;
/// The rarest name alone leaves this much doubt, one in two thousand: namesakes are never independent draws.
pub(crate) const NAME_SURE: f64 = 11.0;

/// The same personal mailbox: m 0.8, and hardly ever two people's.
pub(crate) const EMAIL: f64 = 15.0;
/// The same mailbox that is an office's by its name (info@, contact@).
pub(crate) const EMAIL_OFFICE: f64 = 4.0;
/// The same mailbox name at another provider.
pub(crate) const EMAIL_USER: f64 = 7.0;
/// Another mailbox: half of all people have several.
pub(crate) const EMAIL_OTHER: f64 = -1.0;
/// The same telephone: families and offices share one.
pub(crate) const PHONE: f64 = 12.0;
/// Evidence of a mailbox or telephone that several records have falls by this for each doubling.
pub(crate) const SHARED: f64 = 2.0;

/// The same day of birth: m 0.95, u one in 45 years of days (16,400), less for what is not evenly spread.
pub(crate) const BIRTH: f64 = 13.0;
/// The first of January is what is written where the day is unknown.
pub(crate) const BIRTH_NEW_YEAR: f64 = 7.0;
/// Day and month changed round, or one digit off: m 0.05, u about 30 days of 16,400.
pub(crate) const BIRTH_NEAR: f64 = 4.5;
/// The year is the same, the day is not: m 0.02, u 1 in 45.
pub(crate) const BIRTH_YEAR: f64 = -4.0;
/// Another date of birth: m 0.01.
pub(crate) const BIRTH_OTHER: f64 = -7.0;

/// The same sex: m 0.98, u 0.5.
pub(crate) const SEX: f64 = 0.9;
/// Another sex: m 0.02, u 0.5.
pub(crate) const SEX_OTHER: f64 = -4.6;

/// How often one person's country is the same on two lists.
pub(crate) const COUNTRY_M: f64 = 0.9;
/// No country says more than this.
pub(crate) const COUNTRY_MOST: f64 = 4.0;
/// Another country: that of work may stand for that of birth.
pub(crate) const COUNTRY_OTHER: f64 = -2.5;
/// How often one person's organisation is the same on two lists.
pub(crate) const ORGANISATION_M: f64 = 0.5;
/// No organisation says more than this: colleagues are no independent draws either.
pub(crate) const ORGANISATION_MOST: f64 = 5.0;
/// Another organisation.
pub(crate) const ORGANISATION_OTHER: f64 = -0.7;
/// How often one place (town, street, postcode) of a person is the same on two lists.
pub(crate) const PLACE_M: f64 = 0.7;
/// No place says more than this.
pub(crate) const PLACE_MOST: f64 = 9.0;
/// All places together say no more than this.
pub(crate) const PLACES_MOST: f64 = 24.0;
/// The same where names conflict and dates of birth don't agree: a family shares all its places.
pub(crate) const PLACES_OF_FAMILY: f64 = 10.0;
/// Places on both sides, and none the same.
pub(crate) const PLACE_OTHER: f64 = -2.0;
/// What surrounds a person (organisation, country, place, sex) says no more than this where no part of the names
/// agrees.
pub(crate) const AROUND_MOST: f64 = 6.0;

/// A name of which this many bits are left for all its parts is called common.
pub(crate) const COMMON_NAME: f64 = 12.0;

/// The probability that odds of `bits` mean.
pub(crate) fn probability(bits: f64) -> f64 {
    1.0 / (1.0 + (-bits).exp2())
}
