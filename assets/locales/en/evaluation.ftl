### Evaluation: the forms of a workshop, typing them from paper, dots, handing the laptop round, pairing.

## Forms and their occasions

evaluation-empty = What people say about the workshop
evaluation-empty-text = Forms that people fill in before, during and after: on paper, on this laptop, or on their telephones. Begin with one that is ready.
evaluation-ready = Ready forms
evaluation-choose = Choose another form…
evaluation-choose-title = Choose a form
evaluation-choose-none = The library has no forms yet. They are made under Forms.
evaluation-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}

# What a form is for.
evaluation-kind = { $kind ->
    [test] Knowledge test
    [daily] Daily pulse
    [session] Session feedback
    [follow_up] Follow-up
    [registration] Needs and expectations
   *[end] Evaluation at the end
}
# When a form is put to people.
evaluation-occasion = { $kind ->
    [pre] Before
    [post] After
    [daily] Daily
    [session] After a session
    [follow_up] Months later
    [registration] On registration
   *[end] At the end
}
# "Before · Tue 10 November"
evaluation-line = { $what } · { $when }
evaluation-day = { common-weekday-short } { common-date-day-month }
evaluation-identity = { $identity ->
    [code] by code
    [named] with names
   *[anonymous] anonymous
}
evaluation-count = { $what ->
    [second] { $done } of { $total } typed twice
   *[first] { $total ->
        [0] { $done } entered
       *[other] { $done } of { $total } entered
    }
}
evaluation-of = { $n }/{ $m }
evaluation-closed = closed
evaluation-tallied = dots counted
evaluation-differences = { $count ->
    [one] { $count } sheet to settle
   *[other] { $count } sheets to settle
}

evaluation-enter = Enter sheets
evaluation-results = Results
evaluation-act = { $act ->
    [tally] Count dots
    [handround] Hand the laptop round
    [import] Import a file…
    [print] Print…
    [change] Date and number…
    [close] Close entry
    [reopen] Open entry again
   *[remove] Remove
}
# A button for those who hear it: "Enter sheets: Before · Tue 10 November".
evaluation-act-of = { $act }: { $occasion }
evaluation-acts = Acts: { $title }
evaluation-add = Add a form
evaluation-added = { $title } added
evaluation-add-occasion = Add an occasion
evaluation-occasion-added = Occasion added
evaluation-remove-form = Remove from the workshop
evaluation-removed = { $count ->
    [0] { $title } removed
    [one] { $title } removed, with { $count } response
   *[other] { $title } removed, with { $count } responses
}
evaluation-change-title = Date and number
evaluation-when = When
evaluation-date = Date
evaluation-session = Session
evaluation-expected = Sheets awaited
evaluation-expected-hint = Empty: as many as there are participants

evaluation-close = Close entry
evaluation-close-title = Close entry?
evaluation-close-what = { $count ->
    [one] { $occasion }: { $count } response.
   *[other] { $occasion }: { $count } responses.
}
evaluation-close-anonymous = The form is anonymous. So that nobody can be recognised, the numbers of the sheets and the order in which they were typed are taken away for good.
evaluation-close-final = What was typed can’t be undone step by step afterwards. Keep the paper until you have looked through it.
evaluation-close-differing = { $count ->
    [one] The two typings of { $count } sheet differ. Settle that first.
   *[other] The two typings of { $count } sheets differ. Settle them first.
}
evaluation-closing = { $closed ->
    [yes] Entry closed
   *[no] Entry open again
}

## Typing from paper

evaluation-entry = Enter sheets
evaluation-sheet = Sheet
evaluation-sheet-state = { $state ->
    [stored] stored
    [second] second typing
   *[new] new
}
evaluation-sheet-language = Language of the sheet
evaluation-sheet-removed = Sheet { $sheet } removed
evaluation-answers = Answers on this sheet
evaluation-sound = Tone for a wrong key
evaluation-step = { $step ->
    [code] Code
   *[person] Name
}
evaluation-question = Question { $number } of { $total }
evaluation-who-place = Who filled it in
evaluation-who = { $step ->
    [code] Which code is on the sheet?
   *[person] Whose sheet is it?
}
evaluation-who-placeholder = Type a part of the name
evaluation-who-there = entered already
evaluation-field-hint = { $kind ->
    [text] Shift+Enter begins a new line
    [date] For example 14/3 or 14 March
   *[code] As it is written; capitals and spaces don’t matter
}
# Why there is no answer.
evaluation-missing = { $why ->
    [illegible] Not readable
    [two] Two marks
   *[none] No answer
}
# The same as a sign in a narrow column.
evaluation-missing-short = { $why ->
    [illegible] ?
    [two] 2×
   *[none] –
}
evaluation-end-place = End of the sheet
evaluation-end = Sheet { $sheet } is complete
evaluation-end-count = { $count ->
    [one] { $count } of { $total } questions has an answer.
   *[other] { $count } of { $total } questions have an answer.
}
evaluation-not-stored = Not stored: { $reason } What you typed is still here.
evaluation-closed-hint = Entry of this form is closed: look, but nothing can be changed.
evaluation-problem-here = Deserves a look

evaluation-keys = Keys for this question
evaluation-key-choose = Choose by number, and on to the next
evaluation-key-move = Question before or after
evaluation-key-back = Back
evaluation-key-on = On
evaluation-key-store = Store the sheet
evaluation-key-turn = Sheet before or after
evaluation-key-number = Go to a sheet by its number
evaluation-key-leave = Leave
evaluation-key-lines = Move from line to line

# What those who hear the screen are told.
evaluation-said = { $answer }. { $next }
evaluation-said-question = Sheet { $sheet }, question { $number }: { $question }
evaluation-said-step = { $step ->
    [code] Sheet { $sheet }: code
    [person] Sheet { $sheet }: name
   *[end] Sheet { $sheet } is complete. Enter stores it.
}
evaluation-said-wrong = That key does nothing here

evaluation-pile = Sheets entered
evaluation-pile-empty = None yet
evaluation-pile-differs = The two typings differ
# A line for those who hear it.
evaluation-pile-line = Sheet { $sheet } { $who }: { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}{ $problems ->
    [0] {""}
    [one] , { $problems } deserves a look
   *[other] , { $problems } deserve a look
}{ $state ->
    [checked] , typed twice
    [differs] , the two typings differ
   *[once] {""}
}

evaluation-second = Second typing
evaluation-second-agree = Both typings of every sheet agree
evaluation-typing = { $which ->
    [second] Second typing
   *[first] First typing
}
evaluation-difference = Sheet { $sheet }, question { $number } · { $left ->
    [one] the last of this sheet
   *[other] { $left } on this sheet
}
evaluation-difference-hint = Look at the paper: which one is right?
evaluation-difference-open = Neither: open the sheet

## Dots on a flip chart

evaluation-tally = Dots on the flip chart
evaluation-tally-none = This form has no question that dots can be put on.
evaluation-tally-total = { $count ->
    [one] { $count } dot
   *[other] { $count } dots
}
# The name of a count for those who hear it.
evaluation-tally-of = { $choice }. { $question }
evaluation-tally-more-of = One more: { $choice }
evaluation-tally-less-of = One less: { $choice }
evaluation-tally-move = Move from count to count
evaluation-tally-more = One more
evaluation-tally-less = One less
evaluation-tally-clear = No dots

## The laptop goes round

evaluation-hand = Hand the laptop round
evaluation-hand-text = One person after the other answers on this laptop, in their own language, and nobody sees what others answered.
evaluation-hand-time = { $people ->
    [one] { $people } person
   *[other] { $people } people
} × about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} = { $hours ->
    [0] { $rest } min
   *[other] { $hours } h { $rest } min
}
evaluation-hand-paper = Paper is quicker: all fill it in at the same time, and a sheet is typed in a minute.
evaluation-hand-begin = Begin
evaluation-hand-leave-text = { $count ->
    [0] Nobody has answered yet. Type your four digits.
    [one] { $count } person has answered. Type your four digits.
   *[other] { $count } people have answered. Type your four digits.
}
evaluation-hand-leave-unfinished = Somebody has not finished. Those answers will not be kept.
evaluation-hand-who = { $identity ->
    [code] Your code
   *[named] Your name
}
evaluation-hand-required = Please answer this question.
evaluation-hand-number = { $kind ->
    [integer] Please write a whole number.
    [date] Please write a date, for example 14/3.
   *[decimal] Please write a number.
}
evaluation-hand-failed = Your answers could not be kept. { $reason } Please call the facilitator.
evaluation-hand-send = Finish
evaluation-hand-thanks = Thank you. Your answers have been kept.
evaluation-hand-rest = Are you still there?
evaluation-hand-rest-text = Your answers are covered. If they are not yours, begin anew.
evaluation-hand-go-on = Go on
evaluation-hand-anew = Begin anew

## Before and after

evaluation-pairing = Before and after
evaluation-pairing-rate = Paired
evaluation-pairing-near = Nearly the same
evaluation-pairing-near-text = These codes are one character apart. If the sheets are from the same person, the sheet after gets the code of the sheet before.
evaluation-pairing-same = Make the same
evaluation-pairing-made = The code is now { $code }
evaluation-pairing-doubled = Used twice
evaluation-pairing-doubled-text = More than one sheet of the same occasion has this code; these sheets pair with nobody.
evaluation-pairing-only = { $kind ->
    [post] Only after
   *[pre] Only before
}
evaluation-pairing-none = Every sheet has its partner.
evaluation-pairing-no-code = no code
evaluation-pairing-number = { $sheet ->
    [0] no number
   *[other] sheet { $sheet }
}
evaluation-pairing-sheet = { $code }, { $sheet ->
    [0] no number
   *[other] sheet { $sheet }
}
