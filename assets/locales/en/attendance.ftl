### Attendance: people by half day on one screen.

attendance-title = Attendance
attendance-person = Name
attendance-total = Half days
attendance-foot = Present

# A half day where it is spoken of: "Tuesday 10, morning".
attendance-slot = { common-weekday } { $day }, { $half ->
   *[am] morning
    [pm] afternoon
    [day] whole day
}
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
# The sign of an excused half day: one letter.
attendance-excused-sign = E
attendance-clear = Clear the mark
attendance-marks = Mark the chosen half day

# At the end of a line, after "4 of 6".
attendance-short = { $count ->
    [one] one short
   *[other] { $count } short
}
attendance-no-spare = none to spare

attendance-fill = { $reach ->
    [so_far] Everyone unmarked so far was present
   *[all] Everyone unmarked is present
}
attendance-fill-slot = { $slot }: { $count ->
    [0] everyone has a mark
    [one] mark { $count } person without a mark as present
   *[other] mark { $count } people without a mark as present
}
attendance-filled = { $count ->
    [0] Everyone has a mark already.
    [one] { $count } mark set to present.
   *[other] { $count } marks set to present.
}

attendance-empty = People by half day
attendance-empty-text = Once the list of people is there, everyone has a line here, with a place for each half day.
attendance-empty-act = Go to people

attendance-key-move = Move from half day to half day
attendance-key-toggle = Present or absent
attendance-key-set = { $state ->
    [present] Present, and on to the next
    [late] Late, and on to the next
    [excused] Excused, and on to the next
   *[absent] Absent, and on to the next
}
attendance-key-fill = Everyone unmarked in this half day is present
attendance-key-filter = Filter
