# What came of forms, on the screen and on paper.
results-name = Results
results-responses = { $n } of { $of } responses
results-responses-paired = { $before } responses before, { $after } after; { $paired } people answered both
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
results-n-paired = People who answered both (n)
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
results-discrimination = Discrimination
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
