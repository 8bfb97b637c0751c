### En salle : la vue en direct, ce qui est noté, la fin de la journée.

room-live = Vue en direct
room-live-here = Plein écran ici
room-live-project = Au projecteur
room-live-empty = Il n’y a pas encore de programme à montrer.
room-live-over = C’est tout pour aujourd’hui.
room-live-first = Pour commencer
room-live-back = Reprise à { $time }
room-live-until = jusqu’à { $time }
room-live-next = Ensuite, à { $time }
room-live-overtime = +{ $time }
room-group = Groupe { $number }
room-keys = Touches
room-curtain = Couvrir l’écran
room-curtain-text = Un instant, s’il vous plaît.
room-curtain-lift = F9 ou Échap pour continuer
room-capture-keys = Entrée garde, Échap ferme
room-kept = Gardé
room-keep = Garder
room-due = Échéance
room-places = Parties de la salle
room-empty = Rien n’est prévu ce jour
room-empty-text = Faites d’abord le programme : la journée se conduira ensuite d’ici.
room-not-today = Ce jour n’est pas aujourd’hui : les heures sont celles du programme.
room-acts = Actions pour { $title }
room-session = Séance
room-session-now = La séance en cours
room-session-none = L’atelier dans son ensemble
room-session-gone = Une séance qui n’est plus au programme
room-kind = Type
room-photo = Photo…
room-photo-files = Images
room-photo-choose = Choisir une photo
room-caption = Légende
room-settled = Répondu
room-remove = Retirer « { $text } »
room-removed = Note retirée
room-captured-empty = Rien de noté
room-captured-empty-text = Notes, questions mises de côté, décisions, citations et photos vont droit dans le rapport. Déposez des photos ici.
room-action-what = À faire
room-action-new = Un nouveau point d’action
room-action-done = Fait : { $what }
room-action-remove = Retirer « { $what } »
room-action-removed = Point d’action retiré
room-actions-empty = Pas encore de points d’action
room-actions-empty-text = Qui fait quoi et pour quand : notez-le pendant que tous sont dans la salle.
room-commitments-text = Ce que chaque participant compte faire, dans ses propres mots. Le rappel n’est envoyé qu’à ceux qui l’acceptent.
room-commitments-empty = Il n’y a pas encore de participants
room-commitment-of = Engagement : { $name }
room-commitment-due = Échéance : { $name }
room-remind = accepte un rappel
room-close-day = Jour
room-close-nothing = Rien n’est en suspens. Bonne soirée !
room-close-attendance = Présence
room-close-unfinished = { $title } : commencée et jamais finie
room-close-without = { $time } { $title } : pas de notes
room-close-note = Note sur { $title }
room-close-note-hint = Une phrase pour le rapport
room-close-show = Voir
room-close-print = Imprimer
room-close-copied = Dernière copie le { $date }
room-close-never-copied = Cette bibliothèque n’a jamais été copiée sur une clé
room-close-copy = Copier sur la clé…

room-place = { $place ->
   *[today] Aujourd’hui
    [captured] Noté
    [actions] Points d’action
    [commitments] Engagements
    [close] Clore la journée
}
room-capture = { $kind ->
   *[note] Note
    [parking] Mis de côté
    [decision] Décision
    [quote] Citation
    [photo] Photo
    [action] Point d’action
}
room-capture-hint = { $kind ->
   *[note] Ce qui a été dit, vu, appris
    [parking] Une question pour plus tard
    [decision] Ce qui a été décidé
    [quote] Mot pour mot
}
room-who = { $kind ->
   *[quote] Qui l’a dit
    [action] Qui le fait
}
room-act = { $act ->
   *[start] Commencer maintenant
    [finish] Finir maintenant
    [longer] 5 minutes de plus
    [skip] Sauter
    [unskip] Ne pas sauter
    [reset] Oublier ce qui a été noté
}
room-key = { $act ->
   *[next] Passer à la suite
    [start] Commencer
    [finish] Finir
    [longer] 5 minutes de plus
    [shorter] 5 minutes de moins
    [skip] Sauter la suivante
    [note] Note
    [parking] Mettre de côté
    [decision] Décision
    [quote] Citation
    [action] Point d’action
    [curtain] Couvrir l’écran
    [full] Plein écran
    [undo] Annuler
    [leave] Quitter
}
room-column = { $column ->
   *[time] Heure
    [session] Séance
    [planned] Prévu
    [actual] Réel
    [acts] Actions
}
room-state = { $state ->
   *[upcoming] {""}
    [running] en cours
    [due] attendue
    [done] finie
    [skipped] sautée
}
room-late = { $way ->
   *[late] { $minutes } min de retard
    [early] { $minutes } min d’avance
}
room-close-unmarked = { $half ->
   *[am] Matin
    [pm] Après-midi
    [day] Journée entière
    [session] { $title }
} : { $count ->
    [one] { $count } participant sans marque
   *[other] { $count } participants sans marque
}
room-close-parking = { $count ->
    [one] { $count } question mise de côté est sans réponse
   *[other] { $count } questions mises de côté sont sans réponse
}
room-close-vague = { $count ->
    [one] { $count } point d’action sans nom ou sans date
   *[other] { $count } points d’action sans nom ou sans date
}
room-close-tomorrow = Ensuite : { $date }, { $count ->
    [one] { $count } séance
   *[other] { $count } séances
}
room-close-form = { $title } : { $entered } sur { $expected } saisies
room-close-enter = Saisir
