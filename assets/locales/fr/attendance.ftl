### Présence : les personnes par demi-journée, jour ou séance, sur un seul écran.

attendance-title = Présence
attendance-person = Nom
attendance-total = { $by ->
    [day] Jours
    [session] Séances
   *[half_day] Demi-journées
}
attendance-foot = Présents
attendance-foot-of = Présents, sur { $m }

attendance-slot = { common-weekday } { $day }, { $half ->
   *[am] matin
    [pm] après-midi
    [day] journée entière
}
attendance-session = { common-weekday } { $day }, { $time } { $title }
attendance-slot-short = { common-weekday-short } { $part }
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
attendance-marks = Noter la case choisie
attendance-details = Heures et motif
attendance-detail = { $field ->
    [arrived] Arrivée à
    [left] Départ à
   *[reason] Motif
}
attendance-came = arrivée à { $time }
attendance-left = départ à { $time }
attendance-stay-from = dès { $from }
attendance-stay-until = jusqu’à { $until }
attendance-stay-between = de { $from } à { $until }

attendance-short = { $count ->
    [one] manque { $count }
   *[other] manque { $count }
}
attendance-no-spare = plus de marge
attendance-risk = { $risk ->
    [edge] { $count } sans marge
    [short] { $count } à qui manque 1
   *[more] { $count } hors d’atteinte
}

attendance-by = { $by ->
    [day] Par jour
    [session] Par séance
   *[half_day] Par demi-journée
}
attendance-by-label = La présence est notée : { $unit }
attendance-by-set = { $by ->
    [day] La présence est notée par jour. Ce qui était noté a été repris.
    [session] La présence est notée par séance. Ce qui était noté a été repris.
   *[half_day] La présence est notée par demi-journée. Ce qui était noté a été repris.
}
attendance-no-sessions = Le programme n’a pas encore de séance
attendance-no-sessions-text = Ici, la présence est notée par séance. Chaque séance du programme a une case par personne et suit les changements du programme.
attendance-no-sessions-act = Aller au programme
attendance-unplanned = n’est plus au programme
attendance-drop = Retirer avec ses mentions
attendance-dropped = Séance retirée avec ses mentions.
attendance-chosen = La colonne choisie
attendance-now = en ce moment
attendance-there = { $n } sur { $m } en salle
attendance-badge-sound = Un son à la lecture d’un badge

attendance-fill = { $reach ->
    [so_far] Jusqu’ici, le reste du groupe était là
   *[all] Le reste du groupe est là
}
attendance-fill-here = { $count ->
    [0] Tout est noté
    [one] La dernière personne est là aussi
   *[other] Les { $count } autres sont là
}
attendance-fill-slot = { $slot } : { $count ->
    [0] tout est noté
    [one] noter la présence de { $count } personne sans mention
   *[other] noter la présence de { $count } personnes sans mention
}
attendance-filled = { $count ->
    [0] Tout était déjà noté.
    [one] { $state ->
        [absent] { $count } absence ajoutée.
       *[present] { $count } présence ajoutée.
    }
   *[other] { $state ->
        [absent] { $count } absences ajoutées.
       *[present] { $count } présences ajoutées.
    }
}

attendance-walk-in = Hors liste
attendance-walk-in-title = Une personne qui n’est pas sur la liste
attendance-walk-in-name = Nom complet
attendance-walk-in-organisation = Organisation (peut attendre)
attendance-walk-in-slot = Présence : { $slot }
attendance-walk-in-add = Ajouter et noter
attendance-walked-in = { $known ->
    [yes] { $name } était déjà sur la liste ; sa présence est notée.
   *[no] { $name } est sur la liste, présence notée.
}

attendance-paper = Feuille signée
attendance-paper-label = Premières lettres du nom, ou numéro sur la feuille
attendance-paper-hint = Tapez ce que vous lisez près d’une signature, par exemple « lv » ou « va li » pour Litia Vakarau, ou 14. Entrée note la présence et passe à la suivante.
attendance-paper-found = De qui il s’agit
attendance-paper-entered = { $count ->
    [0] Rien de saisi
    [one] { $count } saisie
   *[other] { $count } saisies
}
attendance-paper-open = { $count ->
    [0] Tout est noté
   *[other] Sans mention : { $count }
}
attendance-paper-rest = { $count ->
    [0] Tout est noté
    [one] La dernière personne était absente
   *[other] Les { $count } autres étaient absents
}
attendance-paper-done = Terminé
attendance-paper-back = reprend la dernière saisie
attendance-paper-slots = { $by ->
    [day] le jour précédent ou suivant
    [session] la séance précédente ou suivante
   *[half_day] la demi-journée précédente ou suivante
}

attendance-evidence = { $count ->
    [0] Joindre la feuille signée
    [one] { $count } numérisation
   *[other] { $count } numérisations
}
attendance-scans = Numérisations de la feuille signée
attendance-scans-none = Rien n’est joint. Un PDF ou une photo (JPEG, PNG) de la feuille signée est la preuve de ce qui est noté.
attendance-scan-add = Joindre un fichier
attendance-scan-files = PDF ou image
attendance-scan-added = Numérisation jointe.
attendance-scan-remove = Retirer { $file }
attendance-scan-removed = Numérisation retirée.

attendance-empty = Les personnes par demi-journée, jour ou séance
attendance-empty-text = Dès que la liste des personnes est là, chacune a sa ligne ici, avec une case pour chaque demi-journée, jour ou séance.
attendance-empty-act = Aller aux personnes

attendance-key-move = Se déplacer sur la feuille
attendance-key-toggle = Présence ou absence
attendance-key-set = { $state ->
    [present] Présence, puis ligne suivante
    [late] Retard (avec l’heure), puis ligne suivante
    [excused] Absence excusée, puis ligne suivante
   *[absent] Absence, puis ligne suivante
}
attendance-key-details = Heures et motif
attendance-key-fill = Dans cette colonne, le reste du groupe est là
attendance-key-filter = Filtrer
