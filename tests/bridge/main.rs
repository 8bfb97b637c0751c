//! `ui/src/lib/ipc/bindings.ts` is written from the Rust side of the bridge; a stale one fails here.

use specta_typescript::Typescript;

#[test]
fn bindings_are_current() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/lib/ipc/bindings.ts");
    let before = std::fs::read_to_string(&path).unwrap_or_default();
    flipchart_app::bridge::builder()
        .export(Typescript::default(), &path)
        .expect("the bridge has only types that cross");
    let after = std::fs::read_to_string(&path).expect("the bindings were written");
    if std::env::var_os("UPDATE_GENERATED").is_none() {
        assert!(
            before == after,
            "ui/src/lib/ipc/bindings.ts was stale and has been written anew"
        );
    }
}
