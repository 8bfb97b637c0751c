### Attendance: people by half day, day or session on one screen.

attendance-title = Attendance
attendance-person = Name
attendance-total = { $by ->
    [day] Days
    [session] Sessions
   *[half_day] Half days
}
attendance-foot = Present
attendance-foot-of = Present, of { $m }

# A half day where it is spoken of: "Tuesday 10, morning".
attendance-slot = { common-weekday } { $day }, { $half ->
   *[am] morning
    [pm] afternoon
    [day] whole day
}
# A session: "Tuesday 10, 09:30 Mapping risks".
attendance-session = { common-weekday } { $day }, { $time } { $title }
# In a narrow place: "Tue PM", "Tue 09:30".
attendance-slot-short = { common-weekday-short } { $part }
# The name of a cell for those who hear it.
attendance-cell = { $name }, { $slot }: { $state }
attendance-state = { $state ->
    [present] present
    [late] late
    [excused] excused
    [absent] absent
    [unmarked] no mark, counts as absent
   *[not_yet] not yet
}
# The same on a button and in the legend.
attendance-mark = { $state ->
    [present] Present
    [late] Late
    [excused] Excused
    [absent] Absent
    [unmarked] No mark: counts as absent
   *[not_yet] Not yet
}
# The sign of an excused absence: one letter.
attendance-excused-sign = E
attendance-clear = Clear the mark
attendance-marks = Mark the chosen place
attendance-details = Times and reason
attendance-detail = { $field ->
    [arrived] Came at
    [left] Left at
   *[reason] Reason
}
attendance-came = came at { $time }
attendance-left = left at { $time }
# Beside a name: was there from, until.
attendance-stay-from = from { $from }
attendance-stay-until = until { $until }
attendance-stay-between = { $from } to { $until }

# At the end of a line, after "4 of 6".
attendance-short = { $count ->
    [one] one short
   *[other] { $count } short
}
attendance-no-spare = none to spare
# How many are how near to losing the certificate; a button that shows only them.
attendance-risk = { $risk ->
    [edge] { $count } with none to spare
    [short] { $count } one short
   *[more] { $count } out of reach
}

# What attendance is kept by, on a button.
attendance-by = { $by ->
    [day] By day
    [session] By session
   *[half_day] By half day
}
attendance-by-label = Attendance is kept by: { $unit }
attendance-by-set = { $by ->
    [day] Attendance is kept by day now. Marks were carried over.
    [session] Attendance is kept by session now. Marks were carried over.
   *[half_day] Attendance is kept by half day now. Marks were carried over.
}
attendance-no-sessions = The plan has no sessions yet
attendance-no-sessions-text = Attendance is kept by session here. Each session of the plan gets a place for every person, and follows when the plan changes.
attendance-no-sessions-act = Go to the plan
attendance-unplanned = no longer in the plan
attendance-drop = Remove with its marks
attendance-dropped = Session removed with its marks.
attendance-chosen = The chosen column
attendance-now = now
attendance-there = { $n } of { $m } present
attendance-badge-sound = A sound when a badge is read

attendance-fill = { $reach ->
    [so_far] Everyone unmarked so far was present
   *[all] Everyone unmarked is present
}
attendance-fill-here = { $count ->
    [0] Everyone has a mark
    [one] The last one is present too
   *[other] The other { $count } are present
}
attendance-fill-slot = { $slot }: { $count ->
    [0] everyone has a mark
    [one] mark { $count } person without a mark as present
   *[other] mark { $count } people without a mark as present
}
attendance-filled = { $count ->
    [0] Everyone has a mark already.
    [one] { $state ->
        [absent] { $count } mark set to absent.
       *[present] { $count } mark set to present.
    }
   *[other] { $state ->
        [absent] { $count } marks set to absent.
       *[present] { $count } marks set to present.
    }
}

attendance-walk-in = Walk-in
attendance-walk-in-title = Somebody who is not on the list
attendance-walk-in-name = Full name
attendance-walk-in-organisation = Organisation (can wait)
attendance-walk-in-slot = Present: { $slot }
attendance-walk-in-add = Add, present
attendance-walked-in = { $known ->
    [yes] { $name } was on the list already and is marked present.
   *[no] { $name } was added and marked present.
}

attendance-paper = Signed sheet
attendance-paper-label = First letters of the name, or the number on the sheet
attendance-paper-hint = Type what you read at a signature, for instance “lv” or “va li” for Litia Vakarau, or 14. Enter marks the person present and makes room for the next.
attendance-paper-found = Who is meant
attendance-paper-entered = { $count ->
    [0] Nobody entered yet
    [one] { $count } entered
   *[other] { $count } entered
}
attendance-paper-open = { $count ->
    [0] Nobody without a mark
   *[other] Without a mark: { $count }
}
attendance-paper-rest = { $count ->
    [0] Everyone has a mark
   *[other] The other { $count } were absent
}
attendance-paper-done = Done
attendance-paper-back = takes the last one back
attendance-paper-slots = { $by ->
    [day] the day before or after
    [session] the session before or after
   *[half_day] the half day before or after
}

# On the paper-clip of a column.
attendance-evidence = { $count ->
    [0] Attach the signed sheet
    [one] { $count } scan
   *[other] { $count } scans
}
attendance-scans = Scans of the signed sheet
attendance-scans-none = Nothing is attached yet. A PDF or a photo (JPEG, PNG) of the signed sheet is the proof behind the marks.
attendance-scan-add = Attach a file
attendance-scan-files = PDF or picture
attendance-scan-added = Scan attached.
attendance-scan-remove = Remove { $file }
attendance-scan-removed = Scan removed.

attendance-empty = People by half day, day or session
attendance-empty-text = Once the list of people is there, everyone has a line here, with a place for each half day, day or session.
attendance-empty-act = Go to people

attendance-key-move = Move over the sheet
attendance-key-toggle = Present or absent
attendance-key-set = { $state ->
    [present] Present, and on to the next
    [late] Late (keeps the time), and on to the next
    [excused] Excused, and on to the next
   *[absent] Absent, and on to the next
}
attendance-key-details = Times and reason
attendance-key-fill = Everyone unmarked in this column is present
attendance-key-filter = Filter
