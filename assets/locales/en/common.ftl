### Texts that more than one area uses. English is the contract: the other languages have the same messages with the
### same variables. Where only they need a variable, English names it in a selector with one variant.
### Codes in selectors are those of the data (snake_case).

## Languages

# Which way the language is written: ltr or rtl.
common-direction = ltr

# A language by its BCP 47 code, as it is named inside a sentence.
common-language = { $language ->
    [am] Amharic
    [ar] Arabic
    [az] Azerbaijani
    [bi] Bislama
    [bn] Bengali
    [bs] Bosnian
    [de] German
    [dv] Dhivehi
    [en] English
    [es] Spanish
    [fa] Persian
    [fj] Fijian
    [fr] French
    [ht] Haitian Creole
    [hy] Armenian
    [id] Indonesian
    [it] Italian
    [ja] Japanese
    [ka] Georgian
    [kk] Kazakh
    [km] Khmer
    [ko] Korean
    [ky] Kyrgyz
    [lo] Lao
    [mn] Mongolian
    [ms] Malay
    [my] Burmese
    [ne] Nepali
    [pl] Polish
    [ps] Pashto
    [pt] Portuguese
    [ro] Romanian
    [ru] Russian
    [rw] Kinyarwanda
    [si] Sinhala
    [sm] Samoan
    [so] Somali
    [sq] Albanian
    [sr] Serbian
    [sw] Swahili
    [ta] Tamil
    [tg] Tajik
    [th] Thai
    [tl] Tagalog
    [to] Tongan
    [tr] Turkish
    [uk] Ukrainian
    [ur] Urdu
    [uz] Uzbek
    [vi] Vietnamese
    [zh] Chinese
   *[other] { $language }
}

## People

common-sex = { $sex ->
    [female] Female
    [male] Male
    [other] Other
    [undisclosed] Prefers not to say
   *[unknown] Not known
}
# For narrow columns.
common-sex-short = { $sex ->
    [female] F
    [male] M
    [other] O
   *[unknown] –
}
common-role = { $sex ->
   *[other] { $role ->
       *[participant] Participant
        [facilitator] Facilitator
        [speaker] Speaker
        [moderator] Moderator
        [interpreter] Interpreter
        [organiser] Organiser
        [observer] Observer
    }
}
# What became of a person's place in the workshop.
common-participation = { $sex ->
   *[other] { $status ->
       *[invited] Invited
        [confirmed] Confirmed
        [attended] Attended
        [no_show] Did not come
        [withdrew] Withdrew
    }
}

## Workshops

common-workshop-kind = { $kind ->
   *[training] Training workshop
    [training_of_trainers] Training of trainers
    [expert_dialogue] Expert dialogue
    [internal_training] Internal training
}
common-workshop-status = { $status ->
   *[idea] Idea
    [planned] Planned
    [confirmed] Confirmed
    [running] Running
    [finished] Finished
    [archived] Archived
}

## Attendance

common-attendance = { $sex ->
   *[other] { $state ->
        [present] Present
        [late] Late
        [excused] Excused
        [absent] Absent
       *[not_yet] Not yet
    }
}
common-half-day = { $half ->
   *[am] Morning
    [pm] Afternoon
}
common-half-day-short = { $half ->
   *[am] AM
    [pm] PM
}

## Counts

common-count-participants = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
common-count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
common-count-workshops = { $count ->
    [one] { $count } workshop
   *[other] { $count } workshops
}
common-count-organisations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
common-count-countries = { $count ->
    [one] { $count } country
   *[other] { $count } countries
}
common-count-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
common-count-columns = { $count ->
    [one] { $count } column
   *[other] { $count } columns
}
common-count-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
common-count-certificates = { $count ->
    [one] { $count } certificate
   *[other] { $count } certificates
}
common-count-half-days = { $count ->
    [one] { $count } half day
   *[other] { $count } half days
}
common-count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
common-count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

## Acts, as they stand on buttons and in menus

common-add = Add
common-back = Back
common-cancel = Cancel
common-choose-file = Choose a file…
common-clear = Clear
common-close = Close
common-continue = Continue
common-copy = Copy
common-create = Create
common-done = Done
common-duplicate = Duplicate
common-edit = Edit
common-export = Export
common-hide = Hide
common-import = Import
common-move-down = Move down
common-move-up = Move up
common-next = Next
common-no = No
common-ok = OK
common-open = Open
common-paste = Paste
common-preview = Preview
common-previous = Previous
common-print = Print
common-redo = Redo
common-remove = Remove
common-rename = Rename
common-retry = Try again
common-save = Save
common-save-as = Save as…
common-search = Search
common-select = Select
common-select-all = Select all
common-show = Show
common-show-in-folder = Show in folder
common-undo = Undo
common-yes = Yes

## Words beside fields and lists

common-all = All
common-loading = Loading…
common-more = More
common-none = None
common-not-given = Not given
common-nothing-found = Nothing found
common-optional = optional
common-required = required
common-saved = Saved
common-total = Total
# The place in a series of pages or steps.
common-n-of-m = { $n } of { $m }

## Numbers. Digits are grouped in threes once there are three more than common-number-group-least says.

common-number-group = ,
common-number-group-least = 1
common-number-decimal = .
common-percent = { $number }%
# In place of a share of nothing.
common-percent-of-none = –

## Lists: "a, b and c". $sound is "i" before a last item that begins with that sound.

common-list-separator = {", "}
common-list-last-separator = { $sound ->
   *[other] {" and "}
}

## Dates. Days, months (1-12) and weekdays (Monday is 1) come as numbers, years as text.

common-date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# A month on its own, as in the title of a calendar.
common-month-year = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
common-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
common-weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
common-date = { $day } { common-date-month } { $year }
common-date-day-month = { $day } { common-date-month }
common-date-weekday = { common-weekday } { $date }
common-date-weekday-day = { common-weekday-short } { $day }
common-date-time = { $date }, { $time }
# From $day to $last of one month.
common-date-range-days = { $day }–{ $last } { common-date-month } { $year }
common-date-range-months = { $start } – { $end } { $year }
common-date-range-years = { $start } – { $end }
# The same inside a sentence, saying when: "the workshop was held ...".
common-date-prose = on { $date }
common-date-range-days-prose = from { $day } to { $last } { common-date-month } { $year }
common-date-range-months-prose = { $day ->
   *[other] from
} { $start } to { $end } { $year }
common-date-range-years-prose = { $day ->
   *[other] from
} { $start } to { $end }

## Plan and curriculum

# The method of a session or an activity.
common-category = { $category ->
   *[presentation] Presentation
    [exercise] Exercise
    [discussion] Discussion
    [case_study] Case study
    [group_work] Group work
    [assessment] Assessment
    [ceremony] Ceremony
    [energiser] Energiser
    [break] Break
    [prayer] Prayer
}
# What somebody does in a session.
common-lead-role = { $role ->
   *[facilitator] Facilitator
    [speaker] Speaker
    [moderator] Moderator
    [interpreter] Interpreter
}
common-saved-file = Saved: { $file }
