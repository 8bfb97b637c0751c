### The start: a first library, one that cannot be opened, one in the wrong place.

start-title = From the list of participants to certificates and the report
start-lead = Everything happens on this laptop: no account, no internet. What you type is stored as you go, and every step can be taken back.
start-sample = Open the sample workshop
start-sample-hint = Three days, 24 invented people, everything filled in. Change what you like: its certificates are marked SPECIMEN.
start-new-hint = A title, the dates, the place. The list of people comes next.
start-here = Press F1 for help wherever you are, and Ctrl+K to find anything.

## A library in a folder that is synchronised. $service is its name: Dropbox.

start-synced-title = Your library is in a folder of { $service }.
start-synced-text = Such a service can take a file away while it is being written. Keep the library on this computer’s own disk, and only copies of it in that folder.
start-stick-title = Your library is on a disk that can be pulled out.
start-stick-text = A stick that is pulled out while it is being written can lose work. Keep the library on this computer’s own disk, and copy it to the stick in Settings: one act.
start-synced-way = See where it is

## There is no library to work in

start-refused = { $code ->
    [file-corrupt] The library is damaged
    [file-too-new] The library needs a newer Flipchart
    [file-foreign] This is not a Flipchart library
    [file-locked] The library is in use elsewhere
    [file-read-only] The library cannot be changed
    [library-on-network] The library is on a network drive
    [library-in-synced-folder] The library is in a synchronised folder
   *[other] The library cannot be opened
}
start-way = { $way ->
    [restore] Restore a copy
    [reading] Open it for reading
    [another] Choose another library…
   *[again] Try again
}
start-way-hint = { $way ->
    [restore] Flipchart made these copies and checked each one. The file as it is now stays where it is, under another name.
    [reading] You can look at everything, print and export; nothing can be changed.
    [another] For instance a copy on a stick, or one in another folder.
   *[again] When the cause is out of the way.
}
start-reading = The library is open for reading: nothing can be changed.
start-reading-way = Try to open it for writing
