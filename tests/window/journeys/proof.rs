//! Certificates that prove themselves: a key, the code on the page, the check of it, and the handing out.

use std::path::{Path, PathBuf};

use crate::support::App;

/// Four words that nobody else would put together.
const PASSPHRASE: &str = "lagoon ferry breadfruit seventeen";

#[test]
fn a_certificate_is_signed_checked_voided_handed_out_and_corrected() {
    let app = App::start("proof");
    app.role("button", "Open the sample workshop").click();
    app.css("[role=tab]").wait_count(9);
    let workshop = app.js("return location.hash.split('/')[2]", &[]);
    let workshop = workshop.as_str().expect("the sample is open").to_owned();
    let certificates = |part: &str| {
        app.js(
            "location.hash = arguments[0]",
            &[format!("#/workshops/{workshop}/certificates/{part}").into()],
        );
    };

    signing_is_set_up(&app);
    certificates("list");
    let pages = pages_are_written(&app);
    let (name, code, badge) = codes_of_the_first(&pages);
    assert_eq!(verdict(&app, &code, "Genuine"), name);
    let [.., height] = app.css("main textarea").rectangle();
    assert_eq!(verdict(&app, &badge, "Genuine"), name);
    assert_eq!(
        app.css("main textarea").rectangle()[3],
        height,
        "long texts do not push the rest away"
    );
    app.screenshot("check-badge");

    certificates("register");
    a_number_is_voided(&app, &name);
    assert_eq!(verdict(&app, &code, "Not valid: withdrawn"), name);

    certificates("ceremony");
    two_are_handed_out(&app);
    a_wrong_name_takes_four_acts(&app);

    app.js(
        "location.hash = arguments[0]",
        &[format!("#/workshops/{workshop}/people").into()],
    );
    app.css("[role=grid]").containing("Wartiningrum").click();
    app.press("Delete");
    app.css("[role=grid]").containing("Wartiningrum").wait_gone();
    certificates("list");
    app.text("belong to nobody on the list.").wait();
    app.role_like("button", "After the ceremony").click();
    app.css("dialog[open]").containing("no longer on the list").wait();
    app.screenshot("nobody-on-the-list");
    app.press("Escape");
    app.assert_no_page_errors();
}

/// The key is made, and three of its words are read back.
fn signing_is_set_up(app: &App) {
    app.js("location.hash = '#/settings'", &[]);
    app.role_like("button", "Set up signing").click();
    let dialog = app.css("dialog[open]");
    dialog
        .role("textbox", "Name of the organisation")
        .fill("Pacific Training Centre");
    app.press("Tab");
    for name in ["Passphrase", "The same once more"] {
        app.until("the field has the keys", || app.focused().ends_with(name));
        app.type_text(PASSPHRASE);
        app.press("Tab");
        app.press("Tab");
    }
    dialog.role("button", "Make the key").click();
    dialog.css("ol li").wait_count(24);
    let words = dialog.css("ol li").texts();
    dialog.role("button", "I have them on paper").click();
    for number in [3, 11, 20] {
        let word: String = words[number - 1].chars().filter(char::is_ascii_alphabetic).collect();
        dialog.role("textbox", &format!("Word {number}")).fill(&word);
    }
    app.press("Enter");
    app.text("Open: new certificates are signed.").wait();
}

/// One file per person; returns them.
fn pages_are_written(app: &App) -> Vec<PathBuf> {
    app.role_like("button", "Export").click();
    app.text("New certificates carry the code that proves them.").wait();
    app.press("Enter");
    app.text("certificates are written.").wait();
    app.press("Enter");
    let printed = app.wait_opened(".pdf");
    let folder = Path::new(&printed).parent().expect("the file lies in a folder");
    let files = std::fs::read_dir(folder).expect("the folder is there");
    let mut pages: Vec<PathBuf> = files
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|file| file.extension().is_some_and(|end| end == "pdf") && file != Path::new(&printed))
        .collect();
    app.press("Escape");
    app.css("dialog[open]").wait_gone();
    pages.sort();
    pages
}

/// Whose certificate the first page is, the text of its code and that of the badge inside it.
fn codes_of_the_first(pages: &[PathBuf]) -> (String, String, String) {
    let page = pages.first().expect("somebody has a certificate");
    let bytes = std::fs::read(page).expect("the page is readable");
    let (codes, badges): (Vec<_>, Vec<_>) = flipchart_signing::find::codes(&bytes)
        .into_iter()
        .partition(|code| code.starts_with("WC1:"));
    let one = |found: Vec<String>| found.into_iter().next().expect("the page carries it");
    let stem = page.file_stem().expect("a name").to_string_lossy();
    let (_number, name) = stem.split_once(' ').expect("a file is called by number and name");
    (name.to_owned(), one(codes), one(badges))
}

/// Gives a code to the page that checks, and returns whom it names once the verdict is this.
fn verdict(app: &App, code: &str, wanted: &str) -> String {
    app.js("location.hash = '#/check'", &[]);
    app.role("textbox", "Text of the code").fill(code);
    app.press("Enter");
    app.role("heading", wanted).wait();
    app.css("article[data-status] .name").text()
}

fn a_number_is_voided(app: &App, name: &str) {
    app.css("[role=grid]").containing(name).click();
    app.press("Enter");
    app.role_like("button", "Void the certificate").click();
    app.role("textbox", "Reason").fill("Another name was meant");
    app.press("Enter");
    app.text("1 certificate voided.").wait();
    app.css("dialog[open]").wait_gone();
}

/// By one key each, without leaving the list.
fn two_are_handed_out(app: &App) {
    app.until("the stack has the keys", || app.focused().starts_with("listbox"));
    for handed in 1..=2 {
        app.press("Space");
        app.css("[role=option]").containing("Handed out").wait_count(handed);
    }
}

/// Found, turned to, corrected, issued again: and one page is open for the printer.
fn a_wrong_name_takes_four_acts(app: &App) {
    let names = app.css("[role=option] .name").texts();
    let wrong = names.last().expect("the stack has people");
    let before = app.acts();
    app.press("Control+f");
    app.until("the field has the keys", || app.focused().starts_with("searchbox"));
    app.type_text(wrong);
    app.press("Enter");
    app.role("heading", wrong).wait();
    app.press("n");
    app.role("textbox", "Correct the name").fill("Mere Tuilagi-Waqa");
    app.press("Enter");
    app.text("takes the place of").wait();
    assert_eq!(app.acts() - before, 4);
    app.role("heading", "Mere Tuilagi-Waqa").wait();
    app.until("the new page is open", || app.opened().len() == 2);
}
