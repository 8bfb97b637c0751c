### The paper form and the tally sheet. Everything here is printed.

documents-form-file-title = Questionnaire: { $title }
documents-form-page = Page { $page } of { $pages }
documents-form-sheet = Sheet { $number }
documents-form-version = Version { $version }
# What the QR code stands for, read out.
documents-form-page-code = Code of this page: { $code }

# Behind the picture of a crossed box.
documents-form-cross = Put a cross in the box.
# Behind the pictures of a blackened box and a crossed one.
documents-form-correct = Wrong box? Black it out and cross another.
documents-form-many = You may cross more than one.
documents-form-rank = Write 1 beside what comes first, 2 beside what comes second, and so on.
# The star stands after each such question.
documents-form-required = Please do not leave out a question marked with *.
# Under the boxes of a date.
documents-form-day = Day
documents-form-month = Month
documents-form-year = Year

## Tally sheet

documents-form-tally = TALLY SHEET
documents-form-tally-file-title = Tally sheet: { $title }
documents-form-tally-how = One stroke for each answer; the fifth goes across the four before it. Add up at the right.
documents-form-tally-counted = Forms counted
documents-form-tally-answers = What was written
