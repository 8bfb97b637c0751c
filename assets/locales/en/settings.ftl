### Settings: appearance, the library and its copies, about the program.

settings-appearance = Appearance
settings-appearance-text = The language of the screen. Each workshop’s documents have their own.

## The library

settings-library = Library
settings-library-text = One file holds everything. Each change is stored at once.
settings-library-files = Flipchart libraries
settings-copy = Copy to a USB stick…
settings-copied = Copied to { FILE($path) }. The copy was opened and is good.
settings-check = Check
settings-open = Open another…
settings-open-title = Open a library
settings-busy = { $act ->
    [copy] Copying
   *[check] Checking
}
settings-healthy = The library is in order.
settings-unhealthy = { $count ->
    [one] The check found { $count } thing that is not in order. Restore a copy from before it.
   *[other] The check found { $count } things that are not in order. Restore a copy from before them.
}
settings-finding = { $code ->
    [damaged-page] A part of the file is damaged: { $detail }
    [orphan-row] An entry has lost what it belongs to: { $detail }
    [certificate-bytes-missing] The page of certificate { $detail } is missing.
    [certificate-bytes-altered] The page of certificate { $detail } is not the one that was issued.
   *[other] { $detail }
}

## Copies

settings-backups = Copies
settings-backups-text = Made at the start, before each import and each upgrade; each was opened to make sure it is good.
settings-backups-none = There are no copies yet.
settings-backups-all = { $count ->
    [one] Show the only copy
   *[other] Show all { $count }
}
settings-backup-reason = { $reason ->
    [import] Before an import
    [migration] Before an upgrade
   *[start] At the start
}
settings-size-kib = { $size } KB
settings-size-mib = { $size } MB
settings-restore = Restore
settings-restore-of = Restore the copy of { $moment }
settings-restore-ask = Go back to this copy?
settings-restore-text = Everything will be as it was on { $moment }. The library as it is now is kept beside it, under another name.
settings-restored = { GIVEN($path) ->
    [yes] The copy is in place. The former library is kept as { FILE($path) }.
   *[no] The copy is in place.
}

## The program

settings-about = About
settings-version = Flipchart { $version }
settings-licence = Free software, under the MIT or the Apache 2.0 licence, as you choose.
settings-notices = The typefaces are under the SIL Open Font Licence. The notices of all parts come with the program.
settings-evaluation = Evaluation
settings-evaluation-text = Answers of groups smaller than this are counted but not shown.
settings-least-group = Least size of a group
