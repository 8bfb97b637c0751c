### Certificates: who gets one, how it looks, handing it out.

## Kinds

certificates-kind = { $kind ->
   *[participation] Participation
    [completion] Completion
    [facilitator] Facilitator
    [speaker] Speaker
    [merit] Merit
}
certificates-kinds = Kinds of certificate
certificates-kinds-more = Award more kinds…
certificates-kind-added = { $kind ->
   *[participation] Certificates of participation are awarded.
    [completion] Certificates of completion are awarded.
    [facilitator] Certificates for facilitators are awarded.
    [speaker] Certificates for speakers are awarded.
    [merit] Certificates of merit are awarded.
}
certificates-kind-dropped = { $kind ->
   *[participation] Certificates of participation are not awarded any more.
    [completion] Certificates of completion are not awarded any more.
    [facilitator] Certificates for facilitators are not awarded any more.
    [speaker] Certificates for speakers are not awarded any more.
    [merit] Certificates of merit are not awarded any more.
}
certificates-kind-less = { $kind ->
   *[participation] No certificates of participation
    [completion] No certificates of completion
    [facilitator] No certificates for facilitators
    [speaker] No certificates for speakers
    [merit] No certificates of merit
}
certificates-more = More about certificates

## The rule. $roles, $share, $excused, $score, $language and $paper are fields that stand inside the text.

certificates-share = Share of attendance needed
certificates-rule-who = For: { $roles }.
certificates-roles = Roles that get this certificate
certificates-rule-share = At least { $share } of the attendance{ $slots ->
    [0] .
   *[other] : { $needed } of { $slots } here.
} Late counts as present; excused absences { $excused }.
certificates-share-add = Ask for attendance
certificates-rule-score = At least { $score } in the test after the workshop.
# Where there are several tests to choose from.
certificates-rule-score-of = At least { $score } in this test: { $test }.
certificates-score = Test score needed
certificates-score-add = Ask for a test score
certificates-test = Test whose score counts
certificates-test-after = the first one after the workshop
# "Knowledge test (Before · Tue 10 November)"
certificates-test-of = { $title } ({ $when })
certificates-rule-look = Language: { $language }, paper: { $paper }.
certificates-excused-label = Excused absences
certificates-excused = { $excused ->
   *[left_out] are left out
    [present] count as present
    [absent] count as absent
}
certificates-language = Language for all
certificates-language-workshop = { $language } (as the workshop)
certificates-paper = Paper
certificates-paper-size = { $paper ->
   *[a4] A4
    [letter] US Letter
}

## The list

certificates-list = People and their certificates
certificates-find = Find a person
certificates-ready = { $total ->
    [one] { $count } of { $total } person gets a certificate
   *[other] { $count } of { $total } people get a certificate
}
certificates-standing = { $standing ->
    [earned] earned
    [granted] granted
    [withheld] withheld
    [no_slots] nothing to attend yet
    [no_score] test score missing
    [low_score] test score too low
    [other_role] has another role
    [short] can no longer: { $more } short
   *[not_yet] if present: { $more } of { $left } left
}
certificates-filters = Show only
certificates-filter = { $filter ->
   *[gets] Earned
    [possible] If present
    [one_short] One session short
    [none] None
    [to_print] To print
    [to_sign] To sign
    [to_hand] To hand out
    [to_send] To send
}
certificates-none-here = Nobody here.
certificates-scored = test { $score }
certificates-was-void = { $number } is void
certificates-sheet = { $state ->
   *[issued] issued
    [printed] printed
    [signed] signed
    [in_person] handed out
    [somebody_else] taken along by { $to }
    [to_send] to be sent
    [sent] sent
}
certificates-one-short = { $count ->
    [one] { $count } person is one session short{ $mendable ->
        [0] .
       *[other] {""} and can still make it.
    }
   *[other] { $count } people are one session short{ $mendable ->
        [0] .
       *[other] ; { $mendable } can still make it.
    }
}
certificates-one-short-show = Show
certificates-unearned = { $count ->
    [one] { $count } certificate was issued and has not been earned.
   *[other] { $count } certificates were issued and have not been earned.
}
certificates-gone = { $count ->
    [one] { $count } valid certificate belongs to nobody on the list.
   *[other] { $count } valid certificates belong to nobody on the list.
}
certificates-twice = { $count ->
    [one] { $count } valid certificate too many: its owner holds another one.
   *[other] { $count } valid certificates too many: their owners hold others.
}
certificates-attended = { $attended } of { $counted } attended
certificates-unproofed = spelling not confirmed
certificates-empty = Who gets a certificate
certificates-empty-text = Once the list of people is there, you see here who has attended enough, and the page that will be printed.
certificates-empty-act = Go to people

## One person

certificates-preview = Certificate: { $name }
certificates-person-language = Language of the certificate
certificates-person-language-all = { $language } (as for all)
certificates-proofed = Spelling confirmed
certificates-acts = Decide for { $name }
certificates-grant = Grant a certificate…
certificates-withhold = Withhold the certificate…
certificates-take-back = Take the decision back
certificates-tick = { $how ->
   *[printed] Printed
    [signed] Signed
    [in_person] Handed out
    [to_send] Put aside to be sent
    [sent] Sent
    [back] Back in the stack
}
certificates-ticked = { $how ->
   *[printed] { $count ->
        [one] { $count } certificate is marked as printed.
       *[other] { $count } certificates are marked as printed.
    }
    [signed] { $count ->
        [one] { $count } certificate is marked as signed.
       *[other] { $count } certificates are marked as signed.
    }
    [in_person] { $count ->
        [one] { $count } certificate is marked as handed out.
       *[other] { $count } certificates are marked as handed out.
    }
    [to_send] { $count ->
        [one] { $count } certificate is put aside to be sent.
       *[other] { $count } certificates are put aside to be sent.
    }
    [sent] { $count ->
        [one] { $count } certificate is marked as sent.
       *[other] { $count } certificates are marked as sent.
    }
    [back] { $count ->
        [one] { $count } certificate is back in the stack.
       *[other] { $count } certificates are back in the stack.
    }
}
certificates-decided = { $decision ->
    [grant] Granted: { $reason }
   *[withhold] Withheld: { $reason }
}
certificates-grant-title = Grant a certificate: { $name }
certificates-withhold-title = Withhold the certificate: { $name }
certificates-grant-confirm = Grant
certificates-withhold-confirm = Withhold
certificates-reason = Reason
certificates-reason-hint = Kept in the library. The reason never prints on anything that leaves the office.

## Void

certificates-void = Void the certificate…
certificates-void-these = Void these…
certificates-void-title = { $count ->
    [one] Void certificate { $number }
   *[other] Void { $count } certificates
}
certificates-void-text = { $count ->
    [one] The number stays in the register as void and is never given again. This cannot be undone. The next export gives a new number.
   *[other] The numbers stay in the register as void and are never given again. This cannot be undone. The next export gives new numbers.
}
certificates-void-confirm = Void
certificates-cause-label = Cause
certificates-cause = { $cause ->
    [error] Something on it is wrong
    [test_print] It was a test print
   *[other] Another cause
}
certificates-voided = { $count ->
    [one] { $count } certificate voided.
   *[other] { $count } certificates voided.
}

## Hold back

certificates-hold-back = After the ceremony…
certificates-hold-back-title = Certificates that were not earned
certificates-hold-back-title-spare = Certificates that nobody should hold
certificates-hold-back-text = Tear these sheets up. In the register they stand as not handed out, which nobody takes for fraud. This cannot be undone.
certificates-hold-back-none = Every certificate that was issued has been earned.
certificates-hold-back-list = Sheets to tear up
certificates-hold-back-reason = Printed before the last session and not earned; the sheet was destroyed
certificates-hold-back-reason-spare = Its owner is no longer on the list or holds another one; the sheet was destroyed
certificates-spare-why = { $why ->
   *[gone] no longer on the list
    [twice] holds another one
}
certificates-hold-back-out = has been handed out
certificates-hold-back-confirm = { $count ->
    [0] Choose sheets
    [one] Put down { $count } as destroyed
   *[other] Put down { $count } as destroyed
}
certificates-held-back = { $count ->
    [one] { $count } certificate is down as not handed out.
   *[other] { $count } certificates are down as not handed out.
}
certificates-unearned-why = { $why ->
   *[short] attended too little
    [not_yet] attended too little
    [no_slots] nothing to attend
    [no_score] test score missing
    [low_score] test score too low
    [other_role] has another role
    [withheld] withheld
}

## Again

certificates-reprint = Print again…
certificates-reprint-title = Print again: the same page
certificates-reprinted = { $count ->
    [one] { $count } certificate is written again, as it was issued.
   *[other] { $count } certificates are written again, as they were issued.
}
certificates-reissue = Correct and reissue…
certificates-reissue-title = Reissue { $number }
certificates-reissue-text = A new number takes the place of this one, and the new page opens. The old number stays in the register as replaced.
certificates-reissue-name = Name on the certificate
certificates-reissue-confirm = Reissue
certificates-reissued = { $number } is issued: { $name }.
certificates-reissued-unwritten = { $number } is issued: { $name }. The page could not be written; “Print again…” writes it.

## Export

certificates-export = { $count ->
    [0] Export…
    [one] Export { $count } certificate…
   *[other] Export { $count } certificates…
}
certificates-export-title = Export certificates
certificates-export-confirm = Export
certificates-plan = { $count ->
    [0] Nobody is eligible yet. Fill in the attendance, change the share, or grant a certificate.
    [one] { $count } certificate.
   *[other] { $count } certificates.
}
certificates-plan-unchanged = { $count ->
    [one] { $count } was issued before and stays as it is: the same number, the same page.
   *[other] { $count } were issued before and stay as they are: the same numbers, the same pages.
}
certificates-plan-restyled = { $count ->
    [one] { $count } of these was issued with an earlier design and keeps it.
   *[other] { $count } of these were issued with an earlier design and keep it.
}
certificates-plan-template = { $kind ->
   *[participation] The template for participation is gone; the first built-in one is used.
    [completion] The template for completion is gone; the first built-in one is used.
    [facilitator] The template for facilitators is gone; the first built-in one is used.
    [speaker] The template for speakers is gone; the first built-in one is used.
    [merit] The template for merit is gone; the first built-in one is used.
}
certificates-plan-changed = { $count ->
    [one] Something printed has changed for { $names } since the certificate was issued. A new number replaces the old one.
   *[other] Something printed has changed for { $names } since their certificates were issued. New numbers replace the old ones.
}
certificates-plan-unproofed = { $count ->
    [one] { $count } name not yet proofed: { $names }.
   *[other] { $count } names not yet proofed: { $names }.
}
certificates-unproofed-go = Go to the names
certificates-plan-missing = { $name }: no font here has { $characters }. An empty box would print in its place.
certificates-plan-withheld = { $count ->
    [one] { $count } person gets none yet.
   *[other] { $count } people get none yet.
}
certificates-who = For whom
certificates-who-earned = Who has earned it
certificates-who-possible = { $count ->
    [one] The evening before: also { $count } person who will have earned it if present at what is left
   *[other] The evening before: also { $count } people who will have earned it if present at what is left
}
certificates-what = Files
certificates-order = Order of the stack
certificates-order-list = In the order of the list
certificates-badges = A folder of digital badges, to be sent
# Name of a folder.
certificates-badges-name = Digital badges
certificates-code-none = Issued without the code that proves a certificate.
certificates-code-settings = Set it up in Settings
certificates-code-ready = New certificates carry the code that proves them.
certificates-passphrase = Passphrase of the key, for the code that proves a certificate
certificates-passphrase-open = Open the key
certificates-without-code = Issue without the code
certificates-one-each = One file per person
certificates-one-file = One file for the printer
certificates-back = With the back page
certificates-back-issued = Certificates issued before keep the pages they have.
certificates-folder = Folder
certificates-folder-change = Change…
certificates-folder-title = Folder for the certificates
# Name of a file, without its ending.
certificates-printer-name = Certificates for the printer
certificates-writing = Writing certificates
certificates-done = { $count ->
    [one] { $count } certificate is written.
   *[other] { $count } certificates are written.
}
certificates-done-new = { $count ->
    [one] { $count } number is new in the register{ $coded ->
        [0] , without a code.
       *[other] .
    }
   *[other] { $count } numbers are new in the register{ $coded ->
        [0] , without a code.
       *[other] .
    }
}
certificates-done-badges = { $count ->
    [one] { $count } digital badge is written.
   *[other] { $count } digital badges are written.
}
certificates-mark-printed = Mark as printed
certificates-open-printer = Open the file for the printer
certificates-open-folder = Open the folder
certificates-stopped = Stopped. The numbers had been given by then and are in the register; export again to write the files.
certificates-unwritten = { $count ->
    [one] { $count } file could not be put into place. The certificates are issued and in the register; export again to write the same pages.
   *[other] { $count } files could not be put into place. The certificates are issued and in the register; export again to write the same pages.
}
certificates-unwritten-list = Files that are missing
certificates-issued = { $count ->
    [one] { $count } certificate issued.
   *[other] { $count } certificates issued.
}
certificates-undo = Issued certificates are not undone but voided. Undo once more takes back what came before.

## Register

certificates-register-title = Register of certificates
certificates-register-empty = No certificate has been issued yet.
certificates-register-empty-text = Each certificate that is exported stands here with its number, for good.
certificates-register-column = { $column ->
    [number] Number
    [name] Name
    [kind] Kind
    [language] Language
    [date] Issued
    [code] Code
    [supersedes] Takes the place of
    [state] State
    [reason] Reason
   *[sheet] Sheet
}
certificates-register-state = { $state ->
   *[valid] Valid
    [superseded] Replaced by { $number }
    [error] Void: an error
    [held_back] Void: not handed out
    [test_print] Void: test print
    [other] Void
}
certificates-register-export = Export
certificates-register-save = Export the register
certificates-register-as = { $format ->
   *[pdf] As paper (PDF)…
    [xlsx] As a table (XLSX)…
}
# Name of a file, without its ending.
certificates-register-file = Register of certificates, { $workshop }
certificates-number-by = by { $name }
certificates-number-code = { $coded ->
    [true] carries the code that proves it
   *[false] none
}
certificates-number-erased = The person was erased. The number stays; the page is gone.

## Numbers

certificates-numbers = Numbers…
certificates-numbers-title = Numbers of the certificates
certificates-pattern = Pattern in this workshop
certificates-pattern-hint = In braces: code, year, country, n (the count; n:5 for five digits), kind. Empty for the pattern of all workshops.
certificates-pattern-preview = The first would be { $number }
certificates-pattern-for-all = Use it in all workshops
certificates-next = Next numbers
certificates-ranges = Set aside
certificates-ranges-text = Where two laptops issue certificates of one workshop, each takes numbers of its own.
certificates-range-where = { $where ->
   *[here] for this laptop
    [elsewhere] for another laptop
}
certificates-range-release = Give { $range } back
certificates-range-add = Set numbers aside…
certificates-range-first = From
certificates-range-last = To
certificates-range-for = For
certificates-range-reserve = Set aside
certificates-gaps = Gaps
certificates-gaps-none = None: every number up to the last is in the register. A void number is no gap.
certificates-gap-why = { $why ->
    [to_come] still to be given here
    [elsewhere] given by another laptop
   *[lost] not in this library
}

## Keys

certificates-key-move = Next person and their page
