//! What scripts rely on: one JSON document on standard output, exit codes, and a journal that lives in the file.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

struct Shell {
    dir: tempfile::TempDir,
}

impl Shell {
    fn new() -> Self {
        Self {
            dir: tempfile::tempdir().expect("a folder"),
        }
    }

    fn library(&self) -> PathBuf {
        self.dir.path().join("library.fliplib")
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_flipchart-cli"))
            .args(["--json", "--lang", "en"])
            .args(args)
            .env("FLIPCHART_LIBRARY", self.library())
            .current_dir(self.dir.path())
            .output()
            .expect("the shell runs")
    }

    fn answer(&self, args: &[&str]) -> Value {
        let output = self.run(args);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{args:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        json(&output)
    }

    fn refusal(&self, args: &[&str]) -> (i32, Value) {
        let output = self.run(args);
        assert!(!output.stderr.is_empty(), "a refusal says why on standard error, too");
        (output.status.code().expect("an exit code"), json(&output))
    }

    fn workshop(&self) -> String {
        let new = [
            "workshop",
            "new",
            "--title",
            "T",
            "--start",
            "2026-11-10",
            "--end",
            "2026-11-11",
        ];
        let done = self.answer(&[&new[..], &["--country", "FJ", "--city", "Suva"]].concat());
        done["workshop"].as_str().expect("a uid").to_owned()
    }
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("one JSON document on standard output")
}

fn list(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../exchange/tests/files")
        .join(name)
        .display()
        .to_string()
}

#[test]
fn the_main_job_runs_from_a_shell() {
    let shell = Shell::new();
    let w = shell.workshop();
    let imported = shell.answer(&["people", "import", &w, &list("suva-clean.xlsx")]);
    assert_eq!(
        (&imported["added"], &imported["header_rows"]),
        (&24.into(), &serde_json::json!([1]))
    );
    let first = &imported["rows"][0];
    assert_eq!((&first["row"], &first["verdict"]), (&2.into(), &"added".into()));
    assert_eq!(first["person"]["family_name"], "Vakarau");
    let listed = shell.answer(&["people", "list", &w]);
    assert_eq!(listed["people"][0]["uid"], first["person"]["uid"]);
    let person = first["person"]["uid"].as_str().expect("a uid");
    shell.answer(&["attendance", "set", &w, person, "2026-11-10/am", "late"]);
    assert_eq!(shell.answer(&["attendance", "fill", &w, "present"])["marked"], 95);
    let export = ["certificates", &w, "--out", "certificates", "--one-file", "all.pdf"];
    let done = shell.answer(&export);
    assert_eq!(
        (&done["issued"], &done["withheld"]),
        (&24.into(), &serde_json::json!([]))
    );
    assert!(Path::new(done["files"][0]["path"].as_str().expect("a path")).is_file());
    assert_eq!(
        shell.answer(&export)["files"],
        done["files"],
        "the same numbers, paths and bytes"
    );
    shell.answer(&["report", &w, "--out", "report.pdf"]);
    assert!(shell.dir.path().join("report.pdf").is_file() && shell.dir.path().join("all.pdf").is_file());
    assert_eq!(shell.answer(&["check"])["ok"], true);
}

#[test]
fn a_dry_run_changes_nothing_and_undo_works_across_processes() {
    let shell = Shell::new();
    let w = shell.workshop();
    let file = list("suva-clean.xlsx");
    assert_eq!(shell.answer(&["people", "import", &w, &file, "--dry-run"])["added"], 24);
    assert_eq!(shell.answer(&["people", "list", &w])["people"], serde_json::json!([]));
    shell.answer(&["people", "import", &w, &file]);
    assert_eq!(shell.answer(&["undo"])["undone"]["op"], "import-people");
    assert_eq!(shell.answer(&["people", "list", &w])["people"], serde_json::json!([]));
    shell.answer(&["redo"]);
    assert_eq!(
        shell.answer(&["people", "list", &w])["people"].as_array().map(Vec::len),
        Some(24)
    );
    assert_eq!(shell.answer(&["log"])["log"][0]["op"], "import-people");
}

#[test]
fn refusals_are_json_with_code_and_words() {
    let shell = Shell::new();
    let w = shell.workshop();
    let (code, refused) = shell.refusal(&["people", "import", &w, &list("encrypted.xlsx")]);
    assert_eq!((code, &refused["error"]["code"]), (1, &"unreadable-encrypted".into()));
    assert!(
        refused["error"]["message"]
            .as_str()
            .is_some_and(|m| m.contains("encrypted.xlsx") && m.contains("password"))
    );
    let (code, refused) = shell.refusal(&["workshop", "show", "no-such-uid"]);
    assert_eq!((code, &refused["error"]["code"]), (1, &"not-found-workshop".into()));
    let (code, refused) = shell.refusal(&["workshop", "new", "--title", "T"]);
    assert_eq!((code, &refused["error"]["code"]), (2, &"usage".into()));
    let (code, refused) = shell.refusal(&["--library", "no/such/library.fliplib", "check"]);
    assert_eq!((code, &refused["error"]["code"]), (1, &"io-not-found".into()));
    assert!(!shell.dir.path().join("no").exists(), "asking makes no folders");
}

#[test]
fn a_damaged_library_is_a_finding() {
    let shell = Shell::new();
    shell.answer(&["sample"]);
    let mut bytes = std::fs::read(shell.library()).expect("the library");
    let end = bytes.len();
    bytes[8192..end.min(120_000)].fill(0x5A);
    std::fs::write(shell.library(), bytes).expect("damage is done");
    let health = shell.answer(&["check"]);
    assert_eq!(
        (&health["ok"], &health["findings"][0]["code"]),
        (&false.into(), &"damaged-page".into())
    );
}

#[test]
fn forms_responses_and_their_analysis_are_told_as_data() {
    let shell = Shell::new();
    let workshop = shell.answer(&["sample"])["workshop"]
        .as_str()
        .expect("a uid")
        .to_owned();
    shell.answer(&["form", "export", "MECC-TEST", "--out", "test.xlsx"]);
    let imported = shell.answer(&["form", "import", "test.xlsx"]);
    assert_eq!(
        (imported["code"].as_str(), imported["questions"].as_u64()),
        (Some("MECC-TEST-2"), Some(15))
    );
    assert_eq!(imported["notes"], serde_json::json!([]));
    let codes: Vec<String> = shell.answer(&["form", "list"])["forms"]
        .as_array()
        .expect("forms")
        .iter()
        .map(|form| form["code"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert!(
        ["MECC-TEST", "MECC-TEST-2", "END", "PULSE"]
            .iter()
            .all(|code| codes.iter().any(|one| one == code))
    );
    std::fs::write(
        shell.dir.path().join("answers.csv"),
        "participant_code,drivers,slow_onset,_uuid\nAB12,b,b,u1\nCD34,a,nonsense,u2\n",
    )
    .expect("a file");
    let answers = shell.answer(&[
        "responses",
        "import",
        &workshop,
        "MECC-TEST-2",
        "answers.csv",
        "--occasion",
        "post",
    ]);
    assert_eq!(answers["report"]["added"], 2);
    assert_eq!(answers["report"]["rows"][1]["left_out"][0][1], "nonsense");
    let listed = shell.answer(&["responses", "list", &workshop, "MECC-TEST-2"]);
    assert_eq!(listed["occasions"][0]["responses"].as_array().map(Vec::len), Some(2));

    let analysed = shell.answer(&["analyse", &workshop, "MECC-TEST"]);
    let test = &analysed["forms"][0]["test"];
    for name in [
        "n_pre",
        "n_post",
        "n_paired",
        "mean_pre",
        "mean_post",
        "mean_difference",
        "sd_difference",
        "t",
        "df",
        "p_t",
        "wilcoxon_w",
        "p_wilcoxon",
        "cohens_dz",
        "normalized_gain",
        "improved",
        "same",
        "worse",
        "alpha",
    ] {
        assert!(test[name].is_number(), "{name}: {}", test[name]);
    }
    assert_eq!(test["wilcoxon_method"], "exact");
    assert_eq!(test["ci95"].as_array().map(Vec::len), Some(2));
    for name in [
        "name",
        "difficulty_pre",
        "difficulty_post",
        "discrimination",
        "mcnemar_p",
    ] {
        assert!(!test["items"][0][name].is_null(), "{name}");
    }
    // Nothing in it shows a single person.
    assert!(test.get("persons").is_none());
    shell.answer(&["results", &workshop, "END", "--out", "results.pdf"]);
    assert!(
        std::fs::read(shell.dir.path().join("results.pdf"))
            .expect("a file")
            .starts_with(b"%PDF-1.7")
    );
}

#[test]
fn groups_are_drawn_kept_and_the_same_for_a_seed() {
    let shell = Shell::new();
    let w = shell.workshop();
    shell.answer(&["people", "import", &w, &list("suva-clean.xlsx")]);
    let drawn = shell.answer(&["groups", &w, "--count", "6", "--seed", "7"]);
    let groups = drawn["groups"].as_array().expect("groups");
    let sizes: Vec<usize> = groups
        .iter()
        .map(|group| group["people"].as_array().map_or(0, Vec::len))
        .collect();
    assert_eq!(sizes, [4; 6]);
    let first = &groups[0]["people"][0];
    assert!(first["uid"].is_string() && first["name"].is_string() && groups[0]["number"] == 1);
    assert_eq!(
        (&drawn["unmet"], &drawn["repeated"]),
        (&serde_json::json!([]), &0.into())
    );
    assert_eq!(shell.answer(&["undo"])["undone"]["op"], "draw-groups");
    assert_eq!(
        shell.answer(&["groups", &w, "--count", "6", "--seed", "7"])["groups"],
        drawn["groups"]
    );
    let second = shell.answer(&["groups", &w, "--size", "4", "--by", "sex,country"]);
    assert_eq!(
        (&second["repeated"], &second["settings"]["by"]),
        (&0.into(), &serde_json::json!(["sex", "country"]))
    );
    let (code, refused) = shell.refusal(&["groups", &w, "--count", "25"]);
    assert_eq!((code, &refused["error"]["code"]), (1, &"too-few-for-groups".into()));
    assert_eq!(shell.refusal(&["groups", &w]).0, 2, "how many is asked for");
    assert_eq!(shell.refusal(&["groups", &w, "--count", "2", "--by", "height"]).0, 2);
}

#[test]
fn people_go_out_by_the_extension_of_the_file() {
    let shell = Shell::new();
    let w = shell.workshop();
    shell.answer(&["people", "import", &w, &list("suva-clean.xlsx")]);
    for name in ["people.xlsx", "people.csv", "people.vcf"] {
        let done = shell.answer(&["people", "export", &w, "--out", name]);
        assert_eq!(done["people"], 24, "{name}");
        let path = PathBuf::from(done["path"].as_str().expect("a path"));
        assert!(path.is_absolute() && path.is_file(), "{name}");
    }
    let named = std::fs::read_to_string(shell.dir.path().join("people.csv")).expect("a list");
    assert!(named.contains("Vakarau"));
    shell.answer(&["people", "export", &w, "--out", "people.csv", "--without-names"]);
    let nameless = std::fs::read_to_string(shell.dir.path().join("people.csv")).expect("a list");
    assert!(!nameless.contains("Vakarau") && !nameless.contains('@'));
    let (code, refused) = shell.refusal(&["people", "export", &w, "--out", "people.pdf"]);
    assert_eq!((code, &refused["error"]["code"]), (1, &"invalid".into()));
    let (code, refused) = shell.refusal(&["people", "export", &w, "--out", "p.vcf", "--without-names"]);
    assert_eq!((code, &refused["error"]["code"]), (1, &"cards-without-names".into()));
}

#[test]
fn papers_are_numbered_in_a_folder_and_refused_in_words() {
    let shell = Shell::new();
    let w = shell.workshop();
    let refused = |what: &str| {
        let (code, refused) = shell.refusal(&["print", &w, "--what", what, "--out", "folder"]);
        (code, refused["error"]["code"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(refused("signin"), (1, "pack-nobody".into()));
    assert_eq!(refused("groups"), (1, "pack-no-groups".into()));
    assert_eq!(refused("signin,groups"), (1, "pack-nothing".into()));
    assert_eq!(refused("posters").0, 2, "a paper nobody knows is a mistake of use");
    assert!(!shell.dir.path().join("folder").exists(), "a refusal leaves nothing");

    shell.answer(&["people", "import", &w, &list("suva-clean.xlsx")]);
    let wanted = "badges,signin,groups,calibration";
    let done = shell.answer(&["print", &w, "--what", wanted, "--out", "folder", "--paper", "letter"]);
    let folder = PathBuf::from(done["folder"].as_str().expect("a folder"));
    assert!(folder.is_absolute());
    let files: Vec<&str> = done["files"]
        .as_array()
        .expect("files")
        .iter()
        .filter_map(|f| f["file"].as_str())
        .collect();
    assert_eq!(files, ["01-signin.pdf", "02-badges.pdf", "03-calibration.pdf"]);
    for name in files.iter().chain(&["00-cover.pdf"]) {
        assert!(
            std::fs::read(folder.join(name))
                .expect("a file")
                .starts_with(b"%PDF-1.7"),
            "{name}"
        );
    }
    assert!(done["files"][0]["sheets"].as_u64() >= Some(4) && done["files"][0]["copies"] == 1);
    assert_eq!(
        done["missing"],
        serde_json::json!([{ "sheet": "groups", "code": "pack-no-groups" }])
    );

    std::fs::write(folder.join("01-signin.pdf"), b"signed, and scanned").expect("a file of somebody's");
    assert_eq!(refused("signin"), (1, "pack-file-taken".into()));
    assert_eq!(
        shell
            .refusal(&["print", &w, "--what", "signin", "--out", "folder", "--paper", "a9"])
            .0,
        2
    );
}

#[test]
fn attendance_is_kept_by_another_unit_and_badges_are_read() {
    let shell = Shell::new();
    let w = shell.workshop();
    shell.answer(&["people", "import", &w, &list("suva-clean.xlsx")]);
    let half_days = shell.answer(&["attendance", "slots", &w]);
    assert_eq!(half_days["by"], "half_day");
    assert_eq!(half_days["slots"].as_array().map(Vec::len), Some(4));
    let came = shell.answer(&["attendance", "walk-in", &w, "Came Anyway", "--slot", "2026-11-10/am"]);
    assert_eq!((&came["name"], &came["known"]), (&"Came Anyway".into(), &false.into()));
    let days = shell.answer(&["attendance", "slots", &w, "--by", "day"]);
    assert_eq!((&days["by"], &days["slots"][0]["present"]), (&"day".into(), &1.into()));
    let marked = shell.answer(&["attendance", "fill", &w, "absent", "--slot", "2026-11-11"]);
    assert_eq!(marked["marked"], 25);
    // The sessions of a plan without any are none, and the marks wait aside.
    let sessions = shell.answer(&["attendance", "slots", &w, "--by", "session"]);
    assert_eq!(sessions["slots"], serde_json::json!([]));
    let again = shell.answer(&["attendance", "slots", &w, "--by", "day"]);
    assert_eq!(again["slots"], days_with(&days["slots"], 25));
    let badge = shell.answer(&["people", "list", &w])["people"][0]["badge"].clone();
    let badge = badge.as_str().expect("a code");
    assert_eq!(badge.len(), 8);
    let (_, told) = shell.refusal(&["attendance", "scan", "12345678"]);
    assert_eq!(told["error"]["code"], "invalid");
    // A workshop of long ago is on today nowhere.
    let shell = Shell::new();
    let dates = [
        "--start",
        "2001-03-14",
        "--end",
        "2001-03-15",
        "--country",
        "FJ",
        "--city",
        "Suva",
    ];
    let new = shell.answer(&[&["workshop", "new", "--title", "T"], &dates[..]].concat());
    let old = new["workshop"].as_str().expect("a uid");
    let (_, told) = shell.refusal(&["attendance", "scan", badge, "--workshop", old]);
    assert_eq!(told["error"]["code"], "no-workshop-today");
}

/// The same slots after everybody else was marked absent on the second day.
fn days_with(slots: &Value, absent: u32) -> Value {
    let mut slots = slots.clone();
    slots[1]["absent"] = absent.into();
    slots[1]["unmarked"] = 0.into();
    slots
}

#[test]
fn a_certificate_that_cannot_be_put_down_is_issued_and_named() {
    let shell = Shell::new();
    let w = shell.workshop();
    shell.answer(&["people", "import", &w, &list("suva-clean.xlsx")]);
    std::fs::create_dir_all(shell.dir.path().join("all.pdf/inside")).expect("in the way");
    let export = [
        "certificates",
        &w,
        "--all",
        "--out",
        "certificates",
        "--one-file",
        "all.pdf",
    ];
    let output = shell.run(&export);
    assert_eq!(output.status.code(), Some(1));
    let done = json(&output);
    assert_eq!((&done["new"], &done["one_file"]), (&24.into(), &Value::Null));
    let missing = done["unwritten"].as_array().expect("a list");
    assert_eq!(missing.len(), 1);
    assert!(
        missing[0]["path"]
            .as_str()
            .is_some_and(|path| path.ends_with("all.pdf"))
    );
    std::fs::remove_dir_all(shell.dir.path().join("all.pdf")).expect("out of the way");
    let again = shell.answer(&export);
    assert_eq!(
        (&again["new"], &again["unwritten"]),
        (&0.into(), &Value::Array(Vec::new()))
    );
    assert!(shell.dir.path().join("all.pdf").is_file());
}

#[test]
fn certificates_live_on_after_they_were_issued() {
    let shell = Shell::new();
    let w = shell.workshop();
    shell.answer(&["people", "import", &w, &list("suva-clean.xlsx")]);
    shell.answer(&["attendance", "fill", &w, "present"]);
    std::fs::write(shell.dir.path().join("phrase"), "seven rivers meet below\n").expect("written");
    shell.answer(&["key", "new", "--name", "Institute", "--passphrase-file", "phrase"]);
    let export = [
        "certificates",
        &w,
        "--kind",
        "participation",
        "--all",
        "--out",
        "certificates",
        "--one-file",
        "all.pdf",
    ];
    let done = shell.answer(&[&export[..], &["--passphrase-file", "phrase", "--badges", "badges"]].concat());
    assert_eq!(
        (&done["issued"], &done["coded"], &done["badges"]),
        (&24.into(), &24.into(), &24.into())
    );
    let file = |n: usize| done["files"][n]["path"].as_str().expect("a path").to_owned();
    assert_eq!(shell.answer(&["verify", &file(0)])["status"], "valid");
    let printed = shell.answer(&["verify", "all.pdf"]);
    assert_eq!(printed["status"], "valid");
    assert_eq!(printed["results"].as_array().expect("one each").len(), 24);
    let number = |n: usize| done["files"][n]["number"].as_str().expect("a number").to_owned();
    let before = std::fs::read(file(0)).expect("a page");

    let corrected = [
        "certificates",
        "reissue",
        &number(0),
        "--name",
        "Sereana Vakarau",
        "--out",
        "one.pdf",
    ];
    let new = shell.answer(&corrected);
    assert_eq!(
        (&new["supersedes"], &new["name"]),
        (&number(0).into(), &"Sereana Vakarau".into())
    );
    assert!(shell.dir.path().join("one.pdf").is_file());
    let (code, refused) = shell.refusal(&corrected);
    assert_eq!((code, &refused["error"]["code"]), (1, &"certificate-void".into()));
    assert_eq!(shell.answer(&["verify", &file(0)])["status"], "superseded");

    let void = [
        "certificates",
        "void",
        &number(1),
        "--reason",
        "printed twice",
        "--cause",
        "error",
    ];
    assert_eq!(shell.answer(&void)["voided"], 1);
    assert_eq!(shell.answer(&["verify", &file(1)])["status"], "void");

    std::fs::remove_dir_all(shell.dir.path().join("certificates")).expect("gone");
    let again = shell.answer(&["certificates", "reprint", &number(0), "--out", "once-more"]);
    let path = again["files"][0].as_str().expect("a path");
    assert_eq!(std::fs::read(path).expect("a page"), before, "the very bytes");

    for (what, out) in [
        ("register", "register.pdf"),
        ("register", "register.xlsx"),
        ("calling", "calling.pdf"),
    ] {
        let done = shell.answer(&["certificates", what, &w, "--out", out]);
        assert!(Path::new(done["path"].as_str().expect("a path")).is_file(), "{out}");
    }
    let (code, refused) = shell.refusal(&["certificates", &w]);
    assert_eq!((code, &refused["error"]["code"]), (2, &"usage".into()));
}
