//! The secret half of an issuer's key (Ed25519, RFC 8032), its words on paper and its file.

mod sealed;
mod words;

use std::fmt;

use ed25519_dalek::{Signer, SigningKey};

use crate::error::{Error, Result};
use crate::issuer::{self, Issuer};
use crate::plain;

pub use sealed::{KEY_FILE_CAP, Random, SHORTEST_PASSPHRASE, name_of};

/// A key that signs. Its bytes are wiped from memory when it goes.
#[derive(Clone)]
pub struct Key {
    name: String,
    signing: SigningKey,
}

impl fmt::Debug for Key {
    /// Never the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({}, {})", self.name, self.issuer().kid_text())
    }
}

impl Key {
    /// The key of 32 random bytes, for the issuer of this name.
    ///
    /// # Errors
    /// `IssuerName` for a name that is empty or longer than [`crate::ISSUER_NAME_CAP`].
    pub fn from_seed(seed: [u8; 32], name: &str) -> Result<Self> {
        let name = plain::tidy(name);
        if !issuer::is_name(&name) {
            return Err(Error::IssuerName);
        }
        Ok(Self {
            name,
            signing: SigningKey::from_bytes(&seed),
        })
    }

    /// The same key under another name of its issuer.
    ///
    /// # Errors
    /// As [`from_seed`](Self::from_seed).
    pub fn renamed(&self, name: &str) -> Result<Self> {
        Self::from_seed(self.signing.to_bytes(), name)
    }

    /// What everybody may know.
    #[must_use]
    pub fn issuer(&self) -> Issuer {
        Issuer {
            name: self.name.clone(),
            public: self.signing.verifying_key().to_bytes(),
        }
    }

    pub(crate) fn kid(&self) -> [u8; 8] {
        self.issuer().kid()
    }

    /// The signature over a message; the same message, the same signature (RFC 8032).
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.signing.sign(message).to_bytes()
    }
}
