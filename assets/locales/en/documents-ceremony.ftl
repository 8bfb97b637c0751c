# Papers about certificates: the sheet from which names are called, and the register.

# Title of the file that holds many certificates.
documents-ceremony-printer = Certificates for the printer: { $workshop }

documents-ceremony-kind = { $kind ->
   *[participation] Participation
    [completion] Completion
    [facilitator] Facilitator
    [speaker] Speaker
    [merit] Merit
}

## Calling sheet

documents-ceremony-calling = Calling sheet
documents-ceremony-calling-about = { $kind }: { $count ->
    [one] { $count } certificate
   *[other] { $count } certificates
}, in the order of the printed stack
# Beside a name.
documents-ceremony-calling-note = { $note ->
    [open] Not earned yet: only if present to the end
    [short] Not earned: do not hand out
   *[gone] Already handed out
}
documents-ceremony-calling-also = Also receives: { $kinds }

## Register

documents-ceremony-register = Register of certificates
documents-ceremony-about = { $place }, { $dates }
documents-ceremony-as-of = As of { $date }
documents-ceremony-column = { $column ->
    [number] Number
    [name] Name
    [kind] Kind
    [language] Language
    [issued] Issued
    [issued_by] Issued by
    [state] State
    [superseded_by] Replaced by
    [voided] Void since
    [reason] Reason
    [template] Template
    [code] Code
    [printed] Printed
    [signed] Signed
    [handed] Handed out
    [way] How
    [to] To
   *[sha256] SHA-256
}
# $number is the number that took its place.
documents-ceremony-state = { $state ->
   *[valid] Valid
    [superseded] Replaced by { $number }
    [error] Void: an error
    [held_back] Void: not handed out
    [test_print] Void: test print
    [other] Void
}
documents-ceremony-way = { $way ->
   *[in_person] In person
    [somebody_else] Through somebody else
    [to_send] To be sent
    [sent] Sent
}
# The day in a narrow column, in one piece: "09 Nov 2026". $day has two digits, $month is a number.
documents-ceremony-day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
documents-ceremony-sums = Certificates by kind
documents-ceremony-sum = { $sum ->
   *[kind] Kind
    [valid] Valid
    [superseded] Replaced
    [void] Void
    [all] Numbers given
    [total] All
}
documents-ceremony-register-note = A number that is void is never given again.
documents-ceremony-register-empty = No certificate has been issued yet.
