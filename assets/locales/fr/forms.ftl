### Les formulaires : leur liste, l’éditeur, la traduction et l’essai.

forms-title = Formulaires
forms-new = Nouveau formulaire
forms-ready = Formulaires prêts
forms-ready-text = Chacun devient l’un de vos formulaires, à utiliser tel quel ou à modifier. Ce qu’il demande sur chaque module, il le demande sur les modules de votre parcours.
forms-import = Importer un XLSForm…
forms-export = Exporter en XLSForm…
forms-print = Imprimer…
forms-copied = Une copie a été faite ; la voici
forms-removed = « { $title } » retiré
forms-removed-count = { $count ->
    [one] { $count } formulaire retiré
   *[other] { $count } formulaires retirés
}
forms-acts = Que faire de « { $title } »
forms-empty = Pas encore de formulaires
forms-empty-text = Les tests, les questions du jour et les évaluations sont ici, et chaque atelier s’en sert. Commencez par un formulaire prêt, ou écrivez le vôtre.
forms-gone = Ce formulaire n’est pas là
forms-count-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
forms-column = { $column ->
   *[title] Titre
    [kind] Usage
    [languages] Langues
    [questions] Questions
    [version] Version
    [responses] Réponses
    [acts] Plus
}
forms-version-short = { $frozen ->
    [yes] { $version }, en usage
   *[no] { $version }
}

## Un formulaire

forms-detail = { $kind }, { $code }, version { $version }
forms-frozen = La version { $version } a été imprimée ou remplie. Ce que vous modifiez ici devient la version { $next } ; les réponses restent avec la leur.
forms-begun = Version { $version } commencée. Ce qui a été imprimé ou rempli reste avec la version { $before }.
forms-parts = Parties du formulaire
forms-part = { $part ->
   *[questions] Questions
    [translation] Traduction
    [form] Le formulaire lui-même
}
forms-section = { $section ->
   *[words] Textes du formulaire
    [use] Usage
    [identity] Ce que l’on sait de qui répond
}
forms-field = { $field ->
   *[title] Titre
    [kind] Usage
    [code] Code court
    [languages] Langues
    [intro] Au-dessus de la première question
    [thanks] Sous la dernière question
    [question] Question
    [note] Texte à lire
    [heading] Intertitre
    [hint] Aide
    [type] Type de réponse
    [section] Section
    [around] Dans la section
    [lines] Lignes sur papier
    [answer] Bonne réponse
    [points] Points
    [name] Nom dans les fichiers
    [stored] Enregistré comme
    [relevant] Condition
    [constraint] Condition sur la réponse
    [message] Dit quand elle n’est pas remplie
    [filter] Choix proposés
    [module] Module
    [objective] Objectif
    [source] Source
}
forms-in-language = { $field } ({ $language })
forms-code-hint = Figure sur le papier et dans les noms de fichiers.
forms-languages-hint = La première est celle du formulaire. Les textes d’une langue retirée sont gardés.
forms-shuffle = Choix dans un autre ordre sur la version papier B
forms-shuffle-hint = Les voisins de table ne voient pas le même ordre.
forms-shown-languages = Langues affichées côte à côte
forms-missing = manque
forms-missing-count = { $count ->
    [one] { $count } texte manque
   *[other] { $count } textes manquent
}

## Remarques

forms-remarks = Remarques
forms-remarks-count = { $count ->
    [one] { $count } point mérite un coup d’œil.
   *[other] { $count } points méritent un coup d’œil.
}
forms-remarks-stop = { $count ->
    [one] { $count } est à corriger avant de pouvoir utiliser le formulaire.
   *[other] { $count } sont à corriger avant de pouvoir utiliser le formulaire.
}
form-remark-no-questions = Le formulaire ne demande encore rien. Ajoutez une question.
form-remark-no-label = Cette question n’a pas encore de texte.
form-remark-not-asked = Les questions de type « { $word } » ne sont pas posées ici. Celle-ci est gardée pour l’export du formulaire.
form-remark-no-list = Il n’y a rien à choisir. Écrivez des choix, ou prenez la liste d’une autre question.
form-remark-few-choices = Il y a moins de deux choix.
form-remark-no-scale = L’échelle a besoin d’un point le plus bas et d’un point le plus haut.
form-remark-expression-syntax = Une condition est incompréhensible à « { $word } ». D’ici là, elle compte comme remplie.
form-remark-expression-function = Une condition utilise « { $word } », qui est inconnu ici. Elle compte comme remplie.
form-remark-expression-too-long = Une condition est trop longue : « { $word } »… Elle compte comme remplie.
form-remark-unknown-question = Une condition porte sur la question « { $word } », qui n’est pas dans le formulaire.
form-remark-no-right-answer = Aucun choix n’est marqué comme juste.

## Plan des questions

forms-outline = Questions et sections
forms-details = Détails de la question choisie
forms-numbered = { $number }. { $title }
forms-no-questions = Pas encore de questions
forms-no-questions-text = Ajoutez la première ; Ctrl+Entrée ajoute la suivante pendant que vous écrivez.
forms-add-question = Ajouter une question
forms-add-section = Ajouter une section
forms-no-label = { $name }, sans texte
forms-moved = Maintenant à la place { $place } sur { $count }
forms-key = { $act ->
   *[go] Aller de question en question
    [edit] Écrire la question
    [add] Ajouter une question
    [move] Déplacer la question
    [duplicate] Dupliquer la question
    [remove] Retirer la question
    [back] Revenir à la liste des questions
}

## Détails

forms-required = Réponse obligatoire
forms-add-hint = Ajouter une aide
forms-no-section = Aucune
forms-answer-hint = { $kind ->
   *[text] Majuscules et accents ne comptent pas.
    [number] Le nombre seul.
    [date] Sous la forme année-mois-jour.
    [rank] Ce sous quoi les choix sont enregistrés, dans le bon ordre, séparés par des espaces.
}
forms-fold = { $fold ->
   *[skip] Posée quand
    [limits] Condition sur la réponse
    [about] À quoi elle se rattache
    [files] Nom dans les fichiers
}
forms-name-hint = Les réponses de toutes les versions et les fichiers exportés la connaissent sous ce nom. Ne le changez qu’avant la première utilisation.
forms-constraint-hint = Le point désigne la réponse, par exemple { $example }
forms-no-module = Aucun
forms-module = { $code }. { $title }
forms-points-hint = Vide : 1
forms-source-hint = Où la bonne réponse peut se lire.
forms-range = Points de l’échelle
forms-range-field = { $field ->
   *[start] De
    [end] À
    [step] Pas
}
forms-range-points = Points
forms-matrix = Questions en lignes d’un même tableau
forms-matrix-hint = Elles partagent une liste de choix, écrite une seule fois au-dessus du tableau.

## Choix

forms-choices = Choix
forms-choice = Choix { $number } ({ $language })
forms-choice-acts = Que faire du choix { $number }
forms-choice-right = Le choix { $number } est juste
forms-choice-names = { $test ->
    [yes] Noms et points
   *[no] Noms dans les fichiers
}
forms-add-choice = Ajouter un choix
forms-outside = Hors de l’échelle
forms-scale = Une échelle, du plus bas au plus haut
forms-scale-hint = Compte pour 1, 2, 3… dans les moyennes. Un choix comme « sans objet » peut rester hors de l’échelle.
forms-list = { $choices } ({ $count ->
    [one] { $count } question
   *[other] { $count } questions
})
forms-list-take = Autre liste
forms-list-new = Une nouvelle liste pour cette question
forms-list-own = Lui donner sa propre liste
forms-list-shared = { $count ->
    [one] Partagée avec { $count } autre question ; une modification ici vaut pour les deux.
   *[other] Partagée avec { $count } autres questions ; une modification ici vaut pour toutes.
}

## Conditions

forms-skip-always = toujours
forms-skip-add = Ajouter une condition
forms-skip-first = Une condition a besoin d’une question placée avant.
forms-skip-text = En expression
forms-skip-hint = Une expression XLSForm, par exemple {"${age} >= 18"}
forms-skip-written = Elle en dit plus que des champs ne peuvent montrer ; elle reste telle qu’elle est écrite.
forms-skip-joined = Elle est posée quand
forms-skip-join = { $join ->
   *[and] toutes ces conditions sont remplies
    [or] l’une de ces conditions est remplie
}
forms-skip-rule = Condition { $number }
forms-skip-remove = Retirer la condition { $number }
forms-skip-part = { $part ->
   *[question] Question
    [sign] Comparaison
    [value] Réponse
}
forms-skip-choose = Choisissez une réponse
forms-skip-sign = { $sign ->
   *[is] { $kind ->
        [several] contient
       *[single] est
    }
    [is-not] { $kind ->
        [several] ne contient pas
       *[single] n’est pas
    }
    [one-of] { $kind ->
        [several] contient l’un de
       *[single] est l’un de
    }
    [least] est au moins
    [most] est au plus
    [more] est plus grand que
    [less] est plus petit que
    [answered] a une réponse
    [unanswered] est sans réponse
}

## Traduction

forms-translation-only = Seulement ce qui manque
forms-translation-done = Rien ne manque.
forms-translation-where = Texte
forms-translation-empty = Une seule langue pour l’instant
forms-translation-empty-text = Donnez une autre langue au formulaire sous « Le formulaire lui-même » ; ses textes s’écrivent ensuite ici, côte à côte.
forms-text-kind = { $kind ->
   *[title] Titre
    [intro] Ouverture
    [thanks] Clôture
    [section] Intertitre
    [label] { $number ->
        [0] Texte à lire
       *[other] Question { $number }
    }
    [hint] Aide
    [message] Message
    [choice] Choix
}

## Essai

forms-try = Essayer
forms-try-text = Le formulaire tel que le voit qui y répond. Rien n’est enregistré.
forms-try-language = Langue de l’essai
forms-try-again = Recommencer

## De quoi les formulaires sont faits

form-kind-test = Test de connaissances
form-kind-daily = Pouls du jour
form-kind-end = Évaluation finale
form-kind-session = Avis sur une séance
form-kind-follow-up = Suivi
form-kind-registration = Besoins et attentes
form-kind-about-test = Avant et après : ce qui a été appris.
form-kind-about-daily = Quelques questions à la fin de chaque journée.
form-kind-about-end = À la fin de l’atelier : ce que l’on en dit.
form-kind-about-session = Juste après une séance, sur cette séance.
form-kind-about-follow-up = Des mois plus tard : ce qui a été mis en pratique.
form-kind-about-registration = Demandé avant : qui vient, avec quels souhaits.

form-identity-anonymous = Anonyme
form-identity-code = Par un code
form-identity-named = Par le nom
form-identity-about-anonymous = Personne ne peut être distingué, et aucun formulaire ne peut être rapproché d’un autre.
form-identity-about-code = Une carte numérotée, ou un code que chacun invente, rapproche l’avant et l’après sans nom.
form-identity-about-named = Chaque réponse appartient à une personne de l’atelier, et vous voyez lesquelles manquent encore.

form-question-kind-select-one = Un choix
form-question-kind-select-multiple = Plusieurs choix
form-question-kind-rank = Classement
form-question-kind-range = Échelle de nombres
form-question-kind-integer = Nombre entier
form-question-kind-decimal = Nombre
form-question-kind-text = Texte libre
form-question-kind-date = Date
form-question-kind-note = Texte à lire
form-question-kind-other = Non posée ici

## What deserves a look in answers

form-problem-required = Cette question devrait avoir une réponse.
form-problem-constraint = Cette réponse ne respecte pas la règle de la question.
form-problem-not-to-be-asked = D’après les autres réponses, cette question n’était pas à poser.
