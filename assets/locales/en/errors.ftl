### What Flipchart says when it refuses: the thing, the cause, the way out. `error-<code>` for every code of the core.
### Parameters are texts: NUMBER() makes one a number to count with, FILE() leaves the name of a path, GIVEN() is yes for
### one that is not empty.

error-unknown = Flipchart stopped at something it has no words for ({ $code }). Nothing was changed.

## Not in the library

error-not-found-workshop = This workshop is no longer in the library. It may have been removed: undo that, or choose another workshop.
error-not-found-participant = This person is no longer in the workshop. They may have been removed: undo that, or choose someone else.
error-not-found-person = This person is no longer in the registry. They may have been removed or merged: undo that, or choose someone else.
error-not-found-mapping = What was kept about these columns is gone. Undo that, or choose the meaning of the columns again.
error-not-found-organisation = This organisation is no longer in the library. Choose another one or add it again.
error-not-found-certificate = There is no certificate with this number in the library. Check the number, or look for it in the library it was issued from.
error-not-found-slot = The workshop has no such slot. Give a date within the workshop: 2017-03-14/am for a half day, 2017-03-14 for a day, 2017-03-14/09:30 for a session.
error-not-found-signatory = This signatory is no longer in the workshop. Choose another one or add them again.
error-not-found-file = This picture or file is no longer in the library. Choose it again from your disk.
error-not-found-module = This module is no longer in the curriculum. It may have been removed: undo that, or choose another one.
error-not-found-activity = This activity is no longer in the curriculum. It may have been removed: undo that, or choose another one.
error-not-found-handout = This handout is no longer attached. It may have been removed: undo that, or attach the file again.
error-not-found-term = This term is no longer in the glossary. It may have been removed: undo that, or add it again.
error-not-found-document = This document is no longer in the list. It may have been removed: undo that, or add it again.
error-not-found-block = This session is no longer in the plan. It may have been removed: undo that, or choose another one.
error-not-found-day = The plan has no such day. Choose one of its days, or add this one.
error-not-found-template = This template is no longer in the library. It may have been removed: undo that, or choose another one.
error-not-found-capture = This note is no longer in the library. It may have been removed: undo that.
error-not-found-action = This action point is no longer in the library. It may have been removed: undo that.

## Refused values

error-invalid = { $field }: { $reason }
# The name of a field, as its form has it.
error-label = { $field ->
    [activity] Activity
    [aliases] Other names
    [audience] Audience
    [author] Author
    [background] Background
    [birth_date] Date of birth
    [blocks] Sessions
    [called_name] Called
    [accent] Accent colour
    [back] Back page
    [back_heading] Heading of the back page
    [cause] Cause
    [certificate_minutes] Duration on certificates
    [dates] Dates
    [held] When and where
    [hours] Duration
    [ink] Text colour
    [note] Note
    [number_pattern] Certificate numbers
    [offset_x] Shift to the right
    [offset_y] Shift down
    [place_phrase] Place in the sentence
    [range] Numbers
    [roles] Roles
    [said_name] How the name is said
    [score] Score
    [series] Series of numbers
    [to] To whom
    [category] Method
    [certificate_language] Language of the certificates
    [certificate_name] Name on the certificate
    [city] Place
    [code] Short code
    [country] Country
    [date] Date
    [definition] Definition
    [description] Description
    [due] By when
    [diet] Dietary needs
    [email] E-mail
    [end] Last day
    [excused] Excused absences
    [family_name] Family name
    [file] File
    [given_name] Given name
    [group_size] Group size
    [groups] Number of groups
    [handout] Handout
    [heading] Heading of the field
    [image] Signature image
    [instructions] Instructions
    [key] Setting
    [kind] Kind
    [language] Language
    [languages] Working languages
    [layout] Layout
    [leads] Who leads
    [link] Link
    [logo] Logo
    [materials] Materials
    [minutes] Minutes
    [module] Module
    [name] Name
    [native_name] Name in own script
    [notes] Notes
    [number] Number of the group
    [objectives] Objectives
    [organisation] Organisation
    [organisations] Hosts, partners and donors
    [override] Decision on the certificate
    [paper] Paper
    [path] File
    [patronymic] Patronymic
    [people] People
    [phone] Telephone
    [picture] Photo
    [pin] Fixed start
    [position] Position
    [proofed] Name checked
    [reason] Reason
    [role] Role
    [room] Room
    [sex] Sex
    [share] Share of attendance
    [sheet] Sheet
    [short_name] Short name
    [signatories] Signatories
    [slot] Slot
    [size] People in a group
    [slot] Half day
    [source] Source
    [speaker] Speaker
    [start] First day
    [state] Attendance
    [status] Status
    [summary] Summary
    [take] Facts taken
    [target_size] Number of people planned
    [term] Term
    [text] Text
    [theme] Appearance
    [title] Title
    [topics] Modules
    [tracks] Groups
    [value] Value
    [venue] Venue
    [what] What
    [who] Who
    [year] Year
    [zone] Time zone
    [answers] Answer
    [count] Count
    [relevant] Asked when
    [constraint] Answer must be
    [choiceFilter] Choices offered
    [answer] Right answer
    [appearance] Appearance
    [objective] Objective
    [label] Text
    [hint] Help text
    [intro] Introduction
    [thanks] Closing words
    [amount] Amount
    [arrived] Came at
    [badge] Badge
    [left] Left at
    [statement] Statement
   *[other] { $field }
}
error-field-required = This is needed. Please fill it in.
error-field-too-long = This is too long. Please shorten it.
error-field-not-a-date = “{ $value }” is not a date. Write it as year-month-day, for example 2017-03-14.
error-field-end-before-start = The last day is before the first. Change one of the two.
error-field-too-many-days = These dates make the workshop too long. Check the year and the month.
error-field-unknown-country = “{ $value }” is not a country in the list. Choose one, or give its two-letter code.
error-field-unknown-language = “{ $value }” is not a language Flipchart knows. Choose one, or give its code, for example fr.
error-field-unknown-zone = “{ $value }” is not a time zone. Choose one, for example Pacific/Fiji.
error-field-not-an-email = “{ $value }” is not an e-mail address. It needs a name, @ and a domain.
error-field-nul = This contains a character that cannot be stored (NUL). Delete it or type the text again.
error-field-out-of-range = “{ $value }” is outside what is possible here. Choose another value.
error-field-day-there = The plan has this day already. Choose another date.
error-field-file-too-big = “{ $value }” is larger than 50 MB, which is too much to carry in the library. Make it smaller, or give a link instead.
error-field-file-empty = “{ $value }” is empty. Check that it is the right file.
error-field-file-altered = The file is not the one that was packed: it was damaged on the way. Ask for it again.
error-field-file-missing = The file itself is not in the curriculum file. Ask for it and attach it.
error-field-unclear = This part could not be understood. Ask for the file again, made with Flipchart.
error-field-unknown-format = Flipchart does not write files ending in “{ $value }”. Choose .pdf, .docx, .xlsx or .ics.
error-field-unknown-list-format = Flipchart writes lists of people as .xlsx, .csv or .vcf, not as “{ $value }”. Choose one of these.
error-field-other = “{ $value }” is not possible here. Choose another value.

## Not now

error-nothing-to-undo = There is nothing to undo.
error-block-is-parallel = Parallel groups cannot be split, merged or put inside other groups. Choose the sessions inside them.
error-blocks-not-neighbours = Only sessions that follow one another can be taken together. Choose two or more neighbours.
error-blocks-of-two-workshops = These sessions belong to two workshops. Copy and paste them instead.
error-too-many-tracks = A session can have at most four parallel groups. Remove one first.
error-institution-hosts = { $name } is host, partner or donor of workshops, so it stays in the registry. Take it off their details first, or merge it with another institution.
error-last-day = A workshop needs one day at least. Add another before you remove this one.
error-plan-empty = The plan has no sessions yet, so there is nothing to print or keep. Add sessions or take a template.
error-cards-without-names = Contact cards are made of names and addresses. Choose .xlsx or .csv for a list without names.
error-nothing-to-redo = There is nothing to redo. A new change clears what could be redone.
error-certificates-no-one-eligible = No one in this workshop is eligible for a certificate yet. Fill in attendance, change the share that is asked for, or decide for single persons.
error-certificate-number-taken = The certificate number { $number } is already taken in this library. Nothing was issued. Issue the certificates again to get new numbers.
error-not-found-certificate-template = This template of certificates is no longer in the library. It may have been removed: undo that, or choose another one.
error-not-found-key = This key is not in the library. Bring it from the laptop that has it, or choose another one.
error-not-found-number-range = These reserved numbers are no longer in the library. Reserve them again if you need them.
error-template-built-in = This template comes with Flipchart and stays as it is. Make a copy and change that.
error-certificate-supersedes-other = Certificate { $by } cannot take the place of { $number }: that one is void already, or it is somebody else’s or of another kind. Nothing was issued. Look at the register and issue again.
error-certificate-not-earned = This person holds no certificate of this kind and has not earned one. Grant one first, with a reason.
error-certificate-damaged = A page in the ledger can’t be joined with the others. Write one file per person instead, and check the library.
error-certificate-void = Certificate { $number } of { $name } is void, so it cannot be printed, signed or handed out. Issue a new one first.
error-certificate-earned = { $name } is entitled to certificate { $number } now, so it is not held back. If it must not be given, withhold it with a reason first.
error-certificate-handed-out = Certificate { $number } of { $name } has been handed out, so it cannot be destroyed here. Take back the tick if it is still here, or declare it void.
error-certificate-erased = The person on this certificate was erased, and its page with them. Number and date stay in the register.
error-number-range-overlaps = The numbers { $first } to { $last } meet others that are reserved already. Choose numbers that nobody has.
error-number-range-used = Some of the numbers { $first } to { $last } were given on this laptop already, so no other can have them. Choose higher ones.
error-issuer-differs = The key of { $name } is not the one that is trusted here under the same mark. Do not trust it; ask the issuer.
error-unreadable-not-a-template = “{ FILE($path) }” is not a template of certificates, or it was changed by another program. Choose a file that Flipchart exported.
error-unreadable-template-too-new = “{ FILE($path) }” was made by a newer Flipchart. Update this one, or ask for the file from an older version.
error-unreadable-template-too-large = “{ FILE($path) }” is larger than a template can be (24 MB). Ask for one with smaller pictures.
error-unreadable-template-picture = A picture in “{ FILE($path) }” is missing, damaged or too large (8 MB). Ask for the file again.
error-field-unknown-placeholder = “{ $value }” stands for nothing. Choose one of the placeholders offered, or write each brace twice if you mean a brace.
error-field-open-brace = At “{ $value }” a brace is alone. Close it, or write it twice if you mean a brace.
error-field-sex-forms = “{ $value }” needs three forms with a bar between them: for a woman, for a man, and for whom it is not known.
error-field-count-missing = “{ $value }” needs the count exactly once: write the placeholder n in braces.
error-field-not-a-colour = “{ $value }” is not a colour. Write six signs after a hash, for example #1f5f8b.
error-workshop-needs-dates = This workshop has no dates yet. Give its first and last day, then try again.
error-library-in-synced-folder = The library “{ FILE($path) }” is in a folder that is synchronised with other devices, where it can be damaged. Move it to this computer’s own disk and synchronise backups instead.
error-library-on-network = The library “{ FILE($path) }” is on a network drive, where it can be damaged when the connection breaks. Copy it to this computer’s own disk and open the copy.
error-cancelled = Cancelled. Nothing was changed.

## The library file

error-file-too-new = The library “{ FILE($path) }” was written by a newer Flipchart (format { $found }; this one knows up to { $known }). Install the newer version to open it. Nothing was changed.
error-file-foreign = “{ FILE($path) }” is not a Flipchart library. Nothing was changed. Choose another file.
error-file-corrupt = The library “{ FILE($path) }” is damaged ({ $detail }). Restore the latest backup; the damaged file stays as it is.
error-file-locked = { GIVEN($holder) ->
    [yes] The library “{ FILE($path) }” is in use by { $holder }. Close it there, or wait a moment and try again.
   *[no] The library “{ FILE($path) }” is in use by another program. Close it there, or wait a moment and try again.
}
error-file-read-only = The library “{ FILE($path) }” can be read but not changed: the file or its folder is write-protected. Make a copy in a folder of your own and work in the copy.
error-storage = The library refused this change ({ $detail }). Nothing was changed. Close Flipchart and open it again; if this happens again, restore a backup.

## Other files

error-io-not-found = “{ FILE($path) }” was not found. It may have been moved or renamed, or the stick taken out. Choose it again.
error-io-permission = This computer does not allow access to “{ FILE($path) }”. Choose a folder of your own, or close the program that has the file open.
error-io-disk-full = There is no room left on the disk for “{ FILE($path) }”. Free some space or choose another disk; no half-written file was left.
error-io-read-only = “{ FILE($path) }” is in a place that cannot be written to. Choose another folder.
error-io-other = “{ FILE($path) }” could not be read or written: { $detail }. Try again, or choose another place.

## Lists and pictures that cannot be read. Nothing is changed by any of them.

error-unreadable-encrypted = “{ FILE($path) }” is protected by a password. Open it in your spreadsheet program, save a copy without the password, and import the copy.
error-unreadable-truncated = “{ FILE($path) }” is incomplete: its end is missing, as after an interrupted copy or download. Ask for the file again.
error-unreadable-empty = “{ FILE($path) }” is empty. Check that it is the right file.
error-unreadable-too-large = { $what ->
    [rows] “{ FILE($path) }” has more than { NUMBER($limit) } rows, too many for a list of people.
    [cells] “{ FILE($path) }” has more than { NUMBER($limit) } filled cells, too many for a list of people.
   *[other] “{ FILE($path) }” is too large to be a list of people.
} Save only the sheet with the list as a new file, and import that.
error-unreadable-zip-bomb = “{ FILE($path) }” unpacks to far more than a list can hold, so it was not opened. Do not trust this file; ask its sender for a new one.
error-unreadable-not-a-spreadsheet = “{ FILE($path) }” is not a spreadsheet, whatever its name says. Choose an .xlsx, .xls, .ods, .csv, .tsv or .txt file.
error-unreadable-binary-text = “{ FILE($path) }” looks like a text file but contains binary data (NUL). Save it again from your spreadsheet program as .xlsx or as CSV UTF-8.
error-unreadable-too-many-columns = “{ FILE($path) }” has more than { NUMBER($limit) } columns, too many for a list of people. Save only the columns you need as a new file, and import that.
error-unreadable-no-header = In “{ FILE($path) }” no row of headings was found. Put a row above the people that says Name, Organisation, E-mail and so on.
error-unreadable-no-sheet = “{ FILE($path) }” has no sheet named “{ $sheet }”. Check the name, or let Flipchart find the list.
error-unreadable-picture = “{ FILE($path) }” is a picture, not a list, whatever its name says. Choose the spreadsheet itself.
error-unreadable-image = “{ FILE($path) }” is not a picture that can be used. Choose a PNG, JPEG or SVG file.
error-unreadable-image-damaged = “{ FILE($path) }” is damaged: the picture ends early. Ask for it again, or open it in a drawing program and save it as PNG.
error-unreadable-image-too-large = “{ FILE($path) }” is larger than a page can use. Save it with fewer than 40 million pixels.
error-unreadable-image-unsupported = “{ FILE($path) }” is a JPEG for printing presses (CMYK). Save it as PNG, or as JPEG in RGB.
error-unreadable-crashed = “{ FILE($path) }” is so damaged that reading it had to be stopped. Open it in your spreadsheet program, save it as a new .xlsx file, and import that.
error-unreadable-not-a-curriculum = “{ FILE($path) }” is not a curriculum file. Choose a file ending in .flipcurriculum.
error-unreadable-curriculum-too-new = “{ FILE($path) }” was made by a newer Flipchart. Update this one, or ask for the file from an older version.
error-unreadable-curriculum-too-large = “{ FILE($path) }” holds more than a curriculum can. Ask for it in parts: a file for each module.
error-unreadable-no-survey = “{ FILE($path) }” has no sheet named survey, so it is not an XLSForm. Choose a form, or name the sheet with the questions “survey”.
error-unreadable-no-type-column = In “{ FILE($path) }” the sheet survey has no column named type. Put the headings type, name and label into its first row.
error-unreadable-no-questions = “{ FILE($path) }” asks nothing: the sheet survey has no questions. Check that it is the right file.
error-unreadable-too-many-questions = “{ FILE($path) }” has more than { NUMBER($limit) } questions or groups, too many for one form. Split it into several forms.

error-not-found-form = This form is no longer here. It may have been removed; undo brings it back.
error-not-found-occasion = This form is no longer part of the workshop’s evaluation. Undo brings it back.
error-not-found-response = This sheet is no longer here. It may have been removed, or the entry was closed and its number taken away.
error-not-found-theme = This theme is no longer here. Undo brings it back.
error-entry-closed = Entry of this form is closed. Open it again before you change answers.
error-sheet-taken = Sheet { $sheet } has been entered already. Open it to change it, or give this one another number.
error-already-answered = { $name } has answered this form already. Open that response to change it.
error-nothing-differs = The two typings of this sheet agree. There is nothing to settle.
error-form-stops = “{ $title }” can’t be used yet: { $count } of its questions lack something. Open the form; they are marked there.
error-field-not-a-choice = “{ $value }” is not one of the choices. Choose one that is offered.
error-field-not-a-number = “{ $value }” is not a number.
error-field-not-a-whole-number = “{ $value }” is not a whole number.
error-field-not-on-the-scale = “{ $value }” is not a point of the scale.
error-field-date = “{ $value }” is not a date. Write it as year-month-day, for example 2017-03-14.
error-field-unknown-question = The form has no question “{ $value }”.
error-field-form-name = “{ $value }” can’t be a name here: use letters, digits and “_”, beginning with a letter.
error-field-name-taken = “{ $value }” is there already. Choose another name.
error-field-too-many = { $value } are more than a form can hold (500).
error-unreadable-no-answers = No column of “{ FILE($path) }” belongs to a question of this form. Choose an export of this form, with names or labels as headings.
error-unreadable-no-items = “{ FILE($path) }” has no columns of answers. The first row must name the items, the first column the person.
error-form-empty = This form asks nothing yet. Add a question first.
error-nobody-to-write-to = Nobody in this workshop has an e-mail address. Add addresses under People, or print the form.
error-pack-nobody = There is nobody to print this for. Add people, or choose for whom it is printed.
error-pack-no-groups = No groups have been drawn yet. Draw them under People, Groups.
error-pack-no-lists = There is no list to sign yet. Add one beside the papers.
error-pack-no-forms = No form is ready to print in this workshop. Add one under Evaluation.
error-pack-no-slots = There is nothing to sign in for: this workshop has no half days or sessions on that day.
error-pack-nothing = There is nothing to print yet for the papers you chose.
error-pack-file-taken = “{ FILE($path) }” in that folder was not made by Flipchart, so nothing was written. Move that file away, or choose another folder.
error-same-record = These are one and the same record. Choose two.

## Attendance

error-slot-in-plan = This session is in the plan. Only one that the plan no longer has can be removed here; remove the session from the plan first.
error-no-workshop-today = No workshop takes place today, so nobody was marked. Check the dates of the workshop, or mark by hand.
error-badge-unknown = Nobody in today’s workshops has this badge. Check whether the person is on the list; add them as a walk-in if not.
error-badge-shared = Two people have this code: { $names }. Say which one it is.
error-no-slot-today = There is nothing to mark today: the plan has no session on this day. Add one, or keep attendance by half day.
error-not-found-evidence = This scan is no longer attached. It may have been removed: undo that, or attach the file again.
error-not-found-signature-list = This list is no longer in the workshop. It may have been removed: undo that, or add it again.
error-unreadable-not-a-scan = “{ FILE($path) }” is neither a PDF nor a picture (JPEG, PNG), whatever its name says. Scan or photograph the signed sheet and choose that file.
error-field-not-a-time = “{ $value }” is not a time of the day. Write it as hours and minutes, for example 09:20.
error-field-left-before-arrival = Leaving at { $value } is before coming. Change one of the two.
error-field-scan-too-big = “{ $value }” is larger than 25 MB. Scan it in grey or with fewer dots per inch.
error-field-not-a-badge = “{ $value }” is not the code of a badge: it has eight digits.
error-field-badge-misread = “{ $value }” was not read right. Scan the badge again.

## Groups

error-not-found-groups = These groups are no longer here. They may have been removed; undo brings them back.
error-not-found-group-rule = This rule is no longer here. Undo brings it back.
error-group-rules-contradict = By the rules, { $name } and { $other } would have to be together and apart. Take one of these rules away.
error-too-few-for-groups = There are more groups ({ $groups }) than people ({ $people }). Choose fewer groups, or add people.

## The key and the check of certificates

error-no-key = There is no key for signing in this library. Set one up in Settings, Proof of certificates.
error-key-locked = The key is locked. Open it with its passphrase first.
error-passphrase-needed = The passphrase is missing. Give it with --passphrase-file, or in FLIPCHART_PASSPHRASE.
error-passphrase-short = This passphrase is too short. Use eight characters or more; four or five words are best.
error-passphrase-wrong = This is not the passphrase of the key. Mind capitals and the keyboard’s language, and try again. If it is lost, bring the key back from its recovery words.
error-key-file-unreadable = The key is damaged. Bring it back from its recovery words.
error-key-file-newer = The key was sealed by a newer Flipchart. Update this one.
error-words-count = These are { NUMBER($found) } words; a key has 24. Look which are missing.
error-words-unknown = Word { NUMBER($position) }, “{ $word }”, is not one of the words that are used. Look at its letters again.
error-words-mismatch = Each of these words exists, but together they are no key. One is mistaken for another, or two have changed places.
error-issuer-name = The name of the organisation is missing or too long. Give it as certificates should show it.
error-certificate-statement = This certificate can’t be signed: “{ $field }” is missing, too long, or holds characters that can’t be signed.
error-certificate-code-too-long = The name on this certificate is too long for a code that can be printed. Issue it without a code, or shorten the name.
error-credential-picture-unreadable = A certificate can’t be put into this picture. Choose a PNG file.
error-credential-picture-empty = There is no certificate inside this picture.
error-void-list-unreadable = The list of void certificates can’t be signed. Check that it holds fewer than 50,000 numbers.
error-void-list-issuer = The list of void certificates is signed by nobody who is trusted here.
error-void-list-signature = The list of void certificates is not what its issuer signed.
error-issuer-file-unreadable = This is not the name and key of an organisation.
error-issuer-file-newer = The name and key were written by a newer Flipchart. Update this one.
error-unreadable-key-file = “{ FILE($path) }” is not a key, or it is damaged. Choose the file ending in .flipkey, or bring the key back from its recovery words.
error-unreadable-key-file-newer = “{ FILE($path) }” was made by a newer Flipchart. Update this one, then take the key in.
error-unreadable-issuer-file = “{ FILE($path) }” is not the name and key of an organisation, or it is damaged. Choose the file ending in .issuer, or ask for it again.
error-unreadable-issuer-file-newer = “{ FILE($path) }” was made by a newer Flipchart. Update this one.
error-unreadable-void-list = “{ FILE($path) }” is not a list of void certificates, or it is damaged. Choose the file ending in .void, or ask for it again.
error-unreadable-void-list-issuer = “{ FILE($path) }” comes from an organisation that is not trusted here. Take in its .issuer file first.
error-unreadable-void-list-signature = “{ FILE($path) }” is not what its organisation signed: it was changed or damaged on the way. Ask for it again.
error-field-unknown-proof-format = Flipchart writes keys as .flipkey, the name of an organisation as .issuer and lists of void certificates as .void, not as “{ $value }”. Choose one of these.
error-passphrase-differs = The two passphrases are not the same. Type them again.
