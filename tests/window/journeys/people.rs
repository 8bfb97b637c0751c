//! People across workshops: known when they come again, once in the registry, their names proofed, and on paper.

use super::{list, type_facts};
use crate::support::App;

/// The same people as in the list that came first, by other spellings and in another order.
const AGAIN: &str = "Name\tE-mail\tOrganisation\n\
    VAKARAU Litia\tlitia.vakarau@economy.example\tMinistry of Economy\n\
    Somebody Quite New\tnew@example.org\tMinistry of Works\n";

fn new_workshop(app: &App) {
    app.press("Control+1");
    app.role_like("button", "New workshop").click();
    type_facts(app);
}

fn paste(app: &App, text: &str) {
    app.js(
        "const clipboard = new DataTransfer(); clipboard.setData('text/plain', arguments[0]);
         document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true }))",
        &[text.into()],
    );
}

#[test]
fn somebody_who_comes_again_is_one_person() {
    let app = App::start("people");
    new_workshop(&app);
    app.drop_files(&[&list("suva-clean.xlsx")]);
    app.role_like("button", "Import 24 people").click();
    app.text("24 participants").wait();
    let known = app
        .js(
            "return [...document.querySelectorAll('[role=row]')].map((row) => row.innerText).find((text) => text.includes('Vakarau')) ?? ''",
            &[],
        )
        .to_string();
    assert!(known.contains("Vakarau"), "the first list has her: {known}");

    // The second workshop: its list has her in capitals and the other way round. She comes in as somebody new.
    new_workshop(&app);
    app.role_like("tab", "People").click();
    app.css("main h2").wait();
    paste(&app, AGAIN);
    app.role_like("button", "Import 2 people").click();
    app.text("2 participants").wait();

    // The registry has noticed, and makes one person of two.
    app.js("location.hash = '#/people/twice'", &[]);
    app.role_like("button", "One person").wait();
    app.screenshot("pair");
    app.press("m");
    app.text("Nobody seems to be here twice").wait();
    app.js("location.hash = '#/people'", &[]);
    let search = app.role("searchbox", "Find a person");
    search.fill("vakarau");
    app.css("[role=grid] [data-row]").wait_count(1);
    app.press("ArrowDown");
    app.until("the row has the focus", || app.focused().starts_with("row"));
    app.press("Enter");
    app.role("heading", "Litia Vakarau").wait();
    app.screenshot("person");
    let workshops = app.js(
        "return document.querySelectorAll('main a[href*=\"/people\"][href*=workshops]').length",
        &[],
    );
    assert_eq!(workshops, 2, "her file tells of both workshops");

    app.press("Control+z");
    app.js("location.hash = '#/people'", &[]);
    app.css("[role=grid] [data-row]").wait_count(2);
    app.assert_no_page_errors();
}

#[test]
fn names_are_proofed_groups_drawn_and_papers_seen() {
    let app = App::start("room-on-paper");
    new_workshop(&app);
    app.drop_files(&[&list("suva-clean.xlsx")]);
    app.role_like("button", "Import 24 people").click();
    app.text("24 participants").wait();
    let address = app
        .js("return location.hash", &[])
        .as_str()
        .expect("an address")
        .to_owned();
    let workshop = address.split('/').nth(2).expect("a workshop").to_owned();
    let go = |part: &str| {
        app.js(
            "location.hash = arguments[0]",
            &[format!("#/workshops/{workshop}/people/{part}").into()],
        );
    };

    go("names");
    app.text("0 of 24 proofed").wait();
    app.role("button", "Mark all shown as proofed").click();
    app.text("24 of 24 proofed").wait();

    go("groups");
    app.role_like("button", "Draw").click();
    app.role_like("button", "Draw again").wait();

    go("papers");
    app.css("[aria-busy=false] canvas").wait();
    for paper in ["List of participants", "Name proof", "Badges", "Group lists"] {
        app.role_like("button", paper).click();
        app.css("[aria-busy=false] canvas").wait();
    }
    app.screenshot("papers");
    app.assert_no_page_errors();
}
