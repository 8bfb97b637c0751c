//! Every screen, light and dark, in English and Russian, without anything that shuts somebody out.

use super::list;
use crate::support::{App, Start};

#[test]
fn every_screen_is_accessible_in_english_and_light() {
    every_screen(
        "en-light",
        Start::new("screens-en").language("en"),
        "Open the sample workshop",
    );
}

#[test]
fn every_screen_is_accessible_in_russian_and_dark() {
    every_screen(
        "ru-dark",
        Start::new("screens-ru").language("ru").dark(),
        "Открыть пример семинара",
    );
}

/// Walks through the program by its addresses, which are the same in every language.
fn every_screen(kind: &str, start: Start, sample: &str) {
    let app = start.open();
    let mut found: Vec<String> = Vec::new();
    let mut look = |app: &App, name: &str| {
        app.screenshot(&format!("{name}-{kind}"));
        found.extend(
            app.axe()
                .iter()
                .map(|violation| format!("{name} ({kind}): {violation}")),
        );
    };
    app.css("main h1").wait();
    look(&app, "welcome");
    app.role("button", sample).click();
    app.css("[role=tab]").wait_count(9);
    let address = app.js("return location.hash", &[]);
    let workshop = address
        .as_str()
        .and_then(|a| a.split('/').nth(2))
        .expect("the sample is open")
        .to_owned();
    let go = |place: &str| {
        app.js("location.hash = arguments[0]", &[place.into()]);
        app.css("main h1").wait();
    };
    look(&app, "overview");
    for (tab, ready) in [
        ("details", "main input"),
        ("plan", "[role=option]"),
        ("plan/papers", "[aria-busy=false] canvas"),
        ("people", "[role=grid] [role=row]"),
        ("people/names", "main [role=row], main li"),
        ("people/groups", "main button"),
        ("people/papers", "[aria-busy=false] canvas"),
        ("attendance", "[role=grid] td"),
        ("room", "main tbody tr"),
        ("room/captured", "main li textarea"),
        ("room/actions", "main li input"),
        ("room/commitments", "main li input"),
        ("room/close", "main li button"),
        ("evaluation", "main li[data-occasion]"),
        ("certificates", "[aria-busy=false] canvas"),
        ("report", "[aria-busy=false] canvas"),
    ] {
        go(&format!("#/workshops/{workshop}/{tab}"));
        app.css(ready).wait();
        look(&app, &tab.replace('/', "-"));
    }
    let code = issue_with_a_code(&app, &workshop);
    for (part, ready) in [
        ("design", "[aria-busy=false] canvas"),
        ("ceremony", "[role=listbox] [role=option]"),
        ("register", "[role=grid] [role=gridcell]"),
    ] {
        go(&format!("#/workshops/{workshop}/certificates/{part}"));
        app.css(ready).wait();
        if part == "design" {
            app.css("canvas[data-drawn]").wait_count(6);
        }
        look(&app, &format!("certificates-{part}"));
        if part == "design" {
            for (tab, name, ready) in [(1, "look", "[type=color]"), (2, "words", "textarea")] {
                app.js(
                    "document.querySelectorAll('[aria-controls=certdesign-panel]')[arguments[0]].click()",
                    &[tab.into()],
                );
                app.css(&format!("#certdesign-panel {ready}")).wait();
                look(&app, &format!("certificates-design-{name}"));
            }
            app.js(
                "document.querySelector('#certdesign-panel [role=spinbutton]').scrollIntoView()",
                &[],
            );
            look(&app, "certificates-design-here");
        }
    }
    go("#/check");
    app.css("main textarea").fill(&code);
    app.press("Enter");
    app.css("article[data-status=valid]").wait();
    look(&app, "check");
    go(&format!("#/workshops/{workshop}/evaluation"));
    app.css("main li[data-occasion]").wait();
    let about = |at: usize, what: &str| {
        let found = app.js(
            "return document.querySelectorAll('main li[data-occasion]')[arguments[0]].dataset[arguments[1]]",
            &[at.into(), what.into()],
        );
        found.as_str().expect("an occasion").to_owned()
    };
    let (test, last) = (0, 5);
    let forms = (about(test, "form"), about(last, "form"));
    let occasions = (about(test, "occasion"), about(last, "occasion"));
    for (name, place, ready) in [
        (
            "evaluation-entry",
            format!("entry.{}", occasions.0),
            "aside button, aside li",
        ),
        (
            "evaluation-tally",
            format!("tally.{}", occasions.1),
            "main [data-place]",
        ),
        ("evaluation-hand", format!("hand.{}", occasions.1), "dialog h1"),
        (
            "evaluation-print",
            format!("print.{}", occasions.0),
            "[aria-busy=false] canvas",
        ),
        ("evaluation-pairing", format!("pairing.{}", forms.0), "main dl"),
        ("results-test", format!("results.{}", forms.0), "main article svg"),
        ("results-end", format!("results.{}", forms.1), "main article svg"),
    ] {
        app.js(
            "location.hash = arguments[0]",
            &[format!("#/workshops/{workshop}/evaluation/{place}").into()],
        );
        app.css(ready).wait();
        look(&app, name);
        if name == "evaluation-entry" {
            app.type_text("KA58\n214");
            app.screenshot(&format!("typing-{kind}"));
        }
    }
    go("#/forms");
    app.css("main [role=row], main li").wait();
    look(&app, "forms");
    for part in ["questions", "translation", "form"] {
        app.js(
            "location.hash = arguments[0]",
            &[format!("#/forms/{}/{part}", forms.0).into()],
        );
        app.css("main h1").wait();
        look(&app, &format!("forms-{part}"));
    }
    go(&format!("#/workshops/{workshop}/people"));
    app.drop_files(&[&list("almaty-two-header-rows.xlsx")]);
    app.css("[role=row] [role=cell]").wait();
    look(&app, "import");
    for (part, ready) in [
        ("modules", "article input"),
        ("glossary", "main li button"),
        ("documents", "main li button"),
    ] {
        go(&format!("#/curriculum/{part}"));
        app.css(ready).wait();
        look(&app, &format!("curriculum-{part}"));
    }
    for (place, ready) in [
        ("everybody", "[role=grid] [role=row]"),
        ("twice", "main h2, main h3, main article, main p"),
        ("institutions", "main [role=option], main li, main [role=row]"),
        ("institutions/unlinked", "main button"),
    ] {
        app.js("location.hash = arguments[0]", &[format!("#/people/{place}").into()]);
        app.css(ready).wait();
        look(&app, &format!("registry-{}", place.replace('/', "-")));
    }
    app.js("location.hash = '#/people'", &[]);
    app.css("[role=grid] [data-row='0']").click();
    app.css("main h2").wait();
    look(&app, "registry-person");
    for place in ["workshops", "people", "settings", "help/start"] {
        go(&format!("#/{place}"));
        look(&app, &format!("area-{}", place.replace('/', "-")));
    }
    app.press("Control+k");
    app.css("dialog[open]").wait();
    look(&app, "palette");
    app.press("Escape");
    app.js(
        "location.hash = arguments[0]",
        &[format!("#/live/{workshop}/participation").into()],
    );
    app.css("main .now h1").wait();
    look(&app, "certificates-names");
    app.press("Escape");
    app.css("[role=listbox] [role=option]").wait();
    app.js("location.hash = arguments[0]", &[format!("#/live/{workshop}").into()]);
    app.css("main.live h1").wait();
    look(&app, "live");
    app.assert_no_page_errors();
    if !found.is_empty() {
        app.fail(&format!("not accessible:\n{}", found.join("\n")));
    }
}

/// Sets up signing and issues the certificates, by no words of any language; returns the text of one code.
fn issue_with_a_code(app: &App, workshop: &str) -> String {
    let folder = app.home.join("issued");
    let done = app.js(
        "const [workshop, folder] = arguments;
         const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
         const progress = `__CHANNEL__:${transformCallback(() => undefined)}`;
         return invoke('proof_key_new', { name: 'Pacific Training Centre', passphrase: 'lagoon ferry breadfruit' })
             .then(() => invoke('certificates_export', { workshop, options: { folder }, job: 'screens', progress }))
             .then(({ files }) => files[0].path)",
        &[workshop.into(), folder.display().to_string().into()],
    );
    let page = std::fs::read(done.as_str().expect("a file per person")).expect("the page is there");
    flipchart_signing::find::codes(&page)
        .into_iter()
        .find(|code| code.starts_with("WC1:"))
        .expect("it carries a code")
}
