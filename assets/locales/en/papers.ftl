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

## On the screen

papers-paper = { $paper ->
   *[participants] Agenda for participants
    [facilitators] Running order for facilitators
    [materials] Materials list
    [sessions] Session sheets
}
papers-hint = { $paper ->
   *[participants] Times, titles, speakers, rooms
    [facilitators] With instructions, notes and materials
    [materials] What to bring, day by day, to tick off
    [sessions] A page for each session, with room to write
}
papers-kinds = What to print
papers-back = Back to the plan
papers-language = Language
papers-language-workshop = { $language } (as the workshop)
papers-second = Second language on the page
papers-second-none = None
papers-days = Days
papers-all-days = All days
papers-pages-label = Pages
papers-pages = { $pages ->
   *[daily] One page a day
    [together] All days on one page
}
papers-export = Export PDF…
papers-other-files = Other files
papers-save-title = Save the plan
papers-file-kind = { $format ->
   *[pdf] PDF document
    [docx] Word document
    [xlsx] Excel workbook
    [ics] Calendar file
}
# Name of the file, without its ending.
papers-file-name = { $paper } – { $title }
papers-form-anonymous = Your answers are anonymous: nobody can tell who gave them.
papers-form-by-code = Your name is not asked. Write your code, the same each time, so that your two answers can be compared.
papers-form-named = Your answers are kept with your name.
papers-form-code = Your code
papers-form-name = Your name
