### La fenêtre elle-même : le cadre, la palette et les éléments dont chaque page est faite.

## Lieux

shell-area = { $area ->
    [curriculum] Parcours
    [forms] Formulaires
    [people] Personnes
    [settings] Réglages
    [help] Aide
   *[workshops] Ateliers
}
shell-areas = Rubriques
shell-home = Flipchart : page d’accueil
shell-go-to = Aller à : { $area }
shell-skip = Aller au contenu

## Palette et touches

shell-find = Rechercher
shell-palette = Tout rechercher
shell-palette-hint = Un atelier, une personne, une commande
shell-commands = Commandes
shell-keys = Touches de cet écran
shell-keys-scope = { $scope ->
    [dialog] Dans cette fenêtre
    [page] Sur cette page
   *[app] Partout
}

## Clarté et langue

shell-theme-label = Clair ou sombre
shell-theme = { $theme ->
    [light] Clair
    [dark] Sombre
   *[system] Comme le système
}
shell-language-label = Langue

## Messages

shell-messages = Messages
shell-undone = Annulé : { $act }
shell-redone = Rétabli : { $act }
shell-fault = Cet écran s’est arrêté à cause d’une erreur de Flipchart. Ce que vous aviez saisi est enregistré : allez à une autre page, puis revenez.

## Champs

shell-nothing-found = Aucun résultat pour « { $query } »
shell-number-unclear = « { $value } » n’est pas un nombre
shell-number-range = Saisissez un nombre de { $min } à { $max }
shell-number-least = Saisissez un nombre à partir de { $min }
shell-number-most = Saisissez un nombre jusqu’à { $max }
shell-remove-tag = Retirer { $tag }
shell-date-placeholder = p. ex. 14 mars
shell-date-unclear = « { $value } » n’est pas une date. Écrivez 14/3, 14 mars ou 2017-03-14
shell-date-before = Ici, la première date possible est le { $date }
shell-date-after = Ici, la dernière date possible est le { $date }
shell-calendar = Calendrier
shell-calendar-open = Ouvrir le calendrier
shell-month-before = Mois précédent
shell-month-after = Mois suivant

## Travaux longs

shell-progress = { $done } sur { $total }
shell-progress-open = { $done } pour l’instant

## Tableaux

shell-grid-filter = Taper pour filtrer
shell-grid-filter-in = Filtrer : { $table }
shell-grid-found = { $found } sur { $total }
shell-grid-marked = { $marked ->
    [one] { $marked } sur { $total } marquée
   *[other] { $marked } sur { $total } marquées
}
shell-mark = Marquer
shell-marked = Marquée
shell-not-marked = Non marquée
shell-grid-key-move = Passer d’une cellule à l’autre
shell-grid-key-edit = Modifier ou ouvrir
shell-grid-key-filter = Filtrer

## Pages telles qu’elles seront imprimées

shell-pdf-page = Page { $page } sur { $pages }
shell-pdf-next = Page suivante
shell-pdf-previous = Page précédente
shell-pdf-zoom-in = Agrandir
shell-pdf-zoom-out = Réduire
shell-pdf-fit = Ajuster à la fenêtre
shell-pdf-failed = L’aperçu n’a pas pu être dessiné. Le fichier lui-même peut toujours être exporté et ouvert.

## Un ordinateur qui circule

shell-hand-key = Votre clé
shell-hand-key-text = Quatre chiffres de votre choix. Eux seuls ramènent à Flipchart : retenez-les.
shell-hand-start = Démarrer
shell-hand-facilitator = Animation
shell-hand-leave = Retour à Flipchart
shell-hand-wrong-key = { $count ->
    [one] Ce n’est pas la clé.
   *[other] Ce n’est pas la clé ({ $count } essais).
}
shell-hand-stay = Rendre l’ordinateur
# What stands on a key of the keyboard.
shell-key = { $key ->
   *[Ctrl] Ctrl
    [Alt] Alt
    [Shift] Maj
    [Enter] Entrée
    [Escape] Échap
    [Space] Espace
    [Delete] Suppr
    [Backspace] Retour arrière
    [Insert] Inser
    [PageUp] Page préc.
    [PageDown] Page suiv.
}
