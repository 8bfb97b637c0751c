//! From an empty plan to the agenda on paper, and a day that runs.

use super::type_facts;
use crate::support::App;

#[test]
fn an_agenda_of_three_days_is_built_and_printed_by_keyboard_alone() {
    let app = App::start("planning");
    app.role_like("button", "New workshop").wait();
    app.press("n");
    type_facts(&app);
    app.press("Alt+3");
    app.text("The days are still empty").wait();
    app.tab_to("listbox Tuesday 10 November 2026");
    for title in ["Opening", "The nexus", "Closing the day"] {
        add(&app, title);
    }
    // Typed on the first day and carried over to the others.
    for (title, days) in [("Recap", 1), ("Group work", 1), ("Action plans", 2)] {
        add(&app, title);
        for _ in 0..days {
            app.press("Alt+ArrowRight");
            app.text(&format!("{title}: now at")).wait();
        }
        app.press("Home");
        app.press_times("ArrowLeft", days);
    }
    for (day, blocks) in [
        ("Tuesday 10 November 2026", 3),
        ("Wednesday 11 November 2026", 2),
        ("Thursday 12 November 2026", 1),
    ] {
        app.role("listbox", day).css("[role=option]").wait_count(blocks);
    }
    // Longer by ten minutes: what follows moves, and one step of undo takes both keys back.
    app.press("Home");
    app.press("+");
    app.press("+");
    app.role_like("option", "09:40 The nexus").wait();
    app.press("Control+z");
    app.role_like("option", "09:30 The nexus").wait();
    app.tab_to("button Print and export");
    app.press("Enter");
    app.css("[aria-busy=false] canvas").wait();
    let target = app.home.join("Agenda.pdf");
    app.choose_target(&target, || app.press("Control+e"));
    app.until("the agenda is there", || {
        std::fs::read(&target).is_ok_and(|bytes| bytes.starts_with(b"%PDF-1.7"))
    });
    app.assert_no_page_errors();
}

/// A block after the one that has the focus.
fn add(app: &App, title: &str) {
    app.press("n");
    app.role("textbox", "Title").wait_value("");
    app.until("the title has the focus", || app.focused() == "textbox Title");
    app.type_text(title);
    app.press("Enter");
    app.role_like("option", title).wait();
    app.until("the session has the focus again", || app.focused().contains(title));
}

#[test]
fn a_day_runs_by_keys_and_survives_a_restart() {
    let app = App::start("running");
    app.role("button", "Open the sample workshop").click();
    app.text("What comes next").wait();
    app.role_like("tab", "In the room").click();
    app.role("button", "Full screen here").click();
    app.css("main.live").wait();
    app.press("PageDown");
    app.press("n");
    app.type_text("The room asks for maps");
    app.press("Enter");
    app.text("Kept").wait();
    app.press("b");
    app.text("One moment, please.").wait();
    app.press("Escape");
    app.text("One moment, please.").wait_gone();
    app.press("Escape");
    app.role_like("tab", "Captured").click();
    let kept = "return [...document.querySelectorAll('main li textarea')].some(({ value }) => value === arguments[0])";
    app.until("the note is kept", || {
        app.js(kept, &["The room asks for maps".into()]) == true
    });
    let app = app.restart();
    app.role("link", "Workshops").click();
    app.role_like("link", "Migration, Environment and Climate Change")
        .click();
    app.role_like("tab", "In the room").click();
    app.role_like("tab", "Captured").click();
    app.until("the note is still there", || {
        app.js(kept, &["The room asks for maps".into()]) == true
    });
    app.assert_no_page_errors();
}
