## What a column means

import-field-name = Name
import-field-title = Title
import-field-family-name = Family name
import-field-given-name = Given name
import-field-patronymic = Patronymic or middle name
import-field-native-name = Name in own script
import-field-sex = Sex
import-field-birth-date = Date of birth
import-field-email = E-mail
import-field-phone = Telephone
import-field-organisation = Organisation
import-field-position = Position
import-field-country = Country
import-field-language = Language
import-field-diet = Diet
import-field-called-name = Name one is called by
import-field-said-name = How the name is said
import-field-certificate-name = Name on the certificate
import-field-role = Role in the workshop
import-field-number = Running number (not kept)
import-field-extra = Extra field
import-field-ignore = Leave out

## What to look at in a row

import-note-unknown = Look at this value: “{ $value }” ({ $code })
import-note-several-emails = Several addresses: the first of “{ $value }” was taken
import-note-more-than-an-email = Only the address was taken from “{ $value }”
import-note-not-an-email = “{ $value }” is not an e-mail address and was left out
import-note-unknown-country = “{ $value }” is not a country that Flipchart knows; it is kept as written
import-note-country-from-organisation = Country taken from the organisation: “{ $value }”
import-note-from-section = Taken from the line above the group: “{ $value }”
import-note-from-merged-cell = Taken from a merged cell: “{ $value }”
import-note-ditto = “{ $value }” was read as the same as in the row above
import-note-cell-error = The spreadsheet shows an error here: { $value }
import-note-formula-without-value = The file does not hold the result of this formula; the value is empty
import-note-control-removed = Invisible characters were removed: “{ $value }”
import-note-broken-character = A character could not be read: “{ $value }”. Try another encoding
import-note-hidden-row = This row is hidden in the file
import-note-left-out = In this row: “{ $value }”
import-note-unknown-sex = “{ $value }” does not say a sex that Flipchart knows; it is left open
import-note-ambiguous-sex = “{ $value }” may mean a woman or a man in this list; it is left open
import-note-ambiguous-date = “{ $value }” can be read in more than one way; check the date
import-note-date-from-number = The date stood in the file as the number { $value }; check it
import-note-not-a-date = “{ $value }” is not a date and was left out
import-note-year-only = “{ $value }” is only a year; the date of birth is left open
import-note-phone-was-number = The file holds this telephone as the number { $value }: zeros or a plus sign may be missing
import-note-not-a-phone = “{ $value }” does not look like a telephone number; it is kept as written
import-note-unknown-language = “{ $value }” is not a language that Flipchart knows; it is left open
import-note-unknown-role = “{ $value }” is not a role that Flipchart knows; the person comes in as a participant
import-note-several-people = Several people in one cell: “{ $value }”. Give each a row of their own
import-note-comma-name = “{ $value }” was written with the family name first
import-note-single-name = Only one name: “{ $value }”
import-note-names-swapped = Given and family name may be in each other’s column: “{ $value }”
import-note-odd-name = “{ $value }” does not look like a name alone; it is kept as written
import-note-capitals = “{ $value }” is written in capitals; it is kept so unless you choose the normal spelling
import-note-alone-in-row = Nothing but this stands in the row: “{ $value }”. It may be the heading of a group
import-note-name-beside = Another name stands beside this one: “{ $value }”. The file may hold two lists side by side
import-note-country-spelling = “{ $value }” was read as the country it most looks like
import-note-phone-lost-digits = The file has lost digits of this telephone: “{ $value }”
import-note-garbled = “{ $value }” was read in a wrong encoding before it came into this file
import-note-several-countries = Several countries: the first of “{ $value }” was taken
import-note-several-languages = Several languages: the first of “{ $value }” was taken

## Why a row adds nobody

import-skip-unknown = This row adds nobody ({ $code })
import-skip-empty = No person in this row
import-skip-no-name = There is no name in this row
import-skip-repeated-header = The headings again
import-skip-section-row = A line above a group, not a person
import-skip-total-row = A total, not a person
import-skip-footer = A remark below the list
import-skip-second-header = The headings of another list
import-skip-other-table = Part of a table that is no list of people
import-skip-by-hand = Left out by hand
import-skip-left-out = Left out by you
import-skip-said-new = Comes in as somebody new, as you decided
import-skip-known-person = Comes in as a person you know from other workshops
import-skip-already-there = Already in this workshop, with nothing new
import-skip-repeated-in-file = The same person stands higher up in this file

## Verdicts

import-verdict-added = New
import-verdict-updated = Updated
import-verdict-duplicate = Already there
import-verdict-skipped = No person

## The dialog

import-title = Import a list of people
import-drop-hint = Drop a list here: Excel, LibreOffice or text
import-drop-now = Let go to read the list
import-paste = Paste a list
import-paste-hint = Copy the rows in your spreadsheet or e-mail and paste them here
import-choose-file = Choose a file
import-another-file = Another file
import-reading = Reading { $file }
import-sheet = Sheet
import-sheet-hidden = { $sheet } (hidden)
import-header-row = Row of the headings
import-no-header-row = No headings
import-column = Column
import-column-means = This column is
import-column-hidden = Hidden in the file
import-column-untitled = Column { $letter }
import-doubtful = Please check
import-keep-as-extra = Keep as an extra field
import-leave-out = Leave out
import-sensitive = Sensitive: show only when asked for
import-encoding = Encoding
import-delimiter = Between the columns
import-delimiter-comma = Comma
import-delimiter-semicolon = Semicolon
import-delimiter-tab = Tab
import-delimiter-bar = Vertical bar
import-row = Row
import-verdict = Result
import-notes = To check
import-notes-count = { $count ->
    [one] { $count } thing to check
   *[other] { $count } things to check
}
import-changes = Was “{ $old }”, becomes “{ $new }”
import-all-rows = All rows
import-only-doubtful = Only rows to check
import-confirm = { $count ->
    [0] Nothing to import
    [one] Import { $count } person
   *[other] Import { $count } people
}
import-added-count = { $count ->
    [one] { $count } new
   *[other] { $count } new
}
import-updated-count = { $count ->
    [one] { $count } updated
   *[other] { $count } updated
}
import-duplicate-count = { $count ->
    [one] { $count } already there
   *[other] { $count } already there
}
import-skipped-count = { $count ->
    [one] { $count } row without a person
   *[other] { $count } rows without a person
}
import-summary = New: { $added }. Updated: { $updated }. Already there: { $duplicate }. Rows without a person: { $skipped }.
import-done = { $count ->
    [0] The list brought nothing new
    [one] { $count } person imported
   *[other] { $count } people imported
}
import-undo-hint = The whole import is one step: undo takes it back
import-nothing-lost = Every row and every column is accounted for; nothing is dropped without your say.
import-nothing-changed = Nothing has been changed.

## Rows, opened to be corrected

import-open-row = Row { $row }
import-open-reading = Reading the row
import-cells = What the row says
import-cell-was = In the file: “{ $text }”
import-cell-was-empty = Empty in the file
import-cell-back = As in the file
import-offer = Write “{ $text }”
import-offer-all = { $count ->
    [one] Take { $count } suggestion of this kind
   *[other] Take all { $count } suggestions of this kind
}
import-offers-capitals = { $count ->
    [one] { $count } name is in capitals and stays so.
   *[other] { $count } names are in capitals and stay so.
}
import-offers-capitals-take = Write them in normal case
import-offers-taken = { $count ->
    [one] { $count } cell corrected
   *[other] { $count } cells corrected
}
import-change-choice = What the list changes. Untick what is to stay as it is stored.

## Who a row is

import-who = This row is
import-who-new = Somebody new
import-who-here = { $name }, who is in this workshop
import-who-earlier = The same person as in an earlier row
import-who-known = { $level ->
    [likely] { $name }, very probably
   *[possible] { $name }, perhaps
}
import-who-out = Nobody: leave the row out
import-who-workshops = { $count ->
    [one] { $count } workshop
   *[other] { $count } workshops
}
import-known-perhaps = { $level ->
    [likely] Very probably { $name }, whom you know from another workshop
   *[possible] Perhaps { $name }, whom you know from another workshop
}
import-known-likely = { $count ->
    [one] { $count } row is very probably a person you know from other workshops.
   *[other] { $count } rows are very probably people you know from other workshops.
}
import-known-take = { $count ->
    [one] Take it for that person
   *[other] Take them for those people
}
import-known-taken = { $count ->
    [one] { $count } row comes in as a person you know
   *[other] { $count } rows come in as people you know
}
import-filter = { $filter ->
    [doubtful] To check
    [added] New
    [updated] Changed
    [known] Known elsewhere
    [skipped] No person
   *[all] All rows
}

## Columns kept for a sender, and several sheets

import-mapping-read-as = Read as “{ $name }”
import-mapping-kept = Columns you kept
import-mapping-use = Read as “{ $name }”
import-mapping-not = Don’t
import-mapping-forget = Forget “{ $name }”
import-mapping-forgotten = “{ $name }” is forgotten
import-mapping-remember = Remember these columns as
import-mapping-not-remembered = Not remembered
import-sheet-rows = { $count ->
    [one] { $sheet } ({ $count } row)
   *[other] { $sheet } ({ $count } rows)
}
import-sheet-no-list = { $sheet } (no list of people)
import-sheets-alike = { $count ->
    [one] { $count } sheet of this file has the same headings. Import them one after another.
   *[other] { $count } sheets of this file have the same headings. Import them one after another.
}

## Left without an import

import-left = “{ $file }” was not imported
import-left-back = Go on with it
