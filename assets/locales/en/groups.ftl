### Groups of people in a workshop: drawn, mended by hand, drawn again.

groups-sets = Ways of dividing people
# The name of a set until it gets one of its own.
groups-new-name = Groups { $number }
groups-group = Group { $number }
groups-name = Name of these groups
groups-group-name = Name of group { $number }

## Drawing

groups-number-of = { $what ->
    [size] People in a group
   *[count] Number of groups
}
groups-how = How the number is meant
groups-balance = Spread evenly
groups-balance-hint = The first one counts most. Press again to leave one out.
groups-by = { $by ->
   *[sex] Sex
    [country] Country
    [institution] Institution
    [language] Language
    [role] Role
}
groups-who = Who is drawn: { $roles }
groups-draw = Draw groups
groups-draw-again = Draw again
groups-draw-next = New groups
groups-drawn = { $count ->
    [one] { $count } person divided
   *[other] { $count } people divided
}
groups-nobody-again = Nobody sits with an earlier neighbour
groups-again = { $count ->
    [one] { $count } pair sits together again
   *[other] { $count } pairs sit together again
}

## A group

groups-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
groups-women = { $count ->
    [one] { $count } woman
   *[other] { $count } women
}
groups-men = { $count ->
    [one] { $count } man
   *[other] { $count } men
}
groups-countries = { $count ->
    [one] { $count } country
   *[other] { $count } countries
}
groups-institutions = { $count ->
    [one] { $count } institution
   *[other] { $count } institutions
}
groups-nobody-here = Nobody yet
groups-pin = { $pinned ->
    [true] Let { $name } be drawn again
   *[false] Keep { $name } here
}
groups-unplaced = In no group
groups-unplaced-text = They came later or were taken out.
groups-place = Give them a place
groups-placed = { $count ->
    [one] { $count } person has a place now
   *[other] { $count } people have a place now
}
groups-moved = { $name }: { $group }
groups-moved-out = { $name } is in no group now
groups-carried = { $name } is picked up. Choose a group with the arrows or the pointer; Enter puts down, Esc leaves everything as it was.

## Together and apart

groups-rules = Together and apart
groups-rules-text = Holds for every draw in this workshop.
groups-rule-people = People
groups-rule-choose = Two or more names
groups-rule-keep = { $kind ->
    [apart] Keep apart
   *[together] Keep together
}
groups-rule = { $kind ->
    [apart] { $names }: apart
   *[together] { $names }: together
}
groups-rule-broken = { $kind ->
    [apart] Not apart here: { $names }
   *[together] Not together here: { $names }
}
groups-rule-remove = Take this rule away
groups-rule-none = No rules yet. Keep interpreter and guest together, or colleagues apart.

## The whole

groups-acts = More about these groups
groups-copy = Copy as text
groups-copied = Copied. Paste it into a message or a document.
groups-copy-refused = The system did not let the text be copied.
groups-remove = Remove these groups
groups-removed = “{ $name }” removed
groups-empty-title = No groups yet
groups-empty-text = Choose how many, and what should be spread evenly. Each draw avoids neighbours of earlier draws.
groups-nobody-title = Nobody can be divided yet
groups-nobody-text = Groups are made of the participants of this workshop. Bring the list in first.
groups-nobody-open = Go to the list
groups-key-draw = Draw
groups-key-walk = From person to person
groups-key-carry = Pick somebody up, put them down
groups-key-move = Move to a group by its number
groups-key-pin = Keep here, or let go
groups-key-out = Take out of the groups
groups-key-place = Give everybody a place
