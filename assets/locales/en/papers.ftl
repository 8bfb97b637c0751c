### The papers and files of a plan.

papers-agenda = Agenda
papers-running-order = Running order
papers-materials = Materials
papers-sessions = Session sheets
papers-day = Day { $number }
papers-zone = All times: { $zone }
papers-minutes = { $minutes } min
papers-instructions = What to do
papers-background = Background
papers-notes = Notes for facilitators
papers-handouts = Handouts
papers-objectives = Objectives
papers-nothing-to-bring = Nothing to bring.
papers-what-was-said = What was said and decided
# Title of the file.
papers-file-title = { $paper }: { $title }
papers-date = Date
papers-time = Time
papers-end = End
papers-length = Minutes
papers-session = Session
papers-method = Method
papers-who = Who
papers-room = Room
papers-page-word = Page
