### Les badges lus à la porte, sur n’importe quel écran.

badges-problem = Rien n’a été noté
badges-slot = { common-weekday } { $day }, { $part ->
   *[am] matin
    [pm] après-midi
    [day] journée entière
    [session] { $title }
}
badges-marked = { $mark ->
    [already] Déjà noté · { $slot }
    [late] Retard · { $slot }
   *[present] Présence · { $slot }
}
badges-which = Deux personnes ont ce code. De qui s’agit-il ?
