### In the room: the live view, what is captured, the end of the day.

room-live = Live view
room-live-here = Full screen here
room-live-project = On the projector
room-live-empty = There is no plan to show yet.
room-live-over = That is all for today.
room-live-first = First
room-live-back = Back at { $time }
room-live-until = until { $time }
room-live-next = Next, at { $time }
room-live-overtime = +{ $time }
room-group = Group { $number }
room-keys = Keys
room-curtain = Cover the screen
room-curtain-text = One moment, please.
room-curtain-lift = Press F9 or Escape to go on
room-capture-keys = Enter keeps it, Escape closes
room-kept = Kept
room-keep = Keep
room-due = By when
room-places = Parts of the room
room-empty = Nothing is planned for this day
room-empty-text = Make the plan first: then the day can be run from here.
room-not-today = This day is not today: times are those of the plan.
room-acts = Acts for { $title }
room-session = Session
room-session-now = The session that runs now
room-session-none = The workshop as a whole
room-session-gone = A session that is no longer in the plan
room-kind = Kind
room-photo = Photo…
room-photo-files = Pictures
room-photo-choose = Choose a photo
room-caption = Caption
room-settled = Answered
room-remove = Remove “{ $text }”
room-removed = Note removed
room-captured-empty = Nothing captured yet
room-captured-empty-text = Notes, questions put aside, decisions, quotes and photos go straight into the report. Drop photos here.
room-action-what = What is to be done
room-action-new = A new action point
room-action-done = Done: { $what }
room-action-remove = Remove “{ $what }”
room-action-removed = Action point removed
room-actions-empty = No action points yet
room-actions-empty-text = Who does what by when: write it down while everybody is in the room.
room-commitments-text = What each participant means to do, in their own words. Only those who agree are reminded of it.
room-commitments-empty = There are no participants yet
room-commitment-of = Commitment: { $name }
room-commitment-due = By when: { $name }
room-remind = may be reminded
room-close-day = Day
room-close-nothing = Nothing is open. Good evening!
room-close-attendance = Attendance
room-close-unfinished = { $title }: started and never finished
room-close-without = { $time } { $title }: no notes
room-close-note = Note on { $title }
room-close-note-hint = A sentence for the report
room-close-show = Show
room-close-print = Print
room-close-copied = Last copied on { $date }
room-close-never-copied = This library was never copied to a stick
room-close-copy = Copy to the stick…

room-place = { $place ->
   *[today] Today
    [captured] Captured
    [actions] Action points
    [commitments] Commitments
    [close] Close the day
}
room-capture = { $kind ->
   *[note] Note
    [parking] Put aside
    [decision] Decision
    [quote] Quote
    [photo] Photo
    [action] Action point
}
room-capture-hint = { $kind ->
   *[note] What was said, seen, learnt
    [parking] A question for later
    [decision] What was decided
    [quote] Word for word
}
room-who = { $kind ->
   *[quote] Who said it
    [action] Who does it
}
room-act = { $act ->
   *[start] Start now
    [finish] Finish now
    [longer] 5 minutes more
    [skip] Skip
    [unskip] Do not skip
    [reset] Forget what was recorded
}
room-key = { $act ->
   *[next] Go on to what is next
    [start] Start
    [finish] Finish
    [longer] 5 minutes more
    [shorter] 5 minutes less
    [skip] Skip what is next
    [note] Note
    [parking] Put aside
    [decision] Decision
    [quote] Quote
    [action] Action point
    [curtain] Cover the screen
    [full] Full screen
    [undo] Undo
    [leave] Leave
}
room-column = { $column ->
   *[time] Time
    [session] Session
    [planned] Planned
    [actual] Actual
    [acts] Acts
}
room-state = { $state ->
   *[upcoming] {""}
    [running] running
    [due] due
    [done] done
    [skipped] skipped
}
room-late = { $way ->
   *[late] { $minutes } min behind the plan
    [early] { $minutes } min ahead of the plan
}
room-close-unmarked = { $half ->
   *[am] Morning
    [pm] Afternoon
    [day] Whole day
    [session] { $title }
}: { $count ->
    [one] { $count } participant without a mark
   *[other] { $count } participants without a mark
}
room-close-parking = { $count ->
    [one] { $count } question put aside is not answered
   *[other] { $count } questions put aside are not answered
}
room-close-vague = { $count ->
    [one] { $count } action point lacks a name or a date
   *[other] { $count } action points lack a name or a date
}
room-close-tomorrow = Next: { $date }, { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
room-close-form = { $title }: { $entered } of { $expected } entered
room-close-enter = Enter
