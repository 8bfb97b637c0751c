//! From a new test to its finding.

use super::type_facts;
use crate::support::App;

/// Answers of a sheet before and after: the right one is the second choice of each question.
fn digits(person: usize, after: bool) -> String {
    (0..3)
        .map(|question| {
            let known = (person + question).is_multiple_of(3) || (after && (person + question) % 4 != 1);
            if known { '2' } else { '1' }
        })
        .collect()
}

#[test]
fn a_test_is_built_printed_typed_and_read() {
    let app = App::start("evaluation");
    app.role_like("button", "New workshop").wait();
    app.press("n");
    type_facts(&app);
    build(&app);
    app.press("Control+1");
    app.role_like("link", "Climate Mobility").click();
    app.role_like("tab", "Evaluation").click();
    app.role("button", "Choose another form…").click();
    app.role("dialog", "Choose a form")
        .role_like("button", "What do you know?")
        .click();
    app.role_like("button", "Enter sheets: Before").wait();
    // Printed from the line, and then the version is fixed.
    app.role_like("button", "Acts: Before").click();
    app.role_like("menuitem", "Print").click();
    app.css("[aria-busy=false] canvas").wait();
    let target = app.home.join("Test.pdf");
    app.choose_target(&target, || app.press("Control+e"));
    app.until("the form is there", || {
        std::fs::read(&target).is_ok_and(|bytes| bytes.starts_with(b"%PDF-1.7"))
    });
    app.press("Escape");
    for (side, after) in [("Before", false), ("After", true)] {
        app.role_like("button", &format!("Enter sheets: {side}")).click();
        for person in 0..24 {
            app.text(&(person + 1).to_string()).wait();
            app.until("the code has the focus", || app.focused().starts_with("textbox"));
            app.type_text(&format!("AB{:02}\n{}\n", person + 10, digits(person, after)));
            app.until("the sheet is stored", || {
                app.js(
                    "return document.querySelectorAll('aside[data-own-keys] li').length",
                    &[],
                ) == person + 1
            });
        }
        app.press("Escape");
        app.role_like("button", "Enter sheets: Before").wait();
    }
    app.role_like("button", "Results").click();
    app.css("main article svg").wait();
    app.css("main article").containing("Scores rose by").wait();
    app.screenshot("finding");
    app.assert_no_page_errors();
}

/// A test of three questions whose second choice is right.
fn build(app: &App) {
    app.press("Control+3");
    app.role_like("button", "New form").wait();
    app.press("n");
    app.role("textbox", "Title").wait();
    app.role_like("radio", "Knowledge test").click();
    app.role("textbox", "Title").click();
    app.type_text("What do you know?\n");
    app.text("No questions yet").wait();
    for number in 1..=3 {
        if number == 1 {
            app.role_like("button", "Add a question").click();
        } else {
            app.press("Control+Enter");
        }
        app.role_like("treeitem", &format!("q{number}")).wait();
        app.until("the question has the focus", || app.focused().contains("Question"));
        app.type_text(&format!("What is right about number {number}?"));
        app.role_like("textbox", "Choice 1").click();
        app.type_text("This is wrong\n");
        app.until("the next choice has the focus", || app.focused().contains("Choice 2"));
        app.type_text("This is right");
        app.role_like("button", "Choice 2 is right").click();
        app.until("the choice is marked", || {
            let marked = "return document.querySelectorAll('button.right[aria-pressed=true]').length";
            app.js(marked, &[]) == 1
        });
    }
}
