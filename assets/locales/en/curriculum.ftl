### The curriculum: modules, glossary, key documents.

curriculum-title = Curriculum
curriculum-parts = Parts of the curriculum
curriculum-find = Find in the curriculum
curriculum-more = More
curriculum-files = Curriculum files
curriculum-import = Import a curriculum…
curriculum-export = Export everything…
curriculum-export-one = Export this module…
curriculum-exported = Written: { FILE($path) }
curriculum-load = Load the MECC curriculum
curriculum-imported = Curriculum imported
curriculum-counts = Added: { $added }. Replaced: { $updated }. The same already: { $unchanged }.
curriculum-left-out = Left out
curriculum-empty = The curriculum is empty
curriculum-empty-text = Modules with their activities live here, and every workshop draws on them. Seven modules on migration, environment and climate change come with Flipchart.
curriculum-add-module = Add a module
curriculum-new-module = New module
curriculum-remove-module = Remove this module
curriculum-removed = “{ $title }” removed
curriculum-missing = missing
curriculum-next-missing = Next missing text
curriculum-objectives = Objectives
curriculum-objective = Objective { $number }
curriculum-new-objective = New objective
curriculum-add-objective = Add an objective
curriculum-activities = Activities
curriculum-add-activity = Add an activity
curriculum-new-activity = New activity
curriculum-remove-activity = Remove this activity
curriculum-minutes = { $minutes } min
curriculum-up = Move “{ $title }” up
curriculum-down = Move “{ $title }” down
curriculum-serves = Objectives served
curriculum-materials-hint = One item a line
curriculum-handouts = Handouts
curriculum-handout-add = Attach a file…
curriculum-handout-files = All files
curriculum-handout-remove = Take { $name } off
curriculum-kilobytes = { NUMBER($size) } KB
curriculum-terms-used = Terms of the glossary
curriculum-filter = Filter by term
curriculum-add-term = Add a term
curriculum-new-term = New term
curriculum-terms-empty = No terms yet
curriculum-add-document = Add a document
curriculum-new-document = New document
curriculum-documents-empty = No key documents yet
curriculum-copy-link = Copy the link
curriculum-link-copied = Link copied

curriculum-part = { $part ->
   *[modules] Modules
    [glossary] Glossary
    [documents] Key documents
}
curriculum-field = { $field ->
   *[code] Code
    [title] Title
    [summary] Summary
    [audience] Who it is for
    [category] Method
    [minutes] Minutes
    [group] People a group
    [instructions] Instructions
    [background] Background
    [materials] Materials
    [term] Term
    [definition] Definition
    [source] Source
    [author] Author
    [year] Year
    [language] Language
    [link] Link
}
curriculum-language = { $place ->
   *[first] First language
    [second] Second language
}
curriculum-found = { $kind ->
   *[module] Module { $code }
    [activity] Activity, module { $code }
    [term] Term
    [document] Document
}
curriculum-size = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}, { $minutes } min
curriculum-missing-count = { $count ->
    [one] { $count } text missing
   *[other] { $count } texts missing
}
curriculum-loaded = { $count ->
    [0] The curriculum was there already
    [one] { $count } entry added
   *[other] { $count } entries added
}
