//! The TypeScript side of the catalogue: every id with the arguments its text takes.

use std::fmt::Write;

use crate::catalogue::Catalogue;

/// The text of `ui/src/lib/i18n/messages.ts`.
pub fn types(english: &Catalogue) -> String {
    let mut out = String::from(
        "// Written from assets/locales/en/*.ftl: UPDATE_GENERATED=1 cargo test -p flipchart-i18n\n\n\
         /** What a text takes: a number where it counts, a string where it names. */\n\
         export type Argument = string | number;\n\n\
         /** Every message and the arguments it takes. */\n\
         export interface Messages {\n",
    );
    for (id, message) in &english.messages {
        let source = message.source.replace("*/", "* /");
        let mut lines = source.lines();
        if source.lines().count() == 1 {
            let _ = writeln!(out, "\t/** `{source}` */");
        } else {
            out.push_str("\t/**\n\t * ```ftl\n");
            for line in lines.by_ref() {
                let _ = writeln!(out, "\t * {line}");
            }
            out.push_str("\t * ```\n\t */\n");
        }
        let variables = english.variables(id);
        if variables.is_empty() {
            let _ = writeln!(out, "\t'{id}': NoArguments;");
        } else {
            let fields: Vec<String> = variables.iter().map(|v| format!("{v}: Argument")).collect();
            let _ = writeln!(out, "\t'{id}': {{ {} }};", fields.join("; "));
        }
    }
    out.push_str(
        "}\n\n/** Of a text that takes none. */\nexport type NoArguments = Record<never, never>;\n\n\
         /** The id of a message. */\nexport type MessageId = keyof Messages;\n",
    );
    out
}
