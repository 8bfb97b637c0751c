# What came of forms, on the screen and on paper.
results-name = Results
results-responses = Responses: { $n } of { $of }
results-responses-paired = Responses before: { $before }; after: { $after }; people who answered everything both times: { $paired }
results-before = Before
results-after = After
results-totals = How the scores are spread
results-points = Points
results-by-question = Right answers by question
results-by-module = Right answers by module
results-by-objective = Right answers by objective
results-by-person = Scores person by person
results-module = Module { $code }
results-figures = Figures
results-figure = Figure
results-value = Value
results-n-paired = People who answered everything both times (n)
results-mean-before = Mean before (SD)
results-mean-after = Mean after (SD)
results-of-max = { $value } of { $max }
results-difference = Mean difference (95% CI)
results-t = Paired t test
results-t-value = t({ $df }) = { $t }, p { $p }
results-wilcoxon = Wilcoxon signed-rank test ({ $method ->
    [exact] exact
   *[other] normal approximation
 })
results-wilcoxon-value = W = { $w }, p { $p }
results-p-equals = = { $p }
results-p-below = < { $p }
results-dz = Effect size (Cohen’s dz)
results-gain = Normalized gain of the class
results-changes = Improved / same / worse
results-alpha = Reliability of the test (alpha, 95% CI)
results-alpha-ratings = Agreement of the ratings (alpha, n)
results-interval = { $value } ({ $low } to { $high })
results-question = Question
results-right-before = Right before
results-right-after = Right after
results-discrimination = Item–rest r
results-upper-lower = Upper − lower half
results-mcnemar = p (McNemar)
results-mean = Mean
results-median = Median
results-sd = SD
results-top2 = Top two
results-least = Least
results-most = Most
results-choice = Choice
results-count = Count
results-count-share = { $count } ({ $share })
results-themes = Themes of the answers
results-theme = Theme
results-other-questions = Questions
results-alt = { $title }. { $said }
results-note-missing = A question that was left open counts for nobody: it is left out of the figures of that question, and in a test the person is left out of the totals. Nothing missing is counted as zero.
results-note-wilson = Whiskers: 95% intervals (Wilson).
results-note-anonymous = Answered anonymously.
results-note-hidden = Groups of fewer than { $least } people are counted, but their answers are not shown, nor those that could be worked out from the rest.
results-back = All forms
results-export = Save as PDF…
results-other-files = Other files
results-file-kind = { $format ->
    [xlsx] Workbook: answers, codebook, results
    [csv] Answers as CSV
   *[other] PDF document
 }
results-save-title = Save results
results-file-name = Results { $title }
results-language = Language
results-persons = Show single people (also in the file)
results-break-down = By groups
results-by = { $by ->
    [sex] Sex
    [country] Country
    [institution] Type of institution
    [language] Language
    [module] Module
    [facilitator] Facilitator
   *[day] Day
 }
results-not-stated = Not stated
results-all-together = All questions
results-not-shown = not shown
results-no-groups = The responses don’t say who gave them, so they can’t be told apart by this.
results-table-show = Show the figures
results-themes-open = Sort into themes…
results-themes-help = Arrows move, digits give a theme, N makes a new one.
results-theme-new = New theme
results-theme-remove = Remove theme { $name }
results-theme-count = { $name }: { $count }
results-answers-label = Answers
results-empty = Enter the sheets first, or import a file of responses; what they say is shown here.
results-print-title = Print
results-print-back = Back
results-print-save = Save as PDF…
results-print-freezes = Saving fixes version { $version }: what is changed later becomes the next version.
results-print-what = What
results-print-kind = { $kind ->
    [tally] Sheet for counting dots
   *[form] Form to fill in
 }
results-print-copies = Numbered copies (0: one to photocopy)
results-print-first = First number
results-print-paper = Paper
results-print-type = Type
results-print-size = { $size ->
    [large] Large
   *[compact] Compact
 }
results-print-order = Order of choices
results-print-variant = { $variant ->
    [b] Version B, shuffled
   *[a] Version A
 }
results-print-codes = Print a numbered code on each copy
results-print-names = One copy for each participant, with the name
results-print-file-name = Form { $code }
results-import-title = Responses from a file
results-import-kinds = Exports of KoBoToolbox, ODK or Flipchart
results-import-done = { $file }: { $added } responses added, { $known } were here already, { $empty } without answers.
results-import-unknown = Columns that belong to no question: { $columns }.
results-import-missing = Questions without a column: { $questions }.
results-import-left-out = Row { $row }: “{ $value }” is not an answer to { $question }. Imported without it.
results-import-person = Row { $row }: nobody called “{ $name }” is in this workshop. Imported without a name.
results-xlsform = XLSForm (.xlsx, .xls)
results-xlsform-import = Import an XLSForm
results-xlsform-export = Save as XLSForm
results-xlsform-imported = { $code }: { $questions } questions imported.
results-xlsform-notes = What deserves a look
results-by-none = Choose by what…
results-answers-more = Show the other { $count }
