### Badges that are read at the door, on any screen.

badges-problem = Not marked
badges-slot = { common-weekday } { $day }, { $part ->
   *[am] morning
    [pm] afternoon
    [day] whole day
    [session] { $title }
}
badges-marked = { $mark ->
    [already] Already marked · { $slot }
    [late] Late · { $slot }
   *[present] Present · { $slot }
}
badges-which = Two people share this code. Who is it?
