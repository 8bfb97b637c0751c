//! E-mails as files (.eml, RFC 5322 and 2045) that a mail program opens as drafts: `X-Unsent: 1` is how Outlook and
//! Thunderbird know them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// An e-mail to write.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Email {
    /// Name of who it goes to.
    pub name: String,
    /// Address of who it goes to.
    pub address: String,
    /// Subject.
    pub subject: String,
    /// Text.
    pub text: String,
    /// Files with it.
    pub attachments: Vec<Attachment>,
}

/// A file of an e-mail.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attachment {
    /// Name, in plain letters.
    pub name: String,
    /// Media type.
    pub media: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// Between the parts; no text in base64 can hold it.
const BOUNDARY: &str = "=_flipchart_part";

/// The e-mail as a file. Nothing in names, addresses or subjects can become a header of its own.
#[must_use]
pub fn email(mail: &Email) -> Vec<u8> {
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push_str("\r\n");
    };
    line("X-Unsent: 1");
    line("MIME-Version: 1.0");
    // An address on a line of its own keeps lines short.
    line(&format!("To: {}\r\n <{}>", word(&mail.name), plain(&mail.address)));
    line(&format!("Subject: {}", word(&mail.subject)));
    line(&format!("Content-Type: multipart/mixed; boundary=\"{BOUNDARY}\""));
    line("");
    line(&format!("--{BOUNDARY}"));
    line("Content-Type: text/plain; charset=utf-8");
    line("Content-Transfer-Encoding: base64");
    line("");
    line(&wrapped(
        mail.text.replace("\r\n", "\n").replace('\n', "\r\n").as_bytes(),
    ));
    for file in &mail.attachments {
        line(&format!("--{BOUNDARY}"));
        line(&format!("Content-Type: {}", plain(&file.media)));
        line("Content-Transfer-Encoding: base64");
        line(&format!(
            "Content-Disposition: attachment; filename=\"{}\"",
            plain(&file.name).replace(['"', '\\'], "_")
        ));
        line("");
        line(&wrapped(&file.bytes));
    }
    line(&format!("--{BOUNDARY}--"));
    out.into_bytes()
}

/// Printable ASCII of one line.
fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_graphic() || *c == ' ').collect()
}

/// A header's words: as they are, or as encoded words (RFC 2047) of at most 75 characters each.
fn word(text: &str) -> String {
    let one_line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if one_line
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || " .-'".contains(c))
    {
        return one_line;
    }
    let mut parts = Vec::new();
    let mut part = String::new();
    for c in one_line.chars() {
        // 45 bytes are 60 in base64.
        if part.len() + c.len_utf8() > 45 {
            parts.push(std::mem::take(&mut part));
        }
        part.push(c);
    }
    parts.push(part);
    let encoded = parts
        .iter()
        .map(|part| format!("=?utf-8?B?{}?=", STANDARD.encode(part)));
    encoded.collect::<Vec<_>>().join("\r\n ")
}

fn wrapped(bytes: &[u8]) -> String {
    let text = STANDARD.encode(bytes);
    let lines: Vec<&str> = (0..text.len())
        .step_by(76)
        .map(|at| &text[at..text.len().min(at + 76)])
        .collect();
    lines.join("\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_any_script_stays_one_header() {
        let mail = Email {
            name: "Нурлан\r\nBcc: spy@example.org".into(),
            address: "n@example.org\r\nBcc: spy@example.org".into(),
            subject: "Six mois après : qu’en est-il ? ".repeat(4),
            text: "Bonjour".into(),
            ..Email::default()
        };
        let text = String::from_utf8(email(&mail)).unwrap();
        let (head, _) = text.split_once("\r\n\r\n").unwrap();
        let headers = head.split("\r\n").filter(|line| !line.starts_with(' '));
        let names: Vec<&str> = headers.filter_map(|line| Some(line.split_once(':')?.0)).collect();
        assert_eq!(names, ["X-Unsent", "MIME-Version", "To", "Subject", "Content-Type"]);
        assert!(head.lines().all(|line| line.len() <= 90), "{head}");
    }

    #[test]
    fn an_attachment_comes_back_as_it_was() {
        let bytes: Vec<u8> = (0..=255).collect();
        let mail = Email {
            attachments: vec![Attachment {
                name: "form.html".into(),
                media: "text/html; charset=utf-8".into(),
                bytes: bytes.clone(),
            }],
            ..Email::default()
        };
        let text = String::from_utf8(email(&mail)).unwrap();
        let part = text.split(BOUNDARY).nth(3).unwrap();
        let (_, body) = part.split_once("\r\n\r\n").unwrap();
        let body: String = body.split_whitespace().filter(|line| !line.starts_with("--")).collect();
        assert_eq!(STANDARD.decode(body).unwrap(), bytes);
    }
}
