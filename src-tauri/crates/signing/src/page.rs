//! The page that says in any browser, without a network, whether a certificate is genuine: one file, made of `ui/verify`,
//! into which goes whom it believes and what is void.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::NaiveDate;
use serde::Serialize;

use crate::issuer::Issuer;

/// The page as it is before anybody is believed.
const PAGE: &str = include_str!("../../../../assets/verify/page.html");

/// What stands around the block of data in it.
const BEFORE: &str = r#"<script type="application/json" id="trust">"#;
const AFTER: &str = "</script>";

#[derive(Serialize)]
struct Block<'a> {
    organisation: &'a str,
    made: String,
    issuers: Vec<Known<'a>>,
    lists: Vec<&'a str>,
}

#[derive(Serialize)]
struct Known<'a> {
    name: &'a str,
    kid: String,
    public: String,
}

/// The page of an organisation (its name may be empty), made on this day. Of the lists (`WV1:…`) those that none of the
/// issuers signed are left out by the page itself, and named there.
#[must_use]
pub fn page(organisation: &str, made: NaiveDate, issuers: &[Issuer], lists: &[impl AsRef<str>]) -> String {
    let block = Block {
        organisation,
        made: made.to_string(),
        issuers: issuers.iter().map(known).collect(),
        lists: lists.iter().map(|list| list.as_ref().trim()).collect(),
    };
    // A struct of texts always has a form in JSON. Without `<` nothing in it can end the block.
    let json = serde_json::to_string(&block)
        .unwrap_or_default()
        .replace('<', "\\u003c");
    let (head, rest) = PAGE.split_once(BEFORE).unwrap_or((PAGE, ""));
    let foot = rest.split_once(AFTER).map_or("", |(_, foot)| foot);
    [head, BEFORE, &json, AFTER, foot].concat()
}

fn known(issuer: &Issuer) -> Known<'_> {
    Known {
        name: &issuer.name,
        kid: issuer.kid_text(),
        public: URL_SAFE_NO_PAD.encode(issuer.public),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::keys::Key;

    fn made() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
    }

    fn block(page: &str) -> Value {
        let (_, rest) = page.split_once(BEFORE).expect("the block");
        serde_json::from_str(rest.split_once(AFTER).expect("its end").0).expect("JSON")
    }

    #[test]
    fn the_page_carries_whom_it_believes() {
        let issuer = Key::from_seed([1; 32], "Ministry").expect("a key").issuer();
        let page = page("Ministry", made(), std::slice::from_ref(&issuer), &["WV1:ABC\n"]);
        let block = block(&page);
        assert_eq!(block["made"], "2026-11-20");
        assert_eq!(block["issuers"][0]["kid"], issuer.kid_text());
        assert_eq!(block["lists"][0], "WV1:ABC");
        assert_eq!(PAGE.matches(BEFORE).count(), 1);
        assert!(page.starts_with("<!doctype html>") && page.trim_end().ends_with("-->"));
    }

    #[test]
    fn no_name_breaks_out_of_the_block() {
        let name = "</script><script>alert(1)</script><!-- \u{2028} \"";
        let issuer = Issuer {
            name: name.into(),
            public: [7; 32],
        };
        let page = page(name, made(), &[issuer], &[name]);
        assert_eq!(page.matches("<script").count(), PAGE.matches("<script").count());
        assert_eq!(page.matches("<!--").count(), PAGE.matches("<!--").count());
        let block = block(&page);
        assert!(
            [&block["organisation"], &block["issuers"][0]["name"], &block["lists"][0]]
                .iter()
                .all(|each| *each == name)
        );
    }

    #[test]
    fn the_same_trust_gives_the_same_page() {
        let nobody: [&str; 0] = [];
        assert_eq!(page("", made(), &[], &nobody), page("", made(), &[], &nobody));
    }
}
