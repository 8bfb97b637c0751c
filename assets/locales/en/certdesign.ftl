### The design of certificates: templates, look, words.

certdesign-parts = What can be changed
certdesign-part = { $part ->
   *[templates] Template
    [look] Look
    [words] Words
}

## Which page is shown

certdesign-kind-label = Certificate
certdesign-kind = { $kind ->
    [completion] Completion
    [facilitator] Facilitators
    [speaker] Speakers
    [merit] Merit
   *[participation] Participation
}
certdesign-sample-label = Shown with
certdesign-sample = { $sample ->
   *[longest] The longest name
    [shortest] The shortest name
    [script] A name in another script
}
certdesign-sides = Side of the sheet
certdesign-side = { $side ->
   *[front] Front
    [back] Back
}
certdesign-no-back = Nothing is on the back yet. Write a text for it under Words, or put the topics there under Look.

## Templates

certdesign-layout = { $layout ->
   *[formal] Formal
    [modern] Modern
    [bilingual] Two columns
    [logos] Logos
    [portrait] Portrait
    [plain] Plain
}
certdesign-state = { $state ->
   *[built-in] Comes with Flipchart. As soon as you change something, this workshop gets a copy of its own.
    [own] Used by this workshop only.
}
certdesign-shared = { $count ->
    [one] Used by { $count } workshop.
   *[other] Used by { $count } workshops. A change here changes all of them; what has been issued stays as it is.
}
certdesign-apart = Change it only here
certdesign-missing = The template that was chosen is gone, so the page prints with Formal. Choose another, or undo its removal.
# Name of a copy that was changed.
certdesign-changed = { $number ->
    [1] { $name }, changed
   *[other] { $name }, changed { $number }
}
certdesign-copy-name = { $name }, copy
certdesign-copied = “{ $name }” is this workshop’s own template now
certdesign-group = { $group ->
   *[built-in] Come with Flipchart
    [own] Your own
}
certdesign-used = { $count ->
    [one] { $count } workshop
   *[other] { $count } workshops
}
certdesign-acts = What to do with “{ $name }”
certdesign-act = { $act ->
   *[rename] Rename
    [copy] Copy
    [export] Export to a file…
    [remove] Remove
}
certdesign-name = Name of the template
certdesign-removed = Template “{ $name }” removed
certdesign-import = Bring a template from a file…
certdesign-import-title = Choose a template of certificates
certdesign-export-title = Export the template
certdesign-exported = “{ $name }” is written, with its pictures
certdesign-file-kind = Template of certificates

## Look

certdesign-layout-label = Arrangement
certdesign-colour = { $what ->
   *[accent] Accent colour
    [ink] Text colour
}
certdesign-colour-choose = { $what }: choose
certdesign-colour-layout = as the template
certdesign-pale = Pale on white paper. Words in this colour print darker, so that a photocopy can still be read.
certdesign-voice = { $voice ->
   *[heading_face] Heading
    [name_face] Name
    [text_face] Text
}
certdesign-face-layout = As the template
certdesign-face = { $face ->
   *[serif] With serifs
    [sans] Without serifs
    [display] For large lines
}
certdesign-picture = { $kind ->
   *[background] Picture behind the page
    [seal] Seal
}
certdesign-picture-choose = { $kind ->
   *[background] Choose a picture…
    [seal] Choose a seal…
}
certdesign-picture-remove = { $kind ->
   *[background] Without a picture
    [seal] Without a seal
}
certdesign-picture-hint = { $kind ->
   *[background] It fills the whole sheet. Keep it pale: the words stand on it.
    [seal] Printed once, where the template has room for it.
}
certdesign-switch = { $what ->
   *[signature_space] Line and room for a signature and a stamp by hand
    [logos] Logos
    [crop_marks] Crop marks for the printer
}
certdesign-topics-label = Topics of the workshop
certdesign-topics-on = { $side ->
   *[front] On the front
    [back] On the back
    [nowhere] Not printed
}
certdesign-workshops-own = Logos, signatures and the place belong to the workshop.
certdesign-details = Change them in Details
certdesign-shift = Paper that is printed already
certdesign-shift-by = { $way ->
   *[right] To the right by
    [down] Down by
}
certdesign-mm = mm
certdesign-shift-hint = Print one page on plain paper, hold it with the printed sheet against a window, and measure how far the words are off. Less than 0 moves them left or up. The size of the paper is the workshop’s.

## Words

certdesign-texts-in = Language of the texts
certdesign-program-speaks = What stands in grey is what Flipchart writes by itself, in the right grammar for each person. Write only where you want something else.
certdesign-program-is-silent = Flipchart has no words of its own in this language: only what you write here prints. It is right for each person if you use the placeholders.
certdesign-slot = { $slot ->
   *[heading] Heading
    [intro] Before the name
    [statement] What the person did
    [held] When and where
    [hours] Duration
    [topics] Topics
    [note] Note
    [title] Title of the workshop
    [place] Place, in the sentence
    [dates] The dates
    [back_heading] Heading of the back
    [back] Text of the back
}
certdesign-slot-hint = { $slot ->
   *[hours] Prints only if the duration is known: from the plan, or given below.
    [topics] Empty prints the topics of the workshop.
    [place] As it stands in the sentence, for example “in the city of Suva”.
    [dates] As they stand in the sentence, for example “3, 4 and 7 March 2026”.
    [back] Each line is a paragraph.
}
# Under a text in a language that Flipchart does not speak: what it says in another.
certdesign-from = { $language }: { $words }
certdesign-only-here = Only this workshop
certdesign-lasts = Duration in hours
certdesign-lasts-hint = Empty states the hours of the plan.
certdesign-insert = Insert into “{ $label }”
certdesign-insert-program = Flipchart’s sentence, to change it
certdesign-placeholder = { $code ->
   *[name] Name
    [title] Title of the workshop
    [dates] Dates
    [place] Place
    [hours] Duration
    [number] Number
    [issued] Day of issue
    [score] Score
    [role] Role
    [sex] Word that depends on the sex
}
# Three examples: for a woman, for a man, for whom it is not known.
certdesign-sex-forms = her | his | their
certdesign-second = Second column
certdesign-second-none = None
certdesign-second-hint = Any language: one of the list, or its code, for example az-Cyrl.
certdesign-second-where = Only the arrangement “Two columns” prints a second column.
certdesign-second-arrange = Use two columns
