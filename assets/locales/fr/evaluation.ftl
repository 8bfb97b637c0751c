### Évaluation : les formulaires d’un atelier, la saisie, les pastilles, l’ordinateur qui circule, l’appariement.

## Formulaires et moments

evaluation-empty = Ce que les gens disent de l’atelier
evaluation-empty-text = Des formulaires à remplir avant, pendant et après : sur papier, sur cet ordinateur ou sur un téléphone. Commencez par un modèle prêt.
evaluation-ready = Formulaires prêts
evaluation-choose = Choisir un autre formulaire…
evaluation-choose-title = Choisir un formulaire
evaluation-choose-none = La bibliothèque n’a pas encore de formulaire. On les crée sous Formulaires.
evaluation-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}

evaluation-kind = { $kind ->
    [test] Test de connaissances
    [daily] Pouls du jour
    [session] Avis sur une séance
    [follow_up] Suivi
    [registration] Besoins et attentes
   *[end] Évaluation finale
}
evaluation-occasion = { $kind ->
    [pre] Avant
    [post] Après
    [daily] Chaque jour
    [session] Après une séance
    [follow_up] Quelques mois après
    [registration] À l’inscription
   *[end] À la fin
}
evaluation-line = { $what } · { $when }
evaluation-day = { common-weekday-short } { common-date-day-month }
evaluation-identity = { $identity ->
    [code] par code
    [named] avec les noms
   *[anonymous] anonyme
}
evaluation-count = { $what ->
    [second] { $done } sur { $total } saisies deux fois
   *[first] { $total ->
        [0] { $done } saisies
       *[other] { $done } sur { $total } saisies
    }
}
evaluation-of = { $n }/{ $m }
evaluation-closed = close
evaluation-tallied = pastilles comptées
evaluation-differences = { $count ->
    [one] { $count } feuille à trancher
   *[other] { $count } feuilles à trancher
}

evaluation-enter = Saisir des feuilles
evaluation-results = Résultats
evaluation-act = { $act ->
    [tally] Compter les pastilles
    [handround] Faire circuler l’ordinateur
    [import] Importer un fichier…
    [print] Imprimer…
    [change] Date et nombre…
    [close] Clore la saisie
    [reopen] Rouvrir la saisie
   *[remove] Retirer
}
evaluation-act-of = { $act } : { $occasion }
evaluation-acts = Actions : { $title }
evaluation-add = Ajouter un formulaire
evaluation-added = Ajouté : { $title }
evaluation-add-occasion = Ajouter un moment
evaluation-occasion-added = Moment ajouté
evaluation-remove-form = Retirer de l’atelier
evaluation-removed = { $count ->
    [0] Retiré : { $title }
    [one] Retiré : { $title }, avec { $count } réponse
   *[other] Retiré : { $title }, avec { $count } réponses
}
evaluation-change-title = Date et nombre
evaluation-when = Quand
evaluation-date = Date
evaluation-session = Séance
evaluation-expected = Feuilles attendues
evaluation-expected-hint = Vide : autant que de participants

evaluation-close = Clore la saisie
evaluation-close-title = Clore la saisie ?
evaluation-close-what = { $count ->
    [one] { $occasion } : { $count } réponse.
   *[other] { $occasion } : { $count } réponses.
}
evaluation-close-anonymous = Le formulaire est anonyme. Pour que personne ne puisse être reconnu, les numéros des feuilles et l’ordre de saisie sont effacés définitivement.
evaluation-close-final = Ensuite, la saisie ne peut plus être annulée pas à pas. Gardez le papier jusqu’à ce que vous l’ayez relue.
evaluation-close-differing = { $count ->
    [one] Les deux saisies de { $count } feuille diffèrent. Tranchez d’abord.
   *[other] Les deux saisies de { $count } feuilles diffèrent. Tranchez d’abord.
}
evaluation-closing = { $closed ->
    [yes] Saisie close
   *[no] Saisie rouverte
}

## Saisie du papier

evaluation-entry = Saisir des feuilles
evaluation-sheet = Feuille
evaluation-sheet-state = { $state ->
    [stored] enregistrée
    [second] seconde saisie
   *[new] nouvelle
}
evaluation-sheet-language = Langue de la feuille
evaluation-sheet-removed = Feuille { $sheet } retirée
evaluation-answers = Réponses de cette feuille
evaluation-sound = Son en cas de mauvaise touche
evaluation-step = { $step ->
    [code] Code
   *[person] Nom
}
evaluation-question = Question { $number } sur { $total }
evaluation-who-place = Qui l’a remplie
evaluation-who = { $step ->
    [code] Quel code porte la feuille ?
   *[person] De qui est cette feuille ?
}
evaluation-who-placeholder = Tapez une partie du nom
evaluation-who-there = déjà saisie
evaluation-field-hint = { $kind ->
    [text] Maj+Entrée commence une ligne
    [date] Par exemple 14/3 ou 14 mars
   *[code] Tel qu’il est écrit ; majuscules et espaces ne comptent pas
}
evaluation-missing = { $why ->
    [illegible] Illisible
    [two] Deux marques
   *[none] Sans réponse
}
evaluation-missing-short = { $why ->
    [illegible] { "?" }
    [two] 2×
   *[none] –
}
evaluation-end-place = Fin de la feuille
evaluation-end = La feuille { $sheet } est complète
evaluation-end-count = { $count ->
    [one] { $count } question sur { $total } a une réponse.
   *[other] { $count } questions sur { $total } ont une réponse.
}
evaluation-not-stored = Pas enregistré : { $reason } Ce que vous avez tapé est toujours là.
evaluation-closed-hint = La saisie de ce formulaire est close : on peut regarder, mais rien changer.
evaluation-problem-here = Mérite un regard

evaluation-keys = Touches pour cette question
evaluation-key-choose = Choisir par numéro, puis question suivante
evaluation-key-move = Question précédente ou suivante
evaluation-key-back = Revenir
evaluation-key-on = Continuer
evaluation-key-store = Enregistrer la feuille
evaluation-key-turn = Feuille précédente ou suivante
evaluation-key-number = Aller à une feuille par son numéro
evaluation-key-leave = Quitter
evaluation-key-lines = Passer d’une ligne à l’autre

evaluation-said = { $answer }. { $next }
evaluation-said-question = Feuille { $sheet }, question { $number } : { $question }
evaluation-said-step = { $step ->
    [code] Feuille { $sheet } : code
    [person] Feuille { $sheet } : nom
   *[end] La feuille { $sheet } est complète. Entrée l’enregistre.
}
evaluation-said-wrong = Cette touche ne fait rien ici

evaluation-pile = Feuilles saisies
evaluation-pile-empty = Aucune pour l’instant
evaluation-pile-differs = Les deux saisies diffèrent
evaluation-pile-line = Feuille { $sheet } { $who } : { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}{ $problems ->
    [0] {""}
    [one] , { $problems } mérite un regard
   *[other] , { $problems } méritent un regard
}{ $state ->
    [checked] , saisie deux fois
    [differs] , les deux saisies diffèrent
   *[once] {""}
}

evaluation-second = Seconde saisie
evaluation-second-agree = Les deux saisies concordent pour toutes les feuilles
evaluation-typing = { $which ->
    [second] Seconde saisie
   *[first] Première saisie
}
evaluation-difference = Feuille { $sheet }, question { $number } · { $left ->
    [one] la dernière de cette feuille
   *[other] { $left } sur cette feuille
}
evaluation-difference-hint = Regardez le papier : laquelle est juste ?
evaluation-difference-open = Aucune des deux : ouvrir la feuille

## Pastilles sur un tableau

evaluation-tally = Pastilles sur le tableau
evaluation-tally-none = Ce formulaire n’a pas de question à laquelle on réponde par des pastilles.
evaluation-tally-total = { $count ->
    [one] { $count } pastille
   *[other] { $count } pastilles
}
evaluation-tally-of = { $choice }. { $question }
evaluation-tally-more-of = Une de plus : { $choice }
evaluation-tally-less-of = Une de moins : { $choice }
evaluation-tally-move = Passer d’un compte à l’autre
evaluation-tally-more = Une de plus
evaluation-tally-less = Une de moins
evaluation-tally-clear = Aucune pastille

## L’ordinateur circule

evaluation-hand = Faire circuler l’ordinateur
evaluation-hand-text = Chaque personne répond à son tour sur cet ordinateur, dans sa langue, et ne voit rien de ce que les autres ont répondu.
evaluation-hand-time = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} × environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} = { $hours ->
    [0] { $rest } min
   *[other] { $hours } h { $rest } min
}
evaluation-hand-paper = Le papier va plus vite : tout le monde remplit en même temps, et une feuille se saisit en une minute.
evaluation-hand-begin = Commencer
evaluation-hand-leave-text = { $count ->
    [0] Personne n’a encore répondu. Tapez vos quatre chiffres.
    [one] { $count } personne a répondu. Tapez vos quatre chiffres.
   *[other] { $count } personnes ont répondu. Tapez vos quatre chiffres.
}
evaluation-hand-leave-unfinished = Quelqu’un n’a pas terminé. Ces réponses-là ne seront pas gardées.
evaluation-hand-who = { $identity ->
    [code] Votre code
   *[named] Votre nom
}
evaluation-hand-required = Veuillez répondre à cette question.
evaluation-hand-number = { $kind ->
    [integer] Veuillez écrire un nombre entier.
    [date] Veuillez écrire une date, par exemple 14/3.
   *[decimal] Veuillez écrire un nombre.
}
evaluation-hand-failed = Vos réponses n’ont pas pu être gardées. { $reason } Appelez l’animatrice ou l’animateur.
evaluation-hand-send = Terminer
evaluation-hand-thanks = Merci. Vos réponses sont enregistrées.
evaluation-hand-rest = Êtes-vous toujours là ?
evaluation-hand-rest-text = Vos réponses sont cachées. Si ce ne sont pas les vôtres, recommencez.
evaluation-hand-go-on = Continuer
evaluation-hand-anew = Recommencer

## Avant et après

evaluation-pairing = Avant et après
evaluation-pairing-rate = Appariées
evaluation-pairing-near = Presque identiques
evaluation-pairing-near-text = Ces codes diffèrent d’un seul caractère. Si les feuilles viennent de la même personne, celle d’après reçoit le code de celle d’avant.
evaluation-pairing-same = Rendre identiques
evaluation-pairing-made = Le code est maintenant { $code }
evaluation-pairing-doubled = Employés deux fois
evaluation-pairing-doubled-text = Plusieurs feuilles du même moment portent ce code ; elles restent sans partenaire.
evaluation-pairing-only = { $kind ->
    [post] Seulement après
   *[pre] Seulement avant
}
evaluation-pairing-none = Chaque feuille a son pendant.
evaluation-pairing-no-code = sans code
evaluation-pairing-number = { $sheet ->
    [0] sans numéro
   *[other] feuille { $sheet }
}
evaluation-pairing-sheet = { $code }, { $sheet ->
    [0] sans numéro
   *[other] feuille { $sheet }
}
