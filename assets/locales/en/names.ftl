### Names, right before they are printed: the list of names, and the laptop that goes round.

## The list

names-table = Names as they will print
names-count = { $proofed } of { $total } proofed
names-open = Not yet proofed
names-everybody = Everybody
names-show = Names to show
names-none-open = Every name is proofed.
names-nobody-title = Nobody is in this workshop yet
names-nobody-text = Names come with the list of people. Import it first, then have everybody look at their name.
names-nobody-go = Go to the list
names-search = Find a name
names-state = { $proofed ->
    [yes] Proofed
   *[no] Not yet proofed
}
names-proof-shown = Mark all shown as proofed
names-done = { $count ->
    [one] { $count } name proofed
   *[other] { $count } names proofed
}
names-opened = { $count ->
    [one] { $count } name is to be proofed again
   *[other] { $count } names are to be proofed again
}
names-edit = Name on the certificate
names-edit-of = Name on the certificate of { $name }
names-in-lists = In lists: { $name }
names-called = Called { $name }
names-key-proof = Proofed, or not
names-key-edit = Write the name on the certificate
names-key-find = Find a name

## What papers print

names-print-titles = Print honorifics and ranks
names-print-native = Print names in their own script too

## Capitals

names-capitals = { $count ->
    [one] { $count } name is in capitals. It can be written as in running text.
   *[other] { $count } names are in capitals. They can be written as in running text.
}
names-capitals-all = { $count ->
    [one] Write it so
   *[other] Write all { $count } so
}
names-capitals-one = Write “{ $normal }”
names-capitals-done = { $count ->
    [one] { $count } name written in normal case
   *[other] { $count } names written in normal case
}

## The laptop that goes round

names-hand = Hand the laptop round
names-hand-text = One person after the other finds their own name, looks at it as it will stand on the certificate, and corrects it. Nobody sees anybody else’s data.
names-hand-open = { $count ->
    [0] Every name is proofed already.
    [one] { $count } name not yet proofed
   *[other] { $count } names not yet proofed
}
names-hand-done = { $count ->
    [0] Nobody has proofed a name yet. Type your four digits.
    [one] { $count } person has proofed their name. Type your four digits.
   *[other] { $count } people have proofed their name. Type your four digits.
}
names-hand-unfinished = Somebody is looking at their name. What they changed is kept; the name is not proofed.
names-find = Find yourself
names-find-text = Type the first letters of your name.
names-find-field = Your name
names-find-nobody = No name on the list begins like this. Try your other name, or ask the facilitator.
names-find-more = Type another letter.
names-own = This is how your name will stand on the certificate
names-own-field = { $field ->
    [native_name] Name in your own script
    [called_name] What people call you
    [said_name] How your name is said
    [title] Honorific or rank
    [organisation] Organisation
    [position] Position
    [email] E-mail
   *[certificate_name] Name on the certificate
}
names-own-called-hint = For your badge and name tent
names-own-said-hint = For whoever calls you, for example: NGO BAS-song
names-own-right = This is right
names-own-not-me = This is not me
names-own-failed = This could not be kept. { $reason }
names-thanks = Thank you, { $name }.
names-thanks-text = Please hand the laptop to the next person.
