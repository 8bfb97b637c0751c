### Lists of the print pack: what a room is run with on paper. Everything here is printed.

## All lists

documents-roster-sheet = Sheet { $sheet } of { $sheets }
# Title of the file.
documents-roster-file-title = { $paper }: { $title }
documents-roster-as-of = As of { $date }
documents-roster-continued = { $name } (continued)

## Columns

documents-roster-number = No.
documents-roster-name = Name
documents-roster-organisation = Organisation
documents-roster-position = Position
documents-roster-country = Country
documents-roster-email = E-mail
documents-roster-phone = Phone
documents-roster-signature = Signature
documents-roster-date = Date
documents-roster-yes = Yes
documents-roster-no = No
documents-roster-emergency = In an emergency: name, phone

## Sign-in sheets and signature lists

documents-roster-sign-in = Sign-in sheet
documents-roster-sign-in-how = Please sign beside your name.
documents-roster-walk-ins = Not on the list? Please write clearly.
documents-roster-signatures = Signature list
documents-roster-total = Total

## Name proof

documents-roster-proof = Name proof
documents-roster-proof-how = Please check the spelling of your name as it will be printed on your certificate. Correct it below and initial.
documents-roster-proof-correct = Correct here:
documents-roster-proof-initials = Initials

## Participants, groups, phones

documents-roster-participants = List of participants
documents-roster-people = { $people ->
    [one] { $people } participant
   *[other] { $people } participants
}
documents-roster-women = Women: { $women }
documents-roster-men = Men: { $men }
documents-roster-unstated = Not stated
documents-roster-groups = Groups
documents-roster-members = { $members ->
    [one] { $members } person
   *[other] { $members } people
}
documents-roster-phones = Phone list

## Head count

documents-roster-head-count = Head count
documents-roster-slot = Session
documents-roster-persons = People
documents-roster-other-diets = Others
documents-roster-caterer = For the caterer
documents-roster-diet = { $diet }: { $count }

## Cover slip of a print folder

documents-roster-cover = Print order
documents-roster-file = File
documents-roster-what = What it is
documents-roster-sheets = Sheets
documents-roster-copies = Copies
documents-roster-paper = Paper
documents-roster-sides-head = Sides
documents-roster-colour-head = Colour
documents-roster-sides = { $sides ->
   *[single] one
    [long] both, long edge
    [short] both, short edge
}
documents-roster-colour = { $colour ->
   *[grey] black and white
    [colour] colour
}
documents-roster-scale = Print at 100%
documents-roster-no-scaling = No scaling: choose “Actual size”, never “Fit to page”.
documents-roster-ruler = On paper this line is exactly 100 mm long. If it is not, please change the scale and print again.
documents-roster-all-sheets = Sheets of paper in all: { $sheets }
documents-roster-notes = Please note

## Test sheet for the printer

documents-roster-calibration = Printer test sheet
documents-roster-calibration-title = How far off does the printer print?
documents-roster-calibration-print = Print this page at 100% (“Actual size”), on the paper and from the tray that you will use.
documents-roster-calibration-across = Fold the left edge of the paper exactly onto the right edge. Read where the crease crosses scale A.
documents-roster-calibration-along = Open the paper. Fold the top edge exactly onto the bottom edge. Read where the crease crosses scale B.
documents-roster-calibration-enter = Enter both numbers in the settings for printing. A number with a minus sign keeps it.
documents-roster-calibration-check = To check with a ruler: each cross is 20 mm from the two edges of the paper that are nearest.
documents-roster-calibration-right = A: how far right (mm)
documents-roster-calibration-down = B: how far down (mm)
documents-roster-calibration-ruler = This line is 100 mm long when nothing was scaled.
