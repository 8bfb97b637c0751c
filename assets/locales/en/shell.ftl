### The window itself: the frame, the palette, and the parts that every page is built from.

## Places

# Names of the areas, as the sidebar has them.
shell-area = { $area ->
    [curriculum] Curriculum
    [forms] Forms
    [people] People
    [settings] Settings
    [help] Help
   *[workshops] Workshops
}
shell-areas = Areas
shell-home = Flipchart: start page
shell-go-to = Go to { $area }
shell-skip = Skip to the content

## Palette and keys

shell-find = Find
shell-palette = Find anything
shell-palette-hint = A workshop, a person, a command
shell-commands = Commands
shell-keys = Keys on this screen
shell-keys-scope = { $scope ->
    [dialog] In this dialog
    [page] On this page
   *[app] Everywhere
}

## Light and language

shell-theme-label = Light or dark
shell-theme = { $theme ->
    [light] Light
    [dark] Dark
   *[system] As the system
}
shell-language-label = Language

## Messages

shell-messages = Messages
shell-undone = Undone: { $act }
shell-redone = Done again: { $act }
# Only for a fault of the interface itself.
shell-fault = This screen has come to a stop because of a fault in Flipchart. What you entered before is stored: go to another page and come back.

## Fields

shell-nothing-found = Nothing found for “{ $query }”
shell-number-unclear = “{ $value }” is not a number
shell-number-range = Enter a number from { $min } to { $max }
shell-number-least = Enter a number from { $min } up
shell-number-most = Enter a number up to { $max }
shell-remove-tag = Remove { $tag }
shell-date-placeholder = e.g. 14 Mar
shell-date-unclear = “{ $value }” is not a date. Write it as 14/3, 14 March or 2017-03-14
shell-date-before = The earliest date here is { $date }
shell-date-after = The latest date here is { $date }
shell-calendar = Calendar
shell-calendar-open = Open the calendar
shell-month-before = Month before
shell-month-after = Month after

## Long work

shell-progress = { $done } of { $total }
# The total isn't known yet.
shell-progress-open = { $done } so far

## Tables

shell-grid-filter = Type to filter
shell-grid-filter-in = Filter { $table }
shell-grid-found = { $found } of { $total }
shell-grid-marked = { $marked } of { $total } marked
shell-mark = Mark
shell-marked = Marked
shell-not-marked = Not marked
shell-grid-key-move = Move from cell to cell
shell-grid-key-edit = Edit, or open
shell-grid-key-filter = Filter

## Pages as they will be printed

shell-pdf-page = Page { $page } of { $pages }
shell-pdf-next = Next page
shell-pdf-previous = Previous page
shell-pdf-zoom-in = Larger
shell-pdf-zoom-out = Smaller
shell-pdf-fit = Fit to the window
shell-pdf-failed = The preview could not be drawn. The file itself can still be exported and opened.

## A laptop that goes round

shell-hand-key = Your key
shell-hand-key-text = Four digits of your choice. Only they lead back to Flipchart, so remember them.
shell-hand-start = Start
shell-hand-facilitator = Facilitator
shell-hand-leave = Back to Flipchart
shell-hand-wrong-key = { $count ->
    [one] That is not the key.
   *[other] That is not the key ({ $count } tries).
}
shell-hand-stay = Return the laptop
# What stands on a key of the keyboard.
shell-key = { $key ->
   *[Ctrl] Ctrl
    [Alt] Alt
    [Shift] Shift
    [Enter] Enter
    [Escape] Esc
    [Space] Space
    [Delete] Del
    [Backspace] Backspace
    [Insert] Ins
    [PageUp] PgUp
    [PageDown] PgDn
}
