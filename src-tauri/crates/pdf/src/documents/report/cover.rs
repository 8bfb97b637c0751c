//! The first page.

use flipchart_i18n::{Texts, fmt, msg, plain};

use super::ReportData;
use crate::documents::{OrgLine, logos, place};
use crate::layout::Flow;
use crate::page::{NodeId, Role, Tree};
use crate::paper::mm;
use crate::text::{Colour, Setting, Style};

pub(super) fn draw(flow: &mut Flow, data: &ReportData) {
    let texts = Texts::of(data.lang);
    let section = flow.document.tree.add(Tree::ROOT, Role::Sect);
    let mut cover = Cover {
        section,
        y: flow.size.1 - mm(34.0),
        flow,
    };
    cover.logos(texts, &data.hosts, mm(20.0));

    cover.y = cover.flow.size.1 - mm(98.0);
    let label = msg::documents_report_name(texts).to_uppercase();
    cover.text(
        Role::P,
        &label,
        &Style::sans(11.0).bold().tracked(220.0).colour(Colour::ACCENT),
        Setting::Filled,
    );
    cover.y -= mm(5.0);
    cover.title(&data.title);
    cover.y -= mm(5.0);
    cover.rule();
    cover.y -= mm(5.0);
    let soft = Style::serif(13.0).colour(Colour::SOFT).leading(1.45);
    let where_and_when = [
        data.kind.clone(),
        place(texts, &data.city, &data.country),
        fmt::date_range(texts, data.start, data.end),
    ];
    for line in where_and_when.iter().filter(|line| !line.is_empty()) {
        cover.text(Role::P, line, &soft, Setting::Filled);
    }

    let small = Style::sans(9.5).leading(1.5);
    cover.y = mm(84.0);
    for (label, list) in [
        (msg::documents_report_hosts(texts, data.hosts.len()), &data.hosts),
        (
            msg::documents_report_partners(texts, data.partners.len()),
            &data.partners,
        ),
        (msg::documents_report_donors(texts, data.donors.len()), &data.donors),
    ] {
        if !list.is_empty() {
            cover.text(Role::P, &label, &small.size(8.0).colour(Colour::SOFT), Setting::Filled);
            let names: Vec<&str> = list.iter().map(|organisation| organisation.name.as_str()).collect();
            cover.text(Role::P, &names.join("\u{2002}·\u{2002}"), &small, Setting::Filled);
            cover.y -= mm(2.0);
        }
    }
    let helpers: Vec<OrgLine> = data.partners.iter().chain(&data.donors).cloned().collect();
    cover.y -= mm(1.0);
    cover.logos(texts, &helpers, mm(10.0));

    cover.y = mm(24.0);
    let date = fmt::date(texts, data.generated);
    let style = Style::sans(8.0).colour(Colour::SOFT);
    cover.text(
        Role::P,
        &msg::documents_report_as_of(texts, date),
        &style,
        Setting::Filled,
    );
    // The cover is full: what follows starts a page.
    flow.space(f32::MAX);
    flow.fill_page();
}

struct Cover<'a> {
    flow: &'a mut Flow,
    section: NodeId,
    y: f32,
}

impl Cover<'_> {
    fn text(&mut self, role: Role, text: &str, style: &Style, setting: Setting) {
        let (left, width, top) = (self.flow.margins.left, self.flow.width(), self.y);
        let content = self.flow.document.set(text, style, width, setting);
        let node = self.flow.document.tree.add(self.section, role);
        self.flow.document.tagged(0, node, |pen| pen.text(&content, left, top));
        self.y -= content.height();
    }

    /// As large as leaves the lower part of the page free.
    fn title(&mut self, title: &str) {
        let style = |size| Style::serif(size).bold().leading(1.22);
        let room = self.y - mm(128.0);
        let width = self.flow.width();
        let fits = |size: &f32| {
            self.flow
                .document
                .set(title, &style(*size), width, Setting::Balanced)
                .height()
                <= room
        };
        let size = [30.0, 27.0, 24.0, 21.0, 18.0, 15.0, 12.0]
            .into_iter()
            .find(fits)
            .unwrap_or(10.0);
        self.text(Role::H1, title, &style(size), Setting::Balanced);
    }

    fn rule(&mut self) {
        let (left, y) = (self.flow.margins.left, self.y);
        self.flow
            .document
            .artifact(0, |pen| pen.rule((left, y), (left + mm(28.0), y), 1.2, Colour::ACCENT));
    }

    /// A row of logos from the left edge.
    fn logos(&mut self, texts: &Texts, organisations: &[OrgLine], height: f32) {
        let row = logos::row(organisations, self.flow.width(), height, mm(10.0));
        let Some(first) = row.first() else { return };
        let shift = self.flow.margins.left - first.x;
        for logo in &row {
            let bottom = self.y - height / 2.0 - logo.height / 2.0;
            let area = [shift + logo.x, bottom, logo.width, logo.height];
            let alt = plain(&msg::documents_logo_of(texts, &logo.name)).into_owned();
            let bounds = [area[0], bottom, area[0] + logo.width, bottom + logo.height];
            let id = self.flow.document.keep(&logo.picture);
            let node = self.flow.document.tree.figure(self.section, alt, bounds);
            self.flow.document.tagged(0, node, |pen| pen.picture(id, area));
        }
        self.y -= height;
    }
}
