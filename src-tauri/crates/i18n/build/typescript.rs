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
        out.push_str("  /**\n");
        for line in message.source.replace("*/", "* /").lines() {
            let _ = writeln!(out, "   * {line}");
        }
        let variables = english.variables(id);
        if variables.is_empty() {
            let _ = writeln!(out, "   */\n  '{id}': NoArguments;");
        } else {
            let fields: String = variables.iter().map(|v| format!("    {v}: Argument;\n")).collect();
            let _ = writeln!(out, "   */\n  '{id}': {{\n{fields}  }};");
        }
    }
    out.push_str(
        "}\n\n/** Of a text that takes none. */\nexport type NoArguments = Record<never, never>;\n\n\
         /** The id of a message. */\nexport type MessageId = keyof Messages;\n",
    );
    out
}
