### Forms: their list, the editor, translation and trial.

forms-title = Forms
forms-new = New form
forms-ready = Ready forms
forms-ready-text = Each becomes a form of your own, to use as it is or to change. What it asks about every module, it asks about the modules of your curriculum.
forms-import = Import XLSForm…
forms-export = Export XLSForm…
forms-print = Print…
forms-copied = A copy was made; this is it
forms-removed = “{ $title }” removed
forms-removed-count = { $count ->
    [one] { $count } form removed
   *[other] { $count } forms removed
}
forms-acts = What to do with “{ $title }”
forms-empty = No forms yet
forms-empty-text = Tests, daily questions and evaluations live here, and every workshop uses them. Begin with a ready one, or write your own.
forms-gone = This form is not here
forms-count-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
forms-column = { $column ->
   *[title] Title
    [kind] What for
    [languages] Languages
    [questions] Questions
    [version] Version
    [responses] Answered
    [acts] More
}
# The number of the newest version, and whether it was printed or answered.
forms-version-short = { $frozen ->
    [yes] { $version }, in use
   *[no] { $version }
}

## One form

forms-detail = { $kind }, { $code }, version { $version }
forms-frozen = Version { $version } has been printed or answered. What you change here becomes version { $next }; the answers stay with theirs.
forms-begun = Version { $version } begun. What was printed or answered stays with version { $before }.
forms-parts = Parts of the form
forms-part = { $part ->
   *[questions] Questions
    [translation] Translation
    [form] The form itself
}
forms-section = { $section ->
   *[words] Words of the form
    [use] Use
    [identity] Who is known to have answered
}
forms-field = { $field ->
   *[title] Title
    [kind] What for
    [code] Short code
    [languages] Languages
    [intro] Said above the first question
    [thanks] Said below the last question
    [question] Question
    [note] Text to read
    [heading] Heading
    [hint] Help text
    [type] Type of answer
    [section] Section
    [around] Inside the section
    [lines] Lines on paper
    [answer] Right answer
    [points] Points
    [name] Name in files
    [stored] Stored as
    [relevant] Condition
    [constraint] Condition for the answer
    [message] Said when it does not hold
    [filter] Which choices are offered
    [module] Module
    [objective] Objective
    [source] Source
}
# A field of the form in one of its languages: "Question (French)".
forms-in-language = { $field } ({ $language })
forms-code-hint = Stands on paper and in file names.
forms-languages-hint = The first one is the form’s own. Texts of a language you take away are kept.
forms-shuffle = Choices in another order on paper version B
forms-shuffle-hint = Neighbours in the room do not see the same order.
forms-shown-languages = Languages shown side by side
forms-missing = missing
forms-missing-count = { $count ->
    [one] { $count } text missing
   *[other] { $count } texts missing
}

## Remarks

forms-remarks = Remarks
forms-remarks-count = { $count ->
    [one] { $count } thing deserves a look.
   *[other] { $count } things deserve a look.
}
forms-remarks-stop = { $count ->
    [one] { $count } must be mended before the form can be used.
   *[other] { $count } must be mended before the form can be used.
}
form-remark-no-questions = The form asks nothing yet. Add a question.
form-remark-no-label = This question has no words yet.
form-remark-not-asked = Questions of type “{ $word }” are not asked here. It is kept for when the form is exported again.
form-remark-no-list = There are no choices to choose from. Write some, or take a list of another question.
form-remark-few-choices = There are fewer than two choices.
form-remark-no-scale = The scale needs a lowest and a highest point.
form-remark-expression-syntax = A condition cannot be understood at “{ $word }”. Until then it counts as fulfilled.
form-remark-expression-function = A condition uses “{ $word }”, which is not known here. It counts as fulfilled.
form-remark-expression-too-long = A condition is too long: “{ $word }”… It counts as fulfilled.
form-remark-unknown-question = A condition is about the question “{ $word }”, which is not in the form.
form-remark-no-right-answer = No choice is marked as right.

## Outline

forms-outline = Questions and sections
forms-details = Details of the chosen question
forms-numbered = { $number }. { $title }
forms-no-questions = No questions yet
forms-no-questions-text = Add the first one; Ctrl+Enter adds the next while you write.
forms-add-question = Add a question
forms-add-section = Add a section
forms-no-label = { $name }, without words
# Told to those who do not see it move.
forms-moved = Now at place { $place } of { $count }
forms-key = { $act ->
   *[go] Go from question to question
    [edit] Write the question
    [add] Add a question
    [move] Move the question
    [duplicate] Duplicate the question
    [remove] Remove the question
    [back] Back to the outline
}

## Details

forms-required = Must be answered
forms-add-hint = Add a help text
forms-no-section = None
forms-answer-hint = { $kind ->
   *[text] Capitals and accents do not count.
    [number] The number alone.
    [date] As year-month-day.
    [rank] What the choices are stored as, in the right order, with spaces between.
}
forms-fold = { $fold ->
   *[skip] Asked when
    [limits] Condition for the answer
    [about] What it belongs to
    [files] Name in files
}
forms-name-hint = Answers of all versions and exported files go by this name. Change it only before the form is used.
forms-constraint-hint = The dot stands for the answer, for example { $example }
forms-no-module = None
forms-module = { $code }. { $title }
forms-points-hint = Empty means 1
forms-source-hint = Where the right answer can be read.
forms-range = Points of the scale
forms-range-field = { $field ->
   *[start] From
    [end] To
    [step] Step
}
forms-range-points = Points
forms-matrix = Questions as rows of one table
forms-matrix-hint = They share one list of choices, which stands above the table once.

## Choices

forms-choices = Choices
forms-choice = Choice { $number } ({ $language })
forms-choice-acts = What to do with choice { $number }
forms-choice-right = Choice { $number } is right
forms-choice-names = { $test ->
    [yes] Names and points
   *[no] Names in files
}
forms-add-choice = Add a choice
forms-outside = Outside the scale
forms-scale = A scale, from low to high
forms-scale-hint = Counted as 1, 2, 3 … for means. A choice such as “does not apply” can stand outside.
forms-list = { $choices } ({ $count ->
    [one] { $count } question
   *[other] { $count } questions
})
forms-list-take = Another list
forms-list-new = A new list for this question
forms-list-own = Give it a list of its own
forms-list-shared = { $count ->
    [one] Shared with { $count } other question; a change here changes both.
   *[other] Shared with { $count } other questions; a change here changes them all.
}

## Conditions

forms-skip-always = always
forms-skip-add = Add a condition
forms-skip-first = A condition needs a question that comes before.
forms-skip-text = As an expression
forms-skip-hint = An XLSForm expression, for example {"${age} >= 18"}
forms-skip-written = It says more than can be shown in fields, so it stands as it is written.
forms-skip-joined = It is asked when
forms-skip-join = { $join ->
   *[and] all of these hold
    [or] one of these holds
}
forms-skip-rule = Condition { $number }
forms-skip-remove = Remove condition { $number }
forms-skip-part = { $part ->
   *[question] Question
    [sign] Comparison
    [value] Answer
}
forms-skip-choose = Choose an answer
forms-skip-sign = { $sign ->
   *[is] { $kind ->
        [several] includes
       *[single] is
    }
    [is-not] { $kind ->
        [several] does not include
       *[single] is not
    }
    [one-of] { $kind ->
        [several] includes one of
       *[single] is one of
    }
    [least] is at least
    [most] is at most
    [more] is more than
    [less] is less than
    [answered] is answered
    [unanswered] is not answered
}

## Translation

forms-translation-only = Only what is missing
forms-translation-done = Nothing is missing.
forms-translation-where = Text
forms-translation-empty = One language so far
forms-translation-empty-text = Give the form another language under “The form itself”; its texts are then written here, side by side.
forms-text-kind = { $kind ->
   *[title] Title
    [intro] Opening
    [thanks] Closing
    [section] Heading
    [label] { $number ->
        [0] Text to read
       *[other] Question { $number }
    }
    [hint] Help text
    [message] Message
    [choice] Choice
}

## Trial

forms-try = Try it
forms-try-text = The form as somebody sees it who answers it. Nothing is stored.
forms-try-language = Language of the trial
forms-try-again = Begin again

## What forms are made of

form-kind-test = Knowledge test
form-kind-daily = Daily pulse
form-kind-end = Evaluation at the end
form-kind-session = Session feedback
form-kind-follow-up = Follow-up
form-kind-registration = Needs and expectations
form-kind-about-test = Before and after: what was learned.
form-kind-about-daily = A few questions at the end of each day.
form-kind-about-end = At the end of the workshop: what people say of it.
form-kind-about-session = Right after one session, about that session.
form-kind-about-follow-up = Months later: what was put to use.
form-kind-about-registration = Asked beforehand: who comes with what wishes.

form-identity-anonymous = Anonymous
form-identity-code = By a code
form-identity-named = By name
form-identity-about-anonymous = Nobody can be told apart, and no form can be paired with another.
form-identity-about-code = A numbered card, or a code that each person makes up, pairs before and after without a name.
form-identity-about-named = Each answer belongs to a participant, and you see whose are still to come.

form-question-kind-select-one = One choice
form-question-kind-select-multiple = Several choices
form-question-kind-rank = Ranking
form-question-kind-range = Scale of numbers
form-question-kind-integer = Whole number
form-question-kind-decimal = Number
form-question-kind-text = Words
form-question-kind-date = Date
form-question-kind-note = Text to read
form-question-kind-other = Not asked here

## What deserves a look in answers

form-problem-required = This question should have an answer.
form-problem-constraint = This answer does not fit the rule of the question.
form-problem-not-to-be-asked = After the other answers, this question was not to be asked.
