### Certificates: who gets one, how it looks, handing it out.

## The rule. $share, $excused, $language and $paper are fields that stand inside the text.

certificates-rule = Given for at least { $share } of the attendance{ $slots ->
    [0] .
   *[other] : { $needed } of { $slots } here.
} Late counts as present; excused absences { $excused }. Language: { $language }, paper: { $paper }.
certificates-share = Share of attendance needed
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
    [earned] eligible
    [granted] granted
    [withheld] withheld
    [no_slots] nothing to attend yet
    [short] { $count ->
        [one] one short
       *[other] { $count } short
    }
   *[not_yet] { $count ->
        [one] not yet eligible: one more to attend
       *[other] not yet eligible: { $count } more to attend
    }
}
certificates-attended = { $attended } of { $counted } attended
certificates-unproofed = spelling not confirmed
certificates-empty = Who gets a certificate
certificates-empty-text = Once the list of people is there, you see here who has attended enough, and the page that will be printed.
certificates-empty-act = Go to people

## One person

certificates-preview = Certificate: { $name }
certificates-preview-when = Not handed out yet. This is how it would look.
certificates-person-language = Language of the certificate
certificates-person-language-all = { $language } (as for all)
certificates-proofed = Spelling confirmed
certificates-acts = Decide for { $name }
certificates-grant = Grant a certificate…
certificates-withhold = Withhold the certificate…
certificates-take-back = Take the decision back
certificates-decided = { $decision ->
    [grant] Granted: { $reason }
   *[withhold] Withheld: { $reason }
}
certificates-grant-title = Grant a certificate: { $name }
certificates-withhold-title = Withhold the certificate: { $name }
certificates-grant-confirm = Grant
certificates-withhold-confirm = Withhold
certificates-reason = Reason
certificates-reason-hint = Kept in the library. The reason never prints.

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
certificates-voided = { $count ->
    [one] { $count } certificate voided.
   *[other] { $count } certificates voided.
}

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
certificates-one-each = One file per person
certificates-one-file = One file for the printer
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
    [one] { $count } number is new in the register.
   *[other] { $count } numbers are new in the register.
}
certificates-open-printer = Open the file for the printer
certificates-open-folder = Open the folder
certificates-stopped = Stopped. The numbers had been given by then and are in the register; export again to write the files.
certificates-issued = { $count ->
    [one] { $count } certificate issued.
   *[other] { $count } certificates issued.
}
certificates-undo = Issued certificates are not undone but voided. Undo once more takes back what came before.

## Register

certificates-register = Register
certificates-register-title = Register of certificates
certificates-register-empty = No certificate has been issued yet.
certificates-register-number = Number
certificates-register-name = Name
certificates-register-language = Language
certificates-register-date = Issued
certificates-register-state-label = State
certificates-register-state = { $state ->
    [void] Void: { $reason }
    [replaced] Replaced by { $number }
   *[valid] Valid
}

## Keys

certificates-key-move = Next person and their page
