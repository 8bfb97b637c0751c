### The print pack: papers a room is run with.

pack-sheet = { $sheet ->
    [participants] List of participants
    [names] Name proof
    [slips] Private slips
    [badges] Badges
    [tents] Name tents
    [labels] Labels
    [groups] Group lists
    [signatures] Lists to sign
    [agenda] Agenda
    [running-order] Running order
    [materials] Materials
    [head-count] Head count
    [phones] Phone list
    [forms] Forms
    [tally] Tally sheets
    [calibration] Test sheet for the printer
   *[signin] Sign-in sheets
}
pack-about = { $sheet ->
    [participants] Names, organisations, positions, countries.
    [names] Names in large type, to be corrected and initialled.
    [slips] One slip each, cut apart, so that nobody sees another person’s data.
    [badges] Name as large as it can be, with a code to scan.
    [tents] Folded, the name to be read from both sides.
    [labels] For envelopes and folders, or for seats.
    [groups] An overview, and a sheet for the wall for each group.
    [signatures] Allowances, materials, consent: any list people sign.
    [agenda] For participants, a page a day.
    [running-order] For facilitators, with instructions and notes.
    [materials] What to bring, day by day.
    [head-count] Meals by day and diet, with a line for the caterer.
    [phones] Names and telephone numbers.
    [forms] The forms of this workshop, blank.
    [tally] A stroke for each answer, where forms are counted by hand.
    [calibration] Shows how far the printer is off.
   *[signin] One for each half day or session, with rows for those who are not on the list.
}
pack-group = Group { $number }
pack-amount = Amount
pack-card-stock = { $paper }, 160 g or heavier
pack-titled = { $what }: { $title }
pack-folder-name = Print pack { $title }
pack-note = { $sheet ->
    [slips] Slips: cut at the dashed lines.
    [badges] Badges: cut at the marks.
    [tents] Name tents: fold at the dashed marks.
    [labels] Label sheets: feed one at a time, printed side as the printer wants it; try on plain paper first.
   *[forms] Forms: staple nothing over the marks in the corners, and do not punch.
}

## On screen

pack-title = Print pack
pack-text = Everything the room runs on, on paper. Choose the papers, look at them, and write them into a folder with a slip for whoever prints them.
pack-choose = Papers
pack-mark = Print “{ $sheet }”
pack-ready = The usual papers
pack-power = For a day without power
pack-none = Choose none
pack-write = Write the folder…
pack-folder = Folder for the print pack
pack-writing = Writing papers
pack-done = { $count ->
    [one] { $count } paper written, with a slip for the printer
   *[other] { $count } papers written, with a slip for the printer
}
pack-preview = Preview of { $sheet }
pack-people = For whom
pack-who = { $who ->
    [participants] Participants only
    [everybody] Everybody
    [unproofed] Names not yet proofed
   *[usual] As usual for each paper
}
pack-layout-badges = Sheet of badges
pack-layout-labels = Sheet of labels
pack-plain = As suggested
pack-seats = Labels for seats
pack-used = Labels already used on the first sheet
pack-tents = Two tents on a page
pack-side = A day’s half days or sessions side by side
pack-blank = Blank rows
pack-contacts = With e-mail and telephone
pack-language = Language
pack-paper = Paper
pack-offset = Printer offset
pack-offset-text = Print the test sheet, read the two numbers, and type them here. They apply to badges, tents, labels and slips on this computer.
pack-right = A, too far right
pack-down = B, too far down
pack-mm = mm
pack-lists = Lists to sign
pack-list-add = Add a list to sign
pack-list-kind = { $kind ->
    [allowance] Allowance
    [materials] Materials received
    [certificate_received] Certificate received
    [photo_consent] Photo consent
   *[other] Another list
}
pack-list-title = Title
pack-list-statement = What a signature means
pack-list-amount = Amount, as it is to be printed
pack-list-columns = Columns
pack-list-remove = Remove the list
pack-list-removed = List removed
pack-attach = Attach the signed list…
pack-attached = Signed list attached
pack-power-write = Write all for a day without power…
pack-place = Choices for { $sheet }
pack-day = Day
pack-all-days = All days
pack-set = Groups
pack-form = Form
pack-all-forms = All forms
pack-not = Not printed yet: { $sheet }. { $why }
pack-none-yet = Nothing to print yet
pack-key-walk = From paper to paper
pack-key-mark = Mark the paper for the folder
pack-meals = For the caterer
pack-meal = { $diets ->
    [0] { $when }: { $people }
   *[other] { $when }: { $people }, of whom { $list }
}
pack-meal-title = { $title } ({ $time })
pack-copy = Copy
pack-copy-meal = Copy “{ $line }”
pack-copied = Copied
pack-lists-none = No list yet. Add one: its words are ready, and you can change them.
pack-list-amount-hint = Empty for none. It is printed in every row.
pack-list-column = { $column ->
    [position] Position
    [country] Country
    [phone] Telephone
    [email] E-mail
   *[organisation] Organisation
}
pack-scans = Signed sheets
pack-scan-files = PDF and pictures
pack-scan-removed = Scan removed
pack-scan-remove = Remove { $file }

## Ready words of lists to sign

pack-ready-title = { $kind ->
    [allowance] Allowances
    [materials] Materials received
    [certificate_received] Certificates received
    [photo_consent] Consent to photos and videos
   *[other] List to sign
}
pack-ready-statement = { $kind ->
    [allowance] I received the amount beside my name.
    [materials] I received the materials handed out at this workshop.
    [certificate_received] I received my certificate and checked my name on it.
    [photo_consent] Photos and videos of me taken at this workshop may be published by the organisers. I can withdraw this at any time.
   *[other] My signature confirms this.
}
