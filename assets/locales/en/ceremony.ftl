### Handing certificates out: the stack in its order, the names on the projector, a wrong name found on stage.

ceremony-kinds = Kinds of certificates
ceremony-kind = { $kind ->
   *[participation] Participation
    [completion] Completion
    [facilitator] Facilitator
    [speaker] Speaker
    [merit] Merit
}
ceremony-stack = The printed stack, in its order
# $aside were put aside to be sent.
ceremony-counts = { $handed } of { $total } handed out{ $aside ->
    [0] { "" }
   *[other] , { $aside } to be sent
}{ $sent ->
    [0] { "" }
   *[other] , { $sent } sent
}
ceremony-find = Find a name, or the number in the stack
ceremony-empty = The stack that is handed out
ceremony-empty-text = Once certificates are exported, they stand here in the order of the printed stack, with how to say each name.
ceremony-empty-act = Go to the list
ceremony-unissued = { $count ->
    [one] { $count } person is entitled to a certificate and has none in this stack.
   *[other] { $count } people are entitled to a certificate and have none in this stack.
}

## One person

ceremony-turn = Whose turn it is
ceremony-place = { $place } of { $total } in the stack
ceremony-said = How to say it
ceremony-said-hint = For example: NGO BAS-song
ceremony-also = Also receives: { $kinds }
# How far a sheet has come. $to is who took it along.
ceremony-state = { $state ->
   *[issued] Not printed yet
    [printed] Printed
    [signed] Signed
    [in_person] Handed out
    [somebody_else] Given to { $to }
    [to_send] To be sent
    [sent] Sent
}
# Printed, but the person is not entitled to it now. [open] stands where there is little room.
ceremony-kept = { $why ->
   *[short] Don’t hand out
    [open] Don’t hand out yet
    [not_yet] Don’t hand out yet: only if present to the end
    [no_slots] Don’t hand out yet: nothing to attend is known
    [no_score] Don’t hand out: no test result
    [low_score] Don’t hand out
    [other_role] Don’t hand out: another role
    [withheld] Don’t hand out
}
ceremony-hold-back = Hold back…
ceremony-hand-out = Handed out
ceremony-send = { $way ->
   *[to_send] To be sent
    [sent] Sent
}
ceremony-give = To somebody else
ceremony-to = Who takes it along?
ceremony-to-hint = The name stays in the library and is never printed.
ceremony-to-act = Handed over
ceremony-key-move = Next person
ceremony-take-back = Take back
ceremony-not-now = { $name } is not entitled to a certificate now. It stays in the stack.
ceremony-anyway = Hand out all the same

## A wrong name

ceremony-correct = Correct the name
ceremony-correct-hint = A new number takes the place of { $number }, and the one page opens for the printer.
ceremony-correct-act = Issue again
ceremony-reissued = { $name }: { $number } takes the place of { $old }, which is void now. Print the page that has opened.
ceremony-reissued-only = { $name }: { $number } takes the place of { $old }, which is void now.
ceremony-reissued-undo = Void it…
ceremony-unwritten = The page could not be written. The new number is given all the same; print it again to another place.
ceremony-reprint = Print again…

## For all

ceremony-more = More for the whole stack
ceremony-all = { $what ->
   *[printed] All are printed
    [signed] All are signed
    [sent] All that were put aside are sent
}
ceremony-marked = { $what ->
   *[printed] { $count ->
        [one] { $count } certificate marked as printed
       *[other] { $count } certificates marked as printed
    }
    [signed] { $count ->
        [one] { $count } certificate marked as signed
       *[other] { $count } certificates marked as signed
    }
    [sent] { $count ->
        [one] { $count } certificate marked as sent
       *[other] { $count } certificates marked as sent
    }
}
ceremony-calling = Calling sheet
ceremony-project = Names on the projector
ceremony-project-here = Names in this window

## On the projector

ceremony-names = Who is called, and who is next
ceremony-next = Next
