### The plan of a workshop: days of timed sessions.

plan-add = Session
plan-templates = Templates
plan-copy-workshop = Copy the workshop…
plan-papers = Print and export
plan-more = More
plan-panel-toggle = Show or hide the details
plan-panel-label = Details of the plan
plan-none-chosen = Choose a session to see and change what belongs to it.
plan-empty-title = The days are still empty
plan-empty-text = Take a template, paste an agenda from Word or a mail, or add the first session.
plan-day = Day { $number }
plan-day-title = Day { $number }
plan-day-edit = Change day { $number }
plan-day-theme = Theme of the day
plan-day-date = Date
plan-day-start = Begins
plan-day-end = Ends
plan-day-add = Add a day
plan-day-remove = Remove the day
plan-day-removed = Day removed
plan-overrun = { $minutes } min over
plan-language = Language of the texts
plan-field-title = Title
plan-field-minutes = Minutes
plan-field-pin = Fixed start
plan-field-pin-free = free
plan-field-category = Method
plan-field-room = Room
plan-field-room-hint = So far: { $rooms }
plan-field-description = For participants
plan-field-materials = Materials
plan-field-materials-hint = One item a line
plan-field-notes = Notes for facilitators only
plan-time-unclear = “{ $value }” is not a time. Write it as 9:30.
plan-tracks = Parallel groups
plan-track = Group { $number }
plan-track-add = Add a group
plan-track-remove = Remove this group
plan-leads = Who leads
plan-lead-add = Choose a person
plan-lead-other = Type another name
plan-lead-remove = Take { $name } off
plan-lead-role = What { $name } does
plan-lead-title = Function of { $name }
plan-lead-title-short = Function
plan-lead-institution = Institution of { $name }
plan-lead-institution-short = Institution
plan-lead-line = { $name }, { $role }
plan-objectives = Objectives served
plan-remarks = Worth a look
plan-glance-balance = Listening and taking part
plan-glance-methods = By method
plan-glance-objectives = By objective
plan-glance-leads = By person
plan-activities-find = Find an activity
plan-activities-none = The curriculum is empty. Load or import one, and its activities can be dragged into the days.
plan-activities-open = Open the curriculum
plan-activity-hint = Enter adds it after the chosen session; or drag it into a day
plan-said-moved = { $title }: now at { $time }
plan-said-length = { $title }: { $minutes } min

plan-panel = { $panel ->
   *[block] Session
    [glance] At a glance
    [activities] Activities
}
# Said after title, start and length of a session.
plan-block = until { $to }, { $method }{ $pinned ->
    [yes] , fixed start
   *[no] {""}
}
plan-gap = { $kind ->
    [clash] Clash of { $minutes } min
   *[free] { $minutes } min free
}
plan-span = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
plan-act = { $act ->
   *[pin] Fix or free the start
    [split] Split in two
    [merge] Merge into one
    [parallel] Make parallel groups
    [remove] Remove
}
plan-acts = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
plan-removed = { $count ->
    [one] Session removed
   *[other] { $count } sessions removed
}
plan-pasted = { $count ->
    [one] Session pasted
   *[other] { $count } sessions pasted
}
plan-said-copied = { $count ->
    [one] Session copied
   *[other] { $count } sessions copied
}
plan-balance = { $part ->
   *[talk] Listening
    [participation] Taking part
    [pauses] Pauses
}
plan-remark = { $kind ->
   *[clash] { $title }: begins { $minutes } min before what comes first has ended
    [slack] { $title }: { $minutes } min free before it
    [overrun] The day ends { $minutes } min late, with { $title }
    [past-midnight] { $title } goes on after midnight
    [lead-twice] { $name } is in two places during { $title }
    [room-twice] { $name } is taken twice during { $title }
    [objective-without-time] No time yet for: { $objective }
    [no-break] { $minutes } min without a break, up to { $title }
    [clock-change] The clocks change by { $minutes } min during this day ({ $name })
    [unknown-zone] The time zone { $name } is not known here: times are shown as they stand
}
plan-key = { $act ->
   *[go] Move through the plan
    [range] Choose several
    [edit] Change the title
    [add] Add a session after this one
    [remove] Remove
    [move] Move up or down
    [aside] Move to the next or previous day
    [longer] 5 minutes longer
    [shorter] 5 minutes shorter
    [pin] Fix or free the start
    [split] Split in two
    [merge] Merge into one
    [parallel] Make parallel groups
    [copy] Copy
    [cut] Cut
    [paste] Paste sessions or an agenda from Word
}
