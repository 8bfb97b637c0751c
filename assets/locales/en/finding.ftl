# Findings: what a reader who knows no statistics may conclude, and no more.
finding-no-responses = Nobody has answered yet.
finding-test-only-before = The test was taken before the workshop (n = { $before }), not yet after it.
finding-test-only-after = The test was taken after the workshop (n = { $after }); there is nothing before to compare it with.
finding-test-no-pairs = The test was taken before (n = { $before }) and after (n = { $after }), but nobody could be recognised in both. Look at the codes.
finding-test-one-person = Only one person took the test both before and after: nothing can be concluded from that.
finding-test-same = Nobody’s score changed (n = { $n }).
finding-test-all-rose-alike = Everybody’s score rose by { $points } points of 100 (n = { $n }).
finding-test-all-fell-alike = Everybody’s score fell by { $points } points of 100 (n = { $n }).
finding-test-rose = Scores rose by { $points } points of 100 on average (between { $low } and { $high }); { $improved } of { $n } improved.
finding-test-fell = Scores fell by { $points } points of 100 on average (between { $low } and { $high }); { $worse } of { $n } did worse than before.
finding-test-unclear = On average scores changed by { $signed } points of 100, but that may be chance (between { $low } and { $high }, n = { $n }); { $improved } improved, { $worse } did worse.
finding-test-gain = Of what the group did not know before, { $share }% was learned.
finding-test-nothing-to-gain = Everybody knew everything before: this test leaves nothing to learn.
finding-test-few = Few people (n = { $n }): read these figures as a hint, not as proof.
finding-test-loose = The questions measure quite different things: compare groups with this test, not single people.
finding-test-weakest-module = Module { $module } is known least: { $share }% right answers after the workshop.
finding-test-hard-question = Still unknown to most: “{ $about }” ({ $right } of { $n } right).
finding-dates-swapped = The test “after” is dated before the one “before”: check the dates.
finding-pairs-missing = { $paired } of { $n } could be recognised in both tests; codes that differ by one character only: { $near }.
finding-return-rate = { $n } of { $of } people answered.
finding-rated-best = Rated best: “{ $about }” ({ $top } of { $n } chose one of the two best points).
finding-rated-weakest = Rated weakest: “{ $about }” ({ $top } of { $n } chose one of the two best points).
finding-nobody-answered = Nobody answered this question.
finding-answered-right = { $right } of { $n } answered correctly.
finding-rated = { $top } of { $n } chose one of the two best points.
finding-net-promoter = Net promoter score: { $score } (from −100 to 100; n = { $n }).
finding-numbers = Between { $least } and { $most } (n = { $n }).
finding-chosen-most = Chosen most often: “{ $about }” ({ $count } of { $n }).
finding-chosen-alike = No choice stands out: several were chosen by { $count } of { $n }.
finding-wrote = Answers in words: { $n }.
finding-too-few = So few answered (n = { $n }) that nothing is shown: from { $least } anonymous responses on nobody can be told by the answers.
