### Le programme d’un atelier : des journées de séances.

plan-add = Séance
plan-templates = Modèles
plan-copy-workshop = Copier l’atelier…
plan-papers = Imprimer et exporter
plan-more = Plus
plan-panel-toggle = Afficher ou masquer les détails
plan-panel-label = Détails du programme
plan-none-chosen = Choisissez une séance pour voir et modifier ce qui s’y rapporte.
plan-empty-title = Les journées sont encore vides
plan-empty-text = Prenez un modèle, collez un programme venu de Word ou d’un courriel, ou ajoutez la première séance.
plan-day = Jour { $number }
plan-day-title = Jour { $number }
plan-day-edit = Modifier le jour { $number }
plan-day-theme = Thème du jour
plan-day-date = Date
plan-day-start = Début
plan-day-end = Fin
plan-day-add = Ajouter un jour
plan-day-remove = Retirer le jour
plan-day-removed = Jour retiré
plan-overrun = { $minutes } min de trop
plan-language = Langue des textes
plan-field-title = Titre
plan-field-minutes = Minutes
plan-field-pin = Début fixe
plan-field-pin-free = libre
plan-field-category = Méthode
plan-field-room = Salle
plan-field-room-hint = Jusqu’ici : { $rooms }
plan-field-description = Pour les participants
plan-field-materials = Matériel
plan-field-materials-hint = Un élément par ligne
plan-field-notes = Notes réservées à l’animation
plan-time-unclear = « { $value } » n’est pas une heure. Écrivez 9:30.
plan-tracks = Groupes parallèles
plan-track = Groupe { $number }
plan-track-add = Ajouter un groupe
plan-track-remove = Retirer ce groupe
plan-leads = Qui anime
plan-lead-add = Choisir une personne
plan-lead-other = Saisir un autre nom
plan-lead-remove = Retirer { $name }
plan-lead-role = Rôle de { $name }
plan-lead-title = Fonction de { $name }
plan-lead-title-short = Fonction
plan-lead-institution = Institution de { $name }
plan-lead-institution-short = Institution
plan-lead-line = { $name }, { $role }
plan-objectives = Objectifs visés
plan-remarks = À regarder
plan-glance-balance = Écouter et participer
plan-glance-methods = Par méthode
plan-glance-objectives = Par objectif
plan-glance-leads = Par personne
plan-activities-find = Chercher une activité
plan-activities-none = Le parcours est vide. Chargez-en ou importez-en un, et ses activités pourront être glissées dans les journées.
plan-activities-open = Ouvrir le parcours
plan-activity-hint = Entrée l’ajoute après la séance choisie ; ou glissez-la dans une journée
plan-said-moved = { $title } : maintenant à { $time }
plan-said-length = { $title } : { $minutes } min

plan-panel = { $panel ->
   *[block] Séance
    [glance] En bref
    [activities] Activités
}
# Said after title, start and length of a session.
plan-block = jusqu’à { $to }, { $method }{ $pinned ->
    [yes] , début fixe
   *[no] {""}
}
plan-gap = { $kind ->
    [clash] Chevauchement de { $minutes } min
   *[free] { $minutes } min libres
}
plan-span = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}
plan-act = { $act ->
   *[pin] Fixer ou libérer le début
    [split] Scinder en deux
    [merge] Fusionner
    [parallel] Former des groupes parallèles
    [remove] Retirer
}
plan-acts = { $count ->
    [one] { $count } séance
   *[other] { $count } séances
}
plan-removed = { $count ->
    [one] Séance retirée
   *[other] { $count } séances retirées
}
plan-pasted = { $count ->
    [one] Séance collée
   *[other] { $count } séances collées
}
plan-said-copied = { $count ->
    [one] Séance copiée
   *[other] { $count } séances copiées
}
plan-balance = { $part ->
   *[talk] Écoute
    [participation] Participation
    [pauses] Pauses
}
plan-remark = { $kind ->
   *[clash] { $title } : commence { $minutes } min avant la fin de ce qui précède
    [slack] { $title } : { $minutes } min libres avant
    [overrun] La journée finit { $minutes } min trop tard, avec { $title }
    [past-midnight] { $title } se prolonge après minuit
    [lead-twice] { $name } est à deux endroits pendant { $title }
    [room-twice] { $name } est occupée deux fois pendant { $title }
    [objective-without-time] Pas encore de temps pour : { $objective }
    [no-break] { $minutes } min sans pause, jusqu’à { $title }
    [clock-change] L’heure change de { $minutes } min pendant cette journée ({ $name })
    [unknown-zone] Le fuseau { $name } n’est pas connu ici : les heures sont montrées telles quelles
}
plan-key = { $act ->
   *[go] Parcourir le programme
    [range] Choisir plusieurs séances
    [edit] Modifier le titre
    [add] Ajouter une séance après celle-ci
    [remove] Retirer
    [move] Déplacer vers le haut ou le bas
    [aside] Déplacer au jour suivant ou précédent
    [longer] 5 minutes de plus
    [shorter] 5 minutes de moins
    [pin] Fixer ou libérer le début
    [split] Scinder en deux
    [merge] Fusionner
    [parallel] Former des groupes parallèles
    [copy] Copier
    [cut] Couper
    [paste] Coller des séances ou un programme venu de Word
}
