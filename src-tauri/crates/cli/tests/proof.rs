//! What scripts rely on when they make keys and check certificates.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use flipchart_signing::{Key, Kind, Statement, VoidCause, VoidEntry, VoidList, code};
use serde_json::{Value, json};

const PHRASE: &str = "seven rivers meet below";

struct Shell {
    dir: tempfile::TempDir,
    library: &'static str,
}

impl Shell {
    fn new() -> Self {
        Self {
            dir: tempfile::tempdir().expect("a folder"),
            library: "library.fliplib",
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_flipchart-cli"));
        command
            .args(["--json", "--lang", "en"])
            .args(args)
            .env("FLIPCHART_LIBRARY", self.path(self.library))
            .env_remove("FLIPCHART_PASSPHRASE")
            .stdin(Stdio::null())
            .current_dir(self.dir.path());
        command
    }

    fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().expect("the shell runs")
    }

    fn answer(&self, args: &[&str]) -> Value {
        answered(&self.run(args), args)
    }

    fn refusal(&self, args: &[&str]) -> (i32, Value) {
        let output = self.run(args);
        assert!(!output.stderr.is_empty(), "a refusal says why on standard error, too");
        let json = json_of(&output);
        (
            output.status.code().expect("an exit code"),
            json["error"]["code"].clone(),
        )
    }

    fn key(&self) -> Value {
        std::fs::write(self.path("phrase"), format!("{PHRASE}\r\nnot this line\r\n")).expect("written");
        self.answer(&["key", "new", "--name", "Three Rivers", "--passphrase-file", "phrase"])
    }

    /// The key of the library, open: what the desk signs with.
    fn open(&self) -> Key {
        self.answer(&["key", "export", "--out", "our.flipkey"]);
        Key::unlock(
            &std::fs::read_to_string(self.path("our.flipkey")).expect("read"),
            PHRASE,
        )
        .expect("open")
    }
}

fn json_of(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("one JSON document on standard output")
}

fn answered(output: &Output, args: &[&str]) -> Value {
    assert_eq!(
        output.status.code(),
        Some(0),
        "{args:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    json_of(output)
}

fn statement() -> Statement {
    Statement {
        name: "Ana Lavekau".into(),
        title: "Climate and mobility".into(),
        place: "Suva, Fiji".into(),
        start: "2026-03-10".parse().expect("a day"),
        end: "2026-03-12".parse().expect("a day"),
        tenths: Some(180),
        kind: Kind::Participation,
        number: "TR-2026-FJ-0001".into(),
        issued: "2026-03-12".parse().expect("a day"),
        supersedes: None,
    }
}

#[test]
fn a_key_is_made_carried_and_brought_back_from_its_words() {
    let shell = Shell::new();
    let made = shell.key();
    assert_eq!(made["words"].as_array().map(Vec::len), Some(24));
    let kid = made["key"].as_str().expect("an id");
    let listed = shell.answer(&["key", "list"]);
    assert_eq!(listed["keys"][0]["kid"], *kid);
    assert_eq!(listed["keys"][0]["active"], true);

    shell.answer(&["key", "export", "--out", "our.flipkey"]);
    let other = Shell {
        dir: shell.dir,
        library: "second.fliplib",
    };
    let import = ["key", "import", "our.flipkey", "--passphrase-file", "phrase"];
    assert_eq!(other.answer(&import)["key"], *kid);

    let words: Vec<&str> = made["words"]
        .as_array()
        .expect("words")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    std::fs::write(other.path("words"), words.join("\n")).expect("written");
    let third = Shell {
        library: "third.fliplib",
        ..other
    };
    let new = ["key", "new", "--name", "Three Rivers", "--words", "words"];
    let back = third.answer(&[&new[..], &["--passphrase-file", "phrase"]].concat());
    assert_eq!(back["key"], *kid);

    let paper = third.answer(&["key", "backup", "--out", "words.pdf", "--passphrase-file", "phrase"]);
    assert!(
        std::fs::read(paper["path"].as_str().expect("a path"))
            .expect("read")
            .starts_with(b"%PDF")
    );
}

#[test]
fn a_wrong_or_missing_passphrase_is_refused_and_nothing_is_written() {
    let shell = Shell::new();
    assert_eq!(
        shell.refusal(&["key", "export", "--out", "our.flipkey"]),
        (1, json!("no-key"))
    );
    shell.key();
    std::fs::write(shell.path("wrong"), "eight rivers meet below").expect("written");
    let backup = ["key", "backup", "--out", "words.pdf"];
    assert_eq!(
        shell.refusal(&[&backup[..], &["--passphrase-file", "wrong"]].concat()),
        (1, json!("passphrase-wrong"))
    );
    assert_eq!(shell.refusal(&backup), (1, json!("passphrase-needed")));
    assert!(!shell.path("words.pdf").exists());
    std::fs::write(shell.path("short"), "short").expect("written");
    let new = ["key", "new", "--name", "Other", "--passphrase-file", "short"];
    assert_eq!(shell.refusal(&new), (1, json!("passphrase-short")));
    assert_eq!(
        shell.refusal(&["key", "export", "--out", "our.zip"]),
        (1, json!("invalid"))
    );
    std::fs::write(shell.path("odd.flipkey"), "odd").expect("written");
    assert_eq!(
        shell.refusal(&["key", "import", "odd.flipkey"]),
        (1, json!("unreadable-key-file"))
    );
}

#[test]
fn a_certificate_is_judged_with_and_without_a_library() {
    let shell = Shell::new();
    shell.key();
    let key = shell.open();
    let text = code(&statement(), &key).expect("a code").text;

    let valid = shell.answer(&["verify", &text]);
    assert_eq!(valid["status"], "valid");
    assert_eq!(valid["statement"]["name"], "Ana Lavekau");
    assert_eq!(valid["issuer"]["name"], "Three Rivers");
    std::fs::write(shell.path("mail.txt"), format!("Dear colleague,\n\n{text}\n\nAna")).expect("written");
    assert_eq!(shell.answer(&["verify", "mail.txt"])["status"], "valid");

    shell.answer(&["key", "export", "--out", "our.issuer"]);
    let away = Shell {
        library: "nowhere.fliplib",
        ..shell
    };
    assert_eq!(away.answer(&["verify", &text])["status"], "unknown_issuer");
    assert_eq!(
        away.answer(&["verify", &text, "--issuer", "our.issuer"])["status"],
        "valid"
    );
    assert!(!away.path("nowhere.fliplib").exists(), "checking makes no library");

    let void = VoidEntry {
        number: "TR-2026-FJ-0001".into(),
        cause: VoidCause::HeldBack,
        day: "2026-03-13".parse().expect("a day"),
        by: None,
    };
    let list = VoidList::sign(&[void], "2026-03-14".parse().expect("a day"), &key).expect("signed");
    std::fs::write(away.path("our.void"), list).expect("written");
    let judged = away.answer(&["verify", &text, "--issuer", "our.issuer", "--list", "our.void"]);
    assert_eq!(
        (&judged["status"], &judged["cause"]),
        (&json!("void"), &json!("held_back"))
    );

    let mut forged = text.clone();
    let at = forged.len() - 9;
    forged.replace_range(at..=at, if &forged[at..=at] == "7" { "8" } else { "7" });
    let status = |what: &str| away.answer(&["verify", what, "--issuer", "our.issuer"])["status"].clone();
    assert_eq!(status(&forged), "altered");
    assert_eq!(status("no certificate at all"), "not_a_certificate");
    std::fs::write(away.path("odd.pdf"), b"%PDF-1.7 and nothing else").expect("written");
    assert_eq!(status("odd.pdf"), "not_a_certificate");
    for (what, exit) in [
        (text.as_str(), 0),
        (forged.as_str(), 3),
        ("odd.pdf", 3),
        ("missing.pdf", 1),
    ] {
        let output = away.run(&["verify", what, "--issuer", "our.issuer", "--exit-code"]);
        assert_eq!(output.status.code(), Some(exit), "{what}");
    }
    assert_eq!(
        away.refusal(&["verify", "missing.pdf"]),
        (1, json!("io-not-found")),
        "a file that is not there is no verdict"
    );
}

#[test]
fn a_text_of_megabytes_comes_over_standard_input_and_is_no_certificate() {
    let shell = Shell::new();
    let mut child = shell
        .command(&["verify", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the shell runs");
    let mut stdin = child.stdin.take().expect("standard input");
    std::thread::spawn(move || {
        use std::io::Write;
        let _ = stdin.write_all(&b"WC1:".repeat(2_500_000));
    });
    let output = child.wait_with_output().expect("an answer");
    let judged = answered(&output, &["verify", "-"]);
    assert_ne!(judged["status"], "valid");
    assert!(judged["statement"].is_null());
}

#[test]
fn the_check_page_holds_the_key_and_the_list_and_no_secret() {
    let shell = Shell::new();
    assert_eq!(
        shell.refusal(&["verify-page", "--out", "check.html"]),
        (1, json!("no-key"))
    );
    let made = shell.key();
    let page = ["verify-page", "--out", "check.html", "--passphrase-file", "phrase"];
    let written = shell.answer(&page);
    let html = std::fs::read_to_string(Path::new(written["path"].as_str().expect("a path"))).expect("read");
    assert!(html.contains(made["key"].as_str().expect("an id")));
    assert!(html.contains("Three Rivers") && html.contains("WV1:"));
    assert!(!html.contains("flipchart-key"));
}

#[test]
fn others_are_trusted_by_their_file() {
    let shell = Shell::new();
    shell.key();
    let key = Key::from_seed([7; 32], "Harbour School").expect("a key");
    std::fs::write(shell.path("harbour.issuer"), key.issuer().to_file()).expect("written");
    let list = VoidList::sign(&[], "2026-03-14".parse().expect("a day"), &key).expect("signed");
    std::fs::write(shell.path("harbour.void"), list).expect("written");
    assert_eq!(
        shell.refusal(&["key", "import", "harbour.void"]),
        (1, json!("unreadable-void-list-issuer"))
    );
    let trusted = shell.answer(&["key", "import", "harbour.issuer"]);
    assert_eq!(trusted["trusted"]["name"], "Harbour School");
    shell.answer(&["key", "import", "harbour.void"]);
    let text = code(&statement(), &key).expect("a code").text;
    let judged = shell.answer(&["verify", &text]);
    assert_eq!(
        (&judged["status"], &judged["list"]),
        (&json!("valid"), &json!("2026-03-14"))
    );
}
