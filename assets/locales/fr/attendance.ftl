### Présences : les personnes par demi-journée, sur un seul écran.

attendance-title = Présence
attendance-person = Nom
attendance-total = Demi-journées
attendance-foot = Présents

attendance-slot = { common-weekday } { $day }, { $half ->
   *[am] matin
    [pm] après-midi
    [day] journée entière
}
attendance-cell = { $name }, { $slot } : { $state }
attendance-state = { $state ->
    [present] présence
    [late] retard
    [excused] absence excusée
    [absent] absence
    [unmarked] rien de noté, compte comme une absence
   *[not_yet] à venir
}
attendance-mark = { $state ->
    [present] Présence
    [late] Retard
    [excused] Absence excusée
    [absent] Absence
    [unmarked] Rien de noté : compte comme une absence
   *[not_yet] À venir
}
attendance-excused-sign = E
attendance-clear = Effacer
attendance-marks = Noter la demi-journée choisie

attendance-short = { $count ->
    [one] manque { $count }
   *[other] manque { $count }
}
attendance-no-spare = plus de marge

attendance-fill = { $reach ->
    [so_far] Jusqu’ici, le reste du groupe était là
   *[all] Le reste du groupe est là
}
attendance-fill-slot = { $slot } : { $count ->
    [0] tout est noté
    [one] noter la présence de { $count } personne sans mention
   *[other] noter la présence de { $count } personnes sans mention
}
attendance-filled = { $count ->
    [0] Tout était déjà noté.
    [one] { $count } présence ajoutée.
   *[other] { $count } présences ajoutées.
}

attendance-empty = Les personnes par demi-journée
attendance-empty-text = Dès que la liste des personnes est là, chacune a sa ligne ici, avec une case pour chaque demi-journée.
attendance-empty-act = Aller aux personnes

attendance-key-move = Passer d’une demi-journée à l’autre
attendance-key-toggle = Présence ou absence
attendance-key-set = { $state ->
    [present] Présence, puis ligne suivante
    [late] Retard, puis ligne suivante
    [excused] Absence excusée, puis ligne suivante
   *[absent] Absence, puis ligne suivante
}
attendance-key-fill = À cette demi-journée, le reste du groupe est là
attendance-key-filter = Filtrer
