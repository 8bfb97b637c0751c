//! Who issues certificates: a name and the public half of a key (Ed25519, RFC 8032), and the file that carries both.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::plain;

/// Longest name of an issuer, in bytes of UTF-8.
pub const ISSUER_NAME_CAP: usize = 200;
/// Largest issuer file, in bytes.
pub const ISSUER_FILE_CAP: usize = 8 << 10;

const FORMAT: &str = "flipchart-issuer";
const VERSION: u32 = 1;

/// An issuer as everybody may know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issuer {
    /// As it is shown beside "valid".
    pub name: String,
    /// The public key.
    pub public: [u8; 32],
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u32,
    name: String,
    kid: String,
    public: String,
}

impl Issuer {
    /// The first eight bytes of SHA-256 over the public key.
    #[must_use]
    pub fn kid(&self) -> [u8; 8] {
        let mut kid = [0; 8];
        kid.copy_from_slice(&Sha256::digest(self.public)[..8]);
        kid
    }

    /// The key id in lower-case hexadecimal, as people compare it.
    #[must_use]
    pub fn kid_text(&self) -> String {
        kid_text(self.kid())
    }

    /// The public key as text, as it stands in files: base64url without padding.
    #[must_use]
    pub fn public_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.public)
    }

    /// The issuer of a name and the text of its public key; `None` for what is no key.
    #[must_use]
    pub fn of_text(name: &str, public: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(public).ok()?;
        let issuer = Self {
            name: name.to_owned(),
            public: bytes.try_into().ok()?,
        };
        issuer.point().is_some().then_some(issuer)
    }

    /// The key as an identifier that needs no register: did:key with the multicodec of Ed25519 (0xed) in base58btc.
    #[must_use]
    pub fn did(&self) -> String {
        let multikey = [&[0xed, 0x01][..], &self.public].concat();
        format!("did:key:z{}", bs58::encode(multikey).into_string())
    }

    /// The `.issuer` file: who may read it can check certificates and make none.
    #[must_use]
    pub fn to_file(&self) -> String {
        let file = File {
            format: FORMAT.into(),
            version: VERSION,
            name: self.name.clone(),
            kid: self.kid_text(),
            public: self.public_text(),
        };
        // A struct of texts and a number always has a form in JSON.
        serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
    }

    /// Reads what [`to_file`](Self::to_file) wrote.
    ///
    /// # Errors
    /// `IssuerFileNewer`, or `IssuerFileUnreadable` for anything else that is not whole: also a key id that is not the key's,
    /// and a key that is no point of the curve or one that signs for everybody.
    pub fn from_file(text: &str) -> Result<Self> {
        let text = text.trim_start_matches('\u{feff}');
        if text.len() > ISSUER_FILE_CAP {
            return Err(Error::IssuerFileUnreadable);
        }
        match header(text) {
            Some((format, version)) if format == FORMAT && version > VERSION => return Err(Error::IssuerFileNewer),
            Some((format, VERSION)) if format == FORMAT => {}
            _ => return Err(Error::IssuerFileUnreadable),
        }
        let file: File = serde_json::from_str(text).map_err(|_| Error::IssuerFileUnreadable)?;
        let issuer = Self::of_text(&file.name, &file.public).ok_or(Error::IssuerFileUnreadable)?;
        let is_sound = is_name(&issuer.name) && issuer.kid_text() == file.kid;
        if is_sound {
            Ok(issuer)
        } else {
            Err(Error::IssuerFileUnreadable)
        }
    }

    fn point(&self) -> Option<VerifyingKey> {
        VerifyingKey::from_bytes(&self.public).ok().filter(|key| !key.is_weak())
    }

    /// True when the key signed these bytes, by the strict rules: no key of small order, no second form of a signature.
    #[must_use]
    pub fn has_signed(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        let signature = Signature::from_bytes(signature);
        self.point()
            .is_some_and(|key| key.verify_strict(message, &signature).is_ok())
    }
}

/// A key id as people compare it.
pub(crate) fn kid_text(kid: [u8; 8]) -> String {
    kid.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// True for a name that can stand in a file and beside a certificate.
pub(crate) fn is_name(name: &str) -> bool {
    !name.is_empty() && name.len() <= ISSUER_NAME_CAP && plain::is_plain(name)
}

/// Format and version of one of our files, before the rest of it is understood.
pub(crate) fn header(text: &str) -> Option<(String, u32)> {
    #[derive(Deserialize)]
    struct Header {
        format: String,
        version: u32,
    }
    let header: Header = serde_json::from_str(text).ok()?;
    Some((header.format, header.version))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Key;

    fn issuer() -> Issuer {
        Key::from_seed([1; 32], "Ministère de l’Environnement")
            .unwrap()
            .issuer()
    }

    #[test]
    fn a_file_brings_the_issuer_back() {
        let issuer = issuer();
        assert_eq!(Issuer::from_file(&issuer.to_file()), Ok(issuer.clone()));
        assert_eq!(
            Issuer::from_file(&format!("\u{feff}{}\r\n", issuer.to_file())),
            Ok(issuer)
        );
    }

    #[test]
    fn a_changed_file_is_refused() {
        let issuer = issuer();
        let file = issuer.to_file();
        let other = Key::from_seed([2; 32], "Other").unwrap().issuer();
        let weak = Issuer {
            public: [0; 32],
            ..issuer.clone()
        };
        for bad in [
            file.replace(&issuer.kid_text(), &other.kid_text()),
            file.replace("Environnement", "Environ\\u0000nement"),
            file.replace("\"version\"", "\"extra\": 1, \"version\""),
            file.replace("flipchart-issuer", "flipchart-key"),
            file.replace("\"version\": 1", "\"version\": 0"),
            file[..file.len() / 2].to_owned(),
            weak.to_file(),
            "[".repeat(100_000),
            String::new(),
        ] {
            assert_eq!(Issuer::from_file(&bad), Err(Error::IssuerFileUnreadable), "{bad:.200}");
        }
        assert_eq!(
            Issuer::from_file(&file.replace("\"version\": 1", "\"version\": 2")),
            Err(Error::IssuerFileNewer)
        );
    }

    /// The example of the did:key method: a key and its identifier.
    #[test]
    fn the_identifier_is_the_one_of_the_method() {
        let did = "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp";
        let public = bs58::decode("6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp")
            .into_vec()
            .unwrap();
        let issuer = Issuer {
            name: "Example".into(),
            public: public[2..].try_into().unwrap(),
        };
        assert_eq!(issuer.did(), did);
    }
}
