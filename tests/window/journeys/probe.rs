use crate::support::App;

#[test]
fn probe() {
    let app = App::start("probe");
    app.role("button", "Open the sample workshop").click();
    app.text("What comes next").wait();
    for tab in ["Details", "People", "Attendance", "Certificates", "Report"] {
        app.role_like("tab", tab).click();
        std::thread::sleep(std::time::Duration::from_millis(3000));
        println!("{tab} {:?}", app.page_errors());
        app.screenshot(tab);
    }
    let url = app.js("return location.href", &[]);
    println!("{url}");
    app.js("const uid = location.hash.split('/')[2]; window.__r = 'pending'; const t = performance.now(); fetch('page://localhost/report/'+uid).then(r => r.arrayBuffer().then(b => window.__r = r.status + ' ' + b.byteLength + ' ' + (performance.now()-t)), e => window.__r = String(e)); return uid", &[]);
    std::thread::sleep(std::time::Duration::from_millis(4000));
    println!("{:?}", app.js("return window.__r", &[]));
    app.screenshot("Report2");
}
